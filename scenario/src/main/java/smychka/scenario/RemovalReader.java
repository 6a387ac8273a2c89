package smychka.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import smychka.engine.Month;
import smychka.scenario.ProgrammeFile.ChangeEntry;
import smychka.scenario.Removal.ParameterChange;
import smychka.scenario.Removal.WeatherChange;

/// Reads a question and its removals, and holds every name in them against the data they change.
final class RemovalReader {
  private static final List<String> QUESTION =
      List.of("question", "title", "asks", "from", "outcomes", "removals");
  private static final List<String> CHANGES =
      List.of("programme", "parameters", "levers", "feeds", "weather");
  private static final List<String> REMOVAL =
      List.of(
          "id",
          "title",
          "text",
          "source",
          "ourReading",
          "programme",
          "parameters",
          "levers",
          "feeds",
          "weather");
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final int JUNE = 6;
  private static final Month LATEST = Month.of(1940, 12);

  private final DataFolder data;
  private final Problems problems;

  RemovalReader(DataFolder data, Problems problems) {
    this.data = data;
    this.problems = problems;
  }

  /// The question of a file, or nothing and what is wrong with it.
  ///
  /// @param name of the file, without its ending
  /// @param seen ids of removals of other files, with the file; those read here are added
  Optional<Question> question(YamlMap top, String name, Map<String, String> seen) {
    int before = problems.count();
    top.only(QUESTION);
    String id = top.required("question", "it is asked for by its name");
    if (!id.isEmpty() && !id.equals(name)) {
      top.problem(
          "question",
          "the question calls itself '" + id + "' in the file of '" + name + "'",
          "it is found by its file",
          "make them agree");
    }
    Optional<Month> from = ChangeReader.month(top, "from");
    List<Removal> removals = new ArrayList<>();
    for (YamlMap entry : top.maps("removals")) {
      removal(entry, from, seen).ifPresent(removals::add);
    }
    if (!top.has("removals")) {
      top.problem("removals", "'removals' is missing", "nothing is taken away", "list them");
    }
    Question question =
        new Question(
            id,
            top.required("title", "readers see it"),
            top.required("asks", "the removals are its possible answers"),
            from.orElse(LATEST),
            top.texts("outcomes"),
            removals,
            top.file());
    return problems.moreThan(before) ? Optional.empty() : Optional.of(question);
  }

  Optional<Removal> removal(YamlMap entry, Optional<Month> from, Map<String, String> seen) {
    int before = problems.count();
    entry.only(REMOVAL);
    String id = id(entry, seen);
    checkSource(entry, id);
    if (CHANGES.stream().noneMatch(entry::has)) {
      entry.problem(
          "id",
          "removal '" + id + "' changes nothing",
          "its share would be 0 whatever is true",
          "give one of " + String.join(", ", CHANGES));
    }
    Removal removal =
        new Removal(
            id,
            entry.required("title", "tables name it by it"),
            entry.required("text", "readers must know what is done"),
            entry.text("source").orElse(""),
            entry.text("ourReading").orElse(""),
            programme(entry),
            parameters(entry),
            levers(entry, from),
            feeds(entry, from),
            weather(entry, from),
            entry.file(),
            entry.line());
    return problems.moreThan(before) ? Optional.empty() : Optional.of(removal);
  }

  private static String id(YamlMap entry, Map<String, String> seen) {
    String id = entry.required("id", "it is asked for by its name");
    if (!id.isEmpty() && !ID.matcher(id).matches()) {
      entry.problem(
          "id",
          "'" + id + "' is no id",
          "it is typed on the command line",
          "write lower-case letters, digits and hyphens");
    }
    String at = entry.file() + ":" + entry.line("id");
    String other = id.isEmpty() ? null : seen.putIfAbsent(id, at);
    if (other != null) {
      entry.problem(
          "id",
          "removal '" + id + "' appears twice",
          "the other is at " + other,
          "give one another id");
    }
    return id;
  }

  private static void checkSource(YamlMap entry, String id) {
    if (entry.has("source") == entry.has("ourReading")) {
      boolean both = entry.has("source");
      entry.problem(
          both ? "ourReading" : "id",
          "removal '" + id + "' has " + (both ? "both" : "neither") + " a source and ourReading",
          "each removal cites its text or is tagged as our reading",
          "write source: or ourReading:");
    }
  }

  private String programme(YamlMap entry) {
    String name = entry.text("programme").orElse("");
    if (!name.isEmpty() && !data.programmes().names().contains(name)) {
      entry.problem(
          "programme",
          "unknown programme '" + name + "'",
          "its levers would be taken",
          Nearest.remedy(name, data.programmes().names()));
    }
    return name;
  }

  private List<ParameterChange> parameters(YamlMap entry) {
    List<ParameterChange> changes = new ArrayList<>();
    for (YamlMap map : entry.maps("parameters")) {
      map.only(List.of("parameter", "value"));
      String name = map.required("parameter", "it says what is changed");
      String value = map.required("value", "it says to what");
      if (name.isEmpty() || value.isEmpty()) {
        continue;
      }
      ParameterChange change = new ParameterChange(name, value);
      try {
        RemovalBinder.changed(data.parameters(), change);
        changes.add(change);
      } catch (IllegalArgumentException e) {
        map.problem(
            "parameter",
            String.valueOf(e.getMessage()),
            "a removal changes what the model has",
            "see data/parameters/; write mechanism.id, as countryside.commune.redivisionShare");
      }
    }
    return changes;
  }

