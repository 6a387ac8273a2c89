package smychka.model.month;

import smychka.engine.Month;
import smychka.engine.Table;
import smychka.model.accounts.Books;
import smychka.model.tables.Abroad;
import smychka.model.tables.Enterprises;
import smychka.model.tables.Households;
import smychka.model.tables.Nation;
import smychka.model.tables.Regions;
import smychka.model.tables.Townsfolk;
import smychka.model.tables.Villages;

/// The whole state of a country between two months: tables, books and the calendar. Nothing else is
/// carried from month to month.
final class CountryState {
  final Table households;
  final Table villages;
  final Table regions;
  final Table townsfolk;
  final Table enterprises;
  final Table nation;
  final Table abroad;
  final Books books;
  Month month;
  int[] villageStarts;

  /// What did not divide when the unit of account changed [thousandths of the unit of its day].
  long rounding;

  CountryState(Month start) {
    this(
        Households.table(),
        Villages.table(),
        Regions.table(),
        Townsfolk.table(),
        Enterprises.table(),
        Nation.table(),
        Abroad.table(),
        new Books(),
        start,
        new int[] {0},
        0);
  }

  private CountryState(
      Table households,
      Table villages,
      Table regions,
      Table townsfolk,
      Table enterprises,
      Table nation,
      Table abroad,
      Books books,
      Month month,
      int[] villageStarts,
      long rounding) {
    this.households = households;
    this.villages = villages;
    this.regions = regions;
    this.townsfolk = townsfolk;
    this.enterprises = enterprises;
    this.nation = nation;
    this.abroad = abroad;
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
        townsfolk.copy(),
        enterprises.copy(),
        nation.copy(),
        abroad.copy(),
        books.copy(),
        month,
        villageStarts.clone(),
        rounding);
  }
}
