package smychka.model.countryside;

import smychka.engine.Checks;
import smychka.engine.Draws;
import smychka.engine.MechanismSpec;
import smychka.engine.Rounding;

/// The commune's tax list: how the money tax of a year is shared out over households by what an
/// assessor can see, land sown and animals.
///
/// ```
/// (ST-1.2) weight = max(0, sown + a_h·horses + a_c·cattle − exempt·mouths)     [are]
/// (ST-1.3) due    = tax of the year · weight/Σ weight                          [gold kopek]
/// ```
///
/// - In August; sown is the area of the last harvest. The tax of the year is the money tax set by
///   decree less what the tax in kind of the year is worth at the list price.
public final class TaxList {
  /// What the tax list reads and writes.
  public static final MechanismSpec SPEC =
      MechanismSpec.of("countryside.tax-list", "ST-1")
          .reads(
              "household.id",
              "household.workers",
              "household.dependants",
              "household.sownLastYearAres",
              "household.horses",
              "household.cattle")
          .writes("household.moneyTaxDueKopeks");

  private TaxList() {}

  /// Parameters of the tax list (`data/parameters/countryside/tax-list.yaml`).
  public record Parameters(double aresPerHorse, double aresPerCattle, double exemptAresPerMouth) {
    /// Refuses what cannot be.
    public Parameters {
      Checks.notNegative("aresPerHorse", aresPerHorse);
      Checks.notNegative("aresPerCattle", aresPerCattle);
      Checks.notNegative("exemptAresPerMouth", exemptAresPerMouth);
    }
  }

  /// The columns the tax list may touch.
  public record Columns(
      long[] id,
      byte[] workers,
      byte[] dependants,
      int[] sownLastYearAres,
      short[] horses,
      short[] cattle,
      int[] moneyTaxDueKopeks) {}

  /// (ST-1.2) adds the weights of rows `[from, to)` to `sums[at]`.
  public static void weigh(Parameters p, Columns c, int from, int to, long[] sums, int at) {
    for (int i = from; i < to; i++) {
      sums[at] += (long) weight(p, c, i);
    }
  }

  /// (ST-1.3) assesses rows `[from, to)` at `kopeksPerWeight`.
  public static void assess(
      Parameters p, double kopeksPerWeight, long key, Columns c, int from, int to) {
    for (int i = from; i < to; i++) {
      c.moneyTaxDueKopeks[i] =
          Rounding.stochastic(kopeksPerWeight * (long) weight(p, c, i), Draws.bits(key, c.id[i]));
    }
  }

  private static double weight(Parameters p, Columns c, int i) {
    int mouths = c.workers[i] + c.dependants[i];
    return Math.max(
        0,
        c.sownLastYearAres[i]
            + p.aresPerHorse * c.horses[i]
            + p.aresPerCattle * c.cattle[i]
            - p.exemptAresPerMouth * mouths);
  }
}
