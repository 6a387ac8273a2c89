package smychka.model.coercion;

import smychka.engine.Approx;
import smychka.engine.Checks;
import smychka.engine.MechanismSpec;

/// The peasant war of a region: grievance over what is taken, arms brought home, fear of the
/// whites' return, and bands that grow on a threshold and are put down by troops.
///
/// ```
/// (CO-8.1) g' = k_g·g + a_g·taken/τ·(1 + .33·[short])·(1 + s) + a_m·called up       [index]
///          s  = clip((ρ − ρ0)/.15, 0, 1)                                            [share]
/// (CO-8.2) W' = clip(W + w_d·[army shrinks] + w_f·φ_r − w_q·W·[levy given up], 0, W_max)   [index]
/// (CO-8.3) g_e = g·(1 − f·φ·x_r·T_r)·(q where the levy has been given up)           [index]
/// (CO-8.4) I' = max(0, I + I·(v·(g_e − g*)·(½ + W)·(1 − I/I_max) − d·tro) + i0·max(0, g_e − g*)·W)  [share]
/// ```
///
/// - (CO-8.4) holds where W is at least W_min: without arms there is no war.
/// - (CO-8.1) taken grain and seed a head over τ [kg], by whoever holds the village: bands that
///   rose against other powers are there when the government comes; short: villages of the region
///   starve; ρ share of their crop people had expected to keep: those who had not known the levy
///   are surprised by it.
/// - (CO-8.2) W arms hidden in villages. (CO-8.3) φ front, x_r how near the whites are felt, T_r
///   share of the region that is held: where they rule, nobody need fear their return.
/// - (CO-8.4) I insurgents as a share of the people of the villages; a fall below the threshold is
///   slowed; tro troops free of the front: detachments of the levy and soldiers.
public final class PeasantWar {
  /// What the peasant war reads and writes.
  public static final MechanismSpec SPEC =
      MechanismSpec.of("coercion.peasant-war", "CO-8")
          .reads("household.retainedShare", "region.bodyMean")
          .writes("region.revoltGrievance", "region.hiddenArms", "region.insurgentShare");

  private PeasantWar() {}

  /// Parameters (`data/parameters/coercion/peasant-war.yaml`).
  public record Parameters(
      double grievanceKeptMonth,
      double grievanceByTaking,
      double othersWeight,
      double takingKgPerHead,
      double grievanceByHunger,
      double grievanceByCallUp,
      double surpriseAbove,
      double armsFromArmyMonth,
      double armsFromFrontMonth,
      double armsMax,
      double disarmMonth,
      double armsMin,
      double frontFear,
      double concession,
      double threshold,
      double spread,
      double shareMax,
      double decline,
      double seed,
      double suppression,
      double suppressionAtConcession,
      double[] exposure) {
    /// Refuses what cannot be.
    public Parameters {
      Checks.share("grievanceKeptMonth", grievanceKeptMonth);
      Checks.share("frontFear", frontFear);
      if (!(shareMax > 0)) {
        throw new IllegalArgumentException("shareMax must be positive, got " + shareMax);
      }
    }
  }

  /// What a month brings to a region's villages.
  public record Month(
      double takenKgPerHead,
      double hungry,
      double expectedToKeep,
      double calledUpShare,
      boolean armyShrinks,
      double frontHere,
      double front,
      boolean levyGivenUp,
      double troops,
      double held) {}

  /// (CO-8.1) grievance after a month.
  public static double grievance(Parameters p, double grievance, Month m) {
    double surprise = Approx.clip((m.expectedToKeep - p.surpriseAbove) / .15, 0, 1);
    double taking = m.takenKgPerHead / p.takingKgPerHead;
    return p.grievanceKeptMonth * grievance
        + p.grievanceByTaking
            * taking
            * (1 + p.grievanceByHunger * Math.min(1, m.hungry))
            * (1 + surprise)
        + p.grievanceByCallUp * m.calledUpShare;
  }

  /// (CO-8.2) arms after a month.
  public static double arms(Parameters p, double arms, Month m) {
    double more = (m.armyShrinks ? p.armsFromArmyMonth : 0) + p.armsFromFrontMonth * m.frontHere;
    double less = m.levyGivenUp && !m.armyShrinks ? p.disarmMonth * arms : 0;
    return Approx.clip(arms + more - less, 0, p.armsMax);
  }

  /// (CO-8.3) grievance that moves people now.
  public static double moving(Parameters p, double grievance, Month m, double exposure) {
    double held = 1 - p.frontFear * Math.min(1, m.front * exposure) * m.held;
    return grievance * held * (m.levyGivenUp ? p.concession : 1);
  }

  /// (CO-8.4) insurgents after a month, as a share of people.
  public static double next(Parameters p, double share, double moving, double arms, Month m) {
    if (arms < p.armsMin) {
      return 0;
    }
    double over = moving - p.threshold;
    double growth = p.spread * over * (.5 + arms) * (1 - share / p.shareMax);
    if (growth < 0) {
      growth *= p.decline;
    }
    double put = (m.levyGivenUp ? p.suppressionAtConcession : p.suppression) * m.troops;
    double begun = p.seed * Math.max(0, over) * arms;
    return Approx.clip(share + share * (growth - put) + begun, 0, p.shareMax);
  }
}
