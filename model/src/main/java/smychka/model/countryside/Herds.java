package smychka.model.countryside;

import java.util.Arrays;
import smychka.engine.Approx;
import smychka.engine.Checks;
import smychka.engine.Draws;
import smychka.engine.MechanismSpec;
import smychka.engine.Rounding;

/// Births, deaths, use and slaughter for fear of each household's animals in a month.
///
/// ```
/// (CS-5.1) born  = b·N · (.4 + .6·clip(fr, 0, 1.1)) · clip(1 − k·max(0, D − .5), 0, 1)   [head]
/// (CS-5.2) died  = d·N · max(0, f0 − fr)                                               [head]
/// (CS-5.3) eaten = h·N · max(0, h0 − w)                                                [head]
/// (CS-5.9) slaughtered = s·N · (L(q_h) − L(0)),  L(q) = 1/(1 + (V(q)/V_s)^(1/κ))        [head]
/// ```
///
/// - N animals of a kind in the household; b, d and h by kind; fr feed ratio of the month (CS-3.4),
///   w the household's body weight of last month (PO-1.2).
/// - D the region's herd of the kind over its full stock: room is whole to half of it, none near
///   the full.
/// - (CS-5.9) V_s worth of an animal slaughtered, V(q) of one kept at the risk q to lose it, q_h
///   the risk the household fears (CS-5.6) to (CS-5.8), κ spread between households. Ordinary
///   slaughter is in b; this is what fear adds: nothing at q_h = 0.
/// - Heads are drawn, never rounded; no more die or are eaten than there are.
///
/// Assumption CS-5.a: young stock is not counted apart; every animal is one feed unit of its kind.
public final class Herds {
  /// What herds read and write.
  public static final MechanismSpec SPEC =
      MechanismSpec.of("countryside.herds", "CS-5")
          .reads("household.id", "household.feedRatio", "household.common")
          .readsLagged("household.body")
          .writes(
              "household.horses",
              "household.cattle",
              "household.pigs",
              "household.sheepGoats",
              "household.meatKg");

  /// Kinds of animals, in column order.
  public static final int HORSES = 0, CATTLE = 1, PIGS = 2, SHEEP_GOATS = 3, KINDS = 4;

  /// Slots of the sums by kind: born, died of want of feed, eaten or sold, slaughtered for fear.
  public static final int BORN = 0,
      DIED = KINDS,
      EATEN = 2 * KINDS,
      FEARED = 3 * KINDS,
      SLOTS = 4 * KINDS;

  private static final double FEED_STEP = .025;
  private static final double ROUNDING_MARGIN = 1e-9;

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
      byte[] common,
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

  /// (CS-5.9) share of a household's animals slaughtered for fear.
  static double slaughterShare(
      HerdFear.Parameters f, Approx.Power choice, double risk, double feedRatio, double value) {
    return likes(choice, f.kept(risk, feedRatio), value)
        - likes(choice, f.kept(0, feedRatio), value);
  }

  private static double likes(Approx.Power choice, double kept, double value) {
    return 1 / (1 + choice.of(kept / value));
  }

  /// What a region fears in a month: risk, animals of a household in the mean, worth slaughtered,
  /// part of the risk that members of collective farms see for what they still hold.
  public record Fear(double risk, double meanAnimals, double slaughteredValue, double memberShare) {
    /// Fear where members fear as others do.
    public Fear(double risk, double meanAnimals, double slaughteredValue) {
      this(risk, meanAnimals, slaughteredValue, 1);
    }
  }

  /// Slaughters for fear in rows `[from, to)`, after the month of the herds.
  public static void fear(
      Parameters p,
      HerdFear.Parameters f,
      Approx.Power choice,
      Fear fear,
      long key,
      Columns c,
      int from,
      int to,
      long[] sums,
      int at) {
    if (fear.risk <= 0) {
      return;
    }
    double most = mostShare(f, choice, fear);
    double horses = most * f.slaughterMonth()[HORSES];
    double cattle = most * f.slaughterMonth()[CATTLE];
    double pigs = most * f.slaughterMonth()[PIGS];
    double sheepGoats = most * f.slaughterMonth()[SHEEP_GOATS];
    for (int i = from; i < to; i++) {
      long id = c.id[i];
      if (c.common[i] != 0 && fear.memberShare <= 0) {
        continue;
      }
      boolean may =
          Draws.unit(Draws.bits(key + 3, id)) < c.horses[i] * horses
              || Draws.unit(Draws.bits(key + 7, id)) < c.cattle[i] * cattle
              || Draws.unit(Draws.bits(key + 11, id)) < c.pigs[i] * pigs
              || Draws.unit(Draws.bits(key + 15, id)) < c.sheepGoats[i] * sheepGoats;
      if (may) {
        slaughter(p, f, choice, fear, key, c, i, sums, at);
      }
    }
  }

