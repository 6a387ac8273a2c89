package smychka.model.industry;

import smychka.engine.Approx;
import smychka.engine.Checks;
import smychka.engine.MechanismSpec;

/// How fit railways are to carry: worn by use and at the front, cut by insurgents, repaired by
/// industry.
///
/// ```
/// (IN-9.1) T' = clip(T − a_f·φ − a_w·T − a_s·I + a_r·(1 − T)·(.5 + Y/100), T_min, 1)   [ratio]
/// (IN-9.2) carries = √(T/T0)                                                      [ratio]
/// ```
///
/// - (IN-9.1) T fit rolling stock and track against those of 1913, φ share of the country's weight
///   that is front, I insurgents a thousand people of the villages, Y factory output, 1913 = 100.
/// - (IN-9.2) what is carried for others than the state, against the level T0 at which rates of
///   carriage are stated.
///
/// A state of zero means that railways are not followed: all they limit is without limit.
public final class Transport {
  /// What transport reads and writes.
  public static final MechanismSpec SPEC =
      MechanismSpec.of("industry.transport", "IN-9")
          .reads("enterprise.output")
          .readsLagged("region.insurgentShare")
          .writes("nation.transport");

  private Transport() {}

  /// Parameters of transport (`data/parameters/industry/transport.yaml`).
  public record Parameters(
      double frontWearMonth,
      double wearMonth,
      double sabotagePerThousand,
      double repairMonth,
      double conditionMin,
      double ratedCondition) {
    /// Refuses what cannot be.
    public Parameters {
      Checks.share("conditionMin", conditionMin);
      Checks.positive("ratedCondition", ratedCondition);
    }
  }

  /// (IN-9.1) condition after a month.
  public static double next(
      Parameters p, double condition, double front, double insurgentShare, double output) {
    double change =
        p.repairMonth * (1 - condition) * (.5 + output / 100)
            - p.frontWearMonth * front
            - p.wearMonth * condition
            - p.sabotagePerThousand * 1000 * insurgentShare;
    return Approx.clip(condition + change, p.conditionMin, 1);
  }

  /// (IN-9.2) what is carried against the rated level.
  public static double carries(Parameters p, double condition) {
    return StrictMath.sqrt(Math.max(0, condition) / p.ratedCondition);
  }
}
