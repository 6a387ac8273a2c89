package smychka.experiment.chronicle;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import smychka.experiment.chronicle.Taking.Kind;
import smychka.scenario.DataFolder;
import smychka.scenario.Nearest;
import smychka.scenario.Problems;
import smychka.scenario.YamlMap;

/// Reads what takes an event away, and holds its names against the data they change.
final class WithdrawalReader {
  private static final List<String> KINDS = List.of("lever", "feed", "weather");
  private static final String BEFORE = "before";

  private final DataFolder data;
  private final Problems problems;

  WithdrawalReader(DataFolder data, Problems problems) {
    this.data = data;
    this.problems = problems;
  }

  /// What an event rule says under `removal`, or that nothing is known.
  Withdrawal read(YamlMap rule) {
    Optional<YamlMap> found = rule.map("removal");
    if (found.isEmpty()) {
      return Withdrawal.NONE;
    }
    YamlMap map = found.get();
    map.only(List.of("words", "changes"));
    String words = map.required("words", "readers must know what is done");
    List<Taking> changes = new ArrayList<>();
    for (YamlMap entry : map.maps("changes")) {
      change(entry).ifPresent(changes::add);
    }
    if (map.maps("changes").isEmpty()) {
      map.problem(
          "changes",
          "the removal changes nothing",
          "the event would happen as before",
          "list changes, or leave 'removal' out");
    }
    return new Withdrawal(words, changes);
  }

  private Optional<Taking> change(YamlMap map) {
    int before = problems.count();
    map.only(List.of("lever", "feed", "weather", "value", "multiplies"));
    List<String> kinds = KINDS.stream().filter(map::has).toList();
    boolean weather = kinds.equals(List.of("weather"));
    boolean factor = map.has("multiplies");
    if (kinds.size() != 1 || weather == (map.has("value") || factor)) {
      map.problem(
          kinds.isEmpty() ? "value" : kinds.getFirst(),
          "the change is not complete",
          "it says what is changed and to what",
          "write lever or feed with value or multiplies, or weather: with a class or before");
      return Optional.empty();
    }
    String kind = kinds.getFirst();
    String text = map.required(kind, "it says what is changed");
    String value = map.text(factor ? "multiplies" : "value").orElse("");
    switch (kind) {
      case "lever" -> known(map, "lever", text, data.levers().ids());
      case "feed" -> known(map, "feed", text, data.feeds().names());
      default -> weatherClass(map, text);
    }
    if (problems.moreThan(before)) {
      return Optional.empty();
    }
    boolean same = (weather ? text : value).equals(BEFORE);
    return Optional.of(
        new Taking(
            Kind.valueOf(kind.toUpperCase(Locale.ROOT)),
            weather ? "" : text,
            same ? "asBefore" : factor ? "multiplies" : "value",
            same ? "" : weather ? text : value));
  }

  private static void weatherClass(YamlMap map, String text) {
    if (!text.equals(BEFORE) && !text.matches("-?[0-3]")) {
      map.problem(
          "weather",
          "'" + text + "' is no weather",
          "classes run from -3 to 2",
          "write a class, or before for that of the year before");
    }
  }

  private static void known(YamlMap map, String key, String name, List<String> known) {
    if (!name.isEmpty() && !known.contains(name)) {
      map.problem(
          key,
          "there is no " + key + " '" + name + "'",
          "a removal changes what the model is told",
          Nearest.remedy(name, known));
    }
  }
}
