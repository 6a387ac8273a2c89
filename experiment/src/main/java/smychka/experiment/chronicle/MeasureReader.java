package smychka.experiment.chronicle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import smychka.engine.SeriesKey;
import smychka.engine.Unit;
import smychka.experiment.chronicle.Measure.Source;
import smychka.scenario.CsvFile;
import smychka.scenario.DataFolder;
import smychka.scenario.Nearest;
import smychka.scenario.Problems;
import smychka.scenario.YamlMap;

/// Reads the measure of an event rule and holds its names against what is recorded and given.
final class MeasureReader {
  private static final String SERIES_FILE = "model-series.csv";
  private static final Pattern NUMBER = Pattern.compile("-?([0-9]+(\\.[0-9]+)?|\\.[0-9]+)");
  private static final List<String> KEYS =
      List.of(
          "series", "feed", "weather", "class", "sum", "over", "times", "against", "change", "unit",
          "months");

  private final DataFolder data;
  private final Map<String, String> units = new HashMap<>();

  MeasureReader(DataFolder data, Problems problems) {
    this.data = data;
    CsvFile.read(
            data.root().resolve(SERIES_FILE),
            "data/" + SERIES_FILE,
            List.of("series", "unit", "kind", "detail", "label"),
            List.of(),
            problems)
        .rows()
        .forEach(row -> units.put(row.text("series"), row.text("unit")));
  }

  Optional<Measure> read(YamlMap rule, boolean above) {
    Optional<YamlMap> found = rule.map("measure");
    if (found.isEmpty()) {
      rule.problem(
          "measure",
          "'measure' is missing",
          "the event is a crossing of it",
          "add measure: {series: ...}");
      return Optional.empty();
    }
    YamlMap map = found.get();
    map.only(KEYS);
    List<String> named = List.of("series", "feed", "weather").stream().filter(map::has).toList();
    if (named.size() != 1) {
      map.problem(
          "series",
          "a measure is of one series, feed or weather",
          "it must be known what to look at",
          "name one");
      return Optional.empty();
    }
    return Optional.of(measure(map, named.getFirst(), above));
  }

  private Measure measure(YamlMap map, String kind, boolean above) {
    String name = map.text(kind).orElse("");
    String own = unit(map, kind, name);
    String over = map.text("over").orElse("");
    if (!over.isEmpty()) {
      requireSeries(map, "over", over);
    }
    int against = whole(map, "against", 0);
    int change = whole(map, "change", 0);
    if (against > 0 && change > 0) {
      map.problem(
          "change", "'against' and 'change' stand together", "a measure is one thing", "keep one");
    }
    String plain = against > 0 ? (above ? "ratio" : "share") : over.isEmpty() ? own : "ratio";
    return new Measure(
        Source.valueOf(kind.toUpperCase(java.util.Locale.ROOT)),
        name,
        map.text("class").orElse(SeriesKey.ALL),
        Math.max(1, whole(map, "sum", 1)),
        over,
        number(map, "times", 1),
        against,
        change,
        knownUnit(map, map.text("unit").orElse(plain)),
        over.isEmpty() ? own : "ratio",
        months(map));
  }

  private String unit(YamlMap map, String kind, String name) {
    switch (kind) {
      case "series" -> requireSeries(map, "series", name);
      case "feed" -> {
        if (data.feeds().find(name).isEmpty()) {
          map.problem(
              "feed",
              "there is no feed '" + name + "'",
              "it must be given in data/exogenous/feeds.csv",
              Nearest.remedy(name, data.feeds().names()));
        }
      }
      default -> {
        return "index";
      }
    }
    return units.getOrDefault(name, "index");
  }

  void requireSeries(YamlMap map, String key, String series) {
    if (!units.containsKey(series)) {
      map.problem(
          key,
          "no series '" + series + "' is recorded",
          "events are found in recorded series",
          Nearest.remedy(series, units.keySet()));
    }
  }

  private static String knownUnit(YamlMap map, String unit) {
    if (!Unit.isKnown(unit)) {
      map.problem("unit", "unknown unit '" + unit + "'", "units are a closed list", "see Unit");
    }
    return unit;
  }

  private static Set<Integer> months(YamlMap map) {
    return map.texts("months").stream()
        .filter(text -> {
          boolean month = text.matches("[1-9]|1[0-2]");
          if (!month) {
            map.problem(
                "months", "'" + text + "' is no month", "months run from 1 to 12", "mend it");
          }
          return month;
        })
        .map(Integer::valueOf)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static int whole(YamlMap map, String key, int absent) {
    double value = number(map, key, absent);
    if (value != Math.rint(value) || value < 0) {
      map.problem(key, "'" + key + "' must be whole", "it counts months", "write a whole number");
    }
    return (int) value;
  }

  /// The number of a key, `absent` where it is not there; a problem where it is none.
  static double number(YamlMap map, String key, double absent) {
    Optional<String> text = map.text(key);
    if (text.isEmpty()) {
      return absent;
    }
    if (!NUMBER.matcher(text.get()).matches()) {
      map.problem(
          key, "'" + text.get() + "' is not a number", "it is compared with numbers", "mend it");
      return absent;
    }
    return Double.parseDouble(text.get());
  }
}
