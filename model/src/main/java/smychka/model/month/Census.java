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
      int[] sownLastYearAres,
      int[] hiredDays,
      int[] soldDays,
      int[] letDays) {}

  /// The stratum of a household by absolute criteria: its slot.
  static int stratum(HireAndLease.Parameters p, Columns c, int i) {
    if (c.soldDays[i] > 150) {
      return LABOURER;
    }
    if (c.horses[i] == 0 && c.sownLastYearAres[i] < 200) {
      return POOR;
    }
    double means =
        p.means(c.horses[i], c.cattle[i], c.pigs[i] + c.sheepGoats[i], c.sownLastYearAres[i]);
    int days = Math.max(c.hiredDays[i], c.letDays[i]);
    boolean wellOff = means > 1600 && days > 50 || means > 800 && days > 75;
    return wellOff ? WELL_OFF : MIDDLE;
  }

  /// Adds the households of each stratum in rows `[from, to)` to `sums[at..]`.
  static void strata(
      HireAndLease.Parameters p, Columns c, int from, int to, long[] sums, int at) {
    for (int i = from; i < to; i++) {
      if (c.workers[i] + c.dependants[i] > 0) {
        sums[at + stratum(p, c, i)]++;
      }
    }
  }

  /// Adds the counts of rows `[from, to)` to `sums[at..]`.
  static void count(Columns c, int from, int to, long[] sums, int at) {
    for (int i = from; i < to; i++) {
      int mouths = c.workers[i] + c.dependants[i];
      sums[at + ROWS] += mouths > 0 ? 1 : 0;
      sums[at + MOUTHS] += mouths;
      sums[at + WORKERS] += c.workers[i];
      sums[at + SOLDIERS] += c.soldiers[i];
      sums[at + GRAIN_KG] += c.grainKg[i];
      sums[at + SEED_KG] += c.seedKg[i];
      sums[at + MONEY] += c.money[i];
      sums[at + LAND_ARES] += c.landAres[i];
      sums[at + STANDING_ARES] += c.winterAres[i] + c.springAres[i];
      sums[at + HORSES] += c.horses[i];
      sums[at + CATTLE] += c.cattle[i];
      sums[at + PIGS] += c.pigs[i];
      sums[at + SHEEP_GOATS] += c.sheepGoats[i];
      sums[at + HORSELESS] += mouths > 0 && c.horses[i] == 0 ? 1 : 0;
      sums[at + RETAINED_MILLE] += (long) (1000 * c.retainedShare[i]);
      sums[at + HUNGRY_MOUTHS] += c.foodRatio[i] < .7 ? mouths : 0;
    }
  }
}
