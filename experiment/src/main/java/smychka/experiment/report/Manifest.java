package smychka.experiment.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What `manifest.json` says, as plain names and texts; inner names are joined by dots.
record Manifest(Map<String, String> entries) {

  static Manifest read(Path file) throws IOException {
    Map<String, String> entries = new LinkedHashMap<>();
    if (Files.isRegularFile(file)) {
      flatten("", JsonMapper.builder().build().readTree(Files.readString(file)), entries);
    }
    return new Manifest(entries);
  }

  private static void flatten(String name, JsonNode node, Map<String, String> into) {
    if (node.isObject()) {
      node.properties().forEach(e -> flatten(join(name, e.getKey()), e.getValue(), into));
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        flatten(join(name, String.valueOf(i)), node.get(i), into);
      }
    } else if (!node.isNull()) {
      into.put(name, node.asString());
    }
  }

  private static String join(String outer, String inner) {
    return outer.isEmpty() ? inner : outer + "." + inner;
  }

  /// The first of these names that has a text, or the empty string.
  String first(String... names) {
    for (String name : names) {
      String value = entries.getOrDefault(name, "");
      if (!value.isEmpty()) {
        return value;
      }
    }
    return "";
  }
}
