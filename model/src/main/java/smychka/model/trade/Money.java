package smychka.model.trade;

import smychka.engine.MechanismSpec;

/// The gold value of the paper unit while it depreciates (to February 1924).
///
/// ```
/// (TR-5.1) L      = T·l0·exp(−a·π)                                                 [gold kopek]
/// (TR-5.2) Δ ln e = clip(s·ln((M/e)/L), lo, hi)                                    [a month]
/// (TR-5.3) π'     = π + λ·(Δ ln e − π)                                             [a month]
/// ```
///
/// - (TR-5.1) cash people wish to hold: T the month's payments (TR-5.4), π depreciation expected.
/// - (TR-5.2) e units for a gold kopek, M money in the hands of households and of traders in grain.
///   The rate rises where they hold more than they wish.
///
/// The form is Cagan's (1956) with adaptive expectation; a·λ < 1, or prices run away of themselves.
public final class Money {
  /// What money reads and writes.
  public static final MechanismSpec SPEC =
      MechanismSpec.of("trade.money", "TR-5")
          .reads("household.money", "townsfolk.money", "region.traderMoney", "nation.turnover")
          .writes("nation.unitsPerGoldKopek", "nation.depreciationMonth");

  private Money() {}

  /// Parameters (`data/parameters/trade/money.yaml`).
  public record Parameters(
      double cashMonths,
      double depreciationSemiElasticity,
      double adjustmentMonth,
      double expectationMonth,
      double fallMaxMonth,
      double riseMaxMonth,
      double turnoverLearningMonth) {
    /// Refuses what cannot be.
    public Parameters {
      if (!(cashMonths > 0)) {
        throw new IllegalArgumentException("cashMonths must be positive, got " + cashMonths);
      }
      if (!(expectationMonth * depreciationSemiElasticity < 1)) {
        throw new IllegalArgumentException(
            "expectationMonth times depreciationSemiElasticity must be below 1, or prices run away"
                + " of themselves (Cagan), got "
                + expectationMonth * depreciationSemiElasticity);
      }
    }
  }

  /// (TR-5.2) monthly change of the log of the rate.
  public static double change(
      Parameters p, double moneyUnits, double rate, double turnover, double expected) {
    double wanted =
        Math.max(1, turnover)
            * p.cashMonths
            * StrictMath.exp(-p.depreciationSemiElasticity * expected);
    double change = p.adjustmentMonth * StrictMath.log(Math.max(1, moneyUnits / rate) / wanted);
    return Math.min(p.riseMaxMonth, Math.max(p.fallMaxMonth, change));
  }

  /// (TR-5.3) depreciation expected after a month's.
  public static double learn(Parameters p, double expected, double change) {
    return expected + p.expectationMonth * (change - expected);
  }
}