  private List<Change> levers(YamlMap entry, Optional<Month> from) {
    List<ChangeEntry> entries = changes(entry, "levers", "lever", from);
    if (!entries.isEmpty() && data.programmes().names().contains(RemovalBinder.HISTORICAL)) {
      Programme history = data.programmes().get(RemovalBinder.HISTORICAL);
      new ChangeMaker(data.levers(), history.paths(), entries, Month.of(1917, 11), LATEST).paths();
    }
    return entries.stream().map(ChangeEntry::change).toList();
  }

  private List<Change> feeds(YamlMap entry, Optional<Month> from) {
    List<ChangeEntry> known = new ArrayList<>();
    for (ChangeEntry each : changes(entry, "feeds", "feed", from)) {
      String feed = each.change().lever();
      if (data.feeds().names().contains(feed)) {
        known.add(each);
      } else {
        each.place()
            .problem(
                "feed",
                "unknown feed '" + feed + "'",
                "what the world gives by date is in exogenous/feeds.csv",
                Nearest.remedy(feed, data.feeds().names()));
      }
    }
    new ChangeMaker(
            data.feeds().asLevers(), data.feeds().paths(), known, Month.of(1917, 11), LATEST)
        .paths();
    return known.stream().map(ChangeEntry::change).toList();
  }

  private List<ChangeEntry> changes(YamlMap entry, String list, String name, Optional<Month> from) {
    ChangeReader reader = new ChangeReader(problems, name, false);
    List<ChangeEntry> changes = new ArrayList<>();
    for (YamlMap map : entry.maps(list)) {
      Optional<Change> change = reader.read(map);
      if (change.isEmpty()) {
        continue;
      }
      if (from.isPresent() && change.get().from().isBefore(from.get())) {
        early(map, "from", change.get().lever() + " is changed", from.get().toString());
      }
      changes.add(new ChangeEntry(change.get(), map::problem));
    }
    return changes;
  }

  private static void early(YamlMap map, String key, String what, String from) {
    map.problem(
        key,
        what + " before the question begins",
        "the past up to " + from + " is played once for all",
        "begin later, or let the question begin earlier");
  }

  private List<WeatherChange> weather(YamlMap entry, Optional<Month> from) {
    List<WeatherChange> changes = new ArrayList<>();
    for (YamlMap map : entry.maps("weather")) {
      map.only(List.of("year", "from", "to", "asIn", "class"));
      boolean span = map.has("from") || map.has("to");
      if (span == map.has("year") || map.has("asIn") == map.has("class")) {
        map.problem(
            "year",
            "the weather change is not complete",
            "it says which years, and what they are like",
            "write year: 1927 or from: and to:, with asIn: 1926 or class: 0");
        continue;
      }
      weather(map, span, from).ifPresent(changes::add);
    }
    return changes;
  }

  private Optional<WeatherChange> weather(YamlMap map, boolean span, Optional<Month> from) {
    OptionalInt first = year(map, span ? "from" : "year");
    OptionalInt last = span ? year(map, "to") : first;
    OptionalInt asIn = map.has("asIn") ? year(map, "asIn") : OptionalInt.of(0);
    OptionalInt weatherClass =
        map.has("class") ? whole(map, "class", Weather.LOWEST, Weather.HIGHEST) : OptionalInt.of(0);
    if (first.isEmpty() || last.isEmpty() || asIn.isEmpty() || weatherClass.isEmpty()) {
      return Optional.empty();
    }
    if (last.getAsInt() < first.getAsInt()) {
      map.problem("to", "'to' is before 'from'", "no year would change", "swap them");
      return Optional.empty();
    }
    if (from.isPresent() && from.get().isAfter(Month.of(first.getAsInt(), JUNE))) {
      early(
          map,
          span ? "from" : "year",
          "the weather of " + first.getAsInt() + " is changed",
          from.get().toString());
    }
    return Optional.of(
        new WeatherChange(
            first.getAsInt(), last.getAsInt(), asIn.getAsInt(), weatherClass.getAsInt()));
  }

  private OptionalInt year(YamlMap map, String key) {
    return whole(map, key, data.weather().firstYear(), data.weather().lastYear());
  }

  private static OptionalInt whole(YamlMap map, String key, int least, int most) {
    String text = map.required(key, "it says which");
    int value = text.matches("-?[0-9]{1,4}") ? Integer.parseInt(text) : Integer.MIN_VALUE;
    if (!text.isEmpty() && (value < least || value > most)) {
      map.problem(
          key,
          "'" + text + "' is not a whole number from " + least + " to " + most,
          "weather is by harvest year, in classes",
          "see exogenous/weather.csv");
    }
    return value < least || value > most ? OptionalInt.empty() : OptionalInt.of(value);
  }
}
