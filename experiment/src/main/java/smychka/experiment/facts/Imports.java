package smychka.experiment.facts;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import smychka.scenario.CsvFile;
import smychka.scenario.CsvRow;
import smychka.scenario.Problems;

/// The lists that say of every imported series whether it feeds or judges: one beside the evidence,
/// one beside the model's data.
public final class Imports {
  /// One line of the lists; the series `*` stands for the whole file.
  public record Import(String file, String series, Role role, String note) {}

  private static final String EVIDENCE = "evidence/";

  private final List<Import> all;
  private final Map<String, Role> ofEvidence;

  private Imports(List<Import> all, Map<String, Role> ofEvidence) {
    this.all = List.copyOf(all);
    this.ofEvidence = Map.copyOf(ofEvidence);
  }

  /// Reads the lists that are there under a root folder.
  static Imports read(Path root, List<String> names, Problems problems) {
    List<Import> all = new ArrayList<>();
    Map<String, Role> ofEvidence = new HashMap<>();
    for (String name : names) {
      if (Files.exists(root.resolve(name))) {
        read(root.resolve(name), name, all, ofEvidence, problems);
      }
    }
    return new Imports(all, ofEvidence);
  }

  private static void read(
      Path path, String name, List<Import> all, Map<String, Role> ofEvidence, Problems problems) {
    CsvFile file =
        CsvFile.read(path, name, List.of("file", "series", "role"), List.of("note"), problems);
    for (CsvRow row : file.rows()) {
      String of = row.required("file", problems);
      String series = row.required("series", problems);
      Optional<Role> role =
          row.oneOf("role", Role.ids(), "a row feeds the model or judges it", problems)
              .flatMap(Role::of);
      role.ifPresent(r -> all.add(new Import(of, series, r, row.text("note"))));
      if (role.isPresent() && of.startsWith(EVIDENCE)) {
        Role before = ofEvidence.putIfAbsent(series, role.get());
        if (before != null && before != role.get()) {
          row.problem(
              problems,
              "role",
              "'" + series + "' is both feed and judge",
              "what feeds the model cannot judge it",
              "give it one role in every file that holds it");
        }
      }
    }
  }

  /// The role of a series of evidence.
  public Optional<Role> of(String series) {
    return Optional.ofNullable(ofEvidence.get(series));
  }

  /// Names of the series of evidence that judge.
  public Set<String> judges() {
    return named(Role.JUDGE);
  }

  /// Names of the series of evidence that feed.
  public Set<String> feeds() {
    return named(Role.FEED);
  }

  public List<Import> all() {
    return all;
  }

  Set<String> names() {
    return ofEvidence.keySet();
  }

  private Set<String> named(Role role) {
    return ofEvidence.entrySet().stream()
        .filter(entry -> entry.getValue() == role)
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }
}
