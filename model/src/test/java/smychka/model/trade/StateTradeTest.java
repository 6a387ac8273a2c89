package smychka.model.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/// The state has half of other food where all are under cards.
class StateTradeTest {
  private static final StateTrade.Parameters P =
      new StateTrade.Parameters(.5, .9, .6, .2, .35, .1, .8, .6, 2.5);

  /// (TR-8.1): no list, no change; a list below the trusts' price does not lower it.
  @Test
  void theListMultipliesThePriceAtItsBeginning() {
    assertThat(StateTrade.retail(1.8, 1.7, 1)).isEqualTo(1.8);
    assertThat(StateTrade.retail(1.8, 1.7, 2)).isCloseTo(3.4, within(1e-9));
    assertThat(StateTrade.retail(1.8, 1.0, 1.5)).isEqualTo(1.8);
    assertThat(StateTrade.retail(1.8, 0, 2)).isEqualTo(1.8);
  }

  /// (TR-8.3).
  @Test
  void theStateSellsItsPartAndNotMoreThanPeoplePayFor() {
    assertThat(P.food(1000, 1, 600)).isCloseTo(300, within(1e-9));
    assertThat(P.food(100, 1, 600)).isCloseTo(90, within(1e-9));
    assertThat(P.food(1000, 0, 600)).isZero();
  }

  /// (TR-8.5): without cards the bazaar is whole.
  @Test
  void bazaarsGetWhatTheStateLeavesAndPeasantsMaySell() {
    assertThat(P.bazaar(0, 0)).isEqualTo(1);
    assertThat(P.bazaar(1, 1)).isCloseTo(.5, within(1e-9));
    assertThat(P.bazaar(1, 0)).isCloseTo(.2, within(1e-9));
    assertThat(StateTrade.free(0, 0)).isEqualTo(1);
    assertThat(StateTrade.free(1, .4)).isCloseTo(.4, within(1e-9));
  }

  /// (TR-8.6), (TR-8.7).
  @Test
  void pressureCountsBeyondItsThresholdAndPeasantsTradeBesideTraders() {
    assertThat(P.pressed(.6)).isZero();
    assertThat(P.pressed(.8)).isCloseTo(.5, within(1e-9));
    assertThat(P.grainTolerance(.5, 1)).isEqualTo(.5);
    assertThat(P.grainTolerance(0, 1)).isCloseTo(.35, within(1e-9));
  }
}
