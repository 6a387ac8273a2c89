package smychka.experiment.claims;

/// What a claim can come out as.
public enum Finding {
  SUPPORTED("supported"),
  CONTRADICTED("contradicted"),
  NO_MATERIAL_EFFECT("no material effect"),
  A_TRADE("a trade"),
  ASSUMED("assumed by equation"),
  UNDETERMINED("undetermined");

  private final String words;

  Finding(String words) {
    this.words = words;
  }

  /// The words as printed.
  public String words() {
    return words;
  }
}
