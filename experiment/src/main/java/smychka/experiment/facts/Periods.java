package smychka.experiment.facts;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import smychka.engine.Month;
import smychka.scenario.CsvFile;
import smychka.scenario.CsvRow;
import smychka.scenario.Problems;

/// How the spellings of periods are read: by a closed list of patterns, and by a table for the rest.
///
/// `1926/27` may be an agricultural or an economic year, and a year may stand for a day in it; the row
/// says which, and is refused when its months cannot be what is spelt.
final class Periods {
  private static final Pattern YEAR = Pattern.compile("(\\d{4})");
  private static final Pattern MONTH = Pattern.compile("(\\d{4}-\\d{2})");
  private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2})-\\d{2}");
  private static final Pattern SPLIT_YEAR = Pattern.compile("(\\d{4})/(\\d{2})");
  private static final Pattern YEARS = Pattern.compile("(\\d{4})[/-](\\d{4})");
  private static final Pattern MONTHS = Pattern.compile("(\\d{4}-\\d{2})/(\\d{4}-\\d{2})");
  private static final Pattern DAYS =
      Pattern.compile("(\\d{4}-\\d{2})-\\d{2}/(\\d{4}-\\d{2})-\\d{2}");
  private static final Pattern PART = Pattern.compile("(\\d{4})-([QH])([1-4])");
  private static final int MONTHS_OF_YEAR = 12;

  /// One way in which a spelling may be read.
  private record Reading(Month from, Month to, PeriodKind kind) {}

  private final Map<String, Reading> special;

  private Periods(Map<String, Reading> special) {
    this.special = special;
  }

  static Periods read(Path path, String name, Problems problems) {
    CsvFile file =
        CsvFile.read(
            path,
            name,
            List.of("spelling", "period_from", "period_to", "period_kind"),
            List.of("note"),
            problems);
    Map<String, Reading> special = new HashMap<>();
    for (CsvRow row : file.rows()) {
      String spelling = row.required("spelling", problems);
      Optional<Reading> reading = reading(row, problems);
      if (reading.isPresent() && special.put(spelling, reading.get()) != null) {
        row.problem(
            problems, "spelling", "'" + spelling + "' appears twice", "it has one meaning", "keep one");
      }
    }
    return new Periods(special);
  }

  /// The period of a row of evidence, or nothing and a problem.
  Optional<Period> of(CsvRow row, Problems problems) {
    String spelling = row.required("period", problems);
    Optional<Reading> said = reading(row, problems);
    if (spelling.isEmpty() || said.isEmpty()) {
      return Optional.empty();
    }
    List<Reading> possible = readings(spelling);
    if (possible.isEmpty()) {
      row.problem(
          problems,
          "period",
          "unmapped period '" + spelling + "'",
          "it cannot be laid on months",
          "spell it as in docs/evidence.md or add it to evidence/periods.csv");
      return Optional.empty();
    }
    Reading reading = said.get();
    if (!possible.contains(reading) && !isDayOf(spelling, reading)) {
      row.problem(
          problems,
          "period_from",
          "'%s' is not %s to %s as %s"
              .formatted(spelling, reading.from(), reading.to(), reading.kind().id()),
          "the months must be those that the source means",
          "expected " + describe(possible.getFirst()));
      return Optional.empty();
    }
    return Optional.of(new Period(spelling, reading.from(), reading.to(), reading.kind()));
  }

  private static String describe(Reading reading) {
    return reading.from() + "," + reading.to() + "," + reading.kind().id();
  }

  private static boolean isDayOf(String spelling, Reading reading) {
    return YEAR.matcher(spelling).matches()
        && reading.kind() == PeriodKind.DAY
        && reading.from().year() == Integer.parseInt(spelling);
  }

  private static Optional<Reading> reading(CsvRow row, Problems problems) {
    Optional<Month> from = row.month("period_from", problems);
    Optional<Month> to = row.month("period_to", problems);
    Optional<PeriodKind> kind =
        row.oneOf("period_kind", PeriodKind.ids(), "kinds of periods are a closed list", problems)
            .flatMap(PeriodKind::of);
    if (from.isEmpty() || to.isEmpty() || kind.isEmpty()) {
      return Optional.empty();
    }
    if (!kind.get().fits(from.get(), to.get())) {
      row.problem(
          problems,
          "period_kind",
          "%s to %s is no %s".formatted(from.get(), to.get(), kind.get().id()),
          "the kind says where such a period begins and how long it is",
          "correct the months or the kind");
      return Optional.empty();
    }
    return Optional.of(new Reading(from.get(), to.get(), kind.get()));
  }

  private List<Reading> readings(String spelling) {
    Reading known = special.get(spelling);
    if (known != null) {
      return List.of(known);
    }
    try {
      return patterned(spelling);
    } catch (IllegalArgumentException e) {
      return List.of(); // a thirteenth month
    }
  }

  private static List<Reading> patterned(String spelling) {
    Matcher m;
    if ((m = YEAR.matcher(spelling)).matches()) {
      return List.of(years(number(m, 1), 1, 1, PeriodKind.CALENDAR_YEAR));
    } else if ((m = SPLIT_YEAR.matcher(spelling)).matches()) {
      return splitYear(number(m, 1), number(m, 2));
    } else if ((m = MONTH.matcher(spelling)).matches()) {
      return List.of(months(m.group(1), m.group(1), PeriodKind.MONTH));
    } else if ((m = DAY.matcher(spelling)).matches()) {
      return List.of(months(m.group(1), m.group(1), PeriodKind.DAY));
    } else if ((m = YEARS.matcher(spelling)).matches()) {
      int span = number(m, 2) - number(m, 1) + 1;
      return span < 1 ? List.of() : List.of(years(number(m, 1), 1, span, PeriodKind.SPAN));
    } else if ((m = MONTHS.matcher(spelling)).matches()) {
      return List.of(
          months(m.group(1), m.group(2), PeriodKind.QUARTER),
          months(m.group(1), m.group(2), PeriodKind.SPAN));
    } else if ((m = DAYS.matcher(spelling)).matches()) {
      return List.of(months(m.group(1), m.group(2), PeriodKind.SPAN));
    } else if ((m = PART.matcher(spelling)).matches()) {
      return part(number(m, 1), m.group(2).equals("Q") ? 3 : 6, number(m, 3));
    }
    return List.of();
  }

  private static List<Reading> splitYear(int first, int second) {
    if ((first + 1) % 100 != second) {
      return List.of();
    }
    return List.of(
        years(first, 7, 1, PeriodKind.AGRICULTURAL_YEAR),
        years(first, 10, 1, PeriodKind.ECONOMIC_YEAR));
  }

  private static List<Reading> part(int year, int length, int part) {
    if (part * length > MONTHS_OF_YEAR) {
      return List.of();
    }
    Month from = Month.of(year, (part - 1) * length + 1);
    List<Reading> readings = new ArrayList<>();
    readings.add(
        new Reading(
            from, from.plus(length - 1), length == 3 ? PeriodKind.QUARTER : PeriodKind.SPAN));
    return readings;
  }

  private static Reading years(int first, int month, int count, PeriodKind kind) {
    Month from = Month.of(first, month);
    return new Reading(from, from.plus(MONTHS_OF_YEAR * count - 1), kind);
  }

  private static Reading months(String from, String to, PeriodKind kind) {
    return new Reading(Month.parse(from), Month.parse(to), kind);
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}
