package smychka.model.countryside;

import smychka.engine.MechanismSpec;

/// Relief given to hungry households in proportion to what they lack.
///
/// ```
/// (ST-3.1) gap   = min(1, max(0, .95 − w)/.15) · mouths · 18.75         [kg a month]
/// (ST-3.10) gap  = max(0, 1 − Q/(225·mouths)) · mouths · 18.75   where villages are on lists
///          given = gap · min(1, relief/Σ gap)                           [kg a month]
/// ```
///
/// - w body weight (PO-1.2), as relief workers see it; 18.75 kg is a month's bread at norm; the sum
///   runs over the region, relief is what stands ready in it, the state's and foreign.
///
/// (ST-3.10) Q the year's crop: in villages of consuming regions on the state's lists those are
/// given whose crop is no bread for a year, before they starve.
///
/// Assumption ST-3.a: relief reaches those who lack most in a region.
public final class Relief {
  /// What relief reads and writes.
  public static final MechanismSpec SPEC =
      MechanismSpec.of("countryside.relief", "ST-3")
          .reads("household.workers", "household.dependants", "household.cropKg")
          .readsLagged("household.body")
          .writes("household.grainKg", "household.boughtKg");

  private static final double KG_PER_MOUTH_MONTH = 18.75;

  private Relief() {}

  /// The columns relief may touch.
  public record Columns(
      byte[] workers,
      byte[] dependants,
      float[] body,
      int[] cropKg,
      int[] grainKg,
      int[] boughtKg) {}

  /// Adds the gaps of rows `[from, to)` to `sums[at]`.
  public static void gaps(Columns c, boolean listed, int from, int to, long[] sums, int at) {
    long all = 0;
    for (int i = from; i < to; i++) {
      all += (int) gap(c, listed, i);
    }
    sums[at] += all;
  }

  /// Gives rows `[from, to)` the share `share` of their gap, rounded down; adds it to `sums[at]`.
  public static void give(
      double share, Columns c, boolean listed, int from, int to, long[] sums, int at) {
    if (share <= 0) {
      return;
    }
    for (int i = from; i < to; i++) {
      int kg = (int) (share * (long) gap(c, listed, i));
      c.grainKg[i] += kg;
      c.boughtKg[i] += kg;
      sums[at] += kg;
    }
  }

  /// What a household lacks, by body or, where villages are on lists, by its crop.
  private static double gap(Columns c, boolean listed, int i) {
    int mouths = c.workers[i] + c.dependants[i];
    if (listed) {
      double month = mouths * KG_PER_MOUTH_MONTH;
      return month <= 0 ? 0 : Math.max(0, 1 - c.cropKg[i] / (12 * month)) * month;
    }
    return Math.min(1, Math.max(0, .95 - c.body[i]) / .15) * mouths * KG_PER_MOUTH_MONTH;
  }
}
