package smychka.model.people;

import smychka.engine.Approx;
import smychka.engine.Draws;
import smychka.engine.MechanismSpec;
import smychka.engine.Rounding;

/// Who leaves a job for another, who enters work from workers' families, and the housing of towns.
///
/// ```
/// (PO-4.7)  θ     = V/(V + U)                                                          [share]
/// (PO-4.8)  quits = q0·(1 + a·θ + g·s + b·max(0, n − n0) + c·max(0, h0/h − 1))·L/12    [a month]
///           L     = (1 − l·law)/(1 − l·law0)
/// (PO-4.9)  n'    = n + (hired/N − n/12)                                               [share]
/// (PO-4.10) enter = e·θ·s·clip((p_m − p)/(p_m − p_0), 0, 1)     [a month, of dependants]
/// (PO-4.11) H'    = H·(1 + (own − wear)/12) + k·I/(P_h·cost)                           [m2]
/// (PO-4.12) lost  = d·(k − k_new)·max(0, quits − q0/12)                     [share of skill a month]
/// ```
///
/// - (PO-4.7) V places nobody filled in the month, U earners without work, of the country.
/// - (PO-4.8) separations of workers in industry and transport; n hands with less than a year, h
///   floor space a person, law the severity of labour law. Who quits has another job the same month
///   or joins those without work; both are in (PO-4.1).
/// - (PO-4.10) s (IN-5.5), p earners in persons of a household: women, most of them, and the young.
/// - (PO-4.11) k part of investment I that builds housing.
/// - (PO-4.12) a move beyond the usual costs skill (IN-7.1).
///
/// Assumption PO-4.b: gaps of pay between enterprises are not played: s stands for them, since
/// managers who need not pay outbid each other.
public final class Turnover {
  /// What turnover reads and writes.
  public static final MechanismSpec SPEC =
      MechanismSpec.of("people.turnover", "PO-4")
          .reads("lever.labourLaw", "townsfolk.id", "nation.investmentFund", "nation.vacancies")
          .readsLagged("nation.unemployment", "region.townPersons")
          .writes(
              "nation.newHands",
              "nation.housing",
              "enterprise.skill",
              "townsfolk.earners",
              "townsfolk.dependants");

  private Turnover() {}

  /// Parameters (`data/parameters/people/turnover.yaml`).
  public record Parameters(
      double quitsYear,
      double tightnessWeight,
      double outbidWeight,
      double newWeight,
      double usualNew,
      double housingWeight,
      double lawWeight,
      double usualLaw,
      double skillLost,
      double enterMonth,
      double participationMax,
      double participationUsual,
      double housingUsual,
      double housingStart,
      double housingWearYear,
      double housingShare,
      double housingCost,
      double housingPrivate) {
    /// Refuses what cannot be.
    public Parameters {
      if (!(participationMax > participationUsual)) {
        throw new IllegalArgumentException("participationMax must be above participationUsual");
      }
      if (!(lawWeight >= 0 && lawWeight < 1)) {
        throw new IllegalArgumentException("lawWeight must lie in [0, 1), got " + lawWeight);
      }
    }

    /// (PO-4.8) separations of a worker in a year.
    public double quits(
        double tightness, double soft, double newHands, double housing, double law) {
      double more =
          1
              + tightnessWeight * tightness
              + outbidWeight * soft
              + newWeight * Math.max(0, newHands - usualNew)
              + housingWeight * Math.max(0, housingUsual / Math.max(1, housing) - 1);
      return quitsYear * more * (1 - lawWeight * law) / (1 - lawWeight * usualLaw);
    }

    /// (PO-4.9) share of hands with less than a year after a month in which `hired` of them came.
    public double learnNew(double newHands, double hired) {
      return Approx.clip(newHands + hired - newHands / 12, 0, 1);
    }

    /// (PO-4.11) floor space after a month in which `real` was invested [1913 kopeks].
    public double housing(double housing, double real) {
      double built = housingShare * real / 100 / housingCost;
      return housing * (1 + (housingPrivate - housingWearYear) / 12) + built;
    }

    /// (PO-4.12) skill after moves at `quitsYear`.
    public double skillAfter(double skill, double entrant, double quits) {
      return skill - skillLost * Math.max(0, skill - entrant) * Math.max(0, quits - quitsYear) / 12;
    }
  }

  /// (PO-4.7) places for those without work.
  public static double tightness(double vacancies, double idle) {
    return vacancies <= 0 ? 0 : vacancies / (vacancies + Math.max(0, idle));
  }

  /// The columns entering work may touch.
  public record Columns(long[] id, byte[] earners, byte[] dependants) {}

  /// (PO-4.10) dependants enter work; `rate` is e·θ·s. Returns how many.
  public static long enter(Parameters p, double rate, long key, Columns c) {
    return enter(p, rate, key, c, TownRows.all(c.id.length));
  }

  /// The same for some rows.
  public static long enter(Parameters p, double rate, long key, Columns c, TownRows rows) {
    if (rate <= 0) {
      return 0;
    }
    long entered = 0;
    for (int k = rows.from(); k < rows.to(); k++) {
      int i = rows.row()[k];
      int dependants = c.dependants[i];
      int persons = c.earners[i] + dependants;
      if (dependants == 0 || persons < 2) {
        continue;
      }
      double share = (double) c.earners[i] / persons;
      double room =
          Approx.clip(
              (p.participationMax - share) / (p.participationMax - p.participationUsual), 0, 1);
      int more =
          Math.min(
              dependants,
              Rounding.stochasticCount(dependants * rate * room, Draws.bits(key, c.id[i])));
      c.earners[i] += (byte) more;
      c.dependants[i] -= (byte) more;
      entered += more;
    }
    return entered;
  }
}
