package smychka.model.month;

import smychka.engine.Month;
import smychka.engine.Table;
import smychka.model.accounts.Books;
import smychka.model.tables.Households;
import smychka.model.tables.Regions;
import smychka.model.tables.Villages;

/// The whole state of a country between two months: tables, books and the calendar. Nothing else is
/// carried from month to month.
final class CountryState {
  final Table households;
  final Table villages;
  final Table regions;
  final Books books;
  Month month;
  int[] villageStarts;
  long rounding;

  CountryState(Month start) {
    this(
        Households.table(),
        Villages.table(),
        Regions.table(),
        new Books(),
        start,
        new int[] {0},
        0);
  }

  private CountryState(
      Table households,
      Table villages,
      Table regions,
      Books books,
      Month month,
      int[] villageStarts,
      long rounding) {
    this.households = households;
    this.villages = villages;
    this.regions = regions;
    this.books = books;
    this.month = month;
    this.villageStarts = villageStarts;
    this.rounding = rounding;
  }

  CountryState copy() {
    return new CountryState(
        households.copy(),
        villages.copy(),
        regions.copy(),
        books.copy(),
        month,
        villageStarts.clone(),
        rounding);
  }
}
