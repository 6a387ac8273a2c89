package smychka.experiment.facts;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import smychka.scenario.Grade;

/// How a figure came here: read, or recalled more or less surely.
public enum Confidence {
  SEEN("seen", Grade.ESTIMATED, 0),
  MEMORY_HIGH("memory-high", Grade.INFORMED_RANGE, 0.05),
  MEMORY_MEDIUM("memory-medium", Grade.INFORMED_RANGE, 0.15);

  private final String id;
  private final Grade grade;
  private final double widening;

  Confidence(String id, Grade grade, double widening) {
    this.id = id;
    this.grade = grade;
    this.widening = widening;
  }

  public String id() {
    return id;
  }

  /// The grade that goes with it; no figure here is `measured`.
  public Grade grade() {
    return grade;
  }

  /// Share of the value by which a bound that is not given lies from it; 0 gives no bound.
  public double widening() {
    return widening;
  }

  public static List<String> ids() {
    return Arrays.stream(values()).map(Confidence::id).toList();
  }

  public static Optional<Confidence> of(String id) {
    return Arrays.stream(values()).filter(c -> c.id.equals(id)).findFirst();
  }
}
