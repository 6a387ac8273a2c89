package smychka.experiment.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import smychka.scenario.CsvFile;
import smychka.scenario.CsvRow;
import smychka.scenario.Problems;

/// One dated line of the chronology: what was decided or planned, or what happened abroad. What
/// followed from it is an outcome and is not here.
///
/// @param type decision, plan or event
/// @param lever what it moved, in the words of the compilation
/// @param decided the sizes that were decided; empty where none is known
public record Decision(
    Period period,
    String type,
    String decision,
    String lever,
    String direction,
    String decided,
    Confidence confidence,
    List<Work> works,
    String locator,
    String note) {
  private static final List<String> TYPES = List.of("decision", "plan", "event");

  public Decision {
    works = List.copyOf(works);
  }

  static List<String> columns() {
    return List.of(
        "period",
        "period_from",
        "period_to",
        "period_kind",
        "type",
        "decision",
        "lever",
        "direction",
        "decided",
        "grade",
        "source_key",
        "locator",
        "confidence",
        "note");
  }

  static List<Decision> read(CsvFile file, Periods periods, Bibliography works, Problems problems) {
    List<Decision> decisions = new ArrayList<>();
    for (CsvRow row : file.rows()) {
      Optional<Period> period = periods.of(row, problems);
      Optional<String> type =
          row.oneOf("type", TYPES, "outcomes are evidence and belong to series", problems);
      Optional<Confidence> confidence =
          row.oneOf("confidence", Confidence.ids(), "it says how sure the date is", problems)
              .flatMap(Confidence::of);
      List<Work> named = works.of(row, problems);
      String decision = row.required("decision", problems);
      String locator = row.required("locator", problems);
      if (period.isPresent() && type.isPresent() && confidence.isPresent()) {
        decisions.add(
            new Decision(
                period.get(),
                type.get(),
                decision,
                row.text("lever"),
                row.text("direction"),
                row.text("decided"),
                confidence.get(),
                named,
                locator,
                row.text("note")));
      }
    }
    return decisions;
  }
}
