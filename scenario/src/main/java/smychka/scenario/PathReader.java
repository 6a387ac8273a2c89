package smychka.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import smychka.engine.Month;
import smychka.scenario.LeverPath.Segment;

/// Builds dated paths from the rows of a table: rows of one name must follow each other month by
/// month.
final class PathReader {
  private final Problems problems;
  private final Units units;

  PathReader(Units units, Problems problems) {
    this.units = units;
    this.problems = problems;
  }

  /// The paths of a table, by the name in `column`.
  Map<String, LeverPath> read(CsvFile file, String column) {
    Map<String, List<Segment>> byName = new LinkedHashMap<>();
    for (CsvRow row : file.rows()) {
      List<Segment> path =
          byName.computeIfAbsent(row.required(column, problems), k -> new ArrayList<>());
      segment(row).filter(segment -> follows(path, segment, row)).ifPresent(path::add);
    }
    Map<String, LeverPath> paths = new LinkedHashMap<>();
    byName.forEach((name, path) -> {
      if (!path.isEmpty()) {
        paths.put(name, new LeverPath(name, path));
      }
    });
    return paths;
  }

  private Optional<Segment> segment(CsvRow row) {
    Optional<Month> from = row.month("from", problems);
    Optional<Month> to = row.month("to", problems);
    String value = row.required("value", problems);
    double number = Numbers.parse(value).orElse(Double.NaN);
    Provenance provenance = row.provenance(number, problems);
    String unit = units.of(row, problems);
    if (from.isEmpty() || to.isEmpty() || value.isEmpty()) {
      return Optional.empty();
    }
    if (to.get().isBefore(from.get())) {
      row.problem(
          problems,
          "to",
          "'to' " + to.get() + " is before 'from' " + from.get(),
          "no month would have the value",
          "swap them");
      return Optional.empty();
    }
    return Optional.of(
        new Segment(from.get(), to.get(), value, unit, provenance, row.text("decision")));
  }

  private boolean follows(List<Segment> path, Segment next, CsvRow row) {
    if (path.isEmpty()) {
      return true;
    }
    Month expected = path.getLast().to().plus(1);
    if (next.from().equals(expected)) {
      return true;
    }
    boolean gap = next.from().isAfter(expected);
    row.problem(
        problems,
        "from",
        (gap
            ? "months " + expected + " to " + next.from().plus(-1) + " have no value"
            : next.from() + " has two values"),
        "a path has exactly one value for each month",
        "begin this row at " + expected + ", the month after the row before it ends");
    return false;
  }
}
