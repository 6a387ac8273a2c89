package smychka.engine;

/// Cheap forms of `ln`, `exp` and `x^a` for loops over households: rational or tabulated, made of
/// plain arithmetic only, hence the same on every machine.
public final class Approx {
  private Approx() {}

  /// Natural logarithm near 1: `2(x−1)/(x+1)` with its cubic term. Error below .001 on .5..2 and
  /// below .05 on .2..5.
  public static double ln(double x) {
    double u = (x - 1) / (x + 1);
    double u2 = u * u;
    return 2 * u * (1 + u2 * (1.0 / 3 + u2 * (1.0 / 5 + u2 / 7)));
  }

  /// Exponential for small arguments (|x| up to about 1.5, error below .002 there), never negative.
  public static double exp(double x) {
    double h = x / 4;
    double e = 1 + h * (1 + h * (0.5 + h * (1.0 / 6 + h / 24)));
    double e2 = e * e;
    return e2 * e2;
  }

  /// `x` held between `low` and `high`.
  public static double clip(double x, double low, double high) {
    return Math.min(high, Math.max(low, x));
  }

  /// A power `x^exponent` on `[0, max]`, tabulated with linear interpolation.
  public static final class Power {
    private static final int CELLS = 1024;
    private final double[] value = new double[CELLS + 2];
    private final double scale;

    /// The table of `x^exponent` for `x` from 0 to `max`; beyond `max` the last value holds.
    public Power(double exponent, double max) {
      this.scale = CELLS / max;
      for (int i = 0; i < value.length; i++) {
        value[i] = StrictMath.pow(i / scale, exponent);
      }
    }

    /// The tabulated power of `x`; negative `x` counts as 0.
    public double of(double x) {
      double at = Math.min(CELLS, Math.max(0, x) * scale);
      int cell = (int) at;
      double part = at - cell;
      return value[cell] + part * (value[cell + 1] - value[cell]);
    }
  }
}
