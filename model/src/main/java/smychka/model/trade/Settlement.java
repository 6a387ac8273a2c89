package smychka.model.trade;

import smychka.engine.Draws;
import smychka.engine.MechanismSpec;
import smychka.engine.Rounding;

/// Hands over what was agreed in a month's grain market: grain one way, money the other, and pays
/// the village's other income and its money tax.
///
/// ```
/// (TR-1.5) to traders = offer·w·r_p,  to the state = offer·(1 − w)·r_s       [kg]
/// (TR-1.7) bought     = want·f, as far as cash goes                          [kg]
/// (TR-1.8) income     = k·y_m·mouths + y_a·animals,  ȳ' = ȳ + .3·(income − ȳ) [gold kopek]
/// (ST-1.1) tax paid   = min(due·share, cash)                                 [gold kopek]
/// ```
///
/// - w share of offers for the private trader (CS-4.13), r_p and r_s what part of them traders and
///   the state take, f the part of wants that is met.
/// - (TR-1.8) income from all but grain, paid from the money due to villages by mouths and by
///   animals (TR-1.11); k above 1 for households without a farm; ȳ what is expected a month (y of
///   (CS-4.4)). Order: sales, income, tax, purchases.
public final class Settlement {
  /// What settlement reads and writes.
  public static final MechanismSpec SPEC =
      MechanismSpec.of("trade.settlement", "TR-1")
          .reads(
              "household.id",
              "household.village",
              "village.reach",
              "household.workers",
              "household.dependants",
              "household.farms",
              "household.offerKg",
              "household.wantKg",
              "household.cattle")
          .reads("household.pigs", "household.sheepGoats")
          .writes(
              "household.grainKg",
              "household.boughtKg",
              "household.boughtYearKg",
              "household.money",
              "household.moneyTaxDueKopeks",
              "household.monthlyOtherIncome");

  /// Slots of the sums.
  public static final int PRIVATE_KG = 0,
      STATE_KG = 1,
      PRIVATE_MONEY = 2,
      STATE_MONEY = 3,
      BOUGHT_KG = 4,
      BOUGHT_MONEY = 5,
      INCOME_MONEY = 6,
      TAX_MONEY = 7,
      TAX_KOPEKS = 8,
      NET_SELLERS = 9,
      SLOTS = 10;

  private Settlement() {}

  /// The terms of a month in a region: shares sold, prices in units per kg, fills.
  public record Terms(
      double privateShareSold,
      double stateShareSold,
      double privateUnitsPerKg,
      double stateUnitsPerKg,
      double buyShare,
      double buyUnitsPerKg,
      double incomeUnitsPerMouth,
      double incomeUnitsPerAnimal,
      double incomeFactorWithoutFarm,
      double taxShareDue,
      double goldKopeksPerUnit) {}

  /// The columns settlement may touch.
  public record Columns(
      long[] id,
      int[] village,
      byte[] workers,
      byte[] dependants,
      byte[] farms,
      short[] cattle,
      short[] pigs,
      short[] sheepGoats,
      int[] offerKg,
      int[] wantKg,
      int[] grainKg,
      int[] boughtKg,
      float[] boughtYearKg,
      long[] money,
      int[] moneyTaxDueKopeks,
      float[] monthlyOtherIncome) {}

  /// Sales of rows `[from, to)`; to the state as far as it reaches, `reach` by village.
  public static void sell(
      Terms t, double[] reach, long key, Columns c, int from, int to, long[] sums, int at) {
    for (int i = from; i < to; i++) {
      int offer = c.offerKg[i];
      if (offer == 0) {
        continue;
      }
      long id = c.id[i];
      int toTrader =
          Math.min(offer, Rounding.stochastic(offer * t.privateShareSold, Draws.bits(key, id)));
      int toState =
          Math.min(
              offer - toTrader,
              Rounding.stochastic(
                  offer * t.stateShareSold * reach[c.village[i]], Draws.bits(key + 1, id)));
      long fromTrader =
          Rounding.stochasticLong(toTrader * t.privateUnitsPerKg, Draws.bits(key + 2, id));
      long fromState =
          Rounding.stochasticLong(toState * t.stateUnitsPerKg, Draws.bits(key + 3, id));
      c.grainKg[i] -= toTrader + toState;
      c.money[i] += fromTrader + fromState;
      sums[at + PRIVATE_KG] += toTrader;
      sums[at + STATE_KG] += toState;
      sums[at + PRIVATE_MONEY] += fromTrader;
      sums[at + STATE_MONEY] += fromState;
      sums[at + NET_SELLERS]++;
    }
  }

