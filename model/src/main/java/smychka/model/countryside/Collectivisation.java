package smychka.model.countryside;

import smychka.engine.Approx;
import smychka.engine.Checks;
import smychka.engine.Draws;
import smychka.engine.MechanismSpec;

/// Who enters the collective farm of the village and who leaves it: brigades put it to the village
/// assembly, households decide under pressure and by what their neighbours do.
///
/// ```
/// (CS-7.1) u  = v_r + μ·M + ρ·B_v + P·κ_h·g_r + ω·(2z − 1) − e_v − e_h
/// (CS-7.2) v_r = Φ⁻¹(s_r) − ω·(2·s_r − 1),  P = p·pressure,  g_r = (w_r/w̄)^γ
/// (CS-7.3) z' = ½·z + ½·share{member or u > 0};  enter: u > 0, and u > −b where z > ½
/// (CS-7.4) enter of their own accord: chance m·pressure where u > 0 at P = 0   [a month]
/// (CS-7.5) leave: chance h·exitAllowed where u < 0                             [a month]
/// (CS-7.6) B' = max(B, [z > ½ in an assembly]) + β·share·[B > 0]
/// (CS-7.7) against own gain = clip(−u at P = 0, 0, 2.5)
/// ```
///
/// - (CS-7.1) utility in standard deviations: κ_h ~ N(1, σ_κ) how far pressure reaches the
///   household, e_v, e_h dislike of village and household with variances that sum to 1, z share of
///   households of the village that are or would be members.
/// - (CS-7.2) s_r share of households in collective farms of region r before mass force (declared),
///   w_r the state's priority among regions, w̄ its mean over households. M machine-tractor
///   stations in thousands, which plough for members.
/// - (CS-7.3) in a village that a brigade visits (chance lever `brigades` a month); at most 12
///   rounds.
/// - (CS-7.6) B_v what was made common: bounds ploughed over, seed and horses pooled, property of
///   the dispossessed. It holds members, and makes staying outside worse.
///
/// Assumptions: CS-7.a the gain people see of their own accord is what shares before mass force
/// show; CS-7.b one resistance ρ to undoing what was made common holds in all regions.
public final class Collectivisation {
  /// What collectivisation reads and writes.
  public static final MechanismSpec SPEC =
      MechanismSpec.of("countryside.collectivisation", "CS-7")
          .reads("household.id", "village.id", "village.region")
          .reads("household.workers", "household.dependants")
          .writes(
              "household.member",
              "household.grievance",
              "village.commonField",
              "village.brigade",
              "village.unwilling");

  /// Most rounds of an assembly.
  private static final int ROUNDS = 12;

  private Collectivisation() {}

  /// Parameters of entry and exit (`data/parameters/countryside/collectivisation.yaml`).
  public record Parameters(
      double pressureAtFull,
      double peerWeight,
      double gainByMachines,
      double villageVariance,
      double reachSd,
      double priorityExponent,
      double boundWaverers,
      double ownAccordMonth,
      double exitMonth,
      double resistance,
      double commonGrowth,
      double grievanceByForce,
      double grievanceLeft,
      double fearByBrigade) {
    /// Refuses what cannot be.
    public Parameters {
      Checks.share("villageVariance", villageVariance);
      Checks.share("exitMonth", exitMonth);
      Checks.share("grievanceLeft", grievanceLeft);
      Checks.notNegative("reachSd", reachSd);
    }

    /// (CS-7.2) gain of a region in whose collective farms the share `share` is.
    public double gain(double share) {
      double s = Math.min(.98, Math.max(.002, share));
      return probit(s) - peerWeight * (2 * s - 1);
    }
  }

  /// What holds for all villages of a region in a month: gain, P·g_r, the lever of pressure, chance
  /// of a brigade, freedom to leave.
  public record Season(
      double gain, double pressure, double lever, double brigades, double exitAllowed) {}

  /// Draws: attitudes of households by row and the key of what else is the same for ever, keys of
  /// brigades and choices of the month.
  public record Keys(double[] attitudes, long attitude, long brigade, long choice) {
    /// Draws the attitudes of households under the key of attitudes.
    public static double[] attitudes(long attitude, long[] id) {
      return Draws.normals(attitude + 1, id);
    }
  }

  /// The columns collectivisation may touch.
  public record Columns(
      long[] id, byte[] workers, byte[] dependants, byte[] member, float[] grievance) {}

