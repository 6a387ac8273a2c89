package smychka.model.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import smychka.model.Ordinary;

class GrainMarketTest {
  private static final GrainMarket.Parameters P = Ordinary.market();

  private static double clearing(double[] supply, double[] demand) {
    return GrainMarket.clearing(new GrainMarket.Sides(new double[] {0, 1, 2}, supply, demand));
  }

  @Test
  void otherUseFollowsThePriceUpToTwice() {
    assertThat(P.otherDemand(1000, 7000)).isCloseTo(2000, within(1e-9));
    assertThat(P.otherDemand(1000, 70_000)).isCloseTo(2000 / Math.pow(10, .9), within(1e-6));
    assertThat(P.otherDemand(1000, 1)).isCloseTo(4000, within(1e-9));
    assertThat(P.otherDemand(0, 7000)).isZero();
  }

  @Test
  void tradersHoldMoreBelowThePriceTheyExpect() {
    assertThat(P.wishedStock(1000, 5000, 5000, 1)).isCloseTo(2500, within(1e-9));
    assertThat(P.wishedStock(1000, 2500, 5000, 1)).isCloseTo(5000 / (1 + 1.0 / 16), within(1e-6));
    assertThat(P.wishedStock(0, 5000, 5000, 1)).isZero();
  }

  @Test
  void tradersHoldLessWhereTradeIsBanned() {
    assertThat(P.held(1)).isEqualTo(1);
    assertThat(P.held(0)).isEqualTo(P.stockAtBan());
    assertThat(P.wishedStock(1000, 5000, 5000, P.held(0)))
        .isCloseTo(P.stockAtBan() * P.wishedStock(1000, 5000, 5000, 1), within(1e-9));
  }

  @Test
  void grainIsShippedWhereTheGapExceedsTheCost() {
    assertThat(P.shipping(0, .5, P.tau(2), 1000)).isCloseTo(900, within(1e-9));
    assertThat(P.shipping(0, .1, P.tau(2), 1000)).isZero();
    assertThat(new double[] {P.tau(0), P.tau(1), P.tau(3), P.tau(4)})
        .containsExactly(0, .1, .3, .4);
  }

  @Test
  void thePriceClearsWhereTheSidesMeet() {
    double[] rising = {0, 100, 200};
    double[] falling = {200, 100, 0};
    assertThat(clearing(rising, falling)).isCloseTo(1, within(1e-6));
    assertThat(clearing(rising, new double[] {50, 50, 50})).isCloseTo(.5, within(1e-6));
  }

  @Test
  void wherePricesDoNotMeetTheEndOfTheGridHolds() {
    double[] none = {0, 0, 0};
    double[] some = {10, 10, 10};
    assertThat(clearing(some, none)).isZero();
    assertThat(clearing(none, some)).isEqualTo(2);
    assertThat(clearing(none, none)).isZero();
  }

  @Test
  void thePriceMovesHalfwayInLogsWithinItsBounds() {
    assertThat(GrainMarket.next(P, 1000, Math.log(4000))).isCloseTo(2000, within(1e-6));
    assertThat(GrainMarket.next(P, 900, Math.log(1))).isEqualTo(800);
    assertThat(GrainMarket.next(P, 100_000, Math.log(1e9))).isEqualTo(120_000);
  }

  @Test
  void impossibleParametersAreRefusedByName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            new GrainMarket.Parameters(
                10, 24, 7000, .9, 2, 0, 1, 2, 3, 1, 10, 2.5, 4, .5, 0, 0, 0, 0, .04, 0, .4, .5))
        .withMessageContaining("inertia");
  }
}
