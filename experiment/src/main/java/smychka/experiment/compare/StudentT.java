package smychka.experiment.compare;

/// Quantiles of Student's t for the two intervals that are printed, by plain arithmetic, so that
/// every machine finds the same digits.
///
/// Up to 12 degrees of freedom from a table, beyond by the expansion of Fisher and Cornish (1960,
/// "The percentile points of distributions having known cumulants") to the fourth order, whose
/// error there is below 2e-6.
final class StudentT {
  private static final double[] HALF = {
    1, 0.8164966, 0.7648923, 0.7406971, 0.7266868, 0.7175582, 0.7111418, 0.7063866, 0.7027221,
    0.6998121, 0.6974453, 0.6954829
  };
  private static final double[] NINETY = {
    6.313752, 2.919986, 2.353363, 2.131847, 2.015048, 1.94318, 1.894579, 1.859548, 1.833113,
    1.812461, 1.795885, 1.782288
  };

  private StudentT() {}

  /// Half-width of the central 50 % in standard errors.
  static double half(int degrees) {
    return quantile(degrees, HALF, 0.6744897501960817);
  }

  /// Half-width of the central 90 % in standard errors.
  static double ninety(int degrees) {
    return quantile(degrees, NINETY, 1.6448536269514722);
  }

  private static double quantile(int degrees, double[] table, double z) {
    if (degrees < 1) {
      throw new IllegalArgumentException("a spread needs at least two values");
    }
    return degrees <= table.length ? table[degrees - 1] : expansion(degrees, z);
  }

  private static double expansion(double v, double z) {
    double s = z * z;
    double g1 = z * (s + 1) / 4;
    double g2 = z * ((5 * s + 16) * s + 3) / 96;
    double g3 = z * (((3 * s + 19) * s + 17) * s - 15) / 384;
    double g4 = z * ((((79 * s + 776) * s + 1482) * s - 1920) * s - 945) / 92160;
    return z + (g1 + (g2 + (g3 + g4 / v) / v) / v) / v;
  }
}
