package smychka.model.coercion;

import smychka.engine.Checks;
import smychka.engine.Draws;
import smychka.engine.MechanismSpec;
import smychka.engine.Rounding;

/// What becomes of families in exile, who are held in settlements of four regions and fed by the
/// state: they die, have children, flee, are released; those who live through a year are settled.
///
/// ```
/// (CO-4.5) deaths  = (μ1·N + μ2·O)/12·(1 + k·(1 − cover)) + k_w·max(0, w0 − w)·(N + O)/12
/// (CO-4.6) births  = β·O/12,  fled = (φ1·N + φ2·O)/12,  released = ρ·O/12
/// (CO-4.7) settled = N/12
/// (CO-4.8) cover   = min(1, s·grain of the state in the region/(g·(N + O)))
/// ```
///
/// - N persons in their first year of exile, O settled; w the mean body of the villages around
///   them, g the ration [kg a month].
/// - Persons are drawn, never rounded. The fled and the released live on in villages of the region
///   of exile.
public final class Exile {
  /// What exile reads and writes.
  public static final MechanismSpec SPEC =
      MechanismSpec.of("coercion.exile", "CO-4")
          .reads("region.bodyMean")
          .writes(
              "region.exiledNew",
              "region.exiledSettled",
              "region.stateGrainKg",
              "household.workers");

  /// Slots of what happened in a region of exile: deaths, births, fled, released, grain eaten [kg].
  public static final int DEATHS = 0, BIRTHS = 1, FLED = 2, RELEASED = 3, EATEN_KG = 4, SLOTS = 5;

  private Exile() {}

  /// Parameters of exile (`data/parameters/coercion/exile.yaml`).
  public record Parameters(
      double toUrals,
      double toSiberia,
      double toKazakhstan,
      double mortalityFirstYear,
      double mortalityLaterYear,
      double mortalityByHunger,
      double mortalityByRegion,
      double bodyBelow,
      double birthsYear,
      double flightFirstYear,
      double flightLaterYear,
      double releasedYear,
      double rationKgMonth,
      double stockShare) {
    /// Refuses what cannot be.
    public Parameters {
      Checks.share("toUrals + toSiberia + toKazakhstan", toUrals + toSiberia + toKazakhstan);
      Checks.share("stockShare", stockShare);
    }

    /// Which of the four destinations (Urals, Siberia, Kazakhstan, the north) a draw gives.
    public int destination(double unit) {
      if (unit < toUrals) {
        return 0;
      }
      if (unit < toUrals + toSiberia) {
        return 1;
      }
      return unit < toUrals + toSiberia + toKazakhstan ? 2 : 3;
    }
  }

  /// One month of region `r`: what happens is written to `sums`.
  public static void step(
      Parameters p,
      double body,
      long key,
      int r,
      long[] first,
      long[] settled,
      long[] stateGrainKg,
      long[] sums) {
    long people = first[r] + settled[r];
    if (people == 0) {
      return;
    }
    double need = p.rationKgMonth * people;
    long eaten = Math.round(Math.min(need, p.stockShare * Math.max(0, stateGrainKg[r])));
    stateGrainKg[r] -= eaten;
    sums[EATEN_KG] += eaten;
    double hunger = 1 + p.mortalityByHunger * (1 - eaten / need);
    double region = p.mortalityByRegion * Math.max(0, p.bodyBelow - body);
    long deadFirst = drawn(first[r], p.mortalityFirstYear * hunger + region, key, r);
    long deadSettled = drawn(settled[r], p.mortalityLaterYear * hunger + region, key + 1, r);
    long fledFirst = drawn(first[r] - deadFirst, p.flightFirstYear, key + 2, r);
    long fledSettled = drawn(settled[r] - deadSettled, p.flightLaterYear, key + 3, r);
    long born = drawn(settled[r], p.birthsYear, key + 4, r);
    long freed = drawn(settled[r] - deadSettled - fledSettled, p.releasedYear, key + 5, r);
    first[r] -= deadFirst + fledFirst;
    settled[r] += born - deadSettled - fledSettled - freed;
    long through = drawn(first[r], 1, key + 6, r);
    first[r] -= through;
    settled[r] += through;
    sums[DEATHS] += deadFirst + deadSettled;
    sums[BIRTHS] += born;
    sums[FLED] += fledFirst + fledSettled;
    sums[RELEASED] += freed;
  }

  private static long drawn(long persons, double aYear, long key, int r) {
    double expected = persons * Math.min(1, Math.max(0, aYear) / 12);
    return Math.min(persons, Rounding.stochasticLong(expected, Draws.bits(key, r + 1)));
  }
}
