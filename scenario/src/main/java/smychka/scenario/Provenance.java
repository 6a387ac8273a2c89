package smychka.scenario;

/// Where a figure comes from: its range, how good it is, the work it rests on and the place in the
/// file that says so.
///
/// `low` and `high` are NaN where a range has no meaning.
public record Provenance(
    double low,
    double high,
    Grade grade,
    String source,
    String locator,
    String note,
    String file,
    int line) {

  /// `file:line`
  public String place() {
    return file + ":" + line;
  }
}
