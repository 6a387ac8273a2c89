package smychka.engine;

/// Unbiased rounding to whole units: up with a probability equal to the fraction, so that the mean
/// over draws is the value itself. A whole number is never moved.
public final class Rounding {
  private Rounding() {}

  /// Rounds a value that must fit an `int`.
  public static int stochastic(double value, long bits) {
    double floor = Math.floor(value);
    long rounded = (long) floor + up(value - floor, bits);
    if ((int) rounded != rounded || Double.isNaN(value)) {
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
    return (long) floor + up(value - floor, bits);
  }

  /// 1 with probability `part`, else 0: the sign of a gap, since a branch would be guessed wrong
  /// half of the time.
  private static long up(double part, long bits) {
    return Double.doubleToRawLongBits(Draws.unit(bits) - part) >>> 63;
  }
}
