package smychka.model.coercion;

import smychka.engine.Checks;
import smychka.engine.Draws;
import smychka.engine.MechanismSpec;

/// Whether a village rises: occasions make neighbours talk, each household rises if enough others
/// do, and what has happened in the villages around is heard.
///
/// ```
/// (CO-3.10) o     = o0·U + o_v·[brigade] + o_w·V·U, o_a·min(1, taken + case), o_c·[brigade],
///                   o_f·hungry, o_g·[grain searched]       [chance a month, by cause]
/// (CO-3.11) rises: a_Γ·Γ − a_F·F·ν + κ·nb + 2·a_z·z − season − θ_h > 0
///           θ_h   = θ + σ_h·N_h + σ_v·N_v + cowed_v [+ δ in a rising of women]
/// (CO-3.12) z'    = share of households that rise; the village rises where z ≥ z*
/// (CO-3.13) hazard = min(1, Σ o)·[z ≥ z* of all or of women alone]     [events a village a month]
/// (CO-3.14) V'    = max(d·V, retreat),  retreat = max(0, pressure before − pressure − r0)
/// (CO-3.15) F     is cut by the part f·retreat when the retreat is announced
/// ```
///
/// - (CO-3.10) U share of households that are members against their own gain, V voice: what the
///   centre said last against its own agents.
/// - (CO-3.11) Γ, F grievance and fear of the household (CO-2), ν the part of the penalty that is
///   expected: 1, less for women; nb share of villages of the district that rose last month, season
///   the weight of field work. θ_h is fixed for the household and its village.
/// - (CO-3.12) as neighbours join, from nobody, at most 12 rounds.
/// - (CO-3.14) the programme's lever falls: no date; r0 goes unnoticed, d = 1 − forgetting.
///
/// After an event: where leaving is free, members against their gain leave at once with a chance
/// (concession); otherwise leaders are taken, which makes the village rise less easily
/// (suppression).
public final class Revolt {
  /// What revolt reads and writes.
  public static final MechanismSpec SPEC =
      MechanismSpec.of("coercion.revolt", "CO-3")
          .reads(
              "household.id",
              "household.grievance",
              "household.workers",
              "household.dependants",
              "village.id",
              "village.unwilling",
              "village.brigade",
              "village.searchShare",
              "village.caseBrought")
          .readsLagged("household.foodRatio")
          .writes("village.rose", "village.cowed", "household.fear");

  /// Causes: entry into the collective farm, arrests and dispossession, closing of churches, food,
  /// grain collections.
  public static final int COLLECTIVE = 0, ARRESTS = 1, CHURCH = 2, FOOD = 3, GRAIN = 4, CAUSES = 5;

  private static final int ROUNDS = 12;

  private Revolt() {}

  /// Parameters of revolt (`data/parameters/coercion/revolt.yaml`).
  public record Parameters(
      double occasionUnwilling,
      double occasionBrigade,
      double occasionVoice,
      double occasionArrest,
      double occasionChurch,
      double occasionFood,
      double occasionGrain,
      double grievanceWeight,
      double fearWeight,
      double womenPenalty,
      double womenThreshold,
      double neighbourWeight,
      double peerWeight,
      double fieldWork,
      double threshold,
      double householdSd,
      double villageSd,
      double risingShare,
      double cowedByArrest,
      double cowedDecayMonth,
      double convictionsPerEvent,
      double concession,
      double fearCutByRetreat,
      double voiceDecayMonth,
      double unnoticed,
      double grievanceByHunger) {
    /// Refuses what cannot be.
    public Parameters {
      Checks.share("womenPenalty", womenPenalty);
      Checks.share("risingShare", risingShare);
      Checks.share("concession", concession);
      Checks.share("fearCutByRetreat", fearCutByRetreat);
      Checks.share("voiceDecayMonth", voiceDecayMonth);
    }

    /// (CO-3.14) how far the centre retreats when pressure falls.
    public double retreat(double before, double pressure) {
      return Math.max(0, before - pressure - unnoticed);
    }

    /// (CO-3.14) voice after a month in which pressure fell by `retreat`.
    public double voice(double before, double retreat) {
      return Math.max((1 - voiceDecayMonth) * before, Math.min(1, retreat));
    }
  }

