package smychka.model.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TerritoryTest {
  private static final Territory.Parameters P = new Territory.Parameters(9, 3, .15, .2);
  private final double[] months = new double[2];
  private final double[] reach = new double[2];

  private void play(double held, int times) {
    var c = new Territory.Columns(new int[2], new double[] {.2, .7}, months, reach);
    for (int k = 0; k < times; k++) {
      Territory.step(P, new double[] {held}, c);
    }
  }

  /// (WO-5.1): of two villages the one whose place lies below the share is held.
  @Test
  void aVillageIsHeldBelowItsPlace() {
    play(.5, 1);
    assertThat(reach[0]).isPositive();
    assertThat(reach[1]).isZero();
  }

  /// (WO-5.2), (WO-5.3): in four months a regained village reaches under two fifths of what a
  /// settled one does; what is lost reaches nothing at once and forgets.
  @Test
  void theApparatusIsBuiltByMonthsAndLostAtOnce() {
    play(1, 4);
    assertThat(reach[0]).isCloseTo(1 - Math.exp(-4 / 9.0), within(1e-12)).isLessThan(.4);
    play(1, 60);
    assertThat(reach[0]).isBetween(.99, 1.0);
    play(0, 1);
    assertThat(reach).containsOnly(0);
    play(0, 40);
    play(1, 1);
    assertThat(reach[0]).isCloseTo(1 - Math.exp(-1 / 9.0), within(1e-12));
  }

  /// (WO-5.6): half held and a front that moves costs .15; where the border stands still nothing.
  @Test
  void fieldsAreTroddenDownWhereTheFrontMoves() {
    assertThat(P.fieldsLeft(.5, .3)).isCloseTo(.85, within(1e-9));
    assertThat(P.fieldsLeft(.5, .1)).isCloseTo(.925, within(1e-9));
    assertThat(P.fieldsLeft(.8, 0)).isEqualTo(1);
    assertThat(P.fieldsLeft(1, .3)).isEqualTo(1);
  }

  /// (WO-5.7).
  @Test
  void whatChangedHandsIsForgottenInSomeMonths() {
    assertThat(Territory.Parameters.moved(0, .2, .5)).isCloseTo(.3, within(1e-9));
    assertThat(Territory.Parameters.moved(.3, .5, .5)).isCloseTo(.2, within(1e-9));
  }
}
