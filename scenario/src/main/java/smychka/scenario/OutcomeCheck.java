package smychka.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Predicate;
import smychka.engine.Month;

/// Finds lever paths that repeat what the model is judged by: a decision is not an outcome.
public final class OutcomeCheck {
  /// Values nearer than this share of each other count as equal.
  private static final double NEAR = 0.005;

  /// So many dates must agree before a likeness is taken for a copy.
  private static final int LEAST_DATES = 3;

  /// Of the dates that can be compared, so many must agree.
  private static final double LEAST_SHARE = 0.5;

  /// One dated value of a judging series.
  public record Judged(String series, String unit, Month from, Month to, double value) {}

  /// A lever whose values are those of a judging series.
  public record Finding(
      String lever, String series, int dates, int compared, List<String> places) {}

  private OutcomeCheck() {}

  /// Paths that repeat a judging series in kindred units and are not marked as leaning on outcomes.
  ///
  /// Values of 0 and 1 and repeats of one value prove nothing and are left out.
  public static List<Finding> find(
      Collection<LeverPath> paths, Predicate<String> marked, Collection<Judged> judges) {
    Map<String, List<Judged>> bySeries = new TreeMap<>();
    for (Judged judged : judges) {
      bySeries.computeIfAbsent(judged.series(), k -> new ArrayList<>()).add(judged);
    }
    List<Finding> findings = new ArrayList<>();
    for (LeverPath path : paths) {
      if (path.isNumeric() && !marked.test(path.lever())) {
        bySeries.forEach((series, points) -> compare(path, series, points, findings));
      }
    }
    return findings;
  }

  private static void compare(
      LeverPath path, String series, List<Judged> points, List<Finding> findings) {
    List<Double> same = new ArrayList<>();
    List<String> places = new ArrayList<>();
    int compared = 0;
    for (Judged point : points) {
      Month middle = point.from().plus(point.to().minus(point.from()) / 2);
      boolean outside = middle.isBefore(path.first()) || middle.isAfter(path.last());
      if (outside || path.optionalNumber(middle).isEmpty()) {
        continue;
      }
      OptionalDouble judged = Kinship.in(path.unit(middle), point);
      if (judged.isEmpty()) {
        continue;
      }
      double value = path.number(middle);
      if (value == 0 || value == 1) {
        continue;
      }
      compared++;
      if (Math.abs(value - judged.getAsDouble()) <= NEAR * Math.abs(value)
          && !same.contains(value)) {
        same.add(value);
        places.add(path.at(middle).provenance().place());
      }
    }
    if (same.size() >= LEAST_DATES && same.size() >= LEAST_SHARE * compared) {
      findings.add(new Finding(path.lever(), series, same.size(), compared, places));
    }
  }

  /// Units that tell the same thing on different scales: a yearly flow is `mn t/year` in one file
  /// and `mn t` in another, a share is also told in percent.
  private record Kinship(String family, double factor) {
    private static final Map<String, Kinship> KIN =
        Map.ofEntries(
            Map.entry("share", new Kinship("share", 1)),
            Map.entry("0-1", new Kinship("share", 1)),
            Map.entry("ratio", new Kinship("share", 1)),
            Map.entry("percent", new Kinship("share", 0.01)),
            Map.entry("mn t", new Kinship("mass", 1)),
            Map.entry("thousand t", new Kinship("mass", 0.001)),
            Map.entry("mn poods", new Kinship("mass", 0.01638)),
            Map.entry("mn roubles", new Kinship("money", 1)),
            Map.entry("mn chervonets roubles", new Kinship("money", 1)),
            Map.entry("mn gold roubles", new Kinship("money", 1)),
            Map.entry("bn roubles", new Kinship("money", 1000)),
            Map.entry("thousand", new Kinship("count", 1)),
            Map.entry("thousand families", new Kinship("count", 1)),
            Map.entry("mn", new Kinship("count", 1000)),
            Map.entry("count", new Kinship("count", 0.001)),
            Map.entry("persons", new Kinship("count", 0.001)),
            Map.entry("stations", new Kinship("count", 0.001)),
            Map.entry("roubles/t", new Kinship("price", 1)),
            Map.entry("roubles/pood", new Kinship("price", 1000 / 16.38)));

    /// A judged value in the unit of a lever, nothing when they measure different things.
    static OptionalDouble in(String unit, Judged judged) {
      Kinship lever = of(unit);
      Kinship judge = of(judged.unit());
      return lever.family().equals(judge.family())
          ? OptionalDouble.of(judged.value() * judge.factor() / lever.factor())
          : OptionalDouble.empty();
    }

    private static Kinship of(String unit) {
      String stem = unit.replaceFirst("/(year|month)$", "").replaceFirst("^index ", "");
      return KIN.getOrDefault(stem, new Kinship(stem, 1));
    }
  }
}
