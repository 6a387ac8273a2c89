package smychka.model.countryside;

import smychka.engine.Checks;
import smychka.engine.MechanismSpec;

/// What is taken from members' houses and from the seed of a collective farm that is behind with
/// its plan, where villages are put on black boards.
///
/// ```
/// (CS-9.24) B      = max(0, boards − b0)/(1 − b0)                                   [0-1]
/// (CS-9.25) back   = min(owed, ω·B·Σ max(0, (1 − h)·G_i − (1 − c)·n·food_i))        [kg a month]
/// (CS-9.26) seed   = min(owed − back, σ·B·S)                                        [kg a month]
/// (CS-9.27) p'     = p + λ·(x − p) where x > p, else p − δ·(p − x)                  [share a month]
/// ```
///
/// - (CS-9.24) boards the lever `blacklists`, b0 up to which goods are withheld and houses are not
///   entered.
/// - (CS-9.25) grain paid out that has to be given back: owed what the farm is behind with by now
///   of its plan (CS-9.17), (ST-2.10), G_i grain in a member's house, h what is out of sight there,
///   c the lever of coercion, n months to the harvest, ω houses searched in a month. Nothing is
///   paid for it.
/// - (CS-9.26) S seed in the farm's store.
/// - (CS-9.27) p what a village fears to lose in a month of the grain in its houses, x what was
///   taken of what was found, λ and δ those of (CS-9.8). Grain that may be taken is eaten
///   (CS-3.13).
///
/// Assumption CS-9.g: boards stand where a plan is not met; who is behind by more loses more.
public final class HouseSearch {
  /// What searches of members' houses read and write.
  public static final MechanismSpec SPEC =
      MechanismSpec.of("countryside.house-search", "CS-9")
          .reads("village.kolkhozTakenKg", "household.common", "state.plan", "state.levers")
          .writes(
              "household.grainKg",
              "village.kolkhozSeedKg",
              "village.kolkhozTakenKg",
              "village.houseHazard");

  private HouseSearch() {}

  /// Parameters (`data/parameters/countryside/house-search.yaml`).
  public record Parameters(
      double boardsOrdinary, double housesSearched, double outOfSight, double seedTaken) {
    /// Refuses what cannot be.
    public Parameters {
      Checks.share("boardsOrdinary", boardsOrdinary);
      Checks.require(boardsOrdinary < 1, "boardsOrdinary", boardsOrdinary, "must be below 1");
      Checks.share("housesSearched", housesSearched);
      Checks.share("outOfSight", outOfSight);
      Checks.share("seedTaken", seedTaken);
    }

    /// (CS-9.24) how far houses are entered.
    public double boards(double lever) {
      return Math.max(0, lever - boardsOrdinary) / (1 - boardsOrdinary);
    }

    /// (CS-9.25) what is found in a house beyond what is left to it [kg].
    public double found(double grainKg, double coercion, double needKg) {
      return Math.max(0, (1 - outOfSight) * grainKg - (1 - coercion) * needKg);
    }

    /// (CS-9.25) what is taken back of what is found in all houses [kg].
    public double back(double boards, double owedKg, double foundKg) {
      return Math.min(Math.max(0, owedKg), housesSearched * boards * foundKg);
    }

    /// (CS-9.26) seed taken for the plan [kg].
    public double seed(double boards, double owedKg, double seedKg) {
      return Math.min(Math.max(0, owedKg), seedTaken * boards * seedKg);
    }
  }
}
