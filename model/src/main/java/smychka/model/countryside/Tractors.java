package smychka.model.countryside;

import smychka.engine.Checks;
import smychka.engine.MechanismSpec;

/// Tractors of a region: what is planned arrives in part and wears out.
///
/// ```
/// (CS-8.9) T' = T·(1 − w) + d·plan_r                              [tractors of ten horse-power]
/// ```
///
/// - plan_r the month's part of the year's plan (lever `machinery`) by the region's grain area and
///   the share of its households in collective farms; d what of a plan is delivered, w wear.
///
/// Assumption CS-8.d: tractors go where collective farms are; imports and own make are not told
/// apart.
public final class Tractors {
  /// What tractors read and write.
  public static final MechanismSpec SPEC =
      MechanismSpec.of("countryside.tractors", "CS-8")
          .reads("state.levers", "region.memberShare")
          .writes("region.tractors");

  private Tractors() {}

  /// Parameters (`data/parameters/countryside/tractors.yaml`).
  public record Parameters(
      double deliveredShare, double wearMonth, double outsideShare, double seedLentShareOfStock) {
    /// Refuses what cannot be.
    public Parameters {
      Checks.notNegative("deliveredShare", deliveredShare);
      Checks.share("wearMonth", wearMonth);
      Checks.share("outsideShare", outsideShare);
      Checks.share("seedLentShareOfStock", seedLentShareOfStock);
    }
  }

  /// (CS-8.9) tractors after a month in which `planned` were due.
  public static double next(Parameters p, double tractors, double planned) {
    return tractors * (1 - p.wearMonth) + p.deliveredShare * planned;
  }
}
