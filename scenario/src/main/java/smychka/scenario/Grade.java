package smychka.scenario;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// How much a figure can be trusted.
public enum Grade {
  MEASURED("measured"),
  ESTIMATED("estimated"),
  INFORMED_RANGE("informed-range"),
  ASSUMPTION("assumption");

  private final String id;

  Grade(String id) {
    this.id = id;
  }

  /// The word used in files.
  public String id() {
    return id;
  }

  public static List<String> ids() {
    return Arrays.stream(values()).map(Grade::id).toList();
  }

  public static Optional<Grade> of(String id) {
    return Arrays.stream(values()).filter(grade -> grade.id.equals(id)).findFirst();
  }
}
