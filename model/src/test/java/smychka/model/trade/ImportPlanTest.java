package smychka.model.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import smychka.model.Plans;

/// Gold and what it buys.
class ImportPlanTest {
  private static final ImportPlan.Parameters P = Plans.imports();

  /// (TR-4.2): prices of goods and grain weigh alike, at a base of 100.
  @Test
  void rawProductsAreWorthWhatGoodsAndGrainAre() {
    assertThat(ImportPlan.rawPrice(P, 100, 100)).isCloseTo(1, within(1e-9));
    assertThat(ImportPlan.rawPrice(P, 100, 25)).isCloseTo(.5, within(1e-9));
    assertThat(ImportPlan.exports(P, 0, 2, .5, 1)).isEqualTo(1);
    assertThat(ImportPlan.exports(P, 1, 4, .5, 1)).isCloseTo(1.5, within(1e-9));
  }

  /// (TR-4.3).
  @Test
  void thePlanSpendsWhatIsEarnedAndWhatIsOverTheReserve() {
    assertThat(ImportPlan.bought(0, .8, 100, 10, 50)).isCloseTo(80, within(1e-9));
    assertThat(ImportPlan.bought(1, .8, 100, 10, 5)).isCloseTo(95, within(1e-9));
    assertThat(ImportPlan.bought(1, .8, 5, 10, 0)).isZero();
  }

  @Test
  void whatIsOrderedLandsOverMonths() {
    double landed = 0;
    for (int month = 0; month < 60; month++) {
      landed = ImportPlan.landed(P, landed, 10);
    }
    assertThat(landed).isCloseTo(10, within(1e-4));
    assertThat(ImportPlan.landed(P, 0, 10)).isCloseTo(2, within(1e-9));
  }
}
