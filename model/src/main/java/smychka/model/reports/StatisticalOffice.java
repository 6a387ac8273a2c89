package smychka.model.reports;

import smychka.engine.Approx;
import smychka.engine.Draws;
import smychka.engine.MechanismSpec;

/// The three books of the harvest in their simplest form: the statistical office reports with a
/// lag, below the truth and with an error; the state believes a mean of the report and of its own
/// norm.
///
/// ```
/// (RE-1.1) reported    = actual · (1 − u) · exp(s·N)                                  [kg]
/// (RE-1.2) people      = actual · exp(s_p·N)                                          [persons]
/// (RE-3.1) ln believed = b·ln normal + (1 − b)·ln(reported/(1 − û))                   [kg]
/// (RE-3.2) normal'     = normal + λ·(reported/(1 − û) − normal)                       [kg]
/// ```
///
/// - Of a region's harvest of a year: N a normal draw of region and year, normal what the state
///   takes to be an ordinary harvest.
///
/// Assumption RE-1.a: the office sees what households do not hide (u), the state corrects by a
/// share û.
public final class StatisticalOffice {
  /// What the office reads and writes; it is the only reader of the actual harvest outside the
  /// village.
  public static final MechanismSpec SPEC =
      MechanismSpec.of("reports.statistical-office", "RE-1")
          .reads("region.harvestActualKg", "books.villagePeople")
          .writes(
              "region.harvestReportedKg",
              "region.harvestBelievedKg",
              "region.normalHarvestKg",
              "region.peopleReported");

  private StatisticalOffice() {}

  /// Parameters of the office (`data/parameters/reports/statistical-office.yaml`).
  public record Parameters(
      double underReportedShare,
      double errorSd,
      double correctionShare,
      double normalWeight,
      double normalLearningYear,
      double peopleErrorSd,
      int lagMonths) {
    /// Refuses what cannot be.
    public Parameters {
      if (!(underReportedShare >= 0 && underReportedShare < 1)) {
        throw new IllegalArgumentException(
            "underReportedShare must lie in [0, 1), got " + underReportedShare);
      }
      if (!(normalWeight >= 0 && normalWeight <= 1)) {
        throw new IllegalArgumentException(
            "normalWeight must lie between 0 and 1, got " + normalWeight);
      }
    }
  }

  /// (RE-1.1) the report of a harvest.
  public static double reported(Parameters p, double actualKg, long bits) {
    return actualKg * (1 - p.underReportedShare) * Approx.exp(p.errorSd * Draws.normal(bits));
  }

  /// (RE-1.2) people of the villages as lists of households give them to the centre.
  public static double people(Parameters p, double actual, long bits) {
    return actual * Approx.exp(p.peopleErrorSd * Draws.normal(bits));
  }

  /// (RE-3.2) what counts as a normal harvest follows the corrected reports.
  public static double learnNormal(Parameters p, double normalKg, double reportedKg) {
    return normalKg + p.normalLearningYear * (reportedKg / (1 - p.correctionShare) - normalKg);
  }

  /// (RE-3.1) what the state believes.
  public static double believed(Parameters p, double reportedKg, double normalKg) {
    double corrected = reportedKg / (1 - p.correctionShare);
    return StrictMath.pow(Math.max(1, normalKg), p.normalWeight)
        * StrictMath.pow(Math.max(1, corrected), 1 - p.normalWeight);
  }
}
