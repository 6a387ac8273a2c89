package smychka.engine;

/// Rounding of many values to whole units so that their sum is hit to within a unit: systematic
/// sampling (Madow 1949). Values stand in a row, one behind the other, and each gets the whole
/// numbers that lie in its stretch; where the row begins is drawn. The mean over draws of each is
/// the value itself, as with [Rounding]; but chance decides only who, not how many.
///
/// One object holds several rows, each of its own. Not for use by several threads.
public final class SystematicRounding {
  private static final double STEPS = 0x1.0p40;
  private static final long PART = (1L << 40) - 1;

  private final long[] reached;

  /// `rows` rows, the beginnings drawn under `key`, row `i` for the identity `first + i`.
  public SystematicRounding(int rows, long key, long first) {
    reached = new long[rows];
    for (int i = 0; i < rows; i++) {
      reached[i] = Draws.bits(key, first + i) >>> 24;
    }
  }

  /// The next value of a row, at least 0 and below 2^22, rounded. Whole numbers are never moved.
  public int next(int row, double value) {
    long to = (reached[row] & PART) + (long) (value * STEPS);
    reached[row] = to;
    return (int) (to >> 40);
  }
}
