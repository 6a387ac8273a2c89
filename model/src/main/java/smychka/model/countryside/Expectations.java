package smychka.model.countryside;

import smychka.engine.Checks;
import smychka.engine.MechanismSpec;

/// What share of its marginal grain each household expects to keep.
///
/// ```
/// (CS-1.7) q'    = 11/12·q + taken                                       [kg]
/// (CS-1.8) ρ_obs = max(.2, 1 − l − max(s·min(1, q'/Q), s_f·h)),  Q = 200 + (crop + q')/2
///          ρ'    = ρ + λ/n·(ρ_obs − ρ)                                   [share]
/// ```
///
/// - q grain taken in the last year or so, taken what requisition or the tax in kind took this
///   month, crop the last harvest [kg]; what is paid for does not count here.
/// - h share of its spare grain a household fears to lose by force (CS-9.8), paid for or not; s_f
///   the salience of such a loss. The more frightening of the two counts, not both.
/// - l ordinary dues, s the fright per share taken by the rule in force, λ the weight of a season's
///   news, greater when ρ_obs is below ρ, n months of a season.
///
/// Assumption CS-1.f: an announced tax in kind takes the place of force in what is feared: s_f is 0
/// while it is in force.
///
/// Assumption CS-1.c: a levy without a known rate frightens more per kilogram than an announced tax
/// (s differs by rule).
public final class Expectations {
  /// What expectations read and write.
  public static final MechanismSpec SPEC =
      MechanismSpec.of("countryside.expectations", "CS-1")
          .reads("household.takenKg", "household.cropKg", "household.hazard")
          .writes("household.takenYearKg", "household.retainedShare");

  private Expectations() {}

  /// Parameters of expectations (`data/parameters/countryside/expectations.yaml`).
  public record Parameters(
      double badNewsPerSeason,
      double goodNewsPerSeason,
      double monthsPerSeason,
      double ordinaryLoss,
      double salienceLevy,
      double salienceTax,
      double salienceForce) {
    /// Refuses what cannot be.
    public Parameters {
      Checks.share("badNewsPerSeason", badNewsPerSeason);
      Checks.share("goodNewsPerSeason", goodNewsPerSeason);
      Checks.positive("monthsPerSeason", monthsPerSeason);
      Checks.share("ordinaryLoss", ordinaryLoss);
      Checks.notNegative("salienceForce", salienceForce);
    }
  }

  /// The columns expectations may touch.
  public record Columns(
      int[] takenKg, int[] cropKg, float[] hazard, float[] takenYearKg, float[] retainedShare) {}

  /// (CS-1.8) the new expectation.
  public static double learn(Parameters p, double expected, double observed) {
    double news = observed - expected;
    return expected
        + p.badNewsPerSeason / p.monthsPerSeason * Math.min(0, news)
        + p.goodNewsPerSeason / p.monthsPerSeason * Math.max(0, news);
  }

  /// Updates rows `[from, to)`; `salience` is that of the rule in force, `salienceOfForce` that of
  /// what is feared to be taken by force. `observed` is room for as many rows. Three loops, each
  /// short enough to be vectorised.
  public static void step(
      Parameters p,
      double salience,
      double salienceOfForce,
      Columns c,
      double[] observed,
      int from,
      int to) {
    for (int i = from; i < to; i++) {
      double year = 11.0 / 12 * c.takenYearKg[i] + c.takenKg[i];
      observed[i - from] = year / Math.max(200, .5 * c.cropKg[i] + .5 * year + 200);
      c.takenYearKg[i] = (float) year;
    }
    for (int i = from; i < to; i++) {
      double share = Math.min(1, observed[i - from]);
      double fright = Math.max(salience * share, salienceOfForce * c.hazard[i]);
      observed[i - from] = Math.max(.2, 1 - p.ordinaryLoss - fright);
    }
    for (int i = from; i < to; i++) {
      c.retainedShare[i] = (float) learn(p, c.retainedShare[i], observed[i - from]);
    }
  }
}
