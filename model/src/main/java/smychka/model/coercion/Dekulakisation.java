package smychka.model.coercion;

import smychka.engine.Approx;
import smychka.engine.Checks;
import smychka.engine.Draws;
import smychka.engine.MechanismSpec;
import smychka.engine.Rounding;

/// Which households are called kulaks and dispossessed: the centre sets quotas in three categories,
/// regions pass them on, those on the spot fill them from whoever looks better off.
///
/// ```
/// (CO-4.1) q_r   = Q·g_r·h_r/Σ g·h,  Q = t·exiles + (1 + o)·resettled  [households a month]
/// (CO-4.2) m_v   = max(1, cap·h_v)                             [households an operation]
/// (CO-4.3) π_v   = min(1, q_r/h_r·h_v·ζ_v/m_v)                 [chance of an operation a month]
/// (CO-4.4) label = ln(means/mean of the village) + σ_l·N − b·[member]
/// (CO-4.9) head of category I: shot with chance s, to camps with chance k, else exiled
/// ```
///
/// - (CO-4.1) t part of the families to be exiled for whom there are trains, o overfulfilment on
///   the spot; g_r the state's priority among regions, h households.
/// - (CO-4.2) cap the ceiling on the share of households, which becomes the size of an operation.
/// - (CO-4.3) ζ_v zeal, lognormal with mean 1, by village and month.
/// - (CO-4.4) those with the highest label are taken; families of soldiers are spared. Labels are
///   noisy: some who are taken are neither well-off nor hire.
///
/// Category by lot in proportion to the quotas. I and II: the whole family leaves the village (I:
/// its head is arrested, and shot, sent to camps or exiled with the others by (CO-4.9)), its land,
/// animals and grain pass in equal parts to the members of the collective farm, or to all
/// households where there are none; its money to the treasury. III: animals, seed, money, grain
/// above a remainder and part of the land are taken; the family stays in its region.
public final class Dekulakisation {
  /// What dekulakisation reads and writes.
  public static final MechanismSpec SPEC =
      MechanismSpec.of("coercion.dekulakisation", "CO-4")
          .reads("household.id", "household.soldiers")
          .writes(
              "household.workers",
              "household.dependants",
              "household.monthsToBirth",
              "household.member",
              "household.landAres",
              "household.winterAres",
              "household.springAres",
              "household.sownLastYearAres",
              "household.horses",
              "household.cattle",
              "household.pigs",
              "household.sheepGoats",
              "household.grainKg",
              "household.seedKg",
              "household.cropKg",
              "household.kindTaxDueKg",
              "household.promisedKg",
              "household.moneyTaxDueKopeks",
              "household.fineDueKopeks",
              "household.goodsAheadKopeks",
              "household.money",
              "household.grievance");

  /// Slots of what happened in a region: households by category, persons gone to exile, money
  /// taken, households neither well-off by the criteria of strata nor close to it, animals passed
  // on.
  public static final int ARRESTED = 0,
      EXILED = 1,
      RESETTLED = 2,
      PERSONS = 3,
      MONEY = 4,
      NOT_WELL_OFF = 5,
      SLOTS = 6;

  private Dekulakisation() {}

  /// Parameters of dekulakisation (`data/parameters/coercion/dekulakisation.yaml`).
  public record Parameters(
      double overfulfilment,
      double trains,
      double zealSd,
      double labelNoise,
      double memberSpared,
      double grainLeftKgPerMouth,
      double landLeftShare,
      double fearByNeighbour,
      double grievanceByNeighbour,
      double headsShot,
      double headsToCamps) {
    /// Refuses what cannot be.
    public Parameters {
      Checks.share("headsShot + headsToCamps", headsShot + headsToCamps);
      Checks.notNegative("overfulfilment", overfulfilment);
      Checks.notNegative("zealSd", zealSd);
      Checks.notNegative("labelNoise", labelNoise);
      Checks.share("landLeftShare", landLeftShare);
    }
  }

  /// Quotas of a month [families] and the ceiling [share]; heads arrested are of families exiled.
  public record Quota(double arrests, double exiles, double resettled, double cap) {
    /// (CO-4.1) families to be taken, `p` as quotas are filled on the spot.
    public double all(Parameters p) {
      return exiled(p) + (1 + p.overfulfilment) * resettled;
    }

