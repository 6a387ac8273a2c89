package smychka.experiment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import smychka.engine.RunTable;
import smychka.experiment.catalogue.Catalogue;
import smychka.experiment.chronicle.Chronicle;
import smychka.experiment.chronicle.Explainer;
import smychka.experiment.chronicle.Explanation;
import smychka.experiment.chronicle.Inquiry;
import smychka.experiment.chronicle.Trials;
import smychka.experiment.claims.ClaimCourt;
import smychka.experiment.claims.ClaimFolder;
import smychka.experiment.claims.ClaimRequest;
import smychka.experiment.claims.ClaimResult;
import smychka.experiment.facts.EvidenceFolder;
import smychka.experiment.facts.Facts;
import smychka.experiment.facts.Judgement;
import smychka.experiment.facts.ScaleTable;
import smychka.experiment.removal.Ablation;
import smychka.experiment.removal.RemovalRuns;
import smychka.experiment.removal.Wish;
import smychka.experiment.report.EvidencePoint;
import smychka.experiment.report.ReportContext;
import smychka.experiment.report.ReportWriter;
import smychka.experiment.run.Cancellation;
import smychka.experiment.run.CountrySimulator;
import smychka.experiment.run.Ensemble;
import smychka.experiment.run.EnsembleRuns;
import smychka.experiment.run.Plan;
import smychka.experiment.run.Progress;
import smychka.experiment.run.Refused;
import smychka.experiment.run.Stage;
import smychka.experiment.store.DataInputs;
import smychka.experiment.store.FactsTable;
import smychka.model.month.ModelInputs;
import smychka.scenario.BadInputException;
import smychka.scenario.DataFolder;
import smychka.scenario.ModelInputsBinder;
import smychka.scenario.Programme;
import smychka.scenario.RemovalCatalogue;
import smychka.scenario.Start;

/// A checkout: its data, its evidence and the model, opened for experiments. Files that cannot be
/// used are refused with file, line and remedy.
public final class Repository {
  /// The programme that was history, in force before any other and judged by the facts.
  public static final String HISTORICAL = "historical";

  private final Path home;
  private final DataFolder data;
  private final ModelInputsBinder binder;
  private final Map<String, Programme> own = new HashMap<>();

  private Repository(Path home, Start start) {
    this.home = home;
    this.data = DataFolder.open(home.resolve("data"), start);
    this.binder = new ModelInputsBinder(data);
  }

  /// Opens the checkout at `home`.
  public static Repository open(Path home) {
    return open(home, Start.USUAL.name());
  }

  /// Opens the checkout at `home` for runs that begin from the start of that name.
  public static Repository open(Path home, String start) {
    try {
      return new Repository(home, Start.named(start));
    } catch (BadInputException | IllegalArgumentException e) {
      throw new Refused(String.valueOf(e.getMessage()));
    }
  }

