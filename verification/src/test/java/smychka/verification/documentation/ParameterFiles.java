package smychka.verification.documentation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import smychka.verification.Project;

/// The parameter files as the documents need them: read without the loader of the model, so that a
/// rule the loader forgets is still kept.
final class ParameterFiles {
  static final List<String> GRADES =
      List.of("measured", "estimated", "informed-range", "assumption");
  private static final List<String> TEXTS = List.of("id", "label", "unit", "grade", "source");
  private static final List<String> NUMBERS = List.of("value", "low", "high");

  private ParameterFiles() {}

  /// One mechanism's file.
  ///
  /// @param name path from the root
  /// @param sector folder below `data/parameters`
  record ParameterFile(
      String name, String sector, String mechanism, List<Map<String, Object>> parameters) {}

  static List<ParameterFile> ofProject() {
    Path folder = Project.root().resolve("data/parameters");
    return Project.files(folder, f -> f.toString().endsWith(".yaml")).stream()
        .map(file -> parse(Project.name(file), Project.read(file)))
        .toList();
  }

  static ParameterFile parse(String name, String text) {
    List<String> path = List.of(name.split("/"));
    Map<String, Object> content =
        map(new Load(LoadSettings.builder().build()).loadFromString(text));
    List<Map<String, Object>> parameters = new ArrayList<>();
    if (content.get("parameters") instanceof List<?> list) {
      list.forEach(p -> parameters.add(map(p)));
    }
    return new ParameterFile(
        name,
        path.get(path.size() - 2),
        String.valueOf(content.getOrDefault("mechanism", "")),
        parameters);
  }

  /// What is missing or cannot be, each with the file and the parameter.
  ///
  /// @param units the closed list of units; empty when there is none yet
  static List<String> complaints(ParameterFile file, Set<String> units) {
    List<String> complaints = new ArrayList<>();
    String expected =
        file.sector() + "." + file.name().replaceFirst(".*/", "").replaceFirst("\\.yaml$", "");
    if (!file.mechanism().equals(expected)) {
      complaints.add(
          file.name() + ": mechanism is " + file.mechanism() + ", the path says " + expected);
    }
    if (file.parameters().isEmpty()) {
      complaints.add(file.name() + ": no parameters");
    }
    Set<String> seen = new HashSet<>();
    for (Map<String, Object> parameter : file.parameters()) {
      String where = file.name() + ": " + parameter.getOrDefault("id", "(no id)") + ": ";
      if (!seen.add(where)) {
        complaints.add(where + "given twice");
      }
      complaints(parameter, units).forEach(c -> complaints.add(where + c));
    }
    return complaints;
  }

  private static List<String> complaints(Map<String, Object> parameter, Set<String> units) {
    List<String> complaints = new ArrayList<>();
    for (String key : TEXTS) {
      if (!(parameter.get(key) instanceof String text) || text.isBlank()) {
        complaints.add(key + " is missing");
      }
    }
    for (String key : NUMBERS) {
      if (numbers(parameter, key).isEmpty()) {
        complaints.add(key + " is missing or no number");
      }
    }
    if (!complaints.isEmpty()) {
      return complaints;
    }
    List<Double> value = numbers(parameter, "value");
    List<Double> low = numbers(parameter, "low");
    List<Double> high = numbers(parameter, "high");
    if (low.size() != value.size() || high.size() != value.size()) {
      complaints.add("value, low and high are lists of different lengths");
      return complaints;
    }
    for (int i = 0; i < value.size(); i++) {
      if (!(low.get(i) <= value.get(i) && value.get(i) <= high.get(i))) {
        complaints.add("value " + value.get(i) + " is outside its range");
      }
    }
    if (!GRADES.contains(text(parameter, "grade"))) {
      complaints.add("grade " + text(parameter, "grade") + " is not one of " + GRADES);
    }
    if (!units.isEmpty() && !units.contains(text(parameter, "unit"))) {
      complaints.add("unit " + text(parameter, "unit") + " is not in data/units.csv");
    }
    return complaints;
  }

  static String text(Map<String, Object> parameter, String key) {
    return String.valueOf(parameter.getOrDefault(key, ""));
  }

  /// The number or list of numbers under a key; empty where anything in it is no number.
  private static List<Double> numbers(Map<String, Object> parameter, String key) {
    Object given = parameter.get(key);
    List<?> items =
        given instanceof List<?> list ? list : given == null ? List.of() : List.of(given);
    return items.stream().allMatch(Number.class::isInstance)
        ? items.stream().map(n -> ((Number) n).doubleValue()).toList()
        : List.of();
  }

  private static Map<String, Object> map(Object value) {
    return value instanceof Map<?, ?> map
        ? map.entrySet().stream()
            .collect(Collectors.toMap(e -> String.valueOf(e.getKey()), Map.Entry::getValue))
        : Map.of();
  }
}
