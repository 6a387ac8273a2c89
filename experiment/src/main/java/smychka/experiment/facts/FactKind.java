package smychka.experiment.facts;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What a number of a fact counts for.
public enum FactKind {
  /// The model is judged by it.
  FIT("fit"),
  /// It follows from a lever given by date: judged, but it proves nothing about a mechanism.
  INPUT("input"),
  /// Computed and printed, not judged.
  REPORTED("reported"),
  /// The model has no such series, or the run does not cover the time.
  OUTSIDE("outside");

  private final String id;

  FactKind(String id) {
    this.id = id;
  }

  public String id() {
    return id;
  }

  /// Whether a fact passes only if its numbers of this kind do.
  public boolean counts() {
    return this == FIT || this == INPUT;
  }

  public static List<String> ids() {
    return Arrays.stream(values()).map(FactKind::id).toList();
  }

  public static Optional<FactKind> of(String id) {
    return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
  }
}
