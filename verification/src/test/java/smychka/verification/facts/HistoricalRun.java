package smychka.verification.facts;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
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
import smychka.experiment.removal.Ablation;
import smychka.experiment.removal.RemovalRuns;
import smychka.experiment.removal.Wish;
import smychka.experiment.run.Cancellation;
import smychka.experiment.run.EnsembleRuns;
import smychka.experiment.run.Progress;
import smychka.experiment.run.Stage;
import smychka.scenario.Removal;
import smychka.scenario.Start;
import smychka.verification.Project;

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

  /// Countries on which something is taken away: the first of those of history.
  static final int ABLATED = 4;

  static final Month FIRST = Start.USUAL.first();
  static final Month LAST = Month.of(1940, 12);

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

  /// What the facts say of history without each of the removals, by its id, on the countries and
  /// the luck of history.
  static Map<String, List<Judgement>> without(List<Removal> removals) {
    Map<String, List<Removal>> arms = new LinkedHashMap<>();
    removals.forEach(removal -> arms.put(removal.id(), List.of(removal)));
    var request =
        new RemovalRuns.Request(
            List.of(new Stage(FIRST, Repository.HISTORICAL)),
            Repository.HISTORICAL,
            arms,
            new Settings(SEED, ABLATED, SCALE, threads(), FIRST, LAST));
    EnsembleRuns runs =
        Repository.open(Project.root())
            .removalRuns()
            .play(request, key -> true, Progress.SILENT, new Cancellation());
    Map<String, List<Judgement>> judgements = new TreeMap<>();
    arms.keySet().forEach(arm -> judgements.put(arm, judge(runs, arm)));
    return judgements;
  }

  /// Each question with outcomes of its own, divided over its factors on the countries and the luck
  /// of history.
  static List<Ablation.Result> divided() {
    Repository repository = Repository.open(Project.root());
    return repository.removals().questions().stream()
        .filter(question -> !question.outcomes().isEmpty())
        .map(question -> new Wish(question.id(), "", List.of(), SEED, ABLATED, SCALE, threads()))
        .map(wish -> repository.ablate(wish, Progress.SILENT, new Cancellation()).orElseThrow())
        .toList();
  }

  /// The same run, judged on the countries on which something is taken away.
  HistoricalRun ablated() {
    List<RunTable> few = tables.subList(0, Math.min(ABLATED, tables.size()));
    return new HistoricalRun(hash, Facts.open(Project.root()).judge(few), few);
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
