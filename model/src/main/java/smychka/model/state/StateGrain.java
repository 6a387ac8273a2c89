package smychka.model.state;

import smychka.engine.MechanismSpec;

/// What the state does with its grain, from its own stocks and believed figures only.
///
/// ```
/// (ST-2.1) cap      = min(target − taken in since July, k·target)                    [kg a month]
/// (ST-2.2) towns    = min(c·need, S/h + i·(h − 1)/h),  h = min(months to harvest, look-ahead)
/// (ST-2.3) export   = min(target of the year/8, spare) from September to April       [kg a month]
///          spare    = max(0, S − reserve − 2·(army + c·need))
/// (ST-2.4) villages = v·(spare − export)                                             [kg a month]
/// ```
///
/// - (ST-2.1) most the state may buy: what its plan wants, what it can pay for (shared over regions
///   by offers and priority).
/// - S stock after uses that come before, c share of the towns' need it covers, i intake expected a
///   month. Each use is at most what is left of the stock.
///
/// Assumption ST-2.a: the order of uses is fixed, whoever governs: army, towns, relief, export,
/// villages.
public final class StateGrain {
  /// What the use of state grain reads and writes.
  public static final MechanismSpec SPEC =
      MechanismSpec.of("state.grain", "ST-2")
          .reads("state.stock", "state.plan", "believed.harvest")
          .writes("state.uses");

  private StateGrain() {}

  /// Parameters of the state's grain (`data/parameters/state/grain.yaml`).
  public record Parameters(
      double townCoverShare,
      double armyKgPerHeadYear,
      double lookAheadMonths,
      double villageSaleShareOfSpare,
      double villageSalePriceRatio,
      double monthlyFinanceShareOfPlan,
      double shippingMonths,
      double seedShareOfRelief,
      double planPriorityExponent) {
    /// Refuses what cannot be.
    public Parameters {
      if (!(townCoverShare >= 0 && townCoverShare <= 1)) {
        throw new IllegalArgumentException(
            "townCoverShare must lie between 0 and 1, got " + townCoverShare);
      }
    }
  }

  /// The uses of a month [kg].
  public record Uses(double army, double towns, double relief, double export, double villages) {
    /// All uses together.
    public double total() {
      return army + towns + relief + export + villages;
    }
  }

  /// What the state knows when it decides.
  public record Position(
      double stockKg,
      double expectedIntakeMonthKg,
      double townNeedMonthKg,
      double armyMonthKg,
      double reliefMonthKg,
      double exportTargetYearKg,
      double reserveKg,
      int monthsToHarvest,
      int monthOfAgriculturalYear) {}

  /// (ST-2.2)-(ST-2.4) uses of the month.
  public static Uses uses(Parameters p, Position s) {
    double left = s.stockKg;
    double army = Math.min(left, s.armyMonthKg);
    left -= army;
    double ahead = Math.max(1, Math.min(s.monthsToHarvest, p.lookAheadMonths));
    double perMonth = left / ahead + s.expectedIntakeMonthKg * (ahead - 1) / ahead;
    double towns = Math.min(left, Math.min(p.townCoverShare * s.townNeedMonthKg, perMonth));
    left -= towns;
    double relief = Math.min(left, s.reliefMonthKg);
    left -= relief;
    double twoMonths = 2 * (s.armyMonthKg + p.townCoverShare * s.townNeedMonthKg);
    boolean season = s.monthOfAgriculturalYear >= 2 && s.monthOfAgriculturalYear <= 9;
    double spare = Math.max(0, left - s.reserveKg - twoMonths);
    double export = season ? Math.min(spare, s.exportTargetYearKg / 8) : 0;
    double villages = (spare - export) * p.villageSaleShareOfSpare;
    return new Uses(army, towns, relief, export, villages);
  }
}
