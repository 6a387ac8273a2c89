package smychka.model.month;

import smychka.model.countryside.HireAndLease;

/// Counts of the household columns at a month's end, for the books and the recorder.
final class Census {
  static final int ROWS = 0,
      MOUTHS = 1,
      SOLDIERS = 2,
      GRAIN_KG = 3,
      SEED_KG = 4,
      MONEY = 5,
      LAND_ARES = 6,
      STANDING_ARES = 7,
      HORSES = 8,
      CATTLE = 9,
      PIGS = 10,
      SHEEP_GOATS = 11,
      HORSELESS = 12,
      RETAINED_MILLE = 13,
      HUNGRY_MOUTHS = 14,
      WORKERS = 15,
      LABOURER = 16,
      POOR = 17,
      MIDDLE = 18,
      WELL_OFF = 19,
      SLOTS = 20;

  private Census() {}

  record Columns(
      byte[] workers,
      byte[] dependants,
      byte[] soldiers,
      int[] grainKg,
      int[] seedKg,
      long[] money,
      int[] landAres,
      int[] winterAres,
      int[] springAres,
      short[] horses,
      short[] cattle,
      short[] pigs,
      short[] sheepGoats,
      float[] retainedShare,
      float[] foodRatio,
      float[] boughtYearKg,
      int[] sownLastYearAres,
      int[] hiredDays,
      int[] soldDays,
      int[] letDays) {}

  /// The stratum of a household by absolute criteria: its slot.
  static int stratum(HireAndLease.Parameters p, Columns c, int i) {
    if (c.soldDays[i] > 150) {
      return LABOURER;
    }
    boolean buysBread =
        c.boughtYearKg[i] > p.breadBoughtKgPerMouth() * (c.workers[i] + c.dependants[i]);
    if ((c.horses[i] == 0 && c.sownLastYearAres[i] < 200) || buysBread) {
      return POOR;
    }
    double means =
        p.means(c.horses[i], c.cattle[i], c.pigs[i] + c.sheepGoats[i], c.sownLastYearAres[i]);
    int days = Math.max(c.hiredDays[i], c.letDays[i]);
    boolean wellOff = (means > 1600 && days > 50) || (means > 800 && days > 75);
    return wellOff ? WELL_OFF : MIDDLE;
  }

  /// Adds the households of each stratum in rows `[from, to)` to `sums[at..]`.
  static void strata(HireAndLease.Parameters p, Columns c, int from, int to, long[] sums, int at) {
    for (int i = from; i < to; i++) {
      if (c.workers[i] + c.dependants[i] > 0) {
        sums[at + stratum(p, c, i)]++;
      }
    }
  }

  /// Adds the counts of rows `[from, to)` to `sums[at..]`.
  static void count(Columns c, int from, int to, long[] sums, int at) {
    long rows = 0;
    long mouthsOfAll = 0;
    long horseless = 0;
    long retained = 0;
    long hungry = 0;
    for (int i = from; i < to; i++) {
      int mouths = c.workers[i] + c.dependants[i];
      int peopled = Math.min(1, mouths);
      rows += peopled;
      mouthsOfAll += mouths;
      horseless += c.horses[i] == 0 ? peopled : 0;
      retained += (long) (1000 * c.retainedShare[i]);
      hungry += c.foodRatio[i] < .7 ? mouths : 0;
    }
    sums[at + ROWS] += rows;
    sums[at + MOUTHS] += mouthsOfAll;
    sums[at + HORSELESS] += horseless;
    sums[at + RETAINED_MILLE] += retained;
    sums[at + HUNGRY_MOUTHS] += hungry;
    sums[at + WORKERS] += sum(c.workers, from, to);
    sums[at + SOLDIERS] += sum(c.soldiers, from, to);
    sums[at + GRAIN_KG] += sum(c.grainKg, from, to);
    sums[at + SEED_KG] += sum(c.seedKg, from, to);
    sums[at + MONEY] += sum(c.money, from, to);
    sums[at + LAND_ARES] += sum(c.landAres, from, to);
    sums[at + STANDING_ARES] += sum(c.winterAres, from, to) + sum(c.springAres, from, to);
    sums[at + HORSES] += sum(c.horses, from, to);
    sums[at + CATTLE] += sum(c.cattle, from, to);
    sums[at + PIGS] += sum(c.pigs, from, to);
    sums[at + SHEEP_GOATS] += sum(c.sheepGoats, from, to);
  }

  private static long sum(byte[] column, int from, int to) {
    long sum = 0;
    for (int i = from; i < to; i++) {
      sum += column[i];
    }
    return sum;
  }

  private static long sum(short[] column, int from, int to) {
    long sum = 0;
    for (int i = from; i < to; i++) {
      sum += column[i];
    }
    return sum;
  }

  private static long sum(int[] column, int from, int to) {
    long sum = 0;
    for (int i = from; i < to; i++) {
      sum += column[i];
    }
    return sum;
  }

  private static long sum(long[] column, int from, int to) {
    long sum = 0;
    for (int i = from; i < to; i++) {
      sum += column[i];
    }
    return sum;
  }
}
