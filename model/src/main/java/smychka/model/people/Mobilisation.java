package smychka.model.people;

import smychka.engine.Draws;
import smychka.engine.MechanismSpec;
import smychka.engine.Rounding;

/// Who is called up from the villages, and which of a household's soldiers fall.
///
/// ```
/// (PO-3.7) called = v·recruits/Σ free · (workers − 1)              [persons a month]
/// (PO-3.8) fallen = losses/Σ soldiers · soldiers                   [persons a month]
/// ```
///
/// - (PO-3.7) persons are drawn. One worker is left in each household (free workers: all but one),
///   v the part of recruits who come from villages, the sum over villages that are held.
/// - (PO-3.8) losses declared by date, over all soldiers alike.
public final class Mobilisation {
  /// What mobilisation reads and writes.
  public static final MechanismSpec SPEC =
      MechanismSpec.of("people.mobilisation", "PO-3")
          .reads("household.id", "household.village", "village.reach")
          .writes("household.workers", "household.soldiers");

  /// Slots of the sums: persons called up, soldiers fallen.
  public static final int CALLED = 0, FALLEN = 1, SLOTS = 2;

  private Mobilisation() {}

  /// Parameters of mobilisation (`data/parameters/people/mobilisation.yaml`).
  public record Parameters(
      double villageShare,
      double conceptionsLostByAbsence,
      double conceptionsLostInDisorder,
      double sicknessInDisorder,
      double disorderMonths,
      double othersTakeMonth,
      double othersRemembered) {
    /// Refuses what cannot be.
    public Parameters {
      if (!(villageShare >= 0 && villageShare <= 1)) {
        throw new IllegalArgumentException(
            "villageShare must lie between 0 and 1, got " + villageShare);
      }
    }
  }

  /// The columns mobilisation may touch.
  public record Columns(long[] id, int[] village, byte[] workers, byte[] soldiers) {}

  /// One month for rows `[from, to)`: `called` the share of free workers of held villages, `fallen`
  /// the share of soldiers; `reach` by village, 0 where it is not held.
  public static void step(
      double called,
      double fallen,
      double[] reach,
      long key,
      Columns c,
      int from,
      int to,
      long[] sums,
      int at) {
    for (int i = from; i < to; i++) {
      if (c.soldiers[i] > 0 && fallen > 0) {
        int lost =
            Math.min(
                c.soldiers[i],
                Rounding.stochasticCount(c.soldiers[i] * fallen, Draws.bits(key, c.id[i])));
        c.soldiers[i] -= (byte) lost;
        sums[at + FALLEN] += lost;
      }
      int free = reach[c.village[i]] > 0 ? c.workers[i] - 1 : 0;
      if (free > 0 && called > 0) {
        int gone =
            Math.min(free, Rounding.stochasticCount(free * called, Draws.bits(key + 1, c.id[i])));
        c.workers[i] -= (byte) gone;
        c.soldiers[i] += (byte) gone;
        sums[at + CALLED] += gone;
      }
    }
  }
}
