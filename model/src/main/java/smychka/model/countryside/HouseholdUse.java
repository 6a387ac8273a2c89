package smychka.model.countryside;

import smychka.engine.Approx;
import smychka.engine.Checks;
import smychka.engine.Draws;
import smychka.engine.MechanismSpec;
import smychka.engine.Rounding;

/// What each household eats, feeds, keeps as seed and loses in store in a month.
///
/// ```
/// (CS-3.1) food   = f/12 · C · (1 − s·o_r/.78)                                 [kg]
///          feed   = Σ animals·norm/12·ψ_kind,  ψ = clip(p_a/p_g/ref, .1, 2.2)^ε      [kg]
/// (CS-3.2) cov    = (G − b + b·n + standing) / (n·(food + w·feed))             [ratio]
/// (CS-3.3) φ      = early: min(a + (1 − a)·cov, max(.1, 1.25·cov + .02))
///                   late:  max(.1, cov)                       where cov < 1    [ratio]
///          φ      = 1 + (φ_max − 1)·min(1, cov − 1)           else
/// (CS-3.4) fr     = clip(1.6·cov − .7, .1, fr_max)                             [ratio]
/// (CS-3.5) opened = e·B where φ < φ_x,  φ' = min(1, φ + opened/food)           [kg]
/// (CS-3.6) filled = min(max(0, G − mouths·f_1), max(0, r·s_B − B))             [kg]
///          s_B    = s_last + max(0, L − s_last)/3                              [are]
/// (CS-3.11) φ = clip((avail − .15·feed)/food, .12, 1) where cov < 1,  fr = clip((avail − .88·food)/feed, .15, 1.05)
///          where quotas are asked: avail = supply/n, animals are cut first   [ratio]
/// (CS-3.12) supply less x·q·luck of what is above need; members count on pay to come   [kg]
/// (CS-3.13) n    = n/(1 + p·(n − 1)/2)  in cov and avail, where houses are searched   [months]
/// (CS-3.7) eaten  = min(G, φ·food),  fed = min(G, fr·feed),  lost = λ·G, in this order
/// ```
///
/// - (CS-3.1) wanted in the month: C consumer units (CS-3.0), o_r energy of other food in the
///   region, p_a and p_g prices of animal products and of grain, 1913 = 1; of ψ a horse feels half.
/// - (CS-3.2) cover of the months left: G grain beside the seed bin, b grain bought last month (it
///   is expected again), n months to the harvest, this one counted, standing the crop still in the
///   field (July only).
/// - (CS-3.5) seed taken from the bin B to be eaten; (CS-3.6) seed laid by in August, for last
///   year's area s_last and a third of the land L idle beyond it, r seed rate [kg/are].
///
/// Assumptions: CS-3.a hungry households eat early in the year (July to December); CS-3.b food goes
/// before feed; CS-3.c the seed bin is filled at the harvest, after a minimum of food.
public final class HouseholdUse {
  /// What household use reads and writes.
  public static final MechanismSpec SPEC =
      MechanismSpec.of("countryside.household-use", "CS-3")
          .reads(
              "household.id",
              "household.village",
              "household.common",
              "village.kolkhozDue",
              "household.workers",
              "household.dependants",
              "household.farms",
              "household.landAres",
              "household.sownLastYearAres",
              "household.horses",
              "household.cropKg",
              "household.boughtKg",
              "household.cattle")
          .reads("household.pigs", "household.sheepGoats")
          .readsLagged("household.hazard")
          .writes(
              "household.grainKg",
              "household.seedKg",
              "household.eatenKg",
              "household.foodRatio",
              "household.feedRatio");

  /// Slots of the sums.
  public static final int EATEN_KG = 0,
      FED_KG = 1,
      STORE_LOSS_KG = 2,
      SEED_EATEN_KG = 3,
      SEED_FILLED_KG = 4,
      SLOTS = 5;

  /// Least part of the feed norm that animals get under quotas.
  private static final double FEED_KEPT = .15;

  private HouseholdUse() {}

