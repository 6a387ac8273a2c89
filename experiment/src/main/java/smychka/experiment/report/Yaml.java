package smychka.experiment.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/// Reads YAML that has been checked when the run was made, every scalar as the text in the file.
final class Yaml {
  private Yaml() {}

  /// All documents of a file; none when the file is missing.
  static List<Object> documents(Path file) throws IOException {
    List<Object> documents = new ArrayList<>();
    if (Files.isRegularFile(file)) {
      LoadSettings settings =
          LoadSettings.builder().setSchema(new FailsafeSchema()).setLabel(file.toString()).build();
      try {
        for (Object document : new Load(settings).loadAllFromString(Files.readString(file))) {
          documents.add(document);
        }
      } catch (YamlEngineException e) {
        throw new IOException(file + " is not readable YAML: " + e.getMessage(), e);
      }
    }
    return documents;
  }

  /// A text of a mapping, or the empty string.
  static String text(@Nullable Object node, String name) {
    Object value = node instanceof Map<?, ?> map ? map.get(name) : null;
    return value instanceof String text ? text.strip() : "";
  }

  /// A list of a mapping, or an empty one.
  static List<?> list(@Nullable Object node, String name) {
    Object value = node instanceof Map<?, ?> map ? map.get(name) : null;
    return value instanceof List<?> list ? list : List.of();
  }
}
