package smychka.model.state;

import smychka.engine.MechanismSpec;

/// What the plan orders of a trust: last year's output and more, with producer goods first.
///
/// ```
/// (ST-4.1) b'  = b + (Y − b)/m where Y ≥ b, else b + r·(Y − b)/m              [1913 kopek a month]
/// (ST-4.2) τ_1 = τ·(1 + k·s),  τ_2 = τ·max(0, 1 − k·s·w/(1 − w))                    [share a year]
/// (ST-4.3) T   = b'·(1 + τ_d)                                                 [1913 kopek a month]
/// (ST-4.4) W   = (1 − o)·market + o·T                                         [1913 kopek a month]
/// (ST-4.5) Y_N = Y* + o·(1 − h)·max(0, min(T, x·U) − Y*)                      [1913 kopek a month]
/// ```
///
/// - (ST-4.1) b what is thought achieved: a mean of some twelve months of output Y that rises at
///   once and falls slowly (the ratchet).
/// - (ST-4.2) τ planned growth of industry, s the share of investable means that goes to producer
///   goods (both levers), w the weight of producer goods; k how far priority tilts targets.
/// - (ST-4.4) o how far the plan is an order (lever): at 0 trusts make what the market asks
///   (IN-2.1).
/// - (ST-4.5) output that hands are wanted for: with a soft budget (h low, a lever) hands are kept
///   for the output that is ordered, not for the one that comes, up to x times usable capacity U.
///
/// Assumption ST-4.a: a target is set anew each month on what was achieved so far; there is no
/// bargaining over it.
public final class PlanTargets {
  /// What the plan reads and writes.
  public static final MechanismSpec SPEC =
      MechanismSpec.of("state.plan-targets", "ST-4")
          .reads("enterprise.output")
          .writes("enterprise.planBase");

  private PlanTargets() {}

  /// Parameters (`data/parameters/state/plan-targets.yaml`).
  public record Parameters(
      double baseMonths,
      double ratchet,
      double priorityTilt,
      double hoardMax,
      double[] branchPriority) {
    /// Refuses what cannot be.
    public Parameters {
      if (!(baseMonths >= 1 && ratchet >= 0 && ratchet <= 1)) {
        throw new IllegalArgumentException(
            "baseMonths must be at least 1 and ratchet between 0 and 1");
      }
    }

    /// How much of what is scarce a branch is given against others, at an order of the plan.
    public double priority(int branch, double order) {
      return 1 + order * (branchPriority[branch] - 1);
    }
  }

  /// (ST-4.1) what is thought achieved after a month's output.
  public static double base(Parameters p, double base, double output) {
    if (base <= 0) {
      return output;
    }
    double gap = (output - base) / p.baseMonths;
    return base + (gap < 0 ? p.ratchet * gap : gap);
  }

  /// (ST-4.2) growth ordered of producer goods or of consumer goods.
  public static double growth(
      Parameters p, double tautness, double departmentOne, double heavyWeight, boolean heavy) {
    double tilt = p.priorityTilt * departmentOne;
    return tautness * (heavy ? 1 + tilt : Math.max(0, 1 - tilt * heavyWeight / (1 - heavyWeight)));
  }

  /// (ST-4.4) what is wished between market and plan.
  public static double wished(double market, double target, double order) {
    return (1 - order) * market + order * target;
  }

  /// (ST-4.5) output that hands are wanted for.
  public static double handsFor(
      Parameters p, double output, double target, double usable, double order, double hardness) {
    double most = Math.min(target, p.hoardMax * usable);
    return output + order * (1 - hardness) * Math.max(0, most - output);
  }
}
