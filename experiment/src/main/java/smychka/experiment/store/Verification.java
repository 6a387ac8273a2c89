package smychka.experiment.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Whether a run folder came out the same again.
///
/// @param tables every table of the folder with what was found
/// @param hashBefore the hash the folder states
/// @param hashAgain the hash of the second run
/// @param inputsChanged input files that differ from those the folder was computed from, or are new
///   or missing
public record Verification(
    List<Table> tables, String hashBefore, String hashAgain, List<String> inputsChanged) {
  public Verification {
    tables = List.copyOf(tables);
    inputsChanged = List.copyOf(inputsChanged);
  }

  /// One table.
  ///
  /// @param result identical, different, changed since it was written, missing
  public record Table(String name, String result) {
    /// Whether the second run gave the same bytes and the folder still holds them.
    public boolean identical() {
      return result.equals(IDENTICAL);
    }
  }

  private static final String IDENTICAL = "identical";

  /// Whether all tables and the hash are identical.
  public boolean identical() {
    return hashBefore.equals(hashAgain) && tables.stream().allMatch(Table::identical);
  }

  /// Compares a folder with a second run of its manifest.
  ///
  /// @param inputs the inputs of the second run
  public static Verification of(RunFolder before, RunFolder again, Inputs inputs)
      throws IOException {
    var tables = new ArrayList<Table>();
    for (Manifest.TableEntry entry : before.manifest().tables()) {
      tables.add(new Table(entry.name(), compare(before.path(), entry, again.manifest())));
    }
    return new Verification(
        tables,
        String.valueOf(before.manifest().hash()),
        String.valueOf(again.manifest().hash()),
        changed(before.manifest().inputs(), RunFolder.inputEntries(inputs)));
  }

  private static String compare(Path folder, Manifest.TableEntry entry, Manifest again)
      throws IOException {
    Path file = folder.resolve(entry.name());
    if (!java.nio.file.Files.isRegularFile(file)) {
      return "missing from the folder";
    }
    if (!Hashes.file(file).equals(entry.sha256())) {
      return "changed since it was written";
    }
    return again
        .table(entry.name())
        .map(t -> t.sha256().equals(entry.sha256()) ? IDENTICAL : "different")
        .orElse("not written again");
  }

  private static List<String> changed(
      List<Manifest.InputEntry> before, List<Manifest.InputEntry> now) {
    Map<String, String> hashes = new HashMap<>();
    before.forEach(entry -> hashes.put(entry.path(), entry.sha256()));
    var changed = new ArrayList<String>();
    for (Manifest.InputEntry entry : now) {
      String hash = hashes.remove(entry.path());
      if (hash == null) {
        changed.add(entry.path() + " (new)");
      } else if (!hash.equals(entry.sha256())) {
        changed.add(entry.path());
      }
    }
    hashes.keySet().stream().sorted().forEach(path -> changed.add(path + " (missing)"));
    return changed;
  }
}
