package smychka.model.tables;

import smychka.engine.Table;

/// The town households: one row each. New ones are added at the end, empty ones go in January; the
/// region stands in a column.
///
/// Money is in units of the month's currency.
public final class Townsfolk {
  private Townsfolk() {}

  /// An empty table of town households.
  public static Table table() {
    return new Table("townsfolk")
        .longs("id", "id")
        .ints("region", "row")
        .bytes("trade", "code")
        .bytes("city", "code")
        .bytes("earners", "persons")
        .bytes("working", "persons")
        .bytes("dependants", "persons")
        .longs("money", "currency units")
        .floats("monthlyIncome", "gold kopeks")
        .bytes("card", "code")
        .doubles("claimKg", "kg")
        .doubles("rationKg", "kg")
        .ints("grainKg", "kg")
        .ints("wantKg", "kg")
        .ints("eatenKg", "kg")
        .ints("goodsWantKopeks", "1913 kopeks")
        .ints("aheadWantKopeks", "1913 kopeks")
        .ints("goodsAheadKopeks", "1913 kopeks")
        .floats("body", "ratio");
  }
}
