package smychka.experiment.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import smychka.experiment.claims.Judge.Measured;
import smychka.experiment.compare.PairedDifference;

/// A claim as it was judged.
///
/// @param cells the forms of the model it was played in
/// @param notBuilt closures of the list that cannot be played yet
/// @param request how it was drawn
/// @param refused draws passed over because the model refuses their parameters, with the reason
/// @param skipped draws left out, with the reason, by their number
/// @param rows every contrast, outcome and cell
/// @param rulings one for each judged outcome
/// @param seconds wall time of the playing
public record ClaimResult(
    Claim claim,
    List<Cell> cells,
    List<String> notBuilt,
    ClaimRequest request,
    int draws,
    Map<Integer, String> refused,
    Map<Integer, String> skipped,
    List<Row> rows,
    List<Ruled> rulings,
    Ruling verdict,
    List<Drawn> drawn,
    double seconds) {
  public ClaimResult {
    cells = List.copyOf(cells);
    notBuilt = List.copyOf(notBuilt);
    refused = Map.copyOf(refused);
    skipped = Map.copyOf(skipped);
    rows = List.copyOf(rows);
    rulings = List.copyOf(rulings);
    drawn = List.copyOf(drawn);
  }

  /// A difference over draws.
  ///
  /// @param threshold from what size on it counts
  public record Row(
      Contrast contrast,
      ClaimOutcome outcome,
      Cell cell,
      PairedDifference difference,
      double threshold) {}

  /// What a judged outcome came out as.
  public record Ruled(ClaimOutcome outcome, Ruling ruling) {}

  /// One number of one draw.
  public record Drawn(int draw, String cell, String arm, String outcome, double value) {}

  static ClaimResult of(
      Played played, List<String> notBuilt, ClaimRequest request, double seconds) {
    Claim claim = played.claim();
    List<Row> rows = rows(played);
    List<Ruled> ruled = new ArrayList<>();
    List<Integer> signs = new ArrayList<>();
    for (ClaimOutcome outcome : claim.outcomes()) {
      if (outcome.judged()) {
        int sign = Judge.sign(closures(rows, outcome));
        signs.add(sign);
        ruled.add(ruled(claim, rows, outcome, sign));
      }
    }
    Ruling verdict =
        Judge.claim(
            ruled.stream().map(Ruled::outcome).toList(),
            ruled.stream().map(Ruled::ruling).toList(),
            signs);
    return new ClaimResult(
        claim,
        played.cells(),
        notBuilt,
        request,
        played.draws().size(),
        played.refused(),
        played.skipped(),
        rows,
        ruled,
        verdict,
        drawn(played),
        seconds);
  }

  private static List<Row> rows(Played played) {
    List<Row> rows = new ArrayList<>();
    if (!played.draws().isEmpty()) {
      for (Contrast contrast : played.claim().contrasts()) {
        for (int k = 0; k < played.claim().outcomes().size(); k++) {
          rows(played, contrast, k, rows);
        }
      }
    }
    return rows;
  }

  private static Ruled ruled(Claim claim, List<Row> rows, ClaimOutcome outcome, int sign) {
    List<String> carriers = sign == 0 ? List.of() : carriers(claim, rows, outcome, sign);
    return new Ruled(outcome, Judge.outcome(outcome.expected(), closures(rows, outcome), carriers));
  }

  private static void rows(Played played, Contrast contrast, int k, List<Row> rows) {
    ClaimOutcome outcome = played.claim().outcomes().get(k);
    for (Cell cell : played.cells()) {
      if (cell.takes(contrast)) {
        PairedDifference difference = played.difference(cell, contrast, k);
        double threshold = outcome.threshold().of(difference.baseMean());
        rows.add(new Row(contrast, outcome, cell, difference, threshold));
      }
    }
  }

  private static List<Measured> closures(List<Row> rows, ClaimOutcome outcome) {
    return rows.stream()
        .filter(r -> r.contrast().judged() && r.cell().counts() && r.outcome().equals(outcome))
        .map(r -> new Measured(r.difference(), r.threshold()))
        .toList();
  }

  private static List<String> carriers(
      Claim claim, List<Row> rows, ClaimOutcome outcome, int sign) {
    return Judge.carriers(
        sign,
        claim.ledger().stream()
            .filter(e -> e.outcomes().contains(outcome.id()))
            .map(e -> new Judge.Tried(e, atNeutral(e, rows, outcome)))
            .toList());
  }

  private static List<Measured> atNeutral(LedgerEntry entry, List<Row> rows, ClaimOutcome outcome) {
    return rows.stream()
        .filter(r -> r.outcome().equals(outcome))
        .filter(r -> entry.trial().filter(t -> t.id().equals(r.cell().id())).isPresent())
        .map(r -> new Measured(r.difference(), r.threshold()))
        .toList();
  }

  private static List<Drawn> drawn(Played played) {
    List<Drawn> drawn = new ArrayList<>();
    for (int draw : played.draws()) {
      played
          .of(draw)
          .forEach((name, values) -> {
            int slash = name.indexOf('/');
            for (int k = 0; k < values.length; k++) {
              String outcome = played.claim().outcomes().get(k).id();
              drawn.add(
                  new Drawn(
                      draw,
                      name.substring(0, slash),
                      name.substring(slash + 1),
                      outcome,
                      values[k]));
            }
          });
    }
    return drawn;
  }
}
