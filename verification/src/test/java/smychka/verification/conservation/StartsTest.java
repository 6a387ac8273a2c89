package smychka.verification.conservation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import smychka.engine.Month;
import smychka.engine.RunTable;
import smychka.experiment.Repository;
import smychka.experiment.run.RunTables;
import smychka.experiment.run.Session;
import smychka.experiment.run.Simulator;
import smychka.scenario.Start;
import smychka.verification.Project;

/// The further starts are states of the run from November 1917: a chain of forks at each of them
/// records what the run records that is never left.
class StartsTest {
  private static final int SCALE = 5000;
  private static final Month LAST = Month.of(1930, 6);
  private static final List<Month> STARTS =
      List.of(
          Month.of(1921, 3),
          Month.of(1923, 10),
          Month.of(1925, 12),
          Month.of(1928, 1),
          Month.of(1929, 11));

  @Test
  void aChainOfForksAtEachStartIsTheRunFrom1917() throws Exception {
    Simulator simulator =
        Repository.open(Project.root(), Start.REVOLUTION.name()).experiments(true).simulator();
    assertThat(simulator.first()).isEqualTo(Month.of(1917, 11));
    RunTable whole;
    try (Session run = simulator.open(Repository.HISTORICAL, 1, 1, SCALE, 1)) {
      run.playTo(LAST.plus(1));
      whole = run.table();
    }
    RunTable chain = chain(simulator);
    assertThat(chain.keys()).isEqualTo(whole.keys());
    for (int key = 0; key < whole.values().length; key++) {
      assertThat(chain.values()[key])
          .as(whole.keys().get(key).toString())
          .isEqualTo(whole.values()[key]);
    }
  }

  /// The months of each leg, joined.
  private static RunTable chain(Simulator simulator) {
    Session leg = simulator.open(Repository.HISTORICAL, 1, 1, SCALE, 1);
    Month from = simulator.first();
    RunTable joined = null;
    for (int k = 0; k <= STARTS.size(); k++) {
      Month end = k < STARTS.size() ? STARTS.get(k) : LAST.plus(1);
      leg.playTo(end);
      RunTable months = RunTables.slice(leg.table(), from, end);
      joined = joined == null ? months : RunTables.join(joined, months);
      Session next = leg.fork(Repository.HISTORICAL);
      leg.close();
      leg = next;
      from = end;
    }
    leg.close();
    return java.util.Objects.requireNonNull(joined);
  }
}
