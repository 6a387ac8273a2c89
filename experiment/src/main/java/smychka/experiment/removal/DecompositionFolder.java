package smychka.experiment.removal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import smychka.experiment.compare.PairedDifference;
import smychka.experiment.store.AtomicFolder;
import smychka.experiment.store.Hashes;
import smychka.experiment.store.Json;
import smychka.experiment.store.Numbers;
import smychka.experiment.store.Software;

/// Writes what an ablation gave into a folder that appears whole or not at all.
///
/// - `decomposition.csv`: outcome, unit, factor, measure, value, low90, high90, higher, lower,
///   equal. Measures: `history` and `all_removed` are levels; `total` is their difference;
///   `removed`, `left` and `share` are those of the tables; `rest_of_removed`, `rest_of_left` what
///   singles leave.
/// - `sets.csv`: outcome, unit, replicate, removed, value; every number the rest follows from.
/// - `manifest.json`: what was asked, how it was drawn, and the SHA-256 of both tables.
public final class DecompositionFolder {
  private static final CSVFormat CSV = CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get();

  private DecompositionFolder() {}

  /// Writes a result at `target`, which must be free.
  public static void write(Path target, Ablation.Result result, Path repository)
      throws IOException {
    AtomicFolder.write(
        target,
        folder -> {
          Path table = folder.resolve("decomposition.csv");
          Path sets = folder.resolve("sets.csv");
          decomposition(table, result);
          sets(sets, result);
          Map<String, @Nullable Object> manifest = manifest(result, repository);
          Map<String, String> hashes = new LinkedHashMap<>();
          hashes.put("decomposition.csv", Hashes.file(table));
          hashes.put("sets.csv", Hashes.file(sets));
          manifest.put("sha256", hashes);
          Files.writeString(folder.resolve("manifest.json"), Json.text(manifest) + "\n");
        });
  }

  private static void decomposition(Path file, Ablation.Result result) throws IOException {
    try (CSVPrinter csv = new CSVPrinter(Files.newBufferedWriter(file), CSV)) {
      csv.printRecord(
          "outcome", "unit", "factor", "measure", "value", "low90", "high90", "higher", "lower",
          "equal");
      for (Decomposition part : result.parts()) {
        PairedDifference total = part.total();
        level(csv, part, "history", total.otherMean());
        level(csv, part, "all_removed", total.baseMean());
        change(csv, part, "", "total", total);
        for (Decomposition.Row row : part.rows()) {
          String factor = row.factor().id();
          change(csv, part, factor, "removed", row.removed());
          change(csv, part, factor, "left", row.left());
          change(csv, part, factor, "share", row.share());
        }
        change(csv, part, "", "rest_of_removed", part.restOfRemoved());
        change(csv, part, "", "rest_of_left", part.restOfLeft());
      }
    }
  }

  private static void level(CSVPrinter csv, Decomposition part, String measure, double value)
      throws IOException {
    csv.printRecord(
        part.outcome().text(),
        part.outcome().unit(),
        "",
        measure,
        Numbers.text(value),
        "",
        "",
        "",
        "",
        "");
  }

  private static void change(
      CSVPrinter csv, Decomposition part, String factor, String measure, PairedDifference d)
      throws IOException {
    csv.printRecord(
        part.outcome().text(),
        part.outcome().unit(),
        factor,
        measure,
        Numbers.text(d.difference()),
        Numbers.text(d.low90()),
        Numbers.text(d.high90()),
        d.higher(),
        d.lower(),
        d.equal());
  }

  private static void sets(Path file, Ablation.Result result) throws IOException {
    try (CSVPrinter csv = new CSVPrinter(Files.newBufferedWriter(file), CSV)) {
      csv.printRecord("outcome", "unit", "replicate", "removed", "value");
      List<String> names =
          Shapley.coalitions(result.factors().size()).stream()
              .map(set -> Shapley.members(set, result.factors()))
              .map(removed -> String.join("+", removed.stream().map(Factor::id).toList()))
              .toList();
      for (Decomposition part : result.parts()) {
        for (int k = 0; k < part.values().length; k++) {
          for (int set = 0; set < names.size(); set++) {
            csv.printRecord(
                part.outcome().text(),
                part.outcome().unit(),
                part.replicates().get(k),
                names.get(set),
                Numbers.text(part.values()[k][set]));
          }
        }
      }
    }
  }

  private static Map<String, @Nullable Object> manifest(Ablation.Result result, Path repository) {
    Map<String, @Nullable Object> manifest = new LinkedHashMap<>();
    manifest.put("format", "smychka-ablation-1");
    manifest.put("kind", "ablate");
    manifest.put("question", result.question());
    manifest.put("outcomes", result.parts().stream().map(p -> p.outcome().text()).toList());
    manifest.put("factors", result.factors());
    manifest.put("seed", result.seed());
    manifest.put("replicates", result.replicates());
    manifest.put("scale", result.scale());
    manifest.put("from", result.from().toString());
    manifest.put("to", result.to().toString());
    manifest.put("failed", result.failed());
    manifest.put("seconds", result.seconds());
    manifest.put("software", Software.of(repository));
    return manifest;
  }
}
