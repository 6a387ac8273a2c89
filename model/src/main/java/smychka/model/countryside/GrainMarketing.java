package smychka.model.countryside;

import java.util.Arrays;
import smychka.engine.Approx;
import smychka.engine.Checks;
import smychka.engine.MechanismSpec;

/// How much grain each household offers for sale, or wants to buy, in a month: grain as an asset.
///
/// ```
/// (CS-4.1) D      = G + standing − need − seed gap − R·C                             [kg]
///          need   = n·(food + w·feed) + tax in kind still due
///          Y      = crop − 12·(food + w·feed) − seed − R·C                            [kg]
/// (CS-4.2) v      = (Fe + (1−Fe)·A/pv + (1−Fe)·(1−A)·v0) / P                         [1913 = 1]
/// (CS-4.3) h      = 1/(1 + κ·x^(1−σ)),  x = p/p13 · v                                [share]
/// (CS-4.4) Z_ces  = K + c·(short + h·max(0, −short))                                 [kg]
///          K      = max(0, D⁺ − (1−h)·max(D⁺, Y)),  short = (T + M* − M − N·y)/p
/// (CS-4.5) Z_cash = short + N·o/p + D⁺/2·min(1, Fe)                                  [kg]
/// (CS-4.6) Z      = ω·clip(Z_ces, 0, D⁺) + (1−ω)·clip((1−g)·Z_ces + g·min(Z_ces, Z_cash), 0, D⁺)
///          g      = u·clip((1 − Fe)/.15, 0, 1)
///          forced = min(½·max(0, G − need/2), max(0, T − M)/p)                       [kg]
/// (CS-4.7) offer  = min(max(Z, forced) · min(m, r·S_a/Σ_{b≥a} S_b), .6·G)            [kg a month]
/// (CS-4.8) want   = min(u·1.1/(1 + p_b/(β·p_w)), ½·M/p_b)                            [kg a month]
///          u      = min(1.1·gap/n, .9·food),  gap = n·food + seed gap − G − standing
/// ```
///
/// From what is free (CS-4.1) to what is offered this month (CS-4.7):
///
/// - (CS-4.1) D grain that is free, D⁺ = max(0, D): G in hand, standing still in the field (July),
///   n months after this one to the harvest, R insurance stock (CS-4.11) per consumer unit C; seed
///   is kept until the spring sowing. Y what the year's crop had to spare.
/// - (CS-4.2) v what a rouble buys: Fe fill expected (TR-2.3), A access to a private shop, pv its
///   price over the list price (TR-2.4), P list price of goods, v0 value of an idle rouble.
/// - (CS-4.3) h share of its means a household sells when goods can be had; p net price [gold
///   kopek/kg], p13 that of 1913 (5 kopeks). K what is free beyond the own use of the year.
/// - (CS-4.4), (CS-4.5) T money tax due, M cash, M* cash wanted, y other income and o outlay a
///   month [gold kopek], N = n + 1; short what sales must cover, Z_cash sales for need of cash.
/// - (CS-4.6) ω weight of households that can buy privately, g how far goods are rationed.
/// - (CS-4.7) r release (CS-4.9), S_a the month's share of a year's sales, m the most that can be
///   carted in a month.
/// - (CS-4.8) p_b market price, p_w price at which a town halves its bread, gap what is lacking to
///   the harvest (n at least 1; seed from August to March).
///
/// Around them stand (CS-4.9) release, (CS-4.10) the price expected, (CS-4.11) the insurance stock,
/// (CS-4.12) the margin and (CS-4.13) the choice of outlet, each at its method.
///
/// Assumptions: CS-4.a where goods can be had sales follow a constant-elasticity choice between own
/// use and goods; CS-4.b where they cannot, they fall to what money is needed for; CS-4.c a forced
/// sale covers the tax from half of the grain above half of the need.
public final class GrainMarketing {
  /// What marketing reads and writes.
  public static final MechanismSpec SPEC =
      MechanismSpec.of("countryside.grain-marketing", "CS-4")
          .reads(
              "household.id",
              "household.workers",
              "household.dependants",
              "household.horses",
              "household.farms",
              "household.common",
              "household.landAres",
              "household.sownLastYearAres",
              "household.cropKg",
              "household.grainKg",
              "household.seedKg",
              "household.kindTaxDueKg",
              "household.money",
              "household.cattle",
              "household.pigs",
              "household.sheepGoats",
              "household.moneyTaxDueKopeks")
          .readsLagged(
              "household.monthlyOutlay",
              "household.monthlyOtherIncome",
              "market.expectedFill@previous",
              "market.grainPrice@previous")
          .writes("household.offerKg", "household.wantKg");

