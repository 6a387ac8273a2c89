package smychka.experiment.facts;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import smychka.engine.Month;
import smychka.experiment.facts.MeanRun.Pick;
import smychka.model.tables.Region;

/// The regions behind a number of deaths from hunger, which never stands for the union alone.
public final class HungerByRegion {
  /// What the names of such series begin with.
  public static final String SERIES = "hunger_deaths";

  private static final String TYPHUS = "typhus_deaths";

  private HungerByRegion() {}

  /// Whether a series counts deaths from hunger.
  public static boolean is(String series) {
    return series.startsWith(SERIES);
  }

  /// Whether such series, and others of the same famine's deaths, make up a number.
  private static boolean are(Collection<String> series) {
    return series.stream().anyMatch(HungerByRegion::is)
        && series.stream().allMatch(s -> is(s) || s.startsWith(TYPHUS));
  }

  /// Whether an outcome counts deaths from hunger in the union: its regions have to stand beside
  /// it.
  public static boolean counts(Outcome outcome) {
    return outcome.unit().equals("mn persons")
        && are(outcome.series())
        && !outcome.text().contains("@");
  }

  /// Such an outcome in one region, as it is asked for:
  /// `hunger_deaths_rural@volga:1921-07..1922-06`.
  public static String in(Region region, String series, Outcome outcome) {
    int colon = outcome.text().indexOf(':');
    String months =
        colon > 0
            ? outcome.text().substring(colon)
            : ":%s..%s".formatted(outcome.first(), outcome.last());
    return series + "@" + region.id() + months;
  }

  /// The number of each region over the same months; nothing where the number is no count of deaths
  /// from hunger in the union, or the run did not record regions.
  static Map<String, Double> of(Computation compute, MeanRun run) {
    try {
      return computed(compute, run);
    } catch (NotComputable e) {
      return Map.of();
    }
  }

  private static Map<String, Double> computed(Computation compute, MeanRun run)
      throws NotComputable {
    return switch (compute) {
      case Computation.Sum sum -> sums(sum.pick(), sum.from(), sum.to(), run);
      case Computation.MaximumOfYears most when counts(most.pick()) -> {
        int worst = worst(most, run);
        yield sums(most.pick(), most.years().start(worst), most.years().end(worst), run);
      }
      default -> Map.of();
    };
  }

  private static boolean counts(Pick pick) {
    return pick.regions().equals(List.of(Region.UNION)) && are(pick.series());
  }

  private static int worst(Computation.MaximumOfYears most, MeanRun run) throws NotComputable {
    int worst = most.years().from();
    double largest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < most.years().count(); i++) {
      int year = most.years().from() + i;
      double sum = run.sum(most.pick(), most.years().start(year), most.years().end(year));
      if (sum > largest) {
        largest = sum;
        worst = year;
      }
    }
    return worst;
  }

  private static Map<String, Double> sums(Pick pick, Month from, Month to, MeanRun run)
      throws NotComputable {
    Map<String, Double> regions = new LinkedHashMap<>();
    if (!counts(pick)) {
      return regions;
    }
    for (Region region : Region.ALL) {
      Pick here = new Pick(pick.series(), List.of(region.id()), pick.group());
      regions.put(region.id(), run.sum(here, from, to));
    }
    return regions;
  }

  /// The regions as one line of text, the largest first: id and deaths in thousands.
  public static String text(Map<String, Double> regions) {
    return String.join(
        ", ",
        regions.entrySet().stream()
            .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
            .map(e -> "%s %.0f".formatted(e.getKey(), 1000 * e.getValue()))
            .toList());
  }
}
