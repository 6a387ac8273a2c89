package smychka.experiment.facts;

import java.util.Arrays;

/// Spearman's rank correlation; ties share the mean of their ranks.
final class RankCorrelation {
  private RankCorrelation() {}

  /// From -1 to 1; not a number when one side is all ties.
  static double of(double[] left, double[] right) {
    if (left.length != right.length || left.length < 2) {
      throw new IllegalArgumentException(
          "cannot rank " + left.length + " values against " + right.length);
    }
    double[] a = ranks(left);
    double[] b = ranks(right);
    double mean = (a.length + 1) / 2.0;
    double product = 0;
    double squaresA = 0;
    double squaresB = 0;
    for (int i = 0; i < a.length; i++) {
      product += (a[i] - mean) * (b[i] - mean);
      squaresA += (a[i] - mean) * (a[i] - mean);
      squaresB += (b[i] - mean) * (b[i] - mean);
    }
    return product / Math.sqrt(squaresA * squaresB);
  }

  static double[] ranks(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    double[] ranks = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      int below = 0;
      int equal = 0;
      for (double other : sorted) {
        below += other < values[i] ? 1 : 0;
        equal += other == values[i] ? 1 : 0;
      }
      ranks[i] = below + (equal + 1) / 2.0;
    }
    return ranks;
  }
}
