package smychka.verification.facts;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import smychka.engine.Month;
import smychka.engine.RunTable;
import smychka.experiment.Experiments.Outcome;
import smychka.experiment.Experiments.Settings;
import smychka.experiment.Repository;
import smychka.experiment.facts.Facts;
import smychka.experiment.facts.Judgement;
import smychka.experiment.run.Cancellation;
import smychka.experiment.run.CountrySimulator;
import smychka.experiment.run.Ensemble;
import smychka.experiment.run.EnsembleRuns;
import smychka.experiment.run.Plan;
import smychka.experiment.run.Progress;
import smychka.experiment.run.Stage;
import smychka.model.month.ModelInputs;
import smychka.verification.Project;
import smychka.verification.country.Told;

/// The run that the facts judge, eight countries of 1:1000, and the same countries with something
/// taken away.
///
/// @param hash the hash that the run's folder carries
/// @param judgements of every fact row, misses first
/// @param tables what was recorded, by replicate
record HistoricalRun(String hash, List<Judgement> judgements, List<RunTable> tables) {
  static final long SEED = 1;
  static final int REPLICATES = 8;
  static final int SCALE = 1000;
  static final Month FIRST = Month.of(1921, 3);
  static final Month LAST = Month.of(1929, 12);

  HistoricalRun(String hash, List<Judgement> judgements) {
    this(hash, judgements, List.of());
  }

  private static int threads() {
    return Math.min(REPLICATES, Runtime.getRuntime().availableProcessors());
  }

  /// Plays history into a folder that does not exist yet.
  static HistoricalRun play(Path folder) throws IOException {
    var settings = new Settings(SEED, REPLICATES, SCALE, threads(), FIRST, LAST);
    Outcome outcome =
        Repository.open(Project.root())
            .experiments(false)
            .run(Repository.HISTORICAL, settings, folder, Progress.SILENT, new Cancellation());
    return new HistoricalRun(
        Objects.requireNonNull(outcome.folder().orElseThrow().manifest().hash()),
        judge(outcome.runs(), Repository.HISTORICAL),
        tables(outcome.runs(), Repository.HISTORICAL));
  }

  /// What the facts say of each ablation, by its name, on the countries and the luck of history.
  static Map<String, List<Judgement>> without(List<Ablation> ablations) {
    Map<String, ModelInputs> inputs = new TreeMap<>();
    ablations.forEach(a -> inputs.put(a.name(), a.inputs()));
    inputs.put(Repository.HISTORICAL, Told.historical());
    var simulator =
        new CountrySimulator(
            Repository.HISTORICAL, name -> Objects.requireNonNull(inputs.get(name), name));
    Map<String, List<Judgement>> judgements = new TreeMap<>();
    for (Ablation ablation : ablations) {
      var plan =
          new Plan(
              List.of(new Stage(FIRST, ablation.name())),
              List.of(ablation.name()),
              false,
              SEED,
              REPLICATES,
              SCALE,
              threads(),
              FIRST,
              FIRST,
              LAST);
      EnsembleRuns runs = Ensemble.run(plan, simulator, Progress.SILENT, new Cancellation());
      judgements.put(ablation.name(), judge(runs, ablation.name()));
    }
    return judgements;
  }

  private static List<Judgement> judge(EnsembleRuns runs, String arm) {
    if (!runs.failed().isEmpty()) {
      throw new IllegalStateException("a run failed: " + runs.failed().getFirst());
    }
    return Facts.open(Project.root()).judge(tables(runs, arm));
  }

  private static List<RunTable> tables(EnsembleRuns runs, String arm) {
    return runs.replicates().stream().map(r -> Objects.requireNonNull(r.arms().get(arm))).toList();
  }
}
