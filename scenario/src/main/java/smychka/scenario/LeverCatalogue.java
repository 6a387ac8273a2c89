package smychka.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import smychka.model.tables.Region;

/// The vocabulary of programmes: every lever with its unit, range and meaning.
public final class LeverCatalogue {
  private static final List<String> COLUMNS =
      List.of(
          "lever",
          "group",
          "kind",
          "unit",
          "low",
          "high",
          "options",
          "meaning",
          "set_by",
          "at_0",
          "at_half",
          "at_1",
          "leans_on",
          "leans_from",
          "leans_to",
          "leans_note",
          "unit_as_written");

  private static final double HIGHEST_FEED = 1e12;

  private final Map<String, Lever> levers;

  private LeverCatalogue(Map<String, Lever> levers) {
    this.levers = levers;
  }

  static LeverCatalogue read(Path path, String name, Units units, Problems problems) {
    Map<String, Lever> levers = new LinkedHashMap<>();
    for (CsvRow row : CsvFile.read(path, name, COLUMNS, List.of(), problems).rows()) {
      Lever lever = lever(row, units, problems);
      if (levers.putIfAbsent(lever.id(), lever) != null) {
        row.problem(
            problems,
            "lever",
            "lever '" + lever.id() + "' appears twice",
            "one would hide the other",
            "keep one row");
      }
    }
    return new LeverCatalogue(levers);
  }

  /// A vocabulary of what the world gives by date.
  static LeverCatalogue ofFeeds(Map<String, LeverPath> feeds) {
    Map<String, Lever> levers = new LinkedHashMap<>();
    feeds.forEach((name, path) -> levers.put(name, feed(name, path)));
    return new LeverCatalogue(levers);
  }

  private static Lever feed(String name, LeverPath path) {
    String unit = path.unit(path.first());
    boolean share = unit.equals("0-1") || unit.equals("share");
    return new Lever(
        name,
        "feed",
        "number",
        List.of(unit),
        0,
        share ? 1 : HIGHEST_FEED,
        List.of(),
        "given by date from outside",
        "the world",
        "",
        "",
        "",
        List.of(),
        "",
        "",
        "",
        unit,
        "",
        0);
  }

  private static Lever lever(CsvRow row, Units units, Problems problems) {
    String kind =
        row.oneOf("kind", Lever.KINDS, "it says how values are read", problems).orElse("text");
    List<String> unitIds = split(row.required("unit", problems));
    for (String unit : unitIds) {
      if (!units.contains(unit)) {
        row.problem(
            problems,
            "unit",
            "unknown unit '" + unit + "'",
            "units come from a closed list (units.csv)",
            Nearest.remedy(unit, units.ids()));
      }
    }
    boolean numeric = kind.equals("number") || kind.equals("optional");
    double low = numeric ? row.number("low", problems) : Double.NaN;
    double high = numeric ? row.number("high", problems) : Double.NaN;
    if (low > high) {
      row.problem(problems, "low", "low is above high", "no value would fit", "swap them");
    }
    return new Lever(
        row.required("lever", problems),
        row.required("group", problems),
        kind,
        unitIds,
        low,
        high,
        split(row.text("options")),
        row.required("meaning", problems),
        row.required("set_by", problems),
        row.text("at_0"),
        row.text("at_half"),
        row.text("at_1"),
        split(row.text("leans_on")),
        row.text("leans_from"),
        row.text("leans_to"),
        row.text("leans_note"),
        row.text("unit_as_written"),
        row.file(),
        row.line());
  }

  private static List<String> split(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split("\\|"));
  }

  public List<String> ids() {
    return new ArrayList<>(levers.keySet());
  }

  public List<Lever> all() {
    return List.copyOf(levers.values());
  }

  public Optional<Lever> find(String id) {
    return Optional.ofNullable(levers.get(id));
  }

  /// The lever of an id; an unknown id is an `IllegalArgumentException` that suggests the nearest.
  public Lever get(String id) {
    return find(id)
        .orElseThrow(() ->
            new IllegalArgumentException(
                "unknown lever '" + id + "'; " + Nearest.remedy(id, ids())));
  }

  /// Why a value does not fit a lever.
  record Objection(String what, String why, String remedy) {}

  /// Why a value does not fit a lever, or nothing when it does.
  static Optional<Objection> objection(Lever lever, String value) {
    return switch (lever.kind()) {
      case "number", "optional" -> number(lever, value);
      case "weights" -> weights(lever, value);
      case "regions" ->
          value.equals(LeverPath.NONE)
              ? Optional.empty()
              : List.of(value.split("\\|", -1)).stream()
                  .flatMap(region -> region(lever, region).stream())
                  .findFirst();
      default -> words(lever, value);
    };
  }

  private static Optional<Objection> number(Lever lever, String value) {
    if (value.equals(LeverPath.NONE) && lever.kind().equals("optional")) {
      return Optional.empty();
    }
    OptionalDouble number = Numbers.parse(value);
    String none = lever.kind().equals("optional") ? ", or none" : "";
    String range = Numbers.show(lever.low()) + " to " + Numbers.show(lever.high());
    if (number.isEmpty()) {
      return object(
          lever, "'" + value + "' is not a number", "write a number from " + range + none);
    }
    double v = number.getAsDouble();
    return v < lever.low() || v > lever.high()
        ? object(
            lever, Numbers.show(v) + " is outside " + range, "write a number from " + range + none)
        : Optional.empty();
  }

  private static Optional<Objection> weights(Lever lever, String value) {
    for (String part : value.split("\\|", -1)) {
      int colon = part.indexOf(':');
      if (colon < 0 || Numbers.parse(part.substring(colon + 1)).isEmpty()) {
        return object(lever, "'" + part + "' is not a weight", "write region:weight|region:weight");
      }
      String id = part.substring(0, colon);
      if (!id.equals("all") && region(lever, id).isPresent()) {
        return region(lever, id);
      }
    }
    return Optional.empty();
  }

  private static Optional<Objection> words(Lever lever, String value) {
    if (lever.options().isEmpty() || value.isEmpty()) {
      return value.isEmpty() ? object(lever, "the value is empty", "fill it") : Optional.empty();
    }
    return List.of(value.split("\\+", -1)).stream()
        .filter(part -> !lever.options().contains(part))
        .findFirst()
        .flatMap(part ->
            object(
                lever, "'" + part + "' is no such choice", Nearest.remedy(part, lever.options())));
  }

  private static Optional<Objection> region(Lever lever, String region) {
    List<String> known = Region.ALL.stream().map(Region::id).toList();
    return known.contains(region)
        ? Optional.empty()
        : object(lever, "unknown region '" + region + "'", Nearest.remedy(region, known));
  }

  private static Optional<Objection> object(Lever lever, String what, String remedy) {
    return Optional.of(
        new Objection(lever.id() + ": " + what, "the lever means: " + lever.meaning(), remedy));
  }
}
