package smychka.experiment.store;

/// Numbers as text that reads back to the same bits, as short as can be.
public final class Numbers {
  private static final double WHOLE_BELOW = 1e15;

  private Numbers() {}

  /// `12`, `0.1`, `1.0E-5`; empty for a missing value. Infinity is refused: no result is infinite.
  public static String text(double value) {
    if (Double.isNaN(value)) {
      return "";
    }
    if (Double.isInfinite(value)) {
      throw new IllegalArgumentException("an infinite value cannot be a result");
    }
    boolean negativeZero = value == 0 && 1 / value < 0;
    if (value == Math.rint(value) && Math.abs(value) < WHOLE_BELOW && !negativeZero) {
      return Long.toString((long) value);
    }
    return Double.toString(value);
  }
}
