package smychka.engine;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Takes down the series of a run, month after month. What happened in it is read from them later.
public final class Recorder {
  private static final int YEAR = 12;

  private final List<SeriesKey> keys = new ArrayList<>();
  private final Map<SeriesKey, Integer> numbers = new HashMap<>();
  private final Map<String, SeriesKey> firstOfSeries = new HashMap<>();
  private final List<double[]> values = new ArrayList<>();
  private @Nullable Month first;
  private int months;

  /// The number of a series, given at first asking.
  public int key(SeriesKey key) {
    Integer known = numbers.get(key);
    if (known != null) {
      return known;
    }
    SeriesKey other = firstOfSeries.putIfAbsent(key.series(), key);
    if (other != null && (!other.unit().equals(key.unit()) || other.kind() != key.kind())) {
      throw new IllegalArgumentException(
          "series %s is recorded as %s in %s and as %s in %s"
              .formatted(key.series(), other.kind(), other.unit(), key.kind(), key.unit()));
    }
    keys.add(key);
    values.add(unrecorded(Math.max(YEAR, months)));
    numbers.put(key, keys.size() - 1);
    return keys.size() - 1;
  }

  /// Opens a month; months follow one another without a gap.
  public void begin(Month month) {
    if (first == null) {
      first = month;
    } else if (!month.equals(first.plus(months))) {
      throw new IllegalStateException(
          "expected to record %s next, not %s".formatted(first.plus(months), month));
    }
    months++;
  }

  /// Records a value of the current month; a second one for the same series is an error.
  public void put(int key, double value) {
    if (months == 0) {
      throw new IllegalStateException("no month has begun");
    }
    double[] series = values.get(key);
    if (series.length < months) {
      series = grown(series, Math.max(months, series.length * 2));
      values.set(key, series);
    }
    if (!Double.isNaN(series[months - 1])) {
      throw new IllegalStateException(keys.get(key) + " is recorded twice in one month");
    }
    series[months - 1] = value;
  }

  /// What has been recorded so far, as an independent copy.
  public RunTable table() {
    if (first == null) {
      throw new IllegalStateException("nothing has been recorded");
    }
    double[][] copies = new double[values.size()][];
    for (int i = 0; i < copies.length; i++) {
      copies[i] = grown(values.get(i), months);
    }
    return new RunTable(keys, first, months, copies, List.of());
  }

  /// An independent recorder that has recorded the same so far.
  public Recorder copy() {
    Recorder copy = new Recorder();
    copy.keys.addAll(keys);
    copy.numbers.putAll(numbers);
    copy.firstOfSeries.putAll(firstOfSeries);
    values.forEach(series -> copy.values.add(series.clone()));
    copy.first = first;
    copy.months = months;
    return copy;
  }

  /// Writes all that has been recorded.
  public void write(DataOutput out) throws IOException {
    RunTable table = table();
    out.writeInt(table.first().index());
    out.writeInt(table.months());
    out.writeInt(keys.size());
    for (int i = 0; i < keys.size(); i++) {
      SeriesKey key = keys.get(i);
      out.writeUTF(key.series());
      out.writeUTF(key.region());
      out.writeUTF(key.group());
      out.writeUTF(key.unit());
      out.writeUTF(key.kind().name());
      for (double value : table.values()[i]) {
        out.writeDouble(value);
      }
    }
  }

  /// A recorder that goes on where the written one stood.
  public static Recorder read(DataInput in) throws IOException {
    Recorder recorder = new Recorder();
    recorder.first = new Month(in.readInt());
    recorder.months = in.readInt();
    int series = in.readInt();
    for (int i = 0; i < series; i++) {
      int key =
          recorder.key(
              new SeriesKey(
                  in.readUTF(),
                  in.readUTF(),
                  in.readUTF(),
                  in.readUTF(),
                  SeriesKind.valueOf(in.readUTF())));
      double[] values = recorder.values.get(key);
      for (int month = 0; month < recorder.months; month++) {
        values[month] = in.readDouble();
      }
    }
    return recorder;
  }

  private static double[] unrecorded(int length) {
    double[] series = new double[length];
    Arrays.fill(series, Double.NaN);
    return series;
  }

  private static double[] grown(double[] series, int length) {
    double[] longer = Arrays.copyOf(series, length);
    if (length > series.length) {
      Arrays.fill(longer, series.length, length, Double.NaN);
    }
    return longer;
  }
}
