package smychka.model.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import smychka.model.Ordinary;
import smychka.model.Rows;

class MovesTest {
  private final long[] sums = new long[Moves.SLOTS];

  private void move(Rows rows, double leaving, double home) {
    Moves.step(leaving, home, Rows.KEY, rows.view(Moves.Columns.class), 0, rows.count(), sums, 0);
  }

  /// (PO-3.1): a thousandth a month at par; four times as many for twice the earnings.
  @Test
  void townsDrawByTheirEarningsLessTheRiskOfNoWork() {
    Moves.Parameters p = Ordinary.moves();
    assertThat(p.leaving(100, 0, 100)).isCloseTo(.001, within(1e-9));
    assertThat(p.leaving(200, 0, 100)).isCloseTo(.004, within(1e-9));
    assertThat(p.leaving(100, .25, 100)).isCloseTo(.00025, within(1e-9));
    assertThat(p.leaving(100, .9, 100)).isCloseTo(.001 * .0025, within(1e-9));
    assertThat(p.leaving(1e6, 0, 100)).isCloseTo(.01, within(1e-9));
    assertThat(p.leaving(0, 0, 100)).isZero();
    assertThat(p.leaving(100, 0, 0)).isCloseTo(.01, within(1e-9));
  }

  /// (PO-3.3): two hundredths of those without work go home at par, at most a tenth.
  @Test
  void thePoorerTheTownTheMoreGoBack() {
    Moves.Parameters p = Ordinary.moves();
    assertThat(p.back(100, 0, 100)).isCloseTo(.02, within(1e-9));
    assertThat(p.back(50, 0, 100)).isCloseTo(.08, within(1e-9));
    assertThat(p.back(100, .25, 100)).isCloseTo(.08, within(1e-9));
    assertThat(p.back(200, 0, 100)).isCloseTo(.005, within(1e-9));
    assertThat(p.back(0, 0, 100)).isEqualTo(.1);
  }

  @Test
  void workersBeyondTheFirstLeaveAndOneFollows() {
    Rows rows = Rows.of(2).set("workers", 11).set("dependants", 3, 2);
    move(rows, .2, 0);
    assertThat(rows.all("workers")).containsExactly(9, 9);
    assertThat(rows.all("dependants")).containsExactly(2, 2);
    assertThat(sums).containsExactly(5, 0, 1);
  }

  @Test
  void soldiersComeHomeToWork() {
    Rows rows = Rows.of(1).set("workers", 1).set("soldiers", 10);
    move(rows, 0, .5);
    assertThat(rows.first("soldiers")).isEqualTo(5);
    assertThat(rows.first("workers")).isEqualTo(6);
    assertThat(sums).containsExactly(0, 5, 0);
  }

  @Test
  void theLastWorkerStays() {
    Rows rows = Rows.of(2).set("workers", 1, 0).set("dependants", 5, 0);
    move(rows, 1, 1);
    assertThat(rows.all("workers")).containsExactly(1, 0);
    assertThat(sums).containsOnly(0);
  }

  @Test
  void nobodyIsLostOnTheWay() {
    Rows rows = Rows.drawn();
    double mouths = rows.sum("workers") + rows.sum("dependants");
    double soldiers = rows.sum("soldiers");
    move(rows, .5, .5);
    assertThat(sums[Moves.TO_TOWN]).isPositive();
    assertThat(sums[Moves.HOME]).isPositive();
    assertThat(rows.sum("soldiers")).isEqualTo(soldiers - sums[Moves.HOME]);
    assertThat(rows.sum("workers") + rows.sum("dependants"))
        .isEqualTo(mouths + sums[Moves.HOME] - sums[Moves.TO_TOWN]);
  }
}
