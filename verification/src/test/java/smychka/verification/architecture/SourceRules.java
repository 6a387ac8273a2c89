package smychka.verification.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Rules on the text of sources that class files cannot show.
final class SourceRules {
  /// Folders and helpers of a developer's machine, written so that this file does not name them.
  private static final Pattern PRIVATE_PLACE =
      Pattern.compile(
          "(?<![A-Za-z0-9_.-])(\\.\\./)*shar"
              + "ed/|/wo"
              + "rk\\b|/tmp/w"
              + "t\\b|/\\.libr"
              + "ary\\b"
              + "|/ro"
              + "ot/|/home/[a-z]");

  private static final Pattern YEAR = Pattern.compile("\\b19[1-4][0-9]\\b");
  private static final Pattern TEXT = Pattern.compile("\"([^\"\\\\\\n]*)\"");

  /// Words that mark work as unfinished or as a copy of something.
  private static final Pattern COPY_NAME = Pattern.compile(".*(2|New|V[0-9]+|Copy|Old|Tmp)\\.java");

  private SourceRules() {}

  /// Lines that name a place on somebody's machine.
  static List<String> privatePlaces(String name, String text) {
    return linesWith(name, text, PRIVATE_PLACE, "names a place that a fresh clone does not have");
  }

  /// Lines of code, comments apart, that carry a year: dates belong into data.
  static List<String> years(String name, String source) {
    return linesWith(
        name, withoutComments(source), YEAR, "carries a year; dates belong into data/");
  }

  /// Texts in the code that name a programme: no mechanism knows which programme it runs under.
  static List<String> programmes(String name, String source, List<String> programmes) {
    List<String> complaints = new ArrayList<>();
    Matcher matcher = TEXT.matcher(withoutComments(source));
    while (matcher.find()) {
      if (programmes.contains(matcher.group(1))) {
        complaints.add(name + " names the programme " + matcher.group(1));
      }
    }
    return complaints;
  }

  static boolean isNamedAsACopy(String fileName) {
    return COPY_NAME.matcher(fileName).matches();
  }

  /// The source with the insides of comments blanked and its lines kept.
  static String withoutComments(String source) {
    StringBuilder kept = new StringBuilder(source.length());
    int i = 0;
    while (i < source.length()) {
      int end = endOfToken(source, i);
      String token = source.substring(i, end);
      boolean comment = token.startsWith("//") || token.startsWith("/*");
      kept.append(comment ? token.replaceAll("[^\\n]", " ") : token);
      i = end;
    }
    return kept.toString();
  }

  // A comment, a text block, a text, a character, or one character of anything else.
  private static int endOfToken(String source, int i) {
    if (source.startsWith("//", i)) {
      return orLength(source.indexOf('\n', i), source);
    }
    if (source.startsWith("/*", i)) {
      int end = source.indexOf("*/", i + 2);
      return end < 0 ? source.length() : end + 2;
    }
    if (source.startsWith("\"\"\"", i)) {
      int end = source.indexOf("\"\"\"", i + 3);
      return end < 0 ? source.length() : end + 3;
    }
    char quote = source.charAt(i);
    if (quote != '"' && quote != '\'') {
      return i + 1;
    }
    int end = i + 1;
    while (end < source.length() && source.charAt(end) != quote && source.charAt(end) != '\n') {
      end += source.charAt(end) == '\\' ? 2 : 1;
    }
    return Math.min(end + 1, source.length());
  }

  private static int orLength(int index, String source) {
    return index < 0 ? source.length() : index;
  }

  private static List<String> linesWith(String name, String text, Pattern pattern, String what) {
    List<String> complaints = new ArrayList<>();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      Matcher matcher = pattern.matcher(line);
      if (matcher.find()) {
        complaints.add("%s:%d %s: %s".formatted(name, number, what, matcher.group()));
      }
    }
    return complaints;
  }
}
