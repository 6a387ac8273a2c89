package smychka.scenario;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The known name that a mistyped one was probably meant to be.
public final class Nearest {
  private Nearest() {}

  private static final int SHORTEST_PART = 4;

  /// The nearest of the known names, when at most a third of its letters differ (a swap of two
  /// counts once), else the only one of which it is a part.
  public static Optional<String> to(String name, Collection<String> known) {
    return known.stream()
        .min(Comparator.<String>comparingInt(k -> distance(name, k)).thenComparing(k -> k))
        .filter(k -> distance(name, k) <= Math.max(1, Math.max(name.length(), k.length()) / 3))
        .or(() -> whole(name, known));
  }

  private static Optional<String> whole(String part, Collection<String> known) {
    String small = part.toLowerCase(Locale.ROOT);
    List<String> holding =
        known.stream().filter(k -> k.toLowerCase(Locale.ROOT).contains(small)).toList();
    return part.length() >= SHORTEST_PART && holding.size() == 1
        ? Optional.of(holding.getFirst())
        : Optional.empty();
  }

  /// A remedy: the nearest name, or the list of what is known when nothing is near.
  public static String remedy(String name, Collection<String> known) {
    return to(name, known)
        .map(k -> "did you mean '" + k + "'?")
        .orElseGet(() -> "use one of: " + shortList(known));
  }

  private static String shortList(Collection<String> known) {
    int shown = 12;
    String list = String.join(", ", known.stream().sorted().limit(shown).toList());
    return known.size() > shown ? list + ", and " + (known.size() - shown) + " more" : list;
  }

  private static int distance(String left, String right) {
    String a = left.toLowerCase(Locale.ROOT);
    String b = right.toLowerCase(Locale.ROOT);
    int[] beforePrevious = new int[b.length() + 1];
    int[] previous = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] current = new int[b.length() + 1];
      current[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(change, Math.min(previous[j], current[j - 1]) + 1);
        if (swapped(a, i, b, j)) {
          current[j] = Math.min(current[j], beforePrevious[j - 2] + 1);
        }
      }
      beforePrevious = previous;
      previous = current;
    }
    return previous[b.length()];
  }

  private static boolean swapped(String a, int i, String b, int j) {
    return i > 1
        && j > 1
        && a.charAt(i - 1) == b.charAt(j - 2)
        && a.charAt(i - 2) == b.charAt(j - 1);
  }
}
