package smychka.model.countryside;

import smychka.engine.Draws;
import smychka.engine.MechanismSpec;
import smychka.engine.Rounding;

/// What armies and the powers that hold a village instead of the government take of it.
///
/// ```
/// (WO-5.4) horses = h·H,  cattle = k·K                                    [head a month]
/// (WO-5.5) grain  = o·max(0, G − n·mouths·f_s)  where the government does not hold   [kg a month]
/// ```
///
/// - (WO-5.4) h, k what all armies take by date, over all animals of the country alike: remounts
///   and cart duty, the levy of meat.
/// - (WO-5.5) o what other powers take of grain above survival food f_s to the harvest, n months
///   off.
///
/// Assumption WO-5.c: other powers leave a household its bread, and what they take is used up.
public final class ArmyTaking {
  /// What armies read and write.
  public static final MechanismSpec SPEC =
      MechanismSpec.of("countryside.army-taking", "WO-5")
          .reads(
              "household.id",
              "household.village",
              "household.workers",
              "household.dependants",
              "village.reach")
          .writes("household.horses", "household.cattle", "household.grainKg");

  /// Slots of the sums: horses, cattle, grain [kg].
  public static final int HORSES = 0, CATTLE = 1, GRAIN_KG = 2, SLOTS = 3;

  private ArmyTaking() {}

  /// The shares of a month, and what is left of grain [kg a mouth and month].
  public record Shares(double horses, double cattle, double grain, double leftKg) {
    /// Whether anything is taken.
    public boolean any() {
      return horses > 0 || cattle > 0 || grain > 0;
    }
  }

  /// The columns armies may touch.
  public record Columns(
      long[] id,
      int[] village,
      byte[] workers,
      byte[] dependants,
      short[] horses,
      short[] cattle,
      int[] grainKg) {}

  /// A month of rows `[from, to)`; `reach` by village, `months` left to the harvest.
  public static void step(
      Shares p,
      double[] reach,
      int months,
      long key,
      Columns c,
      int from,
      int to,
      long[] sums,
      int at) {
    for (int i = from; i < to; i++) {
      if (c.horses[i] > 0) {
        int taken = count(c.horses[i], p.horses, Draws.bits(key, c.id[i]));
        c.horses[i] -= (short) taken;
        sums[at + HORSES] += taken;
      }
      if (c.cattle[i] > 0) {
        int taken = count(c.cattle[i], p.cattle, Draws.bits(key + 1, c.id[i]));
        c.cattle[i] -= (short) taken;
        sums[at + CATTLE] += taken;
      }
      if (p.grain > 0 && reach[c.village[i]] <= 0) {
        double spare =
            Math.max(0, c.grainKg[i] - (c.workers[i] + c.dependants[i]) * p.leftKg * months);
        int kg =
            Math.min(
                c.grainKg[i], Rounding.stochastic(p.grain * spare, Draws.bits(key + 2, c.id[i])));
        c.grainKg[i] -= kg;
        sums[at + GRAIN_KG] += kg;
      }
    }
  }

  private static int count(int animals, double share, long bits) {
    return Math.min(animals, Rounding.stochasticCount(animals * share, bits));
  }
}
