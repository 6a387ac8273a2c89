package smychka.model.industry;

import smychka.engine.Approx;
import smychka.engine.Checks;
import smychka.engine.MechanismSpec;

/// How many hands each trust keeps, how hard they work, what skill they have, what they earn.
///
/// ```
/// (IN-5.1) N*       = l_o·K + Y*/(q·e·k)                                           [persons]
/// (IN-5.2) N'       = clip(N*, (1 − f_max)·N, N + h_max·max(N, N*))                [persons]
/// (IN-5.3) earnings = tariff·worth·clip(d0 + d1·(u_n − u), 1, d_max)          [gold kopek a month]
/// (IN-5.4) worth    = clip(C, 1/m, m)^a  where tariffs are set in goods roubles, else 1    [ratio]
/// (IN-6.1) e        = clip(e0 + e1·w_r/w_fair, e_min, e_max)                       [ratio]
/// (IN-7.1) k'       = k + (1 − k)/T − (k − k_new)·hired/N                          [ratio]
/// ```
///
/// - (IN-5.1) hands wanted: l_o overhead hands of nameplate capacity K, the rest for the output
///   wished Y* (next month's most, within usable capacity); q output of a hand, e effort, k skill.
/// - (IN-5.2) by department and region: what trusts want of the labour market.
/// - (IN-5.3) drift over the tariff where unemployment u is low; (IN-5.4) C the cost of living,
///   late (IN-6.3).
/// - (IN-6.1) w_r real earnings, w_fair what is thought fair (IN-6.2).
public final class Labour {
  /// What labour reads and writes.
  public static final MechanismSpec SPEC =
      MechanismSpec.of("industry.labour", "IN-5")
          .reads("enterprise.branch", "enterprise.region", "enterprise.output")
          .readsLagged(
              "enterprise.nameplate",
              "enterprise.usable",
              "nation.unemployment",
              "nation.consumerPrice",
              "nation.otherFarmPrice",
              "region.grainPrice",
              "region.townPersons")
          .writes(
              "enterprise.workers",
              "enterprise.skill",
              "nation.costOfLiving",
              "nation.realEarnings",
              "nation.fairEarnings");

  private Labour() {}

  /// Parameters of labour (`data/parameters/industry/labour.yaml`).
  public record Parameters(
      double overheadWorkersPerMnRoublesYear,
      double outputRoublesPerWorkerYear,
      double hireMaxMonth,
      double dismissMaxMonth,
      double effortBase,
      double effortSlope,
      double effortMin,
      double effortMax,
      double fairLearningMonth,
      double skillMonths,
      double entrantSkill,
      double driftBase,
      double driftSlope,
      double driftUnemployment,
      double driftMax,
      double indexation,
      double indexLearningMonth,
      double indexMax) {
    /// Refuses what cannot be.
    public Parameters {
      Checks.positive("outputRoublesPerWorkerYear", outputRoublesPerWorkerYear);
      Checks.positive("skillMonths", skillMonths);
      Checks.share("entrantSkill", entrantSkill);
    }

    /// (IN-5.1) overhead hands of a nameplate capacity [1913 kopek/month].
    public double overheadHands(double nameplate) {
      return overheadWorkersPerMnRoublesYear * nameplate * 12 / 1e8;
    }

    /// Output of a hand beyond overhead at full skill and effort [1913 kopek/month].
    public double perHand() {
      return outputRoublesPerWorkerYear * 100 / 12;
    }
  }

  /// (IN-5.1) hands wanted for an output.
  public static double wanted(
      Parameters p, double nameplate, double output, double effort, double skill) {
    return p.overheadHands(nameplate) + output / (p.perHand() * effort * skill);
  }

  /// What the hands there are can make [1913 kopek/month].
  public static double canMake(
      Parameters p, double nameplate, double workers, double effort, double skill) {
    return Math.max(0, workers - p.overheadHands(nameplate)) * p.perHand() * effort * skill;
  }

  /// (IN-5.2) hands after a month's hiring or dismissal.
  public static double next(Parameters p, double employed, double wanted) {
    return Approx.clip(
        wanted,
        employed * (1 - p.dismissMaxMonth),
        employed + p.hireMaxMonth * Math.max(employed, wanted));
  }

  /// (IN-6.1) effort at real earnings against what is thought fair.
  public static double effort(Parameters p, double realOverFair) {
    return Approx.clip(p.effortBase + p.effortSlope * realOverFair, p.effortMin, p.effortMax);
  }

  /// (IN-7.1) mean skill after a month in which the share `hired` is new.
  public static double skill(Parameters p, double skill, double hired) {
    return skill + (1 - skill) / p.skillMonths - (skill - p.entrantSkill) * hired;
  }

  /// (IN-5.4) what a tariff in goods roubles is worth, at an index of the cost of living that is
  /// late.
  public static double indexed(Parameters p, double costOfLiving) {
    return StrictMath.pow(Approx.clip(costOfLiving, 1 / p.indexMax, p.indexMax), p.indexation);
  }

  /// (IN-5.3) earnings over tariff at a rate of unemployment.
  public static double drift(Parameters p, double unemployment) {
    return Approx.clip(
        p.driftBase + p.driftSlope * (p.driftUnemployment - unemployment), 1, p.driftMax);
  }
}
