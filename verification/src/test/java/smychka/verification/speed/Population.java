package smychka.verification.speed;

import smychka.engine.Draws;
import smychka.engine.Table;
import smychka.model.tables.Households;

/// Draws households to play with: as many of each kind of thing as a village has, roughly.
final class Population {
  private static final long KEY = Draws.streamKey(1, 1, "population");

  private Population() {}

  static Table draw(int rows) {
    Table t = Households.table();
    t.resize(rows);
    for (int i = 0; i < rows; i++) {
      t.longColumn("id")[i] = Draws.childId(KEY, 0, i);
      int workers = 1 + below(i, 0, 4);
      int dependants = below(i, 1, 6);
      int ares = (workers + dependants) * (35 + below(i, 2, 45));
      t.byteColumn("workers")[i] = (byte) workers;
      t.byteColumn("dependants")[i] = (byte) dependants;
      t.byteColumn("farms")[i] = (byte) (below(i, 3, 20) == 0 ? 0 : 1);
      t.intColumn("landAres")[i] = ares + below(i, 4, 200);
      t.intColumn("winterAres")[i] = ares / 2;
      t.intColumn("springAres")[i] = ares - ares / 2;
      t.intColumn("sownLastYearAres")[i] = ares;
      t.shortColumn("horses")[i] = (short) below(i, 5, 3);
      t.shortColumn("cattle")[i] = (short) below(i, 6, 4);
      t.shortColumn("pigs")[i] = (short) below(i, 7, 3);
      t.shortColumn("sheepGoats")[i] = (short) below(i, 8, 9);
      t.intColumn("grainKg")[i] = 100 + below(i, 9, 400);
      t.floatColumn("retainedShare")[i] = .8f;
      t.floatColumn("feedRatio")[i] = 1;
      t.floatColumn("foodRatio")[i] = 1;
      t.floatColumn("body")[i] = 1;
    }
    return t;
  }

  private static int below(int row, int what, int bound) {
    return (int) (Draws.unit(Draws.bits(KEY + what, row)) * bound);
  }
}