    double exiled(Parameters p) {
      return Math.max(arrests, p.trains * exiles);
    }
  }

  /// The columns dekulakisation may touch.
  public record Columns(
      long[] id,
      byte[] workers,
      byte[] dependants,
      byte[] soldiers,
      byte[] monthsToBirth,
      byte[] member,
      int[] landAres,
      int[] winterAres,
      int[] springAres,
      int[] sownLastYearAres,
      short[] horses,
      short[] cattle,
      short[] pigs,
      short[] sheepGoats,
      int[] grainKg,
      int[] seedKg,
      int[] cropKg,
      int[] kindTaxDueKg,
      int[] promisedKg,
      int[] moneyTaxDueKopeks,
      int[] fineDueKopeks,
      int[] goodsAheadKopeks,
      long[] money,
      float[] grievance) {
    /// Places of grain and seed among [#wholes()].
    static final int GRAIN = 4;

    static final int SEED = 5;

    int[][] wholes() {
      return new int[][] {
        landAres, winterAres, springAres, sownLastYearAres, grainKg, seedKg, cropKg
      };
    }

    short[][] herds() {
      return new short[][] {horses, cattle, pigs, sheepGoats};
    }

    int[][] claims() {
      return new int[][] {
        kindTaxDueKg, promisedKg, moneyTaxDueKopeks, fineDueKopeks, goodsAheadKopeks
      };
    }

    boolean lives(int i) {
      return workers[i] + dependants[i] > 0;
    }
  }

  /// Where a family goes that leaves its village: persons of the household `id`.
  public interface Departure {
    /// Takes the persons of a family whose head is `arrested` or not; returns how many go into
    /// exile.
    int take(long id, int persons, boolean arrested);
  }

  /// What a household's means of production are worth, as strata count them [roubles of 1926/27].
  @FunctionalInterface
  public interface Worth {
    double means(int horses, int cattle, int smallStock, int sownAres);
  }

  /// (CO-4.2), (CO-4.3) how many households an operation takes in a village of `households` this
  /// month; 0 where there is none. `share` is the month's quota over households of the region.
  public static int operation(
      Parameters p, double share, double cap, int households, long key, long village) {
    double size = Math.max(1, cap * households);
    double normal = Draws.normal(Draws.bits(key, village));
    double zeal = Approx.exp(p.zealSd * normal - p.zealSd * p.zealSd / 2);
    double chance = share * households * zeal / size;
    return Draws.unit(Draws.bits(key + 1, village)) < chance
        ? Math.min(households - 1, Rounding.stochasticCount(size, Draws.bits(key + 2, village)))
        : 0;
  }

  /// Takes `count` households of rows `[from, to)`; `label` is scratch. Returns how many were
  /// taken.
  public static int take(
      Parameters p,
      Worth worth,
      Quota quota,
      int count,
      long key,
      Columns c,
      int from,
      int to,
      double[] label,
      Departure departure,
      long[] sums) {
    double mean = labels(p, worth, key, c, from, to, label);
    int taken = 0;
    for (; taken < count; taken++) {
      int row = highest(from, to, label);
      if (row < 0) {
        break;
      }
      label[row - from] = Double.NEGATIVE_INFINITY;
      double means = means(worth, c, row);
      sums[NOT_WELL_OFF] += means < 800 || means < 1.5 * mean ? 1 : 0;
      dispossess(p, quota, key, c, row, from, to, departure, sums);
    }
    return taken;
  }

  private static double means(Worth worth, Columns c, int i) {
    return worth.means(
        c.horses[i], c.cattle[i], c.pigs[i] + c.sheepGoats[i], c.sownLastYearAres[i]);
  }

  private static double labels(
      Parameters p, Worth worth, long key, Columns c, int from, int to, double[] label) {
    double sum = 0;
    int rows = 0;
    for (int i = from; i < to; i++) {
      if (c.lives(i)) {
        sum += means(worth, c, i);
        rows++;
      }
    }
    double mean = rows == 0 ? 1 : sum / rows;
    for (int i = from; i < to; i++) {
      label[i - from] =
          c.lives(i) && c.soldiers[i] == 0
              ? Approx.ln(Math.max(.01, means(worth, c, i) / mean))
                  + p.labelNoise * Draws.normal(Draws.bits(key + 3, c.id[i]))
                  - p.memberSpared * c.member[i]
              : Double.NEGATIVE_INFINITY;
    }
    return mean;
  }

