package smychka.experiment.facts;

import smychka.engine.Month;

/// A stretch of whole months with the source's own spelling of it.
public record Period(String spelling, Month from, Month to, PeriodKind kind) {
  private static final double YEAR = 12.0;

  /// How many months it has.
  public int months() {
    return to.minus(from) + 1;
  }

  /// Its middle as a year: calendar 1927 is 1927.5, the agricultural year 1927/28 is 1928.0.
  public double middle() {
    return (start(from) + start(to.plus(1))) / 2;
  }

  /// The beginning of a month as a year: July 1927 is 1927.5.
  static double start(Month month) {
    return month.year() + (month.monthOfYear() - 1) / YEAR;
  }
}
