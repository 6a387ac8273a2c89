package smychka.model.people;

import smychka.engine.Approx;
import smychka.engine.Draws;
import smychka.engine.MechanismSpec;

/// Which town households leave for a village: those whose bodies tell that food has been short, and
/// those whose works were moved away or closed when the war ended.
///
/// ```
/// (PO-8.1) P(leaves) = min(p_max, f·max(0, w0 − w)² + v)                       [a month]
/// (PO-8.2) pull      = clip((w̄ − w1)/(w2 − w1), 0, 1)                          [ratio]
/// ```
///
/// - (PO-8.1) w body of the household, v share moved away from its city in the month (declared). It
///   takes what it has along and joins a household of its region's villages, drawn by luck.
/// - (PO-8.2) w̄ mean body in a region's towns: it multiplies what leaves villages for towns
///   (PO-3.1), so those who fled come back when towns are fed.
public final class TownFlight {
  /// What flight reads and writes.
  public static final MechanismSpec SPEC =
      MechanismSpec.of("people.town-flight", "PO-8")
          .reads("townsfolk.id", "townsfolk.body", "townsfolk.city")
          .writes(
              "townsfolk.earners",
              "townsfolk.working",
              "townsfolk.dependants",
              "townsfolk.money",
              "townsfolk.grainKg");

  private TownFlight() {}

  /// Parameters of flight (`data/parameters/people/town-flight.yaml`).
  public record Parameters(
      double bodyBelow,
      double steepness,
      double shareMaxMonth,
      double pullNoneBelow,
      double pullFullAbove) {
    /// Refuses what cannot be.
    public Parameters {
      if (!(pullFullAbove > pullNoneBelow)) {
        throw new IllegalArgumentException(
            "pullFullAbove must lie above pullNoneBelow, got " + pullFullAbove);
      }
    }
  }

  /// (PO-8.1) chance that a household leaves.
  public static double leaves(Parameters p, double body, double moved) {
    double short1 = Math.max(0, p.bodyBelow - body);
    return Math.min(p.shareMaxMonth, p.steepness * short1 * short1 + moved);
  }

  /// (PO-8.1) whether it does.
  public static boolean goes(double chance, long key, long id) {
    return chance > 0 && Draws.unit(Draws.bits(key, id)) < chance;
  }

  /// (PO-8.2) factor of moves to town.
  public static double pull(Parameters p, double meanBody) {
    return Approx.clip((meanBody - p.pullNoneBelow) / (p.pullFullAbove - p.pullNoneBelow), 0, 1);
  }
}
