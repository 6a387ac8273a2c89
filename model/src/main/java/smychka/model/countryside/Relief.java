package smychka.model.countryside;

import smychka.engine.MechanismSpec;

/// Relief given to hungry households in proportion to what they lack.
///
/// ```
/// (ST-3.1) gap   = min(1, max(0, .95 − w)/.15) · mouths · 18.75         [kg a month]
///          given = gap · min(1, relief/Σ gap)                           [kg a month]
/// ```
///
/// - w body weight (PO-1.2), as relief workers see it; 18.75 kg is a month's bread at norm; the sum
///   runs over the region, relief is what stands ready in it, the state's and foreign.
///
/// Assumption ST-3.a: relief reaches those who lack most in a region.
public final class Relief {
  /// What relief reads and writes.
  public static final MechanismSpec SPEC =
      MechanismSpec.of("countryside.relief", "ST-3")
          .reads("household.workers", "household.dependants")
          .readsLagged("household.body")
          .writes("household.grainKg", "household.boughtKg");

  private static final double KG_PER_MOUTH_MONTH = 18.75;

  private Relief() {}

  /// The columns relief may touch.
  public record Columns(
      byte[] workers, byte[] dependants, float[] body, int[] grainKg, int[] boughtKg) {}

  /// Adds the gaps of rows `[from, to)` to `sums[at]`.
  public static void gaps(Columns c, int from, int to, long[] sums, int at) {
    long all = 0;
    for (int i = from; i < to; i++) {
      all += (int) gap(c, i);
    }
    sums[at] += all;
  }

  /// Gives rows `[from, to)` the share `share` of their gap, rounded down; adds it to `sums[at]`.
  public static void give(double share, Columns c, int from, int to, long[] sums, int at) {
    if (share <= 0) {
      return;
    }
    for (int i = from; i < to; i++) {
      int kg = (int) (share * (long) gap(c, i));
      c.grainKg[i] += kg;
      c.boughtKg[i] += kg;
      sums[at] += kg;
    }
  }

  private static double gap(Columns c, int i) {
    int mouths = c.workers[i] + c.dependants[i];
    return Math.min(1, Math.max(0, .95 - c.body[i]) / .15) * mouths * KG_PER_MOUTH_MONTH;
  }
}
