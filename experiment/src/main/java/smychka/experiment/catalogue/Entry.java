package smychka.experiment.catalogue;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// A record that can be listed in a line and shown in full.
///
/// @param id by which it is asked for
/// @param title the line
/// @param fields everything its file says of it, in the file's order
/// @param file the file it stands in
public record Entry(Kind kind, String id, String title, Map<String, String> fields, String file) {
  public Entry {
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
  }
}
