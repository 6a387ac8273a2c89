package smychka.model.industry;

import smychka.engine.Checks;
import smychka.engine.MechanismSpec;

/// How much each trust could make, and how capital is restored, built and worn.
///
/// ```
/// (IN-1.1) restored  = min(ρ·max(0, (1 − ℓ)·K − U), g·U, fund/v_r)            [1913 kopek a month]
/// (IN-1.2) begun     = max(0, fund − v_r·restored)/v_n                        [1913 kopek a month]
/// (IN-1.3) completed = B/T,  B' = B + begun − completed                       [1913 kopek a month]
/// (IN-1.4) U' = U·(1 − δ/12) + restored + completed,  K' = K·(1 − δ/12) + completed
/// ```
///
/// - (IN-1.1) K nameplate capacity, U what is usable of it, in output a month; ℓ part of K lost for
///   good, fund what a trust spends in a month (IN-4.1), in producer goods.
/// - (IN-1.2) v_r and v_n: a unit of monthly capacity in months of its output. It is cheap while
///   idle capital is left, dear after.
/// - (IN-1.3) B building under way.
///
/// Assumption IN-1.a: building is completed in proportion to what is begun, after T months on the
/// mean.
public final class Capacity {
  /// What capacity reads and writes.
  public static final MechanismSpec SPEC =
      MechanismSpec.of("industry.capacity", "IN-1")
          .reads("nation.investmentFund")
          .writes(
              "enterprise.nameplate",
              "enterprise.usable",
              "enterprise.building",
              "enterprise.committed");

  private Capacity() {}

  /// Parameters of capacity (`data/parameters/industry/capacity.yaml`).
  public record Parameters(
      double consumerGoodsAt100MnRoublesYear,
      double producerGoodsAt100MnRoublesYear,
      double restorationCostMonths,
      double newCostMonths,
      double restorationShareMonth,
      double restorationMaxGrowthMonth,
      double gestationMonths,
      double wearYear,
      double heavyWeight,
      double profitShareInvested,
      double lostForGoodShare,
      double[] branchWeight) {
    /// Refuses what cannot be.
    public Parameters {
      Checks.positive("restorationCostMonths", restorationCostMonths);
      Checks.positive("newCostMonths", newCostMonths);
      Checks.positive("gestationMonths", gestationMonths);
      Checks.share("wearYear", wearYear);
      Checks.share("heavyWeight", heavyWeight);
    }

    /// Consumer or producer goods a month at an index of 100 [1913 kopek].
    public double monthAt100(boolean heavy) {
      return (heavy ? producerGoodsAt100MnRoublesYear : consumerGoodsAt100MnRoublesYear) * 1e8 / 12;
    }
  }

  /// The columns capacity may touch.
  public record Columns(
      double[] nameplate, double[] usable, double[] building, double[] committed) {}

  /// How a month's works are planned beside what is spent: the fund planned, the order of the plan,
  /// the hardness of the budget, cost of new capital and months to completion, what is given up of
  /// frozen works in a month, whether works are capital at once.
  public record Works(
      double planned,
      double order,
      double hardness,
      double costMonths,
      double gestationMonths,
      double abandonedMonth,
      boolean smooth) {
    /// Works begun as they are paid for.
    static Works asPaid(Parameters p, double fund) {
      return new Works(fund, 0, 1, p.newCostMonths, p.gestationMonths, 0, false);
    }
  }

  /// (IN-1.1) idle capacity put back to use with a month's fund [1913 kopek of producer goods].
  static double restored(Parameters p, double nameplate, double usable, double fund) {
    double idle = Math.max(0, nameplate * (1 - p.lostForGoodShare) - usable);
    return Math.min(
        Math.min(p.restorationShareMonth * idle, p.restorationMaxGrowthMonth * usable),
        fund / p.restorationCostMonths);
  }

  /// Spends a month's fund of a row on restoration, then on new capital; wears and completes.
  public static void step(Parameters p, Columns c, int row, double fund) {
    step(p, c, row, fund, Works.asPaid(p, fund));
  }

  /// The same where works are begun by a plan (IN-4.6 to IN-4.8).
  public static void step(Parameters p, Columns c, int row, double fund, Works w) {
    double restored = restored(p, c.nameplate[row], c.usable[row], fund);
    double repair = restored * p.restorationCostMonths;
    double work = Math.max(0, fund - repair) / w.costMonths;
    double planned = Math.max(0, w.planned - repair) / w.costMonths;
    double begun = Construction.begun(work, planned, w.order, w.hardness);
    double completed =
        w.smooth
            ? c.building[row] + work
            : Construction.completed(c.building[row], c.committed[row], w.gestationMonths);
    double kept = 1 - p.wearYear / 12;
    c.building[row] += work - completed;
    double frozen = Math.max(0, c.committed[row] - c.building[row]);
    c.committed[row] =
        w.smooth ? 0 : c.committed[row] + (begun - completed) - w.abandonedMonth * frozen;
    c.usable[row] = c.usable[row] * kept + restored + completed;
    c.nameplate[row] = c.nameplate[row] * kept + completed;
  }
}
