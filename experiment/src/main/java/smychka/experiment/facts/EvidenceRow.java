package smychka.experiment.facts;

import java.util.List;
import java.util.stream.Collectors;
import smychka.scenario.Grade;

/// One figure of history: what, when, how much between which bounds, and who says so.
///
/// @param unit the source's spelling
/// @param value not a number where the source gives a range alone
/// @param low not a number where there is no lower bound
/// @param high not a number where there is no upper bound
/// @param locator page, table or chapter; `unlocated` where it is still missing
public record EvidenceRow(
    String series,
    String unit,
    String unitNormalised,
    Period period,
    double value,
    double low,
    double high,
    Grade grade,
    Confidence confidence,
    List<Work> works,
    String locator,
    String note,
    String file,
    int line) {
  /// Says that the page is still to be found.
  public static final String UNLOCATED = "unlocated";

  public EvidenceRow {
    works = List.copyOf(works);
  }

  /// The value, or the middle of the range where there is a range alone; may be no number.
  public double middle() {
    return Double.isNaN(value) ? (low + high) / 2 : value;
  }

  /// Whether the work or its page is still to be found.
  public boolean isFlagged() {
    return locator.equals(UNLOCATED)
        || works.stream().anyMatch(work -> work.key().equals(Work.UNIDENTIFIED));
  }

  /// The works in short, as `Nove 1969; Carr and Davies 1969, p. 12`.
  public String source() {
    String names = works.stream().map(Work::shortName).collect(Collectors.joining("; "));
    return locator.equals(UNLOCATED) ? names : names + ", " + locator;
  }
}
