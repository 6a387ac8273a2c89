package smychka.model.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import smychka.model.Ordinary;

class PrivateTradeTest {
  private static final PrivateTrade.Parameters P = Ordinary.privateTrade();

  @Test
  void aLogitOfNoughtIsHalf() {
    assertThat(PrivateTrade.share(0)).isEqualTo(.5);
    assertThat(PrivateTrade.share(Math.log(3))).isCloseTo(.75, within(1e-9));
  }

  /// (TR-3.1), each term alone.
  @Test
  void tradersLoseToIntoleranceCooperativesAndTaxAndGainByShortage() {
    assertThat(PrivateTrade.next(P, 0, 1, .5, 1, 0)).isZero();
    assertThat(PrivateTrade.next(P, 0, 0, .5, 1, 0)).isCloseTo(-.1, within(1e-9));
    assertThat(PrivateTrade.next(P, 0, 1, 1, 1, 0)).isCloseTo(-.1, within(1e-9));
    assertThat(PrivateTrade.next(P, 0, 1, .5, 2, 0)).isCloseTo(.05, within(1e-9));
    assertThat(PrivateTrade.next(P, 0, 1, .5, 1, .3)).isCloseTo(-.03, within(1e-9));
  }

  @Test
  void shortageHelpsNobodyWhereTradeIsBanned() {
    assertThat(PrivateTrade.next(P, 0, 0, 0, 3, 0)).isCloseTo(-.1, within(1e-9));
  }

  @Test
  void theShareStaysBetweenItsBounds() {
    assertThat(PrivateTrade.next(P, -5, 0, 1, 1, 1)).isEqualTo(-5);
    assertThat(PrivateTrade.next(P, 2, 1, 0, 9, 0)).isEqualTo(2);
  }

  @Test
  void impossibleParametersAreRefusedByName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PrivateTrade.Parameters(.1, .2, .5, .05, .1, 2, -5))
        .withMessageContaining("logitMin");
  }
}
