package smychka.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What a mechanism declares: its name, the id of its equations, and the quantities it reads this
/// month, reads as the last month left them, and writes. A quantity is `table.column`.
public record MechanismSpec(
    String name, String id, List<String> reads, List<String> lagged, List<String> writes) {

  public MechanismSpec {
    if (name.isBlank() || id.isBlank()) {
      throw new IllegalArgumentException("a mechanism needs a name and an id");
    }
    reads = List.copyOf(reads);
    lagged = List.copyOf(lagged);
    writes = List.copyOf(writes);
    requireQuantities(name, reads);
    requireQuantities(name, lagged);
    requireQuantities(name, writes);
  }

  public static MechanismSpec of(String name, String id) {
    return new MechanismSpec(name, id, List.of(), List.of(), List.of());
  }

  public MechanismSpec reads(String... quantities) {
    return new MechanismSpec(name, id, joined(reads, quantities), lagged, writes);
  }

  public MechanismSpec readsLagged(String... quantities) {
    return new MechanismSpec(name, id, reads, joined(lagged, quantities), writes);
  }

  public MechanismSpec writes(String... quantities) {
    return new MechanismSpec(name, id, reads, lagged, joined(writes, quantities));
  }

  /// Every quantity declared, once, in the order of declaration.
  public Set<String> touches() {
    Set<String> all = new LinkedHashSet<>(reads);
    all.addAll(lagged);
    all.addAll(writes);
    return Collections.unmodifiableSet(all);
  }

  private static List<String> joined(List<String> first, String... then) {
    List<String> all = new ArrayList<>(first);
    Collections.addAll(all, then);
    return all;
  }

  private static void requireQuantities(String mechanism, List<String> quantities) {
    for (String quantity : quantities) {
      int dot = quantity.indexOf('.');
      if (dot < 1 || dot == quantity.length() - 1) {
        throw new IllegalArgumentException(
            "%s declares \"%s\"; a quantity is written table.column"
                .formatted(mechanism, quantity));
      }
    }
    if (new LinkedHashSet<>(quantities).size() != quantities.size()) {
      throw new IllegalArgumentException(mechanism + " declares a quantity twice: " + quantities);
    }
  }
}
