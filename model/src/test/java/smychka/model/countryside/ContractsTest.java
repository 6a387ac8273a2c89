package smychka.model.countryside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import smychka.model.Ordinary;
import smychka.model.Rows;

/// Five workers eat 90 kg a month; a kilogram costs 10 units.
class ContractsTest {
  private static final Contracts.Parameters P = Ordinary.contracts();
  private final long[] sums = new long[Contracts.SLOTS];

  private void deliver(Rows rows, double due) {
    var c = rows.view(Contracts.Columns.class);
    Contracts.deliver(P, 240, 10, due, 10, Rows.KEY, c, 0, rows.count(), sums, 0);
  }

  /// (CS-9.15): half of the farms promise 100 of 1000 kg and get a fifth of 1,000.
  @Test
  void farmsThatSignArePaidAnAdvance() {
    Rows rows = Rows.of(400).set("farms", 1).set("cropKg", 1000);
    var c = rows.view(Contracts.Columns.class);
    Contracts.sign(P, 10, Rows.KEY, c, 0, 400, sums, 0);
    assertThat(rows.sum("promisedKg") / 400).isBetween(40., 60.);
    assertThat(rows.sum("money")).isCloseTo(2 * rows.sum("promisedKg"), within(1.));
    assertThat(sums[Contracts.ADVANCE]).isEqualTo((long) rows.sum("money"));
    Rows landless = Rows.of(20).set("cropKg", 1000);
    Contracts.sign(P, 10, Rows.KEY, landless.view(Contracts.Columns.class), 0, 20, new long[5], 0);
    assertThat(landless.sum("promisedKg")).isZero();
  }

  /// (CS-9.16): 50 kg at 10·(1 + .1 − .2).
  @Test
  void whatFallsDueIsDeliveredFromSpareGrain() {
    Rows rows = Rows.of(1).set("workers", 5).set("grainKg", 1000).set("promisedKg", 100);
    deliver(rows, .5);
    assertThat(rows.first("grainKg")).isEqualTo(950);
    assertThat(rows.first("money")).isEqualTo(450);
    assertThat(rows.first("promisedKg")).isEqualTo(50);
    assertThat(sums[Contracts.DEFAULT_KG]).isZero();
  }

  @Test
  void whoHasNothingToSpareDefaults() {
    Rows rows = Rows.of(1).set("workers", 5).set("grainKg", 930).set("promisedKg", 100);
    deliver(rows, 1);
    assertThat(rows.first("grainKg")).isEqualTo(900);
    assertThat(rows.first("promisedKg")).isZero();
    assertThat(sums[Contracts.DEFAULT_KG]).isEqualTo(70);
    assertThat(sums[Contracts.DELIVERED_KG]).isEqualTo(30);
  }

  @Test
  void contractsFallDueFromSeptemberToNovember() {
    assertThat(Contracts.dueShare(1)).isZero();
    assertThat(Contracts.dueShare(2)).isCloseTo(1 / 3.0, within(1e-9));
    assertThat(Contracts.dueShare(3)).isEqualTo(.5);
    assertThat(Contracts.dueShare(4)).isEqualTo(1);
    assertThat(Contracts.dueShare(5)).isZero();
  }
}
