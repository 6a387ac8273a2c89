package smychka.experiment.chronicle;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import smychka.engine.Month;
import smychka.experiment.chronicle.EventRule.Places;
import smychka.scenario.DataFolder;
import smychka.scenario.Nearest;
import smychka.scenario.Problems;
import smychka.scenario.YamlMap;

/// Reads `data/events.yaml`. What is wrong is said with file, line and column, why it matters and
/// what to do; all faults are thrown together.
final class EventRulesReader {
  static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  static final Pattern EQUATION = Pattern.compile("[A-Z]{2}-\\d+\\.\\d+[a-z]?");
  private static final List<String> RULE_KEYS =
      List.of(
          "event", "kind", "places", "measure", "above", "below", "back", "yearly", "rule", "says",
          "causes", "removal");
  private static final List<String> TURNS = List.of("rises", "falls", "changes", "kept");

  private final DataFolder data;
  private final Problems problems;
  private final MeasureReader measures;
  private final Set<String> rules = new HashSet<>();
  private final Set<String> levers = new HashSet<>();

  private EventRulesReader(DataFolder data, Problems problems) {
    this.data = data;
    this.problems = problems;
    this.measures = new MeasureReader(data, problems);
  }

  static EventRules read(Path file, DataFolder data) {
    Problems problems = new Problems();
    String name = "data/" + file.getFileName();
    Optional<YamlMap> top = YamlMap.read(file, name, problems);
    Optional<EventRules> rules = top.map(map -> new EventRulesReader(data, problems).rules(map));
    problems.throwIfAny();
    return rules.orElseThrow();
  }

  private EventRules rules(YamlMap top) {
    top.only(List.of("decisions", "events", "aliases"));
    List<LeverWords> decisions = top.maps("decisions").stream().map(this::decision).toList();
    decisions.forEach(d -> levers.add(d.lever()));
    for (YamlMap entry : top.maps("events")) {
      name(entry, "event", rules);
    }
    List<EventRule> events = new ArrayList<>();
    for (YamlMap entry : top.maps("events")) {
      rule(entry).ifPresent(events::add);
    }
    Set<String> names = new HashSet<>();
    List<Alias> aliases = new ArrayList<>();
    for (YamlMap entry : top.maps("aliases")) {
      name(entry, "name", names);
      alias(entry).ifPresent(aliases::add);
    }
    return new EventRules(decisions, events, aliases);
  }

  private void name(YamlMap map, String key, Set<String> names) {
    String name = map.required(key, "events are asked for by it");
    if (!name.isEmpty() && !NAME.matcher(name).matches()) {
      map.problem(
          key,
          "'" + name + "' is no name",
          "names stand in ids and on the command line",
          "use lower-case letters, digits and hyphens");
    }
    if (!name.isEmpty() && !names.add(name)) {
      map.problem(key, "'" + name + "' appears twice", "one would hide the other", "keep one");
    }
  }

  private LeverWords decision(YamlMap map) {
    map.only(List.of("lever", "words"));
    String lever = map.required("lever", "its changes are the events");
    if (!lever.isEmpty() && data.levers().find(lever).isEmpty()) {
      map.problem(
          "lever",
          "there is no lever '" + lever + "'",
          "decisions are changes of levers",
          Nearest.remedy(lever, data.levers().ids()));
    }
    return new LeverWords(lever, map.required("words", "sentences call the lever by it"));
  }

  private Optional<EventRule> rule(YamlMap map) {
    int before = problems.count();
    map.only(RULE_KEYS);
    EventKind kind =
        EventKind.of(
            oneOf(map, "kind", EventKind.ofRules(), "the reader is told what sort of event it is"));
    String places =
        oneOf(map, "places", List.of("union", "regions", "both"), "it says where to look");
    Crossing crossing = crossing(map);
    Optional<Measure> measure = measures.read(map, crossing.above());
    String rule = equation(map, "rule");
    String says = map.required("says", "the event is told by it");
    List<Cause> causes = map.maps("causes").stream().map(this::cause).toList();
    Withdrawal removal = new WithdrawalReader(data, problems).read(map);
    if (problems.moreThan(before) || measure.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new EventRule(
            map.text("event").orElse(""),
            kind,
            Places.valueOf(places.toUpperCase(java.util.Locale.ROOT)),
            measure.get(),
            crossing,
            rule,
            says,
            causes,
            removal,
            map.file() + ":" + map.line()));
  }

