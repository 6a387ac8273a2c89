package smychka.model.coercion;

import smychka.engine.Checks;
import smychka.engine.MechanismSpec;

/// How many political cases the security organ brings in a month beside those of a campaign for
/// grain, and what the sentences are.
///
/// ```
/// (CO-1.4) K     = k·staff·powers                                       [cases a month]
/// (CO-1.5) mass  = min(K, Σ taken on limits)                            [persons a month]
/// (CO-1.6) m     = min(K − mass, k0·staff·powers + wanted),  own = max(0, m + g·(own before − m))
/// (CO-1.7) death = min(1, d0 + d1·max(0, purge − c)/(1 − c))            [share of own cases]
/// (CO-1.8) camps = (1 − death)·f_c,  exile = (1 − death)·f_e            [share of own cases]
/// ```
///
/// - (CO-1.4) K cases the staff can bring at most, k0 those it brings when nobody presses; staff
///   and powers are levers: without budget or powers there is no case. (CO-1.5) taken on limits is
///   (CO-5.6), first served. (CO-1.6) wanted is (CO-5.5), own is at most K − mass; g
///   `ownCasesGrowth` of (CO-1.1), whose prior straddles zero.
/// - (CO-1.7) c: the lever's value for a general verification, up to which it means expulsion and
///   not death. On limits the sentence is the category.
///
/// Assumption CO-1.b: ordinary cases are a steady flow, in which about as many come home as are led
/// away: they are on record and nobody leaves a household, as in cases for grain (CO-1.a). All
/// others sentenced to death or camps leave theirs, if they are together a greater share of the
/// people in the month than `servedOutsideBooks`.
public final class PoliticalCases {
  /// What cases read and write.
  public static final MechanismSpec SPEC =
      MechanismSpec.of("coercion.political-cases", "CO-1")
          .reads("region.townPersons", "nation.perceivedEnemies")
          .readsLagged("region.peopleReported")
          .writes("nation.ownCasesLastMonth");

  private PoliticalCases() {}

  /// Parameters (`data/parameters/coercion/political-cases.yaml`).
  public record Parameters(
      double casesPerStaffMonth,
      double ordinaryCasesPerStaffMonth,
      double deathShare,
      double deathShareByPurge,
      double purgeOfVerification,
      double campShare,
      double exileShare,
      double townWeight,
      double servedOutsideBooks) {
    /// Refuses what cannot be.
    public Parameters {
      Checks.notNegative("casesPerStaffMonth", casesPerStaffMonth);
      Checks.notNegative("ordinaryCasesPerStaffMonth", ordinaryCasesPerStaffMonth);
      Checks.share("deathShare", deathShare);
      Checks.notNegative("deathShareByPurge", deathShareByPurge);
      Checks.share("campShare", campShare);
      Checks.share("exileShare", exileShare);
      Checks.require(campShare + exileShare <= 1, "exileShare", exileShare, "leaves no room");
      Checks.require(
          purgeOfVerification >= 0 && purgeOfVerification < 1,
          "purgeOfVerification",
          purgeOfVerification,
          "must lie below 1");
      Checks.notNegative("townWeight", townWeight);
      Checks.notNegative("servedOutsideBooks", servedOutsideBooks);
    }

    /// (CO-1.4) cases a month that `staff` can bring.
    public double capacity(double staff, double powers) {
      return casesPerStaffMonth * staff * powers;
    }

    /// (CO-1.6) cases a month that `staff` brings when nobody presses.
    public double ordinary(double staff, double powers) {
      return ordinaryCasesPerStaffMonth * staff * powers;
    }
  }

  /// What is asked of the organ in a month: cases it can bring, ordinary cases, persons wanted,
  /// cases of its own last month, the lever `purge`, persons taken on limits for death and for
  /// camps.
  public record Asked(
      double capacity,
      double ordinary,
      double wanted,
      double before,
      double purge,
      double deathLimit,
      double campLimit) {}

  /// Persons convicted in a month and their sentences, at the run's scale, before rounding; the
  /// last two are those of death and camps that are not in ordinary cases.
  public record Sentences(
      double own,
      double mass,
      double death,
      double camps,
      double exile,
      double deathBeyond,
      double campsBeyond) {
    /// No case.
    public static final Sentences NONE = new Sentences(0, 0, 0, 0, 0, 0, 0);

    /// All who are convicted.
    public double all() {
      return own + mass;
    }
  }

  /// (CO-1.6) own cases when `wanted` persons are looked for, `room` cases can be brought and
  /// `before` were brought last month.
  public static double own(double growth, double wanted, double room, double before) {
    double most = Math.min(room, wanted);
    return Math.min(room, Math.max(0, most + growth * (before - most)));
  }

  /// (CO-1.7) share of own cases that end in death.
  public static double death(Parameters p, double purge) {
    double beyond = Math.max(0, purge - p.purgeOfVerification) / (1 - p.purgeOfVerification);
    return Math.min(1, p.deathShare + p.deathShareByPurge * beyond);
  }

  /// (CO-1.5) to (CO-1.8) the month's sentences.
  public static Sentences sentences(Parameters p, double growth, Asked a) {
    double limits = a.deathLimit + a.campLimit;
    double mass = Math.min(a.capacity, limits);
    double part = limits <= 0 ? 0 : mass / limits;
    double own = own(growth, a.ordinary + a.wanted, a.capacity - mass, a.before);
    double sought = Math.max(0, own - a.ordinary);
    double shot = death(p, a.purge);
    double camp = (1 - shot) * p.campShare;
    return new Sentences(
        own,
        mass,
        own * shot + a.deathLimit * part,
        own * camp + a.campLimit * part,
        own * (1 - shot) * p.exileShare,
        sought * shot + a.deathLimit * part,
        sought * camp + a.campLimit * part);
  }
}
