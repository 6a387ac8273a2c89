package smychka.engine;

/// Unbiased rounding to whole units: up with a probability equal to the fraction, so that the mean
/// over draws is the value itself. A whole number is never moved.
public final class Rounding {
  private Rounding() {}

  /// Rounds a value that must fit an `int`.
  public static int stochastic(double value, long bits) {
    double floor = Math.floor(value);
    double part = value - floor;
    // nothing to draw for whole numbers, most of all zero: the caller's hash is then never computed
    double rounded = part == 0 ? floor : floor + (Draws.unit(bits) < part ? 1 : 0);
    if (!(rounded >= Integer.MIN_VALUE && rounded <= Integer.MAX_VALUE)) {
      throw new ArithmeticException(value + " cannot be rounded to an int");
    }
    return (int) rounded;
  }

  /// Rounds a value whose neighbours are exact doubles (below 2^53 in size).
  public static long stochasticLong(double value, long bits) {
    if (!(Math.abs(value) < 0x1.0p53)) {
      throw new ArithmeticException(value + " is too large to be rounded to a whole unit");
    }
    double floor = Math.floor(value);
    double part = value - floor;
    return (long) floor + (part != 0 && Draws.unit(bits) < part ? 1 : 0);
  }
}
