package smychka.experiment.removal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import smychka.engine.Month;
import smychka.experiment.Experiments.Settings;
import smychka.experiment.facts.Outcome;
import smychka.experiment.run.Cancellation;
import smychka.experiment.run.EnsembleRuns;
import smychka.experiment.run.FailedRun;
import smychka.experiment.run.Progress;
import smychka.experiment.run.Refused;
import smychka.experiment.run.ReplicateRuns;
import smychka.experiment.run.Stage;
import smychka.scenario.Question;
import smychka.scenario.Removal;

/// Plays a question's history with every set of its factors removed, and divides outcomes over
/// them.
///
/// @param programme the programme that is history
/// @param first the country's first month
public record Ablation(RemovalRuns runs, String programme, Month first) {
  /// What is asked.
  ///
  /// @param factors removals of the question, in order
  /// @param replicates how many countries are drawn
  public record Request(
      Question question,
      List<Removal> factors,
      List<Outcome> outcomes,
      long seed,
      int replicates,
      int scale,
      int threads) {
    public Request {
      factors = List.copyOf(factors);
      outcomes = List.copyOf(outcomes);
    }
  }

  /// What came out.
  ///
  /// @param question its id
  /// @param title its title
  /// @param replicates how many countries were drawn
  /// @param from the month in which the sets of factors part
  /// @param to last month played
  /// @param parts one for each outcome
  /// @param failed runs that broke off; their replicates are left out
  /// @param seconds wall time of the playing
  public record Result(
      String question,
      String title,
      List<Factor> factors,
      long seed,
      int replicates,
      int scale,
      Month from,
      Month to,
      List<Decomposition> parts,
      List<FailedRun> failed,
      double seconds) {
    public Result {
      factors = List.copyOf(factors);
      parts = List.copyOf(parts);
      failed = List.copyOf(failed);
    }
  }

  /// Plays and divides; nothing when stopped. Refused where the factors cannot be taken away in all
  /// orders, or an outcome ends before they differ.
  public Optional<Result> play(Request request, Progress progress, Cancellation cancellation) {
    check(request.factors());
    Month from = runs.partAt(programme, request.factors(), request.question().from());
    if (from.isBefore(first)) {
      throw new Refused(
          "the question %s begins in %s, this start in %s; choose an earlier one with --start"
              .formatted(request.question().id(), from, first));
    }
    Month to = from;
    for (Outcome outcome : request.outcomes()) {
      if (outcome.last().isBefore(from)) {
        throw new Refused(
            "%s ends in %s, before any of these removals begins (%s)"
                .formatted(outcome.text(), outcome.last(), from));
      }
      to = outcome.last().isAfter(to) ? outcome.last() : to;
    }
    Map<String, List<Removal>> arms = arms(request.factors());
    var settings =
        new Settings(
            request.seed(), request.replicates(), request.scale(), request.threads(), from, to);
    long started = System.nanoTime();
    EnsembleRuns played =
        runs.play(
            new RemovalRuns.Request(
                List.of(new Stage(first, programme)), programme, arms, settings),
            key -> request.outcomes().stream().anyMatch(o -> o.needs(key)),
            progress,
            cancellation);
    double seconds = Math.round((System.nanoTime() - started) / 1e7) / 100.0;
    if (played.interrupted()) {
      return Optional.empty();
    }
    return Optional.of(
        new Result(
            request.question().id(),
            request.question().title(),
            request.factors().stream().map(Factor::of).toList(),
            request.seed(),
            request.replicates(),
            request.scale(),
            from,
            to,
            parts(request, played),
            failed(played, arms),
            seconds));
  }

  private static void check(List<Removal> factors) {
    if (factors.size() > Shapley.MOST_FACTORS) {
      throw new Refused(
          "%d factors make %d sets; choose up to %d with --factors: %s"
              .formatted(
                  factors.size(),
                  1 << Math.min(30, factors.size()),
                  Shapley.MOST_FACTORS,
                  String.join(", ", factors.stream().map(Removal::id).toList())));
    }
    for (int i = 0; i < factors.size(); i++) {
      for (int j = 0; j < i; j++) {
        Removal a = factors.get(j);
        Removal b = factors.get(i);
        a.clash(b)
            .ifPresent(what -> {
              throw new Refused(
                  "%s and %s both change %s, so that together they say nothing; leave one out with --factors"
                      .formatted(a.id(), b.id(), what));
            });
      }
    }
  }

  /// The removals of every set, by the name of its arm.
  static Map<String, List<Removal>> arms(List<Removal> factors) {
    Map<String, List<Removal>> arms = new LinkedHashMap<>();
    for (int set : Shapley.coalitions(factors.size())) {
      arms.put(arm(set), Shapley.members(set, factors));
    }
    return arms;
  }

  private static String arm(int set) {
    return "set-" + set;
  }

  private static List<Decomposition> parts(Request request, EnsembleRuns played) {
    int sets = 1 << request.factors().size();
    List<ReplicateRuns> whole =
        played.replicates().stream().filter(r -> r.arms().size() == sets).toList();
    if (whole.isEmpty()) {
      return List.of();
    }
    List<Integer> numbers = whole.stream().map(ReplicateRuns::replicate).toList();
    List<Decomposition> parts = new ArrayList<>();
    for (Outcome outcome : request.outcomes()) {
      double[][] values = new double[whole.size()][sets];
      for (int k = 0; k < values.length; k++) {
        for (int set = 0; set < sets; set++) {
          values[k][set] = value(outcome, whole.get(k), set, request.factors());
        }
      }
      List<Factor> factors = request.factors().stream().map(Factor::of).toList();
      parts.add(new Decomposition(outcome, factors, numbers, values));
    }
    return parts;
  }

  private static double value(Outcome outcome, ReplicateRuns runs, int set, List<Removal> factors) {
    try {
      return outcome.value().of(RemovalRuns.table(runs, arm(set)));
    } catch (IllegalArgumentException e) {
      throw new Refused(
          "%s (replicate %d, %s); an outcome that is a level or a sum can be divided"
              .formatted(e.getMessage(), runs.replicate(), words(Shapley.members(set, factors))));
    }
  }

  private static List<FailedRun> failed(EnsembleRuns played, Map<String, List<Removal>> arms) {
    return played.failed().stream()
        .map(f ->
            new FailedRun(
                f.replicate(),
                words(arms.getOrDefault(f.programme(), List.of())),
                f.month(),
                f.reason()))
        .toList();
  }

  /// A set in words: `history without a, b`.
  private static String words(List<Removal> removed) {
    return removed.isEmpty()
        ? "history"
        : "history without " + String.join(", ", removed.stream().map(Removal::id).toList());
  }
}
