package smychka.model.countryside;

import smychka.engine.Apportion;
import smychka.engine.Approx;
import smychka.engine.Checks;
import smychka.engine.Draws;
import smychka.engine.MechanismSpec;

/// What a village commune does as a body, and neighbours for each other: the season's yield factor,
/// seed lent, horses sold, work for bread, land redivided by eaters.
///
/// ```
/// (CS-1.9)  lent  = min(a·Σ gap, b·Σ spare)                                [kg]
///           gap   = max(0, .8·want − own),  own = B + max(0, G − f),  want = r·σ·L
///           spare = min(G, max(0, own − want − f/2))
/// (CS-1.10) i_v   = Σ max(0, L − draught area of (CS-1.2)) / Σ L           [share]
/// (CS-1.11) gap   = max(0, .8·want − B), filled by seed the state lends    [kg]
/// (CS-2.4)  f_v   = e(horses/ha) · m · exp(s_c·N − s_c²/2)                 [ratio]
/// (CS-2.5)  m     = 1 − a·S/(S + W/2)                                      [ratio]
/// (CS-6.1)  L'    = (1 − m)·L + m·Σ L · eaters/Σ eaters                    [are]
/// (CS-10.1) paid  = min(a·Σ gap, b·Σ spare)                                [kg a month]
///           gap   = max(0, bare·food − G/n),  spare = max(0, G/n − food − feed/2)
/// (CS-10.2) a farm without a horse buys one from the neighbour with most   [head]
/// ```
///
/// - Sums run over the households of a village; lending and work then run once more over the
///   region, with a and b times the weight of what lies beyond the village.
/// - (CS-1.9) in April and September, before sowing: L land [are], r seed rate [kg/are], σ share of
///   the season, B seed bin and G grain [kg], f survival food to the harvest [kg]; households
///   without a farm want no seed.
/// - (CS-2.4) on 1 July: e is (CS-2.1), N a normal draw of village and year, s_c the spread of the
///   weather class (WO-1.2). (CS-2.5) S men of the village who are in the army, W its workers, half
///   of them men; a loss of yield for each part of the men who are away at sowing and mowing.
/// - (CS-6.1) on 1 January, in a village's year of redivision (hazard 1/T): eaters are those of
///   farms.
/// - (CS-10.1) every month: food and feed by norm [kg a month], n months to the harvest.
/// - (CS-10.2) chance h a season for a farm with a hectare or more whose half of the money covers a
///   down payment, if a neighbour has horses to spare; it pays the price or half its money,
///   whichever is less.
///
/// Assumptions: CS-1.d lent seed is a gift; CS-2.c bad weather is patchy between districts, the
/// more so the worse its class; CS-6.a land is divided by eaters; CS-10.a whoever has grain hires,
/// and those who work are paid in grain alone.
public final class Commune {
  /// What the commune reads and writes.
  public static final MechanismSpec SPEC =
      MechanismSpec.of("countryside.commune", "CS-6")
          .reads("household.id", "household.farms", "household.common", "village.id")
          .readsLagged(
              "household.workers",
              "household.dependants",
              "household.soldiers",
              "household.cattle",
              "household.winterAres",
              "household.springAres",
              "household.sownLastYearAres")
          .writes(
              "household.horses",
              "household.money",
              "household.landAres",
              "household.seedKg",
              "household.grainKg",
              "household.boughtKg",
              "village.yieldFactor",
              "village.horsesPerHousehold",
              "village.idleLandShare");

  private Commune() {}

  /// Parameters of the commune (`data/parameters/countryside/commune.yaml`).
  public record Parameters(
      double lentShareOfGaps,
      double lentShareOfSpare,
      double workForBreadShareOfGaps,
      double workForBreadShareOfSpare,
      double bareFoodShare,
      double beyondTheVillage,
      double horseSaleHazardSeason,
      double spareHorsesFrom,
      double horsePriceKopeks,
      double horseDownPaymentShare,
      double redivisionYears,
      double redivisionShare,
      double fissionHazardYear,
      double fissionFromMouths,
      double landGrowthYear) {
    /// Refuses what cannot be.
    public Parameters {
      Checks.share("lentShareOfGaps", lentShareOfGaps);
      Checks.share("lentShareOfSpare", lentShareOfSpare);
      Checks.positive("redivisionYears", redivisionYears);
      Checks.share("redivisionShare", redivisionShare);
      Checks.share("fissionHazardYear", fissionHazardYear);
    }
  }

  /// The columns the commune may touch.
  public record Columns(
      long[] id,
      long[] money,
      byte[] workers,
      byte[] dependants,
      byte[] soldiers,
      byte[] farms,
      byte[] common,
      short[] horses,
      int[] winterAres,
      int[] springAres,
      int[] sownLastYearAres,
      int[] landAres,
      int[] seedKg,
      int[] grainKg,
      int[] boughtKg,
      short[] cattle) {}

