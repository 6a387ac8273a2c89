package smychka.experiment.run;

import java.util.List;

/// What an ensemble gave: the replicates that were finished, in their order.
///
/// @param plan what was asked for
/// @param replicates those finished, failed arms left out
/// @param interrupted whether it was stopped before all were finished
public record EnsembleRuns(Plan plan, List<ReplicateRuns> replicates, boolean interrupted) {
  public EnsembleRuns {
    replicates = List.copyOf(replicates);
  }

  /// All runs that broke off.
  public List<FailedRun> failed() {
    return replicates.stream().flatMap(r -> r.failed().stream()).toList();
  }

  /// Whether at least one arm of one replicate was played to its end.
  public boolean anyFinished() {
    return replicates.stream().anyMatch(r -> !r.arms().isEmpty());
  }
}
