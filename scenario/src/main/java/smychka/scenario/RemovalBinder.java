package smychka.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import smychka.engine.Month;
import smychka.model.month.ModelInputs;
import smychka.scenario.ProgrammeFile.ChangeEntry;
import smychka.scenario.Removal.ParameterChange;
import smychka.scenario.Removal.WeatherChange;

/// Binds a programme with some removals made to it to what the model is told.
///
/// Removals that do not clash may be made in any order: `asIn` and `multiplies` refer to the
/// programme as it was, not to what other removals leave of it.
public final class RemovalBinder {
  /// The programme that removals are written against.
  static final String HISTORICAL = "historical";

  private static final Month EARLIEST = Month.of(1917, 11);
  private static final Month LATEST = Month.of(1940, 12);

  private final DataFolder data;

  public RemovalBinder(DataFolder data) {
    this.data = data;
  }

  /// What the model is told under `base` without what is removed. Changes that do not fit the
  /// programme or each other are a `BadInputException` with the place of the removal.
  public ModelInputs bind(Programme base, List<Removal> removals) {
    return bind(base, removals, data.parameters());
  }

  /// The same with parameters of one's own, which removals then change.
  public ModelInputs bind(Programme base, List<Removal> removals, ParameterCatalogue own) {
    Problems problems = new Problems();
    Map<String, LeverPath> paths = new TreeMap<>(base.paths());
    List<Change> levers = new ArrayList<>();
    List<Change> feeds = new ArrayList<>();
    Weather weather = data.weather();
    ParameterCatalogue parameters = own;
    for (Removal removal : removals) {
      if (!removal.programme().isEmpty()) {
        paths.putAll(data.programmes().get(removal.programme()).paths());
      }
      levers.addAll(removal.levers());
      feeds.addAll(removal.feeds());
      for (WeatherChange change : removal.weather()) {
        weather = weather.changed(change);
      }
      for (ParameterChange change : removal.parameters()) {
        parameters = changed(parameters, change);
      }
    }
    paths = changed(data.levers(), paths, levers, problems);
    Map<String, LeverPath> given =
        changed(data.feeds().asLevers(), data.feeds().paths(), feeds, problems);
    problems.throwIfAny();
    return new ModelInputsBinder(data, data.feeds().with(given), weather)
        .bind(base.withPaths(paths), parameters);
  }

  private static Map<String, LeverPath> changed(
      LeverCatalogue levers,
      Map<String, LeverPath> paths,
      List<Change> changes,
      Problems problems) {
    List<ChangeEntry> entries = new ArrayList<>();
    for (Change change : changes) {
      entries.add(
          new ChangeEntry(
              change,
              (key, what, why, remedy) ->
                  problems.add(change.file(), change.line(), 1, what, why, remedy)));
    }
    return new ChangeMaker(levers, paths, entries, EARLIEST, LATEST).paths();
  }

  /// The catalogue with one parameter at another value; what does not fit is an
  /// `IllegalArgumentException`.
  static ParameterCatalogue changed(ParameterCatalogue parameters, ParameterChange change) {
    int dot = change.parameter().lastIndexOf('.');
    if (dot < 0) {
      throw new IllegalArgumentException("'" + change.parameter() + "' names no mechanism");
    }
    String mechanism = change.parameter().substring(0, dot);
    String id = change.parameter().substring(dot + 1);
    var number = Numbers.parse(change.value());
    return number.isPresent()
        ? parameters.with(mechanism, id, number.getAsDouble())
        : parameters.with(mechanism, id, change.value());
  }
}
