package smychka.experiment.facts;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import smychka.engine.Month;

/// What sort of stretch of time a row of evidence is about.
public enum PeriodKind {
  MONTH("month"),
  CALENDAR_YEAR("calendar-year"),
  /// July to June.
  AGRICULTURAL_YEAR("agricultural-year"),
  /// October to September.
  ECONOMIC_YEAR("economic-year"),
  QUARTER("quarter"),
  /// A count or a price of one day; it falls in one month.
  DAY("day"),
  /// Anything else.
  SPAN("span");

  private static final int YEAR = 12;

  private final String id;

  PeriodKind(String id) {
    this.id = id;
  }

  public String id() {
    return id;
  }

  public static List<String> ids() {
    return Arrays.stream(values()).map(PeriodKind::id).toList();
  }

  public static Optional<PeriodKind> of(String id) {
    return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
  }

  public boolean isYear() {
    return this == CALENDAR_YEAR || this == AGRICULTURAL_YEAR || this == ECONOMIC_YEAR;
  }

  /// Whether a stretch of months can be of this kind.
  boolean fits(Month from, Month to) {
    int months = to.minus(from) + 1;
    return switch (this) {
      case MONTH, DAY -> months == 1;
      case CALENDAR_YEAR -> months == YEAR && from.monthOfYear() == 1;
      case AGRICULTURAL_YEAR -> months == YEAR && from.monthOfYear() == 7;
      case ECONOMIC_YEAR -> months == YEAR && from.monthOfYear() == 10;
      case QUARTER -> months == 3 && from.monthOfYear() % 3 == 1;
      case SPAN -> months >= 1;
    };
  }
}
