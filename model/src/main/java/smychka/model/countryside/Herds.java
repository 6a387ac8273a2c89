package smychka.model.countryside;

import java.util.Arrays;
import smychka.engine.Approx;
import smychka.engine.Draws;
import smychka.engine.MechanismSpec;
import smychka.engine.Rounding;

/// Births, deaths and use of each household's animals in a month (first form, without fear of
/// expropriation).
///
/// ```
/// (CS-5.1) born  = b·N · (.4 + .6·clip(fr, 0, 1.1)) · clip(1 − k·max(0, D − .5), 0, 1)   [head]
/// (CS-5.2) died  = d·N · max(0, f0 − fr)                                               [head]
/// (CS-5.3) eaten = h·N · max(0, h0 − w)                                                [head]
/// ```
///
/// - N animals of a kind in the household; b, d and h by kind; fr feed ratio of the month (CS-3.4),
///   w the household's body weight of last month (PO-1.2).
/// - D the region's herd of the kind over its full stock: room is whole to half of it, none near
///   the full.
/// - Heads are drawn, never rounded; no more die or are eaten than there are.
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
      double births = p.netBirthsMonth[kind] * room(p, density[kind]);
      step(p, kind, births, key + 4L * kind, c, from, to, sums, at);
    }
  }

  private static void step(
      Parameters p,
      int kind,
      double births,
      long key,
      Columns c,
      int from,
      int to,
      long[] sums,
      int at) {
    short[] herd = herd(c, kind);
    for (int i = from; i < to; i++) {
      int heads = herd[i];
      if (heads == 0) {
        continue;
      }
      double feedRatio = c.feedRatio[i];
      double fed = births * heads * (.4 + .6 * Approx.clip(feedRatio, 0, 1.1));
      int born = Rounding.stochastic(fed, Draws.bits(key, c.id[i]));
      int died = 0;
      int eaten = 0;
      if (feedRatio < p.feedDeathBelow) {
        double want = p.feedDeathSlope[kind] * heads * (p.feedDeathBelow - feedRatio);
        died = Math.min(heads, Rounding.stochasticCount(want, Draws.bits(key + 1, c.id[i])));
      }
      if (c.body[i] < p.hungerUseBelow) {
        double hunger = p.hungerUseSlope[kind] * heads * (p.hungerUseBelow - c.body[i]);
        int some = Rounding.stochasticCount(hunger, Draws.bits(key + 2, c.id[i]));
        eaten = Math.min(heads - died, some);
        c.meatKg[i] += (int) (eaten * p.meatKgPerHead[kind]);
      }
      herd[i] = (short) (heads + born - died - eaten);
      sums[at + BORN + kind] += born;
      sums[at + DIED + kind] += died;
      sums[at + EATEN + kind] += eaten;
    }
  }

  private static short[] herd(Columns c, int kind) {
    return switch (kind) {
      case HORSES -> c.horses;
      case CATTLE -> c.cattle;
      case PIGS -> c.pigs;
      default -> c.sheepGoats;
    };
  }
}
