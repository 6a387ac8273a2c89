package smychka.experiment.run;

import smychka.engine.Month;

/// A programme and the month from which it is in force.
public record Stage(Month from, String programme) {
  @Override
  public String toString() {
    return programme + " from " + from;
  }
}
