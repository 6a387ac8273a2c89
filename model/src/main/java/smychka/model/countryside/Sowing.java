package smychka.model.countryside;

import smychka.engine.Approx;
import smychka.engine.Checks;
import smychka.engine.Draws;
import smychka.engine.MechanismSpec;
import smychka.engine.Rounding;

/// How much grain land each household sows, in September (winter grain) and April (spring grain).
///
/// ```
/// (CS-1.1) l     = l0 · (C/W)^ε_l                                          [day a year]
/// (CS-1.2) s_max = min(L·(1 + a_i·i_v), 100·a_H·(H + h·H̄_v + k·K + h0), 100·W·l/d)   [are]
/// (CS-1.3) s_sub = min(s_max, C · 1000·k_C/y_r)                            [are]
/// (CS-1.4) φ     = clip(φ0 + ε_A·clip(ln(ρ/ρ0) + g·ln(x/x0), lo, hi), 0, 1)          [share]
/// (CS-1.5) s*    = s_sub + (s_max − s_sub)·max(φ, obliged)                 [are]
/// (CS-1.12) obliged = o under quotas, else 0                               [share]
/// (CS-1.6) sown  = min(now, (B + spare)/r),   not below 0                  [are]
///          now   = σ_w·s* in September, s* − winter area in April
///          spare = a_s · max(0, G − mouths·f_s·months to the harvest)      [kg]
/// ```
///
/// - (CS-1.1) days a worker gives to grain (Chayanov); (CS-1.2) what land, draught and labour
///   allow; (CS-1.3) area for the household's own needs; (CS-1.4) how much of the rest it thinks
///   worth while.
/// - L land [are], i_v share of the village's land its owners cannot work (CS-1.10), H horses, H̄_v
///   horses per household of the village, K cattle, W workers, C consumer units (CS-3.0), d days of
///   work per hectare, y_r yield in average weather [kg/are].
/// - ρ share of the marginal tonne expected to be kept (CS-1.8), x net price of grain times the
///   value of a rouble (CS-4.2), 1913 = 1; ρ0 and x0 their ordinary values.
/// - B seed bin [kg], G grain [kg], r seed rate [kg/are], σ_w winter share; the harvest is 10
///   months off in September, 3 in April.
///
/// Assumptions: CS-1.a half of the grain above survival food to the harvest may go into the ground;
/// CS-1.b the horseless plough with hired or exchanged horses in proportion to the village's;
/// CS-1.e land that owners cannot work is let for the season to all others alike.
public final class Sowing {
  /// What sowing reads and writes.
  public static final MechanismSpec SPEC =
      MechanismSpec.of("countryside.sowing", "CS-1")
          .reads(
              "household.id",
              "household.village",
              "household.workers",
              "household.dependants",
              "household.farms",
              "household.common",
              "household.landAres",
              "household.horses",
              "village.horsesPerHousehold",
              "village.idleLandShare",
              "household.cattle")
          .readsLagged("household.retainedShare", "market.realGrainPrice@previous")
          .writes(
              "household.winterAres",
              "household.springAres",
              "household.sownLastYearAres",
              "household.seedKg",
              "household.grainKg");

  /// Slots of the sums: seed used, grain taken as seed, area sown, and which limit bound (rows).
  public static final int SEED_KG = 0,
      GRAIN_AS_SEED_KG = 1,
      SOWN_ARES = 2,
      BOUND_LAND = 3,
      BOUND_DRAUGHT = 4,
      BOUND_LABOUR = 5,
      BOUND_SEED = 6,
      BOUND_PRICE = 7,
      SLOTS = 8;

  private Sowing() {}

  /// Parameters of sowing (`data/parameters/countryside/sowing.yaml`).
  public record Parameters(
      double effortDaysPerWorker,
      double effortElasticity,
      double workDaysPerHa,
      double haPerHorse,
      double hireShareOfVillageHorses,
      double draughtPerCattle,
      double draughtWithoutHorse,
      double letShareOfIdleLand,
      double ownNeedTonnesPerConsumer,
      double marketBase,
      double marketElasticity,
      double priceWeight,
      double retainedReference,
      double realPriceReference,
      double logLow,
      double logHigh,
      double survivalKgPerMouthMonth,
      double spareGrainShare,
      double obligedShare) {
    /// Refuses what cannot be.
    public Parameters {
      Checks.positive("effortDaysPerWorker", effortDaysPerWorker);
      Checks.positive("workDaysPerHa", workDaysPerHa);
      Checks.positive("haPerHorse", haPerHorse);
      Checks.share("spareGrainShare", spareGrainShare);
      Checks.share("marketBase", marketBase);
      Checks.notNegative("marketElasticity", marketElasticity);
      Checks.positive("retainedReference", retainedReference);
      Checks.positive("realPriceReference", realPriceReference);
      Checks.require(logLow < logHigh, "logLow", logLow, "must be below logHigh");
    }

    /// The power of (CS-1.1), tabulated.
    public Approx.Power effortTable() {
      return new Approx.Power(effortElasticity, 8);
    }
  }

