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

  /// The same rounding for a value that is known to lie between 0 and 2^31: quicker, for it does
  /// not look.
  public static int stochasticCount(double value, long bits) {
    assert value >= 0 && value < 0x1.0p31 : value;
    int whole = (int) value;
    return whole + (int) up(value - whole, bits);
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
