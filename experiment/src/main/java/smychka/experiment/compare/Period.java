package smychka.experiment.compare;

import java.util.ArrayList;
import java.util.List;
import smychka.engine.Month;
import smychka.engine.RunTable;
import smychka.engine.SeriesKind;

/// Months over which a series is brought to one number.
///
/// @param label `1926/27` for an agricultural year (July to June), `window` for all months
/// @param from first month
/// @param to last month
/// @param months how many of the year's months lie in the window
public record Period(String label, Month from, Month to, int months) {
  /// Label of the period that holds the whole window.
  public static final String WINDOW = "window";

  /// The agricultural years that touch the window, cut at its ends, then the whole window.
  public static List<Period> of(Month from, Month to) {
    var periods = new ArrayList<Period>();
    Month start = from;
    while (start.compareTo(to) <= 0) {
      Month yearEnd = start.plus(11 - start.monthOfAgriculturalYear());
      Month end = yearEnd.compareTo(to) < 0 ? yearEnd : to;
      periods.add(new Period(start.agriculturalYearLabel(), start, end, end.minus(start) + 1));
      start = end.plus(1);
    }
    periods.add(new Period(WINDOW, from, to, to.minus(from) + 1));
    return List.copyOf(periods);
  }

  /// Whether all twelve months of an agricultural year are in it.
  public boolean wholeYear() {
    return !label.equals(WINDOW) && months == 12;
  }

  /// The number that stands for a series in this period: the sum of flows and counts, the last
  /// stock, the mean of means and indices. Missing months are left out; NaN when all are missing.
  public double value(RunTable table, int key) {
    double[] row = table.values()[key];
    int low = from.minus(table.first());
    int high = low + to.minus(from);
    if (low < 0 || high >= table.months()) {
      throw new IllegalArgumentException("the table does not hold " + from + " to " + to);
    }
    SeriesKind kind = table.keys().get(key).kind();
    double sum = 0;
    double last = Double.NaN;
    int present = 0;
    for (int month = low; month <= high; month++) {
      if (!Double.isNaN(row[month])) {
        sum += row[month];
        last = row[month];
        present++;
      }
    }
    if (present == 0) {
      return Double.NaN;
    }
    return switch (kind) {
      case FLOW, COUNT -> sum;
      case STOCK -> last;
      case MEAN, INDEX -> sum / present;
    };
  }
}
