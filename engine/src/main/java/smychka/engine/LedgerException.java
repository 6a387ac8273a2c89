package smychka.engine;

/// The books of a month do not close.
public final class LedgerException extends RuntimeException {
  public LedgerException(String message) {
    super(message);
  }
}
