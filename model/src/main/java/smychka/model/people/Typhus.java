package smychka.model.people;

import smychka.engine.Approx;
import smychka.engine.Draws;
import smychka.engine.MechanismSpec;

/// Typhus as an epidemic by region: who falls ill, who dies of it, and how it makes hunger worse.
///
/// ```
/// (PO-9.1) i' = min(i_max, R·i·s_m·(c0 + c_a·min(1.3, A/3) + c_f·φ + c_h·h)·(1 − m)^1.5 + k·ī)  [share a month]
/// (PO-9.2) m' = m + i − m·δ                                                    [share]
/// (PO-9.3) P(dies) = i·χ                                                       [a month]
/// (PO-9.4) hunger hazard · (1 + min(x_max, x·i))                               [ratio]
/// ```
///
/// - (PO-9.1) i share who fall ill in a month, ī its mean over regions, s_m season (1.45 in
///   February, .6 in August), A army [mn], φ front, h want of body below normal, m share immune.
/// - (PO-9.3) χ case fatality, of villages or towns.
///
/// With i nil everywhere there is no epidemic and nothing is drawn.
public final class Typhus {
  /// What typhus reads and writes.
  public static final MechanismSpec SPEC =
      MechanismSpec.of("people.typhus", "PO-9")
          .reads("household.id", "townsfolk.id", "region.bodyMean")
          .writes(
              "region.typhus",
              "region.immune",
              "household.workers",
              "household.dependants",
              "townsfolk.earners",
              "townsfolk.working",
              "townsfolk.dependants");

  private Typhus() {}

  /// Parameters of typhus (`data/parameters/people/typhus.yaml`).
  public record Parameters(
      double growth,
      double base,
      double byArmy,
      double byFront,
      double byHunger,
      double fromElsewhere,
      double immunityLossMonth,
      double fatalityVillage,
      double fatalityTown,
      double hungerFactor,
      double hungerFactorMax,
      double shareMaxMonth) {}

  /// The columns of village households typhus may touch.
  public record Columns(long[] id, byte[] workers, byte[] dependants) {}

  /// Season of a month of the calendar year.
  static double season(int monthOfYear) {
    return 1.025 + .425 * StrictMath.cos(2 * Math.PI * (monthOfYear - 2) / 12);
  }

  /// (PO-9.1) share who fall ill in the next month.
  public static double next(
      Parameters p, double ill, double mean, double immune, Conditions at, int monthOfYear) {
    double contact =
        p.base
            + p.byArmy * Math.min(1.3, at.armyMn / 3)
            + p.byFront * at.front
            + p.byHunger * at.hunger;
    double open = Math.max(0, 1 - immune);
    double spread = p.growth * ill * season(monthOfYear) * contact * open * StrictMath.sqrt(open);
    return Math.min(p.shareMaxMonth, spread + p.fromElsewhere * mean);
  }

  /// What the epidemic feeds on.
  public record Conditions(double armyMn, double front, double hunger) {}

  /// (PO-9.2) share immune after a month.
  public static double immune(Parameters p, double immune, double ill) {
    return Approx.clip(immune + ill - p.immunityLossMonth * immune, 0, .95);
  }

  /// (PO-9.4) factor of the hazard of hunger.
  public static double onHunger(Parameters p, double ill) {
    return 1 + Math.min(p.hungerFactorMax, p.hungerFactor * ill);
  }

  /// (PO-9.3) deaths in rows `[from, to)`; returns how many.
  public static long villages(double chance, long key, Columns c, int from, int to) {
    long dead = 0;
    for (int i = from; i < to; i++) {
      int workers = Bodies.deaths(c.workers[i], chance, Draws.bits(key, c.id[i]));
      int dependants = Bodies.deaths(c.dependants[i], chance, Draws.bits(key + 1, c.id[i]));
      c.workers[i] -= (byte) workers;
      c.dependants[i] -= (byte) dependants;
      dead += workers + dependants;
    }
    return dead;
  }

  /// (PO-9.3) deaths in a town household; returns how many.
  public static int town(double chance, long key, TownLife.Columns c, int i) {
    int earners = Bodies.deaths(c.earners()[i], chance, Draws.bits(key, c.id()[i]));
    int dependants = Bodies.deaths(c.dependants()[i], chance, Draws.bits(key + 1, c.id()[i]));
    c.earners()[i] -= (byte) earners;
    c.dependants()[i] -= (byte) dependants;
    if (c.earners()[i] == 0 && c.dependants()[i] > 0) {
      c.earners()[i] = 1;
      c.dependants()[i]--;
    }
    c.working()[i] = (byte) Math.min(c.working()[i], c.earners()[i]);
    return earners + dependants;
  }
}
