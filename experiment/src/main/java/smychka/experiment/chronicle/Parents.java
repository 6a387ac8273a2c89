package smychka.experiment.chronicle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import smychka.experiment.chronicle.Linked.Link;
import smychka.model.tables.Region;

/// What an event can follow from: events that its rule names, that stood in the window before it
/// and in the right place.
///
/// Within a month an event can only follow from one whose rule stands before its own in the file,
/// so that nothing is its own ancestor.
final class Parents {
  private static final double HALF_LIFE_MONTHS = 12;

  /// What happened in an event's own region counts more than what was so in the whole country.
  private static final double HERE = 1.5;

  private final List<Found> all;
  private final EventRules rules;

  Parents(List<Found> all, EventRules rules) {
    this.all = all;
    this.rules = rules;
  }

  /// The possible near causes, the strongest first; of each cause the best event, where it may have
  /// happened anywhere the best of every place.
  List<Link> of(Found event) {
    List<Link> links = new ArrayList<>();
    Optional<EventRule> rule = rules.rule(event.what());
    for (Cause cause : rule.map(EventRule::causes).orElse(List.of())) {
      List<Link> near =
          all.stream()
              .filter(parent -> fits(cause, parent, event))
              .map(parent -> new Link(cause, parent, score(parent, event)))
              .sorted(Comparator.comparingDouble((Link link) -> rank(link, event)).reversed())
              .toList();
      for (Link link : near) {
        boolean told =
            links.stream()
                .anyMatch(l ->
                    l.cause().equals(cause)
                        && (!cause.anywhere() || l.parent().place().equals(link.parent().place())));
        if (!told) {
          links.add(link);
        }
      }
    }
    links.sort(Comparator.comparingDouble(Link::score).reversed());
    return links;
  }

  private boolean fits(Cause cause, Found parent, Found event) {
    boolean named =
        parent.what().equals(cause.what())
            && (cause.turn().isEmpty() || cause.turn().equals(parent.turn()));
    if (!named || parent.equals(event) || !earlier(parent, event)) {
      return false;
    }
    boolean stood = event.from().minus(parent.until()) <= cause.within();
    boolean decision = parent.kind() == EventKind.DECISION;
    boolean recent = event.from().minus(parent.from()) <= cause.within();
    boolean here =
        cause.anywhere() || Stream.of(event.place(), Region.UNION).anyMatch(parent.place()::equals);
    return (decision ? recent : stood) && here;
  }

  private boolean earlier(Found parent, Found event) {
    int months = event.from().minus(parent.from());
    return months > 0 || (months == 0 && rules.order(parent.what()) < rules.order(event.what()));
  }

  private static double score(Found parent, Found event) {
    double months = event.from().minus(parent.from());
    boolean here = parent.place().equals(event.place()) && !event.place().equals(Region.UNION);
    return parent.strength() * (here ? HERE : 1) * StrictMath.pow(0.5, months / HALF_LIFE_MONTHS);
  }

  /// What happened in the same place comes before what happened in the country.
  private static double rank(Link link, Found event) {
    boolean same = link.parent().place().equals(event.place());
    return link.score() + (same ? 10 : 0);
  }
}