  /// (CS-2.4) yield factor of a village whose households are rows `[from, to)`.
  public static double yieldFactor(
      Harvest.Parameters p, double patchSd, long bits, Columns c, int from, int to) {
    return yieldFactor(p, patchSd, bits, 0, c, from, to);
  }

  /// (CS-2.4) the same where `beside` stands for tractors less what horses in poor condition lack,
  /// in horses.
  public static double yieldFactor(
      Harvest.Parameters p, double patchSd, long bits, double beside, Columns c, int from, int to) {
    long horses = 0;
    long ares = 0;
    long away = 0;
    long workers = 0;
    for (int i = from; i < to; i++) {
      horses += c.horses[i];
      ares += c.winterAres[i] + c.springAres[i];
      away += c.soldiers[i];
      workers += c.workers[i];
    }
    double perHa = ares == 0 ? p.draughtReferencePerHa() : 100.0 * (horses + beside) / ares;
    double luck = Approx.exp(patchSd * Draws.normal(bits) - patchSd * patchSd / 2);
    return Harvest.draughtEffect(p, perHa) * Harvest.menEffect(p, away, workers) * luck;
  }

  /// Horses per household of a village, a farm's and its members' apart.
  public static double horsesPerHousehold(Columns c, int from, int to) {
    long horses = 0;
    int outside = 0;
    for (int i = from; i < to; i++) {
      horses += (1 - c.common[i]) * (long) c.horses[i];
      outside += 1 - c.common[i];
    }
    return outside == 0 ? 0 : (double) horses / outside;
  }

  /// (CS-1.10) share of the village's land that its holders have not the draught to work; it may be
  /// let. Land in common is not.
  public static double idleLandShare(
      Sowing.Parameters p, Columns c, int from, int to, double villageHorses) {
    double idle = 0;
    long land = 0;
    for (int i = from; i < to; i++) {
      if (c.common[i] != 0) {
        continue;
      }
      double can =
          c.farms[i] == 0 ? 0 : Sowing.draughtAres(p, c.horses[i], c.cattle[i], villageHorses);
      idle += Math.max(0, c.landAres[i] - can);
      land += c.landAres[i];
    }
    return land == 0 ? 0 : idle / land;
  }

  /// (CS-1.9) lends seed in the village of rows `[from, to)` before sowing; returns kilograms of
  /// grain that became seed. `survivalKgPerMouth` is what a lender keeps per head.
  public static long lendSeed(
      double shareOfGaps,
      double shareOfSpare,
      double seedKgPerAre,
      double seasonShare,
      double survivalKgPerMouth,
      Columns c,
      int from,
      int to,
      double[] gaps,
      double[] spare,
      long[] part) {
    double allGaps = 0;
    double allSpare = 0;
    for (int i = from; i < to; i++) {
      double wanted = c.farms[i] * (1 - c.common[i]) * seasonShare * c.landAres[i] * seedKgPerAre;
      int mouths = c.workers[i] + c.dependants[i];
      double own = c.seedKg[i] + Math.max(0, c.grainKg[i] - mouths * survivalKgPerMouth);
      gaps[i - from] = Math.max(0, .8 * wanted - own);
      spare[i - from] =
          c.common[i] != 0
              ? 0
              : Math.min(c.grainKg[i], Math.max(0, own - wanted - mouths * survivalKgPerMouth / 2));
      allGaps += gaps[i - from];
      allSpare += spare[i - from];
    }
    long lent = (long) Math.min(shareOfGaps * allGaps, shareOfSpare * allSpare);
    if (lent <= 0) {
      return 0;
    }
    int rows = to - from;
    Apportion.running(lent, spare, 0, rows, part);
    long given = 0;
    for (int i = from; i < to; i++) {
      int out = (int) Math.min(part[i - from], c.grainKg[i]);
      c.grainKg[i] -= out;
      given += out;
    }
    Apportion.running(given, gaps, 0, rows, part);
    for (int i = from; i < to; i++) {
      c.seedKg[i] += (int) part[i - from];
    }
    return given;
  }

