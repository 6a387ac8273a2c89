package smychka.experiment.removal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import smychka.engine.Month;
import smychka.engine.RunTable;
import smychka.engine.SeriesKey;
import smychka.experiment.Experiments.Settings;
import smychka.experiment.run.Cancellation;
import smychka.experiment.run.CountrySimulator;
import smychka.experiment.run.Ensemble;
import smychka.experiment.run.EnsembleRuns;
import smychka.experiment.run.FailedRun;
import smychka.experiment.run.Plan;
import smychka.experiment.run.Progress;
import smychka.experiment.run.Refused;
import smychka.experiment.run.ReplicateRuns;
import smychka.experiment.run.Simulator;
import smychka.experiment.run.Stage;
import smychka.model.month.ModelInputs;
import smychka.scenario.BadInputException;
import smychka.scenario.DataFolder;
import smychka.scenario.Programme;
import smychka.scenario.Removal;
import smychka.scenario.RemovalBinder;

/// Plays a programme and the same programme with some removals made to it from a month on, all on
/// the same luck: the months before are played once per replicate and copied.
public final class RemovalRuns {
  /// Plays what arms say from `settings.from()` on.
  ///
  /// @param trunk the programmes in force before that month, the first from the country's beginning
  /// @param programme the programme removals are made to
  /// @param arms removals by the name of the arm, in order; none for the programme as it is
  /// @param settings countries, the month in which the arms part, and the last month played
  public record Request(
      List<Stage> trunk, String programme, Map<String, List<Removal>> arms, Settings settings) {
    public Request {
      trunk = List.copyOf(trunk);
      arms = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(arms));
    }
  }

  private final RemovalBinder binder;
  private final Function<String, Programme> programmes;

  /// @param programmes finds a programme by its name
  public RemovalRuns(DataFolder data, Function<String, Programme> programmes) {
    this.binder = new RemovalBinder(data);
    this.programmes = programmes;
  }

  /// Plays the request. Parameters of a removal change in the month in which the arms part; where
  /// that is the country's first month, it is also founded under them.
  ///
  /// @param keep the series that tables keep; the rest is dropped as soon as an arm is played
  public EnsembleRuns play(
      Request request, Predicate<SeriesKey> keep, Progress progress, Cancellation cancellation) {
    Simulator simulator = simulator(request);
    List<String> arms = List.copyOf(request.arms().keySet());
    Settings s = request.settings();
    arms.forEach(arm -> simulator.check(arm, s.from(), s.to()));
    if (!s.from().equals(simulator.first())) {
      return Ensemble.run(plan(request.trunk(), arms, s), simulator, keep, progress, cancellation);
    }
    var parts = new ArrayList<EnsembleRuns>();
    for (int k = 0; k < arms.size(); k++) {
      List<Stage> founded = List.of(new Stage(s.from(), arms.get(k)));
      int before = k;
      parts.add(
          Ensemble.run(
              plan(founded, List.of(arms.get(k)), s),
              simulator,
              keep,
              (done, total) -> progress.months(before * total + done, arms.size() * total),
              cancellation));
    }
    return joined(plan(request.trunk(), arms, s), parts);
  }

  /// The first month, `from` or later, in which one of the removals makes a difference to what the
  /// model is told; parameters do so from `from` on. `from` where nothing differs.
  public Month partAt(String programme, List<Removal> removals, Month from) {
    ModelInputs history = bind(programme, List.of());
    Month at = history.last().plus(1);
    for (Removal removal : removals) {
      Month differs =
          removal.parameters().isEmpty()
              ? history.firstDifference(bind(programme, List.of(removal)))
              : from;
      at = differs.isBefore(at) ? differs : at;
    }
    return at.isAfter(history.last()) || at.isBefore(from) ? from : at;
  }

  private Simulator simulator(Request request) {
    String first = request.trunk().getFirst().programme();
    return new CountrySimulator(first, name -> inputs(request, name));
  }

  private ModelInputs inputs(Request request, String arm) {
    List<Removal> removals = request.arms().get(arm);
    return removals == null ? bind(arm, List.of()) : bind(request.programme(), removals);
  }

  private ModelInputs bind(String programme, List<Removal> removals) {
    try {
      return binder.bind(programmes.apply(programme), removals);
    } catch (BadInputException | IllegalArgumentException e) {
      throw new Refused(String.valueOf(e.getMessage()));
    }
  }

  private static Plan plan(List<Stage> trunk, List<String> arms, Settings s) {
    return new Plan(
        trunk,
        arms,
        arms.size() > 1,
        s.seed(),
        s.replicates(),
        s.scale(),
        s.threads(),
        trunk.getFirst().from(),
        s.from(),
        s.to());
  }

  private static EnsembleRuns joined(Plan plan, List<EnsembleRuns> parts) {
    var replicates = new ArrayList<ReplicateRuns>();
    for (int k = 1; k <= plan.replicates(); k++) {
      var arms = new LinkedHashMap<String, RunTable>();
      var failed = new ArrayList<FailedRun>();
      for (EnsembleRuns part : parts) {
        for (ReplicateRuns one : part.replicates()) {
          if (one.replicate() == k) {
            arms.putAll(one.arms());
            failed.addAll(one.failed());
          }
        }
      }
      if (arms.size() + failed.size() == plan.arms().size()) {
        replicates.add(new ReplicateRuns(k, arms, failed));
      }
    }
    return new EnsembleRuns(plan, replicates, replicates.size() < plan.replicates());
  }

  /// The table of an arm, which must have been finished.
  static RunTable table(ReplicateRuns runs, String arm) {
    return Objects.requireNonNull(runs.arms().get(arm), arm);
  }
}