  /// Points of the price grid on which supply and demand are tabled.
  public static final int GRID = 11;

  /// Months left to the harvest in the last month before the spring sowing: grain is kept for seed
  /// until then, and after it the next harvest brings the seed.
  private static final int SPRING_MONTHS_LEFT = 3;

  private GrainMarketing() {}

  /// Parameters of marketing (`data/parameters/countryside/grain-marketing.yaml`).
  public record Parameters(
      double sigma,
      double kappa,
      double cesIncomeWeight,
      double accessWeight,
      double idleRoubleValue,
      double reserveKgPerConsumer,
      double reserveWarWeight,
      double reserveCoercionWeight,
      double reservePriceElasticity,
      double feedWeightInNeed,
      double cashWantedShareOfOutlay,
      double accessBase,
      double releaseSlope,
      double releaseShift,
      double releaseMax,
      double expectationWeight,
      double dearLearningMonth,
      double cheapLearningMonth,
      double holdingGainMonth,
      double feedValueKopeksPerTonne,
      double monthlyShareMax,
      double outletScale,
      double marginBase,
      double marginBan,
      double buyerAffordability,
      double accessAtBan,
      double privateShareAtBan,
      double holdingMonthsMax,
      double holdingValueAtBan,
      double holdingWarWeight,
      double roubleValueLearningMonth,
      double cashNeedWeight,
      double[] salesSeason) {
    /// Refuses what cannot be.
    public Parameters {
      Checks.require(sigma > 1, "sigma", sigma, "must exceed 1");
      Checks.positive("kappa", kappa);
      Checks.share("cesIncomeWeight", cesIncomeWeight);
      Checks.share("accessWeight", accessWeight);
      Checks.positive("outletScale", outletScale);
      Checks.share("monthlyShareMax", monthlyShareMax);
      Checks.share("expectationWeight", expectationWeight);
      Checks.share("cashNeedWeight", cashNeedWeight);
    }

    /// (CS-4.2) what the marginal rouble buys at list price `listPrice` (1913 = 1).
    public double roubleValue(double fill, double tolerance, double premium, double listPrice) {
      double access = access(accessBase, tolerance);
      return (fill + (1 - fill) * access / premium + (1 - fill) * (1 - access) * idleRoubleValue)
          / listPrice;
    }

    /// Access to private shops when `full` have it at full tolerance.
    public double access(double full, double tolerance) {
      return full * (accessAtBan + (1 - accessAtBan) * tolerance);
    }

    /// (CS-4.12) margin = μ0 + μ_b·(1 − tolerance): share of a private price that goes in carting
    /// and to the trader.
    public double margin(double tolerance) {
      return marginBase + marginBan * (1 - tolerance);
    }

    /// (CS-4.13) share of sales that go to the private trader, by net prices: (.1 +
    /// .9·tolerance)·odds/(1 + odds), odds = (private/state)^(1/s).
    public double privateShare(double privateNet, double stateNet, double tolerance) {
      double odds = StrictMath.pow(privateNet / Math.max(1, stateNet), 1 / outletScale);
      return (privateShareAtBan + (1 - privateShareAtBan) * tolerance) * odds / (1 + odds);
    }

    /// (CS-4.11) R = R0·(1 + a·war)·(1 + b·q)·clip(x^−ε, .3, 1.4): insurance stock wanted per
    /// consumer unit [kg]; less when grain is dear in goods. q is the share of spare grain feared
    /// to be lost by force (CS-9.8), the mean of the region.
    public double reserve(double war, double hazard, double realPrice) {
      double dear = StrictMath.pow(Math.max(.01, realPrice), -reservePriceElasticity);
      return reserveKgPerConsumer
          * (1 + reserveWarWeight * war)
          * (1 + reserveCoercionWeight * hazard)
          * Math.min(1.4, Math.max(.3, dear));
    }

    /// (CS-4.10) ln p̄' = ln p̄ + λ·(ln p − ln p̄): λ a month, greater for a fall than for a rise,
    /// since the next harvest caps what is dear today.
    public double priceLearning(double logPriceOverExpected) {
      return logPriceOverExpected < 0 ? cheapLearningMonth : dearLearningMonth;
    }

    /// (CS-4.9) r = min(r_max, 2/(1 + exp(−b·(ln(p/hold) + shift)))): release of grain held as an
    /// asset, by the price now over its value if held.
    public double release(double logPriceToHold) {
      return Math.min(
          releaseMax, 2 / (1 + StrictMath.exp(-releaseSlope * (logPriceToHold + releaseShift))));
    }
  }

