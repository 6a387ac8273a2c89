package smychka.experiment.catalogue;

import java.util.Collection;
import java.util.Optional;
import smychka.scenario.Nearest;

/// The known name that a mistyped one was probably meant to be.
public final class NearestName {
  private NearestName() {}

  /// The nearest of `known`, if it is near.
  public static Optional<String> of(String name, Collection<String> known) {
    return Nearest.to(name, known);
  }
}
