package smychka.model.people;

import smychka.engine.Draws;
import smychka.engine.MechanismSpec;

/// Who flees hunger from the village of a collective farm, and what passports and cordons let
/// through.
///
/// ```
/// (PO-3.5) through = 1 − b·max(0, ban − b0)/(1 − b0)                         [share]
/// (PO-3.6) flight  : chance φ·through where food < f0 of need, one worker of two or more  [a month]
/// ```
///
/// - (PO-3.5) ban the lever by region; up to b0 barriers are evaded. It holds for all who leave the
///   village (PO-3.1).
/// - (PO-3.6) one dependant goes along where more than two are left.
///
/// Assumption PO-3.b: who still farms alone holds on to land and animals; members of a collective
/// farm have none to hold on to.
public final class Flight {
  /// What flight reads and writes.
  public static final MechanismSpec SPEC =
      MechanismSpec.of("people.flight", "PO-3")
          .reads("household.id", "village.commonField")
          .readsLagged("household.foodRatio")
          .writes("household.workers", "household.dependants");

  /// Slots of the sums: persons gone, followers among them.
  public static final int GONE = 0, FOLLOWERS = 1, SLOTS = 2;

  private Flight() {}

  /// Parameters of flight (`data/parameters/people/flight.yaml`).
  public record Parameters(
      double barrierIgnored, double barrierAtFull, double hungryBelow, double flightMonth) {
    /// Refuses what cannot be.
    public Parameters {
      if (barrierIgnored < 0 || barrierIgnored >= 1) {
        throw new IllegalArgumentException(
            "barrierIgnored must lie from 0 to below 1, got " + barrierIgnored);
      }
    }

    /// (PO-3.5) part of those who would leave that gets through.
    public double through(double ban) {
      return 1 - barrierAtFull * Math.max(0, ban - barrierIgnored) / (1 - barrierIgnored);
    }
  }

  /// The columns flight may touch.
  public record Columns(long[] id, byte[] workers, byte[] dependants, float[] foodRatio) {}

  /// One month of a village with rows `[from, to)`.
  public static void step(
      Parameters p, double through, long key, Columns c, int from, int to, long[] sums) {
    double chance = p.flightMonth * through;
    for (int i = from; i < to; i++) {
      if (c.workers[i] > 1
          && c.foodRatio[i] < p.hungryBelow
          && Draws.unit(Draws.bits(key, c.id[i])) < chance) {
        int followers = c.dependants[i] > 2 ? 1 : 0;
        c.workers[i]--;
        c.dependants[i] -= (byte) followers;
        sums[GONE] += 1 + followers;
        sums[FOLLOWERS] += followers;
      }
    }
  }
}
