package smychka.verification.conservation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import smychka.engine.Month;
import smychka.model.month.Country;
import smychka.model.month.Inside;

/// The four sweeps over households allocate nothing, on any thread, under requisition, at the
/// harvest, at the assessment of taxes and at a sowing.
class SweepAllocationTest {
  @TestFactory
  Stream<DynamicTest> aWarmSweepAllocatesNothing() {
    return Stream.of("1921-04", "1922-07", "1922-08", "1925-09")
        .map(m -> DynamicTest.dynamicTest(m, () -> nothing(Month.parse(m))));
  }

  private static void nothing(Month month) {
    try (Country country = RealCountry.found(1000, 1)) {
      RealCountry.play(country, month.plus(-2));
      for (int threads = 1; threads <= 2; threads++) {
        long[] bytes = Inside.sweepBytes(country.snapshot(), RealCountry.INPUTS, threads);
        assertThat(bytes[threads]).as("blocks played").isGreaterThan(40);
        for (int worker = 0; worker < threads; worker++) {
          assertThat(bytes[worker]).as("bytes of worker %d", worker).isZero();
        }
      }
    }
  }
}
