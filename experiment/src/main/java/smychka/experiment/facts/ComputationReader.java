package smychka.experiment.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import smychka.engine.Month;
import smychka.engine.SeriesKey;
import smychka.experiment.facts.MeanRun.Pick;
import smychka.model.tables.Region;
import smychka.scenario.Nearest;
import smychka.scenario.Problems;
import smychka.scenario.YamlMap;

/// Reads one form of computation, as `{sum: {series: grain_harvest, from: 1926-07, to: 1927-06}}`.
final class ComputationReader {
  private static final List<String> FORMS =
      List.of(
          "value",
          "sum",
          "mean",
          "maximum",
          "minimum",
          "ratio",
          "change",
          "year-of-minimum",
          "month-of-maximum",
          "first-month-below",
          "mean-of-years",
          "maximum-of-years",
          "rank-correlation");
  private static final Pattern WITHIN = Pattern.compile("(0[1-9]|1[0-2])\\.\\.(0[1-9]|1[0-2])");
  private static final List<String> PICK = List.of("series", "regions", "group");

  private final EvidenceFolder evidence;
  private final Problems problems;

  ComputationReader(EvidenceFolder evidence, Problems problems) {
    this.evidence = evidence;
    this.problems = problems;
  }

  static List<String> forms() {
    return FORMS;
  }

  /// The computation, or nothing and a problem.
  @Nullable Computation read(YamlMap map) {
    map.only(FORMS);
    List<String> named = FORMS.stream().filter(map::has).toList();
    if (named.size() != 1) {
      map.problem(
          "compute",
          named.isEmpty() ? "no form of computation is named" : "two forms are named: " + named,
          "a number is computed in one way",
          "use one of: " + String.join(", ", FORMS));
      return null;
    }
    String form = named.getFirst();
    Optional<YamlMap> body = map.map(form);
    int before = problems.count();
    Computation computation = body.isEmpty() ? null : form(form, body.get());
    return problems.count() == before ? computation : null;
  }

  private @Nullable Computation form(String form, YamlMap map) {
    return switch (form) {
      case "ratio", "change" -> pair(form, map);
      case "value" -> {
        only(map, "at");
        yield new Computation.Value(pick(map), month(map, "at"));
      }
      case "first-month-below" -> below(map);
      case "year-of-minimum" -> {
        only(map, "month", "from", "to");
        Years years = years(map);
        yield new Computation.YearOfMinimum(
            pick(map), whole(map, "month", 1, 12), years.from(), years.to());
      }
      case "mean-of-years" -> {
        only(map, "from", "to", "within");
        yield new Computation.MeanOfYears(pick(map), years(map));
      }
      case "maximum-of-years" -> {
        only(map, "from", "to", "within");
        yield new Computation.MaximumOfYears(pick(map), years(map));
      }
      case "rank-correlation" -> {
        only(map, "from", "to", "within", "evidence");
        Years years = years(map);
        yield new Computation.RankOfYears(pick(map), years, evidence(map, years));
      }
      default -> ofMonths(form, map);
    };
  }

  private Computation ofMonths(String form, YamlMap map) {
    only(map, "from", "to");
    Pick pick = pick(map);
    Month from = month(map, "from");
    Month to = end(map);
    return switch (form) {
      case "sum" -> new Computation.Sum(pick, from, to);
      case "mean" -> new Computation.Mean(pick, from, to);
      case "maximum" -> new Computation.Maximum(pick, from, to);
      case "minimum" -> new Computation.Minimum(pick, from, to);
      case "month-of-maximum" -> new Computation.MonthOfMaximum(pick, from, to);
      default -> throw new IllegalStateException("no form " + form);
    };
  }

  private Computation below(YamlMap map) {
    only(map, "level", "months", "from", "to");
    Month from = month(map, "from");
    Month to = end(map);
    int span = Math.max(1, to.minus(from) + 1);
    return new Computation.FirstMonthBelow(
        pick(map), number(map, "level"), whole(map, "months", 1, span), from, to);
  }

  private @Nullable Computation pair(String form, YamlMap map) {
    boolean ratio = form.equals("ratio");
    String one = ratio ? "of" : "from";
    map.only(List.of(one, "to"));
    Computation first = nested(map, one);
    Computation second = nested(map, "to");
    if (first == null || second == null) {
      return null;
    }
    return ratio ? new Computation.Ratio(first, second) : new Computation.Change(first, second);
  }

