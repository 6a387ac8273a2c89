package smychka.experiment.claims;

import smychka.experiment.facts.Outcome;

/// A number a claim is about.
///
/// @param expected 1 where the claim says it is higher with what acts, -1 lower, 0 where it is only
///   shown beside
/// @param standing whether it measures what a thing costs people, or whether something survives
public record ClaimOutcome(
    String id,
    String title,
    Outcome outcome,
    int expected,
    Threshold threshold,
    Standing standing) {
  /// What an outcome can weigh against another.
  public enum Standing {
    PLAIN,
    HUMAN_COST,
    SURVIVAL
  }

  /// Whether the verdict rests on it.
  public boolean judged() {
    return expected != 0;
  }
}
