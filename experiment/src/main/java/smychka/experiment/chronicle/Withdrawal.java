package smychka.experiment.chronicle;

import java.util.List;

/// How an event is taken away to see what follows from it.
///
/// @param words what is done, a clause after "with"
/// @param changes what is changed, empty where nothing is known that takes the event away
record Withdrawal(String words, List<Taking> changes) {
  static final Withdrawal NONE = new Withdrawal("", List.of());

  Withdrawal {
    changes = List.copyOf(changes);
  }

  boolean isKnown() {
    return !changes.isEmpty();
  }
}
