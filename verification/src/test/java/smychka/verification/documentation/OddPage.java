package smychka.verification.documentation;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// `docs/odd.md`: prose by hand, and between markers the parts that are generated.
final class OddPage {
  /// The elements of the protocol in its form of 2020, in its order.
  static final List<String> ELEMENTS =
      List.of(
          "1. Purpose and patterns",
          "2. Entities, state variables, and scales",
          "3. Process overview and scheduling",
          "4. Design concepts",
          "5. Initialization",
          "6. Input data",
          "7. Submodels");

  /// The design concepts, in its order.
  static final List<String> CONCEPTS =
      List.of(
          "Basic principles",
          "Emergence",
          "Adaptation",
          "Objectives",
          "Learning",
          "Prediction",
          "Sensing",
          "Interaction",
          "Stochasticity",
          "Collectives",
          "Observation");

  private static final Pattern PART =
      Pattern.compile("(?s)(<!-- generated: ([a-z ]+) -->\n).*?(<!-- end of generated -->)");

  private OddPage() {}

  /// The page with every generated part written anew; a part it does not know is an error.
  static String fresh(String page, Map<String, String> parts) {
    return PART.matcher(page)
        .replaceAll(found -> {
          String part = parts.get(found.group(2));
          if (part == null) {
            throw new IllegalStateException("nothing generates the part " + found.group(2));
          }
          return Matcher.quoteReplacement(
              found.group(1) + "\n" + part.strip() + "\n\n" + found.group(3));
        });
  }

  /// Names of the generated parts of a page.
  static List<String> parts(String page) {
    return PART.matcher(page).results().map(r -> r.group(2)).toList();
  }

  /// Headings of a level, in order.
  static List<String> headings(String page, String level) {
    return page.lines()
        .filter(line -> line.startsWith(level + " "))
        .map(line -> line.substring(level.length() + 1).strip())
        .toList();
  }
}