  /// The columns of households revolt may touch.
  public record Columns(
      long[] id,
      byte[] workers,
      byte[] dependants,
      float[] foodRatio,
      float[] fear,
      float[] grievance) {}

  /// Draws: dispositions of households by row and the key of those of villages, which are the same
  /// for ever, and the key of events of the month.
  public record Keys(double[] dispositions, long disposition, long event) {
    /// Draws the dispositions of households under the key of dispositions.
    public static double[] dispositions(long disposition, long[] id) {
      return Draws.normals(disposition + 1, id);
    }
  }

  /// (CO-3.10) chance of an occasion by cause, written to `by`; returns their sum, at most 1.
  ///
  /// @param arrests people taken and cases brought
  /// @param hungry of [#hungry]
  public static double occasions(
      Parameters p,
      double unwilling,
      boolean brigade,
      double arrests,
      boolean searched,
      double voice,
      double hungry,
      double[] by) {
    by[COLLECTIVE] =
        (p.occasionUnwilling + p.occasionVoice * voice) * unwilling
            + (brigade ? p.occasionBrigade : 0);
    by[ARRESTS] = p.occasionArrest * Math.min(1, arrests);
    by[CHURCH] = brigade ? p.occasionChurch : 0;
    by[FOOD] = p.occasionFood * hungry;
    by[GRAIN] = searched ? p.occasionGrain : 0;
    double sum = 0;
    for (double one : by) {
      sum += one;
    }
    return Math.min(1, sum);
  }

  /// Share of households whose food is short, each by its grievance: hunger is an occasion where
  /// somebody is blamed for it.
  public static double hungry(Columns c, int from, int to) {
    int all = 0;
    double sum = 0;
    for (int i = from; i < to; i++) {
      if (c.workers[i] + c.dependants[i] > 0) {
        all++;
        sum += c.foodRatio[i] < .7 ? c.grievance[i] : 0;
      }
    }
    return all == 0 ? 0 : sum / all;
  }

  /// (CO-3.11), (CO-3.12) share of households that rise in the village with rows `[from, to)`;
  /// `common` holds what is the same for all (neighbours, season, the village's own threshold),
  /// `penalty` the part of fear that counts.
  public static double rising(
      Parameters p,
      double common,
      double penalty,
      Keys keys,
      Columns c,
      int from,
      int to,
      double[] push) {
    int all = 0;
    double most = Double.NEGATIVE_INFINITY;
    for (int i = from; i < to; i++) {
      if (c.workers[i] + c.dependants[i] > 0) {
        push[all] =
            common
                + p.grievanceWeight * c.grievance[i]
                - p.fearWeight * penalty * c.fear[i]
                - p.householdSd * keys.dispositions[i];
        most = Math.max(most, push[all]);
        all++;
      }
    }
    double z = 0;
    for (int round = 0; round < ROUNDS && most + 2 * p.peerWeight * z > 0; round++) {
      int up = 0;
      for (int k = 0; k < all; k++) {
        up += push[k] + 2 * p.peerWeight * z > 0 ? 1 : 0;
      }
      double next = (double) up / all;
      if (next == z) {
        break;
      }
      z = next;
    }
    return z;
  }

  /// The village's part of the threshold, with what it has been cowed into.
  public static double common(
      Parameters p, Keys keys, long village, double cowed, double around, double season) {
    return p.neighbourWeight * around
        - season
        - cowed
        - p.threshold
        - p.villageSd * Draws.normal(Draws.bits(keys.disposition, village));
  }

  /// (CO-3.15) the centre disowns its agents: fear of all households is cut by the part `cut`.
  public static void disown(float[] fear, double cut) {
    float kept = (float) (1 - cut);
    for (int i = 0; i < fear.length; i++) {
      fear[i] *= kept;
    }
  }
}
