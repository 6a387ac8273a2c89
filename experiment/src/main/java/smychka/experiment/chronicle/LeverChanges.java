package smychka.experiment.chronicle;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import smychka.engine.Event;
import smychka.engine.Month;
import smychka.experiment.run.Stage;
import smychka.model.tables.Region;
import smychka.scenario.LeverPath;
import smychka.scenario.LeverPath.Segment;
import smychka.scenario.Programme;

/// Decisions: months in which a lever says something else than the month before, or in which a
/// dated row keeps what was.
final class LeverChanges {
  /// A change of an amount by a quarter, or of a share by .25, is one.
  private static final double WHOLE_STEP = 0.25;

  private final Function<String, Programme> programmes;

  LeverChanges(Function<String, Programme> programmes) {
    this.programmes = programmes;
  }

  /// The changes of a lever after `first` and up to `last`.
  List<Found> of(LeverWords lever, List<Stage> stages, Month first, Month last) {
    List<Found> found = new ArrayList<>();
    for (Month month = first.plus(1); !month.isAfter(last); month = month.plus(1)) {
      LeverPath path = path(lever, stages, month);
      LeverPath before = path(lever, stages, month.plus(-1));
      Segment now = path.at(month);
      Segment then = before.at(month.plus(-1));
      boolean same = same(now, then);
      boolean dated = path == before && now.from().equals(month) && !now.decision().isBlank();
      if (!same || dated) {
        found.add(found(lever, now, then, month, same));
      }
    }
    return found;
  }

  private LeverPath path(LeverWords lever, List<Stage> stages, Month month) {
    String programme = stages.getFirst().programme();
    for (Stage stage : stages) {
      if (!stage.from().isAfter(month)) {
        programme = stage.programme();
      }
    }
    return programmes.apply(programme).path(lever.lever());
  }

  private static boolean same(Segment a, Segment b) {
    return a.value().equals(b.value()) && a.unit().equals(b.unit());
  }

  private static Found found(
      LeverWords lever, Segment now, Segment then, Month month, boolean same) {
    OptionalDouble value = number(now);
    OptionalDouble before = number(then);
    String turn = same ? "kept" : turn(now, then, value, before);
    List<Event.Input> inputs = new ArrayList<>();
    value.ifPresent(v -> inputs.add(new Event.Input(lever.lever(), v, now.unit())));
    before.ifPresent(v -> inputs.add(new Event.Input(lever.lever() + "_before", v, then.unit())));
    return new Found(
        lever.lever(),
        turn,
        EventKind.DECISION,
        month,
        same ? month : now.to(),
        Region.UNION,
        strength(now, value, before),
        lever.lever(),
        inputs,
        words(lever, now, then, same),
        now.provenance().source());
  }

  private static String turn(
      Segment now, Segment then, OptionalDouble value, OptionalDouble before) {
    boolean comparable = value.isPresent() && before.isPresent() && now.unit().equals(then.unit());
    return !comparable ? "changes" : value.getAsDouble() > before.getAsDouble() ? "rises" : "falls";
  }

  private static double strength(Segment now, OptionalDouble value, OptionalDouble before) {
    if (value.isEmpty() || before.isEmpty()) {
      return 1;
    }
    double a = value.getAsDouble();
    double b = before.getAsDouble();
    boolean scale = now.unit().equals("0-1") || now.unit().startsWith("share");
    return scale || a <= 0 || b <= 0
        ? Math.abs(a - b) / WHOLE_STEP
        : Math.abs(StrictMath.log(a / b)) / WHOLE_STEP;
  }

  private static String words(LeverWords lever, Segment now, Segment then, boolean same) {
    String decision = now.decision().isBlank() ? "" : " (" + now.decision() + ")";
    String set =
        same ? "was kept at " + said(now) : "was set to " + said(now) + ", from " + said(then);
    return lever.words() + " " + set + decision;
  }

  private static String said(Segment segment) {
    OptionalDouble number = number(segment);
    return number.isPresent()
        ? Words.range(number.getAsDouble(), number.getAsDouble(), segment.unit())
        : segment.value().replace("+", " and ").replace('_', ' ');
  }

  private static OptionalDouble number(Segment segment) {
    return segment.value().matches("-?[0-9.]+")
        ? OptionalDouble.of(Double.parseDouble(segment.value()))
        : OptionalDouble.empty();
  }
}
