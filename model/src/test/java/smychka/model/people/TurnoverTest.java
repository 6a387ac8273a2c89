package smychka.model.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import smychka.engine.Table;
import smychka.model.Rows;
import smychka.model.Towns;

/// One separation a worker and year where nothing presses.
class TurnoverTest {
  private static final Turnover.Parameters P =
      new Turnover.Parameters(1, .5, .5, 2, .1, .5, .6, 0, .5, .01, .6, .5, 6, 6, .01, .1, 50, .01);

  /// (PO-4.8).
  @Test
  void placesSoftBudgetsNewHandsAndCrowdingMoveWorkersTheLawHoldsThem() {
    assertThat(P.quits(0, 0, .1, 6, 0)).isCloseTo(1, within(1e-9));
    assertThat(P.quits(1, 0, .1, 6, 0)).isCloseTo(1.5, within(1e-9));
    assertThat(P.quits(0, 1, .1, 6, 0)).isCloseTo(1.5, within(1e-9));
    assertThat(P.quits(0, 0, .2, 6, 0)).isCloseTo(1.2, within(1e-9));
    assertThat(P.quits(0, 0, .1, 3, 0)).isCloseTo(1.5, within(1e-9));
    assertThat(P.quits(0, 0, .1, 6, 1)).isCloseTo(.4, within(1e-9));
  }

  /// (PO-4.7).
  @Test
  void tightnessIsPlacesOverPlacesAndThoseWithoutWork() {
    assertThat(Turnover.tightness(0, 100)).isZero();
    assertThat(Turnover.tightness(50, 50)).isCloseTo(.5, within(1e-9));
  }

  /// (PO-4.11): a tenth of 50,000 roubles at 50 a metre are 100; people add what time takes.
  @Test
  void housingIsBuiltAndWears() {
    assertThat(P.housing(1000, 5_000_000)).isCloseTo(1100, within(1e-9));
  }

  /// (PO-4.12): movers beyond the usual lose skill, the usual do not.
  @Test
  void movesBeyondTheUsualCostSkill() {
    assertThat(P.skillAfter(.9, .5, 1)).isCloseTo(.9, within(1e-9));
    assertThat(P.skillAfter(.9, .5, 2)).isLessThan(.9).isGreaterThan(.5);
  }

  /// (PO-4.10): persons stay as many; nobody enters where none is wanted or all who can do work.
  @Test
  void whoEntersWorkWasADependant() {
    Table t = Towns.of(1000);
    for (int i = 0; i < 1000; i++) {
      t.byteColumn("earners")[i] = 2;
      t.byteColumn("dependants")[i] = 2;
    }
    Turnover.Columns c = t.view(Turnover.Columns.class);
    assertThat(Turnover.enter(P, 0, Rows.KEY, c)).isZero();
    long entered = Turnover.enter(P, .1, Rows.KEY, c);
    assertThat(entered).isBetween(150L, 250L);
    long earners = 0;
    for (int i = 0; i < 1000; i++) {
      assertThat(t.byteColumn("earners")[i] + t.byteColumn("dependants")[i]).isEqualTo(4);
      earners += t.byteColumn("earners")[i];
    }
    assertThat(earners).isEqualTo(2000 + entered);
  }
}
