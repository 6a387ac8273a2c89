package smychka.model.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/// A credit of 1200 is repaid in 12 months at 12 per cent; freight is a quarter of the price; gold
/// for two months of imports is kept.
class ForeignDebtTest {
  private static final ForeignDebt.Parameters P = new ForeignDebt.Parameters(0, .25, 12, .12, 2);

  @Test
  void whatCannotBePaidForIsNotBought() {
    assertThat(ForeignDebt.canBuy(P, 1000, 10_000, 8000)).isCloseTo(1000, within(1e-9));
    assertThat(ForeignDebt.canBuy(P, 1000, 5000, 8000)).isCloseTo(500, within(1e-9));
    assertThat(ForeignDebt.canBuy(P, 1000, -5, 8000)).isZero();
  }

  @Test
  void aMonthsPartAndInterestFallDue() {
    assertThat(ForeignDebt.due(P, 1200)).isCloseTo(112, within(1e-9));
    assertThat(ForeignDebt.paid(P, 112, 1, 500, 100)).isCloseTo(112, within(1e-9));
    assertThat(ForeignDebt.paid(P, 112, .5, 500, 100)).isCloseTo(56, within(1e-9));
    assertThat(ForeignDebt.paid(P, 112, 1, 250, 100)).isCloseTo(50, within(1e-9));
    assertThat(ForeignDebt.paid(P, 112, 1, 150, 100)).isZero();
  }

  @Test
  void whatIsNotPaidStaysADebt() {
    assertThat(ForeignDebt.next(P, 1200, 30, 112)).isCloseTo(1130, within(1e-9));
    assertThat(ForeignDebt.next(P, 1200, 0, 0)).isCloseTo(1212, within(1e-9));
  }

  @Test
  void impossibleParametersAreRefusedByName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ForeignDebt.Parameters(0, 0, 0, 0, 0))
        .withMessageContaining("repaymentMonths");
  }
}
