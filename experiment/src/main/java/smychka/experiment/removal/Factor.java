package smychka.experiment.removal;

import smychka.scenario.Removal;

/// What is taken away, as tables name it.
///
/// @param title what it is, in a word or two
/// @param text what is done when it is removed
public record Factor(String id, String title, String text) {
  static Factor of(Removal removal) {
    return new Factor(removal.id(), removal.title(), removal.text());
  }
}
