package smychka.model.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import smychka.model.Rows;

class MovesTest {
  private final long[] sums = new long[Moves.SLOTS];

  private void move(Rows rows, double leaving, double home) {
    Moves.step(leaving, home, Rows.KEY, rows.view(Moves.Columns.class), 0, rows.count(), sums, 0);
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