  /// Other income, then the money tax, of rows `[from, to)`.
  public static void payAndTax(
      Terms t, long key, Columns c, int from, int to, long[] sums, int at) {
    long incomes = 0;
    for (int i = from; i < to; i++) {
      long id = c.id[i];
      int mouths = c.workers[i] + c.dependants[i];
      double factor = c.farms[i] == 0 ? t.incomeFactorWithoutFarm : 1;
      long income =
          Rounding.stochasticLong(
              t.incomeUnitsPerMouth * factor * mouths
                  + t.incomeUnitsPerAnimal * animals(c.cattle[i], c.pigs[i], c.sheepGoats[i]),
              Draws.bits(key, id));
      c.money[i] += income;
      c.monthlyOtherIncome[i] +=
          (float) (.3 * (income * t.goldKopeksPerUnit - c.monthlyOtherIncome[i]));
      incomes += income;
    }
    sums[at + INCOME_MONEY] += incomes;
    if (t.taxShareDue != 0) {
      tax(t, key, c, from, to, sums, at);
    }
  }

  private static void tax(Terms t, long key, Columns c, int from, int to, long[] sums, int at) {
    for (int i = from; i < to; i++) {
      if (c.moneyTaxDueKopeks[i] == 0) {
        continue;
      }
      long id = c.id[i];
      int due =
          Rounding.stochastic(c.moneyTaxDueKopeks[i] * t.taxShareDue, Draws.bits(key + 1, id));
      long units = Rounding.stochasticLong(due / t.goldKopeksPerUnit, Draws.bits(key + 2, id));
      if (units > c.money[i]) {
        units = Math.max(0, c.money[i]);
        due = (int) (units * t.goldKopeksPerUnit);
      }
      c.money[i] -= units;
      c.moneyTaxDueKopeks[i] -= Math.min(due, c.moneyTaxDueKopeks[i]);
      sums[at + TAX_MONEY] += units;
      sums[at + TAX_KOPEKS] += due;
    }
  }

  /// Animals whose products are sold, in cattle.
  public static double animals(long cattle, long pigs, long sheepGoats) {
    return cattle + .3 * pigs + .12 * sheepGoats;
  }

  /// Purchases of bread by rows `[from, to)`. When buyers are rationed what each gets is rounded
  /// down, so that no more is handed over than there is.
  public static void buy(Terms t, long key, Columns c, int from, int to, long[] sums, int at) {
    long bought = 0;
    long paid = 0;
    for (int i = from; i < to; i++) {
      int kg = (int) (c.wantKg[i] * t.buyShare);
      long pay = 0;
      if (kg > 0) {
        pay = Rounding.stochasticLong(kg * t.buyUnitsPerKg, Draws.bits(key, c.id[i]));
        if (pay > c.money[i]) {
          kg = (int) Math.max(0, c.money[i] / t.buyUnitsPerKg);
          pay = Math.min(c.money[i], (long) (kg * t.buyUnitsPerKg));
        }
      }
      c.money[i] -= pay;
      c.grainKg[i] += kg;
      c.boughtKg[i] = kg;
      bought += kg;
      paid += pay;
    }
    for (int i = from; i < to; i++) {
      c.boughtYearKg[i] = (float) (11.0 / 12 * c.boughtYearKg[i] + c.boughtKg[i]);
    }
    sums[at + BOUGHT_KG] += bought;
    sums[at + BOUGHT_MONEY] += paid;
  }
}
