package smychka.model.tables;

import smychka.engine.Table;

/// The trusts of state industry: one row for each branch in each region, branches in the order of
/// [Branch]. They stay rows at any scale; capacity and goods are divided by it.
public final class Enterprises {
  private Enterprises() {}

  /// A table of all trusts, all zero.
  public static Table table() {
    Table table =
        new Table("enterprise")
            .bytes("branch", "code")
            .ints("region", "row")
            .doubles("nameplate", "1913 kopeks/month")
            .doubles("usable", "1913 kopeks/month")
            .doubles("building", "1913 kopeks/month")
            .doubles("committed", "1913 kopeks/month")
            .doubles("extraShifts", "share")
            .doubles("planBase", "1913 kopeks/month")
            .doubles("output", "1913 kopeks/month")
            .doubles("expectedSales", "1913 kopeks/month")
            .doubles("skill", "ratio")
            .doubles("workers", "persons")
            .longs("stockKopeks", "1913 kopeks")
            .longs("soldKopeks", "1913 kopeks");
    table.resize(Branch.COUNT * Region.COUNT);
    for (int row = 0; row < table.rows(); row++) {
      table.byteColumn("branch")[row] = (byte) (row / Region.COUNT);
      table.intColumn("region")[row] = row % Region.COUNT;
    }
    return table;
  }
}
