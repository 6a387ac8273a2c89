package smychka.experiment.chronicle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import smychka.engine.Month;
import smychka.engine.RunTable;
import smychka.engine.SeriesKey;
import smychka.experiment.Experiments.Settings;
import smychka.experiment.removal.RemovalRuns;
import smychka.experiment.run.Cancellation;
import smychka.experiment.run.EnsembleRuns;
import smychka.experiment.run.Progress;
import smychka.experiment.run.ReplicateRuns;
import smychka.experiment.run.Stage;
import smychka.scenario.Removal;

/// Plays a programme with each cause of an event taken away, all on the same luck and from one
/// month on, and counts in how many countries the event still happens.
///
/// @param programme the programme the event belongs to
/// @param first the country's first month
public record Trials(RemovalRuns runs, Chronicle chronicle, String programme, Month first) {
  private static final String WHOLE = "whole";

  /// The tests of a chain's links by their numbers; nothing when stopped.
  Optional<Map<Integer, Explanation.Test>> play(
      Inquiry inquiry, Chain chain, Progress progress, Cancellation cancellation) {
    Target target = chain.target();
    Map<Integer, Removal> removals = new TreeMap<>();
    Map<Integer, Explanation.Test> tests = new TreeMap<>();
    var withdrawals = new Withdrawals(chronicle.rules(), target.to());
    for (Chain.Link link : chain.links()) {
      withdrawals
          .of(link)
          .ifPresentOrElse(
              removal -> removals.put(link.number(), removal),
              () ->
                  tests.put(
                      link.number(),
                      Explanation.Test.not("nothing is known that takes this alone away")));
    }
    if (removals.isEmpty() || chronicle.rules().rule(target.what()).isEmpty()) {
      return Optional.of(tests);
    }
    EnsembleRuns played = played(inquiry, chain, removals, progress, cancellation);
    if (played.interrupted()) {
      return Optional.empty();
    }
    removals.forEach((number, removal) ->
        tests.put(number, test(target, played.replicates(), arm(number), removal)));
    return Optional.of(tests);
  }

  private EnsembleRuns played(
      Inquiry inquiry,
      Chain chain,
      Map<Integer, Removal> removals,
      Progress progress,
      Cancellation cancellation) {
    Map<String, List<Removal>> arms = new LinkedHashMap<>();
    arms.put(WHOLE, List.of());
    removals.forEach((number, removal) -> arms.put(arm(number), List.of(removal)));
    Target target = chain.target();
    Month from = runs.partAt(programme, List.copyOf(removals.values()), first);
    var settings =
        new Settings(
            inquiry.seed(), inquiry.pairs(), inquiry.scale(), inquiry.threads(), from, target.to());
    var request =
        new RemovalRuns.Request(List.of(new Stage(first, programme)), programme, arms, settings);
    EventRule rule = chronicle.rules().rule(target.what()).orElseThrow();
    return runs.play(request, key -> needs(rule, target, key), progress, cancellation);
  }

  private static boolean needs(EventRule rule, Target target, SeriesKey key) {
    List<String> named =
        List.of(rule.measure().name(), rule.measure().over(), target.byRegion(), Telling.PEOPLE);
    return named.contains(key.series()) && key.region().equals(target.place());
  }

  private static String arm(int number) {
    return "without-" + number;
  }

  private Explanation.Test test(
      Target target, List<ReplicateRuns> replicates, String arm, Removal removal) {
    int pairs = 0;
    int before = 0;
    int still = 0;
    double with = 0;
    double without = 0;
    double toll = 0;
    double tollWithout = 0;
    EventRule rule = chronicle.rules().rule(target.what()).orElseThrow();
    for (ReplicateRuns replicate : replicates) {
      if (!replicate.arms().containsKey(WHOLE) || !replicate.arms().containsKey(arm)) {
        continue;
      }
      RunTable whole = Objects.requireNonNull(replicate.arms().get(WHOLE));
      RunTable removed = Objects.requireNonNull(replicate.arms().get(arm));
      pairs++;
      before += happens(rule, target, whole, whole) ? 1 : 0;
      still += happens(rule, target, removed, whole) ? 1 : 0;
      with += chronicle.farthest(rule, whole, whole, target);
      without += chronicle.farthest(rule, removed, whole, target);
      toll += Telling.perMille(whole, target, target.place());
      tollWithout += Telling.perMille(removed, target, target.place());
    }
    String measure =
        measure(rule, with / pairs, without / pairs)
            + toll(target, toll / pairs, tollWithout / pairs);
    double moved = Math.abs(with - without);
    return new Explanation.Test(removal.text(), pairs, before, still, moved, measure, "");
  }

  private boolean happens(EventRule rule, Target target, RunTable table, RunTable history) {
    return chronicle.found(rule, target.place(), table, history).stream().anyMatch(target::fits);
  }

  private static String measure(EventRule rule, double with, double without) {
    String unit = rule.measure().unit();
    return "its measure reaches %s on average, instead of %s"
        .formatted(Words.range(without, without, unit), Words.range(with, with, unit));
  }

  /// What a series of the target comes to over the whole time, beside its worst month.
  private static String toll(Target target, double with, double without) {
    return target.byRegion().isEmpty()
        ? ""
        : "; from %s to %s together %s of every 1,000 villagers there, instead of %s"
            .formatted(
                Words.month(target.from()),
                Words.month(target.to()),
                Words.number(Math.rint(without)),
                Words.number(Math.rint(with)));
  }
}
