package smychka.model.countryside;

import smychka.engine.Approx;
import smychka.engine.Checks;
import smychka.engine.MechanismSpec;

/// In what condition the common fields of a village are: fallow and rotation, weeds, timely
/// ploughing.
///
/// ```
/// (CS-8.10) W'  = clip((1 − h)·W + (1 − l·L)·a, 0, W_max)                             [share]
///          a   = n·max(0, A/land − 1) + k·max(0, 1 − D) + c·(1 − e)                 [share]
/// (CS-8.11) Q   = A·y·f·e·(1 − W)                                                     [kg]
/// ```
///
/// - (CS-8.10) W part of the yield lost to weeds and tired land, carried over after each harvest: A
///   area under grain, land what rotation leaves under grain, so that more is sown where fallow
///   lay; D draught in condition against what is timely (CS-2.1), whose want costs autumn
///   ploughing; e effort of the year (CS-8.2), whose want costs weeding. Fallow heals the part h; l
///   of what is added ends where a farm has learned, L (CS-8.3).
/// - (CS-8.11) the crop of a farm, y yield of the region and weather, f of the village (CS-2.4). W
///   lies on land: what members bring anew is clean.
///
/// Assumption CS-8.e: fields of households that till alone stay as they were.
public final class FieldCondition {
  /// What field condition reads and writes.
  public static final MechanismSpec SPEC =
      MechanismSpec.of("countryside.field-condition", "CS-8")
          .reads(
              "village.kolkhozAres", "household.landAres", "household.horses", "household.common")
          .writes("village.weedyAres");

  private FieldCondition() {}

  /// Parameters (`data/parameters/countryside/field-condition.yaml`).
  public record Parameters(
      double healedYear,
      double endedByLearning,
      double lostByFallowSown,
      double lostByDraughtLacking,
      double lostByEffortLacking,
      double most) {
    /// Refuses what cannot be.
    public Parameters {
      Checks.share("healedYear", healedYear);
      Checks.share("endedByLearning", endedByLearning);
      Checks.notNegative("lostByFallowSown", lostByFallowSown);
      Checks.notNegative("lostByDraughtLacking", lostByDraughtLacking);
      Checks.notNegative("lostByEffortLacking", lostByEffortLacking);
      Checks.share("most", most);
    }

    /// (CS-8.10) loss of the next year.
    public double next(
        double loss, double areaPerLand, double draught, double effort, double learned) {
      double added =
          lostByFallowSown * Math.max(0, areaPerLand - 1)
              + lostByDraughtLacking * Math.max(0, 1 - draught)
              + lostByEffortLacking * Math.max(0, 1 - effort);
      return Approx.clip(
          (1 - healedYear) * loss + (1 - endedByLearning * learned) * added, 0, most);
    }

    /// (CS-8.11) the part of a yield lost, of `weedy` ares as good as lost on `land` ares.
    public double lost(double weedy, double land) {
      return land <= 0 ? 0 : Approx.clip(weedy / land, 0, most);
    }
  }
}
