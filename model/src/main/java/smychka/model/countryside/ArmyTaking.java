package smychka.model.countryside;

import smychka.engine.Draws;
import smychka.engine.MechanismSpec;
import smychka.engine.Rounding;

/// What armies and the powers that hold a village instead of the government take of it.
///
/// ```
/// (WO-5.4) taken = h_k·H_k                                                [head a month]
/// (WO-5.5) grain  = o·max(0, G − n·mouths·f_s)  where the government does not hold   [kg a month]
/// (WO-5.8) q     += w·grain                                                        [kg]
/// ```
///
/// - (WO-5.4) H_k animals of a kind in the household, h_k what all armies and the levy of meat take
///   by date over the country's animals of the kind: remounts and cart duty, meat.
/// - (WO-5.5) o what other powers take of grain above survival food f_s to the harvest, n months
///   off.
///
/// - (WO-5.8) q what a household remembers as taken of it in the last year (CS-1.7), w how far what
///   others took counts in it: part of it was paid for.
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
          .writes(
              "household.horses",
              "household.cattle",
              "household.pigs",
              "household.sheepGoats",
              "household.grainKg",
              "household.takenYearKg");

  /// Slots of the sums: animals by kind as in [Herds], grain [kg].
  public static final int GRAIN_KG = Herds.KINDS, SLOTS = Herds.KINDS + 1;

  private ArmyTaking() {}

  /// The shares of a month, animals by kind, what is left of grain [kg a mouth and month], and how
  /// far what is taken is remembered.
  public record Shares(double[] animals, double grain, double leftKg, double remembered) {
    /// Nothing is taken.
    public static final Shares NONE = new Shares(new double[Herds.KINDS], 0, 0, 0);

    /// Whether anything is taken.
    public boolean any() {
      boolean any = grain > 0;
      for (double share : animals) {
        any |= share > 0;
      }
      return any;
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
      short[] pigs,
      short[] sheepGoats,
      int[] grainKg,
      float[] takenYearKg) {}

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
    animals(p.animals[Herds.HORSES], key, c.id, c.horses, from, to, sums, at + Herds.HORSES);
    animals(p.animals[Herds.CATTLE], key + 1, c.id, c.cattle, from, to, sums, at + Herds.CATTLE);
    animals(p.animals[Herds.PIGS], key + 3, c.id, c.pigs, from, to, sums, at + Herds.PIGS);
    int last = Herds.SHEEP_GOATS;
    animals(p.animals[last], key + 4, c.id, c.sheepGoats, from, to, sums, at + last);
    if (p.grain > 0) {
      grain(p, reach, months, key + 2, c, from, to, sums, at);
    }
  }

  private static void grain(
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
      if (reach[c.village[i]] <= 0) {
        double spare =
            Math.max(0, c.grainKg[i] - (c.workers[i] + c.dependants[i]) * p.leftKg * months);
        int kg =
            Math.min(c.grainKg[i], Rounding.stochastic(p.grain * spare, Draws.bits(key, c.id[i])));
        c.grainKg[i] -= kg;
        c.takenYearKg[i] += (float) (p.remembered * kg);
        sums[at + GRAIN_KG] += kg;
      }
    }
  }

  private static void animals(
      double share, long key, long[] id, short[] herd, int from, int to, long[] sums, int slot) {
    if (share <= 0) {
      return;
    }
    for (int i = from; i < to; i++) {
      if (herd[i] > 0) {
        int drawn = Rounding.stochasticCount(herd[i] * share, Draws.bits(key, id[i]));
        int taken = Math.min(herd[i], drawn);
        herd[i] -= (short) taken;
        sums[slot] += taken;
      }
    }
  }
}
