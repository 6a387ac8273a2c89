package smychka.model.state;

import smychka.engine.MechanismSpec;

/// How the state shares its grain plan out over the regions, and what plan and finance leave it to
/// buy in a month. Reads believed figures only.
///
/// - (ST-2.5) weight = (max(0, Q_b − need·people) + k·Q_b)·priority of a region in the plan [kg]
/// - (ST-2.6) price = list·spread/mean in regions that buy grain, list/mean in the others [gold
///   kopek/t]
/// - (ST-2.7) cap = min(target − taken since July, f·target) that may be bought this month [kg]
/// - (ST-2.8) quota = (target·weight/Σ·min(1, (a + 1)/T) − taken)/reach share of what search
///   reaches that is demanded
///
/// Q_b is the harvest believed, people those reported to the centre, a the month from July (0), T
/// the months a campaign takes.
public final class ProcurementPlan {
  /// What the plan reads and writes.
  public static final MechanismSpec SPEC =
      MechanismSpec.of("state.procurement-plan", "ST-2")
          .reads("believed.harvest", "reported.people", "state.plan", "state.intake")
          .writes("state.quota", "state.cap", "state.price");

  private ProcurementPlan() {}

  /// Parameters of the plan (`data/parameters/state/procurement-plan.yaml`).
  public record Parameters(
      double ruralNeedKgPerHeadYear,
      double shareOfHarvest,
      double monthlyFinanceShareOfPlan,
      double deficitShareOfPurchases,
      double campaignMonths,
      double lastMonth,
      double intakeExpectedShare) {
    /// Refuses what cannot be.
    public Parameters {
      if (!(campaignMonths >= 1)) {
        throw new IllegalArgumentException(
            "campaignMonths must be at least 1, got " + campaignMonths);
      }
      if (!(monthlyFinanceShareOfPlan > 0)) {
        throw new IllegalArgumentException(
            "monthlyFinanceShareOfPlan must be positive, got " + monthlyFinanceShareOfPlan);
      }
    }
  }

  /// (ST-2.5) a region's weight in the plan.
  public static double weight(
      Parameters p, double harvestBelievedKg, double peopleReported, double priority) {
    double surplus = Math.max(0, harvestBelievedKg - p.ruralNeedKgPerHeadYear * peopleReported);
    return (surplus + p.shareOfHarvest * harvestBelievedKg) * priority;
  }

  /// (ST-2.6) price factor of a region on the list price.
  public static double priceFactor(Parameters p, boolean buysGrain, double spread) {
    double mean = p.deficitShareOfPurchases * spread + 1 - p.deficitShareOfPurchases;
    return (buysGrain ? spread : 1) / mean;
  }

  /// What plan and finance leave the state to buy this month [kg].
  public record Caps(double planKg, double financeKg) {
    /// (ST-2.7) the smaller of the two.
    public double kg() {
      return Math.min(planKg, financeKg);
    }

    /// Whether the plan stops purchases of what is offered.
    public boolean planBinds(double offeredKg) {
      return offeredKg > planKg;
    }

    /// Whether finance does, where the plan would not.
    public boolean financeBinds(double offeredKg) {
      return offeredKg > financeKg && financeKg <= planKg;
    }
  }

  /// (ST-2.7) the caps when `takenKg` of the target came in since July.
  public static Caps caps(Parameters p, double targetKg, double takenKg) {
    return new Caps(Math.max(0, targetKg - takenKg), p.monthlyFinanceShareOfPlan * targetKg);
  }

  /// (ST-2.8) share of visible grain within reach of search that is demanded of a region.
  public static double quotaShare(
      Parameters p,
      double targetKg,
      double shareOfPlan,
      int month,
      double takenKg,
      double reachKg) {
    double due = targetKg * shareOfPlan * Math.min(1, (month + 1) / p.campaignMonths);
    return Math.min(1, Math.max(0, due - takenKg) / (reachKg + 1));
  }

  /// What the state expects to take in monthly while the campaign lasts [kg].
  public static double expectedIntake(Parameters p, double targetKg, double takenKg, int month) {
    return month < p.lastMonth
        ? Math.max(0, targetKg - takenKg) / Math.max(1, p.lastMonth - month) * p.intakeExpectedShare
        : 0;
  }
}
