package smychka.experiment.claims;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import smychka.scenario.Parameter;
import smychka.scenario.Removal;

/// An equation that carries an effect, and the coefficient it does it by.
///
/// @param equation its number, as CS-1.8
/// @param direction 1 where it makes its outcomes higher with what acts, -1 lower
/// @param neutral the value at which the coefficient has no direction, if there is one
/// @param outcomes ids of the outcomes it acts on
/// @param how in a sentence
/// @param imposed whether the form leaves no other direction, whatever the coefficient is
/// @param trial the coefficient at its neutral value, where that is played
public record LedgerEntry(
    String equation,
    int direction,
    Parameter parameter,
    OptionalDouble neutral,
    List<String> outcomes,
    String how,
    boolean imposed,
    Optional<Removal> trial) {
  public LedgerEntry {
    outcomes = List.copyOf(outcomes);
  }

  /// Whether its prior has both directions in it.
  public boolean straddles() {
    if (imposed || neutral.isEmpty()) {
      return false;
    }
    double at = neutral.getAsDouble();
    return parameter.low(0) < at && at < parameter.high(0);
  }
}
