package smychka.experiment.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import smychka.engine.SeriesKey;
import smychka.experiment.compare.PairedComparison;
import smychka.experiment.run.EnsembleRuns;
import smychka.experiment.run.Plan;

/// A run folder that is on disk, whole.
///
/// @param path the folder
/// @param manifest what it says of itself
/// @param missing what could not be added beside the tables, and why: empty where all is there
public record RunFolder(Path path, Manifest manifest, String missing) {
  private static final List<String> HASHED = List.of(Tables.EVENTS, Tables.SERIES);

  /// What is to be written.
  ///
  /// @param kind run, compare or fork
  /// @param comparison where there is more than one programme
  /// @param detail which series rows are recorded
  /// @param detailName how the manifest calls that choice
  /// @param parent where this continues another run
  public record Content(
      String kind,
      EnsembleRuns runs,
      Optional<PairedComparison> comparison,
      Predicate<SeriesKey> detail,
      String detailName,
      Manifest.@Nullable Parent parent,
      double seconds) {}

  /// Adds `facts.csv` to a folder being written, where the runs can be judged.
  @FunctionalInterface
  public interface FactsWriter {
    /// Adds nothing.
    FactsWriter NONE = (folder, runs) -> {};

    /// Writes into `folder`.
    void write(Path folder, EnsembleRuns runs) throws IOException;
  }

  /// Adds `report.html` to a folder whose other files are written.
  @FunctionalInterface
  public interface Reporter {
    /// Adds nothing.
    Reporter NONE = folder -> {};

    /// Writes into `folder`.
    void write(Path folder) throws IOException;
  }

  /// Writes a run folder at `target`, which must be free. An interrupted run is written too, but
  /// says so and has no hash. Where only the report fails the rest is written and `missing` says
  /// it.
  ///
  /// @param facts adds `facts.csv` where it applies
  /// @param report adds `report.html`
  public static RunFolder write(
      Path target, Content content, Inputs inputs, FactsWriter facts, Reporter report)
      throws IOException {
    var written = new ArrayList<Manifest>();
    var missing = new ArrayList<String>();
    AtomicFolder.write(
        target,
        folder -> {
          var rows = new java.util.LinkedHashMap<String, Long>();
          rows.put(
              Tables.SERIES,
              Tables.series(folder.resolve(Tables.SERIES), content.runs(), content.detail()));
          rows.put(Tables.EVENTS, Tables.events(folder.resolve(Tables.EVENTS), content.runs()));
          if (content.comparison().isPresent()) {
            rows.put(
                Tables.DIFF,
                Tables.differences(folder.resolve(Tables.DIFF), content.comparison().get()));
          }
          facts.write(folder, content.runs());
          Path judged = folder.resolve(Tables.FACTS);
          if (Files.exists(judged)) {
            rows.put(Tables.FACTS, lines(judged) - 1);
          }
          inputs(folder, content, inputs);
          Manifest manifest = manifest(folder, content, inputs, rows);
          Json.write(folder.resolve(Manifest.FILE), manifest);
          Json.write(folder.resolve(DataPackage.FILE), DataPackage.of(manifest));
          written.add(manifest);
          try {
            report.write(folder);
          } catch (IOException | RuntimeException e) {
            // results are never lost for want of a report
            missing.add("the report could not be written: " + e.getMessage());
          }
        });
    return new RunFolder(target, written.getFirst(), String.join("; ", missing));
  }

  /// Opens a folder written earlier.
  public static RunFolder open(Path path) throws IOException {
    Path file = path.resolve(Manifest.FILE);
    if (!Files.isRegularFile(file)) {
      throw new NoSuchFileException(
          path.toString(),
          null,
          (Files.isDirectory(path)
                  ? "is no run folder: it has no " + Manifest.FILE
                  : "there is no such folder")
              + "; name one that run, compare or fork has written");
    }
    Manifest manifest = Json.read(file, Manifest.class);
    if (!manifest.format().equals(Manifest.FORMAT)) {
      throw new IOException(
          file + ": format " + manifest.format() + ", this version reads " + Manifest.FORMAT);
    }
    return new RunFolder(path, manifest, "");
  }

  private static long lines(Path file) throws IOException {
    try (var lines = Files.lines(file)) {
      return lines.count();
    }
  }

  private static void inputs(Path folder, Content content, Inputs inputs) throws IOException {
    Path programmes = Files.createDirectory(folder.resolve("programmes"));
    var names = new java.util.TreeSet<>(content.runs().plan().arms());
    content.runs().plan().trunk().forEach(stage -> names.add(stage.programme()));
    for (String name : names) {
      for (Map.Entry<String, String> text : inputs.programme(name).entrySet()) {
        Path file = programmes.resolve(text.getKey());
        Files.createDirectories(java.util.Objects.requireNonNull(file.getParent()));
        Files.writeString(file, text.getValue());
      }
    }
    Files.writeString(folder.resolve("parameters.yaml"), inputs.parameters());
  }

  private static Manifest manifest(
      Path folder, Content content, Inputs inputs, Map<String, Long> rows) throws IOException {
    EnsembleRuns runs = content.runs();
    Plan plan = runs.plan();
    String status = status(runs);
    boolean complete = status.equals(Manifest.COMPLETE);
    List<Path> hashed = HASHED.stream().map(folder::resolve).toList();
    Optional<Hashes.Result> hash = complete ? Optional.of(Hashes.result(hashed)) : Optional.empty();
    var programmes = new ArrayList<Manifest.Programme>();
    for (String name : plan.arms()) {
      programmes.add(
          new Manifest.Programme(name, hash.map(h -> h.byProgramme().get(name)).orElse(null)));
    }
    var tables = new ArrayList<Manifest.TableEntry>();
    for (Map.Entry<String, Long> table : rows.entrySet()) {
      String sha256 = Hashes.file(folder.resolve(table.getKey()));
      tables.add(new Manifest.TableEntry(table.getKey(), table.getValue(), sha256));
    }
    return new Manifest(
        Manifest.FORMAT,
        content.kind(),
        status,
        Software.of(inputs.root()),
        plan.arms().size() > 1 ? plan.arms().getFirst() : null,
        programmes,
        plan.trunk().stream()
            .map(s -> new Manifest.InForce(s.from().toString(), s.programme()))
            .toList(),
        plan.paired(),
        plan.seed(),
        plan.replicates(),
        runs.replicates().stream()
            .filter(r -> r.failed().isEmpty())
            .map(r -> r.replicate())
            .toList(),
        runs.failed(),
        plan.scale(),
        plan.threads(),
        plan.recordFrom().toString(),
        plan.from().toString(),
        plan.to().toString(),
        content.detailName(),
        hash.map(Hashes.Result::whole).orElse(null),
        tables,
        inputEntries(inputs),
        content.parent(),
        content.seconds(),
        Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
  }

  private static String status(EnsembleRuns runs) {
    if (runs.interrupted()) {
      return Manifest.INTERRUPTED;
    }
    return runs.failed().isEmpty() ? Manifest.COMPLETE : Manifest.WITH_FAILURES;
  }

  static List<Manifest.InputEntry> inputEntries(Inputs inputs) throws IOException {
    var entries = new ArrayList<Manifest.InputEntry>();
    for (Path file : inputs.files()) {
      String name = inputs.root().relativize(file).toString().replace('\\', '/');
      entries.add(new Manifest.InputEntry(name, Hashes.file(file)));
    }
    return List.copyOf(entries);
  }
}
