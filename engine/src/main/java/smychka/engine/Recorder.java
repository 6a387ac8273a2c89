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
  private final List<SeriesKey> keys = new ArrayList<>();
  private final Map<SeriesKey, Integer> numbers = new HashMap<>();
  private final Map<String, SeriesKey> firstOfSeries = new HashMap<>();

  /// A row for each month, by number of the series; a series that came later lies beyond it.
  private final List<double[]> rows = new ArrayList<>();

  private double[] row = {};
  private @Nullable Month first;

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
    numbers.put(key, keys.size() - 1);
    return keys.size() - 1;
  }

  /// Opens a month; months follow one another without a gap.
  public void begin(Month month) {
    if (first == null) {
      first = month;
    } else if (!month.equals(first.plus(rows.size()))) {
      throw new IllegalStateException(
          "expected to record %s next, not %s".formatted(first.plus(rows.size()), month));
    }
    open(keys.size());
  }

  /// Records a value of the current month; a second one for the same series is an error.
  public void put(int key, double value) {
    if (rows.isEmpty()) {
      throw new IllegalStateException("no month has begun");
    }
    if (key >= row.length) {
      row = grown(row, Math.max(keys.size(), 2 * row.length));
      rows.set(rows.size() - 1, row);
    }
    if (!Double.isNaN(row[key])) {
      throw new IllegalStateException(keys.get(key) + " is recorded twice in one month");
    }
    row[key] = value;
  }

  private void open(int series) {
    row = grown(new double[0], series);
    rows.add(row);
  }

  /// What has been recorded so far, as an independent copy.
  public RunTable table() {
    if (first == null) {
      throw new IllegalStateException("nothing has been recorded");
    }
    double[][] values = new double[keys.size()][rows.size()];
    for (int key = 0; key < values.length; key++) {
      for (int month = 0; month < rows.size(); month++) {
        double[] then = rows.get(month);
        values[key][month] = key < then.length ? then[key] : Double.NaN;
      }
    }
    return new RunTable(keys, first, rows.size(), values, List.of());
  }

  /// An independent recorder that has recorded the same so far.
  public Recorder copy() {
    Recorder copy = new Recorder();
    copy.keys.addAll(keys);
    copy.numbers.putAll(numbers);
    copy.firstOfSeries.putAll(firstOfSeries);
    rows.forEach(then -> copy.rows.add(then.clone()));
    copy.row = rows.isEmpty() ? copy.row : copy.rows.getLast();
    copy.first = first;
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
    int months = in.readInt();
    int series = in.readInt();
    for (int month = 0; month < months; month++) {
      recorder.open(series);
    }
    for (int i = 0; i < series; i++) {
      int key =
          recorder.key(
              new SeriesKey(
                  in.readUTF(),
                  in.readUTF(),
                  in.readUTF(),
                  in.readUTF(),
                  SeriesKind.valueOf(in.readUTF())));
      for (double[] then : recorder.rows) {
        then[key] = in.readDouble();
      }
    }
    return recorder;
  }

  private static double[] grown(double[] row, int length) {
    double[] longer = Arrays.copyOf(row, length);
    Arrays.fill(longer, row.length, length, Double.NaN);
    return longer;
  }
}