  /// (CS-10.2) sells spare horses to horseless farms within the village of rows `[from, to)`; price
  /// in currency units. Buyers come in order of rows; who has most horses sells first.
  public static void sellHorses(
      Parameters p, double priceUnits, long key, Columns c, int from, int to) {
    for (int buyer = from; buyer < to; buyer++) {
      if (c.horses[buyer] > 0
          || c.farms[buyer] == 0
          || c.common[buyer] != 0
          || c.landAres[buyer] < 100) {
        continue;
      }
      boolean canPay = .5 * c.money[buyer] >= p.horseDownPaymentShare * priceUnits;
      if (!canPay || Draws.unit(Draws.bits(key, c.id[buyer])) >= p.horseSaleHazardSeason) {
        continue;
      }
      int seller = -1;
      for (int i = from; i < to; i++) {
        if (c.horses[i] >= p.spareHorsesFrom
            && c.common[i] == 0
            && (seller < 0 || c.horses[i] > c.horses[seller])) {
          seller = i;
        }
      }
      if (seller < 0) {
        return;
      }
      long paid = (long) Math.min(priceUnits, .5 * Math.max(0, c.money[buyer]));
      c.horses[seller]--;
      c.horses[buyer]++;
      c.money[buyer] -= paid;
      c.money[seller] += paid;
    }
  }

  /// (CS-1.11) seed the village of rows `[from, to)` still lacks for the season, by household in
  /// `gaps`.
  public static double seedGaps(
      double seedKgPerAre, double seasonShare, Columns c, int from, int to, double[] gaps) {
    double all = 0;
    for (int i = from; i < to; i++) {
      double wanted =
          .8 * c.farms[i] * (1 - c.common[i]) * seasonShare * c.landAres[i] * seedKgPerAre;
      gaps[i - from] = Math.max(0, wanted - c.seedKg[i]);
      all += gaps[i - from];
    }
    return all;
  }

  /// Shares out seed lent by the state by `gaps`.
  public static void takeSeed(long kg, Columns c, int from, int to, double[] gaps, long[] part) {
    Apportion.running(kg, gaps, 0, to - from, part);
    for (int i = from; i < to; i++) {
      c.seedKg[i] += (int) part[i - from];
    }
  }

  /// (CS-10.1) those short of bread work for those who have some, in the rows `[from, to)` of a
  /// village, or of a region for those who go further: `months` to the harvest, food by norm and
  /// half the feed are kept by who hires.
  public static void workForBread(
      Parameters p,
      HouseholdUse.Parameters use,
      double shareOfGaps,
      double shareOfSpare,
      int months,
      Columns c,
      int from,
      int to,
      double[] gaps,
      double[] spare,
      long[] part) {
    double perConsumer = use.foodKgPerConsumerYear() / 12;
    double allGaps = 0;
    for (int i = from; i < to; i++) {
      double food = perConsumer * Consumers.units(c.workers[i], c.dependants[i]);
      double supply = (double) c.grainKg[i] / months;
      gaps[i - from] = Math.max(0, p.bareFoodShare * food - supply);
    }
    for (int j = 0; j < to - from; j++) {
      allGaps += gaps[j];
    }
    if (shareOfGaps * allGaps < 1) {
      return;
    }
    double allSpare = 0;
    for (int i = from; i < to; i++) {
      double food = perConsumer * Consumers.units(c.workers[i], c.dependants[i]);
      double feed = HouseholdUse.feedKg(use, 1, c.horses[i], c.cattle[i], 0, 0);
      double supply = (double) c.grainKg[i] / months;
      spare[i - from] = Math.max(0, supply - food - .5 * feed);
    }
    for (int j = 0; j < to - from; j++) {
      allSpare += spare[j];
    }
    long paid = (long) Math.min(shareOfGaps * allGaps, shareOfSpare * allSpare);
    if (paid <= 0) {
      return;
    }
    int rows = to - from;
    Apportion.running(paid, spare, 0, rows, part);
    for (int i = from; i < to; i++) {
      c.grainKg[i] -= (int) part[i - from];
    }
    Apportion.running(paid, gaps, 0, rows, part);
    for (int i = from; i < to; i++) {
      c.grainKg[i] += (int) part[i - from];
      c.boughtKg[i] += (int) part[i - from];
    }
  }

  /// (CS-6.1) redivides the land of the village of rows `[from, to)` by eaters.
  public static void redivide(
      Parameters p, Columns c, int from, int to, double[] weight, long[] part) {
    long land = 0;
    long eaters = 0;
    for (int i = from; i < to; i++) {
      land += c.landAres[i];
      eaters += (long) c.farms[i] * (c.workers[i] + c.dependants[i]);
    }
    if (eaters == 0) {
      return;
    }
    for (int i = from; i < to; i++) {
      double byEaters = (double) land * c.farms[i] * (c.workers[i] + c.dependants[i]) / eaters;
      weight[i - from] = (1 - p.redivisionShare) * c.landAres[i] + p.redivisionShare * byEaters;
    }
    Apportion.running(land, weight, 0, to - from, part);
    for (int i = from; i < to; i++) {
      c.landAres[i] = (int) part[i - from];
    }
  }
}