  /// Parameters of household use (`data/parameters/countryside/household-use.yaml`).
  public record Parameters(
      double foodKgPerConsumerYear,
      double substitutionByOtherFood,
      double horseFeedKgYear,
      double cattleFeedKgYear,
      double pigFeedKgYear,
      double sheepFeedKgYear,
      double feedWeightInCover,
      double feedRatioMax,
      double earlyEatingBase,
      double foodRatioMax,
      double storeLossShareMonth,
      double seedFirstFoodKgPerMouth,
      double seedEatingThreshold,
      double seedEatenShareMonth,
      double feedPriceElasticity,
      double meatToGrainPriceReference) {
    /// Refuses what cannot be.
    public Parameters {
      Checks.positive("foodKgPerConsumerYear", foodKgPerConsumerYear);
      Checks.share("storeLossShareMonth", storeLossShareMonth);
      Checks.share("earlyEatingBase", earlyEatingBase);
      Checks.share("seedEatenShareMonth", seedEatenShareMonth);
      Checks.positive("meatToGrainPriceReference", meatToGrainPriceReference);
    }

    /// (CS-3.1) grain wanted in a region against norm, where other food gives `otherEnergy` of
    /// need.
    public double foodFactor(double otherEnergy) {
      return 1 - substitutionByOtherFood * otherEnergy / .78;
    }

    /// (CS-3.1) ψ: feeding rises when animal products are dear against grain.
    public double feedResponse(double animalIndex, double grainPriceIndex) {
      double relative = animalIndex / Math.max(.05, grainPriceIndex) / meatToGrainPriceReference;
      return StrictMath.pow(Approx.clip(relative, .1, 2.2), feedPriceElasticity);
    }
  }

  /// What holds for a region and month. `months` counts this month and those left to the harvest;
  /// `standingPerCrop` is the crop still in the field per kg already threshed (July only).
  public record Season(
      int months,
      boolean early,
      boolean fillSeed,
      double standingPerCrop,
      double seedKgPerAre,
      double feedResponse,
      double foodFactor,
      double lossCounted,
      double[] due,
      double[] houseHazard) {
    /// A season in which no one counts on losses or on pay from a collective farm.
    public Season(
        int months,
        boolean early,
        boolean fillSeed,
        double standingPerCrop,
        double seedKgPerAre,
        double feedResponse,
        double foodFactor) {
      this(
          months,
          early,
          fillSeed,
          standingPerCrop,
          seedKgPerAre,
          feedResponse,
          foodFactor,
          0,
          new double[0],
          new double[0]);
    }
  }

  /// The columns household use may touch.
  public record Columns(
      long[] id,
      int[] village,
      byte[] common,
      float[] hazard,
      byte[] workers,
      byte[] dependants,
      byte[] farms,
      int[] landAres,
      int[] sownLastYearAres,
      short[] horses,
      short[] cattle,
      short[] pigs,
      short[] sheepGoats,
      int[] cropKg,
      int[] boughtKg,
      int[] grainKg,
      int[] seedKg,
      int[] eatenKg,
      float[] foodRatio,
      float[] feedRatio) {}

  /// (CS-3.1) feed wanted in a month at full norm.
  public static double feedKg(
      Parameters p, double response, int horses, int cattle, int pigs, int sheepGoats) {
    return (horses * p.horseFeedKgYear * (.5 + .5 * response)
            + response
                * (cattle * p.cattleFeedKgYear
                    + pigs * p.pigFeedKgYear
                    + sheepGoats * p.sheepFeedKgYear))
        / 12;
  }

  /// (CS-3.3) share of the food norm eaten at cover `cov`.
  public static double foodRatio(Parameters p, double cov, boolean early) {
    double hungry =
        early
            ? Math.min(
                p.earlyEatingBase + (1 - p.earlyEatingBase) * cov, Math.max(.10, 1.25 * cov + .02))
            : Math.max(.10, cov);
    return cov < 1 ? hungry : 1 + (p.foodRatioMax - 1) * Math.min(1, cov - 1);
  }

  /// (CS-3.4) share of the feed norm fed at cover `cov`.
  public static double feedRatio(Parameters p, double cov) {
    return Approx.clip(1.6 * cov - .7, .1, p.feedRatioMax);
  }

  /// Feeds people and animals of rows `[from, to)`; `feed` is room for as many rows.
  public static void step(
      Parameters p,
      Season s,
      long key,
      Columns c,
      double[] feed,
      int from,
      int to,
      long[] sums,
      int at) {
    if (s.fillSeed) {
      fillSeed(p, s, c, from, to, sums, at);
    }
    eat(p, s, key, c, feed, from, to, sums, at);
    feed(p, key, c, feed, from, to, sums, at);
  }

