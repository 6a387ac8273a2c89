package smychka.model.state;

import smychka.engine.MechanismSpec;

/// How the state shares its grain plan out over the regions, and what plan and finance leave it to
/// buy in a month. Reads believed figures only.
///
/// ```
/// (ST-2.1) cap    = min(target − taken in since July, k·target)                    [kg a month]
/// (ST-2.8) weight = (max(0, Q_b − need·people) + s·Q_b) · priority                 [kg]
/// (ST-2.30) Q_b = normal harvest of July, under a levy                            [kg]
/// (ST-2.9) price  = list · (spread or 1)/(d·spread + 1 − d)                        [gold kopek/t]
/// (ST-2.10) quota = min(1, max(0, plan_r·min(1, (a + 1)/T) − taken)/reach)         [share]
///          plan_r = target·weight/Σ weight or (ST-2.20)                            [kg a year]
/// (ST-2.11) f     = min(1, taken/(target·min(1, (a + 1)/T)))                       [share]
/// (ST-2.12) e_r   = min(3, 1 − b + b·(gap_r/Σ gap)/(villages_r/Σ villages)), 0 without a gap [ratio]
/// ```
///
/// - (ST-2.1) most the state may buy: what its plan wants, what it can pay for (shared over regions
///   by offers and priority).
/// - (ST-2.8) Q_b the harvest believed, people as reported to the centre.
/// - (ST-2.30) the lists of a levy are drawn up in July and August, before the crop is known.
/// - (ST-2.9) spread in regions that buy grain, d their share of purchases.
/// - (ST-2.10) share of what search reaches that is demanded; a months from July, T those of a
///   campaign, fewer where quotas are set.
/// - (ST-2.12) effort of a region in visits (CO-3.2): gap what is demanded and not yet in, by
///   (ST-2.10); b how far men are sent where the gap is.
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
      double quotaCampaignMonths,
      double lastMonth,
      double intakeExpectedShare,
      double effortByGap,
      double levyMenByGap) {
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

  /// (ST-2.8) a region's weight in the plan.
  public static double weight(
      Parameters p, double harvestBelievedKg, double peopleReported, double priority) {
    double surplus = Math.max(0, harvestBelievedKg - p.ruralNeedKgPerHeadYear * peopleReported);
    return (surplus + p.shareOfHarvest * harvestBelievedKg) * priority;
  }

  /// (ST-2.9) price factor of a region on the list price.
  public static double priceFactor(Parameters p, boolean buysGrain, double spread) {
    double mean = p.deficitShareOfPurchases * spread + 1 - p.deficitShareOfPurchases;
    return (buysGrain ? spread : 1) / mean;
  }

  /// What plan and finance leave the state to buy this month [kg].
  public record Caps(double planKg, double financeKg) {
    /// (ST-2.1) the smaller of the two.
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

  /// (ST-2.1) the caps when `takenKg` of the target came in since July.
  public static Caps caps(Parameters p, double targetKg, double takenKg) {
    return new Caps(Math.max(0, targetKg - takenKg), p.monthlyFinanceShareOfPlan * targetKg);
  }

  /// (ST-2.10) what is demanded of a region by now and has not come in [kg].
  public static double gap(Parameters p, double planKg, int month, double takenKg, boolean quotas) {
    double campaign = quotas ? p.quotaCampaignMonths : p.campaignMonths;
    double due = planKg * Math.min(1, (month + 1) / campaign);
    return Math.max(0, due - takenKg);
  }

  /// (ST-2.10) share of visible grain within reach of search that is demanded of a region.
  public static double quotaShare(double gapKg, double reachKg) {
    return Math.min(1, gapKg / (reachKg + 1));
  }

  /// (ST-2.12) effort of a region whose part of the gap is `gapShare` and of the villages
  /// `villageShare`.
  public static double effort(Parameters p, double gapShare, double villageShare) {
    return effort(p.effortByGap, gapShare, villageShare);
  }

  /// (ST-2.12) the same of the men of a levy.
  public static double levyEffort(Parameters p, double gapShare, double villageShare) {
    return effort(p.levyMenByGap, gapShare, villageShare);
  }

  private static double effort(double byGap, double gapShare, double villageShare) {
    return Math.min(3, 1 - byGap + byGap * gapShare / Math.max(1e-9, villageShare));
  }

  /// (ST-2.11) what came in since July against what the plan wants by now, at most 1.
  public static double fulfilled(Parameters p, double targetKg, double takenKg, int month) {
    double due = targetKg * Math.min(1, (month + 1) / p.campaignMonths);
    return due <= 0 ? 1 : Math.min(1, takenKg / due);
  }

  /// What the state expects to take in monthly while the campaign lasts [kg].
  public static double expectedIntake(Parameters p, double targetKg, double takenKg, int month) {
    return month < p.lastMonth
        ? Math.max(0, targetKg - takenKg) / Math.max(1, p.lastMonth - month) * p.intakeExpectedShare
        : 0;
  }
}
