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
  private static final StateGrain.Orders TRADE = StateGrain.Orders.TRADE;

  private static StateGrain.Uses uses(double stock, double intake, int month) {
    return StateGrain.uses(
        Ordinary.stateGrain(),
        new StateGrain.Position(stock, intake, 100, 0, 50, 30, 80, 1, 1, 100, 5, month, TRADE));
  }

  @Test
  void exportsAreCutWhereCollectionsLag() {
    StateGrain.Position half =
        new StateGrain.Position(1000, 0, 100, 0, 50, 30, 80, .5, 1, 100, 5, 3, TRADE);
    assertThat(StateGrain.uses(Ordinary.stateGrain(), half).export())
        .isCloseTo(10 * Math.pow(.5, 1.5), within(1e-9));
    StateGrain.Position rigid =
        new StateGrain.Position(1000, 0, 100, 0, 50, 30, 80, .5, 0, 100, 5, 3, TRADE);
    assertThat(StateGrain.uses(Ordinary.stateGrain(), rigid).export()).isCloseTo(10, within(1e-9));
  }

  @Test
  void armyTownsReliefExportsAndVillagesAreServedInThisOrder() {
    StateGrain.Uses uses = uses(1000, 0, 3);
    assertThat(uses).isEqualTo(new StateGrain.Uses(50, 60, 30, 10, uses.villages(), 0, 0));
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
    var cards = new StateGrain.Position(465, 0, 100, 20, 50, 30, 80, 1, 1, 100, 5, 3, TRADE);
    assertThat(StateGrain.uses(Ordinary.stateGrain(), cards).towns()).isCloseTo(80, within(1e-9));
    assertThat(StateGrain.uses(Ordinary.stateGrain(), cards).export()).isZero();
  }

  @Test
  void scarceGrainIsSpreadOverTheMonthsToTheHarvest() {
    assertThat(uses(150, 0, 3).towns()).isCloseTo(20, within(1e-9));
    assertThat(uses(150, 25, 3).towns()).isCloseTo(40, within(1e-9));
    assertThat(uses(40, 25, 3)).isEqualTo(new StateGrain.Uses(40, 0, 0, 0, 0, 0, 0));
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

  private static StateGrain.Uses ordered(double stock, StateGrain.Orders orders) {
    return StateGrain.uses(
        Ordinary.stateGrain(),
        new StateGrain.Position(stock, 0, 100, 0, 50, 30, 90, 1, 1, 100, 5, 3, orders));
  }

  private static StateGrain.Orders export(double months, double cap, double exported) {
    return new StateGrain.Orders(months, cap, exported, 0, 0, 1, 0, 0);
  }

  /// (ST-2.14): 90 a year in nine months, four have begun; 20 are gone; .5 months of 110 are kept.
  @Test
  void exportBeforeBreadIsDueToDateAndComesFirst() {
    double none = Double.POSITIVE_INFINITY;
    assertThat(ordered(1000, export(.5, none, 20)).export()).isCloseTo(20, within(1e-9));
    assertThat(ordered(1000, export(2, none, 20)).export()).isCloseTo(90 / 8.0, within(1e-9));
    assertThat(ordered(1000, export(.5, 7, 20)).export()).isCloseTo(7, within(1e-9));
    StateGrain.Uses first = ordered(215, export(.5, none, 20));
    StateGrain.Uses last = ordered(215, export(2, none, 20));
    assertThat(first.export()).isCloseTo(10, within(1e-9));
    assertThat(last.export()).isZero();
    assertThat(first.towns()).isLessThan(last.towns());
  }

  /// (ST-2.13), (ST-2.34): towns 60, growers 40 and industry 20; where 30 a month are there
  /// industry is cut by half, the others alike.
  @Test
  void growersAndIndustryAreSuppliedAsFarAsTownsAre() {
    var orders = new StateGrain.Orders(2, 0, 0, 40, 20, 1, 0, 0);
    assertThat(ordered(1000, orders).growers()).isCloseTo(40, within(1e-9));
    assertThat(ordered(1000, orders).industry()).isCloseTo(20, within(1e-9));
    StateGrain.Uses scarce = ordered(200, orders);
    assertThat(scarce.industry()).isCloseTo(10, within(1e-9));
    assertThat(scarce.towns()).isCloseTo(12, within(1e-9));
    assertThat(scarce.growers()).isCloseTo(8, within(1e-9));
    StateGrain.Uses near = ordered(625, orders);
    assertThat(near.industry()).isCloseTo(15, within(1e-9));
    assertThat(near.towns()).isCloseTo(60, within(1e-9));
  }

  /// (ST-2.34): .6 of it goes with animals, of which there is half, or more than there is use for.
  @Test
  void fodderFollowsTheAnimalsReported() {
    StateGrain.Parameters p = Ordinary.stateGrain();
    double whole = p.industryKgPerTownHeadMonth(100);
    assertThat(whole).isCloseTo(100 / 12.0, within(1e-9));
    assertThat(p.industryKgPerTownHeadMonth(50)).isCloseTo(.7 * whole, within(1e-9));
    assertThat(p.industryKgPerTownHeadMonth(130)).isCloseTo(whole, within(1e-9));
  }

  /// (ST-2.15): .5 of the 30 decreed, and nothing from the last month of army and towns' bread.
  @Test
  void hungerNotBelievedIsNotRelieved() {
    var deaf = new StateGrain.Orders(2, 0, 0, 0, 0, .5, 0, 0);
    assertThat(ordered(1000, deaf).relief()).isCloseTo(15, within(1e-9));
    var floor = new StateGrain.Orders(2, 0, 0, 0, 0, 1, 1, 0);
    assertThat(ordered(150, floor).relief()).isZero();
  }

  /// (ST-2.21): a hundredth in store, a twentieth more of what has no room.
  @Test
  void grainWithoutRoomIsLostFaster() {
    StateGrain.Parameters p = Ordinary.stateGrain();
    assertThat(StateGrain.lost(p, 100, 200)).isCloseTo(.01, within(1e-9));
    assertThat(StateGrain.lost(p, 400, 200)).isCloseTo(.035, within(1e-9));
    assertThat(StateGrain.lost(p, 0, 200)).isCloseTo(.01, within(1e-9));
  }

  /// (ST-2.25): 1,000 in store and 500 to come, five months of 50 for the army: 250 a month could
  /// go to those who get 100; lists are stretched to 1.6 at most, by .3 of the way, and not below
  /// 1. Where 650 are kept 120 a month could go.
  @Test
  void listsAreStretchedWhereMuchLiesInStore() {
    StateGrain.Position rich =
        new StateGrain.Position(1000, 0, 100, 0, 50, 30, 80, 1, 1, 100, 5, 3, TRADE);
    assertThat(StateGrain.lists(Ordinary.stateGrain(), 1, rich, 500, 100, 0))
        .isCloseTo(1.18, within(1e-9));
    assertThat(StateGrain.lists(Ordinary.stateGrain(), 1, rich, 500, 100, 650))
        .isCloseTo(1.06, within(1e-9));
    StateGrain.Position poor =
        new StateGrain.Position(100, 0, 100, 0, 50, 30, 80, 1, 1, 100, 5, 3, TRADE);
    assertThat(StateGrain.lists(Ordinary.stateGrain(), 1.3, poor, 0, 100, 0))
        .isCloseTo(1.21, within(1e-9));
  }

  /// (ST-2.21).
  @Test
  void wornRailwaysAndBandsCutWhatIsShipped() {
    assertThat(StateGrain.roads(Ordinary.stateGrain(), .5, 1, 0)).isEqualTo(.5);
    assertThat(StateGrain.roads(Ordinary.stateGrain(), .5, .8, 0)).isCloseTo(.4, within(1e-9));
    assertThat(StateGrain.roads(Ordinary.stateGrain(), .5, 1, 2)).isCloseTo(.15, within(1e-9));
  }

  /// (ST-2.32).
  @Test
  void troopsStandWhereBandsAre() {
    assertThat(StateGrain.troops(Ordinary.stateGrain(), 0)).isEqualTo(1);
    assertThat(StateGrain.troops(Ordinary.stateGrain(), 3)).isEqualTo(2);
  }

  /// (ST-2.31).
  @Test
  void bandsTakeFromStores() {
    assertThat(StateGrain.looted(Ordinary.stateGrain(), 0)).isZero();
    assertThat(StateGrain.looted(Ordinary.stateGrain(), .5)).isCloseTo(.05, within(1e-9));
    assertThat(StateGrain.looted(Ordinary.stateGrain(), 3)).isCloseTo(.1, within(1e-9));
  }
}
