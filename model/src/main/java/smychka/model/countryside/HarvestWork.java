package smychka.model.countryside;

import smychka.engine.Approx;
import smychka.engine.Checks;
import smychka.engine.MechanismSpec;

/// What of a common crop is shed, rots or is left in the field because it is brought in late.
///
/// ```
/// (CS-8.12) late = max(0, 1 − D·e)                                                  [share]
/// (CS-8.13) lost = min(ℓ_max, ℓ·late·(1 − m·L))                                     [share]
/// ```
///
/// - (CS-8.12) D draught in condition, of horses and tractors, against what is timely (CS-8.4), e
///   effort of the year with the strength of bodies (CS-8.2): who has half the horses and works
///   half as much mows and carts into the autumn.
/// - (CS-8.13) ℓ lost where nobody comes, m the part of it that ends where a farm has learned to
///   share out work, L (CS-8.3).
///
/// Assumption CS-8.f: what is lost is nobody's; gleaning is not followed.
public final class HarvestWork {
  /// What bringing in reads and writes.
  public static final MechanismSpec SPEC =
      MechanismSpec.of("countryside.harvest-work", "CS-8")
          .reads("household.horses", "household.landAres", "village.kolkhozFeed")
          .writes("village.kolkhozCropKg");

  private HarvestWork() {}

  /// Parameters (`data/parameters/countryside/harvest-work.yaml`).
  public record Parameters(double lostByLateness, double endedByLearning, double most) {
    /// Refuses what cannot be.
    public Parameters {
      Checks.notNegative("lostByLateness", lostByLateness);
      Checks.share("endedByLearning", endedByLearning);
      Checks.share("most", most);
    }

    /// (CS-8.12), (CS-8.13) the part of a crop lost.
    public double lost(double draught, double effort, double learned) {
      double late = Math.max(0, 1 - draught * effort);
      return Approx.clip(lostByLateness * late * (1 - endedByLearning * learned), 0, most);
    }
  }
}
