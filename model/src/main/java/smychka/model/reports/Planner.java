package smychka.model.reports;

import smychka.engine.MechanismSpec;

/// What the centre makes of the reports: it weighs them against a second voice and learns their
/// bias, as far as anyone dares to tell it.
///
/// ```
/// (RE-3.3) truthful = σ(−g·(punish − m))/σ(g·m)                                       [share]
/// (RE-3.4) voice    = seen with probability truthful, else reported                   [kg]
/// (RE-3.5) report'  = reported·exp(−bias + κ·(ln(voice/reported) + bias))             [kg]
/// (RE-3.6) bias'    = bias + λ·(ln(reported/voice) − bias)                            [log]
/// (RE-3.7) heard    = σ(−h·(punish − m_h))/σ(h·m_h),  relief · (r_0 + (1 − r_0)·heard)  [share]
/// ```
///
/// - (RE-3.3), (RE-3.4) the second voice is inspectors, statisticians, letters: independent while
///   nobody is punished for it (punish of RE-1.3), an echo of the report where messengers are.
/// - (RE-3.5) goes into (RE-3.1) in place of the report; κ the weight of the voice.
/// - (RE-3.6) an echo teaches that the reports are right.
/// - (RE-3.7) how far news of hunger is believed: it gates relief (ST-2.15).
///
/// Where nobody is punished and nothing is decreed, report and voice are one, bias is nothing and
/// (RE-3.1) is left as it is.
public final class Planner {
  /// What the planner reads and writes.
  public static final MechanismSpec SPEC =
      MechanismSpec.of("reports.planner", "RE-3")
          .reads("report.region", "report.voice")
          .writes("believed.report", "believed.bias");

  private Planner() {}

  /// Parameters of the planner (`data/parameters/reports/planner.yaml`).
  public record Parameters(
      double silencedBy,
      double silencedAt,
      double voiceWeight,
      double biasLearningYear,
      double deafnessBy,
      double deafnessAt,
      double reliefUnheard) {
    /// Refuses what cannot be.
    public Parameters {
      if (!(voiceWeight >= 0 && voiceWeight <= 1)) {
        throw new IllegalArgumentException(
            "voiceWeight must lie between 0 and 1, got " + voiceWeight);
      }
      if (!(biasLearningYear >= 0 && biasLearningYear <= 1)) {
        throw new IllegalArgumentException(
            "biasLearningYear must lie between 0 and 1, got " + biasLearningYear);
      }
    }

    /// (RE-3.3) how likely the second voice tells what it saw.
    public double truthful(double punishment) {
      return Officials.Logistic.of(-silencedBy * (punishment - silencedAt))
          / Officials.Logistic.of(silencedBy * silencedAt);
    }

    /// (RE-3.7) how far news of hunger is believed.
    public double heard(double punishment) {
      return Officials.Logistic.of(-deafnessBy * (punishment - deafnessAt))
          / Officials.Logistic.of(deafnessBy * deafnessAt);
    }

    /// (RE-3.7) part of the relief decreed that is given.
    public double reliefGiven(double punishment) {
      return reliefUnheard + (1 - reliefUnheard) * heard(punishment);
    }
  }

  /// (RE-3.5) the report as the centre takes it.
  public static double taken(Parameters p, double reportedKg, double voiceKg, double bias) {
    double gap = StrictMath.log(voiceKg / reportedKg) + bias;
    return reportedKg * StrictMath.exp(p.voiceWeight * gap - bias);
  }

  /// (RE-3.6) the bias it comes to believe in.
  public static double learn(Parameters p, double reportedKg, double voiceKg, double bias) {
    return bias + p.biasLearningYear * (StrictMath.log(reportedKg / voiceKg) - bias);
  }
}
