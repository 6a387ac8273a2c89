package smychka.model.countryside;

import smychka.engine.Apportion;
import smychka.engine.Approx;
import smychka.engine.Checks;
import smychka.engine.MechanismSpec;

/// The collective farm of a village: its members' land is sown by one decision, its crop goes into
/// one store, horses are common, and members are paid in grain from what is left.
///
/// ```
/// (CS-8.1) R'    = R + λ·(paid of the year/mouths − R)                               [kg]
/// (CS-8.2) x     = m + r·R/(R + R0) + f·F − p·plots/plots0·max(0, 1 − R/R_p) + l·L
///          e     = (1 − d·[first year])·(e0 + (1 − e0)·clip(x, 0, 1))·min(1, w/.95)^.8  [share]
/// (CS-8.3) L     = clip((age − a0)/(a1 − a0), 0, 1)                                  [share]
/// (CS-8.4) A*    = π·land·clip(((H·c + k·T)/(d0·land))^.15, .8, 1)·w^.5                [are]
/// (CS-8.5) fr    = clip((avail − .88·food)/feed, .15, 1.05),  c = fr^.25             [ratio]
///          avail = (G − claim + grain of members + standing)/n                       [kg a month]
/// (CS-8.6) claim = min(o·what is left of the plan, (1 − hide)·G, V)                  [kg]
/// (CS-8.7) paid  = s·max(0, G − claim − seed − fr·feed·n),  at least a·crop brought in  [kg a month]
/// (CS-8.8) lost  = H·(ν·(1 − μ·L) + φ·max(0, f0 − fr − hay))                         [head a month]
/// ```
///
/// - (CS-8.1) residual a mouth, learned at the end of June: the last harvest's reward drives this
///   year's work. (CS-8.2) effort: m by being watched, R by pay, F fear, plots draw work away where
///   pay is low, L learning (CS-8.3). One member's own work comes back to him as R/N: he works for
///   pay that all earn, not for his own return.
/// - (CS-8.4) π share of the land the lever `sowingPlan` wants under grain, H horses in condition
///   c, T tractors each worth k horses, d0 timely draught (CS-2.1): with less of it work drags on
///   more than land lies idle; seed may lack. (CS-8.5) what animals get after food, n months to the
///   harvest; (CS-8.6) the state comes first: o what of the plan members expect to be taken, hide
///   what stays out of sight, V what could be taken now (CS-9.20) if only the part τ of what the
///   rule leaves were left.
/// - (CS-8.7) s the month's share of what is free; a the advance at threshing. (CS-8.8) ν loss of
///   horses that are nobody's, φ of hunger; hay from meadows that lost herds no longer graze.
///
/// Assumptions: CS-8.a animals and land stay with the row that brought them and are worked in
/// common; CS-8.b who leaves takes them and leaves grain and seed; CS-8.c who enters brings seed.
public final class Kolkhoz {
  /// What the collective farm reads and writes.
  public static final MechanismSpec SPEC =
      MechanismSpec.of("countryside.kolkhoz", "CS-8")
          .reads(
              "household.id",
              "household.common",
              "household.landAres",
              "household.workers",
              "household.fear")
          .readsLagged("household.body")
          .writes(
              "household.winterAres",
              "household.springAres",
              "household.sownLastYearAres",
              "household.seedKg",
              "household.grainKg",
              "household.horses",
              "household.cattle",
              "household.money",
              "village.kolkhozGrainKg",
              "village.kolkhozSeedKg",
              "village.kolkhozResidual",
              "village.kolkhozFeed",
              "village.kolkhozDue");

  private Kolkhoz() {}

