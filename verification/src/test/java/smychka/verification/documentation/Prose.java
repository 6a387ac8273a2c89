package smychka.verification.documentation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What can be read out of the documents by a machine.
final class Prose {
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)(#[^)]*)?\\)");
  private static final Pattern COMMAND = Pattern.compile("\\./smychka +([a-z][a-z-]*)");
  private static final Pattern LATIN = Pattern.compile("[a-z]{5,}");
  private static final Pattern RESULTS =
      Pattern.compile("(?m)^Results: (unchanged|changed - \\S.{10,})$");

  private Prose() {}

  /// Targets of links that are not addresses on the web.
  static List<String> localLinks(String page) {
    List<String> links = new ArrayList<>();
    Matcher matcher = LINK.matcher(page);
    while (matcher.find()) {
      if (!matcher.group(1).contains(":")) {
        links.add(matcher.group(1));
      }
    }
    return links;
  }

  /// Commands that a page tells its reader to type.
  static Set<String> commands(String page) {
    Set<String> commands = new TreeSet<>();
    Matcher matcher = COMMAND.matcher(page);
    while (matcher.find()) {
      commands.add(matcher.group(1));
    }
    return commands;
  }

  /// Entries of the change log (`###`) that do not say what they do to results.
  static List<String> entriesWithoutResults(String changelog) {
    List<String> silent = new ArrayList<>();
    List<String> entries = List.of(changelog.split("(?m)^### "));
    for (String entry : entries.subList(1, entries.size())) {
      if (!RESULTS.matcher(entry).find()) {
        silent.add(entry.lines().findFirst().orElse(""));
      }
    }
    return silent;
  }

  /// Transliterated words that the glossary gives an English term for: the second column of its
  /// tables of period words, names in capitals and words also used in English left out.
  static Set<String> replacedWords(String glossary) {
    Set<String> words = new TreeSet<>();
    for (String line : glossary.lines().filter(l -> l.startsWith("| ")).toList()) {
      List<String> cells = List.of(line.split("\\|"));
      if (cells.size() > 3 && cells.get(2).codePoints().anyMatch(Prose::isCyrillic)) {
        for (String part : List.of(cells.get(2).split("[,;]"))) {
          String word = part.strip();
          if (LATIN.matcher(word).matches()) {
            words.add(word);
          }
        }
      }
    }
    return words;
  }

  /// Replaced words that stand in a source, comments apart.
  static List<String> replacedWordsIn(String name, String source, Set<String> words) {
    String lower = source.toLowerCase(Locale.ROOT);
    return words.stream().filter(lower::contains).map(w -> name + " says " + w).toList();
  }

  private static boolean isCyrillic(int codePoint) {
    return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.CYRILLIC;
  }
}