  /// Prices as a household meets them: net price [gold kopek/kg], one over 1 + κ', the release
  /// already times the season's share, and the market price it would buy at.
  public record Quote(
      double netKopeksPerKg, double soldShare, double releaseShare, double buyKopeksPerKg) {}

  /// What holds for a region and month beside prices.
  public record Season(
      int monthsLeft,
      boolean seedWanted,
      double standingPerCrop,
      double seedKgPerAre,
      double feedResponse,
      double foodFactor,
      double reserveKgPerConsumer,
      double expectedFill,
      double accessWeight,
      double goldKopeksPerUnit,
      double buyerKopeksPerKg) {}

  /// The columns marketing may touch.
  public record Columns(
      long[] id,
      byte[] workers,
      byte[] dependants,
      short[] horses,
      short[] cattle,
      short[] pigs,
      short[] sheepGoats,
      byte[] farms,
      byte[] common,
      int[] landAres,
      int[] sownLastYearAres,
      int[] cropKg,
      int[] grainKg,
      int[] seedKg,
      int[] kindTaxDueKg,
      long[] money,
      int[] moneyTaxDueKopeks,
      float[] monthlyOutlay,
      float[] monthlyOtherIncome,
      int[] offerKg,
      int[] wantKg) {}

  /// (CS-4.3) share of full income a household sells at real price `x`.
  public static double soldShare(Parameters p, double realPrice) {
    return 1 / (1 + p.kappa * StrictMath.pow(Math.max(1e-6, realPrice), 1 - p.sigma));
  }

  /// (CS-4.4), (CS-4.5) what a household would sell in the season if goods could be had; `over` is
  /// its income beyond what is due [gold kopek], `shortOfCash` what it lacks [kg].
  static double chosen(
      double w,
      double soldShare,
      double perKg,
      double free,
      double year,
      double over,
      double shortOfCash) {
    double left = Math.max(0, free - Math.max(free, year) * (1 - soldShare));
    return left + w * (over * perKg * soldShare + shortOfCash);
  }

  /// (CS-4.7) sales of the season: `access` the weight of those who find goods, `g` how far the
  /// others do not.
  static double sales(double access, double g, double free, double chosen, double forCash) {
    double rationed = (1 - g) * chosen + g * Math.min(chosen, forCash);
    return access * Approx.clip(chosen, 0, free) + (1 - access) * Approx.clip(rationed, 0, free);
  }

  static double withoutGoods(Parameters p, Season s) {
    return p.cashNeedWeight * Approx.clip((1 - s.expectedFill) / .15, 0, 1);
  }

  /// Where the households of a block stand: what they hold, need and owe. One per worker.
  public static final class Positions {
    final double[] free;
    final double[] year;
    final double[] gap;
    final double[] need;
    final double[] food;
    final double[] cash;
    PriceTable table;

