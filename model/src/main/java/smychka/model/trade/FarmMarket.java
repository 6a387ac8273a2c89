package smychka.model.trade;

import smychka.engine.MechanismSpec;

/// Farm products other than grain: what towns and industry pay for meat, milk, vegetables and
/// industrial crops, and the crafts and carting that villages sell beside.
///
/// ```
/// (TR-6.1) f'    = f + λ·(f0·(X/(X0·Q))^(1/ε) − f)                                 [1913 = 1]
/// (TR-6.2) Q     = h·cattle/normal + 1 − h                                         [ratio]
/// (TR-6.3) crops = k/12·y_c/100·f/f0                                          [mn roubles a month]
/// (TR-6.4) i'    = i + λ_i·(min(i_max, b + c·y_c) − i)                             [1913 = 100]
/// ```
///
/// - (TR-6.1) f price index of other farm products; X what towns spent on other food in the month,
///   X0 that of a normal month, ε one and the elasticity of supply.
/// - (TR-6.2) supply against a normal year.
/// - (TR-6.3) paid by trusts for industrial crops, y_c output of consumer goods; (TR-6.4) output of
///   artisans, in towns and villages.
public final class FarmMarket {
  /// What the market reads and writes.
  public static final MechanismSpec SPEC =
      MechanismSpec.of("trade.farm-market", "TR-6")
          .reads("town.spending", "books.herds", "enterprise.output")
          .writes("nation.otherFarmPrice", "nation.artisanIndex", "nation.farmMoney");

  private FarmMarket() {}

  /// Parameters (`data/parameters/trade/farm-market.yaml`).
  public record Parameters(
      double normalSpendingMnRoublesMonth,
      double normalPrice,
      double supplyElasticityPlusOne,
      double herdShareOfSupply,
      double normalHerdMn,
      double smoothingMonth,
      double villageShare,
      double industrialCropsMnRoublesYear,
      double artisanVillageShare,
      double artisanOutputMnRoublesYear,
      double artisanRecoveryMonth,
      double artisanMax,
      double seasonalShareOfWages,
      double seasonalShareOfInvestment,
      double seasonalEarningsRoublesYear) {
    /// Refuses what cannot be.
    public Parameters {
      if (!(normalSpendingMnRoublesMonth > 0 && normalPrice > 0 && supplyElasticityPlusOne >= 1)) {
        throw new IllegalArgumentException(
            "normalSpendingMnRoublesMonth and normalPrice must be positive and supplyElasticityPlusOne"
                + " at least 1");
      }
    }
  }

  /// (TR-6.2) supply against a normal year.
  public static double supply(Parameters p, double cattleMn) {
    return p.herdShareOfSupply * cattleMn / p.normalHerdMn + 1 - p.herdShareOfSupply;
  }

  /// (TR-6.1) price index after a month in which towns spent `spendingMnRoubles`.
  public static double price(Parameters p, double last, double spendingMnRoubles, double supply) {
    return price(p, last, spendingMnRoubles, supply, 1);
  }

  /// (TR-6.1) price index where sellers can answer a price with the part `free` of the usual.
  public static double price(
      Parameters p, double last, double spendingMnRoubles, double supply, double free) {
    double relative = spendingMnRoubles / (p.normalSpendingMnRoublesMonth * supply);
    double now =
        p.normalPrice
            * StrictMath.pow(
                Math.max(.001, relative), 1 / (1 + (p.supplyElasticityPlusOne - 1) * free));
    return last + p.smoothingMonth * (now - last);
  }

  /// (TR-6.3) paid for industrial crops in a month at an index of consumer goods output [mn
  /// roubles].
  public static double crops(Parameters p, double lightIndex, double price) {
    return p.industrialCropsMnRoublesYear / 12 * lightIndex / 100 * price / p.normalPrice;
  }

  /// Artisans' output a month against full [1913 = 100] follows what farms and trade allow.
  public static double artisans(Parameters p, double index, double target) {
    return index + p.artisanRecoveryMonth * (Math.min(p.artisanMax, target) - index);
  }
}
