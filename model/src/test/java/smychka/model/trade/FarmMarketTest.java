package smychka.model.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import smychka.model.Ordinary;

/// Towns that spend 100 mn roubles a month on ordinary supply pay 1.5 of 1913.
class FarmMarketTest {
  private static final FarmMarket.Parameters P = Ordinary.farmMarket();

  /// (TR-6.2): half of supply comes of 50 mn cattle.
  @Test
  void halfOfSupplyFollowsTheHerd() {
    assertThat(FarmMarket.supply(P, 50)).isCloseTo(1, within(1e-9));
    assertThat(FarmMarket.supply(P, 25)).isCloseTo(.75, within(1e-9));
    assertThat(FarmMarket.supply(P, 0)).isCloseTo(.5, within(1e-9));
  }

  /// (TR-6.1): the square root of spending over supply, half of the way in a month.
  @Test
  void thePriceRisesWithSpendingAndFallsWithSupply() {
    assertThat(FarmMarket.price(P, 1.5, 100, 1)).isCloseTo(1.5, within(1e-9));
    assertThat(FarmMarket.price(P, 1.5, 400, 1)).isCloseTo(2.25, within(1e-9));
    assertThat(FarmMarket.price(P, 1.5, 100, 4)).isCloseTo(1.125, within(1e-9));
  }

  @Test
  void townsWithoutMoneyPayNextToNothing() {
    double price = 1.5;
    for (int month = 0; month < 20; month++) {
      price = FarmMarket.price(P, price, 0, 1);
    }
    assertThat(price).isPositive().isLessThan(.05);
  }

  /// (TR-6.3): 600 mn roubles a year at full output and the normal price.
  @Test
  void industrialCropsArePaidByOutputAndPrice() {
    assertThat(FarmMarket.crops(P, 100, 1.5)).isCloseTo(50, within(1e-9));
    assertThat(FarmMarket.crops(P, 20, 3)).isCloseTo(20, within(1e-9));
    assertThat(FarmMarket.crops(P, 0, 3)).isZero();
  }

  @Test
  void artisansRecoverATenthOfTheWayUpToTheirMost() {
    assertThat(FarmMarket.artisans(P, 50, 80)).isCloseTo(53, within(1e-9));
    assertThat(FarmMarket.artisans(P, 50, 500)).isCloseTo(55, within(1e-9));
    assertThat(FarmMarket.artisans(P, 50, 20)).isCloseTo(47, within(1e-9));
  }

  @Test
  void impossibleParametersAreRefusedByName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            new FarmMarket.Parameters(
                100, 1.5, .9, .5, 50, .5, .8, 600, .5, 600, .1, 100, .1, .1, 150))
        .withMessageContaining("supplyElasticityPlusOne");
  }
}
