package smychka.experiment.run;

/// A request that cannot be met as it stands; the message says why and what to do.
public final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public Refused(String message) {
    super(message);
  }
}
