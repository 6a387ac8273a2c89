package smychka.experiment.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a bibliography of the plain form used here: one field a line, values in braces.
final class Bibliography {
  private static final Pattern START = Pattern.compile("@(\\w+)\\{([^,]+),\\s*");
  private static final Pattern FIELD = Pattern.compile("\\s*(\\w+)\\s*=\\s*\\{(.*)\\},?\\s*");

  private Bibliography() {}

  static List<Entry> read(Path file, String name) throws IOException {
    var entries = new ArrayList<Entry>();
    if (!Files.exists(file)) {
      return entries;
    }
    String key = "";
    Map<String, String> fields = new LinkedHashMap<>();
    for (String line : Files.readAllLines(file)) {
      Matcher start = START.matcher(line);
      Matcher field = FIELD.matcher(line);
      if (start.matches()) {
        key = start.group(2);
        fields = new LinkedHashMap<>();
        fields.put("type", start.group(1));
      } else if (field.matches()) {
        fields.put(field.group(1), field.group(2));
      } else if (line.startsWith("}") && !key.isEmpty()) {
        entries.add(new Entry(Kind.SOURCES, key, title(fields), fields, name));
        key = "";
      }
    }
    return entries;
  }

  private static String title(Map<String, String> fields) {
    String author = fields.getOrDefault("author", fields.getOrDefault("editor", ""));
    String year = fields.getOrDefault("year", "n.d.");
    String title = fields.getOrDefault("title", "");
    return (author.isEmpty() ? "" : author + " ") + "(" + year + ") " + title;
  }
}
