package smychka.experiment.report;

import java.util.Arrays;

/// One series of one replicate by month; months nobody wrote are NaN.
final class Track {
  private int first = -1;
  private int end = -1;
  private double[] values = new double[0];

  /// Months are counted from January 1900.
  void put(int month, double value) {
    if (first < 0) {
      first = month;
      end = month;
    }
    if (month < first) {
      double[] wider = new double[values.length + first - month];
      Arrays.fill(wider, Double.NaN);
      System.arraycopy(values, 0, wider, first - month, values.length);
      values = wider;
      first = month;
    }
    int place = month - first;
    if (place >= values.length) {
      int old = values.length;
      values = Arrays.copyOf(values, Math.max(place + 1, Math.max(48, 2 * old)));
      Arrays.fill(values, old, values.length, Double.NaN);
    }
    values[place] = value;
    end = Math.max(end, month + 1);
  }

  double at(int month) {
    int place = month - first;
    return first < 0 || place < 0 || place >= values.length ? Double.NaN : values[place];
  }

  int first() {
    return first;
  }

  /// One after the last month.
  int end() {
    return end;
  }
}