  /// The columns of villages: flags of a brigade's visit, share enrolled against their own gain.
  public record Villages(
      long[] id, int[] region, double[] commonField, double[] brigade, double[] unwilling) {}

  /// What happened: households that entered under pressure, of their own accord, that left, that
  /// were enrolled against their own gain.
  public static final int ENTERED = 0, OWN_ACCORD = 1, LEFT = 2, AGAINST_GAIN = 3, SLOTS = 4;

  /// One month of the village `v` with rows `[from, to)`; `base` is scratch of at least its rows.
  public static void step(
      Parameters p,
      Season season,
      Keys keys,
      Columns c,
      Villages villages,
      int v,
      int from,
      int to,
      double[] base,
      long[] sums) {
    long id = villages.id[v];
    double share = share(c, from, to);
    boolean visited =
        season.brigades > 0 && Draws.unit(Draws.bits(keys.brigade, id)) < season.brigades;
    villages.brigade[v] = visited ? 1 : 0;
    villages.unwilling[v] = 0;
    boolean entry = season.lever > 0;
    if (!visited && !entry && share <= 0) {
      return;
    }
    utilities(p, season.gain + p.resistance * villages.commonField[v], keys, id, from, to, base);
    if (visited && season.pressure > 0) {
      assemble(p, season, keys, villages, v, c, from, to, base, sums);
    } else {
      double kept = villages.commonField[v] < 1 ? 1 : p.grievanceLeft;
      leave(p, season, keys, share, kept, c, from, to, base, sums);
    }
    if (entry) {
      enter(p, season, keys, share, c, from, to, base, sums);
    }
    if (villages.commonField[v] > 0) {
      villages.commonField[v] += p.commonGrowth * share(c, from, to);
    }
    unwilling(p, villages, v, c, from, to, base);
  }

  /// Share of households with people that are members.
  public static double share(Columns c, int from, int to) {
    int members = 0;
    int all = 0;
    for (int i = from; i < to; i++) {
      int lives = c.workers[i] + c.dependants[i] > 0 ? 1 : 0;
      all += lives;
      members += lives * c.member[i];
    }
    return all == 0 ? 0 : (double) members / all;
  }

  /// Lets all members of the village `v` who would rather be out leave at once.
  public static void disband(
      Parameters p,
      Season season,
      Keys keys,
      Columns c,
      Villages villages,
      int v,
      int from,
      int to,
      double[] base,
      long[] sums) {
    Season free = new Season(season.gain, 0, 0, 0, 1 / p.exitMonth);
    double gain = season.gain + p.resistance * villages.commonField[v];
    utilities(p, gain, keys, villages.id[v], from, to, base);
    leave(p, free, keys, share(c, from, to), p.grievanceLeft, c, from, to, base, sums);
    unwilling(p, villages, v, c, from, to, base);
  }

  private static void utilities(
      Parameters p, double gain, Keys keys, long village, int from, int to, double[] u) {
    double inVillage = Math.sqrt(p.villageVariance);
    double own = Math.sqrt(1 - p.villageVariance);
    double common = gain - inVillage * Draws.normal(Draws.bits(keys.attitude, village));
    for (int i = from; i < to; i++) {
      u[i - from] = common - own * keys.attitudes[i];
    }
  }

  private static double reach(Parameters p, Keys keys, long id) {
    return Math.max(0, 1 + p.reachSd * Draws.normal(Draws.bits(keys.attitude + 2, id)));
  }

  private static void assemble(
      Parameters p,
      Season season,
      Keys keys,
      Villages villages,
      int v,
      Columns c,
      int from,
      int to,
      double[] u,
      long[] sums) {
    double z = share(c, from, to);
    for (int round = 0; round < ROUNDS; round++) {
      double next = .5 * z + .5 * wouldBe(p, season, keys, z, 0, c, from, to, u);
      if (Math.abs(next - z) < 1e-4) {
        break;
      }
      z = next;
    }
    boolean carried = z > .5;
    double least = carried ? -p.boundWaverers : 0;
    for (int i = from; i < to; i++) {
      boolean lives = c.workers[i] + c.dependants[i] > 0;
      double own = u[i - from] + p.peerWeight * (2 * z - 1);
      if (!lives || c.member[i] > 0 || own + season.pressure * reach(p, keys, c.id[i]) <= least) {
        continue;
      }
      c.member[i] = 1;
      sums[ENTERED]++;
      double against = Approx.clip(-own, 0, 2.5);
      if (against > 0) {
        sums[AGAINST_GAIN]++;
        c.grievance[i] +=
            (float) ((1 - c.grievance[i]) * Math.min(1, p.grievanceByForce * against));
      }
    }
    if (carried) {
      villages.commonField[v] = Math.max(1, villages.commonField[v]);
    }
  }

