package smychka.model.people;

import smychka.engine.Draws;
import smychka.engine.MechanismSpec;
import smychka.engine.Rounding;

/// Who leaves the village for the town, who goes back, and who comes home from the army.
///
/// ```
/// (PO-3.1) gone = min(m_max, m·x^ε)/12·(workers − 1)              [persons a month]
/// (PO-3.2) home = share · soldiers away                           [persons a month]
/// (PO-3.3) back = min(b_max, b·x^−ε)·unemployed                   [persons a month]
/// (PO-3.4) x    = w·max(.05, 1 − k·u)/y                           [ratio]
/// ```
///
/// - (PO-3.1) persons are drawn, never rounded. One dependant goes along where more than two are
///   left.
/// - (PO-3.3) by household: one stays of those in which nobody works and nobody depends.
/// - (PO-3.4) w earnings of a worker in the towns of the country in 1913 prices, u unemployment in
///   those of the region, y what a village worker lives on: in kind, and in money at retail list
///   prices.
///
/// Assumption PO-3.a: people know what towns pay, how hard it is to find work in those of their
/// region, and what its villages have been earning.
public final class Moves {
  /// What moves read and write.
  public static final MechanismSpec SPEC =
      MechanismSpec.of("people.moves", "PO-3")
          .reads(
              "household.id",
              "townsfolk.id",
              "townsfolk.region",
              "townsfolk.working",
              "townsfolk.dependants")
          .writes(
              "household.workers",
              "household.soldiers",
              "household.dependants",
              "townsfolk.earners");

  /// Slots of the sums: persons gone to town, soldiers come home, those of the gone who follow.
  public static final int TO_TOWN = 0, HOME = 1, FOLLOWERS = 2, SLOTS = 3;

  /// Parameters of moves (`data/parameters/people/moves.yaml`).
  public record Parameters(
      double leavingAtParYear,
      double elasticity,
      double unemploymentWeight,
      double leavingMaxYear,
      double kindIncomeRoublesPerWorkerYear,
      double incomeLearningMonth,
      double backAtParMonth,
      double backMaxMonth) {
    /// (PO-3.1) share of free workers that leave in a month when a worker earns `town` there, with
    /// unemployment `unemployed`, and `village` here [gold kopek/month].
    public double leaving(double town, double unemployed, double village) {
      double year = leavingAtParYear * StrictMath.pow(ratio(town, unemployed, village), elasticity);
      return Math.min(leavingMaxYear, year) / 12;
    }

    /// (PO-3.3) share of the unemployed of the towns that go to the village in a month.
    public double back(double town, double unemployed, double village) {
      double month = backAtParMonth * StrictMath.pow(ratio(town, unemployed, village), -elasticity);
      return Math.min(backMaxMonth, month);
    }

    private double ratio(double town, double unemployed, double village) {
      double expected = town * Math.max(.05, 1 - unemploymentWeight * unemployed);
      return expected / Math.max(1, village);
    }
  }

  private Moves() {}

  /// The columns moves may touch.
  public record Columns(long[] id, byte[] workers, byte[] dependants, byte[] soldiers) {}

  /// One month for rows `[from, to)`: `leaving` and `home` are shares a month.
  public static void step(
      double leaving, double home, long key, Columns c, int from, int to, long[] sums, int at) {
    for (int i = from; i < to; i++) {
      if (c.soldiers[i] > 0) {
        int back =
            Math.min(
                c.soldiers[i],
                Rounding.stochasticCount(c.soldiers[i] * home, Draws.bits(key, c.id[i])));
        c.soldiers[i] -= (byte) back;
        c.workers[i] += (byte) back;
        sums[at + HOME] += back;
      }
      int workers = c.workers[i];
      int free = workers - 1;
      if (free <= 0) {
        continue;
      }
      int gone =
          Math.min(free, Rounding.stochasticCount(free * leaving, Draws.bits(key + 1, c.id[i])));
      int followers = gone > 0 && c.dependants[i] > 2 ? 1 : 0;
      c.workers[i] -= (byte) gone;
      c.dependants[i] -= (byte) followers;
      sums[at + TO_TOWN] += gone + followers;
      sums[at + FOLLOWERS] += followers;
    }
  }
}
