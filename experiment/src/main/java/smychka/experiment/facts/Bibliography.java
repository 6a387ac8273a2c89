package smychka.experiment.facts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import smychka.scenario.CsvRow;
import smychka.scenario.Nearest;
import smychka.scenario.Problems;

/// Reads a BibTeX file written one field to a line:
///
/// ```
/// @book{nove-1969,
///   author = {Nove, Alec},
///   title = {An Economic History of the U.S.S.R.},
///   year = {1969}
/// }
/// ```
final class Bibliography {
  private static final Pattern HEAD = Pattern.compile("@([a-z]+)\\{([a-z0-9-]+),");
  private static final Pattern FIELD = Pattern.compile("  ([a-z]+) = \\{(.*)},?");

  private final Map<String, Work> works;

  private Bibliography(Map<String, Work> works) {
    this.works = works;
  }

  static Bibliography read(Path path, String name, Problems problems) {
    Map<String, Work> works = new LinkedHashMap<>();
    try {
      parse(Files.readAllLines(path), name, works, problems);
    } catch (IOException e) {
      problems.unreadable(name, e);
    }
    return new Bibliography(works);
  }

  private static void parse(
      List<String> lines, String name, Map<String, Work> works, Problems problems) {
    String key = "";
    String type = "";
    Map<String, String> fields = new LinkedHashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      Matcher head = HEAD.matcher(line);
      Matcher field = FIELD.matcher(line);
      if (head.matches()) {
        type = head.group(1);
        key = head.group(2);
        fields = new LinkedHashMap<>();
      } else if (field.matches()) {
        fields.put(field.group(1), field.group(2));
      } else if (line.equals("}")) {
        close(new Work(key, type, fields), name, i + 1, works, problems);
      } else if (!line.isBlank() && !line.startsWith("%")) {
        problems.add(
            name,
            i + 1,
            1,
            "this line is neither the head nor a field of a work",
            "the bibliography is read line by line",
            "write '@book{key,' or '  title = {...},' or '}'");
      }
    }
  }

  private static void close(
      Work work, String name, int line, Map<String, Work> works, Problems problems) {
    if (!work.fields().containsKey("title")) {
      problems.add(
          name,
          line,
          1,
          "work '" + work.key() + "' has no title",
          "it could not be found again",
          "add '  title = {...}'");
    }
    if (works.put(work.key(), work) != null) {
      problems.add(
          name,
          line,
          1,
          "work '" + work.key() + "' appears twice",
          "one would hide the other",
          "keep one");
    }
  }

  /// The works a row names; an unknown key is a problem.
  List<Work> of(CsvRow row, Problems problems) {
    String keys = row.required("source_key", problems);
    if (keys.isEmpty()) {
      return List.of();
    }
    List<String> wanted = List.of(keys.split(";", -1));
    for (String key : wanted) {
      if (!works.containsKey(key)) {
        row.problem(
            problems,
            "source_key",
            "unknown work '" + key + "'",
            "every figure names its source in evidence/sources.bib",
            Nearest.to(key, works.keySet())
                .map(near -> "did you mean '" + near + "'?")
                .orElse("add the work to evidence/sources.bib"));
      }
    }
    return wanted.stream().filter(works::containsKey).map(works::get).toList();
  }

  Map<String, Work> works() {
    return Map.copyOf(works);
  }
}
