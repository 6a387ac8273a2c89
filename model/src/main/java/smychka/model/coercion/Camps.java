package smychka.model.coercion;

import smychka.engine.Checks;
import smychka.engine.MechanismSpec;

/// Prisoners in camps: an account of people between the households they were taken from, release
/// and death.
///
/// ```
/// (CO-7.1) prisoners' = prisoners + taken − released − dead                  [persons]
/// (CO-7.2) released   = prisoners/L                                          [persons a month]
/// (CO-7.3) dead       = prisoners·min(1, m0·(1 + a_H·H + a_o·over))/12,
///          over = min(1, max(0, prisoners/places − 1))
/// (CO-7.4) labour     = prisoners·f·e                                        [workers]
/// ```
///
/// - (CO-7.2) L mean time served. (CO-7.3) H how far the bodies of the country's villagers are
///   below their normal weight: a camp is fed after all others; places: those provided for by
///   decision; who finds none beyond twice as many is held in prisons.
/// - (CO-7.4) f share at work, e output against a free worker; recorded, not added to any trust.
///
/// Assumption CO-7.a: time served has no memory; who is released goes back to a household of the
/// region and kind, town or village, taken from. Those sentenced for crimes that are not political
/// are not counted.
public final class Camps {
  /// What camps read and write.
  public static final MechanismSpec SPEC =
      MechanismSpec.of("coercion.camps", "CO-7")
          .readsLagged("nation.bodyDeficit")
          .writes("region.prisonersVillage", "region.prisonersTown", "nation.prisonersOutside");

  private Camps() {}

  /// Parameters (`data/parameters/coercion/camps.yaml`).
  public record Parameters(
      double monthsServed,
      double deathsYear,
      double deathsByHunger,
      double deathsByCrowding,
      double workingShare,
      double outputOfFree) {
    /// Refuses what cannot be.
    public Parameters {
      Checks.positive("monthsServed", monthsServed);
      Checks.share("deathsYear", deathsYear);
      Checks.notNegative("deathsByHunger", deathsByHunger);
      Checks.notNegative("deathsByCrowding", deathsByCrowding);
      Checks.share("workingShare", workingShare);
      Checks.notNegative("outputOfFree", outputOfFree);
    }
  }

  /// (CO-7.2) share of prisoners released in a month.
  public static double releasedShare(Parameters p) {
    return Math.min(1, 1 / p.monthsServed);
  }

  /// (CO-7.3) share of prisoners that die in a month.
  public static double deadShare(
      Parameters p, double bodyDeficit, double prisoners, double places) {
    double crowding = places <= 0 ? 0 : Math.min(1, Math.max(0, prisoners / places - 1));
    double year =
        p.deathsYear * (1 + p.deathsByHunger * bodyDeficit + p.deathsByCrowding * crowding);
    return Math.min(1, year) / 12;
  }

  /// (CO-7.4) free workers that would do what prisoners do.
  public static double labour(Parameters p, double prisoners) {
    return prisoners * p.workingShare * p.outputOfFree;
  }
}
