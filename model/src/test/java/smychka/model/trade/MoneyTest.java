package smychka.model.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import smychka.model.Ordinary;

/// A month's payments are wished as cash; half of a gap in logs is made up in a month.
class MoneyTest {
  private static final Money.Parameters P = Ordinary.money();

  /// (TR-5.1), (TR-5.2): 1000 units at 2 to the kopek are the 500 kopeks that are paid in a month.
  @Test
  void theRateStandsStillWhereCashIsWhatIsWished() {
    assertThat(Money.change(P, 1000, 2, 500, 0)).isCloseTo(0, within(1e-9));
  }

  @Test
  void theRateRisesWithMoneyAndWithExpectedDepreciation() {
    assertThat(Money.change(P, 1000 * Math.E, 2, 500, 0)).isCloseTo(.5, within(1e-9));
    assertThat(Money.change(P, 1000, 2, 500, .3)).isCloseTo(.3, within(1e-9));
    assertThat(Money.change(P, 1000, 2, 1000, .3)).isCloseTo(.3 - .5 * Math.log(2), within(1e-9));
  }

  @Test
  void theRateMovesWithinItsBoundsAlsoWithoutMoneyOrTrade() {
    assertThat(Money.change(P, 0, 2, 500, 0)).isEqualTo(-.1);
    assertThat(Money.change(P, 1e15, 2, 0, 0)).isEqualTo(.8);
  }

  /// Money doubled once raises the rate by the same in the end, expectation back at nought.
  @Test
  void doubleTheMoneyHalfTheValue() {
    double rate = 2;
    double expected = 0;
    for (int month = 0; month < 400; month++) {
      double change = Money.change(P, 2000, rate, 500, expected);
      expected = Money.learn(P, expected, change);
      rate *= Math.exp(change);
    }
    assertThat(rate).isCloseTo(4, within(1e-6));
    assertThat(expected).isCloseTo(0, within(1e-6));
  }

  /// (TR-5.3).
  @Test
  void depreciationIsLearntByAQuarter() {
    assertThat(Money.learn(P, .1, .5)).isCloseTo(.2, within(1e-9));
  }

  @Test
  void pricesThatRunAwayOfThemselvesAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Money.Parameters(1, 5, .5, .25, -.1, .8, .5))
        .withMessageContaining("expectationMonth times depreciationSemiElasticity");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Money.Parameters(0, 2, .5, .25, -.1, .8, .5))
        .withMessageContaining("cashMonths");
  }
}
