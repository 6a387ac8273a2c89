package smychka.model.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTaxTest {
  /// (ST-1.4): of 1000, a third of the early part from October to December, the rest in four.
  @ParameterizedTest
  @ValueSource(doubles = {0, .4, .9, 1})
  void theYearsTaxFallsDueInSevenInstalments(double early) {
    double due = 1000;
    double[] paid = new double[12];
    for (int month = 0; month < 12; month++) {
      paid[month] = due * MoneyTax.shareDue(early, month);
      due -= paid[month];
    }
    for (int month = 0; month < 12; month++) {
      double part = month < 3 || month > 9 ? 0 : month < 6 ? early / 3 : (1 - early) / 4;
      assertThat(paid[month]).as("month %d", month).isCloseTo(1000 * part, within(1e-6));
    }
    assertThat(due).isCloseTo(0, within(1e-6));
  }

  @Test
  void nothingFallsDueFromMayToSeptember() {
    for (int month : new int[] {0, 1, 2, 10, 11}) {
      assertThat(MoneyTax.shareDue(.5, month)).isZero();
    }
  }
}
