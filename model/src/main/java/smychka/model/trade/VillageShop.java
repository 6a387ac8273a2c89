package smychka.model.trade;

import smychka.engine.Draws;
import smychka.engine.MechanismSpec;
import smychka.engine.Rounding;

/// Manufactures in the village: what households want, what the shelf holds, what they expect.
///
/// ```
/// (TR-2.1) want = s·max(0, M − a·T − b·o)/P                    [1913 kopek a month]
/// (TR-2.2) sold = D·S/(D^r + S^r)^(1/r)                        [1913 kopek a month]
/// (TR-2.3) F    = sold/D,  Fe' = Fe + λ·(F − Fe)               [share]
/// (TR-2.4) pv'  = (1 − λ)·pv + λ·(1 + m·(1 − F))               [ratio]
/// ```
///
/// - (TR-2.1) M cash, T money tax due [gold kopek], o usual outlay a month, P retail list price
///   (TR-7.6).
/// - (TR-2.2) smooth short side of what the region wants, D, and what its shops hold, S.
/// - (TR-2.3) fill and its expectation; (TR-2.4) price in a private shop over the list price.
///
/// What the shelves hold is (TR-7.2). Towns meet the same short side (TR-2.2) at their own shelves.
///
/// Assumption TR-2.a: peasants look at the shelves in autumn: λ is greater from September to
/// November.
public final class VillageShop {
  /// What the village shop reads and writes.
  public static final MechanismSpec SPEC =
      MechanismSpec.of("trade.village-shop", "TR-2")
          .reads("household.id", "household.moneyTaxDueKopeks")
          .writes(
              "household.goodsWantKopeks",
              "household.money",
              "household.monthlyOutlay",
              "region.fill",
              "region.expectedFill",
              "region.privateGoodsPremium");

  private VillageShop() {}

  /// Parameters of the village shop (`data/parameters/trade/village-shop.yaml`).
  public record Parameters(
      double spentShareOfFreeCash,
      double taxKeptShare,
      double outlayKeptShare,
      double shortSideSharpness,
      double fillLearning,
      double fillLearningAutumn,
      double premiumSlope,
      double premiumLearning,
      double outlayLearning,
      double shelfMonths,
      double markup1913,
      double ordersLearningMonth,
      double tradeStockMonths,
      double stockAdjustmentMonths) {
    /// Refuses what cannot be.
    public Parameters {
      if (!(shortSideSharpness >= 1)) {
        throw new IllegalArgumentException(
            "shortSideSharpness must be at least 1, got " + shortSideSharpness);
      }
      if (!(fillLearning > 0 && fillLearning <= 1)) {
        throw new IllegalArgumentException("fillLearning must lie in (0, 1], got " + fillLearning);
      }
    }

    /// (TR-2.2) what is sold when `demand` meets `supply`.
    public double sold(double demand, double supply) {
      double most = Math.max(demand, supply);
      if (most <= 0) {
        return 0;
      }
      double d = demand / most;
      double s = supply / most;
      double r = shortSideSharpness;
      return most * d * s / StrictMath.pow(StrictMath.pow(d, r) + StrictMath.pow(s, r), 1 / r);
    }

    /// (TR-2.3) expected fill after a month with fill `fill`.
    public double learn(double expected, double fill, boolean autumn) {
      return expected + (autumn ? fillLearningAutumn : fillLearning) * (fill - expected);
    }

    /// (TR-2.4) private price over list price.
    public double premium(double premium, double fill) {
      return (1 - premiumLearning) * premium + premiumLearning * (1 + premiumSlope * (1 - fill));
    }
  }

  /// The columns the village shop may touch.
  public record Columns(
      long[] id,
      int[] moneyTaxDueKopeks,
      long[] money,
      int[] goodsWantKopeks,
      float[] monthlyOutlay) {}

  /// (TR-2.1) sets what rows `[from, to)` want at list price `listPrice` (1913 = 1); adds it to
  /// `sums[at]`.
  public static void want(
      Parameters p,
      double listPrice,
      double goldKopeksPerUnit,
      Columns c,
      int from,
      int to,
      long[] sums,
      int at) {
    long all = 0;
    for (int i = from; i < to; i++) {
      double cash = c.money[i] * goldKopeksPerUnit;
      double free =
          cash - p.taxKeptShare * c.moneyTaxDueKopeks[i] - p.outlayKeptShare * c.monthlyOutlay[i];
      double want = p.spentShareOfFreeCash * Math.max(0, free) / listPrice;
      int kopeks = (int) Math.min(want, 1e9);
      c.goodsWantKopeks[i] = kopeks;
      all += kopeks;
    }
    sums[at] += all;
  }

  /// Sells to rows `[from, to)` the share `fill` of what they want; adds goods [1913 kopek] to
  /// `sums[at]` and money [unit] to `sums[at + 1]`. Of what they do not get they spend the share
  /// `drink` otherwise (TR-8.8): money is added to `sums[at + 2]`.
  public static void sell(
      Parameters p,
      double fill,
      double drink,
      double listPrice,
      double goldKopeksPerUnit,
      long key,
      Columns c,
      int from,
      int to,
      long[] sums,
      int at) {
    double unitsPerGood = listPrice / goldKopeksPerUnit;
    long allGoods = 0;
    long paid = 0;
    long allDrunk = 0;
    for (int i = from; i < to; i++) {
      int goods = (int) (fill * c.goodsWantKopeks[i]);
      long pay =
          goods == 0 ? 0 : (long) (goods * unitsPerGood + Draws.unit(Draws.bits(key, c.id[i])));
      pay = Math.min(pay, c.money[i]);
      c.money[i] -= pay;
      double outlay = pay * goldKopeksPerUnit;
      c.monthlyOutlay[i] += (float) (p.outlayLearning * (outlay - c.monthlyOutlay[i]));
      allGoods += goods;
      paid += pay;
      if (drink > 0) {
        long drunk =
            Math.min(c.money[i], (long) (drink * (c.goodsWantKopeks[i] - goods) * unitsPerGood));
        c.money[i] -= drunk;
        allDrunk += drunk;
      }
    }
    sums[at] += allGoods;
    sums[at + 1] += paid;
    if (drink > 0) {
      sums[at + 2] += allDrunk;
    }
  }

  /// Money units for a gold amount, unbiased.
  public static long units(double goldKopeks, double goldKopeksPerUnit, long bits) {
    return Rounding.stochasticLong(goldKopeks / goldKopeksPerUnit, bits);
  }
}
