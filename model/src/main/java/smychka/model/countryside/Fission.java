package smychka.model.countryside;

import smychka.engine.Draws;
import smychka.engine.MechanismSpec;
import smychka.engine.Table;

/// Households that divide once a year, and those that have died out and leave what they had to kin
/// in the village.
///
/// ```
/// (CS-6.2) P(divide) = h · mouths²/26                        [a year]
/// (CS-6.3) part      = held · mouths that leave/mouths       rounded down
/// ```
///
/// - (CS-6.2) from a least size, with two workers or more; 26 is the square of the mean size (5.1).
/// - (CS-6.3) half of the workers and half of the dependants leave, odd ones stay, and so do odd
///   units of what is held; absent soldiers belong to the parent.
///
/// The child's key descends from its parent's. Assumption CS-6.b: a son takes land, animals, grain
/// and money in proportion to the mouths that leave with him.
public final class Fission {
  /// What fission reads and writes: whole rows.
  public static final MechanismSpec SPEC =
      MechanismSpec.of("countryside.fission", "CS-6").reads("household.id").writes("household.*");

  private static final String[] DIVIDED_INTS = {
    "landAres",
    "winterAres",
    "springAres",
    "sownLastYearAres",
    "grainKg",
    "seedKg",
    "cropKg",
    "kindTaxDueKg",
    "promisedKg",
    "moneyTaxDueKopeks"
  };
  private static final String[] DIVIDED_SHORTS = {"horses", "cattle", "pigs", "sheepGoats"};
  private static final String[] DIVIDED_FLOATS = {
    "monthlyOutlay", "monthlyOtherIncome", "takenYearKg", "boughtYearKg"
  };

  private static final String[] NOT_PASSED_ON = {"soldiers", "monthsToBirth", "accused"};
  private static final String[] OF_THE_MONTH = {
    "boughtKg",
    "offerKg",
    "wantKg",
    "eatenKg",
    "meatKg",
    "takenKg",
    "visibleKg",
    "askedKg",
    "seizedKg",
    "refusedKg",
    "fineDueKopeks",
    "goodsWantKopeks",
    "hiredDays",
    "soldDays",
    "letDays"
  };

  private Fission() {}

  /// Divides households of the table and drops empty rows; returns how many divided.
  ///
  /// An empty row's holdings have gone to kin before (see [#inherit]).
  public static int step(Commune.Parameters p, Table households, long key, int month) {
    byte[] workers = households.byteColumn("workers");
    byte[] dependants = households.byteColumn("dependants");
    long[] id = households.longColumn("id");
    int rows = households.rows();
    int[] source = new int[2 * rows];
    boolean[] child = new boolean[2 * rows];
    int n = 0;
    int divided = 0;
    for (int i = 0; i < rows; i++) {
      int mouths = workers[i] + dependants[i];
      if (mouths == 0 && !holds(households, i)) {
        continue;
      }
      source[n++] = i;
      double chance = p.fissionHazardYear() * mouths * mouths / 26.0;
      if (mouths >= p.fissionFromMouths()
          && workers[i] >= 2
          && Draws.unit(Draws.bits(key, id[i])) < chance) {
        child[n] = true;
        source[n++] = i;
        divided++;
      }
    }
    households.rearrange(java.util.Arrays.copyOf(source, n));
    divide(households, child, n, month);
    return divided;
  }

  /// Divides each child row's parent, the row before it, column by column.
  private static void divide(Table t, boolean[] child, int rows, int month) {
    byte[] workers = t.byteColumn("workers");
    byte[] dependants = t.byteColumn("dependants");
    long[] id = t.longColumn("id");
    int[] mouths = new int[rows];
    int[] leaving = new int[rows];
    for (int i = 1; i < rows; i++) {
      if (child[i]) {
        mouths[i] = workers[i - 1] + dependants[i - 1];
        workers[i] = (byte) (workers[i - 1] / 2);
        dependants[i] = (byte) (dependants[i - 1] / 2);
        workers[i - 1] -= workers[i];
        dependants[i - 1] -= dependants[i];
        leaving[i] = workers[i] + dependants[i];
        id[i] = Draws.childId(id[i - 1], month, 1);
      }
    }
    divideHoldings(t, child, mouths, leaving);
    for (String name : NOT_PASSED_ON) {
      byte[] column = t.byteColumn(name);
      for (int i = 1; i < rows; i++) {
        column[i] = child[i] ? 0 : column[i];
      }
    }
    for (String name : OF_THE_MONTH) {
      int[] column = t.intColumn(name);
      for (int i = 1; i < rows; i++) {
        column[i] = child[i] ? 0 : column[i];
      }
    }
  }

