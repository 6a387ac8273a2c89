package smychka.model.tables;

import smychka.engine.Table;

/// The rural households: one row each, sorted by region, then village.
///
/// Ares are hundredths of a hectare. Money is in units of the month's currency.
public final class Households {
  private Households() {}

  /// An empty table of rural households.
  public static Table table() {
    return new Table("household")
        .longs("id", "id")
        .ints("village", "row")
        .bytes("workers", "persons")
        .bytes("dependants", "persons")
        .bytes("soldiers", "persons")
        .bytes("monthsToBirth", "months")
        .bytes("farms", "flag")
        .bytes("member", "flag")
        .bytes("common", "flag")
        .ints("landAres", "are")
        .ints("winterAres", "are")
        .ints("springAres", "are")
        .ints("sownLastYearAres", "are")
        .shorts("horses", "head")
        .shorts("cattle", "head")
        .shorts("pigs", "head")
        .shorts("sheepGoats", "head")
        .ints("grainKg", "kg")
        .ints("seedKg", "kg")
        .ints("cropKg", "kg")
        .ints("boughtKg", "kg")
        .ints("offerKg", "kg")
        .ints("wantKg", "kg")
        .ints("eatenKg", "kg")
        .ints("meatKg", "kg")
        .ints("kindTaxDueKg", "kg")
        .ints("takenKg", "kg")
        .ints("visibleKg", "kg")
        .ints("askedKg", "kg")
        .ints("seizedKg", "kg")
        .ints("refusedKg", "kg")
        .ints("promisedKg", "kg")
        .ints("fineDueKopeks", "gold kopeks")
        .bytes("accused", "flag")
        .longs("money", "currency units")
        .ints("moneyTaxDueKopeks", "gold kopeks")
        .ints("goodsWantKopeks", "1913 kopeks")
        .ints("aheadWantKopeks", "1913 kopeks")
        .ints("goodsAheadKopeks", "1913 kopeks")
        .ints("hiredDays", "days")
        .ints("soldDays", "days")
        .ints("letDays", "days")
        .floats("monthlyOutlay", "gold kopeks")
        .floats("monthlyOtherIncome", "gold kopeks")
        .floats("takenYearKg", "kg")
        .floats("boughtYearKg", "kg")
        .floats("retainedShare", "share")
        .floats("hazard", "share")
        .floats("fear", "share")
        .floats("grievance", "share")
        .floats("feedRatio", "ratio")
        .floats("foodRatio", "ratio")
        .floats("body", "ratio");
  }
}
