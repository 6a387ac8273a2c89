package smychka.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import smychka.engine.Month;
import smychka.scenario.LeverPath.Segment;
import smychka.scenario.ProgrammeFile.ChangeEntry;

/// Lays the changes of a programme over the paths of its base.
final class ChangeMaker {
  private final LeverCatalogue levers;
  private final Map<String, LeverPath> base;
  private final List<ChangeEntry> changes;
  private final Month first;
  private final Month last;

  /// @param first first month of the period in which changes may be made
  /// @param last last month of it
  ChangeMaker(
      LeverCatalogue levers,
      Map<String, LeverPath> base,
      List<ChangeEntry> changes,
      Month first,
      Month last) {
    this.levers = levers;
    this.base = base;
    this.changes = changes;
    this.first = first;
    this.last = last;
  }

  /// The paths after all changes; what does not fit is reported at its entry and left out.
  Map<String, LeverPath> paths() {
    Map<String, LeverPath> paths = new TreeMap<>(base);
    for (int i = 0; i < changes.size(); i++) {
      ChangeEntry entry = changes.get(i);
      if (mayChange(entry, i)) {
        make(entry)
            .ifPresent(middle ->
                paths.computeIfPresent(
                    entry.change().lever(), (lever, path) -> path.replace(middle)));
      }
    }
    return paths;
  }

  private boolean mayChange(ChangeEntry entry, int index) {
    Change change = entry.change();
    LeverPath path = base.get(change.lever());
    if (levers.find(change.lever()).isEmpty() || path == null) {
      entry
          .place()
          .problem(
              "lever",
              "unknown lever '" + change.lever() + "'",
              "the vocabulary of levers is in levers.csv",
              Nearest.remedy(change.lever(), levers.ids()));
      return false;
    }
    return inside(entry, path) && alone(entry, index);
  }

  private boolean inside(ChangeEntry entry, LeverPath path) {
    Change change = entry.change();
    boolean early = change.from().isBefore(path.first());
    if (early || change.to().isAfter(path.last())) {
      entry
          .place()
          .problem(
              early ? "from" : "to",
              change.lever() + " is changed outside the months of its base",
              "the base runs from " + path.first() + " to " + path.last(),
              "keep inside them");
      return false;
    }
    boolean before = change.from().isBefore(first);
    if (before || change.to().isAfter(last)) {
      entry
          .place()
          .problem(
              before ? "from" : "to",
              change.lever() + " is changed outside the programme's period",
              "the period is " + first + " to " + last,
              "move the change or widen the period");
      return false;
    }
    return true;
  }

  private boolean alone(ChangeEntry entry, int index) {
    Change change = entry.change();
    Optional<Change> overlap =
        changes.subList(0, index).stream()
            .map(ChangeEntry::change)
            .filter(c -> c.lever().equals(change.lever()))
            .filter(c -> !c.to().isBefore(change.from()) && !c.from().isAfter(change.to()))
            .findFirst();
    overlap.ifPresent(c ->
        entry
            .place()
            .problem(
                "from",
                change.lever() + " is changed twice in " + later(c.from(), change.from()),
                "the first change is at line " + c.line(),
                "let the months not overlap"));
    return overlap.isEmpty();
  }

  private static Month later(Month a, Month b) {
    return a.isBefore(b) ? b : a;
  }

  private Optional<List<Segment>> make(ChangeEntry entry) {
    Change change = entry.change();
    Lever lever = levers.get(change.lever());
    LeverPath path = base.get(change.lever());
    if (path == null) {
      return Optional.empty();
    }
    return switch (change.kind()) {
      case "multiplies" -> multiplied(entry, lever, path);
      case "asIn" -> heldAs(entry, path);
      default -> replaced(entry, lever, path);
    };
  }

