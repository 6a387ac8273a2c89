package smychka.engine;

import java.util.List;
import java.util.NoSuchElementException;

/// The recorded series of a run, and the events found in it. `values[key][month]`, months counted
/// from `first`; a value never recorded is not a number.
public record RunTable(
    List<SeriesKey> keys, Month first, int months, double[][] values, List<Event> events) {

  public RunTable {
    keys = List.copyOf(keys);
    events = List.copyOf(events);
    if (values.length != keys.size()) {
      throw new IllegalArgumentException(keys.size() + " series but values for " + values.length);
    }
  }

  /// The same series with these events.
  public RunTable with(List<Event> found) {
    return new RunTable(keys, first, months, values, found);
  }

  /// The number of a series; refuses one that was not recorded.
  public int find(String series, String region, String group) {
    int key = findOrMinusOne(series, region, group);
    if (key < 0) {
      throw new NoSuchElementException(
          "no series %s for region %s and group %s was recorded".formatted(series, region, group));
    }
    return key;
  }

  public boolean has(String series, String region, String group) {
    return findOrMinusOne(series, region, group) >= 0;
  }

  /// The value of a series in a month; not a number when it was not recorded then.
  public double value(int key, Month month) {
    int at = month.minus(first);
    if (at < 0 || at >= months) {
      throw new IllegalArgumentException(
          "%s is outside the run, %s to %s".formatted(month, first, first.plus(months - 1)));
    }
    return values[key][at];
  }

  public double value(String series, String region, String group, Month month) {
    return value(find(series, region, group), month);
  }

  /// All months of a series; the live array.
  public double[] series(int key) {
    return values[key];
  }

  private int findOrMinusOne(String series, String region, String group) {
    for (int i = 0; i < keys.size(); i++) {
      SeriesKey key = keys.get(i);
      if (key.series().equals(series) && key.region().equals(region) && key.group().equals(group)) {
        return i;
      }
    }
    return -1;
  }
}