  /// (CS-3.1)-(CS-3.3) what people eat; sets the feed meant for animals.
  private static void eat(
      Parameters p,
      Season s,
      long key,
      Columns c,
      double[] meant,
      int from,
      int to,
      long[] sums,
      int at) {
    double perConsumer = s.foodFactor * p.foodKgPerConsumerYear / 12;
    long all = 0;
    for (int i = from; i < to; i++) {
      double food = perConsumer * Consumers.units(c.workers[i], c.dependants[i]);
      int horses = c.common[i] == 0 ? c.horses[i] : 0;
      double feed = feedKg(p, s.feedResponse, horses, c.cattle[i], c.pigs[i], c.sheepGoats[i]);
      int bought = Math.min(c.boughtKg[i], c.grainKg[i]);
      double supply =
          c.grainKg[i] - bought + (double) bought * s.months + c.cropKg[i] * s.standingPerCrop;
      if (c.common[i] != 0) {
        supply += s.due[c.village[i]] * (c.workers[i] + c.dependants[i]);
      } else if (s.lossCounted > 0 && c.hazard[i] > 0) {
        double luck = .5 + Draws.unit(Draws.bits(key + 4, c.id[i]));
        double need = s.months * (food + p.feedWeightInCover * feed);
        supply -= Math.min(1, s.lossCounted * luck * c.hazard[i]) * Math.max(0, supply - need);
      }
      double months = monthsCounted(s, c.village[i]);
      double cov = supply / (months * (food + p.feedWeightInCover * feed) + 1e-9);
      double avail = supply / months;
      boolean quota = s.lossCounted > 0;
      double phi =
          quota && cov < 1
              ? Approx.clip((avail - FEED_KEPT * feed) / (food + 1e-9), .12, 1)
              : foodRatio(p, cov, s.early);
      if (phi < p.seedEatingThreshold && c.seedKg[i] > 0) {
        phi = Math.min(1, phi + eatSeed(p, key + 1, c, i, sums, at) / (food + 1e-9));
      }
      int eaten =
          Math.min(c.grainKg[i], Rounding.stochasticCount(phi * food, Draws.bits(key, c.id[i])));
      c.grainKg[i] -= eaten;
      c.eatenKg[i] = eaten;
      c.foodRatio[i] = (float) (food > 0 ? eaten / food : 1);
      meant[i - from] =
          quota
              ? Approx.clip(avail - .88 * food, FEED_KEPT * feed, 1.05 * feed)
              : feedRatio(p, cov) * feed;
      all += eaten;
    }
    sums[at + EATEN_KG] += all;
  }

  /// (CS-3.13) months over which grain is spread where it may be taken before it is eaten.
  static double monthsCounted(Season s, int village) {
    return s.houseHazard.length == 0
        ? s.months
        : s.months / (1 + s.houseHazard[village] * (s.months - 1) / 2.0);
  }

  /// (CS-3.4) what of the feed meant for them animals get, then what is lost in store.
  private static void feed(
      Parameters p, long key, Columns c, double[] meant, int from, int to, long[] sums, int at) {
    long all = 0;
    long loss = 0;
    for (int i = from; i < to; i++) {
      long id = c.id[i];
      int fed =
          Math.min(
              c.grainKg[i], Rounding.stochasticCount(meant[i - from], Draws.bits(key + 2, id)));
      int left = c.grainKg[i] - fed;
      int lost = Rounding.stochasticCount(left * p.storeLossShareMonth, Draws.bits(key + 3, id));
      c.grainKg[i] = left - lost;
      int horses = c.common[i] == 0 ? c.horses[i] : 0;
      double full = feedKg(p, 1, horses, c.cattle[i], c.pigs[i], c.sheepGoats[i]);
      c.feedRatio[i] = (float) (full > 0 ? fed / full : 1);
      all += fed;
      loss += lost;
    }
    sums[at + FED_KG] += all;
    sums[at + STORE_LOSS_KG] += loss;
  }

  /// (CS-3.5) takes part of the seed bin for food.
  private static int eatSeed(Parameters p, long key, Columns c, int i, long[] sums, int at) {
    int seed =
        Rounding.stochasticCount(c.seedKg[i] * p.seedEatenShareMonth, Draws.bits(key, c.id[i]));
    c.seedKg[i] -= seed;
    c.grainKg[i] += seed;
    sums[at + SEED_EATEN_KG] += seed;
    return seed;
  }

  private static void fillSeed(
      Parameters p, Season s, Columns c, int from, int to, long[] sums, int at) {
    for (int i = from; i < to; i++) {
      if (c.farms[i] == 0 || c.common[i] != 0) {
        continue;
      }
      int mouths = c.workers[i] + c.dependants[i];
      int wanted = (int) (seedAres(c.landAres[i], c.sownLastYearAres[i]) * s.seedKgPerAre);
      int spare = (int) Math.max(0, c.grainKg[i] - mouths * p.seedFirstFoodKgPerMouth);
      int filled = Math.min(spare, Math.max(0, wanted - c.seedKg[i]));
      c.grainKg[i] -= filled;
      c.seedKg[i] += filled;
      sums[at + SEED_FILLED_KG] += filled;
    }
  }

  /// Area a household lays seed by for: last year's and a third of what lies idle beyond it.
  public static double seedAres(int landAres, int sownLastYearAres) {
    return sownLastYearAres + Math.max(0, landAres - sownLastYearAres) / 3.0;
  }
}
