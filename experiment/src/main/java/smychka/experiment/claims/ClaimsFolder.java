package smychka.experiment.claims;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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

/// Writes judged claims into a folder that appears whole or not at all.
///
/// - `draws.csv`: claim, draw, closure, arm, outcome, value; every number the rest follows from.
/// - `differences.csv`: claim, contrast, outcome, closure, unit, without, difference, low90,
///   high90, higher, lower, equal, threshold.
/// - `verdicts.csv`: claim, outcome, finding, equations; the claim as a whole has no outcome.
/// - `manifest.json`: what was asked, how it was drawn, what was skipped, and the SHA-256 of the
///   tables.
public final class ClaimsFolder {
  private static final CSVFormat CSV = CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get();

  private ClaimsFolder() {}

  /// Writes results at `target`, which must be free.
  public static void write(Path target, List<ClaimResult> results, Path repository)
      throws IOException {
    AtomicFolder.write(
        target,
        folder -> {
          Map<String, String> hashes = new LinkedHashMap<>();
          Files.writeString(folder.resolve("draws.csv"), draws(results));
          differences(folder.resolve("differences.csv"), results);
          verdicts(folder.resolve("verdicts.csv"), results);
          for (String name : List.of("draws.csv", "differences.csv", "verdicts.csv")) {
            hashes.put(name, Hashes.file(folder.resolve(name)));
          }
          Map<String, @Nullable Object> manifest = new LinkedHashMap<>();
          manifest.put("software", Software.of(repository));
          manifest.put("bands", "luck and parameters, from documented ranges");
          manifest.put(
              "claims",
              results.stream()
                  .map(r ->
                      Map.of(
                          "claim", r.claim().id(),
                          "draws", r.draws(),
                          "refused", r.refused(),
                          "skipped", r.skipped()))
                  .toList());
          ClaimRequest request = results.getFirst().request();
          manifest.put("seed", request.seed());
          manifest.put("draws", request.draws());
          manifest.put("scale", request.scale());
          manifest.put("sha256", hashes);
          Files.writeString(folder.resolve("manifest.json"), Json.text(manifest) + "\n");
        });
  }

  /// SHA-256 of the numbers drawn, the same whatever was said of them.
  public static String hash(List<ClaimResult> results) throws IOException {
    try {
      byte[] text = draws(results).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String draws(List<ClaimResult> results) throws IOException {
    var text = new StringBuilder();
    try (var csv = new CSVPrinter(text, CSV)) {
      csv.printRecord("claim", "draw", "closure", "arm", "outcome", "value");
      for (ClaimResult result : results) {
        for (ClaimResult.Drawn one : result.drawn()) {
          csv.printRecord(
              result.claim().id(),
              one.draw(),
              one.cell(),
              one.arm(),
              one.outcome(),
              Numbers.text(one.value()));
        }
      }
    }
    return text.toString();
  }

  private static void differences(Path file, List<ClaimResult> results) throws IOException {
    try (var csv = new CSVPrinter(Files.newBufferedWriter(file), CSV)) {
      csv.printRecord(
          "claim",
          "contrast",
          "outcome",
          "closure",
          "unit",
          "without",
          "difference",
          "low90",
          "high90",
          "higher",
          "lower",
          "equal",
          "threshold");
      for (ClaimResult result : results) {
        for (ClaimResult.Row row : result.rows()) {
          PairedDifference d = row.difference();
          csv.printRecord(
              result.claim().id(),
              row.contrast().id(),
              row.outcome().id(),
              row.cell().id(),
              row.outcome().outcome().unit(),
              Numbers.text(d.baseMean()),
              Numbers.text(d.difference()),
              Numbers.text(d.low90()),
              Numbers.text(d.high90()),
              d.higher(),
              d.lower(),
              d.equal(),
              Numbers.text(row.threshold()));
        }
      }
    }
  }

  private static void verdicts(Path file, List<ClaimResult> results) throws IOException {
    try (var csv = new CSVPrinter(Files.newBufferedWriter(file), CSV)) {
      csv.printRecord("claim", "outcome", "finding", "equations");
      for (ClaimResult result : results) {
        csv.printRecord(
            result.claim().id(),
            "",
            result.verdict().finding().words(),
            String.join(" ", result.verdict().equations()));
        for (ClaimResult.Ruled ruled : result.rulings()) {
          csv.printRecord(
              result.claim().id(),
              ruled.outcome().id(),
              ruled.ruling().finding().words(),
              String.join(" ", ruled.ruling().equations()));
        }
      }
    }
  }
}
