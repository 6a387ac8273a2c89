package smychka.model;

import java.lang.reflect.Array;
import java.util.Arrays;
import smychka.engine.Draws;
import smychka.engine.Table;
import smychka.model.tables.Households;
import smychka.model.tables.Regions;
import smychka.model.tables.Villages;

/// A few households for a test: rows of zeros with ids, columns set as a case asks, or villages of
/// people, land, animals and grain drawn by key.
public final class Rows {
  /// A key for the draws of tests.
  public static final long KEY = Draws.streamKey(1921, 0, "rows of tests");

  /// First row of each village of [#drawn], and last the number of rows.
  private static final int[] STARTS = {0, 14, 28, 29, 45, 60};

  private final Table table = Households.table();

  private Rows(int rows) {
    table.resize(rows);
    for (int i = 0; i < rows; i++) {
      table.longColumn("id")[i] = i + 1L;
    }
  }

  /// Households that have nothing and nobody.
  public static Rows of(int rows) {
    return new Rows(rows);
  }

  /// Where the villages of [#drawn] start.
  public static int[] starts() {
    return STARTS.clone();
  }

  /// Five villages, one of them a single household. Each tenth household is dead, another landless,
  /// another without grain or cash, another has gone under in plenty.
  public static Rows drawn() {
    Rows rows = new Rows(60);
    for (int i = 0; i < 60; i++) {
      boolean dead = i % 10 == 3;
      boolean poor = i % 10 == 7;
      rows.put(i, "id", Draws.childId(KEY, i, 1));
      rows.put(i, "village", village(i));
      rows.put(i, "workers", dead ? 0 : 1 + upTo(i, "workers", 5));
      rows.put(i, "dependants", dead ? 0 : upTo(i, "dependants", 6));
      rows.put(i, "soldiers", upTo(i, "soldiers", 2));
      rows.put(i, "monthsToBirth", upTo(i, "months", 4));
      rows.put(i, "farms", i % 10 == 5 ? 0 : 1);
      rows.put(i, "landAres", i % 10 == 5 ? 0 : upTo(i, "land", 1200));
      rows.put(i, "winterAres", upTo(i, "winter", 200));
      rows.put(i, "springAres", upTo(i, "spring", 200));
      rows.put(i, "sownLastYearAres", upTo(i, "sown", 400));
      for (String kind : new String[] {"horses", "cattle", "pigs", "sheepGoats"}) {
        rows.put(i, kind, poor ? 0 : upTo(i, kind, 4));
      }
      rows.put(i, "grainKg", poor ? 0 : upTo(i, "grain", i % 10 == 9 ? 90_000 : 1800));
      rows.put(i, "seedKg", upTo(i, "seed", 300));
      rows.put(i, "cropKg", upTo(i, "crop", 4000));
      for (String kg : new String[] {"bought", "offer", "want", "meat", "taken", "kindTaxDue"}) {
        rows.put(i, kg + "Kg", upTo(i, kg, 60));
      }
      rows.put(i, "offerKg", Math.min(rows.at("offerKg", i), rows.at("grainKg", i)));
      rows.put(i, "eatenKg", upTo(i, "eaten", 110));
      rows.put(i, "money", poor ? 0 : upTo(i, "money", 9000));
      rows.put(i, "moneyTaxDueKopeks", upTo(i, "tax", 800));
      rows.put(i, "goodsWantKopeks", upTo(i, "goods", 500));
      rows.put(i, "monthlyOutlay", upTo(i, "outlay", 200));
      rows.put(i, "monthlyOtherIncome", upTo(i, "income", 200));
      rows.put(i, "takenYearKg", upTo(i, "year", 500));
      rows.put(i, "retainedShare", .4 + unit(i, "retained") / 2);
      rows.put(i, "promisedKg", upTo(i, "promised", 200));
      rows.put(i, "visibleKg", upTo(i, "visible", 900));
      rows.put(i, "askedKg", upTo(i, "asked", 400));
      rows.put(i, "refusedKg", upTo(i, "refused", 90));
      rows.put(i, "fineDueKopeks", i % 4 == 0 ? upTo(i, "fine", 9000) : 0);
      rows.put(i, "hazard", unit(i, "hazard") / 2);
      rows.put(i, "fear", unit(i, "fear"));
      rows.put(i, "grievance", unit(i, "grievance"));
      rows.put(i, "feedRatio", 1.2 * unit(i, "feed"));
      rows.put(i, "foodRatio", unit(i, "food"));
      rows.put(i, "body", .5 + unit(i, "body") / 2);
    }
    return rows;
  }

