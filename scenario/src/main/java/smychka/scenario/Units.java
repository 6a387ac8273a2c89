package smychka.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The closed list of units that figures may carry.
public final class Units {
  /// One unit of the list.
  public record Unit(String id, String dimension, String meaning) {}

  private final Map<String, Unit> units;

  private Units(Map<String, Unit> units) {
    this.units = units;
  }

  static Units read(Path path, String name, Problems problems) {
    CsvFile file =
        CsvFile.read(path, name, List.of("unit", "dimension", "meaning"), List.of(), problems);
    Map<String, Unit> units = new LinkedHashMap<>();
    for (CsvRow row : file.rows()) {
      String id = row.required("unit", problems);
      Unit unit =
          new Unit(id, row.required("dimension", problems), row.required("meaning", problems));
      if (units.put(id, unit) != null) {
        row.problem(
            problems, "unit", "unit '" + id + "' appears twice", "the list is closed", "keep one");
      }
    }
    return new Units(units);
  }

  public boolean contains(String unit) {
    return units.containsKey(unit);
  }

  public List<String> ids() {
    return new ArrayList<>(units.keySet());
  }

  public List<Unit> all() {
    return List.copyOf(units.values());
  }

  /// Reads the unit of a row; one that is not on the list is a problem.
  String of(CsvRow row, Problems problems) {
    return row.oneOf("unit", ids(), "units come from a closed list (units.csv)", problems)
        .orElse("");
  }

  /// Reads the unit of a YAML entry; one that is missing or not on the list is a problem.
  String of(YamlMap map) {
    String unit = map.required("unit", "a number without a unit has no meaning");
    if (!unit.isEmpty() && !contains(unit)) {
      map.problem(
          "unit",
          "unknown unit '" + unit + "'",
          "units come from a closed list (units.csv)",
          Nearest.remedy(unit, ids()));
    }
    return unit;
  }
}
