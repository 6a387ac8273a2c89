package smychka.experiment.chronicle;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import smychka.engine.Month;

/// The event that is to be explained: in each run the first of its rule and place that stands
/// within some months.
///
/// @param title what it is called
/// @param place region id or the union; empty for the place that is hit hardest
/// @param byRegion series told by region over the window, empty where none is
record Target(String title, String what, String place, Month from, Month to, String byRegion) {
  private static final int AROUND_MONTHS = 6;

  static Target of(Alias alias) {
    return new Target(
        alias.title(), alias.event(), alias.place(), alias.from(), alias.to(), alias.byRegion());
  }

  /// The event of an id, looked for half a year either way, since luck moves it.
  static Target around(String id, String what, String place, Month month) {
    return new Target(id, what, place, month.plus(-AROUND_MONTHS), month.plus(AROUND_MONTHS), "");
  }

  Target at(String where) {
    return new Target(title, what, where, from, to, byRegion);
  }

  boolean fits(Found found) {
    return found.what().equals(what)
        && (place.isEmpty() || found.place().equals(place))
        && !found.from().isAfter(to)
        && !found.until().isBefore(from);
  }

  Optional<Linked> in(List<Linked> run) {
    return run.stream().filter(event -> fits(event.found())).findFirst();
  }

  /// This target with a place: its own, or the one where its events are strongest over the runs.
  Target placed(List<List<Linked>> runs) {
    if (!place.isEmpty()) {
      return this;
    }
    return EventRule.Places.BOTH.ids().stream()
        .max(Comparator.comparingDouble(where -> strength(at(where), runs)))
        .map(this::at)
        .orElse(this);
  }

  private static double strength(Target target, List<List<Linked>> runs) {
    return runs.stream()
        .flatMap(run -> target.in(run).stream())
        .mapToDouble(event -> event.found().strength())
        .sum();
  }
}
