package smychka.experiment.chronicle;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import smychka.engine.Event;
import smychka.engine.Month;
import smychka.engine.RunTable;
import smychka.experiment.run.Chronicler;
import smychka.experiment.run.Stage;
import smychka.model.tables.Region;
import smychka.scenario.DataFolder;
import smychka.scenario.Programme;

/// Finds the events of a run by the rules of `data/events.yaml`: changes of levers, then the
/// beginnings of conditions on recorded series and given inputs, then what each can follow from.
public final class Chronicle implements Chronicler {
  private final EventRules rules;
  private final DataFolder data;
  private final LeverChanges levers;
  private final Comparator<Found> order;

  Chronicle(EventRules rules, DataFolder data, Function<String, Programme> programmes) {
    this.rules = rules;
    this.data = data;
    this.levers = new LeverChanges(programmes);
    this.order =
        Comparator.comparing(Found::from)
            .thenComparingInt(f -> rules.order(f.what()))
            .thenComparingInt(f -> places().indexOf(f.place()))
            .thenComparing(Found::what);
  }

  /// Opens the rules of a data folder; a fault in them is a `BadInputException`.
  ///
  /// @param programmes a programme by its name
  public static Chronicle open(DataFolder data, Function<String, Programme> programmes) {
    Path file = data.root().resolve(EventRules.FILE);
    return new Chronicle(EventRules.read(file, data), data, programmes);
  }

  EventRules rules() {
    return rules;
  }

  @Override
  public List<Event> events(RunTable table, List<Stage> stages) {
    return linked(table, stages).stream().map(Linked::event).toList();
  }

  /// The events of a run with what each can follow from.
  List<Linked> linked(RunTable table, List<Stage> stages) {
    if (table.months() == 0) {
      return List.of();
    }
    List<Found> found = new ArrayList<>();
    Month last = table.first().plus(table.months() - 1);
    rules.decisions().forEach(d -> found.addAll(levers.of(d, stages, table.first(), last)));
    for (EventRule rule : rules.rules()) {
      for (String place : rule.places().ids()) {
        found.addAll(found(rule, place, table, table));
      }
    }
    found.sort(order);
    return found.stream().map(f -> new Linked(f, new Parents(found, rules).of(f))).toList();
  }

  /// The value of a rule's measure that lies farthest on the side of its event while the target is
  /// looked for; not a number where it is not looked at.
  double farthest(EventRule rule, RunTable table, RunTable history, Target target) {
    double[] values = values(rule, target.place(), table, history).value();
    double farthest = Double.NaN;
    for (int m = 0; m < values.length; m++) {
      Month month = table.first().plus(m);
      boolean within = !month.isBefore(target.from()) && !month.isAfter(target.to());
      if (within
          && !Double.isNaN(values[m])
          && (Double.isNaN(farthest)
              || rule.crossing().beyond(values[m]) > rule.crossing().beyond(farthest))) {
        farthest = values[m];
      }
    }
    return farthest;
  }

  private Measure.Values values(EventRule rule, String place, RunTable table, RunTable history) {
    return rule.measure().in(table, history, place, this::outside, rule.at());
  }

  /// The events of one rule in one place.
  ///
  /// @param history the run with which ratios to an earlier month compare
  List<Found> found(EventRule rule, String place, RunTable table, RunTable history) {
    Measure measure = rule.measure();
    Measure.Values values = values(rule, place, table, history);
    return rule.crossing().in(values.value(), table.first()).stream()
        .map(stand -> {
          List<Event.Input> inputs = measure.inputs(values, stand.start());
          return new Found(
              rule.name(),
              "",
              rule.kind(),
              table.first().plus(stand.start()),
              table.first().plus(stand.end()),
              place,
              strength(rule.crossing(), values.value()[stand.peak()]),
              rule.rule(),
              inputs,
              Words.told(rule.says(), List.of(inputs)),
              "");
        })
        .toList();
  }

  private static double strength(Crossing crossing, double peak) {
    double level = crossing.level();
    return level > 0 && peak > 0
        ? Math.abs(StrictMath.log(peak / level))
        : Math.abs(crossing.beyond(peak));
  }

  private double[] outside(Measure.Source source, String name, String place, RunTable table) {
    double[] values = new double[table.months()];
    Arrays.setAll(
        values,
        m -> {
          Month month = table.first().plus(m);
          return source == Measure.Source.FEED
              ? data.feeds().number(name, month)
              : place.equals(Region.UNION)
                  ? data.weather().unionClass(month.year())
                  : data.weather().weatherClass(Region.of(place), month.year());
        });
    return values;
  }

  private static List<String> places() {
    return EventRule.Places.BOTH.ids();
  }
}
