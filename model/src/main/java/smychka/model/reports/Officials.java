package smychka.model.reports;

import smychka.engine.MechanismSpec;

/// What officials between village and centre make of a harvest: what they see of it, by what rule
/// they estimate it, and by how much they raise it where a low figure is dangerous.
///
/// ```
/// (RE-1.3) punish   = max(0, 1 − statistics/s_0)·(1 − (1 − powers)·(1 − coercion))     [0-1]
/// (RE-1.4) hidden   = k·max(0, taken − t_0)                                            [share]
/// (RE-1.5) target   = (1 + ρ)·normal·(1 − û)                                           [kg]
/// (RE-1.6) reported = estimate·(1 + q·min(x, max(0, target/estimate − 1)))             [kg]
/// (RE-1.7) q        = max(0, (z(punish) − z(0))/(1 − z(0))),  z(p) = σ(a·p − b − c·detected)  [share]
/// (RE-2.1) estimate = seen·(1 + e·max(0, 1 − statistics/s_1))                          [kg]
/// (RE-4.1) detected = d_0 + d_1·pressFreedom                                           [share]
/// ```
///
/// - (RE-1.3) what a report below the target costs its author: levers `statistics` (independence of
///   the office, which shields him from s_0 on), `security.powers`, `coercion`.
/// - (RE-1.4) villages hide more where more was taken last year than t_0 of the crop; beside u of
///   (RE-1.1).
/// - (RE-1.5) what is expected of a region: a little more than the normal harvest of June, in the
///   terms of reports (û the correction of RE-3.1).
/// - (RE-1.6) only what is missing to the target is covered, at most x; nothing where the target is
///   met.
/// - (RE-1.7) share of officials who cover it; σ logistic.
/// - (RE-2.1) a decreed estimate counts the standing crop and forgets what is lost in reaping: e.
///
/// Assumption RE-1.b: officials know what is seen and what is expected, and nothing else.
public final class Officials {
  /// What officials read and write.
  public static final MechanismSpec SPEC =
      MechanismSpec.of("reports.officials", "RE-1")
          .reads("report.seen", "books.normalJune", "books.takenLastYear")
          .writes("report.region");

  private Officials() {}

  /// Parameters of officials (`data/parameters/reports/officials.yaml`).
  public record Parameters(
      double shieldedFrom,
      double hiddenByTaking,
      double takenTolerated,
      double ratchet,
      double paddingMost,
      double paddingByPunishment,
      double paddingThreshold,
      double paddingByDetection,
      double detectedAnyway,
      double detectedByPress,
      double decreedBelow,
      double standingCropExcess) {
    /// Refuses what cannot be.
    public Parameters {
      if (!(shieldedFrom > 0 && decreedBelow > 0)) {
        throw new IllegalArgumentException(
            "shieldedFrom and decreedBelow must be positive, got "
                + shieldedFrom
                + ", "
                + decreedBelow);
      }
      if (!(paddingMost >= 0 && paddingMost < 1)) {
        throw new IllegalArgumentException("paddingMost must lie in [0, 1), got " + paddingMost);
      }
    }

    /// (RE-1.3) what a low report costs its author.
    public double punishment(double statistics, double powers, double coercion) {
      return Math.max(0, 1 - statistics / shieldedFrom) * (1 - (1 - powers) * (1 - coercion));
    }

    /// (RE-1.4) share of a harvest that is hidden because of what was taken the year before.
    public double hidden(double takenShare) {
      return hiddenByTaking * Math.max(0, takenShare - takenTolerated);
    }

    /// (RE-1.5) what is expected to be reported [kg].
    public double target(double normalKg, double correctionShare) {
      return (1 + ratchet) * normalKg * (1 - correctionShare);
    }

    /// (RE-1.7) share of officials who cover what is missing.
    public double covering(double punishment, double pressFreedom) {
      double detected = detectedAnyway + detectedByPress * pressFreedom;
      double never = Logistic.of(-paddingThreshold - paddingByDetection * detected);
      double now =
          Logistic.of(
              paddingByPunishment * punishment
                  - paddingThreshold
                  - paddingByDetection * detected);
      return Math.max(0, (now - never) / (1 - never));
    }

    /// (RE-2.1) the estimate by the rule in force [kg].
    public double estimate(double seenKg, double statistics) {
      return seenKg * (1 + standingCropExcess * Math.max(0, 1 - statistics / decreedBelow));
    }
  }

  /// (RE-1.6) what is reported of a region.
  public static double reported(
      Parameters p, double estimateKg, double targetKg, double coveringShare) {
    double missing = estimateKg <= 0 ? 0 : Math.max(0, targetKg / estimateKg - 1);
    return estimateKg * (1 + coveringShare * Math.min(p.paddingMost, missing));
  }

  /// The logistic function.
  static final class Logistic {
    private Logistic() {}

    static double of(double x) {
      return 1 / (1 + StrictMath.exp(-x));
    }
  }
}
