package smychka.model.countryside;

import smychka.engine.Approx;
import smychka.engine.Draws;
import smychka.engine.MechanismSpec;
import smychka.engine.Rounding;

/// What the state takes under the delivery rule in force, and the tax in kind that is due.
///
/// ```
/// (CS-9.1) due   = τ_r · min(seen, 1.6·max(0, seen − exempt·mouths))       [kg]
///          seen  = (1 − hide)·crop
/// (CS-9.2) paid  = min(k_a·due, max(0, G − mouths·f_s·min(n, 6)))          [kg a month]
/// (CS-9.3) V     = max(0, (1 − hide)·G − n·(left·food + w·feed))           [kg]
/// (CS-9.4) taken = V · cover · quota                                       [kg a month]
/// (CS-9.5) hide  = min(h_max, h0 + h1·forced)                              [share]
/// (CS-9.6) k_a   = share due in the month · (1 − r·max(0, f − coercion))    [share]
/// (CS-9.7) left  = 1 − l·coercion                                          [share]
/// (CS-9.8) forced' = forced + λ·(taken/(c·held) − forced)                  [share]
/// ```
///
/// - Tax in kind: (CS-9.1) assessed in August on the crop [kg], τ_r the region's rate; (CS-9.2)
///   paid by the month's share k_a, from grain G above survival food f_s to the harvest, n months
///   off.
/// - Requisition: (CS-9.3) grain to be seen above what is left, food and feed by norm [kg a month];
///   (CS-9.4) cover what share of it searches reach, quota the part of it still wanted by the plan.
/// - forced is the share of its grain a region has been losing (kept by the month).
///
/// Assumptions: CS-9.a a household hides a share of its grain that grows with what was taken;
/// CS-9.b search reaches a share of households' visible grain that grows with enforcement.
public final class Deliveries {
  /// What deliveries read and write.
  public static final MechanismSpec SPEC =
      MechanismSpec.of("countryside.deliveries", "CS-9")
          .reads(
              "household.id",
              "household.workers",
              "household.dependants",
              "household.horses",
              "household.cropKg")
          .readsLagged("household.cattle")
          .writes("household.grainKg", "household.kindTaxDueKg", "household.takenKg");

  /// Slots of the sums: tax in kind paid, grain requisitioned, tax assessed, grain visible.
  public static final int TAX_KG = 0,
      REQUISITION_KG = 1,
      ASSESSED_KG = 2,
      VISIBLE_KG = 3,
      SLOTS = 4;

  private Deliveries() {}

  /// The rule by which grain passes to the state; chosen once a month by the programme.
  public sealed interface Rule {
    /// All above what is left to the household, by quota and search.
    record Requisition(double cover, double quotaShare, double leftShare) implements Rule {}

    /// A share of the crop announced beforehand; what is left may be sold.
    record TaxInKind(double rate, boolean assessNow, double shareDueNow) implements Rule {}

    /// Nothing is taken: the state buys at its price.
    record MarketPurchase() implements Rule {}
  }