  private static Crossing crossing(YamlMap map) {
    boolean above = map.has("above");
    if (above == map.has("below")) {
      map.problem(
          above ? "above" : "event",
          "one of 'above' and 'below' is needed",
          "an event is the crossing of one level",
          "keep or add one");
    }
    double level = MeasureReader.number(map, above ? "above" : "below", 0);
    double back = MeasureReader.number(map, "back", level);
    if (above ? back > level : back < level) {
      map.problem(
          "back",
          "'back' lies beyond the level",
          "the event would end as it begins",
          "put it on the other side of the level");
    }
    boolean yearly = map.text("yearly").map("true"::equals).orElse(false);
    return new Crossing(above, level, back, yearly);
  }

  private Cause cause(YamlMap map) {
    map.only(List.of("event", "lever", "turn", "by", "within", "anywhere", "since"));
    boolean lever = map.has("lever");
    if (lever == map.has("event")) {
      map.problem(
          lever ? "lever" : "by",
          "a cause names one 'event' or one 'lever'",
          "it must be known what to look for",
          "keep or add one");
    }
    String what = map.text(lever ? "lever" : "event").orElse("");
    Set<String> known = lever ? levers : rules;
    if (!what.isEmpty() && !known.contains(what)) {
      map.problem(
          lever ? "lever" : "event",
          "'" + what + "' makes no events",
          "causes are events of this file",
          Nearest.remedy(what, known));
    }
    String turn = lever ? oneOf(map, "turn", TURNS, "a lever acts by how it is turned") : "";
    return new Cause(
        what,
        turn,
        equation(map, "by"),
        (int) number(map, "within", 0),
        map.text("anywhere").map("true"::equals).orElse(false),
        map.required("since", "the link is told by it"));
  }

  private Optional<Alias> alias(YamlMap map) {
    int before = problems.count();
    map.only(List.of("name", "title", "event", "place", "from", "to", "byRegion"));
    String event = oneOf(map, "event", rules.stream().sorted().toList(), "an alias is an event");
    String place = map.text("place").orElse("");
    if (!place.isEmpty() && !Places.BOTH.ids().contains(place)) {
      map.problem(
          "place",
          "there is no region '" + place + "'",
          "an event has a place",
          Nearest.remedy(place, Places.BOTH.ids()));
    }
    String byRegion = map.text("byRegion").orElse("");
    if (!byRegion.isEmpty()) {
      measures.requireSeries(map, "byRegion", byRegion);
    }
    Month from = month(map, "from");
    Month to = month(map, "to");
    String title = map.required("title", "the explanation begins with it");
    return problems.moreThan(before)
        ? Optional.empty()
        : Optional.of(
            new Alias(map.text("name").orElse(""), title, event, place, from, to, byRegion));
  }

  private Month month(YamlMap map, String key) {
    String text = map.required(key, "the alias looks from month to month");
    try {
      return Month.parse(text);
    } catch (IllegalArgumentException e) {
      map.problem(key, String.valueOf(e.getMessage()), "it is a month", "write it as 1927-09");
      return Month.of(1921, 3);
    }
  }

  private String equation(YamlMap map, String key) {
    String id = map.required(key, "every step names the equation it goes through");
    if (!id.isEmpty() && !EQUATION.matcher(id).matches()) {
      map.problem(
          key,
          "'" + id + "' is no number of an equation",
          "readers look it up in docs/equations/",
          "write it as CS-4.6");
    }
    return id;
  }

  private String oneOf(YamlMap map, String key, List<String> known, String why) {
    String text = map.required(key, why);
    if (!known.contains(text)) {
      if (!text.isEmpty()) {
        map.problem(key, "unknown " + key + " '" + text + "'", why, Nearest.remedy(text, known));
      }
      return known.getFirst();
    }
    return text;
  }

  private double number(YamlMap map, String key, double absent) {
    return MeasureReader.number(map, key, absent);
  }
}
