package smychka.model.countryside;

import smychka.engine.Approx;
import smychka.engine.Checks;
import smychka.engine.Draws;
import smychka.engine.MechanismSpec;
import smychka.engine.Rounding;

/// The crop each household brings in during July and August, and what the threshing floor loses.
///
/// ```
/// (CS-2.1) e    = clip(1 − k·max(0, 1 − d/d0), e_min, 1)           [ratio]
/// (CS-2.2) Q    = s · y_r·z · f_v · exp(σ·N − σ²/2) · share        [kg]
/// (CS-2.3) lost = λ·Q                                              [kg]
/// ```
///
/// - (CS-2.1) effect of a village's horses per hectare, d; (CS-2.2) crop of the month.
/// - s area in the ground [are], y_r yield in average weather [kg/are], z the weather of region and
///   year (WO-1.1), f_v the village's factor (CS-2.4), N the household's luck of the year, share
///   what part of the crop comes in this month.
///
/// The crop of members of a collective farm is its own (CS-8).
///
/// Assumptions: CS-2.a a household's luck holds for the whole harvest year; CS-2.b the shares of
/// July and August are the same everywhere.
public final class Harvest {
  /// What the harvest reads and writes.
  public static final MechanismSpec SPEC =
      MechanismSpec.of("countryside.harvest", "CS-2")
          .reads("household.id", "household.village", "household.common", "village.yieldFactor")
          .writes(
              "household.cropKg",
              "household.grainKg",
              "household.winterAres",
              "household.springAres");

  /// Slots of the sums: gross crop, loss at threshing, area harvested (in the first month).
  public static final int CROP_KG = 0, LOST_KG = 1, AREA_ARES = 2, SLOTS = 3;

  private Harvest() {}

  /// Parameters of the harvest (`data/parameters/countryside/harvest.yaml`).
  public record Parameters(
      double luckSd,
      double threshingLossShare,
      double julyShare,
      double draughtReferencePerHa,
      double draughtSlope,
      double draughtFloor,
      double menAwaySlope) {
    /// Refuses what cannot be.
    public Parameters {
      Checks.share("threshingLossShare", threshingLossShare);
      Checks.share("julyShare", julyShare);
      Checks.share("draughtFloor", draughtFloor);
      Checks.share("menAwaySlope", menAwaySlope);
      Checks.positive("draughtReferencePerHa", draughtReferencePerHa);
      Checks.notNegative("luckSd", luckSd);
    }

    /// Grain still in the field in July for each kilogram brought in.
    public double standingPerCrop() {
      return (1 - julyShare) / julyShare;
    }

    /// Part of the crop brought in so far that came from the field this month, `month` of the
    /// agricultural year.
    public double inSheaves(int month) {
      return month == 0 ? 1 : month == 1 ? 1 - julyShare : 0;
    }
  }

  /// The columns the harvest may touch.
  public record Columns(
      long[] id,
      int[] village,
      byte[] common,
      int[] winterAres,
      int[] springAres,
      int[] cropKg,
      int[] grainKg) {}

  /// (CS-2.1) effect of a village's draught animals per hectare on its yield.
  public static double draughtEffect(Parameters p, double draughtPerHa) {
    double gap = Math.max(0, 1 - draughtPerHa / p.draughtReferencePerHa);
    return Approx.clip(1 - p.draughtSlope * gap, p.draughtFloor, 1);
  }

  /// (CS-2.5) effect of a village's men who are in the army on its yield.
  static double menEffect(Parameters p, double away, double workers) {
    return away <= 0 ? 1 : 1 - p.menAwaySlope * away / (away + workers / 2);
  }

  /// (CS-2.2) luck of a household in a harvest year, mean 1.
  public static double luck(double sd, long bits) {
    return Approx.exp(sd * Draws.normal(bits) - sd * sd / 2);
  }

  /// Brings in the month's share of the crop of rows `[from, to)`.
  ///
  /// `share` is the part of the year's crop that comes in now, `first` whether it opens the
  /// harvest, `luckKey` and `roundKey` the month keys of the draws.
  public static void step(
      Parameters p,
      double yieldKgPerAre,
      double share,
      boolean first,
      long luckKey,
      long roundKey,
      double[] villageFactor,
      Columns c,
      int from,
      int to,
      long[] sums,
      int at) {
    for (int i = from; i < to; i++) {
      int ares = c.winterAres[i] + c.springAres[i];
      int own = c.common[i] == 0 ? ares : 0;
      double crop =
          own
              * yieldKgPerAre
              * villageFactor[c.village[i]]
              * luck(p.luckSd, Draws.bits(luckKey, c.id[i]))
              * share;
      long bits = Draws.bits(roundKey, c.id[i]);
      int gross = Rounding.stochastic(crop, bits);
      int lost =
          Math.min(
              gross,
              Rounding.stochastic(gross * p.threshingLossShare, Draws.bits(roundKey + 1, c.id[i])));
      c.cropKg[i] = first ? gross : c.cropKg[i] + gross;
      c.grainKg[i] += gross - lost;
      sums[at + CROP_KG] += gross;
      sums[at + LOST_KG] += lost;
      if (first) {
        sums[at + AREA_ARES] += ares;
      } else {
        c.winterAres[i] = 0;
        c.springAres[i] = 0;
      }
    }
  }
}
