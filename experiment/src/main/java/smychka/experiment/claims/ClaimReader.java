package smychka.experiment.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import smychka.engine.Month;
import smychka.experiment.facts.Facts;
import smychka.experiment.facts.Outcome;
import smychka.experiment.run.Refused;
import smychka.scenario.DataFolder;
import smychka.scenario.Nearest;
import smychka.scenario.Problems;
import smychka.scenario.Removal;
import smychka.scenario.RemovalEntries;
import smychka.scenario.YamlMap;

/// Reads a claim's file and holds every name in it against the data.
final class ClaimReader {
  private static final List<String> TOP =
      List.of(
          "claim",
          "title",
          "text",
          "paragraphs",
          "standing",
          "criticism",
          "from",
          "to",
          "arms",
          "contrasts",
          "outcomes",
          "beside",
          "cutOff",
          "ledger",
          "changes");
  private static final Pattern ID = Pattern.compile("C(\\d{1,2})[a-c]?");

  private final DataFolder data;
  private final Facts facts;
  private final Problems problems;

  ClaimReader(DataFolder data, Facts facts, Problems problems) {
    this.data = data;
    this.facts = facts;
    this.problems = problems;
  }

  /// The claim of a file, or nothing and what is wrong with it.
  ///
  /// @param name of the file, without its ending
  Optional<Claim> claim(YamlMap top, String name) {
    int before = problems.count();
    top.only(TOP);
    String id = top.required("claim", "it is asked for by its name");
    checkId(top, id, name);
    Optional<Month> from = month(top, "from");
    Optional<Month> to = month(top, "to");
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      top.problem("to", "'to' is before 'from'", "nothing would be played", "swap them");
    }
    List<Removal> arms = new RemovalEntries(data, problems).read(top, "arms", from);
    if (!top.has("arms")) {
      top.problem("arms", "'arms' is missing", "nothing differs from history", "list them");
    }
    List<Contrast> contrasts = contrasts(top, arms);
    List<ClaimOutcome> outcomes = outcomes(top, from, to);
    Claim claim =
        new Claim(
            id,
            top.required("title", "readers see it"),
            top.required("text", "it says what is claimed, in our words"),
            listed(top, "paragraphs", "the essay is cited by paragraph"),
            top.required("standing", "readers must know whether the essay states it"),
            listed(top, "criticism", "what sources say against it is printed beside it"),
            from.orElse(Month.of(1921, 3)),
            to.orElse(Month.of(1921, 3)),
            arms,
            contrasts,
            outcomes,
            top.required("cutOff", "readers must know what is not played"),
            new LedgerReader(data, problems).read(top, outcomes),
            top.required("changes", "a verdict says what would change it"),
            top.file());
    return problems.moreThan(before) ? Optional.empty() : Optional.of(claim);
  }

  private static void checkId(YamlMap top, String id, String name) {
    if (id.isEmpty()) {
      return;
    }
    var form = ID.matcher(id);
    if (!form.matches()) {
      top.problem(
          "claim", "'" + id + "' is no claim", "claims are numbered", "write C1, C12 or C4a");
    } else if (!name.equals(fileName(id))) {
      top.problem(
          "claim",
          "claim " + id + " stands in the file of '" + name + "'",
          "it is found by its file",
          "call the file " + fileName(id) + ".yaml");
    }
  }

  /// `C1` stands in `c01.yaml`.
  static String fileName(String id) {
    String digits = id.replaceAll("[^0-9]", "");
    return "c" + (digits.length() < 2 ? "0" : "") + id.substring(1);
  }

  private static List<String> listed(YamlMap top, String key, String why) {
    List<String> texts = top.texts(key);
    if (texts.isEmpty()) {
      top.problem(key, "'" + key + "' is missing or empty", why, "list at least one");
    }
    return texts;
  }

  private static Optional<Month> month(YamlMap top, String key) {
    String text = top.required(key, "a claim is about some months");
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(Month.parse(text));
    } catch (IllegalArgumentException e) {
      top.problem(key, "'" + text + "' is no month", "months are counted", "write it as 1926-07");
      return Optional.empty();
    }
  }

  private List<Contrast> contrasts(YamlMap top, List<Removal> arms) {
    List<String> known = new ArrayList<>(arms.stream().map(Removal::id).toList());
    known.add(Contrast.HISTORY);
    List<Contrast> contrasts = new ArrayList<>();
    for (YamlMap map : top.maps("contrasts")) {
      map.only(List.of("id", "title", "with", "without", "judged", "referenceOnly"));
      contrasts.add(
          new Contrast(
              map.required("id", "tables name it"),
              map.required("title", "readers see it"),
              arm(map, "with", known),
              arm(map, "without", known),
              map.text("judged").orElse("").equals("true"),
              map.text("referenceOnly").orElse("").equals("true")));
    }
    if (contrasts.stream().filter(Contrast::judged).count() != 1) {
      top.problem(
          "contrasts",
          "a claim is judged by one contrast, not by "
              + contrasts.stream().filter(Contrast::judged).count(),
          "the best of several would be chosen afterwards",
          "write judged: true at one");
    }
    return contrasts;
  }

  private static String arm(YamlMap map, String key, List<String> known) {
    String arm = map.required(key, "it names an arm");
    if (!arm.isEmpty() && !known.contains(arm)) {
      map.problem(
          key, "there is no arm '" + arm + "'", "only arms are played", Nearest.remedy(arm, known));
    }
    return arm;
  }

  private List<ClaimOutcome> outcomes(YamlMap top, Optional<Month> from, Optional<Month> to) {
    List<ClaimOutcome> outcomes = new ArrayList<>();
    for (YamlMap map : top.maps("outcomes")) {
      outcome(map, true, from, to).ifPresent(outcomes::add);
    }
    if (!top.has("outcomes")) {
      top.problem("outcomes", "'outcomes' is missing", "nothing is judged", "list them");
    }
    for (YamlMap map : top.maps("beside")) {
      outcome(map, false, from, to).ifPresent(outcomes::add);
    }
    for (int i = 0; i < outcomes.size(); i++) {
      String id = outcomes.get(i).id();
      if (outcomes.subList(0, i).stream().anyMatch(o -> o.id().equals(id))) {
        top.problem(
            "outcomes",
            "outcome '" + id + "' appears twice",
            "the ledger would mean either",
            "give one another id");
      }
    }
    outcomes.sort(Comparator.comparing(o -> !o.judged()));
    return outcomes;
  }

  private Optional<ClaimOutcome> outcome(
      YamlMap map, boolean judged, Optional<Month> from, Optional<Month> to) {
    int before = problems.count();
    map.only(List.of("id", "title", "outcome", "expected", "threshold", "standing"));
    String id = map.required("id", "the ledger names it");
    String title = map.required("title", "readers see it");
    int expected = judged ? direction(map, "expected") : 0;
    Optional<Threshold> threshold = Words.of(map, "threshold", Threshold.ids(), Threshold::find);
    Optional<Outcome> read = read(map, from, to);
    if (problems.moreThan(before) || read.isEmpty() || threshold.isEmpty()) {
      return Optional.empty();
    }
    var standing =
        switch (map.text("standing").orElse("")) {
          case "human-cost" -> ClaimOutcome.Standing.HUMAN_COST;
          case "survival" -> ClaimOutcome.Standing.SURVIVAL;
          default -> ClaimOutcome.Standing.PLAIN;
        };
    return Optional.of(
        new ClaimOutcome(id, title, read.get(), expected, threshold.get(), standing));
  }

  private Optional<Outcome> read(YamlMap map, Optional<Month> from, Optional<Month> to) {
    String text = map.required("outcome", "it says what is measured");
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      Outcome outcome = facts.outcome(text);
      boolean early = from.isPresent() && outcome.last().isBefore(from.get());
      if (early || (to.isPresent() && outcome.last().isAfter(to.get()))) {
        map.problem(
            "outcome",
            text + " ends in " + outcome.last(),
            "arms are played from " + from.orElseThrow() + " to " + to.orElse(from.get()),
            "choose months among them");
      }
      return Optional.of(outcome);
    } catch (Refused e) {
      map.problem(
          "outcome",
          String.valueOf(e.getMessage()),
          "runs must record it",
          "the notation is that of smychka ablate");
      return Optional.empty();
    }
  }

  /// 1 for `higher`, -1 for `lower`.
  static int direction(YamlMap map, String key) {
    return Words.of(
            map,
            key,
            List.of("higher", "lower"),
            w ->
                w.equals("higher")
                    ? Optional.of(1)
                    : w.equals("lower") ? Optional.of(-1) : Optional.empty())
        .orElse(0);
  }
}
