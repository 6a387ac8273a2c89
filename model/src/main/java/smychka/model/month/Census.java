package smychka.model.month;

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
      SLOTS = 15;

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
      float[] foodRatio) {}

  /// Adds the counts of rows `[from, to)` to `sums[at..]`.
  static void count(Columns c, int from, int to, long[] sums, int at) {
    for (int i = from; i < to; i++) {
      int mouths = c.workers[i] + c.dependants[i];
      sums[at + ROWS] += mouths > 0 ? 1 : 0;
      sums[at + MOUTHS] += mouths;
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
