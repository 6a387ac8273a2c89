package smychka.model.countryside;

import smychka.engine.Approx;
import smychka.engine.Checks;
import smychka.engine.MechanismSpec;

/// What of a common crop is shed, rots or is left in the field because it is brought in late.
///
/// ```
/// (CS-8.12) late = max(0, 1 − ρ − D·e/(½ + ½·z))                                    [share]
/// (CS-8.13) lost = min(ℓ_max, ℓ·late·(1 − m·L))                                     [share]
/// ```
///
/// - (CS-8.12) D draught in condition against what is timely (CS-8.4), of horses and of the part κ
///   of tractors, since these plough while reapers and carts are drawn by horses; e effort of the
///   year with the strength of bodies (CS-8.2): who has half the horses and works half as much mows
///   and carts into the autumn; ρ what may lack without loss, since hands and long days make up for
///   it; z the crop of a hectare against one of the country in ordinary years: half of the work
///   goes by area, half by what is to be carted and threshed.
/// - (CS-8.13) ℓ lost where nobody comes, m the part of it that ends where a farm has learned to
///   share out work, L (CS-8.3).
///
/// Assumption CS-8.f: what is lost is nobody's; gleaning is not followed.
public final class HarvestWork {
  /// What bringing in reads and writes.
  public static final MechanismSpec SPEC =
      MechanismSpec.of("countryside.harvest-work", "CS-8")
          .reads("household.horses", "household.landAres")
          .readsLagged("village.kolkhozFeed")
          .writes("village.kolkhozCropKg");

  private HarvestWork() {}

  /// Parameters (`data/parameters/countryside/harvest-work.yaml`).
  public record Parameters(
      double tractorsAtHarvest,
      double ordinaryCropTonnesPerHa,
      double reserve,
      double lostByLateness,
      double endedByLearning,
      double most) {
    /// Refuses what cannot be.
    public Parameters {
      Checks.share("tractorsAtHarvest", tractorsAtHarvest);
      Checks.positive("ordinaryCropTonnesPerHa", ordinaryCropTonnesPerHa);
      Checks.share("reserve", reserve);
      Checks.notNegative("lostByLateness", lostByLateness);
      Checks.share("endedByLearning", endedByLearning);
      Checks.share("most", most);
    }

    /// (CS-8.12), (CS-8.13) the part of a crop lost.
    public double lost(double draught, double effort, double cropKgPerAre, double learned) {
      double crop = cropKgPerAre / (10 * ordinaryCropTonnesPerHa);
      double late = Math.max(0, 1 - reserve - draught * effort / (.5 + .5 * crop));
      return Approx.clip(lostByLateness * late * (1 - endedByLearning * learned), 0, most);
    }
  }
}
