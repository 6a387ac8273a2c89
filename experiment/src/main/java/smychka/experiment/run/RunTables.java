package smychka.experiment.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import smychka.engine.Event;
import smychka.engine.Month;
import smychka.engine.RunTable;
import smychka.engine.SeriesKey;

/// Cutting and joining of run tables by month.
public final class RunTables {
  private RunTables() {}

  /// The months before `end`.
  public static RunTable until(RunTable table, Month end) {
    return slice(table, table.first(), end);
  }

  /// The months from `start` on.
  public static RunTable from(RunTable table, Month start) {
    return slice(table, start, table.first().plus(table.months()));
  }

  /// The series for which `keep` holds; all events.
  public static RunTable only(RunTable table, Predicate<SeriesKey> keep) {
    int[] kept =
        IntStream.range(0, table.keys().size())
            .filter(k -> keep.test(table.keys().get(k)))
            .toArray();
    if (kept.length == table.keys().size()) {
      return table;
    }
    return new RunTable(
        Arrays.stream(kept).mapToObj(k -> table.keys().get(k)).toList(),
        table.first(),
        table.months(),
        Arrays.stream(kept).mapToObj(k -> table.values()[k]).toArray(double[][]::new),
        table.events());
  }

  /// The months from `start` up to but without `end`; both must lie in the table.
  public static RunTable slice(RunTable table, Month start, Month end) {
    int low = start.minus(table.first());
    int high = end.minus(table.first());
    if (low < 0 || high > table.months() || low > high) {
      throw new IllegalArgumentException(
          "months %s to %s are not in a table of %d months from %s"
              .formatted(start, end, table.months(), table.first()));
    }
    double[][] values = new double[table.keys().size()][];
    for (int key = 0; key < values.length; key++) {
      values[key] = Arrays.copyOfRange(table.values()[key], low, high);
    }
    List<Event> events =
        table.events().stream()
            .filter(e -> e.month().compareTo(start) >= 0 && e.month().compareTo(end) < 0)
            .toList();
    return new RunTable(table.keys(), start, high - low, values, events);
  }

  /// Two tables, the second of which begins in the month after the first ends. A series that one of
  /// them lacks is missing (NaN) there.
  public static RunTable join(RunTable before, RunTable after) {
    if (!before.first().plus(before.months()).equals(after.first())) {
      throw new IllegalArgumentException(
          "a table from %s does not follow one of %d months from %s"
              .formatted(after.first(), before.months(), before.first()));
    }
    int months = before.months() + after.months();
    Map<SeriesKey, double[]> joined = new LinkedHashMap<>();
    place(before, 0, months, joined);
    place(after, before.months(), months, joined);
    var events = new ArrayList<>(before.events());
    events.addAll(after.events());
    return new RunTable(
        List.copyOf(joined.keySet()),
        before.first(),
        months,
        joined.values().toArray(double[][]::new),
        List.copyOf(events));
  }

  private static void place(
      RunTable table, int offset, int months, Map<SeriesKey, double[]> joined) {
    for (int key = 0; key < table.keys().size(); key++) {
      double[] row = joined.computeIfAbsent(table.keys().get(key), k -> missing(months));
      System.arraycopy(table.values()[key], 0, row, offset, table.months());
    }
  }

  private static double[] missing(int months) {
    double[] row = new double[months];
    Arrays.fill(row, Double.NaN);
    return row;
  }
}
