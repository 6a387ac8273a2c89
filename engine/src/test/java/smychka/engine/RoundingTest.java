package smychka.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoundingTest {
  private static final int MANY = 1 << 18;

  @ParameterizedTest
  @ValueSource(doubles = {0.001, 0.5, 0.999, 17.25, -0.25, -17.75, 1e6 + 0.1})
  void theMeanIsTheValue(double value) {
    double mean = 0;
    double meanLong = 0;
    for (int i = 0; i < MANY; i++) {
      long bits = Draws.bits(21, i);
      int rounded = Rounding.stochastic(value, bits);
      assertThat(Math.abs(rounded - value)).isLessThan(1);
      mean += (double) rounded / MANY;
      meanLong += (double) Rounding.stochasticLong(value, bits) / MANY;
    }
    assertThat(mean).isCloseTo(value, within(5 * 0.5 / Math.sqrt(MANY)));
    assertThat(meanLong).isCloseTo(mean, within(1e-9));
  }

  @Test
  void wholeNumbersStayWhatTheyAre() {
    for (int value : new int[] {0, 7, -7, Integer.MAX_VALUE, Integer.MIN_VALUE}) {
      assertThat(Rounding.stochastic(value, 0)).isEqualTo(value);
      assertThat(Rounding.stochastic(value, -1)).isEqualTo(value);
      assertThat(Rounding.stochasticLong(value, 0)).isEqualTo(value);
    }
    assertThat(Rounding.stochasticLong(0x1.0p53 - 1, 0)).isEqualTo((1L << 53) - 1);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.001, 0.5, 0.999, 1, 17.25, 1e6 + 0.1, 0x1.0p31 - 1})
  void aCountIsRoundedAsAnyValue(double value) {
    for (int i = 0; i < 1000; i++) {
      long bits = Draws.bits(22, i);
      assertThat(Rounding.stochasticCount(value, bits)).isEqualTo(Rounding.stochastic(value, bits));
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {3e9, -3e9, Double.NaN, Double.POSITIVE_INFINITY})
  void whatDoesNotFitIsRefused(double value) {
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> Rounding.stochastic(value, 1))
        .withMessageContaining(Double.toString(value));
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> Rounding.stochasticLong(value * 1e9, 1));
  }
}