  /// Parameters (`data/parameters/countryside/kolkhoz.yaml`).
  public record Parameters(
      double effortFloor,
      double watchedEffort,
      double payEffort,
      double payHalfKg,
      double fearEffort,
      double plotsDraw,
      double plotsReferenceHa,
      double plotsPayKg,
      double learningEffort,
      double learningFromMonth,
      double learningToMonth,
      double firstYearLoss,
      double firstResidualKg,
      double residualLearning,
      double horsesPerTractor,
      double areaByDraught,
      double expectedShareOfPlan,
      double expectedSpread,
      double countsOnLeft,
      double advanceShare,
      double payShareMonth,
      double payByWork,
      double neglectMonth,
      double neglectLearned,
      double feedDeathBelow,
      double feedDeathSlope,
      double haySlope,
      double hayBelowDensity,
      double privateCattlePerCow) {
    /// Refuses what cannot be.
    public Parameters {
      Checks.share("effortFloor", effortFloor);
      Checks.positive("payHalfKg", payHalfKg);
      Checks.positive("plotsReferenceHa", plotsReferenceHa);
      Checks.positive("plotsPayKg", plotsPayKg);
      Checks.share("residualLearning", residualLearning);
      Checks.share("countsOnLeft", countsOnLeft);
      Checks.share("advanceShare", advanceShare);
      Checks.share("payShareMonth", payShareMonth);
      Checks.share("payByWork", payByWork);
      Checks.share("neglectLearned", neglectLearned);
      Checks.require(
          learningToMonth > learningFromMonth,
          "learningToMonth",
          learningToMonth,
          "must be above learningFromMonth");
    }

    /// (CS-8.3) what a farm `age` months old has learned.
    public double learned(double age) {
      return Approx.clip((age - learningFromMonth) / (learningToMonth - learningFromMonth), 0, 1);
    }

    /// (CS-8.1) the residual expected after a year that paid `paid` a mouth.
    public double residual(double expected, double paid) {
      return expected + residualLearning * (paid - expected);
    }

    /// (CS-8.2) effort.
    public double effort(double residual, double fear, double plotsHa, double age, double body) {
      double pay = payEffort * residual / (residual + payHalfKg);
      double plots =
          plotsDraw * plotsHa / plotsReferenceHa * Math.max(0, 1 - residual / plotsPayKg);
      double x = watchedEffort + pay + fearEffort * fear - plots + learningEffort * learned(age);
      double e = effortFloor + (1 - effortFloor) * Approx.clip(x, 0, 1);
      double strength = StrictMath.pow(Math.min(1, body / .95), .8);
      return (age < 12 ? 1 - firstYearLoss : 1) * e * strength;
    }

    /// (CS-8.8) share of common horses lost in a month.
    public double horsesLost(double feed, double age, double density) {
      double hay = haySlope * Math.max(0, hayBelowDensity - density);
      return neglect(age) + feedDeathSlope * Math.max(0, feedDeathBelow - feed - hay);
    }

    /// (CS-8.8) share of common animals lost to neglect in a month.
    public double neglect(double age) {
      return neglectMonth * (1 - neglectLearned * learned(age));
    }

    /// (CS-8.5) share of the feed norm common horses get.
    public static double feed(double availMonth, double foodMonth, double feedMonth) {
      return feedMonth <= 0
          ? 1
          : Approx.clip((availMonth - .88 * foodMonth) / feedMonth, .15, 1.05);
    }

    /// (CS-8.6) grain kept for the state.
    public double claim(double optimism, double planLeftKg, double hidden, double grainKg) {
      double expected = expectedShareOfPlan * Approx.exp(expectedSpread * optimism) * planLeftKg;
      return Math.min(expected, (1 - hidden) * grainKg);
    }
  }

  /// The columns of households a collective farm touches.
  public record Columns(
      long[] id,
      byte[] workers,
      byte[] dependants,
      byte[] farms,
      byte[] common,
      int[] landAres,
      int[] winterAres,
      int[] springAres,
      int[] sownLastYearAres,
      short[] horses,
      short[] cattle,
      int[] seedKg,
      int[] grainKg,
      long[] money,
      float[] fear,
      float[] body) {}

  /// The account of each village's farm.
  public record Farms(
      long[] id,
      int[] region,
      double[] yieldFactor,
      long[] kolkhozGrainKg,
      long[] kolkhozSeedKg,
      long[] kolkhozTakenKg,
      long[] kolkhozCropKg,
      long[] kolkhozPaidKg,
      double[] kolkhozAres,
      double[] kolkhozMouths,
      double[] kolkhozAge,
      double[] kolkhozResidual,
      double[] kolkhozFeed,
      double[] kolkhozDue,
      double[] kolkhozDraught,
      double[] weedyAres,
      double[] houseHazard) {}

