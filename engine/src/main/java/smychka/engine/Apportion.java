package smychka.engine;

import java.util.Arrays;

/// Shares a whole total out by weights so that the parts are whole and add up to it exactly: by
/// largest remainder (Hamilton's method) where shares are few and shown, by running totals where
/// rows are many. A zero weight gets nothing, no part is a whole unit from its quota.
public final class Apportion {
  private static final double REMAINDER_STEPS = 0x1.0p53;

  private Apportion() {}

  /// Shares `total` out over `[from, to)` in one pass: a row gets what the quotas up to it come to,
  /// rounded, less what the rows before it got. Ties go by place. Allocates nothing; refuses what
  /// [#largestRemainder] refuses, and a total of 2^50 or more, whose quotas a double cannot hold.
  public static void running(long total, double[] weights, int from, int to, long[] out) {
    if (total < 0 || total >= 1L << 50) {
      throw new IllegalArgumentException("cannot share out " + total);
    }
    double sum = sum(weights, from, to);
    if (sum == 0 && total != 0) {
      throw new IllegalArgumentException("all weights are zero: no one can take " + total);
    }
    double perWeight = sum == 0 ? 0 : total / sum;
    if (perWeight == Double.POSITIVE_INFINITY) {
      throw new IllegalArgumentException("the weights are too small to share out " + total);
    }
    double weight = 0;
    long given = 0;
    for (int i = from; i < to; i++) {
      weight += weights[i];
      long upTo = (long) (weight * perWeight + .5);
      out[i] = upTo - given;
      given = upTo;
    }
  }

  /// Shares `total` out by largest remainder. Ties go to the lower index.
  public static long[] largestRemainder(long total, double[] weights) {
    long[] out = new long[weights.length];
    largestRemainder(total, weights, 0, weights.length, out);
    return out;
  }

  /// Shares `total` out over `[from, to)`; allocates nothing. Refuses a negative total, a weight
  /// that is negative or not a number, and a positive total over weights that are all zero.
  public static void largestRemainder(long total, double[] weights, int from, int to, long[] out) {
    if (total < 0) {
      throw new IllegalArgumentException("cannot share out a negative total: " + total);
    }
    double sum = sum(weights, from, to);
    if (sum == 0) {
      if (total != 0) {
        throw new IllegalArgumentException("all weights are zero: no one can take " + total);
      }
      Arrays.fill(out, from, to, 0);
      return;
    }
    double perWeight = total / sum;
    if (perWeight == Double.POSITIVE_INFINITY) {
      throw new IllegalArgumentException("the weights are too small to share out " + total);
    }
    long left = total;
    long takers = 0;
    // the fraction of a row's quota in steps of 2^-53; -1 for a row that may get nothing
    for (int i = from; i < to; i++) {
      double quota = weights[i] * perWeight;
      long whole = (long) quota;
      long takes = Double.doubleToRawLongBits(0 - weights[i]) >>> 63;
      left -= whole;
      takers += takes;
      out[i] = (long) ((quota - whole) * REMAINDER_STEPS) - (1 - takes);
    }
    // more than one for each is left only through rounding of totals beyond 2^53
    long forEach = Math.max(0, left / takers);
    long threshold = threshold(left - forEach * takers, takers, from, to, out);
    give(left - forEach * takers, threshold, forEach, perWeight, weights, from, to, out);
    while (left < 0) {
      left += take(-left, from, to, out);
    }
  }

  private static double sum(double[] weights, int from, int to) {
    double sum = 0;
    for (int i = from; i < to; i++) {
      double weight = weights[i];
      if (!(weight >= 0 && weight < Double.POSITIVE_INFINITY)) {
        throw new IllegalArgumentException("weight " + i + " is " + weight);
      }
      sum += weight;
    }
    if (sum == Double.POSITIVE_INFINITY) {
      throw new IllegalArgumentException("the weights add up to infinity");
    }
    return sum;
  }

  /// Replaces each remainder by the row's part: its whole quota, `forEach`, and one more for those
  /// `left` rows with the largest remainders.
  private static void give(
      long left,
      long threshold,
      long forEach,
      double perWeight,
      double[] weights,
      int from,
      int to,
      long[] out) {
    long onThreshold = left > 0 ? left - above(threshold, from, to, out) : 0;
    for (int i = from; i < to && onThreshold > 0; i++) {
      if (out[i] == threshold) {
        onThreshold--;
        out[i]++;
      }
    }
    for (int i = from; i < to; i++) {
      long more = (threshold - out[i]) >>> 63;
      long each = forEach & ~(out[i] >> 63);
      out[i] = (long) (weights[i] * perWeight) + each + more;
    }
  }

  /// A remainder `t >= 0` such that at most `left` rows lie above it and, with the rows that lie on
  /// it, at least `left`; beyond all remainders if none is left. `takers` remainders are not
  /// negative.
  private static long threshold(long left, long takers, int from, int to, long[] remainders) {
    if (left <= 0) {
      return Long.MAX_VALUE >> 1;
    }
    long low = 0;
    long high = (long) REMAINDER_STEPS;
    long fromLow = takers;
    long aboveHigh = 0;
    boolean halve = false;
    while (low < high) {
      // looked for where it is if they lie evenly; every other time half-way, in case they do not
      double part = halve ? .5 : (double) (fromLow - left) / (fromLow - aboveHigh);
      long middle = low + (long) (part * (high - low - 1));
      long above = above(middle, from, to, remainders);
      if (above == left) {
        return middle;
      }
      if (above > left) {
        low = middle + 1;
        fromLow = above;
      } else {
        long next = highest(middle, from, to, remainders);
        aboveHigh = above(next - 1, from, to, remainders);
        if (aboveHigh >= left) {
          return next;
        }
        high = next - 1;
      }
      halve = !halve;
    }
    return low;
  }

  /// The highest remainder that is not above `t`.
  private static long highest(long t, int from, int to, long[] remainders) {
    long highest = -1;
    for (int i = from; i < to; i++) {
      highest = Math.max(highest, remainders[i] > t ? -1 : remainders[i]);
    }
    return highest;
  }

  /// How many remainders are above `t`, by the sign of the gap: a branch would guess wrong every
  /// other time.
  private static long above(long t, int from, int to, long[] remainders) {
    long above = 0;
    for (int i = from; i < to; i++) {
      above += (t - remainders[i]) >>> 63;
    }
    return above;
  }

  /// Only reached through rounding of totals beyond 2^53: takes one back from the last rows.
  private static long take(long excess, int from, int to, long[] out) {
    long taken = 0;
    for (int i = to - 1; i >= from && taken < excess; i--) {
      if (out[i] > 0) {
        out[i]--;
        taken++;
      }
    }
    return taken;
  }
}
