package smychka.experiment.claims;

import java.util.List;
import smychka.engine.Month;
import smychka.scenario.Change;
import smychka.scenario.Removal;

/// One form of the model in which the arms of a claim are played.
///
/// @param changed what makes it differ from the model as it is
public record Cell(String id, String title, Kind kind, List<Removal> changed) {
  /// Why a cell is played.
  public enum Kind {
    REFERENCE,
    CLOSURE,
    TRIAL
  }

  /// The name of the cell of the model as it is.
  public static final String REFERENCE = "as-it-is";

  public Cell {
    changed = List.copyOf(changed);
  }

  static Cell reference() {
    return new Cell(REFERENCE, "as it is", Kind.REFERENCE, List.of());
  }

  static Cell closure(Removal form) {
    return new Cell(form.id(), form.title(), Kind.CLOSURE, List.of(form));
  }

  static Cell trial(Removal trial) {
    return new Cell(trial.id(), trial.title(), Kind.TRIAL, List.of(trial));
  }

  /// Whether the verdict counts it: a trial only says what carries an effect.
  public boolean counts() {
    return kind != Kind.TRIAL;
  }

  /// The month in which it parts from the model as it is: parameters of a closure with those of the
  /// draw, levers when they change, a trial with the arms.
  ///
  /// @param drawn first month of the draw's parameters
  /// @param from first month of the arms
  Month parts(Month drawn, Month from) {
    if (kind == Kind.CLOSURE && changed.stream().anyMatch(r -> !r.parameters().isEmpty())) {
      return drawn;
    }
    Month at = from;
    for (Removal removal : changed) {
      for (Change change : removal.levers()) {
        at = change.from().isBefore(at) ? change.from() : at;
      }
    }
    return at.isBefore(drawn) ? drawn : at;
  }

  /// Whether a contrast is taken in it.
  boolean takes(Contrast contrast) {
    return switch (kind) {
      case REFERENCE -> true;
      case CLOSURE -> !contrast.referenceOnly();
      case TRIAL -> contrast.judged();
    };
  }
}
