package smychka.experiment.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// JSON as it is written and read here: fields in the order of the record, nothing unknown.
public final class Json {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  private Json() {}

  /// The text of a value, over several lines, without a final line feed.
  public static String text(Object value) {
    return MAPPER.writeValueAsString(value);
  }

  static void write(Path file, Object value) throws IOException {
    Files.writeString(file, text(value) + "\n");
  }

  static <T> T read(Path file, Class<T> type) throws IOException {
    try {
      return MAPPER.readValue(Files.readString(file), type);
    } catch (JacksonException e) {
      var at = e.getLocation();
      throw new IOException(
          "%s:%d:%d: not a manifest this version can read: %s"
              .formatted(file, at.getLineNr(), at.getColumnNr(), e.getOriginalMessage()),
          e);
    }
  }
}
