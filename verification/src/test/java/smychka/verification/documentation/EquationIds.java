package smychka.verification.documentation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The numbers of equations, such as `(CS-4.1)`, in comments of the code and in the pages.
final class EquationIds {
  private static final Pattern ID = Pattern.compile("\\(([A-Z]{2}-\\d+\\.\\d+[a-z]?)\\)");

  private EquationIds() {}

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

  /// Equations that stand on one side only.
  static List<String> complaints(Set<String> inCode, Set<String> inPages) {
    List<String> complaints = new ArrayList<>();
    inCode.stream()
        .filter(id -> !inPages.contains(id))
        .map(id -> id + " is in the code and in no page of docs/equations/")
        .forEach(complaints::add);
    inPages.stream()
        .filter(id -> !inCode.contains(id))
        .map(id -> id + " is in docs/equations/ and in no comment of the model")
        .forEach(complaints::add);
    return complaints;
  }
}
