package smychka.model.coercion;

import smychka.engine.Checks;
import smychka.engine.Draws;
import smychka.engine.MechanismSpec;

/// How many cases the security organ and the courts bring in a month of a campaign for grain,
/// where, and against whom: article 107 of the criminal code in 1928.
///
/// ```
/// (CO-1.1) cases   = max(0, K·f·(1 + g·(cases before/(K·f) − 1)))                   [cases a month]
/// (CO-1.2) χ       = min(1, cases/visits)                                           [share]
/// (CO-1.3) accused = with chance A who holds most visible grain in the village, else by lot
/// ```
///
/// - (CO-1.1) K cases a month the staff can bring at full force, at the run's scale; f force
///   (CO-3.1); g how far cases breed cases (of its own) or use themselves up: its prior straddles
///   zero and no claim may rest on its value.
/// - (CO-1.2) chance of a case in a village that is visited: cases follow plenipotentiaries.
///
/// Assumption CO-1.a: all who are accused are convicted, and the grain above their need is taken
/// without payment. The sentence is served outside the books: nobody leaves the household.
public final class SecurityOrgan {
  /// What the organ reads and writes.
  public static final MechanismSpec SPEC =
      MechanismSpec.of("coercion.security-organ", "CO-1")
          .reads(
              "household.id",
              "household.visibleKg",
              "household.workers",
              "household.dependants",
              "village.searchShare")
          .writes("household.accused", "village.caseBrought");

  private SecurityOrgan() {}

  /// Parameters of the organ (`data/parameters/coercion/security-organ.yaml`).
  public record Parameters(
      double casesPerMonth, double ownCasesGrowth, double identificationAccuracy) {
    /// Refuses what cannot be.
    public Parameters {
      Checks.notNegative("casesPerMonth", casesPerMonth);
      Checks.share("identificationAccuracy", identificationAccuracy);
    }
  }

  /// The columns of households the organ touches; visible grain [kg] as those who search see it.
  public record Columns(
      long[] id, byte[] workers, byte[] dependants, int[] visibleKg, byte[] accused) {}

  /// (CO-1.1) cases to be brought when `before` were brought last month; `capacity` is K at the
  /// run's scale.
  public static double cases(Parameters p, double capacity, double force, double before) {
    double most = capacity * force;
    return Math.max(0, most + p.ownCasesGrowth * (before - most) * (most > 0 ? 1 : 0));
  }

  /// (CO-1.2) chance of a case in a visited village.
  public static double chance(double cases, int visits) {
    return visits == 0 ? 0 : Math.min(1, cases / visits);
  }

  /// Whether a case is brought in the village `id`.
  public static boolean brings(double chance, long key, long id) {
    return Draws.unit(Draws.bits(key, id)) < chance;
  }

  /// (CO-1.3) accuses one household of rows `[from, to)`; says whether there was one.
  public static boolean accuse(
      Parameters p, long key, long villageId, Columns c, int from, int to) {
    boolean known =
        Draws.unit(Draws.bits(key + 1, villageId)) < p.identificationAccuracy && to > from;
    int row = known ? most(c, from, to) : byLot(key + 2, c, from, to);
    if (row >= 0) {
      c.accused[row] = 1;
    }
    return row >= 0;
  }

  private static int most(Columns c, int from, int to) {
    int most = -1;
    for (int i = from; i < to; i++) {
      if (c.workers[i] + c.dependants[i] > 0 && (most < 0 || c.visibleKg[i] > c.visibleKg[most])) {
        most = i;
      }
    }
    return most;
  }

  private static int byLot(long key, Columns c, int from, int to) {
    int chosen = -1;
    double least = 2;
    for (int i = from; i < to; i++) {
      double lot = Draws.unit(Draws.bits(key, c.id[i]));
      if (c.workers[i] + c.dependants[i] > 0 && lot < least) {
        least = lot;
        chosen = i;
      }
    }
    return chosen;
  }
}
