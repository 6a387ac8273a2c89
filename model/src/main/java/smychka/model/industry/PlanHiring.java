package smychka.model.industry;

import smychka.engine.Approx;
import smychka.engine.Checks;
import smychka.engine.MechanismSpec;

/// Hands wanted for planned growth where budgets are soft, and where they are looked for when towns
/// have no more: recruiters in villages, seasonal workers who stay, offices that grow with what is
/// administered.
///
/// ```
/// (IN-5.5) s        = clip(1 − hardness/h0, 0, 1) where growth is planned, else 0      [share]
/// (IN-5.6) N** = max(N*, P'),  P' = min(max(N, P)·(1 + s·g·taut·w_d/12), m·N)           [persons]
/// (IN-5.7) recruits = s·min(ρ·V_r, m·(1 − ban)/12·free_r)                       [persons a month]
/// (IN-5.8) q'       = q + σ·max(0, s − q)                                              [share]
/// (IN-5.9) officials = o·people + q·(o_c·towns + o_t·max(0, towns − τ·people))         [persons]
/// (IN-5.10) earnings = (IN-5.3)·(1 + d·s)                                     [gold kopek a month]
/// ```
///
/// - (IN-5.5) hardness of budgets and planned growth are levers: a trust that need not pay hires
///   for the plan, not for its costs.
/// - (IN-5.6) N* hands wanted by (IN-5.1), N hands at work, P the plan of hands, which keeps what
///   was not reached as long as it is in reach (m), taut planned growth of output a year, w_d what
///   a department has of it: twice its share of investment; transport its own weight. P is nothing
///   where s is nothing.
/// - (IN-5.7) V_r places that nobody in a region's towns filled (PO-4.3), free_r workers of its
///   villages beyond one a household, ban the barrier to moving.
/// - (IN-5.8) q share of seasonal work for investment and carting that is done by people who have
///   stayed in the town; what they earn is no longer due to villages.
/// - (IN-5.9) trade and supply taken over from private traders need staff, towns that grow need
///   schools and hospitals; offices once founded stay, which is why q stands here.
///
/// - (IN-5.10) managers who need not pay outbid each other.
///
/// Assumption IN-5.a: recruiters look in the villages of the region whose towns have the places.
public final class PlanHiring {
  /// What hiring for the plan reads and writes.
  public static final MechanismSpec SPEC =
      MechanismSpec.of("industry.plan-hiring", "IN-5")
          .reads(
              "lever.budgetHardness",
              "lever.planTautness",
              "region.villageWorkers",
              "region.vacancies")
          .readsLagged("town.persons")
          .writes(
              "nation.settledBuilders",
              "nation.plannedHeavy",
              "nation.plannedLight",
              "nation.plannedTransport");

  private PlanHiring() {}

  /// Parameters of hiring for the plan (`data/parameters/industry/plan-hiring.yaml`).
  public record Parameters(
      double hardBudget,
      double growthWeight,
      double transportWeight,
      double planReach,
      double recruitedShare,
      double recruitsMaxYear,
      double settlingMonth,
      double officialsOfSupply,
      double officialsPerTownPerson,
      double usualTownShare,
      double outbidPay) {
    /// Refuses what cannot be.
    public Parameters {
      Checks.positive("hardBudget", hardBudget);
      Checks.share("settlingMonth", settlingMonth);
    }

    /// (IN-5.5) how far hands are hired for the plan.
    public double soft(double hardness, double tautness) {
      return tautness <= 0 ? 0 : Approx.clip(1 - hardness / hardBudget, 0, 1);
    }

    /// (IN-5.6) the plan of hands after `planned`; `weight` is the part in planned growth.
    public double plan(
        double planned, double employed, double soft, double tautness, double weight) {
      double growth = soft * growthWeight * tautness * weight / 12;
      return soft <= 0
          ? 0
          : Math.min(Math.max(employed, planned) * (1 + growth), planReach * employed);
    }

    /// (IN-5.7) share of a region's free workers that recruiters win in a month.
    public double recruited(double soft, double vacancies, double free, double ban) {
      double most = recruitsMaxYear * (1 - Approx.clip(ban, 0, 1)) / 12;
      return soft * Math.min(recruitedShare * vacancies / Math.max(1, free), most);
    }

    /// (IN-5.8) share of seasonal work done by people who have stayed.
    public double settled(double settled, double soft) {
      return settled + settlingMonth * Math.max(0, soft - settled);
    }

    /// (IN-5.9) officials beyond those of the usual number a head.
    public double moreOfficials(double settled, double towns, double people) {
      double schools = officialsPerTownPerson * Math.max(0, towns - usualTownShare * people);
      return settled * (officialsOfSupply * towns + schools);
    }
  }
}
