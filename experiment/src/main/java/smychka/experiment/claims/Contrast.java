package smychka.experiment.claims;

/// What is set against what: the outcome of one arm less that of another.
///
/// @param with the arm with what is claimed to act; `history` is the programme as it was
/// @param without the arm without it
/// @param judged whether the verdict is on this contrast; the others stand beside it
/// @param referenceOnly whether it is taken in the model as it is alone
public record Contrast(
    String id, String title, String with, String without, boolean judged, boolean referenceOnly) {
  /// The name of the arm without changes.
  public static final String HISTORY = "history";
}