  private static double wouldBe(
      Parameters p,
      Season season,
      Keys keys,
      double z,
      double least,
      Columns c,
      int from,
      int to,
      double[] u) {
    int would = 0;
    int all = 0;
    double peers = p.peerWeight * (2 * z - 1);
    for (int i = from; i < to; i++) {
      if (c.workers[i] + c.dependants[i] > 0) {
        all++;
        would +=
            c.member[i] > 0
                    || u[i - from] + peers > least
                    || u[i - from] + peers + season.pressure * reach(p, keys, c.id[i]) > least
                ? 1
                : 0;
      }
    }
    return all == 0 ? 0 : (double) would / all;
  }

  private static void leave(
      Parameters p,
      Season season,
      Keys keys,
      double share,
      double kept,
      Columns c,
      int from,
      int to,
      double[] u,
      long[] sums) {
    double chance = p.exitMonth * season.exitAllowed;
    double peers = p.peerWeight * (2 * share - 1);
    for (int i = from; share > 0 && chance > 0 && i < to; i++) {
      if (c.member[i] > 0
          && Draws.unit(Draws.bits(keys.choice, c.id[i])) < chance
          && u[i - from] + peers < 0
          && u[i - from] + peers + season.pressure * reach(p, keys, c.id[i]) < 0) {
        release(kept, c, i);
        sums[LEFT]++;
      }
    }
  }

  /// A household leaves; what it resents is partly made good.
  public static void release(double kept, Columns c, int row) {
    c.member[row] = 0;
    c.grievance[row] *= (float) kept;
  }

  private static void enter(
      Parameters p,
      Season season,
      Keys keys,
      double share,
      Columns c,
      int from,
      int to,
      double[] u,
      long[] sums) {
    double chance = Math.min(1, p.ownAccordMonth * season.lever);
    double peers = p.peerWeight * (2 * share - 1);
    for (int i = from; i < to; i++) {
      if (c.member[i] == 0
          && u[i - from] + peers > 0
          && c.workers[i] + c.dependants[i] > 0
          && Draws.unit(Draws.bits(keys.choice + 1, c.id[i])) < chance) {
        c.member[i] = 1;
        sums[OWN_ACCORD]++;
      }
    }
  }

  /// Share of households that are members against their own gain, as the month leaves it.
  private static void unwilling(
      Parameters p, Villages villages, int v, Columns c, int from, int to, double[] u) {
    int all = 0;
    int unwilling = 0;
    double peers = p.peerWeight * (2 * share(c, from, to) - 1);
    for (int i = from; i < to; i++) {
      if (c.workers[i] + c.dependants[i] > 0) {
        all++;
        unwilling += c.member[i] > 0 && u[i - from] + peers < 0 ? 1 : 0;
      }
    }
    villages.unwilling[v] = all == 0 ? 0 : (double) unwilling / all;
  }

  /// Inverse of the normal distribution (Acklam's rational approximation, error below 1e-8).
  static double probit(double share) {
    double low = .02425;
    if (share > 1 - low) {
      return -probit(1 - share);
    }
    if (share < low) {
      double q = StrictMath.sqrt(-2 * StrictMath.log(share));
      double above =
          ((((-7.784894002430293e-3 * q - .3223964580411365) * q - 2.400758277161838) * q
                              - 2.549732539343734)
                          * q
                      + 4.374664141464968)
                  * q
              + 2.938163982698783;
      double below =
          (((7.784695709041462e-3 * q + .3224671290700398) * q + 2.445134137142996) * q
                      + 3.754408661907416)
                  * q
              + 1;
      return above / below;
    }
    double q = share - .5;
    double r = q * q;
    double above =
        ((((-39.69683028665376 * r + 220.9460984245205) * r - 275.9285104469687) * r
                            + 138.3577518672690)
                        * r
                    - 30.66479806614716)
                * r
            + 2.506628277459239;
    double below =
        ((((-54.47609879822406 * r + 161.5858368580409) * r - 155.6989798598866) * r
                            + 66.80131188771972)
                        * r
                    - 13.28068155288572)
                * r
            + 1;
    return above * q / below;
  }
}
