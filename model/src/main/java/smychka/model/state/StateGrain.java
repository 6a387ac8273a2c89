package smychka.model.state;

import smychka.engine.MechanismSpec;

/// What the state does with its grain, from its own stocks and believed figures only.
///
/// ```
/// (ST-2.2) towns    = min(k + c·need, S/h + i·(h − 1)/h),  h = min(months to harvest, look-ahead)
/// (ST-2.3) export   = min(target of the year/8·f^(c·adjustability), spare) from September to April  [kg a month]
///          spare    = max(0, S − reserve − 2·(army + k + c·need))
/// (ST-2.4) villages = v·(spare − export)                                             [kg a month]
/// (ST-2.5) short    = max(0, b·normal − believed)                                    [kg]
/// (ST-2.6) seed     = s·relief of the year · (share for winter, or the rest)         [kg]
/// (ST-2.7) set aside = seed · months of saving/months in which it is saved           [kg]
/// (ST-2.15) shipped ≤ roads·season·S                                                [kg a month]
/// (ST-2.16) claim   = κ·k/12·people·held, at most S there                           [kg a month]
/// ```
///
/// - (ST-2.15) roads declared by date: what can be sent of a region's stock to others in a month;
///   season by calendar month; no limit where roads are 1.
/// - (ST-2.16) for the hungry of villages in regions that buy grain, by people reported; κ
///   declared, 1 while the state alone may trade.
/// - S stock after uses that come before, k what is claimed on cards (ST-3.6), c share of the
///   towns' other need (ST-3.7) it covers, i intake expected a month. Each use is at most what is
///   left of the stock.
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
      double shippingMonths,
      double exportCutExponent,
      double seedShareOfRelief,
      double seedLoanWinterShare,
      double reliefBelowNormal,
      double[] importShareByRegion,
      double[] shippingSeason,
      double consumingVillageKgPerHeadYear) {
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
    /// No uses.
    public static final Uses NONE = new Uses(0, 0, 0, 0, 0);

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
      double cardMonthKg,
      double armyMonthKg,
      double reliefMonthKg,
      double exportTargetYearKg,
      double planFulfilled,
      double adjustability,
      double reserveKg,
      int monthsToHarvest,
      int monthOfAgriculturalYear) {}

  /// (ST-2.3) exports aimed at in a month: the plan is cut where collections lag, as far as plans
  /// are adjusted.
  static double exportMonth(Parameters p, Position s) {
    double cut =
        StrictMath.pow(Math.min(1, s.planFulfilled), p.exportCutExponent * s.adjustability);
    return s.exportTargetYearKg / 8 * cut;
  }

  /// (ST-2.5) how far a harvest is believed to fall short of what calls for relief [kg].
  public static double shortfall(Parameters p, double normalKg, double believedKg) {
    return Math.max(0, p.reliefBelowNormal * normalKg - believedKg);
  }

  /// (ST-2.6) what is lent as seed for a season, at most, out of a year's relief [kg].
  public static double seedLoan(Parameters p, double reliefYearKg, boolean winter) {
    double share = winter ? p.seedLoanWinterShare : 1 - p.seedLoanWinterShare;
    return reliefYearKg * p.seedShareOfRelief * share;
  }

  /// (ST-2.7) seed set aside from other uses in the months before it is lent, in September (month
  /// 2) and April (month 9), growing month by month [kg].
  public static double seedSetAside(Parameters p, double reliefYearKg, int month) {
    if (month <= 1) {
      return seedLoan(p, reliefYearKg, true) * (month + 1) / 2;
    }
    return month >= 4 && month <= 8 ? seedLoan(p, reliefYearKg, false) * (month - 3) / 5 : 0;
  }

  /// (ST-2.2)-(ST-2.4) uses of the month.
  public static Uses uses(Parameters p, Position s) {
    double left = s.stockKg;
    double army = Math.min(left, s.armyMonthKg);
    left -= army;
    double ahead = Math.max(1, Math.min(s.monthsToHarvest, p.lookAheadMonths));
    double perMonth = left / ahead + s.expectedIntakeMonthKg * (ahead - 1) / ahead;
    double owed = s.cardMonthKg + p.townCoverShare * s.townNeedMonthKg;
    double towns = Math.min(left, Math.min(owed, perMonth));
    left -= towns;
    double relief = Math.min(left, s.reliefMonthKg);
    left -= relief;
    double twoMonths = 2 * (s.armyMonthKg + owed);
    boolean season = s.monthOfAgriculturalYear >= 2 && s.monthOfAgriculturalYear <= 9;
    double spare = Math.max(0, left - s.reserveKg - twoMonths);
    double export = season ? Math.min(spare, exportMonth(p, s)) : 0;
    double villages = (spare - export) * p.villageSaleShareOfSpare;
    return new Uses(army, towns, relief, export, villages);
  }
}