    /// Room for `rows` households.
    public Positions(int rows) {
      free = new double[rows];
      year = new double[rows];
      gap = new double[rows];
      need = new double[rows];
      food = new double[rows];
      cash = new double[rows];
      table = new PriceTable(rows);
    }

    /// Takes `other` for the table, one that is kept for a block.
    public void tabulate(PriceTable other) {
      table = other;
    }
  }

  /// Tables supply and demand of rows `[from, to)` on the price grid: adds kilograms to `sums[at +
  /// k]` (supply) and `sums[at + GRID + k]` (demand).
  public static void table(
      Parameters p,
      HouseholdUse.Parameters use,
      Season s,
      Quote[] grid,
      Columns c,
      Positions h,
      int from,
      int to,
      long[] sums,
      int at) {
    take(p, use, s, c, h, from, to);
    h.table.fill(p, s, c, h, from, to);
    for (int k = 0; k < GRID; k++) {
      sums[at + k] += h.table.supplyKg(p, s, grid[k]);
      sums[at + GRID + k] += h.table.demandKg(p, s, grid[k]);
    }
  }

  /// Sets the offer and the want of rows `[from, to)` at the ruling price; sums their totals to
  /// `sums[at]` and `sums[at + 1]`.
  public static void step(
      Parameters p,
      HouseholdUse.Parameters use,
      Season s,
      Quote ruling,
      long key,
      Columns c,
      Positions h,
      int from,
      int to,
      long[] sums,
      int at) {
    take(p, use, s, c, h, from, to);
    h.table.fill(p, s, c, h, from, to);
    offer(p, s, ruling, key, c, h, from, to, sums, at);
  }

  /// The same from the price table as [#table] left it.
  public static void offer(
      Parameters p,
      Season s,
      Quote ruling,
      long key,
      Columns c,
      Positions h,
      int from,
      int to,
      long[] sums,
      int at) {
    Arrays.fill(c.offerKg, from, to, 0);
    Arrays.fill(c.wantKg, from, to, 0);
    sums[at] += h.table.offer(p, s, ruling, key, c, from);
    sums[at + 1] += h.table.want(p, s, ruling, key + 1, c, from);
  }

  /// (CS-4.1) takes the position of rows `[from, to)`.
  private static void take(
      Parameters p,
      HouseholdUse.Parameters use,
      Season s,
      Columns c,
      Positions h,
      int from,
      int to) {
    for (int i = from; i < to; i++) {
      int at = i - from;
      double consumers = Consumers.units(c.workers[i], c.dependants[i]);
      double food = s.foodFactor * use.foodKgPerConsumerYear() / 12 * consumers;
      double feed =
          HouseholdUse.feedKg(
              use, s.feedResponse, c.horses[i], c.cattle[i], c.pigs[i], c.sheepGoats[i]);
      double seedWanted =
          HouseholdUse.seedAres(c.landAres[i], c.sownLastYearAres[i])
              * s.seedKgPerAre
              * (c.farms[i] * (1 - c.common[i]));
      double grain = c.grainKg[i] + c.cropKg[i] * s.standingPerCrop;
      double need = s.monthsLeft * (food + p.feedWeightInNeed * feed) + c.kindTaxDueKg[i];
      h.food[at] = food;
      h.need[at] = need;
      double lacking = Math.max(0, seedWanted - c.seedKg[i]);
      double seed = s.monthsLeft >= SPRING_MONTHS_LEFT ? lacking : 0;
      h.free[at] = grain - need - seed - s.reserveKgPerConsumer * consumers;
      h.year[at] =
          c.cropKg[i]
              - 12 * (food + p.feedWeightInNeed * feed)
              - seedWanted
              - s.reserveKgPerConsumer * consumers;
      double seedGap = s.seedWanted ? lacking : 0;
      h.gap[at] = Math.max(1, s.monthsLeft) * food + seedGap - grain;
      h.cash[at] = c.money[i] * s.goldKopeksPerUnit;
    }
  }
}