  /// What the members of one village are and hold together. One per thread.
  public static final class Members {
    public int households;
    public int mouths;
    public double consumers;
    public long horses;
    public long standingAres;
    public long landAres;
    public long grainKg;
    public long seedKg;
    public double fear;
    public double body;

    /// Counts the members in rows `[from, to)`.
    public void count(Columns c, int from, int to) {
      households = 0;
      mouths = 0;
      consumers = 0;
      horses = 0;
      standingAres = 0;
      landAres = 0;
      grainKg = 0;
      seedKg = 0;
      fear = 0;
      body = 0;
      for (int i = from; i < to; i++) {
        if (c.common[i] == 0) {
          continue;
        }
        int here = c.workers[i] + c.dependants[i];
        households += here > 0 ? 1 : 0;
        mouths += here;
        consumers += Consumers.units(c.workers[i], c.dependants[i]);
        horses += c.horses[i];
        standingAres += c.winterAres[i] + c.springAres[i];
        landAres += c.landAres[i];
        grainKg += c.grainKg[i];
        seedKg += c.seedKg[i];
        fear += c.fear[i] * here;
        body += c.body[i] * here;
      }
      fear /= Math.max(1, mouths);
      body = mouths == 0 ? 1 : body / mouths;
    }
  }

  /// (CS-8.4) area a farm means to have under grain.
  public static double plannedAres(
      Parameters p,
      Harvest.Parameters harvest,
      Members m,
      double feed,
      double tractors,
      double sowingPlan) {
    double timely = timely(p, harvest, m, feed, tractors);
    double reach = Approx.clip(StrictMath.pow(timely, p.areaByDraught), .8, 1);
    return sowingPlan * m.landAres * reach * Math.sqrt(Math.min(1, m.body));
  }

  /// Draught in condition on members' land against what is timely (CS-2.1).
  public static double timely(
      Parameters p, Harvest.Parameters harvest, Members m, double feed, double tractors) {
    double draught = m.horses * StrictMath.pow(feed, .25) + p.horsesPerTractor * tractors;
    return 100 * draught / Math.max(1, m.landAres) / harvest.draughtReferencePerHa();
  }

  /// Shares `ares` of grain out over the members' land: winter grain, or spring grain beside it.
  public static long sow(
      long ares, boolean winter, Columns c, int from, int to, double[] weight, long[] part) {
    for (int i = from; i < to; i++) {
      weight[i - from] = c.common[i] * (double) c.landAres[i];
    }
    Apportion.running(ares, weight, 0, to - from, part);
    for (int i = from; i < to; i++) {
      if (c.common[i] == 0) {
        continue;
      }
      int here = (int) part[i - from];
      if (winter) {
        c.winterAres[i] = here;
        c.springAres[i] = 0;
      } else {
        c.springAres[i] = here;
        c.sownLastYearAres[i] = c.winterAres[i] + here;
      }
    }
    return ares;
  }

  /// Members who entered bring their seed; returns it.
  public static long bringSeed(Columns c, int from, int to) {
    long all = 0;
    for (int i = from; i < to; i++) {
      if (c.common[i] != 0 && c.seedKg[i] > 0) {
        all += c.seedKg[i];
        c.seedKg[i] = 0;
      }
    }
    return all;
  }

  /// (CS-8.7) pays `kg` of grain out to members, part by work and part by mouths.
  public static void pay(
      Parameters p, long kg, Columns c, int from, int to, double[] weight, long[] part) {
    weigh(p, c, from, to, weight);
    Apportion.running(kg, weight, 0, to - from, part);
    for (int i = from; i < to; i++) {
      c.grainKg[i] += (int) part[i - from];
    }
  }

  /// Pays `units` of money out to members by the same weights.
  public static void payMoney(
      Parameters p, long units, Columns c, int from, int to, double[] weight, long[] part) {
    weigh(p, c, from, to, weight);
    Apportion.running(units, weight, 0, to - from, part);
    for (int i = from; i < to; i++) {
      c.money[i] += part[i - from];
    }
  }

  private static void weigh(Parameters p, Columns c, int from, int to, double[] weight) {
    for (int i = from; i < to; i++) {
      double mouths = c.workers[i] + c.dependants[i];
      weight[i - from] =
          c.common[i] * (p.payByWork * 2 * c.workers[i] + (1 - p.payByWork) * mouths);
    }
  }
}