  /// Takes up a programme from a file outside `data` and returns its name.
  public String adopt(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new Refused(file + ": there is no such file");
    }
    try {
      Programme programme = data.programme(file.toString());
      if (data.programmes().names().contains(programme.name())) {
        throw new Refused(
            file
                + ": a programme named "
                + programme.name()
                + " ships already; give yours another name");
      }
      own.put(programme.name(), programme);
      return programme.name();
    } catch (BadInputException e) {
      throw new Refused(String.valueOf(e.getMessage()));
    }
  }

  /// The experiments on this data.
  ///
  /// @param everything whether series are recorded for all regions and classes, not only as
  ///   `data/model-series.csv` asks
  public Experiments experiments(boolean everything) throws IOException {
    // opened before anything is played, so that a fault of theirs costs no run
    Facts facts = openFacts();
    return new Experiments(
        new CountrySimulator(HISTORICAL, this::inputs, chronicle()),
        new DataInputs(home, data, own),
        everything ? key -> true : Detail.read(home.resolve("data/model-series.csv")),
        everything ? "all" : "map",
        (folder, runs) -> writeFacts(facts, folder, runs),
        folder -> ReportWriter.write(folder, reportContext(facts.evidence(), Locale.ENGLISH)));
  }

  /// Explains an event of history; empty when stopped.
  public Optional<Explanation> explain(
      Inquiry inquiry, Progress progress, Cancellation cancellation) {
    var simulator = new CountrySimulator(HISTORICAL, this::inputs);
    Chronicle chronicle = chronicle();
    var trials = new Trials(removalRuns(), chronicle, HISTORICAL, simulator.first());
    return new Explainer(chronicle, simulator, HISTORICAL, trials)
        .explain(inquiry, progress, cancellation);
  }

  private Chronicle chronicle() {
    try {
      return Chronicle.open(data, this::programme);
    } catch (BadInputException e) {
      throw new Refused(String.valueOf(e.getMessage()));
    }
  }

  private ModelInputs inputs(String programme) {
    try {
      return binder.bind(programme(programme));
    } catch (BadInputException e) {
      throw new Refused(String.valueOf(e.getMessage()));
    }
  }

  private Programme programme(String name) {
    Programme programme = own.get(name);
    return programme != null ? programme : data.programmes().get(name);
  }

  /// The questions that ship, with the removals that may answer them.
  public RemovalCatalogue removals() {
    return data.removals();
  }

  /// Plays programmes with removals made to them.
  public RemovalRuns removalRuns() {
    return new RemovalRuns(data, this::programme);
  }

  /// Divides outcomes of history over the factors of a question; empty when stopped.
  public Optional<Ablation.Result> ablate(Wish wish, Progress progress, Cancellation cancellation) {
    return new Ablation(removalRuns(), HISTORICAL, data.start().first())
        .play(wish.request(data.removals(), openFacts()), progress, cancellation);
  }

  /// Judges claims on draws of parameters and luck; empty when stopped.
  public Optional<List<ClaimResult>> claims(
      ClaimRequest request, Progress progress, Cancellation cancellation) throws IOException {
    try {
      ClaimFolder folder = ClaimFolder.open(home.resolve("claims"), data, openFacts());
      return new ClaimCourt(folder, data, programme(HISTORICAL))
          .judge(request, progress, cancellation);
    } catch (BadInputException e) {
      throw new Refused(String.valueOf(e.getMessage()));
    }
  }

  /// What can be listed and shown.
  public Catalogue catalogue() {
    return new Catalogue(home);
  }

  /// Judges the historical programme; empty when it was stopped.
  ///
  /// @param rival name of rival evidence to judge by where a fact has it
  public Optional<List<Judgement>> facts(
      Experiments.Settings settings,
      Optional<String> rival,
      Progress progress,
      Cancellation cancellation)
      throws IOException {
    Facts facts = rival.map(name -> against(openFacts(), name)).orElseGet(this::openFacts);
    return history(settings, progress, cancellation).map(facts::judge);
  }

  /// The numbers of facts at the scale of `settings` and at a denser one; empty when stopped.
  public Optional<ScaleTable> scales(
      Experiments.Settings settings, int fine, Progress progress, Cancellation cancellation)
      throws IOException {
    Facts facts = openFacts();
    var dense =
        new Experiments.Settings(
            settings.seed(),
            settings.replicates(),
            fine,
            settings.threads(),
            settings.from(),
            settings.to());
    Optional<List<RunTable>> usual = history(settings, progress, cancellation);
    if (usual.isEmpty()) {
      return Optional.empty();
    }
    return history(dense, progress, cancellation)
        .map(runs -> ScaleTable.of(facts, settings.scale(), usual.get(), fine, runs));
  }

  /// Runs of the historical programme; empty when stopped.
  private Optional<List<RunTable>> history(
      Experiments.Settings settings, Progress progress, Cancellation cancellation)
      throws IOException {
    var simulator = experiments(false).simulator();
    simulator.check(HISTORICAL, settings.from(), settings.to());
    var plan =
        new Plan(
            List.of(new Stage(simulator.first(), HISTORICAL)),
            List.of(HISTORICAL),
            false,
            settings.seed(),
            settings.replicates(),
            settings.scale(),
            settings.threads(),
            simulator.first(),
            simulator.first(),
            settings.to());
    EnsembleRuns runs = Ensemble.run(plan, simulator, progress, cancellation);
    if (runs.interrupted()) {
      return Optional.empty();
    }
    List<RunTable> tables = historical(runs);
    if (tables.size() < settings.replicates()) {
      throw new IllegalStateException("a run failed: " + runs.failed().getFirst());
    }
    return Optional.of(tables);
  }

  private static List<RunTable> historical(EnsembleRuns runs) {
    return runs.replicates().stream()
        .flatMap(r -> Optional.ofNullable(r.arms().get(HISTORICAL)).stream())
        .toList();
  }

  private static Facts against(Facts facts, String rival) {
    try {
      return facts.against(rival);
    } catch (IllegalArgumentException e) {
      throw new Refused(String.valueOf(e.getMessage()));
    }
  }

  private Facts openFacts() {
    try {
      return Facts.open(home);
    } catch (BadInputException e) {
      throw new Refused(String.valueOf(e.getMessage()));
    }
  }

  private static void writeFacts(Facts facts, Path folder, EnsembleRuns runs) throws IOException {
    List<RunTable> tables = historical(runs);
    boolean whole = runs.plan().recordFrom().equals(runs.plan().first());
    if (whole && !tables.isEmpty()) {
      FactsTable.write(folder, HISTORICAL, facts.judge(tables));
    }
  }

  /// The report of a run folder as HTML.
  public String report(Path folder, Locale language) throws IOException {
    return ReportWriter.render(folder, reportContext(openFacts().evidence(), language));
  }

  private ReportContext reportContext(EvidenceFolder evidence, Locale language) {
    Map<String, String> meanings = new HashMap<>();
    data.levers().all().forEach(lever -> meanings.put(lever.id(), lever.meaning()));
    return new ReportContext(
        language,
        (series, region) ->
            evidence.allPointsFor(series, region).stream().map(Repository::point).toList(),
        List.of(),
        meanings);
  }

  private static EvidencePoint point(smychka.experiment.facts.EvidencePoint point) {
    return new EvidencePoint(
        point.year(),
        point.low(),
        point.value(),
        point.high(),
        point.source(),
        point.period().spelling(),
        point.flow() ? point.period().months() : 0,
        point.rival());
  }
}
