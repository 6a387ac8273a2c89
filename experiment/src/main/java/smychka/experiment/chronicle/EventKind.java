package smychka.experiment.chronicle;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// What sort of thing an event is.
enum EventKind {
  /// A lever changes.
  DECISION,
  /// Something given from outside the model changes: weather, threat of war.
  SHOCK,
  /// A condition of the economy begins to hold.
  THRESHOLD,
  /// Something people live through or the state must answer.
  CONSEQUENCE;

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  static EventKind of(String id) {
    return valueOf(id.toUpperCase(Locale.ROOT));
  }

  /// The kinds an event rule may have: decisions are read from levers.
  static List<String> ofRules() {
    return Arrays.stream(values()).filter(k -> k != DECISION).map(EventKind::id).toList();
  }
}
