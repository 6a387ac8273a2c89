package smychka.experiment.facts;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import smychka.scenario.CsvFile;
import smychka.scenario.CsvRow;
import smychka.scenario.Nearest;
import smychka.scenario.Problems;

/// The closed list of units of the evidence: each spelling of a source and the one unit it means.
///
/// The list respells and never converts: `mln t` and `million tonnes` are both `mn t`, poods stay
/// poods.
final class EvidenceUnits {
  private record Entry(String normalised, boolean widened) {}

  private final Map<String, Entry> bySpelling;

  private EvidenceUnits(Map<String, Entry> bySpelling) {
    this.bySpelling = bySpelling;
  }

  static EvidenceUnits read(Path path, String name, Problems problems) {
    CsvFile file =
        CsvFile.read(
            path, name, List.of("spelling", "unit_normalised", "widening"), List.of(), problems);
    Map<String, Entry> units = new HashMap<>();
    for (CsvRow row : file.rows()) {
      String spelling = row.required("spelling", problems);
      String normalised = row.required("unit_normalised", problems);
      Optional<String> widening =
          row.oneOf(
              "widening",
              List.of("yes", "no"),
              "marks cannot be widened by a percentage",
              problems);
      if (widening.isPresent()
          && units.put(spelling, new Entry(normalised, widening.get().equals("yes"))) != null) {
        row.problem(
            problems,
            "spelling",
            "'" + spelling + "' appears twice",
            "it has one meaning",
            "keep one");
      }
    }
    return new EvidenceUnits(units);
  }

  /// The normalised unit of a row, or nothing and a problem.
  Optional<String> of(CsvRow row, Problems problems) {
    String spelling = row.required("unit", problems);
    Entry entry = bySpelling.get(spelling);
    if (entry == null) {
      row.problem(
          problems,
          "unit",
          "unmapped unit '" + spelling + "'",
          "it cannot be compared with anything",
          Nearest.to(spelling, bySpelling.keySet())
              .map(near -> "did you mean '" + near + "'?")
              .orElse("add it to evidence/units.csv"));
      return Optional.empty();
    }
    if (!entry.normalised().equals(row.text("unit_normalised"))) {
      row.problem(
          problems,
          "unit_normalised",
          "'%s' is '%s', not '%s'"
              .formatted(spelling, entry.normalised(), row.text("unit_normalised")),
          "each spelling has one meaning (evidence/units.csv)",
          "write '" + entry.normalised() + "'");
      return Optional.empty();
    }
    return Optional.of(entry.normalised());
  }

  /// Whether a recalled figure in this unit gets a range by its confidence; marks and classes do
  /// not.
  boolean isWidened(String spelling) {
    Entry entry = bySpelling.get(spelling);
    return entry != null && entry.widened();
  }
}
