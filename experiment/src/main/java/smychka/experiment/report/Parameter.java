package smychka.experiment.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A parameter in force, from `parameters.yaml`.
record Parameter(
    String mechanism,
    String id,
    String label,
    String unit,
    String value,
    String low,
    String high,
    String grade,
    String source) {

  /// Every parameter of the file, in its order, however the file groups them.
  static List<Parameter> read(Path file) throws IOException {
    List<Parameter> found = new ArrayList<>();
    for (Object document : Yaml.documents(file)) {
      collect(document, "", found);
    }
    return List.copyOf(found);
  }

  private static void collect(@Nullable Object node, String mechanism, List<Parameter> into) {
    if (node instanceof List<?> list) {
      for (Object item : list) {
        collect(item, mechanism, into);
      }
    } else if (node instanceof Map<?, ?> map) {
      if (map.containsKey("value") && map.containsKey("grade")) {
        into.add(parameter(node, mechanism));
        return;
      }
      String own = Yaml.text(node, "mechanism");
      map.forEach((name, value) -> collect(value, own.isEmpty() ? mechanism : own, into));
    }
  }

  private static Parameter parameter(Object node, String mechanism) {
    String own = Yaml.text(node, "mechanism");
    String id = Yaml.text(node, "id");
    String label = Yaml.text(node, "label");
    return new Parameter(
        own.isEmpty() ? mechanism : own,
        id,
        label.isEmpty() ? id : label,
        Yaml.text(node, "unit"),
        Yaml.text(node, "value"),
        Yaml.text(node, "low"),
        Yaml.text(node, "high"),
        Yaml.text(node, "grade"),
        Yaml.text(node, "source"));
  }
}
