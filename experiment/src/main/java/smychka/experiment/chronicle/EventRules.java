package smychka.experiment.chronicle;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import smychka.scenario.DataFolder;

/// The content of `data/events.yaml`: which changes are events, what can cause what, and names for
/// the events that are asked about most.
record EventRules(List<LeverWords> decisions, List<EventRule> rules, List<Alias> aliases) {
  static final String FILE = "events.yaml";

  /// Reads the rules; every fault found in them is thrown together.
  static EventRules read(Path file, DataFolder data) {
    return EventRulesReader.read(file, data);
  }

  Optional<EventRule> rule(String name) {
    return rules.stream().filter(r -> r.name().equals(name)).findFirst();
  }

  Optional<LeverWords> decision(String lever) {
    return decisions.stream().filter(d -> d.lever().equals(lever)).findFirst();
  }

  Optional<Alias> alias(String name) {
    return aliases.stream().filter(a -> a.name().equals(name)).findFirst();
  }

  /// The order in which events of one month are taken to act: decisions first, then rules as they
  /// stand in the file.
  int order(String what) {
    for (int i = 0; i < rules.size(); i++) {
      if (rules.get(i).name().equals(what)) {
        return i + 1;
      }
    }
    return 0;
  }

  /// Every name an event can be asked by, months and places apart.
  List<String> names() {
    return Stream.of(
            aliases.stream().map(Alias::name),
            rules.stream().map(EventRule::name),
            decisions.stream().map(LeverWords::lever))
        .flatMap(s -> s)
        .toList();
  }
}
