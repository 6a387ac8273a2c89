package smychka.model.countryside;

import smychka.engine.Approx;
import smychka.engine.Checks;
import smychka.engine.MechanismSpec;

/// What the state takes from collective farms: a plan for the year, by months, before anyone is
/// paid.
///
/// ```
/// (CS-9.17) plan   = ((P_r·κ_r + u·U_r)·exp(σ·N − σ²/2) + q·B_r)·A/Σ A,  σ = σ0 + σ1·f          [kg a year]
/// (CS-9.18) plan   = norm·A + mts·share of land worked by stations·crop + z·max(0, plan − both)
///           where norms are in force
/// (CS-9.19) taken  = min(τ_a·(plan − taken), β·V)                                     [kg a month]
/// (CS-9.20) V      = max(0, (1 − hide)·G − (1 − c)·max(0, n·(.95·food + .25·feed) − held))  [kg]
/// (CS-9.22) hide   = (h0 + h1·share taken last year)·(1 − clip((c − c0)/.15, 0, .9))   [share]
/// (CS-9.23) paid   = (1 − w)·taken·price                                     [currency unit a month]
/// ```
///
/// - (CS-9.17) U_r what those who till alone are behind with by now (ST-2.10), of which the part u
///   is put on farms, since a district answers for its plan as a whole; P_r the region's plan, κ_r
///   the part that falls to collective farms by area, A the farm's area, N a normal draw of village
///   and year: how hard it is pressed is uneven, the more so the more force f (CO-3.1). (CS-9.18) z
///   what of the rest is got as purchases. q the lever `counterPlans` and B_r what farms of the
///   region were behind with last month: who can is asked for others. Norms hold from the harvest
///   after they are decreed, by zones (ST-2.27).
/// - (CS-9.23) w goes to the farm's funds, debts and dues and stays with the bank; members get the
///   rest of what the state pays.
/// - (CS-9.19) τ_a pace of the month, β most that can be found in a month. (CS-9.20) visible grain:
///   c the lever of coercion, held the members' own grain, n months to the harvest.
///
/// Assumption CS-9.f: seed in store is left alone; it is what the farm pays in before that is
/// taken.
public final class KolkhozDelivery {
  /// What deliveries of collective farms read and write.
  public static final MechanismSpec SPEC =
      MechanismSpec.of("countryside.kolkhoz-delivery", "CS-9")
          .reads("village.kolkhozAres", "village.kolkhozCropKg", "state.plan")
          .writes("village.kolkhozGrainKg", "village.kolkhozTakenKg");

  private KolkhozDelivery() {}

  /// Parameters (`data/parameters/countryside/kolkhoz-delivery.yaml`).
  public record Parameters(
      double[] paceByMonth,
      double mostOfVisible,
      double hideBase,
      double hideByTaken,
      double hideOpenFrom,
      double unevenBase,
      double unevenByForce,
      double purchasedShare,
      double loadedOnFarms,
      double moneyWithheld,
      double haServedByTractor) {
    /// Refuses what cannot be.
    public Parameters {
      Checks.require(paceByMonth.length == 12, "paceByMonth", paceByMonth.length, "needs twelve");
      Checks.share("mostOfVisible", mostOfVisible);
      Checks.share("hideBase", hideBase);
      Checks.notNegative("unevenBase", unevenBase);
      Checks.notNegative("unevenByForce", unevenByForce);
    }

    /// (CS-9.17) how a village is pressed against the mean, mean 1.
    public double uneven(double force, double normal) {
      double sd = unevenBase + unevenByForce * force;
      return Approx.exp(sd * normal - sd * sd / 2);
    }

    /// (CS-9.18) plan where norms are in force.
    public double byNorm(double planKg, double normKg, double mtsKg) {
      double firm = normKg + mtsKg;
      return firm + purchasedShare * Math.max(0, planKg - firm);
    }

    /// (CS-9.22) share of grain out of sight.
    public double hidden(double takenShare, double coercion) {
      double open = Approx.clip((coercion - hideOpenFrom) / .15, 0, .9);
      return (hideBase + hideByTaken * takenShare) * (1 - open);
    }

    /// (CS-9.20) visible grain.
    public double visible(
        double hidden, double grainKg, double coercion, double needKg, double heldKg) {
      return Math.max(0, (1 - hidden) * grainKg - (1 - coercion) * Math.max(0, needKg - heldKg));
    }

    /// (CS-9.19) what is taken in month `a` from July.
    public double taken(int a, double planLeftKg, double visibleKg) {
      return Math.min(paceByMonth[a] * Math.max(0, planLeftKg), mostOfVisible * visibleKg);
    }
  }
}
