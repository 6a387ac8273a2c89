package smychka.model.trade;

import smychka.engine.MechanismSpec;

/// What grain bought abroad costs, and how foreign credit is repaid: gold cannot fall below zero.
///
/// ```
/// (TR-4.2) bought = min(planned, (G_o + G)/(p_w·(1 + f)))                            [kg a month]
/// (TR-4.3) due    = D/T + i·D/12,  paid = min(due·service, max(0, G − w·imports)) [gold kopek]
/// (TR-4.4) D'     = D + credit/12 + i·D/12 − paid                                    [gold kopek]
/// ```
///
/// - G gold of the bank, G_o what is left of the old stock set aside for bread, used first; p_w
///   world price, f freight and flour over grain.
/// - T months in which a credit is repaid, i interest of a year; service the lever
///   `credit.debtService`; w months of planned imports of goods for which gold is kept.
///
/// Assumption TR-4.a: an import that cannot be paid for is not made; a debt that cannot be paid
/// is renewed.
public final class ForeignDebt {
  /// What foreign debt reads and writes.
  public static final MechanismSpec SPEC =
      MechanismSpec.of("trade.foreign-debt", "TR-4")
          .reads("state.gold", "state.debt", "world.grainPrice")
          .writes("state.gold", "state.debt");

  private ForeignDebt() {}

  /// Parameters of foreign debt (`data/parameters/trade/foreign-debt.yaml`).
  public record Parameters(
      double oldGoldForBreadMnRoubles,
      double freightShare,
      double repaymentMonths,
      double interestYear,
      double workingMonths) {
    /// Refuses what cannot be.
    public Parameters {
      if (!(repaymentMonths >= 1)) {
        throw new IllegalArgumentException(
            "repaymentMonths must be at least 1, got " + repaymentMonths);
      }
    }

    /// Price of a tonne landed [gold kopek].
    public double landed(double worldKopeksPerTonne) {
      return worldKopeksPerTonne * (1 + freightShare);
    }
  }

  /// (TR-4.2) grain that can be paid for [kg].
  public static double canBuy(
      Parameters p, double plannedKg, double goldKopeks, double worldKopeksPerTonne) {
    double kopeksPerKg = p.landed(worldKopeksPerTonne) / 1000;
    return Math.min(plannedKg, Math.max(0, goldKopeks) / Math.max(1e-9, kopeksPerKg));
  }

  /// (TR-4.3) what falls due in a month [gold kopek].
  public static double due(Parameters p, double debtKopeks) {
    return debtKopeks / p.repaymentMonths + p.interestYear * debtKopeks / 12;
  }

  /// (TR-4.3) what is paid of it.
  public static double paid(
      Parameters p, double dueKopeks, double service, double goldKopeks, double importsMonthKopeks) {
    double free = goldKopeks - p.workingMonths * importsMonthKopeks;
    return Math.min(dueKopeks * service, Math.max(0, free));
  }

  /// (TR-4.4) the debt after a month.
  public static double next(
      Parameters p, double debtKopeks, double creditMonthKopeks, double paidKopeks) {
    return Math.max(
        0, debtKopeks + creditMonthKopeks + p.interestYear * debtKopeks / 12 - paidKopeks);
  }
}
