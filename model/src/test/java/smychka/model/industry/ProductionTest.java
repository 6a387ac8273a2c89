package smychka.model.industry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import smychka.model.Ordinary;

/// Half by orders, half by capacity; two months of sales are wished as stock, four on full credit,
/// a gap mended in two months; a tenth up or a twentieth down in a month.
class ProductionTest {
  private static final Production.Parameters P = Ordinary.production();

  private static double output(double output, double usable, double sales, double stock) {
    return Production.output(P, new Production.Position(output, usable, sales, stock), 0, 0);
  }

  /// (IN-2.1): orders 100 + (200 − 180)/2 = 110, capacity 90: half of each.
  @Test
  void outputFollowsOrdersAndCapacityHalfAndHalf() {
    assertThat(output(98, 90, 100, 180)).isCloseTo(90, within(1e-9));
    assertThat(output(98, 104, 100, 180)).isCloseTo(104, within(1e-9));
    assertThat(output(98, 120, 100, 240)).isCloseTo(100, within(1e-9));
  }

  /// (IN-2.1), (IN-2.3): no more than a twentieth down, a tenth up, nor above what is usable.
  @Test
  void outputMovesWithinBounds() {
    assertThat(output(100, 60, 0, 1000)).isCloseTo(60, within(1e-9));
    assertThat(output(100, 200, 0, 1000)).isCloseTo(95, within(1e-9));
    assertThat(output(100, 400, 300, 0)).isCloseTo(110, within(1e-9));
  }

  /// (IN-2.2): with credit and market power a trust goes on producing for stock.
  @Test
  void onCreditTrustsProduceForStock() {
    var glutted = new Production.Position(100, 200, 50, 1000);
    assertThat(Production.output(P, glutted, .6, .6)).isCloseTo(104, within(1e-9));
    assertThat(Production.output(P, glutted, .6, .4)).isCloseTo(95, within(1e-9));
    assertThat(Production.output(P, glutted, .4, .6)).isCloseTo(95, within(1e-9));
  }

  @Test
  void creditRaisesTheStockThatIsWished() {
    assertThat(P.stockWished(0)).isCloseTo(2, within(1e-9));
    assertThat(P.stockWished(1)).isCloseTo(4, within(1e-9));
  }

  @Test
  void whatStandsStillStandsStill() {
    assertThat(output(0, 100, 100, 0)).isZero();
    assertThat(output(100, 0, 100, 0)).isZero();
    assertThat(Production.use(0, 100)).isEqualTo(.12);
    assertThat(Production.use(200, 100)).isEqualTo(1.05);
    assertThat(Production.use(0, 0)).isEqualTo(.12);
  }

  @Test
  void salesAreLearntByAQuarter() {
    assertThat(Production.learnSales(P, 100, 60)).isCloseTo(90, within(1e-9));
  }

  @Test
  void impossibleParametersAreRefusedByName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Production.Parameters(.5, 2, 2, 0, .1, .1, .1, .5, 1, .2))
        .withMessageContaining("stockAdjustmentMonths");
  }
}
