package smychka.experiment.facts;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import smychka.engine.Month;
import smychka.engine.SeriesKey;
import smychka.engine.SeriesKind;
import smychka.experiment.facts.MeanRun.Pick;
import smychka.experiment.run.Refused;
import smychka.model.tables.Region;
import smychka.scenario.Nearest;

/// Reads outcomes: the id of a fact, or a series over a period, as
/// `state_grain_intake@volga:1927-10..1927-12`, `scissors:1923-08..1923-11:max`, `horses:1926/27`,
/// or one of these over another: `A / B`.
final class OutcomeReader {
  private static final Pattern FACT = Pattern.compile("F\\d\\d[a-z]?");
  private static final Pattern ONE =
      Pattern.compile("([a-z0-9_]+)(?:@([a-z-]+))?:([0-9./-]+)(?::([a-z]+))?");
  private static final Pattern MONTHS =
      Pattern.compile("(\\d{4}-\\d{2})(?:\\.\\.(\\d{4}-\\d{2}))?");
  private static final Pattern YEAR = Pattern.compile("(\\d{4})/(\\d{2})");
  private static final List<String> AGGREGATES = List.of("sum", "mean", "last", "max", "min");
  private static final String HOW =
      "write a fact such as F15a, or series:from..to such as state_grain_intake:1927-10..1927-12,"
          + " with @region, :sum, :mean, :last, :max, :min or / another where wanted";

  private final Facts facts;
  private final Map<String, ModelSeries> series;

  OutcomeReader(Facts facts) {
    this.facts = facts;
    this.series = facts.evidence().modelSeries();
  }

  Outcome read(String text) {
    String asked = text.strip();
    if (FACT.matcher(asked).matches()) {
      return fact(asked);
    }
    String[] parts = asked.split("\\s+/\\s+", -1);
    if (parts.length > 2) {
      throw new Refused("\"" + asked + "\" is over more than one other; " + HOW);
    }
    Part over = part(parts[0]);
    if (parts.length == 1) {
      return Outcome.of(asked, over.title(), over.unit(), over.computation());
    }
    Part under = part(parts[1]);
    return Outcome.of(
        asked,
        over.title() + " over " + under.title(),
        over.unit().equals(under.unit()) ? "ratio" : over.unit() + " per " + under.unit(),
        new Computation.Ratio(over.computation(), under.computation()));
  }

  private Outcome fact(String id) {
    FactRow row = facts.row(id).orElseThrow(() -> noSuchFact(id));
    Computation compute = row.compute();
    if (compute == null) {
      throw new Refused(id + " is outside this part of the model: " + row.reason());
    }
    return Outcome.of(id, row.title(), row.unit(), compute);
  }

  private Refused noSuchFact(String id) {
    List<String> rows =
        facts.rows().stream().map(FactRow::id).filter(row -> row.startsWith(id)).toList();
    return new Refused(
        "there is no fact "
            + id
            + (rows.isEmpty()
                ? "; see: smychka list facts"
                : "; its rows are " + String.join(", ", rows)));
  }

  private record Part(String title, String unit, Computation computation) {}

  private Part part(String text) {
    Matcher m = ONE.matcher(text);
    if (!m.matches()) {
      throw new Refused("\"" + text + "\" is no outcome; " + HOW);
    }
    ModelSeries of = series.get(m.group(1));
    if (of == null) {
      throw new Refused(
          "runs record no series \""
              + m.group(1)
              + "\"; "
              + Nearest.remedy(m.group(1), series.keySet())
              + "; see: smychka list series");
    }
    String region = m.group(2) == null ? Region.UNION : m.group(2);
    if (!SeriesMap.regions().contains(region)) {
      throw new Refused(
          "unknown region \"" + region + "\"; " + Nearest.remedy(region, SeriesMap.regions()));
    }
    Month[] period = period(m.group(3));
    String aggregate = aggregate(of, m.group(4));
    String title =
        "%s%s, %s%s"
            .formatted(
                of.label(),
                region.equals(Region.UNION) ? "" : " in " + region,
                m.group(3).replace("..", " to "),
                m.group(4) == null ? "" : " (" + aggregate + ")");
    Pick pick = new Pick(List.of(of.name()), List.of(region), SeriesKey.ALL);
    return new Part(title, of.unit(), computation(aggregate, pick, period[0], period[1]));
  }

  private static Computation computation(String aggregate, Pick pick, Month from, Month to) {
    return switch (aggregate) {
      case "sum" -> new Computation.Sum(pick, from, to);
      case "last" -> new Computation.Value(pick, to);
      case "max" -> new Computation.Maximum(pick, from, to);
      case "min" -> new Computation.Minimum(pick, from, to);
      default -> new Computation.Mean(pick, from, to);
    };
  }

  /// What was asked for; else the sum of flows and counts, the last of stocks, the mean of others.
  private static String aggregate(ModelSeries of, @Nullable String asked) {
    if (asked == null) {
      return switch (of.kind()) {
        case FLOW, COUNT -> "sum";
        case STOCK -> "last";
        case MEAN, INDEX -> "mean";
      };
    }
    if (!AGGREGATES.contains(asked)) {
      throw new Refused(
          "\"" + asked + "\" is no way to one number; " + Nearest.remedy(asked, AGGREGATES));
    }
    boolean adds = of.kind() == SeriesKind.FLOW || of.kind() == SeriesKind.COUNT;
    if (asked.equals("sum") && !adds) {
      throw new Refused(
          of.name()
              + " is a "
              + of.kind().name().toLowerCase(Locale.ROOT)
              + ": its months do not add up; use mean, last, max or min");
    }
    return asked;
  }

  private static Month[] period(String text) {
    try {
      Matcher year = YEAR.matcher(text);
      if (year.matches()) {
        Month july = Month.of(Integer.parseInt(year.group(1)), 7);
        if (july.agriculturalYearLabel().equals(text)) {
          return new Month[] {july, july.plus(11)};
        }
      }
      Matcher months = MONTHS.matcher(text);
      if (months.matches()) {
        Month from = Month.parse(months.group(1));
        Month to = months.group(2) == null ? from : Month.parse(months.group(2));
        if (!to.isBefore(from)) {
          return new Month[] {from, to};
        }
      }
    } catch (IllegalArgumentException e) {
      // a thirteenth month: told below
    }
    throw new Refused(
        "\""
            + text
            + "\" is no period; write 1927-10, 1927-10..1927-12 or an agricultural year 1926/27");
  }
}
