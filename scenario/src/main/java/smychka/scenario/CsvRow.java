package smychka.scenario;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import smychka.engine.Month;

/// One row of a table, read cell by cell; what cannot be read becomes a problem that names the
/// cell's place.
public final class CsvRow {
  private final CsvFile file;
  private final int start;
  private final List<String> cells;

  CsvRow(CsvFile file, int start, List<String> cells) {
    this.file = file;
    this.start = start;
    this.cells = cells;
  }

  public String file() {
    return file.name();
  }

  /// Line of the file, from 1, at which the row begins.
  public int line() {
    return file.lineOf(start);
  }

  /// Text of a cell without surrounding blanks, empty when the table has no such column.
  public String text(String column) {
    int index = file.indexOf(column);
    return index < 0 ? "" : cells.get(index).strip();
  }

  /// A problem at a cell of this row.
  public void problem(Problems problems, String column, String what, String why, String remedy) {
    int index = Math.max(0, file.indexOf(column));
    problems.add(
        file.name(), file.lineOf(start, index), file.columnOf(start, index), what, why, remedy);
  }

  /// Text that must not be empty.
  public String required(String column, Problems problems) {
    String text = text(column);
    if (text.isEmpty() && file.indexOf(column) >= 0) {
      problem(problems, column, "'" + column + "' is empty", "each row needs it", "fill the cell");
    }
    return text;
  }

  /// A number, or NaN and a problem.
  public double number(String column, Problems problems) {
    String text = text(column);
    OptionalDouble value = Numbers.parse(text);
    if (value.isEmpty() && file.indexOf(column) >= 0) {
      problem(
          problems,
          column,
          "'" + column + "' is not a number: '" + text + "'",
          "it is used in arithmetic",
          "write a decimal number such as 12.5");
    }
    return value.orElse(Double.NaN);
  }

  /// A number, NaN where the cell is empty, or NaN and a problem.
  public double optionalNumber(String column, Problems problems) {
    return text(column).isEmpty() ? Double.NaN : number(column, problems);
  }

  /// A whole number, or the fallback and a problem.
  public int whole(String column, int fallback, Problems problems) {
    String text = text(column);
    if (text.matches("[-+]?[0-9]{1,9}")) {
      return Integer.parseInt(text);
    }
    if (file.indexOf(column) >= 0) {
      problem(
          problems,
          column,
          "'" + column + "' is not a whole number: '" + text + "'",
          "it counts or names a year",
          "write digits only");
    }
    return fallback;
  }

  /// A month, or nothing and a problem.
  public Optional<Month> month(String column, Problems problems) {
    try {
      return Optional.of(Month.parse(text(column)));
    } catch (IllegalArgumentException e) {
      if (file.indexOf(column) >= 0) {
        problem(
            problems,
            column,
            "'" + column + "' is not a month: '" + text(column) + "'",
            "dates are by month",
            "write year and month as 1921-03");
      }
      return Optional.empty();
    }
  }

  /// One of the known words, or nothing and a problem that suggests the nearest.
  public Optional<String> oneOf(String column, List<String> known, String why, Problems problems) {
    String text = text(column);
    if (known.contains(text)) {
      return Optional.of(text);
    }
    if (file.indexOf(column) >= 0) {
      problem(
          problems,
          column,
          "unknown " + column + " '" + text + "'",
          why,
          Nearest.remedy(text, known));
    }
    return Optional.empty();
  }

  /// Grade, range, source and place of the row's value; faults go to `problems`.
  Provenance provenance(double value, Problems problems) {
    double low = optionalNumber("low", problems);
    double high = optionalNumber("high", problems);
    if (low > high || value < low || value > high) {
      problem(
          problems,
          "low",
          "low, value and high are out of order: "
              + text("low")
              + ", "
              + text("value")
              + text("class")
              + ", "
              + text("high"),
          "the range must hold the value",
          "correct the range or the value");
    }
    Grade grade =
        oneOf("grade", Grade.ids(), "every figure says how good it is", problems)
            .flatMap(Grade::of)
            .orElse(Grade.ASSUMPTION);
    String source = required("source", problems);
    return new Provenance(
        low, high, grade, source, required("locator", problems), text("note"), file(), line());
  }
}