  /// At least (CS-5.9) of any household of the region: with it most draws come to nothing before
  /// the share of the household is known. An animal is worth more the better it is fed and the less
  /// is feared, so the bound is found over steps of the feed ratio.
  static double mostShare(HerdFear.Parameters f, Approx.Power choice, Fear fear) {
    double risk = f.ofHousehold(fear.risk, Double.POSITIVE_INFINITY, fear.meanAnimals);
    double most = 0;
    for (int step = 0; step * FEED_STEP <= 1.1; step++) {
      double worst = likes(choice, f.kept(risk, step * FEED_STEP), fear.slaughteredValue);
      double best = likes(choice, f.kept(0, (step + 1) * FEED_STEP), fear.slaughteredValue);
      most = Math.max(most, worst - best);
    }
    return most + ROUNDING_MARGIN;
  }

  private static void slaughter(
      Parameters p,
      HerdFear.Parameters f,
      Approx.Power choice,
      Fear fear,
      long key,
      Columns c,
      int i,
      long[] sums,
      int at) {
    double risk = f.ofHousehold(fear.risk, c.horses[i] + c.cattle[i], fear.meanAnimals);
    double share = slaughterShare(f, choice, risk, c.feedRatio[i], fear.slaughteredValue);
    boolean common = c.common[i] != 0;
    share *= common ? fear.memberShare : 1;
    for (int kind = common ? CATTLE : HORSES; kind < KINDS; kind++) {
      short[] herd = herd(c, kind);
      double heads = herd[i] * Math.max(0, share) * f.slaughterMonth()[kind];
      int drawn = Rounding.stochasticCount(heads, Draws.bits(key + 4L * kind + 3, c.id[i]));
      int killed = Math.min(herd[i], drawn);
      herd[i] -= (short) killed;
      c.meatKg[i] += (int) (killed * p.meatKgPerHead[kind]);
      sums[at + FEARED + kind] += killed;
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
    long bornHere = 0;
    for (int i = from; i < to; i++) {
      int heads = herd[i];
      if (heads == 0) {
        continue;
      }
      double fed = births * heads * (.4 + .6 * Approx.clip(c.feedRatio[i], 0, 1.1));
      long bits = Draws.bits(key, c.id[i]);
      int born = fed >= 0 ? Rounding.stochasticCount(fed, bits) : Rounding.stochastic(fed, bits);
      int lost = 0;
      if (c.feedRatio[i] < p.feedDeathBelow || c.body[i] < p.hungerUseBelow) {
        lost = lost(p, kind, heads, key, c, i, sums, at);
      }
      herd[i] = (short) (heads + born - lost);
      bornHere += born;
    }
    sums[at + BORN + kind] += bornHere;
  }

  /// (CS-5.2), (CS-5.3) heads of a kind lost by row `i`.
  private static int lost(
      Parameters p, int kind, int heads, long key, Columns c, int i, long[] sums, int at) {
    double want = p.feedDeathSlope[kind] * heads * Math.max(0, p.feedDeathBelow - c.feedRatio[i]);
    int died = Math.min(heads, Rounding.stochasticCount(want, Draws.bits(key + 1, c.id[i])));
    double hunger = p.hungerUseSlope[kind] * heads * Math.max(0, p.hungerUseBelow - c.body[i]);
    int some = Rounding.stochasticCount(hunger, Draws.bits(key + 2, c.id[i]));
    int eaten = Math.min(heads - died, some);
    c.meatKg[i] += (int) (eaten * p.meatKgPerHead[kind]);
    sums[at + DIED + kind] += died;
    sums[at + EATEN + kind] += eaten;
    return died + eaten;
  }
}
