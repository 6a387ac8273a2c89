package smychka.experiment.run;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import smychka.engine.RunTable;

/// What one replicate gave.
///
/// @param replicate 1 and up
/// @param arms by programme, in the plan's order, each with the months that all arms share; a
///   failed arm is absent
/// @param failed the arms that broke off
public record ReplicateRuns(int replicate, Map<String, RunTable> arms, List<FailedRun> failed) {
  public ReplicateRuns {
    arms = Collections.unmodifiableMap(new LinkedHashMap<>(arms));
    failed = List.copyOf(failed);
  }
}
