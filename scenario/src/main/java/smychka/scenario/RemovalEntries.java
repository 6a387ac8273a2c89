package smychka.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import smychka.engine.Month;

/// Reads removals from lists of files that are no questions: arms of a claim, forms of a closure.
public final class RemovalEntries {
  private final RemovalReader reader;
  private final Map<String, String> seen = new HashMap<>();

  /// Ids of all lists read by one of these must differ.
  public RemovalEntries(DataFolder data, Problems problems) {
    this.reader = new RemovalReader(data, problems);
  }

  /// The removals of a list, those with faults left out and reported.
  ///
  /// @param from first month in which one may differ from history, if there is one
  public List<Removal> read(YamlMap top, String key, Optional<Month> from) {
    List<Removal> removals = new ArrayList<>();
    for (YamlMap entry : top.maps(key)) {
      read(entry, from).ifPresent(removals::add);
    }
    return removals;
  }

  /// One removal, or nothing and what is wrong with it.
  public Optional<Removal> read(YamlMap entry, Optional<Month> from) {
    return reader.removal(entry, from, seen);
  }
}
