package smychka.model.countryside;

import java.util.Arrays;
import smychka.engine.Approx;
import smychka.engine.Draws;
import smychka.engine.MechanismSpec;
import smychka.engine.Rounding;

/// Births, deaths and use of each household's animals in a month (first form, without fear of
/// expropriation).
///
/// (CS-5.1) births = b_kind·N·(.4 + .6·fr)·room, room = clip(1 − k·(N_r/land_r / full − 1), 0, 1)
/// [head] (CS-5.2) feed deaths = d_kind·N·max(0, f0 − fr) [head] (CS-5.3) eaten in hunger: a share
/// h_kind of the herd times max(0, h0 − φ), small stock first [head]
///
/// fr is the feed ratio of the month (CS-3), w the household's body weight (PO-1). Heads are drawn,
/// never rounded.
///
/// Assumption CS-5.a: young stock is not counted apart; every animal is one feed unit of its kind.
public final class Herds {
  /// What herds read and write.
  public static final MechanismSpec SPEC =
      MechanismSpec.of("countryside.herds", "CS-5")
          .reads("household.id", "household.feedRatio")
          .readsLagged("household.body")
          .writes(
              "household.horses",
              "household.cattle",
              "household.pigs",
              "household.sheepGoats",
              "household.meatKg");

  /// Kinds of animals, in column order.
  public static final int HORSES = 0, CATTLE = 1, PIGS = 2, SHEEP_GOATS = 3, KINDS = 4;

  /// Slots of the sums by kind: born, died of want of feed, eaten or sold.
  public static final int BORN = 0, DIED = KINDS, EATEN = 2 * KINDS, SLOTS = 3 * KINDS;

  private Herds() {}

  /// Parameters of herds (`data/parameters/countryside/herds.yaml`); arrays by kind: horses,
  /// cattle, pigs, sheep and goats.
  public record Parameters(
      double[] netBirthsMonth,
      double[] feedDeathSlope,
      double[] hungerUseSlope,
      double[] meatKgPerHead,
      double feedDeathBelow,
      double hungerUseBelow,
      double crowdingSlope) {
    /// Refuses what cannot be.
    public Parameters {
      for (double[] array :
          new double[][] {netBirthsMonth, feedDeathSlope, hungerUseSlope, meatKgPerHead}) {
        if (array.length != KINDS) {
          throw new IllegalArgumentException("herd arrays need four values, one for each kind");
        }
      }
      Checks.share("feedDeathBelow", feedDeathBelow);
      Checks.share("hungerUseBelow", hungerUseBelow);
    }
  }

  /// The columns herds may touch.
  public record Columns(
      long[] id,
      float[] feedRatio,
      float[] body,
      short[] horses,
      short[] cattle,
      short[] pigs,
      short[] sheepGoats,
      int[] meatKg) {}

  /// (CS-5.1) room for growth of a herd that stands at `density` of the region's full stock.
  public static double room(Parameters p, double density) {
    return Approx.clip(1 - p.crowdingSlope * Math.max(0, density - .5), 0, 1);
  }

  /// One month for rows `[from, to)`; `density` by kind is the region's herd against its full
  /// stock.
  public static void step(
      Parameters p, double[] density, long key, Columns c, int from, int to, long[] sums, int at) {
    Arrays.fill(c.meatKg, from, to, 0);
    for (int kind = 0; kind < KINDS; kind++) {
      short[] herd =
          switch (kind) {
            case HORSES -> c.horses;
            case CATTLE -> c.cattle;
            case PIGS -> c.pigs;
            default -> c.sheepGoats;
          };
      long keyOfKind = key + 4L * kind;
      double births = p.netBirthsMonth[kind] * room(p, density[kind]);
      for (int i = from; i < to; i++) {
        int heads = herd[i];
        if (heads == 0) {
          continue;
        }
        long id = c.id[i];
        double fed = .4 + .6 * Approx.clip(c.feedRatio[i], 0, 1.1);
        int born = some(births * heads * fed, keyOfKind, id);
        double want = Math.max(0, p.feedDeathBelow - c.feedRatio[i]);
        int died = some(p.feedDeathSlope[kind] * heads * want, keyOfKind + 1, id);
        double hunger = Math.max(0, p.hungerUseBelow - c.body[i]);
        int eaten = some(p.hungerUseSlope[kind] * heads * hunger, keyOfKind + 2, id);
        died = Math.min(died, heads);
        eaten = Math.min(eaten, heads - died);
        herd[i] = (short) (heads + born - died - eaten);
        c.meatKg[i] += (int) (eaten * p.meatKgPerHead[kind]);
        sums[at + BORN + kind] += born;
        sums[at + DIED + kind] += died;
        sums[at + EATEN + kind] += eaten;
      }
    }
  }

  /// Whole heads for a share of a herd; nothing is drawn where there is none.
  private static int some(double heads, long key, long id) {
    return heads == 0 ? 0 : Rounding.stochastic(heads, Draws.bits(key, id));
  }
}
