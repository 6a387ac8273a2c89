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

  /// Why a value does not fit a lever, or nothing when it does.
  static Optional<String> objection(Lever lever, String value) {
    return switch (lever.kind()) {
      case "number", "optional" -> numberObjection(lever, value);
      case "weights" -> weightsObjection(value);
      case "regions" ->
          value.equals(LeverPath.NONE)
              ? Optional.empty()
              : List.of(value.split("\\|", -1)).stream()
                  .flatMap(region -> regionObjection(region).stream())
                  .findFirst();
      default -> textObjection(lever, value);
    };
  }

  private static Optional<String> numberObjection(Lever lever, String value) {
    if (value.equals(LeverPath.NONE) && lever.kind().equals("optional")) {
      return Optional.empty();
    }
    OptionalDouble number = Numbers.parse(value);
    if (number.isEmpty()) {
      return Optional.of("'" + value + "' is not a number");
    }
    double v = number.getAsDouble();
    return v < lever.low() || v > lever.high()
        ? Optional.of(
            Numbers.show(v)
                + " is outside "
                + Numbers.show(lever.low())
                + " to "
                + Numbers.show(lever.high()))
        : Optional.empty();
  }

  private static Optional<String> weightsObjection(String value) {
    for (String part : value.split("\\|", -1)) {
      int colon = part.indexOf(':');
      if (colon < 0 || Numbers.parse(part.substring(colon + 1)).isEmpty()) {
        return Optional.of("'" + part + "' is not region:weight");
      }
      String region = part.substring(0, colon);
      if (!region.equals("all") && regionObjection(region).isPresent()) {
        return regionObjection(region);
      }
    }
    return Optional.empty();
  }

  private static Optional<String> textObjection(Lever lever, String value) {
    if (value.isEmpty()) {
      return Optional.of("the value is empty");
    }
    if (lever.options().isEmpty()) {
      return Optional.empty();
    }
    return List.of(value.split("\\+", -1)).stream()
        .filter(part -> !lever.options().contains(part))
        .map(part -> "'" + part + "' is no such choice; " + Nearest.remedy(part, lever.options()))
        .findFirst();
  }

  private static Optional<String> regionObjection(String region) {
    List<String> known = Region.ALL.stream().map(Region::id).toList();
    return known.contains(region)
        ? Optional.empty()
        : Optional.of("unknown region '" + region + "'; " + Nearest.remedy(region, known));
  }
}