  /// Parameters of deliveries (`data/parameters/countryside/deliveries.yaml`).
  public record Parameters(
      double hideBase,
      double hideSlope,
      double hideMax,
      double exemptCropKgPerMouth,
      double survivalKgPerMouthMonth,
      double enforcementScale,
      double feedLeftWeight,
      double[] kindTaxDueByMonth,
      double arrearsWithoutForce,
      double forceForFullCollection,
      double leftShareFallWithForce,
      double forcedLearningMonth,
      double forcedShareScale) {
    /// Refuses what cannot be.
    public Parameters {
      Checks.share("hideBase", hideBase);
      Checks.share("hideMax", hideMax);
      Checks.notNegative("exemptCropKgPerMouth", exemptCropKgPerMouth);
      Checks.share("enforcementScale", enforcementScale);
    }

    /// (CS-9.6) share of the tax in kind still due that is collected in a month from July (0); less
    /// where no force stands behind it.
    public double kindTaxShareDue(int month, double coercion) {
      double arrears = arrearsWithoutForce * Math.max(0, forceForFullCollection - coercion);
      return kindTaxDueByMonth[month] * (1 - arrears);
    }

    /// (CS-9.7) share of a household's food norm that requisition leaves it.
    public double leftShare(double coercion) {
      return 1 - leftShareFallWithForce * coercion;
    }

    /// (CS-9.8) what villages have come to think is usually taken, after `takenKg` of `heldKg`.
    public double learnForced(double forced, double takenKg, double heldKg) {
      return forced + forcedLearningMonth * (takenKg / (forcedShareScale * (heldKg + 1)) - forced);
    }

    /// (CS-9.5) share of the grain hidden when the share `forced` of the crop is usually taken.
    public double hidden(double forced) {
      return Math.min(hideMax, hideBase + hideSlope * forced);
    }
  }

  /// The columns deliveries may touch.
  public record Columns(
      long[] id,
      byte[] workers,
      byte[] dependants,
      short[] horses,
      short[] cattle,
      int[] cropKg,
      int[] grainKg,
      int[] kindTaxDueKg,
      int[] takenKg) {}

  /// Applies the rule to rows `[from, to)`; `months` are the months left to the harvest, `hidden`
  /// the share of grain out of sight.
  public static void step(
      Parameters p,
      HouseholdUse.Parameters use,
      Rule rule,
      int months,
      double hidden,
      long key,
      Columns c,
      int from,
      int to,
      long[] sums,
      int at) {
    switch (rule) {
      case Rule.Requisition r -> requisition(p, use, r, months, hidden, key, c, from, to, sums, at);
      case Rule.TaxInKind t -> tax(p, t, months, hidden, key, c, from, to, sums, at);
      case Rule.MarketPurchase m -> {
        for (int i = from; i < to; i++) {
          c.takenKg[i] = 0;
          c.kindTaxDueKg[i] = 0;
        }
      }
    }
  }

  private static void requisition(
      Parameters p,
      HouseholdUse.Parameters use,
      Rule.Requisition r,
      int months,
      double hidden,
      long key,
      Columns c,
      int from,
      int to,
      long[] sums,
      int at) {
    for (int i = from; i < to; i++) {
      double food =
          use.foodKgPerConsumerYear() / 12 * Consumers.units(c.workers[i], c.dependants[i]);
      double feed = p.feedLeftWeight * HouseholdUse.feedKg(use, 1, c.horses[i], c.cattle[i], 0, 0);
      double visible =
          Math.max(0, (1 - hidden) * c.grainKg[i] - months * (r.leftShare * food + feed));
      int taken =
          Math.min(
              c.grainKg[i],
              Rounding.stochastic(visible * r.cover * r.quotaShare, Draws.bits(key, c.id[i])));
      c.grainKg[i] -= taken;
      c.takenKg[i] = taken;
      c.kindTaxDueKg[i] = 0;
      sums[at + REQUISITION_KG] += taken;
      sums[at + VISIBLE_KG] += (long) visible;
    }
  }

  private static void tax(
      Parameters p,
      Rule.TaxInKind t,
      int months,
      double hidden,
      long key,
      Columns c,
      int from,
      int to,
      long[] sums,
      int at) {
    for (int i = from; i < to; i++) {
      int mouths = c.workers[i] + c.dependants[i];
      if (t.assessNow) {
        double seen = c.cropKg[i] * (1 - hidden);
        double taxed = Math.max(0, seen - mouths * p.exemptCropKgPerMouth);
        c.kindTaxDueKg[i] =
            Rounding.stochastic(t.rate * Math.min(seen, 1.6 * taxed), Draws.bits(key, c.id[i]));
        sums[at + ASSESSED_KG] += c.kindTaxDueKg[i];
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