  private static int highest(int from, int to, double[] label) {
    int best = -1;
    for (int i = from; i < to; i++) {
      if (label[i - from] > Double.NEGATIVE_INFINITY
          && (best < 0 || label[i - from] > label[best - from])) {
        best = i;
      }
    }
    return best;
  }

  private static void dispossess(
      Parameters p,
      Quota quota,
      long key,
      Columns c,
      int row,
      int from,
      int to,
      Departure departure,
      long[] sums) {
    double lot = Draws.unit(Draws.bits(key + 4, c.id[row])) * quota.all(p);
    int category = lot < quota.arrests ? ARRESTED : lot < quota.exiled(p) ? EXILED : RESETTLED;
    sums[category]++;
    boolean goes = category != RESETTLED;
    sums[MONEY] += c.money[row];
    c.money[row] = 0;
    int mouths = c.workers[row] + c.dependants[row];
    for (short[] herd : c.herds()) {
      int all = herd[row];
      herd[row] = 0;
      shareHerd(all, c, row, from, to, herd);
    }
    int[][] wholes = c.wholes();
    for (int kind = 0; kind < wholes.length; kind++) {
      int[] whole = wholes[kind];
      int left = goes ? 0 : left(p, kind, whole[row], mouths);
      int all = whole[row] - left;
      whole[row] = left;
      share(all, c, row, from, to, whole);
    }
    for (int[] claim : c.claims()) {
      claim[row] = 0;
    }
    c.member[row] = 0;
    if (goes) {
      sums[PERSONS] += departure.take(c.id[row], mouths, category == ARRESTED);
      c.workers[row] = 0;
      c.dependants[row] = 0;
      c.monthsToBirth[row] = 0;
    } else {
      c.grievance[row] = 1;
    }
  }

  /// What a family that stays keeps: part of its land and what is sown on it, some grain.
  private static int left(Parameters p, int kind, int held, int mouths) {
    return switch (kind) {
      case Columns.GRAIN -> (int) Math.min(held, p.grainLeftKgPerMouth * mouths);
      case Columns.SEED -> 0;
      default -> (int) (held * p.landLeftShare);
    };
  }

  /// Gives `all` in equal whole parts to the members of the village, to all its households where
  /// there are no members; odd units one by one from the first. Nobody there: it stays.
  private static void share(int all, Columns c, int row, int from, int to, int[] whole) {
    boolean members = receivers(c, row, from, to, true) > 0;
    int count = receivers(c, row, from, to, members);
    if (all == 0 || count == 0) {
      whole[row] += all;
      return;
    }
    int k = 0;
    for (int i = from; i < to; i++) {
      if (receives(c, i, row, members)) {
        whole[i] += part(all, count, c.id[row], k++);
      }
    }
  }

  /// The same for animals.
  private static void shareHerd(int all, Columns c, int row, int from, int to, short[] herd) {
    boolean members = receivers(c, row, from, to, true) > 0;
    int count = receivers(c, row, from, to, members);
    if (all == 0 || count == 0) {
      herd[row] += (short) all;
      return;
    }
    int k = 0;
    for (int i = from; i < to; i++) {
      if (receives(c, i, row, members)) {
        herd[i] += (short) part(all, count, c.id[row], k++);
      }
    }
  }

  /// What the receiver `k` of `count` gets of `all`.
  private static int part(int all, int count, long id, int k) {
    int start = (int) Long.remainderUnsigned(id, count);
    return all / count + (Math.floorMod(k - start, count) < all % count ? 1 : 0);
  }

  private static int receivers(Columns c, int row, int from, int to, boolean members) {
    int count = 0;
    for (int i = from; i < to; i++) {
      count += receives(c, i, row, members) ? 1 : 0;
    }
    return count;
  }

  private static boolean receives(Columns c, int i, int row, boolean members) {
    return i != row && c.lives(i) && (!members || c.member[i] > 0);
  }
}
