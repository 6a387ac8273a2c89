package smychka.model.countryside;

import smychka.engine.Checks;
import smychka.engine.Draws;
import smychka.engine.MechanismSpec;
import smychka.engine.Rounding;

/// What mills keep for the state of the grain that households bring to be ground, and pay nothing
/// for.
///
/// ```
/// (CS-3.8)  τ    = λ·m·max(0, 1 − h·λ)                                        [share]
/// (CS-3.9)  levy = min(G, eaten·τ/(1 − τ))                                    [kg a month]
/// ```
///
/// - (CS-3.8) λ the levy, a lever: share of grain brought to mills; m part of the grain eaten that
///   is ground there, h how much more is ground by hand for each unit of the levy.
/// - (CS-3.9) what has to be brought beside what is eaten; G grain left after eating and feeding.
///
/// Assumptions: CS-3.d grain is fed whole; CS-3.e who has nothing left pays nothing.
public final class MillingLevy {
  /// What the levy reads and writes.
  public static final MechanismSpec SPEC =
      MechanismSpec.of("countryside.milling-levy", "CS-3")
          .reads("household.id", "household.village", "household.eatenKg", "village.reach")
          .writes("household.grainKg");

  private MillingLevy() {}

  /// Parameters of the levy (`data/parameters/countryside/milling-levy.yaml`).
  public record Parameters(double milledShare, double byHandSlope) {
    /// Refuses what cannot be.
    public Parameters {
      Checks.share("milledShare", milledShare);
      Checks.require(byHandSlope >= 0, "byHandSlope", byHandSlope, "must not be negative");
    }

    /// (CS-3.8) part of the grain that has to be brought for what is eaten which the state gets.
    public double share(double levy) {
      return levy * milledShare * Math.max(0, 1 - byHandSlope * levy);
    }
  }

  /// The columns the levy may touch.
  public record Columns(long[] id, int[] village, int[] eatenKg, int[] grainKg) {}

  /// (CS-3.9) levy on what is eaten, at most what is there [kg].
  static double levyKg(double share, double eatenKg, double grainKg) {
    return Math.min(grainKg, eatenKg * share / (1 - share));
  }

  /// Takes the levy of rows `[from, to)` at share τ, as far as the state reaches (`reach` by
  /// village), and adds it to `sums[at]` [kg].
  public static void step(
      double share, double[] reach, long key, Columns c, int from, int to, long[] sums, int at) {
    if (share <= 0) {
      return;
    }
    for (int i = from; i < to; i++) {
      double levy = levyKg(share * reach[c.village[i]], c.eatenKg[i], c.grainKg[i]);
      int kg = Math.min(c.grainKg[i], Rounding.stochastic(levy, Draws.bits(key, c.id[i])));
      c.grainKg[i] -= kg;
      sums[at] += kg;
    }
  }
}
