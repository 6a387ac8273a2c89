package smychka.model.month;

import smychka.model.people.Bagmen;
import smychka.model.people.TownLife;
import smychka.model.people.TownRows;
import smychka.model.tables.Region;

/// What can be carried to the households of towns while railways are worn and trade forbidden.
final class TownCarrying {
  private static final int CITIES = 3;
  private static final double[] NONE = {};

  private final MonthSchedule s;
  private final double[][] share = new double[Region.COUNT][CITIES];

  TownCarrying(MonthSchedule schedule) {
    s = schedule;
  }

  /// (PO-7.1) sets the month's limits.
  void set(MonthInputs in) {
    Bagmen.Parameters p = s.p.upheaval().bagmen();
    double carries = s.supplyMonth().carries();
    for (int r = 0; r < Region.COUNT; r++) {
      for (int city = 0; city < CITIES; city++) {
        double trains = p.trains(city, r, in.war().shipping());
        share[r][city] = trains * p.share(city, r, carries, in.privateTolerance());
      }
    }
  }

  private double most(TownLife.Columns c, byte[] city, int i) {
    int persons = c.earners()[i] + c.dependants()[i];
    return share[c.region()[i]][city[i]] * s.p.townLife().normKg() * persons;
  }

  /// Adds what households want at each price of the grid, as far as it can be carried.
  void table(
      TownLife.Columns c, TownRows rows, double months, double[][] kopeksPerKg, double[][] demand) {
    byte[] city = s.state.townsfolk.byteColumn("city");
    for (int at = rows.from(); at < rows.to(); at++) {
      int i = rows.row()[at];
      int r = c.region()[i];
      if (c.earners()[i] + c.dependants()[i] == 0) {
        continue;
      }
      double most = most(c, city, i);
      for (int k = 0; k < demand[r].length; k++) {
        double want = TownLife.marketWant(s.p.townLife(), c, i, months, kopeksPerKg[r][k]);
        demand[r][k] += Math.min(most, want);
      }
    }
  }

  /// (PO-7.2) energy of other food by household; empty while nothing limits it.
  double[] otherFood(TownLife.Columns c) {
    if (!s.supplyMonth().followed()) {
      return NONE;
    }
    byte[] city = s.state.townsfolk.byteColumn("city");
    double[] other = new double[city.length];
    double ordinary = s.p.townLife().otherFoodEnergy();
    for (int i = 0; i < city.length; i++) {
      double carried = share[c.region()[i]][city[i]];
      other[i] = s.p.upheaval().bagmen().otherFood(ordinary, carried, city[i]);
    }
    return other;
  }

  /// Cuts what households want to what can be carried; takes the rest off `wanted[region]`.
  void limit(TownLife.Columns c, long[] wanted) {
    byte[] city = s.state.townsfolk.byteColumn("city");
    for (int i = 0; i < c.id().length; i++) {
      int over = c.wantKg()[i] - (int) Math.ceil(most(c, city, i));
      if (over > 0) {
        c.wantKg()[i] -= over;
        wanted[c.region()[i]] -= over;
      }
    }
  }
}