  /// The reach of the state in the villages of [#drawn] where it holds all.
  public static double[] everywhere() {
    double[] reach = new double[STARTS.length - 1];
    Arrays.fill(reach, 1);
    return reach;
  }

  /// The villages of [#drawn].
  public static Table villages() {
    Table villages = Villages.table();
    villages.resize(STARTS.length - 1);
    for (int v = 0; v < villages.rows(); v++) {
      villages.longColumn("id")[v] = Draws.childId(KEY, v, 2);
      villages.doubleColumn("reach")[v] = 1;
      villages.doubleColumn("yieldFactor")[v] = .5 + unit(v, "factor");
      villages.doubleColumn("horsesPerHousehold")[v] = unit(v, "horses");
      villages.doubleColumn("idleLandShare")[v] = unit(v, "idle") / 2;
      villages.doubleColumn("searchShare")[v] = v % 2 == 0 ? .5 : 0;
      villages.doubleColumn("nearShare")[v] = v % 2 == 0 ? 0 : .5;
    }
    return villages;
  }

  /// The regions, with prices and harvests.
  public static Table regions() {
    Table regions = Regions.table();
    for (int r = 0; r < regions.rows(); r++) {
      regions.doubleColumn("grainPrice")[r] = 3000 + 4000 * unit(r, "price");
      regions.doubleColumn("harvestActualKg")[r] = 1e6 * unit(r, "actual");
      regions.doubleColumn("normalHarvestKg")[r] = 1e6 * unit(r, "normal");
    }
    return regions;
  }

  /// Sets a column: one value for all rows, or one for each.
  public Rows set(String column, double... values) {
    for (int i = 0; i < table.rows(); i++) {
      put(i, column, values[values.length == 1 ? 0 : i]);
    }
    return this;
  }

  /// The value of a column in the first row.
  public double first(String column) {
    return at(column, 0);
  }

  /// The value of a column in a row.
  public double at(String column, int row) {
    return Array.getDouble(table.array(column), row);
  }

  /// A column as doubles.
  public double[] all(String column) {
    return asDoubles(table, column);
  }

  /// The least value of a column.
  public double least(String column) {
    return Arrays.stream(all(column)).min().orElse(0);
  }

  /// The sum of a column of a table.
  public static double sum(Table table, String column) {
    double sum = 0;
    for (double value : asDoubles(table, column)) {
      sum += value;
    }
    return sum;
  }

  /// The sum of a column.
  public double sum(String column) {
    return sum(table, column);
  }

  /// The columns as a mechanism sees them.
  public <C extends Record> C view(Class<C> type) {
    return table.view(type);
  }

  /// The table itself.
  public Table table() {
    return table;
  }

  /// How many rows there are.
  public int count() {
    return table.rows();
  }

  static double[] asDoubles(Table table, String column) {
    Object array = table.array(column);
    double[] values = new double[table.rows()];
    for (int i = 0; i < values.length; i++) {
      values[i] = Array.getDouble(array, i);
    }
    return values;
  }

  private void put(int row, String column, double value) {
    switch (table.array(column)) {
      case byte[] a -> a[row] = (byte) value;
      case short[] a -> a[row] = (short) value;
      case int[] a -> a[row] = (int) value;
      case long[] a -> a[row] = (long) value;
      case float[] a -> a[row] = (float) value;
      default -> throw new IllegalArgumentException(column);
    }
  }

  private static int village(int row) {
    int v = 0;
    while (STARTS[v + 1] <= row) {
      v++;
    }
    return v;
  }

  private static double unit(int row, String what) {
    return Draws.unit(Draws.bits(Draws.streamKey(KEY, 0, what), row + 1));
  }

  private static int upTo(int row, String what, int most) {
    return (int) (unit(row, what) * (most + 1));
  }
}
