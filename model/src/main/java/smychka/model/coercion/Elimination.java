package smychka.model.coercion;

import smychka.engine.Checks;
import smychka.engine.MechanismSpec;

/// How many people those in power would have taken until so few enemies are left, as they believe,
/// that they feel safe: quotas follow from suspicion, tolerance and bad information.
///
/// ```
/// (CO-5.1) h      = η·s/(η·s + (1 − η)·(1 − s))                                [share]
/// (CO-5.2) x      = min(1, max(0, (η − q)/(h − q)))                            [share of people]
/// (CO-5.3) q      = q0·(1 − a_T·T)                                             [share of people]
/// (CO-5.4) η'     = η + λ·(η0 + a_g·gap − η) − h·taken/people                  [share of people]
/// (CO-5.5) wanted = v·purge·x·people                                           [persons a month]
/// (CO-5.6) taken  = limit·(1 + θ·powers)                                       [persons a month]
/// ```
///
/// - (CO-5.1) η share of the people held to be enemies, s accuracy: chance that a person is told
///   rightly; h share of enemies among those taken. At s = .5 who is taken is a matter of luck.
/// - (CO-5.2) share to be taken until of those left no more than q are enemies: (η − h·x)/(1 − x) =
///   q. Worse information means more people for the same enemies.
/// - (CO-5.3) q tolerance, T threat of war (WO-2.6).
/// - (CO-5.4) gap: what the plan for grain lacks, as a share of a year's plan; failure is read as
///   sabotage. Those taken are no longer counted among enemies.
/// - (CO-5.5) v pace at the lever `purge` 1. (CO-5.6) limit set from above for an operation; θ how
///   far those on the spot go beyond it for their careers where `powers` are full.
public final class Elimination {
  /// What the rule reads and writes.
  public static final MechanismSpec SPEC =
      MechanismSpec.of("coercion.elimination", "CO-5").writes("nation.perceivedEnemies");

  private Elimination() {}

  /// Parameters (`data/parameters/coercion/elimination.yaml`).
  public record Parameters(
      double enemiesAtRest,
      double enemiesByGap,
      double suspicionPaceMonth,
      double tolerance,
      double toleranceByThreat,
      double accuracy,
      double paceMonth,
      double overfulfilment) {
    /// Refuses what cannot be.
    public Parameters {
      Checks.share("enemiesAtRest", enemiesAtRest);
      Checks.share("tolerance", tolerance);
      Checks.share("suspicionPaceMonth", suspicionPaceMonth);
      Checks.share("accuracy", accuracy);
      Checks.require(accuracy >= .5, "accuracy", accuracy, "must be at least .5");
      Checks.notNegative("paceMonth", paceMonth);
      Checks.notNegative("overfulfilment", overfulfilment);
    }
  }

  /// (CO-5.1) share of enemies among those taken.
  public static double hits(double enemies, double accuracy) {
    double rightly = enemies * accuracy;
    double all = rightly + (1 - enemies) * (1 - accuracy);
    return all <= 0 ? 0 : rightly / all;
  }

  /// (CO-5.2) share of the people to be taken until no more than `tolerated` of the rest are
  /// enemies.
  public static double share(double enemies, double tolerated, double accuracy) {
    double hits = hits(enemies, accuracy);
    if (enemies <= tolerated) {
      return 0;
    }
    return hits <= tolerated ? 1 : Math.min(1, (enemies - tolerated) / (hits - tolerated));
  }

  /// (CO-5.3) share of enemies that is tolerated at a threat of war.
  public static double tolerated(Parameters p, double threat) {
    return Math.max(0, p.tolerance * (1 - p.toleranceByThreat * threat));
  }

  /// (CO-5.4) share held to be enemies after a month; `before` 0 is a month before any.
  public static double enemies(Parameters p, double before, double gap, double takenShare) {
    double from = before <= 0 ? p.enemiesAtRest : before;
    double now = from + p.suspicionPaceMonth * (p.enemiesAtRest + p.enemiesByGap * gap - from);
    return Math.min(1, Math.max(0, now - hits(from, p.accuracy) * takenShare));
  }

  /// (CO-5.5) persons that would be taken in a month.
  public static double wanted(
      Parameters p, double enemies, double threat, double purge, double people) {
    return p.paceMonth * purge * share(enemies, tolerated(p, threat), p.accuracy) * people;
  }

  /// (CO-5.6) persons taken on a limit set from above.
  public static double onLimit(Parameters p, double limit, double powers) {
    return limit * (1 + p.overfulfilment * powers);
  }
}
