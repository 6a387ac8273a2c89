package smychka.experiment.report;

import java.util.Arrays;
import java.util.List;

/// A line over replicates with its 50 and 90 % bands.
///
/// @param x place of each point, in years
/// @param labels the period each point stands for
@SuppressWarnings("ArrayRecordComponent") // never compared, never changed
record Fan(
    double[] x,
    List<String> labels,
    double[] mean,
    double[] low90,
    double[] low50,
    double[] high50,
    double[] high90) {

  /// A fan from one row of values per replicate; a point that any replicate lacks is NaN.
  static Fan of(double[] x, List<String> labels, List<double[]> replicates) {
    int points = x.length;
    double[][] out = new double[5][points];
    double[] column = new double[replicates.size()];
    for (int i = 0; i < points; i++) {
      double sum = 0;
      for (int r = 0; r < column.length; r++) {
        column[r] = replicates.get(r)[i];
        sum += column[r];
      }
      double[] sorted = column.clone();
      Arrays.sort(sorted);
      out[0][i] = column.length == 0 ? Double.NaN : sum / column.length;
      out[1][i] = quantile(sorted, 0.05);
      out[2][i] = quantile(sorted, 0.25);
      out[3][i] = quantile(sorted, 0.75);
      out[4][i] = quantile(sorted, 0.95);
    }
    return new Fan(x, List.copyOf(labels), out[0], out[1], out[2], out[3], out[4]);
  }

  /// Quantile of sorted values, by straight lines between order statistics; NaN if any value is.
  static double quantile(double[] sorted, double share) {
    if (sorted.length == 0 || Double.isNaN(sorted[sorted.length - 1])) {
      return Double.NaN;
    }
    double place = share * (sorted.length - 1);
    int below = (int) place;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }

  /// The same fan with nothing before point `index`.
  Fan since(int index) {
    if (index <= 0) {
      return this;
    }
    return new Fan(
        x,
        labels,
        cut(mean, index),
        cut(low90, index),
        cut(low50, index),
        cut(high50, index),
        cut(high90, index));
  }

  private static double[] cut(double[] values, int index) {
    double[] rest = values.clone();
    Arrays.fill(rest, 0, Math.min(index, rest.length), Double.NaN);
    return rest;
  }

  int size() {
    return x.length;
  }

  double lowest() {
    return extreme(low90, mean, true);
  }

  double highest() {
    return extreme(high90, mean, false);
  }

  /// Whether every value of every replicate is nought, as far as the bands can tell.
  boolean isFlatZero() {
    return size() > 0 && lowest() == 0 && highest() == 0;
  }

  int lastPoint() {
    for (int i = size() - 1; i >= 0; i--) {
      if (Double.isFinite(mean[i])) {
        return i;
      }
    }
    return -1;
  }

  int firstPoint() {
    for (int i = 0; i < size(); i++) {
      if (Double.isFinite(mean[i])) {
        return i;
      }
    }
    return -1;
  }

  private static double extreme(double[] edge, double[] mean, boolean low) {
    double best = Double.NaN;
    for (double[] values : new double[][] {edge, mean}) {
      for (double value : values) {
        if (Double.isFinite(value) && (Double.isNaN(best) || (low ? value < best : value > best))) {
          best = value;
        }
      }
    }
    return best;
  }
}
