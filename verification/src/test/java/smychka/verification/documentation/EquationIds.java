package smychka.verification.documentation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The numbers of equations, such as `(CS-4.1)`, in comments of the code and in the pages, and the
/// equations themselves where they stand in a fenced block.
final class EquationIds {
  private static final Pattern ID = Pattern.compile("\\(([A-Z]{2}-\\d+\\.\\d+[a-z]?)\\)");
  private static final Pattern DEFINITION = Pattern.compile("^" + ID.pattern() + "\\s+(.*)$");
  private static final Pattern ASSUMPTION = Pattern.compile("\\b[A-Z]{2}-\\d+\\.[a-z]\\b");
  private static final Pattern UNIT = Pattern.compile("\\s*\\[[^\\]]*\\]\\s*$");

  private EquationIds() {}

  /// An equation as it is written in a fenced block: its text without unit and doubled spaces.
  record Definition(String id, String text) {}

  /// Numbers in the comments of a source.
  static Set<String> inComments(String source) {
    Set<String> ids = new TreeSet<>();
    source
        .lines()
        .filter(line -> line.contains("//"))
        .map(line -> line.substring(line.indexOf("//")))
        .forEach(comment -> ids.addAll(inText(comment)));
    return ids;
  }

  static Set<String> inText(String text) {
    Set<String> ids = new TreeSet<>();
    Matcher matcher = ID.matcher(text);
    while (matcher.find()) {
      ids.add(matcher.group(1));
    }
    return ids;
  }

  /// Names of assumptions, such as `CS-1.a`.
  static Set<String> assumptions(String text) {
    Set<String> names = new TreeSet<>();
    Matcher matcher = ASSUMPTION.matcher(text);
    while (matcher.find()) {
      names.add(matcher.group());
    }
    return names;
  }

  /// Equations of the fenced blocks of a page or of the comments of a source, in order; lines
  /// without a number belong to the equation above them.
  static List<Definition> definitions(String text) {
    List<Definition> found = new ArrayList<>();
    boolean fenced = false;
    for (String line : text.lines().map(EquationIds::bare).toList()) {
      if (line.startsWith("```")) {
        fenced = !fenced;
        continue;
      }
      Matcher matcher = DEFINITION.matcher(line);
      if (fenced && matcher.matches()) {
        found.add(new Definition(matcher.group(1), plain(matcher.group(2))));
      } else if (fenced && !found.isEmpty() && !line.isBlank()) {
        Definition last = found.removeLast();
        found.add(new Definition(last.id, last.text + " " + plain(line)));
      }
    }
    return found;
  }

  private static String bare(String line) {
    return line.strip().replaceFirst("^///\\s*", "");
  }

  private static String plain(String equation) {
    return UNIT.matcher(equation).replaceFirst("").replaceAll("\\s+", " ").strip();
  }

  /// Numbers that stand on one side only, are given twice, or say two things.
  static List<String> complaints(
      Set<String> inCode,
      Collection<Definition> codeDefines,
      Set<String> inPages,
      Collection<Definition> pagesDefine) {
    List<String> complaints = new ArrayList<>();
    Map<String, String> ofCode = once(codeDefines, "the code", complaints);
    Map<String, String> ofPages = once(pagesDefine, "docs/equations/", complaints);
    for (String id : inCode) {
      if (!ofPages.containsKey(id)) {
        complaints.add(id + " is in the code and no page of docs/equations/ gives its equation");
      }
    }
    for (String id : inPages) {
      if (!inCode.contains(id)) {
        complaints.add(id + " is in docs/equations/ and in no comment of the model");
      }
    }
    ofCode.forEach((id, text) -> {
      String page = Objects.requireNonNullElse(ofPages.get(id), text);
      if (!page.equals(text)) {
        complaints.add(id + " is '" + text + "' in the code and '" + page + "' in pages");
      }
    });
    return complaints;
  }

  private static Map<String, String> once(
      Collection<Definition> definitions, String where, List<String> complaints) {
    Map<String, String> once = new TreeMap<>();
    for (Definition definition : definitions) {
      if (once.put(definition.id, definition.text) != null) {
        complaints.add(definition.id + " is given twice in " + where);
      }
    }
    return once;
  }
}
