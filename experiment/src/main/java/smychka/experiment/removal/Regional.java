package smychka.experiment.removal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import smychka.experiment.facts.HungerByRegion;

/// Deaths from hunger by region, which make one table beside the number of the union.
public final class Regional {
  private static final Pattern ONE =
      Pattern.compile("(" + HungerByRegion.SERIES + "[a-z_]*)@([a-z-]+)(:.+)");

  private Regional() {}

  /// The parts in order, each by itself, but the regions of one series and period together.
  public static List<List<Decomposition>> grouped(List<Decomposition> parts) {
    List<List<Decomposition>> groups = new ArrayList<>();
    for (Decomposition part : parts) {
      if (!groups.isEmpty() && together(groups.getLast().getFirst(), part)) {
        groups.getLast().add(part);
      } else {
        groups.add(new ArrayList<>(List.of(part)));
      }
    }
    return groups;
  }

  private static boolean together(Decomposition a, Decomposition b) {
    Matcher one = matcher(a);
    Matcher other = matcher(b);
    return one.matches()
        && other.matches()
        && one.group(1).equals(other.group(1))
        && one.group(3).equals(other.group(3));
  }

  private static Matcher matcher(Decomposition part) {
    return ONE.matcher(part.outcome().text());
  }

  /// The region of such a part.
  public static String region(Decomposition part) {
    Matcher one = matcher(part);
    return one.matches() ? one.group(2) : "";
  }

  /// What such parts count, for a heading: `hunger_deaths_rural:1921-03..1923-06`.
  public static String series(List<Decomposition> regions) {
    Matcher one = matcher(regions.getFirst());
    return one.matches() ? one.group(1) + one.group(3) : "";
  }
}
