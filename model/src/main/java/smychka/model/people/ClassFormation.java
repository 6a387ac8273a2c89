package smychka.model.people;

import smychka.engine.MechanismSpec;

/// How workers of a region's trusts become a class, or cease to be one: how long they have been at
/// work, how many come new, what they live through and whether they have a say.
///
/// ```
/// (PO-10.1) e  = max(0, now − (1 − s)·before)/now                                    [share]
/// (PO-10.2) τ' = (1 − e)·(τ + 1)                                                     [months]
/// (PO-10.3) k' = k + e·(k_n − k) + (1 − k)·(a_τ·τ/(τ + τ½) + a_p·say)
///               − k·(a_x·overwork + a_h·hunger + a_f·fear) − a_d·drawn·(1 − k)      [0-1]
/// (PO-10.4) unions = k·independence,  committees = k·workers' control               [0-1]
/// ```
///
/// - (PO-10.1) e share of newcomers when `now` are at work after `before`, s share of workers who
///   leave in a month and are replaced.
/// - (PO-10.3) k consciousness, k_n that of newcomers; say: mean of the levers `unions`,
///   `workersControl`, `sovietElections`; overwork: hours over eight; hunger: how far bodies are
///   below their normal weight; fear (CO-2.3); drawn: officials made this month over workers, the
///   most conscious first. What carries a claim (a_τ, a_p, a_f, a_d) has a prior that straddles
///   zero.
///
/// Assumption PO-10.a: consciousness is observed by nobody; nothing but the checks on officials
/// (PO-5.3) reads it.
public final class ClassFormation {
  /// What it reads and writes.
  public static final MechanismSpec SPEC =
      MechanismSpec.of("people.class-formation", "PO-4")
          .reads("nation.townFear")
          .writes("region.workersBefore", "region.tenureMonths", "region.consciousness");

  private ClassFormation() {}

  /// Parameters (`data/parameters/people/class-formation.yaml`).
  public record Parameters(
      double startTenureMonths,
      double startConsciousness,
      double turnoverMonth,
      double newcomersConsciousness,
      double tenureHalf,
      double byTenureMonth,
      double byParticipationMonth,
      double overworkMonth,
      double hungerMonth,
      double fearMonth,
      double drainByOfficials) {
    /// Refuses what cannot be.
    public Parameters {
      for (double share :
          new double[] {startConsciousness, newcomersConsciousness, turnoverMonth}) {
        if (!(share >= 0 && share <= 1)) {
          throw new IllegalArgumentException(
              "startConsciousness, newcomersConsciousness and turnoverMonth must lie between 0 and"
                  + " 1, got "
                  + share);
        }
      }
      if (!(tenureHalf > 0)) {
        throw new IllegalArgumentException("tenureHalf must be positive, got " + tenureHalf);
      }
    }
  }

  /// What workers live through in a month; all between 0 and 1.
  public record Lived(double say, double overwork, double hunger, double fear, double drawn) {}

  /// (PO-10.1) share of newcomers.
  public static double newcomers(Parameters p, double before, double now) {
    return now <= 0 ? 0 : Math.max(0, now - (1 - p.turnoverMonth) * before) / now;
  }

  /// (PO-10.2) mean months at work.
  public static double tenure(double before, double newcomers) {
    return (1 - newcomers) * (before + 1);
  }

  /// (PO-10.3) consciousness after a month.
  public static double consciousness(
      Parameters p, double k, double newcomers, double tenure, Lived l) {
    double gained =
        p.byTenureMonth * tenure / (tenure + p.tenureHalf) + p.byParticipationMonth * l.say;
    double lost = p.overworkMonth * l.overwork + p.hungerMonth * l.hunger + p.fearMonth * l.fear;
    double next =
        k
            + newcomers * (p.newcomersConsciousness - k)
            + (1 - k) * gained
            - k * lost
            - p.drainByOfficials * l.drawn * (1 - k);
    return Math.min(1, Math.max(0, next));
  }
}
