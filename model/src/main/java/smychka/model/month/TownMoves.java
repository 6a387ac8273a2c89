package smychka.model.month;

import smychka.engine.Draws;
import smychka.engine.Month;
import smychka.engine.Rounding;
import smychka.engine.Table;
import smychka.model.people.Moves;
import smychka.model.people.TownRows;
import smychka.model.tables.Region;
import smychka.model.tables.Trade;

/// Who comes to the towns and who goes back to the village.
final class TownMoves {
  private TownMoves() {}

  /// Unemployed earners go to villages of their region, the share `back[region]` of them, each to a
  /// household drawn by luck (PO-3.3).
  static void goBack(MonthSchedule s, double[] back, Month month) {
    Table t = s.state.townsfolk;
    long[] gone = new long[Region.COUNT];
    long key = s.key("going-back", month);
    long[] id = t.longColumn("id");
    byte[] earners = t.byteColumn("earners");
    byte[] working = t.byteColumn("working");
    byte[] dependants = t.byteColumn("dependants");
    TownRows[] rows = s.townMonth().rows();
    s.townMonth()
        .each((r, worker) -> {
          for (int k = rows[r].from(); k < rows[r].to(); k++) {
            int i = rows[r].row()[k];
            int idle = earners[i] - working[i];
            int staying = working[i] + dependants[i] > 0 ? 0 : 1;
            if (idle > staying) {
              double going = (idle - staying) * back[r];
              int out = Rounding.stochastic(going, Draws.bits(key, id[i]));
              earners[i] -= (byte) out;
              gone[r] += out;
            }
          }
        });
    byte[] workers = s.state.households.byteColumn("workers");
    for (int r = 0; r < Region.COUNT; r++) {
      int from = s.layout.regionStarts[r];
      int hosts = s.layout.regionStarts[r + 1] - from;
      for (long k = 0; k < gone[r]; k++) {
        int row = from + (int) Long.remainderUnsigned(Draws.bits(key + 1 + r, k), hosts);
        workers[row]++;
      }
      s.postings().backToVillage[r] += gone[r];
    }
  }

  /// Those who left the villages and soldiers who come home found households of their own.
  static void arrive(MonthSchedule s, MonthInputs in, Month month) {
    long key = s.key("arrivals", month);
    Table t = s.state.townsfolk;
    int rows = t.rows();
    int added = 0;
    long[] workers = new long[Region.COUNT];
    long[] followers = new long[Region.COUNT];
    for (int r = 0; r < Region.COUNT; r++) {
      followers[r] = s.layout.of(r, Layout.MOVES + Moves.FOLLOWERS);
      workers[r] = s.layout.of(r, Layout.MOVES + Moves.TO_TOWN) - followers[r];
      long away = s.whole("townSoldiers")[r];
      long home =
          Math.min(
              away, Rounding.stochasticLong(away * in.armyShareHome(), Draws.bits(key, r + 1)));
      s.whole("townSoldiers")[r] -= home;
      s.postings().townHome[r] = home;
      workers[r] += home;
      added += (int) workers[r];
    }
    t.resize(rows + added);
    int row = rows;
    for (int r = 0; r < Region.COUNT; r++) {
      for (long k = 0; k < workers[r]; k++) {
        household(t, row, r, month, k, k < followers[r] ? 1 : 0);
        t.byteColumn("city")[row] = s.upheavalMonth().arrivesIn(r, key + 2 + r, k);
        row++;
      }
      s.whole("townPersons")[r] = 0;
    }
  }

  private static void household(Table t, int row, int r, Month month, long number, int followers) {
    t.longColumn("id")[row] = Draws.childId(-(r + 1L), month.index(), (int) (number + 1));
    t.intColumn("region")[row] = r;
    t.byteColumn("trade")[row] = (byte) Trade.UNEMPLOYED;
    t.byteColumn("earners")[row] = 1;
    t.byteColumn("dependants")[row] = (byte) followers;
    t.floatColumn("body")[row] = .97f;
  }
}
