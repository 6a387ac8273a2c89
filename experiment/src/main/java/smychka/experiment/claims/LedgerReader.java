package smychka.experiment.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import smychka.scenario.DataFolder;
import smychka.scenario.Nearest;
import smychka.scenario.Parameter;
import smychka.scenario.Problems;
import smychka.scenario.Removal;
import smychka.scenario.YamlMap;

/// Reads the ledger of a claim.
final class LedgerReader {
  private static final List<String> ENTRY =
      List.of(
          "equation", "direction", "parameter", "neutral", "outcomes", "how", "imposed", "trial");
  private static final Pattern EQUATION = Pattern.compile("[A-Z]{2}-\\d+\\.\\d+");

  private final DataFolder data;
  private final Problems problems;

  LedgerReader(DataFolder data, Problems problems) {
    this.data = data;
    this.problems = problems;
  }

  List<LedgerEntry> read(YamlMap top, List<ClaimOutcome> outcomes) {
    List<String> ids = outcomes.stream().map(ClaimOutcome::id).toList();
    List<LedgerEntry> ledger = new ArrayList<>();
    for (YamlMap map : top.maps("ledger")) {
      entry(map, ids).ifPresent(ledger::add);
    }
    for (ClaimOutcome outcome : outcomes) {
      boolean carried = ledger.stream().anyMatch(e -> e.outcomes().contains(outcome.id()));
      if (outcome.judged() && !carried && problems.isEmpty()) {
        top.problem(
            "ledger",
            "no equation is named that carries '" + outcome.id() + "'",
            "without it a verdict could be an assumption unseen",
            "add an entry with outcomes: [" + outcome.id() + "]");
      }
    }
    return ledger;
  }

  private Optional<LedgerEntry> entry(YamlMap map, List<String> ids) {
    int before = problems.count();
    map.only(ENTRY);
    String equation = map.required("equation", "a verdict names it");
    if (!equation.isEmpty() && !EQUATION.matcher(equation).matches()) {
      map.problem(
          "equation",
          "'" + equation + "' is no equation",
          "it leads to docs/equations/",
          "write it as CS-1.8");
    }
    Optional<Parameter> parameter = parameter(map);
    List<String> outcomes = map.texts("outcomes");
    for (String outcome : outcomes) {
      if (!ids.contains(outcome)) {
        map.problem(
            "outcomes",
            "there is no outcome '" + outcome + "'",
            "an equation carries what is measured",
            Nearest.remedy(outcome, ids));
      }
    }
    OptionalDouble neutral = number(map, "neutral");
    Optional<Removal> trial = trial(map, equation, parameter);
    int direction = ClaimReader.direction(map, "direction");
    String how = map.required("how", "readers must be able to dispute it");
    if (problems.moreThan(before) || parameter.isEmpty()) {
      return Optional.empty();
    }
    boolean imposed = map.text("imposed").orElse("").equals("true");
    return Optional.of(
        new LedgerEntry(
            equation, direction, parameter.get(), neutral, outcomes, how, imposed, trial));
  }

  private Optional<Parameter> parameter(YamlMap map) {
    String name = map.required("parameter", "its range is printed");
    Optional<Parameter> parameter = data.parameters().find(name);
    if (!name.isEmpty() && (parameter.isEmpty() || !parameter.get().isNumber())) {
      List<String> known = data.parameters().all().stream().map(Parameter::name).toList();
      map.problem(
          "parameter",
          "there is no number '" + name + "' among the parameters",
          "its range says whether the sign is open",
          Nearest.remedy(name, known));
      return Optional.empty();
    }
    return parameter;
  }

  private static OptionalDouble number(YamlMap map, String key) {
    Optional<String> text = map.text(key);
    if (text.isEmpty()) {
      return OptionalDouble.empty();
    }
    try {
      return OptionalDouble.of(Double.parseDouble(text.get()));
    } catch (NumberFormatException e) {
      map.problem(
          key, "'" + text.get() + "' is no number", "it is compared", "write it as 0 or 1.001");
      return OptionalDouble.empty();
    }
  }

  private static Optional<Removal> trial(
      YamlMap map, String equation, Optional<Parameter> parameter) {
    OptionalDouble value = number(map, "trial");
    if (value.isEmpty() || parameter.isEmpty()) {
      return Optional.empty();
    }
    String at = map.text("trial").orElse("");
    String id = "trial-" + equation.toLowerCase(java.util.Locale.ROOT).replace('.', '-');
    return Optional.of(
        Removal.named(
                id,
                "(" + equation + ") `" + parameter.get().id() + "` " + at,
                "The coefficient has no direction.",
                "a trial of the ledger")
            .parameter(parameter.get().name(), at));
  }
}
