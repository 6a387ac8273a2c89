package smychka.verification;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// What must exist, from `rooms.txt`: it keeps a rule from holding because it looks at nothing.
///
/// @param built whether each package or folder exists, by its name, in the order of the file
public record Rooms(SequencedMap<String, Boolean> built) {
  private static final String FILE = "verification/src/test/resources/rooms.txt";

  /// The list of the project.
  public static Rooms ofProject() {
    return parse(Project.read(Project.root().resolve(FILE)));
  }

  static Rooms parse(String text) {
    SequencedMap<String, Boolean> rooms = new LinkedHashMap<>();
    int line = 0;
    for (String row : text.lines().toList()) {
      line++;
      String trimmed = row.strip();
      if (trimmed.isEmpty() || trimmed.startsWith("#")) {
        continue;
      }
      List<String> words = List.of(trimmed.split("\\s+"));
      boolean known = words.size() == 2 && List.of("built", "planned").contains(words.getFirst());
      if (!known || rooms.containsKey(words.getLast())) {
        throw new IllegalArgumentException(
            FILE + ":" + line + ": expected 'built NAME' or 'planned NAME' once, got " + trimmed);
      }
      rooms.put(words.getLast(), words.getFirst().equals("built"));
    }
    return new Rooms(rooms);
  }

  /// Whether a rule about this room must find something in it; a room not listed is an error.
  public boolean mustHoldSomething(String name) {
    Boolean state = built.get(name);
    if (state == null) {
      throw new IllegalArgumentException(name + " is not listed in " + FILE);
    }
    return state;
  }

  /// Rooms listed as packages.
  public List<String> packages() {
    return built.keySet().stream().filter(n -> !n.endsWith("/")).toList();
  }

  /// Rooms listed as folders.
  public List<String> folders() {
    return built.keySet().stream().filter(n -> n.endsWith("/")).toList();
  }

  /// What is wrong between the list and what there is, each with its remedy; empty when nothing.
  ///
  /// @param filled whether each room has something in it, for the rooms listed and any others found
  public List<String> complaints(Map<String, Boolean> filled) {
    List<String> complaints = new ArrayList<>();
    built.forEach((name, isBuilt) -> {
      boolean full = filled.getOrDefault(name, false);
      if (isBuilt && !full) {
        complaints.add(name + " is listed as built and holds nothing");
      } else if (!isBuilt && full) {
        complaints.add(name + " exists now: write 'built' instead of 'planned' in " + FILE);
      }
    });
    filled.forEach((name, full) -> {
      if (full && !built.containsKey(name) && !insideAnother(name)) {
        complaints.add(name + " is not listed: add 'built " + name + "' to " + FILE);
      }
    });
    return complaints;
  }

  // smychka.experiment.run is part of smychka.experiment; the sectors of the model each stand
  // alone.
  private boolean insideAnother(String name) {
    return built.keySet().stream().anyMatch(room -> name.startsWith(room + "."));
  }
}
