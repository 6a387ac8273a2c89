package smychka.experiment.chronicle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import smychka.engine.Month;
import smychka.engine.RunTable;
import smychka.experiment.run.Cancellation;
import smychka.experiment.run.Ensemble;
import smychka.experiment.run.EnsembleRuns;
import smychka.experiment.run.Plan;
import smychka.experiment.run.Progress;
import smychka.experiment.run.Refused;
import smychka.experiment.run.Simulator;
import smychka.experiment.run.Stage;
import smychka.scenario.Nearest;

/// Explains an event of a programme: plays it on some countries, follows the event back over what
/// it can have come from, and takes each cause away on the same luck.
///
/// @param simulator plays the programme
/// @param programme what is in force from the first month on
/// @param trials plays it with causes taken away
public record Explainer(Chronicle chronicle, Simulator simulator, String programme, Trials trials) {
  private static final Pattern ID =
      Pattern.compile("(?<what>[A-Za-z0-9.-]+)\\.(?<place>[a-z-]+)\\.(?<month>\\d{4}-\\d{2})");
  private static final int NAMED = 6;

  /// The explanation; nothing when stopped. An event that is not known, or happens in no country,
  /// is refused with what there is instead.
  public Optional<Explanation> explain(
      Inquiry inquiry, Progress progress, Cancellation cancellation) {
    Target asked = target(inquiry.event());
    Month first = simulator.first();
    Month last = asked.to();
    simulator.check(programme, first, last);
    if (last.isBefore(first)) {
      throw new Refused(inquiry.event() + " lies before the first month of a run, " + first);
    }
    int replicates = Math.max(inquiry.replicates(), inquiry.pairs());
    List<Stage> stages = List.of(new Stage(first, programme));
    var plan =
        new Plan(
            stages,
            List.of(programme),
            false,
            inquiry.seed(),
            replicates,
            inquiry.scale(),
            inquiry.threads(),
            first,
            first,
            last);
    EnsembleRuns played = Ensemble.run(plan, simulator, progress, cancellation);
    if (played.interrupted()) {
      return Optional.empty();
    }
    List<RunTable> tables = tables(played);
    List<List<Linked>> runs = tables.stream().map(t -> chronicle.linked(t, stages)).toList();
    Chain chain = Chain.of(asked, runs);
    if (chain.event().isEmpty()) {
      throw new Refused(absent(asked, runs));
    }
    return tests(inquiry, chain, progress, cancellation)
        .map(tests ->
            new Telling(chronicle.rules())
                .of(inquiry.event(), chain, tables, tests, inquiry.pairs()));
  }

  private Optional<Map<Integer, Explanation.Test>> tests(
      Inquiry inquiry, Chain chain, Progress progress, Cancellation cancellation) {
    if (inquiry.pairs() > 0) {
      return trials.play(inquiry, chain, progress, cancellation);
    }
    Map<Integer, Explanation.Test> tests = new HashMap<>();
    chain
        .links()
        .forEach(link ->
            tests.put(link.number(), Explanation.Test.not("ask with --pairs to take it away")));
    return Optional.of(tests);
  }

  private List<RunTable> tables(EnsembleRuns played) {
    List<RunTable> tables = new ArrayList<>();
    played
        .replicates()
        .forEach(r -> Optional.ofNullable(r.arms().get(programme)).ifPresent(tables::add));
    if (tables.size() < played.plan().replicates()) {
      throw new IllegalStateException("a run failed: " + played.failed().getFirst());
    }
    return tables;
  }

  /// What a name on the command line means, before anything is played.
  Target target(String event) {
    EventRules rules = chronicle.rules();
    Optional<Alias> alias = rules.alias(event);
    if (alias.isPresent()) {
      return Target.of(alias.get());
    }
    Matcher id = ID.matcher(event);
    String what = id.matches() ? id.group("what") : event;
    boolean known = rules.rule(what).isPresent() || rules.decision(what).isPresent();
    if (!known) {
      throw new Refused(
          "there is no event \"%s\"; %s".formatted(event, Nearest.remedy(what, rules.names())));
    }
    if (!id.matches()) {
      throw new Refused(
          "\"%s\" can happen in many places and months; name one as events.csv does: %s.PLACE.YYYY-MM"
              .formatted(event, what));
    }
    String place = id.group("place");
    List<String> places = EventRule.Places.BOTH.ids();
    if (!places.contains(place)) {
      throw new Refused(
          "there is no place \"%s\"; %s".formatted(place, Nearest.remedy(place, places)));
    }
    try {
      return Target.around(event, what, place, Month.parse(id.group("month")));
    } catch (IllegalArgumentException e) {
      throw new Refused(String.valueOf(e.getMessage()));
    }
  }

  private static String absent(Target target, List<List<Linked>> runs) {
    String others =
        runs.stream()
            .flatMap(List::stream)
            .map(Linked::found)
            .filter(f -> f.what().equals(target.what()))
            .map(Found::id)
            .distinct()
            .sorted()
            .limit(NAMED)
            .collect(Collectors.joining(", "));
    return "%s does not happen between %s and %s in any of %d countries; %s"
        .formatted(
            target.what() + (target.place().isEmpty() ? "" : " in " + target.place()),
            target.from(),
            target.to(),
            runs.size(),
            others.isEmpty() ? "nor at any other time before" : "before that there is " + others);
  }
}
