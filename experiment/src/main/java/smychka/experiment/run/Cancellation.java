package smychka.experiment.run;

/// A request to stop: runs look at it between two months.
public final class Cancellation {
  /// Thrown inside a run that was asked to stop.
  public static final class Cancelled extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Cancelled() {
      super("stopped on request", null, false, false);
    }
  }

  private volatile boolean requested;

  /// Asks every run that holds this to stop before its next month.
  public void request() {
    requested = true;
  }

  /// Whether a stop was asked for.
  public boolean requested() {
    return requested;
  }

  void check() {
    if (requested) {
      throw new Cancelled();
    }
  }
}
