package smychka.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

  /// Levers that repeat a judging series in the same unit and are not marked as leaning on
  /// outcomes.
  ///
  /// Values of 0 and 1 and repeats of one value prove nothing and are left out.
  public static List<Finding> find(
      Collection<LeverPath> paths, LeverCatalogue levers, Collection<Judged> judges) {
    Map<String, List<Judged>> bySeries = new TreeMap<>();
    for (Judged judged : judges) {
      bySeries.computeIfAbsent(judged.series(), k -> new ArrayList<>()).add(judged);
    }
    List<Finding> findings = new ArrayList<>();
    for (LeverPath path : paths) {
      Lever lever = levers.get(path.lever());
      if (lever.isNumeric() && lever.leansOn().isEmpty()) {
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
      if (outside
          || !kindred(path.unit(middle), point.unit())
          || path.optionalNumber(middle).isEmpty()) {
        continue;
      }
      double value = path.number(middle);
      if (value == 0 || value == 1) {
        continue;
      }
      compared++;
      if (Math.abs(value - point.value()) <= NEAR * Math.abs(point.value())
          && !same.contains(value)) {
        same.add(value);
        places.add(path.at(middle).provenance().place());
      }
    }
    if (same.size() >= LEAST_DATES && same.size() >= LEAST_SHARE * compared) {
      findings.add(new Finding(path.lever(), series, same.size(), compared, places));
    }
  }

  /// Whether two units measure the same thing: a yearly flow is told `mn t/year` by one file and
  /// `mn t` by another.
  private static boolean kindred(String lever, String judge) {
    return stem(lever).equals(stem(judge));
  }

  private static String stem(String unit) {
    return unit.replaceFirst("/(year|month)$", "").replaceFirst("^(share|0-1|ratio)$", "share");
  }
}