  private Optional<List<Segment>> replaced(ChangeEntry entry, Lever lever, LeverPath path) {
    Change change = entry.change();
    Optional<LeverCatalogue.Objection> objection = LeverCatalogue.objection(lever, change.text());
    if (objection.isPresent()) {
      LeverCatalogue.Objection o = objection.get();
      entry.place().problem("value", o.what(), o.why(), o.remedy());
      return Optional.empty();
    }
    List<Segment> old = path.between(change.from(), change.to());
    boolean oneUnit = old.stream().map(Segment::unit).distinct().count() == 1;
    boolean zero = Numbers.parse(change.text()).orElse(1) == 0;
    if (!oneUnit && !zero) {
      entry
          .place()
          .problem(
              "value",
              "the unit of "
                  + lever.id()
                  + " changes between "
                  + change.from()
                  + " and "
                  + change.to(),
              "one number cannot hold in "
                  + old.stream().map(Segment::unit).distinct().collect(Collectors.joining(" and ")),
              "write one change for each unit");
      return Optional.empty();
    }
    List<Segment> cuts =
        oneUnit ? List.of(old.getFirst().between(change.from(), change.from())) : old;
    return Optional.of(
        cuts.stream()
            .map(s ->
                segment(
                    oneUnit ? change.from() : s.from(),
                    oneUnit ? change.to() : s.to(),
                    change.text(),
                    s.unit(),
                    change,
                    change.low(),
                    change.high()))
            .toList());
  }

  private Optional<List<Segment>> multiplied(ChangeEntry entry, Lever lever, LeverPath path) {
    Change change = entry.change();
    double factor = Numbers.parse(change.text()).orElse(Double.NaN);
    if (!lever.isNumeric() || !(factor >= 0)) {
      entry
          .place()
          .problem(
              "multiplies",
              lever.id() + " cannot be multiplied by '" + change.text() + "'",
              "only numbers can, by a number that is not negative",
              "give a factor such as 1.3, or use value");
      return Optional.empty();
    }
    List<Segment> old = path.between(change.from(), change.to());
    for (Segment segment : old) {
      double product = segment.number().orElse(0) * factor;
      if (product < lever.low() || product > lever.high()) {
        entry
            .place()
            .problem(
                "multiplies",
                lever.id() + " would be " + Numbers.show(product) + " in " + segment.from(),
                "it runs from " + Numbers.show(lever.low()) + " to " + Numbers.show(lever.high()),
                "use a smaller factor");
        return Optional.empty();
      }
    }
    return Optional.of(
        old.stream()
            .map(s -> {
              double value = s.number().orElse(Double.NaN);
              String text = Double.isNaN(value) ? s.value() : Numbers.show(value * factor);
              return segment(
                  s.from(),
                  s.to(),
                  text,
                  s.unit(),
                  change,
                  value * change.low(),
                  value * change.high());
            })
            .toList());
  }

  private Optional<List<Segment>> heldAs(ChangeEntry entry, LeverPath path) {
    Change change = entry.change();
    Month month;
    try {
      month = Month.parse(change.text());
    } catch (IllegalArgumentException e) {
      entry
          .place()
          .problem(
              "asIn",
              "'asIn' is not a month: '" + change.text() + "'",
              "it names the month of the base to hold",
              "write year and month as 1926-04");
      return Optional.empty();
    }
    if (month.isBefore(path.first()) || month.isAfter(path.last())) {
      entry
          .place()
          .problem(
              "asIn",
              "the base has no " + change.lever() + " for " + month,
              "it runs from " + path.first() + " to " + path.last(),
              "choose a month inside");
      return Optional.empty();
    }
    Segment held = path.at(month);
    return Optional.of(
        List.of(
            segment(
                change.from(),
                change.to(),
                held.value(),
                held.unit(),
                change,
                held.provenance().low(),
                held.provenance().high())));
  }

  private static Segment segment(
      Month from, Month to, String value, String unit, Change change, double low, double high) {
    boolean read = change.source().isEmpty();
    Provenance provenance =
        new Provenance(
            low,
            high,
            read ? Grade.ASSUMPTION : Grade.INFORMED_RANGE,
            read ? "our reading: " + change.ourReading() : change.source(),
            "programme, line " + change.line(),
            change.note(),
            change.file(),
            change.line());
    return new Segment(from, to, value, unit, provenance, change.decision());
  }
}
