package smychka.experiment.claims;

import java.util.List;
import smychka.scenario.Removal;

/// One thing about which the model could have been closed otherwise, and the forms it can take.
///
/// @param asItIs title of the form the model has
/// @param others the other forms, each as what is changed
public record Closure(String id, String title, String asItIs, List<Removal> others) {
  public Closure {
    others = List.copyOf(others);
  }
}
