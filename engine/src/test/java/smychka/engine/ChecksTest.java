package smychka.engine;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChecksTest {
  @Test
  void edgesAreAllowed() {
    assertThatCode(
            () -> {
              Checks.share("s", 0);
              Checks.share("s", 1);
              Checks.positive("p", Double.MIN_VALUE);
              Checks.notNegative("n", 0);
              Checks.require(true, "r", 0, "must hold");
            })
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(doubles = {-.001, 1.001, Double.NaN, Double.POSITIVE_INFINITY})
  void whatIsNoShareIsRefused(double value) {
    refused(() -> Checks.share("s", value), "s must lie between 0 and 1, got " + value);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
  void whatIsNotPositiveIsRefused(double value) {
    refused(() -> Checks.positive("p", value), "p must be positive, got " + value);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY})
  void whatIsNegativeIsRefused(double value) {
    refused(() -> Checks.notNegative("n", value), "n must not be negative, got " + value);
  }

  private static void refused(ThrowingCallable check, String message) {
    assertThatThrownBy(check).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
  }
}
