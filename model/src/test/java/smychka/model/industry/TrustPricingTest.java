package smychka.model.industry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import smychka.model.Ordinary;

/// Wages .5, materials .4, overhead .2 of a unit at wages of 3000 kopeks, farm prices of 2 and full
/// use; a tenth on cost and half of it more with market power.
class TrustPricingTest {
  private static final TrustPricing.Parameters P = Ordinary.pricing();

  /// (IN-3.1).
  @Test
  void costFallsWithUseAndOutputPerWorkerAndRisesWithWagesAndRawMaterials() {
    assertThat(TrustPricing.unitCost(P, 3000, 1, 2, 1)).isCloseTo(1.1, within(1e-9));
    assertThat(TrustPricing.unitCost(P, 3000, 1, 2, .5)).isCloseTo(1.3, within(1e-9));
    assertThat(TrustPricing.unitCost(P, 3000, .5, 2, 1)).isCloseTo(1.6, within(1e-9));
    assertThat(TrustPricing.unitCost(P, 3000, 1, 4, 1)).isCloseTo(1.3, within(1e-9));
    assertThat(TrustPricing.unitCost(P, 12_000, 1, 2, 1)).isCloseTo(2 + .4 + .4, within(1e-9));
  }

  /// (IN-3.2).
  @Test
  void marketPowerRaisesTheAim() {
    assertThat(TrustPricing.aim(P, 2, 2, 0)).isCloseTo(2.2, within(1e-9));
    assertThat(TrustPricing.aim(P, 2, 2, 1)).isCloseTo(3.2, within(1e-9));
  }

  /// (IN-3.2): idle plant costs .8 of 2; without power nobody pays for it, at half power half of
  /// it.
  @Test
  void buyersPayForIdlePlantAsFarAsSellersHavePower() {
    double each = TrustPricing.aim(P, 1.2, 1.2, 0);
    assertThat(TrustPricing.aim(P, 2, 1.2, 0)).isCloseTo(each, within(1e-9));
    assertThat(TrustPricing.aim(P, 2, 1.2, 1)).isEqualTo(TrustPricing.aim(P, 2, 2, 1));
    double half = TrustPricing.aim(P, 1.6, 1.6, .5);
    assertThat(TrustPricing.aim(P, 2, 1.2, .5)).isCloseTo(half, within(1e-9));
  }

  /// (IN-3.3): a fifth of the gap in logs without credit, half on full credit.
  @Test
  void thePriceMovesTowardsTheAimFasterOnCredit() {
    double gap = .1;
    double aim = Math.exp(gap);
    assertThat(Math.log(TrustPricing.next(P, 1, aim, 0, 0))).isCloseTo(.02, within(1e-9));
    assertThat(Math.log(TrustPricing.next(P, 1, aim, 1, 0))).isCloseTo(.05, within(1e-9));
  }

  /// (IN-3.3): stock twice what is wished takes a twentieth off on credit, three twentieths
  /// without, within the bounds; empty stores raise no more than half as much.
  @Test
  void aGlutLowersPricesMostWithoutCredit() {
    assertThat(Math.log(TrustPricing.next(P, 1, 1, 1, 1))).isCloseTo(-.05, within(1e-9));
    assertThat(Math.log(TrustPricing.next(P, 1, 1, 0, .5))).isCloseTo(-.075, within(1e-9));
    assertThat(Math.log(TrustPricing.next(P, 1, 1, 0, 1))).isCloseTo(-.1, within(1e-9));
    assertThat(Math.log(TrustPricing.next(P, 1, 1, 1, -1))).isCloseTo(.025, within(1e-9));
    assertThat(Math.log(TrustPricing.next(P, 1, 9, 1, -1))).isCloseTo(.08, within(1e-9));
  }

  /// (IN-3.4).
  @Test
  void decreesCapAndCut() {
    double none = Double.POSITIVE_INFINITY;
    assertThat(TrustPricing.decreed(2, 1.9, none, 0)).isEqualTo(2);
    assertThat(TrustPricing.decreed(2, 1.9, 1.5, 0)).isEqualTo(1.5);
    assertThat(TrustPricing.decreed(2, 2, none, .25)).isCloseTo(1.5, within(1e-9));
    assertThat(TrustPricing.decreed(1.2, 2, none, .25)).isEqualTo(1.2);
    assertThat(TrustPricing.decreed(2, 2, 1, .25)).isEqualTo(1);
  }

  @Test
  void impossibleParametersAreRefusedByName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            new TrustPricing.Parameters(
                .5, .4, .2, .5, 0, 2, .1, .5, .2, .3, .05, .1, -.5, -.1, .08, .1))
        .withMessageContaining("wageReferenceKopeksMonth");
  }
}
