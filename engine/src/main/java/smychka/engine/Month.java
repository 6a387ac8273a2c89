package smychka.engine;

import java.util.regex.Pattern;

/// A calendar month, counted from January 1900 (index 0).
public record Month(int index) implements Comparable<Month> {
  private static final int EPOCH_YEAR = 1900;
  private static final int JULY = 7;
  private static final int OCTOBER = 10;
  private static final Pattern TEXT = Pattern.compile("[0-9]{4}-[0-9]{2}");

  public static Month of(int year, int monthOfYear) {
    if (monthOfYear < 1 || monthOfYear > 12) {
      throw new IllegalArgumentException("month of the year must be 1 to 12, was " + monthOfYear);
    }
    return new Month((year - EPOCH_YEAR) * 12 + monthOfYear - 1);
  }

  /// Reads `1921-03`.
  public static Month parse(String text) {
    if (!TEXT.matcher(text).matches()) {
      throw new IllegalArgumentException(
          "not a month: \"" + text + "\" (write year and month as 1921-03)");
    }
    int monthOfYear = Integer.parseInt(text.substring(5));
    if (monthOfYear < 1 || monthOfYear > 12) {
      throw new IllegalArgumentException(
          "not a month: \"" + text + "\" (the month runs from 01 to 12)");
    }
    return of(Integer.parseInt(text.substring(0, 4)), monthOfYear);
  }

  public int year() {
    return EPOCH_YEAR + Math.floorDiv(index, 12);
  }

  /// 1 is January, 12 is December.
  public int monthOfYear() {
    return Math.floorMod(index, 12) + 1;
  }

  public Month plus(int months) {
    return new Month(Math.addExact(index, months));
  }

  /// Months from `earlier` to this one; negative when this one comes first.
  public int minus(Month earlier) {
    return Math.subtractExact(index, earlier.index);
  }

  public boolean isBefore(Month other) {
    return index < other.index;
  }

  public boolean isAfter(Month other) {
    return index > other.index;
  }

  /// The year in which the agricultural year began: 1921 from July 1921 to June 1922.
  public int agriculturalYear() {
    return monthOfYear() >= JULY ? year() : year() - 1;
  }

  /// 0 is July, 11 is June.
  public int monthOfAgriculturalYear() {
    return Math.floorMod(index - (JULY - 1), 12);
  }

  /// As the period wrote it: `1921/22`.
  public String agriculturalYearLabel() {
    return label(agriculturalYear());
  }

  /// The year in which the economic year began: 1926 from October 1926 to September 1927.
  public int economicYear() {
    return monthOfYear() >= OCTOBER ? year() : year() - 1;
  }

  public String economicYearLabel() {
    return label(economicYear());
  }

  @Override
  public int compareTo(Month other) {
    return Integer.compare(index, other.index);
  }

  @Override
  public String toString() {
    return pad(year(), 4) + "-" + pad(monthOfYear(), 2);
  }

  private static String label(int startYear) {
    return pad(startYear, 4) + "/" + pad(Math.floorMod(startYear + 1, 100), 2);
  }

  private static String pad(int number, int digits) {
    String text = Integer.toString(number);
    return "0".repeat(Math.max(0, digits - text.length())) + text;
  }
}
