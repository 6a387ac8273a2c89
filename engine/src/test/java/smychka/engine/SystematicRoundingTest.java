package smychka.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SystematicRoundingTest {
  private static final double[] VALUES = {.3, 0, 1.7, 2, .05, .999, 3.4, .5};

  @Test
  void theMeanOfEachIsItsValue() {
    int draws = 1 << 15;
    double[] mean = new double[VALUES.length];
    for (int d = 0; d < draws; d++) {
      SystematicRounding rounding = new SystematicRounding(1, 17, d);
      for (int i = 0; i < VALUES.length; i++) {
        int rounded = rounding.next(0, VALUES[i]);
        assertThat(Math.abs(rounded - VALUES[i])).isLessThan(1);
        mean[i] += (double) rounded / draws;
      }
    }
    for (int i = 0; i < VALUES.length; i++) {
      assertThat(mean[i]).isCloseTo(VALUES[i], within(5 * .5 / Math.sqrt(draws)));
    }
  }

  @Test
  void theSumIsHitToWithinAUnit() {
    for (int d = 0; d < 1000; d++) {
      SystematicRounding rounding = new SystematicRounding(2, 18, 2L * d);
      double sum = 0;
      int rounded = 0;
      for (int k = 0; k < 100; k++) {
        sum += VALUES[k % VALUES.length];
        rounded += rounding.next(0, VALUES[k % VALUES.length]);
        rounding.next(1, .7);
        assertThat(Math.abs(rounded - sum)).isLessThan(1);
      }
    }
  }

  @Test
  void wholeNumbersStayWhatTheyAre() {
    for (int d = 0; d < 100; d++) {
      SystematicRounding rounding = new SystematicRounding(1, 19, d);
      for (int value : new int[] {0, 1, 7, 127, 1 << 21}) {
        assertThat(rounding.next(0, value)).isEqualTo(value);
      }
    }
  }
}
