package smychka.scenario;

import java.util.List;
import java.util.Optional;
import smychka.engine.Month;

/// A named group of removals: what is asked of history, and the factors that may have done it.
///
/// @param asks the question, in a sentence
/// @param from first month in which a removal differs from history; parameters change in it
/// @param outcomes facts or outcomes it is asked about, in the notation of `smychka ablate`
public record Question(
    String id,
    String title,
    String asks,
    Month from,
    List<String> outcomes,
    List<Removal> removals,
    String file) {
  public Question {
    outcomes = List.copyOf(outcomes);
    removals = List.copyOf(removals);
  }

  /// The removal of an id.
  public Optional<Removal> find(String id) {
    return removals.stream().filter(r -> r.id().equals(id)).findFirst();
  }

  /// Ids of its removals, in the order of the file.
  public List<String> ids() {
    return removals.stream().map(Removal::id).toList();
  }
}
