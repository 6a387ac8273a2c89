package smychka.model.industry;

import smychka.engine.Approx;
import smychka.engine.Checks;
import smychka.engine.MechanismSpec;

/// How what is invested turns into capital: how much is begun, how much of it can be supplied, what
/// stands unfinished.
///
/// ```
/// (IN-4.4) met      = min(1, machines/(a_m·R), building/(a_b·R))                          [share]
/// (IN-4.5) machines = y_m·(1 − u_m) − village + imported,  R = planned/P_h    [1913 kopek a month]
/// (IN-4.6) begun    = work + o·(1 − h)·max(0, R/v_n − work)                   [1913 kopek a month]
/// (IN-4.7) completed = B/T·min(1, B/Q),  T = T_e + o·(T_b − T_e)              [1913 kopek a month]
/// (IN-4.8) Q'       = Q + begun − completed − ω·(Q − B)                       [1913 kopek a month]
/// (IN-4.9) paid for = 1 − o·h·max(0, 1 − (max(0, M)/m + G/12)/(I/12))                     [share]
/// (IN-4.10) share of branch = (1 − o)·K_b/K_d + o·ω_b                                     [share]
/// (IN-4.11) v_n = v_e + o·(v_b − v_e)                                                    [months]
/// ```
///
/// - (IN-4.4) R what is planned to be invested, a_m of it in machines, a_b in building materials.
/// - (IN-4.5) y_m output of machines, u_m other uses, village (IN-8.1), imported (TR-4.7).
/// - (IN-4.6) work is what the month's means really do (IN-1.2); who has a soft budget begins all
///   the plan has, work or no work.
/// - (IN-4.7) B work done and unfinished, Q what has been begun and not completed. Where more is
///   begun than can be supplied, B/Q falls and work is scattered: completion slows and the frozen
///   part grows. T_e months of an extension, T_b of a new works of the branch.
/// - (IN-4.8) ω of what is frozen is given up in a month.
/// - (IN-4.9) where the budget is hard, no more is paid than trusts hold, M over m months, and the
///   grant G of the budget allow.
///
/// - (IN-4.11) cost of a unit of monthly capacity: v_e an extension (IN-1.2), v_b a new works.
///
/// Closure: with `smoothAbsorption` 1 what is invested is capital at once, without gestation or
/// frozen works.
public final class Construction {
  /// What construction reads and writes.
  public static final MechanismSpec SPEC =
      MechanismSpec.of("industry.construction", "IN-4")
          .reads("enterprise.output")
          .readsLagged("nation.machinesLanded")
          .writes("enterprise.building", "enterprise.committed");

  private Construction() {}

  /// Parameters (`data/parameters/industry/construction.yaml`).
  public record Parameters(
      double machineShare,
      double buildingShare,
      double machineOtherUse,
      double buildingOtherUse,
      double abandonedMonth,
      double trustMoneyMonths,
      double producerPriceHeld,
      double smoothAbsorption,
      double[] gestationMonths,
      double[] newWorksCostMonths,
      double[] planWeight) {
    /// Refuses what cannot be.
    public Parameters {
      Checks.positive("machineShare", machineShare);
      Checks.positive("buildingShare", buildingShare);
      Checks.share("abandonedMonth", abandonedMonth);
      for (double months : gestationMonths) {
        Checks.positive("gestationMonths", months);
      }
    }

    /// (IN-4.11) cost of new capital in a branch, in months of its output.
    public double cost(int branch, double extension, double order) {
      return extension + order * (newWorksCostMonths[branch] - extension);
    }

    /// (IN-4.7) months from beginning to completion in a branch.
    public double gestation(int branch, double extension, double order) {
      return extension + order * (gestationMonths[branch] - extension);
    }
  }

  /// (IN-4.4) the part of planned investment that can be supplied.
  public static double met(Parameters p, double planned, double machines, double building) {
    double real = Math.max(1, planned);
    return Approx.clip(
        Math.min(machines / (p.machineShare * real), building / (p.buildingShare * real)), 0, 1);
  }

  /// (IN-4.6) capacity begun, by what the plan has and what the month's work is.
  public static double begun(double work, double planned, double order, double hardness) {
    return work + order * (1 - hardness) * Math.max(0, planned - work);
  }

  /// (IN-4.7) capacity completed in a month.
  public static double completed(double done, double begun, double months) {
    return done / months * (begun <= 0 ? 1 : Math.min(1, done / begun));
  }

  /// (IN-4.9) the part of the plan that is paid for.
  public static double paidFor(double order, double hardness, double cover) {
    return 1 - order * hardness * Math.max(0, 1 - cover);
  }
}
