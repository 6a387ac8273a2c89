package smychka.model;

import smychka.engine.Draws;
import smychka.engine.Table;
import smychka.model.tables.Enterprises;
import smychka.model.tables.Nation;
import smychka.model.tables.Region;
import smychka.model.tables.Townsfolk;
import smychka.model.tables.Trade;

/// Town households, trusts and the one row of the country for a test.
public final class Towns {
  private static final int ROWS = 80;

  private Towns() {}

  /// Town households that have nothing and nobody, in the first region.
  public static Table of(int rows) {
    Table t = Townsfolk.table();
    t.resize(rows);
    for (int i = 0; i < rows; i++) {
      t.longColumn("id")[i] = i + 1L;
    }
    return t;
  }

  /// Households of all regions and trades drawn by key: each tenth is dead, another without money,
  /// another without bread.
  public static Table drawn() {
    Table t = of(ROWS);
    for (int i = 0; i < ROWS; i++) {
      int earners = i % 10 == 3 ? 0 : 1 + upTo(i, "earners", 3);
      t.longColumn("id")[i] = Draws.childId(Rows.KEY, i, 3);
      t.intColumn("region")[i] = i % Region.COUNT;
      t.byteColumn("trade")[i] = (byte) (i % Trade.COUNT);
      t.byteColumn("earners")[i] = (byte) earners;
      t.byteColumn("working")[i] = (byte) upTo(i, "working", earners);
      t.byteColumn("dependants")[i] = (byte) (i % 10 == 3 ? 0 : upTo(i, "dependants", 4));
      t.longColumn("money")[i] = i % 10 == 7 ? 0 : upTo(i, "money", 9000);
      t.floatColumn("monthlyIncome")[i] = upTo(i, "income", 6000);
      t.intColumn("grainKg")[i] = i % 10 == 5 ? 0 : upTo(i, "grain", 60);
      t.intColumn("wantKg")[i] = upTo(i, "want", 60);
      t.intColumn("goodsWantKopeks")[i] = upTo(i, "goods", 3000);
      t.floatColumn("body")[i] = (float) (.5 + unit(i, "body") / 2);
    }
    return t;
  }

  /// Trusts at part of their capacity.
  public static Table trusts() {
    Table t = Enterprises.table();
    for (int row = 0; row < t.rows(); row++) {
      double plate = 1e6 * (1 + unit(row, "plate"));
      t.doubleColumn("nameplate")[row] = plate;
      t.doubleColumn("usable")[row] = .6 * plate;
      t.doubleColumn("building")[row] = .1 * plate;
      t.doubleColumn("committed")[row] = .1 * plate;
      t.doubleColumn("output")[row] = .4 * plate * (.5 + unit(row, "output"));
      t.doubleColumn("expectedSales")[row] = .4 * plate;
      t.doubleColumn("skill")[row] = .6 + .4 * unit(row, "skill");
      t.doubleColumn("workers")[row] = 20 + upTo(row, "hands", 40);
      t.longColumn("stockKopeks")[row] = (long) (plate * unit(row, "stock"));
      t.longColumn("soldKopeks")[row] = (long) (.4 * plate * unit(row, "sold"));
    }
    return t;
  }

  /// The country: ordinary prices, some money everywhere.
  public static Table nation() {
    Table t = Nation.table();
    for (String account : Nation.ACCOUNTS) {
      t.longColumn(account)[0] = 1_000_000;
    }
    t.doubleColumn("consumerPrice")[0] = 1.5;
    t.doubleColumn("producerPrice")[0] = 1.2;
    t.doubleColumn("unitCost")[0] = 1.2;
    t.doubleColumn("otherFarmPrice")[0] = 1.3;
    t.doubleColumn("artisanIndex")[0] = 50;
    t.doubleColumn("unitsPerGoldKopek")[0] = 2;
    t.doubleColumn("turnover")[0] = 1e5;
    t.doubleColumn("costOfLiving")[0] = 1.2;
    t.doubleColumn("unemployment")[0] = .08;
    t.doubleColumn("investmentFund")[0] = 1e5;
    t.doubleColumn("fairEarnings")[0] = 2000;
    return t;
  }

  private static double unit(int row, String what) {
    return Draws.unit(Draws.bits(Draws.streamKey(Rows.KEY, 3, what), row + 1));
  }

  private static int upTo(int row, String what, int most) {
    return (int) (unit(row, what) * (most + 1));
  }
}
