package smychka.model.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import smychka.engine.Draws;
import smychka.model.Ordinary;
import smychka.model.Rows;

/// Need 100 for towns (covered to 60), 50 for the army, 30 for relief; export 80 a year; five
/// months to the harvest.
class StateGrainTest {
  private static StateGrain.Uses uses(double stock, double intake, int month) {
    return StateGrain.uses(
        Ordinary.stateGrain(),
        new StateGrain.Position(stock, intake, 100, 0, 50, 30, 80, 1, 1, 100, 5, month));
  }

  @Test
  void exportsAreCutWhereCollectionsLag() {
    StateGrain.Position half =
        new StateGrain.Position(1000, 0, 100, 0, 50, 30, 80, .5, 1, 100, 5, 3);
    assertThat(StateGrain.uses(Ordinary.stateGrain(), half).export())
        .isCloseTo(10 * Math.pow(.5, 1.5), within(1e-9));
    StateGrain.Position rigid =
        new StateGrain.Position(1000, 0, 100, 0, 50, 30, 80, .5, 0, 100, 5, 3);
    assertThat(StateGrain.uses(Ordinary.stateGrain(), rigid).export()).isCloseTo(10, within(1e-9));
  }

  @Test
  void armyTownsReliefExportsAndVillagesAreServedInThisOrder() {
    StateGrain.Uses uses = uses(1000, 0, 3);
    assertThat(uses).isEqualTo(new StateGrain.Uses(50, 60, 30, 10, uses.villages()));
    assertThat(uses.villages()).isCloseTo(53, within(1e-9));
    assertThat(uses.total()).isCloseTo(203, within(1e-9));
  }

  @Test
  void nothingIsExportedOutOfSeasonNorFromTheReserve() {
    assertThat(uses(1000, 0, 10).export()).isZero();
    assertThat(uses(1000, 0, 1).export()).isZero();
    assertThat(uses(455, 0, 3).export()).isZero();
    assertThat(uses(465, 0, 3).export()).isCloseTo(5, within(1e-9));
  }

  /// (ST-2.2): 20 claimed on cards beside .6 of the other need of 100; two months of both are kept.
  @Test
  void cardsAreAClaimInFull() {
    var cards = new StateGrain.Position(465, 0, 100, 20, 50, 30, 80, 1, 1, 100, 5, 3);
    assertThat(StateGrain.uses(Ordinary.stateGrain(), cards).towns()).isCloseTo(80, within(1e-9));
    assertThat(StateGrain.uses(Ordinary.stateGrain(), cards).export()).isZero();
  }

  @Test
  void scarceGrainIsSpreadOverTheMonthsToTheHarvest() {
    assertThat(uses(150, 0, 3).towns()).isCloseTo(20, within(1e-9));
    assertThat(uses(150, 25, 3).towns()).isCloseTo(40, within(1e-9));
    assertThat(uses(40, 25, 3)).isEqualTo(new StateGrain.Uses(40, 0, 0, 0, 0));
  }

  @Test
  void noMoreIsUsedThanThereIs() {
    assertThat(uses(0, 100, 3).total()).isZero();
    for (int i = 0; i < 500; i++) {
      double stock = 1000 * Draws.unit(Draws.bits(Rows.KEY, i));
      StateGrain.Uses uses = uses(stock, 300 * Draws.unit(Draws.bits(Rows.KEY + 1, i)), i % 12);
      assertThat(uses.total()).isLessThanOrEqualTo(stock + 1e-9);
    }
  }
}
