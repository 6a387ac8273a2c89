package smychka.experiment.chronicle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import smychka.engine.Event;
import smychka.engine.Month;
import smychka.engine.RunTable;
import smychka.engine.SeriesKey;
import smychka.model.tables.Region;

/// Puts a chain into words.
final class Telling {
  static final String PEOPLE = "rural_population";
  private static final double PER_MILLE = 1000;
  private static final Comparator<Explanation.Test> BY_EFFECT =
      Comparator.comparingInt((Explanation.Test test) -> test.untested().isEmpty() ? 0 : 1)
          .thenComparingInt(Explanation.Test::still)
          .thenComparing(Comparator.comparingDouble(Explanation.Test::moved).reversed());

  private final EventRules rules;

  Telling(EventRules rules) {
    this.rules = rules;
  }

  /// Tells the links that were tested first, those before others whose absence undoes the event in
  /// more countries, then those that move its measure more.
  ///
  /// @param asked the chain in the order in which it was found
  /// @param tests by number of the link in `asked`
  Explanation of(
      String name,
      Chain asked,
      List<RunTable> tables,
      Map<Integer, Explanation.Test> tests,
      int pairs) {
    Map<Cause, Explanation.Test> byCause = new HashMap<>();
    asked
        .links()
        .forEach(l -> byCause.put(l.cause(), Objects.requireNonNull(tests.get(l.number()))));
    Chain chain = asked.ordered(Comparator.comparing(link -> byCause.get(link.cause()), BY_EFFECT));
    List<Explanation.Link> links = new ArrayList<>();
    for (Chain.Link link : chain.links()) {
      Found first = link.first();
      links.add(
          new Explanation.Link(
              link.number(),
              link.leadsTo(),
              first.id(),
              first.kind().id(),
              sentence(link.events().values()),
              link.cause().since(),
              link.cause().by(),
              link.events().size(),
              common(link.events().values()).source(),
              Objects.requireNonNull(byCause.get(link.cause()))));
    }
    return new Explanation(
        name,
        chain.target().title(),
        chain.runs(),
        chain.event().size(),
        sentence(chain.event().values()),
        chain.event().values().iterator().next().rule(),
        regions(chain.target(), tables),
        links,
        pairs);
  }

  /// What happened, when and where, with the range over runs.
  String sentence(Collection<Found> events) {
    if (common(events).kind() == EventKind.DECISION) {
      Found decision = common(events);
      return Words.months(decision.from(), decision.from()) + ", " + decision.detail() + ".";
    }
    Month first = events.stream().map(Found::from).min(Comparator.naturalOrder()).orElseThrow();
    Month last = events.stream().map(Found::from).max(Comparator.naturalOrder()).orElseThrow();
    Found common = common(events);
    List<List<Event.Input>> inputs = events.stream().map(Found::inputs).toList();
    String said =
        rules
            .rule(common.what())
            .map(rule -> Words.told(rule.says(), inputs))
            .orElse(common.detail());
    String place = common.kind() == EventKind.DECISION ? "" : ", in " + Words.place(common.place());
    return Words.months(first, last) + place + ", " + said + ".";
  }

  /// The event that most runs share.
  static Found common(Collection<Found> events) {
    Map<String, Integer> counts = new HashMap<>();
    events.forEach(e -> counts.merge(e.id(), 1, Integer::sum));
    return events.stream()
        .max(
            Comparator.<Found>comparingInt(e -> counts.getOrDefault(e.id(), 0))
                .thenComparing(Found::from, Comparator.reverseOrder()))
        .orElseThrow();
  }

  /// A series of the window by region: sums, and of every 1,000 villagers, with the range over
  /// runs.
  private static List<String> regions(Target target, List<RunTable> tables) {
    if (target.byRegion().isEmpty()) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    for (Region region : Region.ALL) {
      double[] sums =
          tables.stream().mapToDouble(t -> sum(t, target, region.id())).sorted().toArray();
      double[] rates =
          tables.stream().mapToDouble(t -> perMille(t, target, region.id())).sorted().toArray();
      lines.add(
          "%s: %s of every 1,000 villagers (%s)"
              .formatted(
                  Words.place(region.id()),
                  range(rates, "ratio"),
                  range(Arrays.stream(sums).map(s -> s * PER_MILLE).toArray(), "thousand people")));
    }
    return lines;
  }

  private static String range(double[] sorted, String unit) {
    return Words.range(Math.rint(sorted[0]), Math.rint(sorted[sorted.length - 1]), unit);
  }

  private static double sum(RunTable table, Target target, String region) {
    double[] series = table.series(table.find(target.byRegion(), region, SeriesKey.ALL));
    double sum = 0;
    for (int m = Math.max(0, target.from().minus(table.first()));
        m < Math.min(table.months(), target.to().minus(table.first()) + 1);
        m++) {
      sum += Double.isNaN(series[m]) ? 0 : series[m];
    }
    return sum;
  }

  /// The series of the target over its months, of every 1,000 villagers of a region at the
  /// beginning; 0 where the target has none.
  static double perMille(RunTable table, Target target, String region) {
    return target.byRegion().isEmpty()
        ? 0
        : PER_MILLE
            * sum(table, target, region)
            / table.value(PEOPLE, region, SeriesKey.ALL, target.from());
  }
}
