package smychka.experiment.claims;

import java.util.List;
import smychka.engine.Month;
import smychka.scenario.Removal;

/// A claim and how it can come out false.
///
/// @param text the claim in our words
/// @param paragraphs paragraphs of the essay it rests on
/// @param standing whether the essay states it or we infer it
/// @param criticism what sources say against the paragraphs
/// @param from first month in which an arm may differ from history
/// @param to last month played
/// @param arms changes made to history; history itself is an arm without changes
/// @param outcomes those judged, then those shown beside
/// @param cutOff what of the claim is not played
/// @param changes what would change the verdict
/// @param file where it stands
public record Claim(
    String id,
    String title,
    String text,
    List<String> paragraphs,
    String standing,
    List<String> criticism,
    Month from,
    Month to,
    List<Removal> arms,
    List<Contrast> contrasts,
    List<ClaimOutcome> outcomes,
    String cutOff,
    List<LedgerEntry> ledger,
    String changes,
    String file) {
  public Claim {
    paragraphs = List.copyOf(paragraphs);
    criticism = List.copyOf(criticism);
    arms = List.copyOf(arms);
    contrasts = List.copyOf(contrasts);
    outcomes = List.copyOf(outcomes);
    ledger = List.copyOf(ledger);
  }

  /// The changes of an arm; none for history.
  List<Removal> arm(String id) {
    return arms.stream().filter(arm -> arm.id().equals(id)).toList();
  }
}