  /// What holds for a region and month: seed rate, yields, prices and the share to be sown now.
  public record Season(
      boolean winter,
      double winterShare,
      double seedKgPerAre,
      double baseYieldKgPerAre,
      double realGrainPrice,
      double monthsToHarvest,
      double obliged) {
    /// A season without a sowing plan.
    public Season(
        boolean winter,
        double winterShare,
        double seedKgPerAre,
        double baseYieldKgPerAre,
        double realGrainPrice,
        double monthsToHarvest) {
      this(
          winter, winterShare, seedKgPerAre, baseYieldKgPerAre, realGrainPrice, monthsToHarvest, 0);
    }
  }

  /// The columns sowing may touch.
  public record Columns(
      long[] id,
      int[] village,
      byte[] workers,
      byte[] dependants,
      byte[] farms,
      byte[] common,
      int[] landAres,
      short[] horses,
      short[] cattle,
      float[] retainedShare,
      int[] winterAres,
      int[] springAres,
      int[] sownLastYearAres,
      int[] seedKg,
      int[] grainKg) {}

  /// (CS-1.1) days a worker gives to grain when there are `consumersPerWorker` mouths to feed.
  public static double effortDays(Parameters p, Approx.Power effort, double consumersPerWorker) {
    return p.effortDaysPerWorker * effort.of(consumersPerWorker);
  }

  /// (CS-1.2) area a household's own, hired and makeshift draught can work.
  public static double draughtAres(Parameters p, int horses, int cattle, double villageHorses) {
    return 100
        * p.haPerHorse
        * (horses
            + p.hireShareOfVillageHorses * villageHorses
            + p.draughtPerCattle * cattle
            + p.draughtWithoutHorse);
  }

  /// (CS-1.4) share of the market part of its land a household sows.
  public static double marketShare(Parameters p, double retained, double realGrainPrice) {
    double log =
        Approx.ln(retained / p.retainedReference)
            + p.priceWeight * Approx.ln(realGrainPrice / p.realPriceReference);
    return Approx.clip(
        p.marketBase + p.marketElasticity * Approx.clip(log, p.logLow, p.logHigh), 0, 1);
  }

  /// Sows the season's area of rows `[from, to)`.
  public static void step(
      Parameters p,
      Approx.Power effort,
      Season season,
      double[] villageHorses,
      double[] villageIdle,
      long key,
      Columns c,
      int from,
      int to,
      long[] sums,
      int at) {
    double ownAresPerConsumer = p.ownNeedTonnesPerConsumer * 1000 / season.baseYieldKgPerAre;
    double price = Approx.clip(season.realGrainPrice, .05, 20);
    for (int i = from; i < to; i++) {
      if (c.farms[i] == 0 || c.common[i] != 0) {
        continue;
      }
      int workers = c.workers[i];
      int mouths = workers + c.dependants[i];
      double consumers = Consumers.units(workers, c.dependants[i]);
      double draught = draughtAres(p, c.horses[i], c.cattle[i], villageHorses[c.village[i]]);
      double labour =
          workers == 0
              ? 0
              : 100 * workers * effortDays(p, effort, consumers / workers) / p.workDaysPerHa;
      double land = c.landAres[i] * (1 + p.letShareOfIdleLand * villageIdle[c.village[i]]);
      double most = Math.min(land, Math.min(draught, labour));
      double own = Math.min(most, consumers * ownAresPerConsumer);
      double share = Math.max(season.obliged, marketShare(p, c.retainedShare[i], price));
      double target = own + (most - own) * share;
      double now = season.winter ? target * season.winterShare : target - c.winterAres[i];
      double spare =
          p.spareGrainShare
              * Math.max(
                  0, c.grainKg[i] - mouths * p.survivalKgPerMouthMonth * season.monthsToHarvest);
      double bySeed = (c.seedKg[i] + spare) / season.seedKgPerAre;
      double ares = Math.max(0, Math.min(now, bySeed));
      int sown = Rounding.stochastic(ares, Draws.bits(key, c.id[i]));
      int need = (int) Math.ceil(sown * season.seedKgPerAre);
      int fromBin = Math.min(need, c.seedKg[i]);
      int fromGrain = Math.min(need - fromBin, c.grainKg[i]);
      if (fromBin + fromGrain < need) {
        sown = (int) ((fromBin + fromGrain) / season.seedKgPerAre);
      }
      c.seedKg[i] -= fromBin;
      c.grainKg[i] -= fromGrain;
      if (season.winter) {
        c.winterAres[i] = sown;
        c.springAres[i] = 0;
      } else {
        c.springAres[i] = sown;
        c.sownLastYearAres[i] = c.winterAres[i] + sown;
      }
      sums[at + SEED_KG] += fromBin + fromGrain;
      sums[at + GRAIN_AS_SEED_KG] += fromGrain;
      sums[at + SOWN_ARES] += sown;
      sums[at + bound(bySeed < now, share < .995, most, land, draught)]++;
    }
  }

  private static int bound(
      boolean bySeed, boolean byPrice, double most, double land, double draught) {
    if (bySeed) {
      return BOUND_SEED;
    }
    if (byPrice) {
      return BOUND_PRICE;
    }
    return most >= land ? BOUND_LAND : most >= draught ? BOUND_DRAUGHT : BOUND_LABOUR;
  }
}
