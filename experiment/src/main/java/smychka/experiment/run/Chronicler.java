package smychka.experiment.run;

import java.util.List;
import smychka.engine.Event;
import smychka.engine.RunTable;

/// Finds the events of a run after it was played. It sees what was recorded and what was told,
/// never the country, so that looking changes nothing.
@FunctionalInterface
public interface Chronicler {
  /// Finds nothing.
  Chronicler NONE = (table, stages) -> List.of();

  /// The events of a run in the order of their months.
  ///
  /// @param stages the programmes that were in force, the first from the table's first month
  List<Event> events(RunTable table, List<Stage> stages);
}
