package smychka.experiment.chronicle;

import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import smychka.engine.Event;
import smychka.engine.RunTable;
import smychka.engine.SeriesKey;
import smychka.scenario.Nearest;

/// What an event rule looks at: a recorded series, or something given from outside by month, as it
/// is or made into a ratio or a change.
///
/// @param source where the values come from
/// @param name of the series or feed
/// @param group group of the series
/// @param sum months added up, the present one the last
/// @param over series it is divided by, empty where it is not
/// @param times what the quotient is multiplied with
/// @param against months back to the value it is divided by, 0 where it is not
/// @param change months back to the value taken off, 0 where none is
/// @param unit unit of the measure
/// @param quantityUnit unit of what is compared with an earlier month
/// @param months calendar months that are looked at, empty for all
record Measure(
    Source source,
    String name,
    String group,
    int sum,
    String over,
    double times,
    int against,
    int change,
    String unit,
    String quantityUnit,
    Set<Integer> months) {

  /// Where values come from.
  enum Source {
    SERIES,
    FEED,
    WEATHER
  }

  /// A measure by month, with what it was made of.
  ///
  /// @param value the measure; NaN where it is not looked at
  /// @param now the present quantity before a ratio or change to an earlier month
  /// @param then the earlier quantity, NaN where there is none
  record Values(double[] value, double[] now, double[] then) {}

  /// Values of what is given from outside.
  interface Outside {
    /// The value of a feed or weather class in a place, by month from the table's first.
    double[] of(Source source, String name, String place, RunTable table);
  }

  /// The measure in a place over a run.
  ///
  /// @param history the run whose earlier months are compared with: the run itself, or the same
  ///   country with nothing taken away
  /// @param where the rule, named when a series is not there
  Values in(RunTable table, RunTable history, String place, Outside outside, String where) {
    double[] now = quantity(table, place, outside, where);
    double[] then = earlier(quantity(history, place, outside, where), Math.max(against, change));
    double[] value = new double[now.length];
    for (int m = 0; m < value.length; m++) {
      boolean looked = months.isEmpty() || months.contains(table.first().plus(m).monthOfYear());
      double v = against > 0 ? now[m] / then[m] : change > 0 ? now[m] - then[m] : now[m];
      value[m] = looked && Double.isFinite(v) ? v : Double.NaN;
    }
    return new Values(value, now, then);
  }

  /// Before a ratio or change to an earlier month.
  private double[] quantity(RunTable table, String place, Outside outside, String where) {
    double[] raw =
        source == Source.SERIES
            ? recorded(table, name, place, group, where)
            : outside.of(source, name, place, table);
    double[] below = over.isEmpty() ? null : recorded(table, over, place, SeriesKey.ALL, where);
    int n = table.months();
    double[] now = new double[n];
    for (int m = 0; m < n; m++) {
      double total = 0;
      for (int k = 0; k < sum; k++) {
        total += m - k < 0 ? Double.NaN : raw[m - k];
      }
      now[m] = total * (below == null ? 1 : times / below[m]);
    }
    return now;
  }

  private static double[] earlier(double[] now, int months) {
    double[] then = new double[now.length];
    Arrays.fill(then, Double.NaN);
    if (months > 0 && months < now.length) {
      System.arraycopy(now, 0, then, months, now.length - months);
    }
    return then;
  }

  private static double[] recorded(
      RunTable table, String series, String place, String group, String where) {
    if (!table.has(series, place, group)) {
      List<String> known = table.keys().stream().map(SeriesKey::series).distinct().toList();
      throw new NoSuchElementException(
          "%s: no series %s of %s and group %s was recorded; %s"
              .formatted(where, series, place, group, Nearest.remedy(series, known)));
    }
    return table.series(table.find(series, place, group));
  }

  /// The numbers of an event in a month.
  List<Event.Input> inputs(Values values, int month) {
    var measure = new Event.Input(measureName(), values.value()[month], unit);
    return against == 0 && change == 0
        ? List.of(measure)
        : List.of(
            measure,
            new Event.Input(name, values.now()[month], quantityUnit),
            new Event.Input(name + "_before", values.then()[month], quantityUnit));
  }

  private String measureName() {
    String text = name + (over.isEmpty() ? "" : "_over_" + over);
    return against > 0
        ? text + "_against_" + against + "_months"
        : change > 0 ? text + "_change" : text;
  }
}
