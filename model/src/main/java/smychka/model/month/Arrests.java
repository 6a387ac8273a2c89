package smychka.model.month;

import smychka.engine.Draws;
import smychka.engine.Table;
import smychka.model.coercion.Fear;
import smychka.model.people.TownRows;
import smychka.model.tables.Region;

/// Who is led away from which household, and where those released go: all by luck, by key.
final class Arrests {
  /// Most persons of a kind in a household.
  private static final int FULL = 100;

  /// Most rows looked at for one person.
  private static final int TRIES = 64;

  private final MonthSchedule s;
  private final long key;
  private final TownRows[] towns;

  Arrests(MonthSchedule schedule, long key) {
    s = schedule;
    this.key = key;
    this.towns = schedule.townMonth().rows();
  }

  /// Leads away so many for death and for camps; who cannot be found is not counted.
  void lead(long shot, long camps, RepressionMonth notes) {
    double town = s.p.power().cases().townWeight();
    double[] weight = new double[2 * Region.COUNT];
    double all = 0;
    for (int r = 0; r < Region.COUNT; r++) {
      weight[2 * r] = s.real("peopleReported")[r];
      weight[2 * r + 1] = town * s.whole("townPersons")[r];
      all += weight[2 * r] + weight[2 * r + 1];
    }
    for (long k = 0; k < shot + camps; k++) {
      int place = pick(weight, all * Draws.unit(Draws.bits(key, k)));
      int r = place / 2;
      boolean inTown = place % 2 == 1;
      if (inTown ? fromTown(r, k) : fromVillage(r, k)) {
        notes.led(r, inTown, k < shot);
      }
    }
  }

  private static int pick(double[] weights, double at) {
    double left = at;
    for (int k = 0; k < weights.length; k++) {
      left -= weights[k];
      if (left < 0) {
        return k;
      }
    }
    return weights.length - 1;
  }

  private boolean fromTown(int r, long k) {
    Table t = s.state.townsfolk;
    byte[] earners = t.byteColumn("earners");
    byte[] working = t.byteColumn("working");
    TownRows rows = towns[r];
    int count = rows.to() - rows.from();
    for (int attempt = 0; attempt < TRIES && count > 0; attempt++) {
      int at = (int) Long.remainderUnsigned(Draws.bits(key + 1, TRIES * k + attempt), count);
      int i = rows.row()[rows.from() + at];
      if (earners[i] > 0) {
        earners[i]--;
        working[i] = (byte) Math.min(working[i], earners[i]);
        return true;
      }
    }
    return false;
  }

  private boolean fromVillage(int r, long k) {
    Layout l = s.layout;
    byte[] workers = s.state.households.byteColumn("workers");
    int from = l.regionStarts[r];
    int rows = l.regionStarts[r + 1] - from;
    for (int attempt = 0; attempt < TRIES && rows > 0; attempt++) {
      int i = from + (int) Long.remainderUnsigned(Draws.bits(key + 2, TRIES * k + attempt), rows);
      if (workers[i] > 0) {
        workers[i]--;
        int v = l.fear.village()[i];
        Fear.led(s.p.force().fear(), l.fear, i, l.villageStarts[v], l.villageStarts[v + 1]);
        return true;
      }
    }
    return false;
  }

  /// Those released go to households of their region; a household that is full takes none, and the
  /// next is asked.
  static void home(MonthSchedule s, long[] toVillage, long[] toTown, long key) {
    byte[] workers = s.state.households.byteColumn("workers");
    byte[] earners = s.state.townsfolk.byteColumn("earners");
    TownRows[] towns = s.townMonth().rows();
    for (int r = 0; r < Region.COUNT; r++) {
      int from = s.layout.regionStarts[r];
      int rows = s.layout.regionStarts[r + 1] - from;
      for (long k = 0; k < toVillage[r]; k++) {
        int at = (int) Long.remainderUnsigned(Draws.bits(key + r, k), rows);
        while (workers[from + at] >= FULL) {
          at = (at + 1) % rows;
        }
        workers[from + at]++;
      }
      int[] town = towns[r].row();
      int first = towns[r].from();
      int count = towns[r].to() - first;
      for (long k = 0; k < toTown[r]; k++) {
        int at = (int) Long.remainderUnsigned(Draws.bits(key + 100 + r, k), count);
        while (earners[town[first + at]] >= FULL) {
          at = (at + 1) % count;
        }
        earners[town[first + at]]++;
      }
    }
  }
}
