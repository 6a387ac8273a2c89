package smychka.experiment.claims;

import java.util.ArrayList;
import java.util.List;

/// The closures every claim is judged under.
///
/// @param built those the model can take
/// @param notBuilt titles of those of the list that it cannot take yet
public record Closures(List<Closure> built, List<String> notBuilt) {
  public Closures {
    built = List.copyOf(built);
    notBuilt = List.copyOf(notBuilt);
  }

  /// The cells of a claim: the model as it is, each other form alone, then the trials of its
  /// ledger.
  List<Cell> cells(Claim claim) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.reference());
    for (Closure closure : built) {
      closure.others().forEach(form -> cells.add(Cell.closure(form)));
    }
    for (LedgerEntry entry : claim.ledger()) {
      entry.trial().ifPresent(trial -> cells.add(Cell.trial(trial)));
    }
    return cells;
  }
}
