package smychka.model.countryside;

import smychka.engine.Approx;
import smychka.engine.Checks;
import smychka.engine.MechanismSpec;

/// How far peasants of a region fear to lose their animals, from what they see taken and announced,
/// and what an animal is worth kept and slaughtered.
///
/// ```
/// (CS-5.4) seen = a·taken/held + b·individual + c·pressure + d·cap                  [a month]
/// (CS-5.5) q'   = q + λ·(seen − q),  λ greater for a rise                           [a month]
/// (CS-5.10) q_e = min(q_max, m·entered)·(1.25 − .63·cows), added to q               [a month]
/// (CS-5.6) q_h  = min(1, q·(e + (1 − e)·min(x, A/Ā)))                               [a month]
/// (CS-5.7) V(q) = (1 − q)·v·(.4 + .6·clip(fr, 0, 1.1))/(1 − β·(1 − q))              [ratio]
/// (CS-5.8) V_s  = v_s/(1 + g·glut)                                                  [ratio]
/// ```
///
/// - (CS-5.4) taken grain lost to force in the month, held grain in the villages; individual the
///   share of households taxed one by one (lever `progression.individual`), pressure the pressure
///   to enter collective farms (lever `collectivisationPressure`), cap the share of households to
///   be dispossessed (lever `dekulakisationQuota.capShare`). Both count while few have entered:
///   from a share of members on people look at what is done, not at what is announced. Nothing is
///   seen where all are nought.
/// - (CS-5.5) chance of losing an animal in a month as people of the region see it.
/// - (CS-5.10) entered the part of those outside who entered collective farms in the month, with
///   their animals; cows those a member may keep (lever `plots.cowsAllowed`). It lasts while others
///   are seen to enter.
/// - (CS-5.6) of a household: A its horses and cattle, Ā the mean of its region; who has more is
///   more in view.
/// - (CS-5.7) worth of an animal kept: v what it gives in a month of its price, less where it is
///   badly fed (fr), β the weight of a month hence.
/// - (CS-5.8) worth of one slaughtered, lower where many slaughter: glut the share of animals
///   slaughtered for fear in the region last month.
///
/// Assumption CS-5.b: people see what happens to others of their region and hear what is announced;
/// there is no belief without an event.
public final class HerdFear {
  /// What fear for animals reads and writes.
  public static final MechanismSpec SPEC =
      MechanismSpec.of("countryside.herd-fear", "CS-5")
          .reads("state.levers", "books.requisition")
          .writes("region.animalRisk", "region.fearSlaughter");

  private HerdFear() {}

  /// Parameters of fear for animals (`data/parameters/countryside/herd-fear.yaml`);
  /// `slaughterMonth` by kind: horses, cattle, pigs, sheep and goats.
  public record Parameters(
      double seenInTakings,
      double seenInTax,
      double seenInPressure,
      double seenInQuota,
      double seenInEnrolment,
      double enrolmentRiskMax,
      double announcedUntil,
      double badNewsMonth,
      double goodNewsMonth,
      double commonShare,
      double viewMax,
      double giveMonth,
      double patienceMonth,
      double slaughteredValue,
      double glutSlope,
      double spread,
      double[] slaughterMonth) {
    /// Refuses what cannot be.
    public Parameters {
      if (slaughterMonth.length != Herds.KINDS) {
        throw new IllegalArgumentException("slaughterMonth needs four values, one for each kind");
      }
      Checks.share("badNewsMonth", badNewsMonth);
      Checks.share("goodNewsMonth", goodNewsMonth);
      Checks.share("commonShare", commonShare);
      Checks.positive("giveMonth", giveMonth);
      Checks.require(
          patienceMonth > 0 && patienceMonth < 1,
          "patienceMonth",
          patienceMonth,
          "must be in (0, 1)");
      Checks.positive("slaughteredValue", slaughteredValue);
      Checks.positive("spread", spread);
    }

    /// (CS-5.4) what is seen of expropriation in a month.
    public double seen(double takenShare, double individual, double pressure, double cap) {
      return seenInTakings * takenShare
          + seenInTax * individual
          + seenInPressure * pressure
          + seenInQuota * cap;
    }

    /// (CS-5.4) weight of what is announced where the share `members` of households has entered.
    public double believed(double members) {
      return Approx.clip(2 - members / announcedUntil, 0, 1);
    }

    /// (CS-5.10) the risk seen in the enrolment of others.
    public double enrolmentRisk(double entered, double cowsAllowed) {
      double left = 1.25 - .63 * Math.min(1, cowsAllowed);
      return Math.min(enrolmentRiskMax, seenInEnrolment * entered) * left;
    }

    /// (CS-5.5) the risk feared after a month in which `seen` was seen.
    public double learn(double risk, double seen) {
      return risk + (seen > risk ? badNewsMonth : goodNewsMonth) * (seen - risk);
    }

    /// (CS-5.6) the risk a household with `animals` fears, in a region with `mean` a household.
    double ofHousehold(double risk, double animals, double mean) {
      double view = Math.min(viewMax, animals / Math.max(.1, mean));
      return Math.min(1, risk * (commonShare + (1 - commonShare) * view));
    }

    /// (CS-5.7) worth of an animal kept, in its price.
    double kept(double risk, double feedRatio) {
      double gives = giveMonth * (.4 + .6 * Approx.clip(feedRatio, 0, 1.1));
      return (1 - risk) * gives / (1 - patienceMonth * (1 - risk));
    }

    /// (CS-5.8) worth of an animal slaughtered where the share `glut` was slaughtered last month.
    public double slaughtered(double glut) {
      return slaughteredValue / (1 + glutSlope * glut);
    }

    /// The power of (CS-5.9), tabulated.
    public Approx.Power choiceTable() {
      return new Approx.Power(1 / spread, 20);
    }
  }
}
