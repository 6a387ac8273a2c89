package smychka.experiment.run;

/// A run that broke off: which replicate, under which programme, before which month, and why.
public record FailedRun(int replicate, String programme, String month, String reason) {
  @Override
  public String toString() {
    return "replicate %d under %s, %s: %s".formatted(replicate, programme, month, reason);
  }
}