  private static void divideHoldings(Table t, boolean[] child, int[] mouths, int[] leaving) {
    for (String name : DIVIDED_INTS) {
      int[] column = t.intColumn(name);
      for (int i = 1; i < mouths.length; i++) {
        if (child[i]) {
          column[i] = (int) ((long) column[i - 1] * leaving[i] / mouths[i]);
          column[i - 1] -= column[i];
        }
      }
    }
    for (String name : DIVIDED_SHORTS) {
      short[] column = t.shortColumn(name);
      for (int i = 1; i < mouths.length; i++) {
        if (child[i]) {
          column[i] = (short) (column[i - 1] * leaving[i] / mouths[i]);
          column[i - 1] -= column[i];
        }
      }
    }
    for (String name : DIVIDED_FLOATS) {
      float[] column = t.floatColumn(name);
      for (int i = 1; i < mouths.length; i++) {
        if (child[i]) {
          column[i] = column[i - 1] * leaving[i] / mouths[i];
          column[i - 1] -= column[i];
        }
      }
    }
    long[] money = t.longColumn("money");
    for (int i = 1; i < mouths.length; i++) {
      if (child[i]) {
        money[i] = money[i - 1] * leaving[i] / mouths[i];
        money[i - 1] -= money[i];
      }
    }
  }

  /// Gives what a household without members holds to the nearest living one of its village.
  public static void inherit(Table t, int[] village) {
    byte[] workers = t.byteColumn("workers");
    byte[] dependants = t.byteColumn("dependants");
    for (int i = 0; i < t.rows(); i++) {
      if (workers[i] + dependants[i] > 0 || !holds(t, i)) {
        continue;
      }
      int heir = heir(workers, dependants, village, i);
      if (heir >= 0) {
        pass(t, i, heir);
      }
    }
  }

  private static boolean holds(Table t, int i) {
    for (String name : DIVIDED_INTS) {
      if (t.intColumn(name)[i] != 0) {
        return true;
      }
    }
    for (String name : DIVIDED_SHORTS) {
      if (t.shortColumn(name)[i] != 0) {
        return true;
      }
    }
    return t.longColumn("money")[i] != 0 || t.byteColumn("soldiers")[i] != 0;
  }

  private static int heir(byte[] workers, byte[] dependants, int[] village, int row) {
    for (int step = 1; step < workers.length; step++) {
      for (int j : new int[] {row - step, row + step}) {
        if (j >= 0
            && j < workers.length
            && village[j] == village[row]
            && workers[j] + dependants[j] > 0) {
          return j;
        }
      }
      boolean left = row - step >= 0 && village[row - step] == village[row];
      boolean right = row + step < workers.length && village[row + step] == village[row];
      if (!left && !right) {
        return -1;
      }
    }
    return -1;
  }

  private static void pass(Table t, int from, int to) {
    for (String name : DIVIDED_INTS) {
      int[] column = t.intColumn(name);
      column[to] += column[from];
      column[from] = 0;
    }
    for (String name : DIVIDED_SHORTS) {
      short[] column = t.shortColumn(name);
      column[to] += column[from];
      column[from] = 0;
    }
    long[] money = t.longColumn("money");
    money[to] += money[from];
    money[from] = 0;
    byte[] soldiers = t.byteColumn("soldiers");
    soldiers[to] += soldiers[from];
    soldiers[from] = 0;
  }
}
