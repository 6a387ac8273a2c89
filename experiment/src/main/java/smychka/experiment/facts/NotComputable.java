package smychka.experiment.facts;

import java.io.Serial;

/// Says why a number cannot be taken from a run.
final class NotComputable extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  private final boolean outside;

  private NotComputable(String message, boolean outside) {
    super(message, null, false, false);
    this.outside = outside;
  }

  static NotComputable outside(String message) {
    return new NotComputable(message, true);
  }

  static NotComputable notRecorded(String message) {
    return new NotComputable(message, false);
  }

  /// Whether the run does not cover the time; otherwise it did not record the series.
  boolean isOutside() {
    return outside;
  }
}