  private @Nullable Computation nested(YamlMap map, String key) {
    if (!map.has(key)) {
      map.problem(
          key, "'" + key + "' is missing", "two numbers are compared", "add " + key + ": {...}");
      return null;
    }
    return map.map(key).map(this::read).orElse(null);
  }

  private static void only(YamlMap map, String... keys) {
    List<String> known = new ArrayList<>(PICK);
    known.addAll(List.of(keys));
    map.only(known);
  }

  private Pick pick(YamlMap map) {
    List<String> series = map.texts("series");
    if (series.isEmpty()) {
      map.problem("series", "'series' is missing", "nothing says what is looked up", "add series:");
    }
    for (String each : series) {
      if (!evidence.modelSeries().containsKey(each)) {
        map.problem(
            "series",
            "runs record no series '" + each + "'",
            "it could not be computed",
            Nearest.remedy(each, evidence.modelSeries().keySet()));
      }
    }
    List<String> regions = map.has("regions") ? map.texts("regions") : List.of(Region.UNION);
    for (String region : regions) {
      if (!SeriesMap.regions().contains(region)) {
        map.problem(
            "regions",
            "unknown region '" + region + "'",
            "regions are a closed list",
            Nearest.remedy(region, SeriesMap.regions()));
      }
    }
    return new Pick(series, regions, map.text("group").orElse(SeriesKey.ALL));
  }

  private static Month month(YamlMap map, String key) {
    String text = map.required(key, "it says when");
    try {
      return Month.parse(text);
    } catch (IllegalArgumentException e) {
      if (!text.isEmpty()) {
        map.problem(
            key, "'" + text + "' is not a month", "dates are by month", "write it as 1921-03");
      }
      return Month.of(1900, 1);
    }
  }

  /// The last month, which must not lie before the first.
  private static Month end(YamlMap map) {
    Month to = month(map, "to");
    String from = map.text("from").orElse("");
    if (from.compareTo(to.toString()) > 0 && to.year() > 1900) {
      map.problem(
          "to", "the last month lies before the first", "nothing lies between", "exchange them");
    }
    return to;
  }

  private static double number(YamlMap map, String key) {
    String text = map.required(key, "it says how much");
    try {
      double value = Double.parseDouble(text);
      if (Double.isFinite(value)) {
        return value;
      }
    } catch (NumberFormatException e) {
      // told below
    }
    if (!text.isEmpty()) {
      map.problem(
          key, "'" + text + "' is not a number", "values are compared with it", "write it as 0.97");
    }
    return 0;
  }

  private static int whole(YamlMap map, String key, int least, int most) {
    String text = map.required(key, "it says when");
    int value = text.matches("\\d{1,4}") ? Integer.parseInt(text) : -1;
    if ((value < least || value > most) && !text.isEmpty()) {
      map.problem(
          key,
          "'" + text + "' is not a whole number from " + least + " to " + most,
          "it says when",
          "write digits only");
      return least;
    }
    return Math.max(value, least);
  }

  private static Years years(YamlMap map) {
    int from = whole(map, "from", 1900, 1945);
    int to = whole(map, "to", 1900, 1945);
    if (to < from) {
      map.problem(
          "to", "the last year lies before the first", "nothing lies between", "exchange them");
      to = from;
    }
    String within = map.text("within").orElse("07..06");
    Matcher matcher = WITHIN.matcher(within);
    if (!matcher.matches()) {
      map.problem(
          "within",
          "'" + within + "' are no months of a year",
          "each year is cut to them",
          "write them as 07..12");
      return new Years(from, to, Years.JULY, Years.JUNE);
    }
    return new Years(
        from, to, Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
  }

  /// One figure for each year, by the year in which the period of the row begins.
  private double[] evidence(YamlMap map, Years years) {
    String series = map.required("evidence", "it says what is ranked against");
    double[] values = new double[years.count()];
    for (int i = 0; i < values.length; i++) {
      int year = years.from() + i;
      List<EvidenceRow> rows =
          evidence.rows(series).stream()
              .filter(r -> r.period().kind().isYear() && r.period().from().year() == year)
              .toList();
      if (rows.size() != 1) {
        map.problem(
            "evidence",
            "'%s' has %d figures for %d".formatted(series, rows.size(), year),
            "each year is ranked by one",
            "name a series with one figure a year, or fewer years");
        return values;
      }
      values[i] = rows.getFirst().middle();
    }
    return values;
  }
}
