package smychka.engine;

/// A change of unit at the rate `numerator / denominator`: so many new units for one old unit, in
/// whole numbers and without loss. What an amount does not fill is returned in parts, `denominator`
/// parts making one new unit, so that for every amount, and for their sums,
///
/// `old * numerator = new * denominator + parts`.
public record ExactConversion(long numerator, long denominator) {
  public ExactConversion {
    if (numerator < 1 || denominator < 1) {
      throw new IllegalArgumentException(
          "a rate needs two positive numbers, not " + numerator + "/" + denominator);
    }
  }

  /// The whole new units in an amount, rounded down (a debt grows towards the next whole unit).
  public long whole(long amount) {
    return Math.floorDiv(Math.multiplyExact(amount, numerator), denominator);
  }

  /// The parts over, from 0 to `denominator - 1`.
  public long parts(long amount) {
    return Math.floorMod(Math.multiplyExact(amount, numerator), denominator);
  }

  /// Converts a column in place and returns the sum of the parts.
  public long convert(int[] amounts, int from, int to) {
    long parts = 0;
    for (int i = from; i < to; i++) {
      parts = Math.addExact(parts, parts(amounts[i]));
      amounts[i] = Math.toIntExact(whole(amounts[i]));
    }
    return parts;
  }

  /// Converts a column in place and returns the sum of the parts.
  public long convert(long[] amounts, int from, int to) {
    long parts = 0;
    for (int i = from; i < to; i++) {
      parts = Math.addExact(parts, parts(amounts[i]));
      amounts[i] = whole(amounts[i]);
    }
    return parts;
  }

  /// Whether an old total, what it became and the parts over are one and the same.
  public boolean balances(long oldTotal, long newTotal, long parts) {
    return Math.multiplyExact(oldTotal, numerator)
        == Math.addExact(Math.multiplyExact(newTotal, denominator), parts);
  }
}
