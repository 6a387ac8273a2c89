package smychka.model.countryside;

import smychka.engine.Approx;
import smychka.engine.Checks;
import smychka.engine.Draws;
import smychka.engine.MechanismSpec;
import smychka.engine.Rounding;

/// The tax in kind that is due, and what of it is paid. What is taken by force stands in
/// [ForcedDelivery], what is agreed beforehand in [Contracts].
///
/// ```
/// (CS-9.1) due   = τ_r · min(seen, 1.6·max(0, seen − exempt·mouths))       [kg]
///          seen  = (1 − hide)·crop
/// (CS-9.2) paid  = min(k_a·due, max(0, G − mouths·f_s·min(n, 6)))          [kg a month]
/// (CS-9.6) k_a   = share due in the month · (1 − r·max(0, f − coercion))    [share]
/// ```
///
/// Tax in kind: (CS-9.1) assessed in August on the crop [kg] that is not hidden (CS-9.5), τ_r the
/// region's rate; (CS-9.2) paid by the month's share k_a, from grain G above survival food f_s to
/// the harvest, n months off.
public final class Deliveries {
  /// What deliveries read and write.
  public static final MechanismSpec SPEC =
      MechanismSpec.of("countryside.deliveries", "CS-9")
          .reads("household.id", "household.workers", "household.dependants", "household.cropKg")
          .readsLagged("household.hazard")
          .writes("household.grainKg", "household.kindTaxDueKg", "household.takenKg");

  /// Slots of the sums: tax in kind paid, tax assessed.
  public static final int TAX_KG = 0, ASSESSED_KG = 1, SLOTS = 2;

  private Deliveries() {}

  /// The tax of the month; chosen once a month by the programme.
  public sealed interface Rule {
    /// A share of the crop announced beforehand; what is left may be sold.
    record TaxInKind(double rate, boolean assessNow, double shareDueNow) implements Rule {}

    /// No tax in kind.
    record NoTax() implements Rule {}
  }

  /// Parameters of deliveries (`data/parameters/countryside/deliveries.yaml`).
  public record Parameters(
      double exemptCropKgPerMouth,
      double survivalKgPerMouthMonth,
      double[] kindTaxDueByMonth,
      double arrearsWithoutForce,
      double forceForFullCollection) {
    /// Refuses what cannot be.
    public Parameters {
      Checks.notNegative("exemptCropKgPerMouth", exemptCropKgPerMouth);
    }

    /// (CS-9.6) share of the tax in kind still due that is collected in a month from July (0); less
    /// where no force stands behind it.
    public double kindTaxShareDue(int month, double coercion) {
      double arrears = arrearsWithoutForce * Math.max(0, forceForFullCollection - coercion);
      return kindTaxDueByMonth[month] * (1 - arrears);
    }
  }

  /// The columns deliveries may touch.
  public record Columns(
      long[] id,
      byte[] workers,
      byte[] dependants,
      int[] cropKg,
      float[] hazard,
      int[] grainKg,
      int[] kindTaxDueKg,
      int[] takenKg) {}

  /// Applies the rule to rows `[from, to)`; `months` are the months left to the harvest.
  public static void step(
      Parameters p,
      ForcedDelivery.Parameters hiding,
      Rule rule,
      int months,
      long key,
      Columns c,
      int from,
      int to,
      long[] sums,
      int at) {
    switch (rule) {
      case Rule.TaxInKind t -> tax(p, hiding, t, months, key, c, from, to, sums, at);
      case Rule.NoTax _ -> {
        for (int i = from; i < to; i++) {
          c.takenKg[i] = 0;
          c.kindTaxDueKg[i] = 0;
        }
      }
    }
  }

  private static void tax(
      Parameters p,
      ForcedDelivery.Parameters hiding,
      Rule.TaxInKind t,
      int months,
      long key,
      Columns c,
      int from,
      int to,
      long[] sums,
      int at) {
    for (int i = from; i < to; i++) {
      int mouths = c.workers[i] + c.dependants[i];
      if (t.assessNow) {
        double seen = c.cropKg[i] * (1 - hiding.hidden(c.hazard[i]));
        double taxed = Math.max(0, seen - mouths * p.exemptCropKgPerMouth);
        c.kindTaxDueKg[i] =
            Rounding.stochastic(t.rate * Math.min(seen, 1.6 * taxed), Draws.bits(key, c.id[i]));
        sums[at + ASSESSED_KG] += c.kindTaxDueKg[i];
      }
      if (c.kindTaxDueKg[i] == 0) {
        c.takenKg[i] = 0;
        continue;
      }
      double spare =
          Math.max(0, c.grainKg[i] - mouths * p.survivalKgPerMouthMonth * Math.min(months, 6));
      int paid =
          (int)
              Approx.clip(
                  Rounding.stochastic(
                      c.kindTaxDueKg[i] * t.shareDueNow, Draws.bits(key + 1, c.id[i])),
                  0,
                  Math.min(spare, c.kindTaxDueKg[i]));
      c.grainKg[i] -= paid;
      c.kindTaxDueKg[i] -= paid;
      c.takenKg[i] = paid;
      sums[at + TAX_KG] += paid;
    }
  }
}
