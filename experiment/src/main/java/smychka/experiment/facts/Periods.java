package smychka.experiment.facts;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import smychka.engine.Month;
import smychka.scenario.CsvFile;
import smychka.scenario.CsvRow;
import smychka.scenario.Problems;

/// How the spellings of periods are read: by a closed list of patterns, and by a table for the
/// rest.
///
/// `1926/27` may be an agricultural or an economic year, and a year may stand for a day in it; the
/// row says which, and is refused when its months cannot be what is spelt.
final class Periods {
  private static final Pattern YEAR = Pattern.compile("(\\d{4})");
  private static final List<Shape> SHAPES =
      List.of(
          new Shape(YEAR, Periods::year),
          new Shape(
              Pattern.compile("(\\d{4})/(\\d{2})"), m -> splitYear(number(m, 1), number(m, 2))),
          new Shape(Pattern.compile("(\\d{4}-\\d{2})(-\\d{2})?"), Periods::month),
          new Shape(Pattern.compile("(\\d{4})[/-](\\d{4})"), Periods::span),
          new Shape(Pattern.compile("(\\d{4}-\\d{2})/(\\d{4}-\\d{2})"), Periods::monthSpan),
          new Shape(
              Pattern.compile("(\\d{4}-\\d{2})-\\d{2}/(\\d{4}-\\d{2})-\\d{2}"),
              m -> List.of(months(m.group(1), m.group(2), PeriodKind.SPAN))),
          new Shape(
              Pattern.compile("(\\d{4})-([QH])([1-4])"),
              m -> part(number(m, 1), m.group(2).equals("Q") ? 3 : 6, number(m, 3))));
  private static final int MONTHS_OF_YEAR = 12;

  /// A pattern of spellings and how it is read; one spelling may mean two stretches of time.
  private record Shape(Pattern pattern, Function<Matcher, List<Reading>> read) {}

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
            problems,
            "spelling",
            "'" + spelling + "' appears twice",
            "it has one meaning",
            "keep one");
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
    for (Shape shape : SHAPES) {
      Matcher matcher = shape.pattern().matcher(spelling);
      if (matcher.matches()) {
        return shape.read().apply(matcher);
      }
    }
    return List.of();
  }

  /// A calendar year, or a crop year named after the year it begins in.
  private static List<Reading> year(Matcher m) {
    return List.of(
        years(number(m, 1), 1, 1, PeriodKind.CALENDAR_YEAR),
        years(number(m, 1), 7, 1, PeriodKind.AGRICULTURAL_YEAR));
  }

  private static List<Reading> month(Matcher m) {
    PeriodKind kind = m.group(2) == null ? PeriodKind.MONTH : PeriodKind.DAY;
    return List.of(months(m.group(1), m.group(1), kind));
  }

  private static List<Reading> span(Matcher m) {
    int count = number(m, 2) - number(m, 1) + 1;
    return count < 1 ? List.of() : List.of(years(number(m, 1), 1, count, PeriodKind.SPAN));
  }

  private static List<Reading> monthSpan(Matcher m) {
    return List.of(
        months(m.group(1), m.group(2), PeriodKind.QUARTER),
        months(m.group(1), m.group(2), PeriodKind.SPAN));
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
    PeriodKind kind = length == 3 ? PeriodKind.QUARTER : PeriodKind.SPAN;
    return List.of(new Reading(from, from.plus(length - 1), kind));
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
