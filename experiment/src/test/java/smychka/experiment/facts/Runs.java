package smychka.experiment.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import smychka.engine.Month;
import smychka.engine.RunTable;
import smychka.engine.SeriesKey;
import smychka.engine.SeriesKind;

/// Run tables made by hand.
final class Runs {
  private final Month first;
  private final int months;
  private final Map<SeriesKey, double[]> series = new LinkedHashMap<>();

  /// A run over the months from one to another, both included.
  Runs(String from, String to) {
    first = Month.parse(from);
    months = Month.parse(to).minus(first) + 1;
  }

  /// A run over the months that the facts of this part are judged in.
  static Runs judged() {
    return new Runs("1921-03", "1929-12");
  }

  Runs with(String name, ToDoubleFunction<Month> value) {
    return with(name, "ussr", value);
  }

  Runs with(String name, String region, ToDoubleFunction<Month> value) {
    double[] values = new double[months];
    Arrays.setAll(values, i -> value.applyAsDouble(first.plus(i)));
    series.put(new SeriesKey(name, region, SeriesKey.ALL, "mn t", SeriesKind.FLOW), values);
    return this;
  }

  RunTable table() {
    List<SeriesKey> keys = new ArrayList<>(series.keySet());
    return new RunTable(keys, first, months, series.values().toArray(double[][]::new), List.of());
  }
}
