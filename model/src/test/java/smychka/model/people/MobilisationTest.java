package smychka.model.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import smychka.model.Rows;

class MobilisationTest {
  private final long[] sums = new long[Mobilisation.SLOTS];

  private void play(Rows rows, double called, double fallen, double reach) {
    Mobilisation.step(
        called,
        fallen,
        new double[] {reach},
        Rows.KEY,
        rows.view(Mobilisation.Columns.class),
        0,
        rows.count(),
        sums,
        0);
  }

  @Test
  void whoIsCalledUpLeavesTheHouseholdAndOneWorkerStays() {
    Rows rows = Rows.of(400).set("workers", 3);
    play(rows, .25, 0, 1);
    assertThat(rows.sum("soldiers")).isBetween(150.0, 250.0).isEqualTo(sums[Mobilisation.CALLED]);
    assertThat(rows.sum("workers") + rows.sum("soldiers")).isEqualTo(1200);
    Rows alone = Rows.of(400).set("workers", 1);
    play(alone, 1, 0, 1);
    assertThat(alone.sum("soldiers")).isZero();
  }

  @Test
  void whereTheGovernmentDoesNotHoldNobodyIsCalled() {
    Rows rows = Rows.of(400).set("workers", 3);
    play(rows, 1, 0, 0);
    assertThat(rows.sum("soldiers")).isZero();
  }

  @Test
  void whoFallsWasASoldier() {
    Rows rows = Rows.of(400).set("workers", 2).set("soldiers", 1);
    play(rows, 0, .1, 1);
    assertThat(sums[Mobilisation.FALLEN]).isBetween(20L, 60L);
    assertThat(rows.sum("soldiers")).isEqualTo(400 - sums[Mobilisation.FALLEN]);
    assertThat(rows.sum("workers")).isEqualTo(800);
  }
}
