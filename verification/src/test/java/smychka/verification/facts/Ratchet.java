package smychka.verification.facts;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import smychka.experiment.facts.Judgement;

/// Facts once held are not lost in silence: the rows of kind `fit` that lie inside their band are
/// those of `held-facts.txt`, no fewer and no more.
final class Ratchet {
  private Ratchet() {}

  /// The ids in a text of one id a line; what follows `#` is a remark.
  static Set<String> held(String text) {
    return text.lines()
        .map(line -> line.replaceFirst("#.*", "").strip())
        .filter(line -> !line.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /// Held rows that the run does not keep inside their band.
  static Set<String> lost(Set<String> held, List<Judgement> judgements) {
    Set<String> lost = new TreeSet<>(held);
    lost.removeAll(inside(judgements));
    return lost;
  }

  /// Rows inside their band that are not held yet.
  static Set<String> won(Set<String> held, List<Judgement> judgements) {
    Set<String> won = new TreeSet<>(inside(judgements));
    won.removeAll(held);
    return won;
  }

  private static Set<String> inside(List<Judgement> judgements) {
    return judgements.stream()
        .filter(j -> ValidationPage.isFit(j) && !j.isMiss())
        .map(Judgement::id)
        .collect(Collectors.toSet());
  }
}
