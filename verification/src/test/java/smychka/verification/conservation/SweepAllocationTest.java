package smychka.verification.conservation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import smychka.engine.Month;
import smychka.model.month.Country;
import smychka.model.month.Inside;
import smychka.model.month.ModelInputs;
import smychka.model.month.Snapshot;
import smychka.scenario.Start;

/// The four sweeps over households allocate nothing, on any thread, under requisition, at the
/// harvest, at the assessment of taxes and at a sowing. What sweeps over them before, war, typhus,
/// repression and the wave of collectivisation, allocates nothing for each of them in months in
/// which it runs: what is left is for regions and for what happens in single villages.
class SweepAllocationTest {
  /// An object for each household would be 16 or more.
  private static final double BYTES_A_HOUSEHOLD = 2;

  @TestFactory
  Stream<DynamicTest> aWarmSweepAllocatesNothing() {
    return Stream.of("1921-04", "1922-07", "1922-08", "1925-09")
        .map(m -> DynamicTest.dynamicTest(m, () -> nothing(Month.parse(m))));
  }

  @TestFactory
  Stream<DynamicTest> nothingIsAllocatedForEachHouseholdElsewhere() {
    return Stream.of(
        DynamicTest.dynamicTest(
            "civil war", () -> littleIn(Start.REVOLUTION, "1918-11", "1919-04", "1920-12")),
        DynamicTest.dynamicTest(
            "wave and repression",
            () ->
                littleIn(
                    Start.ASSUMED_1921, "1930-02", "1931-04", "1932-09", "1933-03", "1937-10")));
  }

  private static void littleIn(Start start, String... months) {
    ModelInputs inputs = RealCountry.inputs(start);
    try (Country country = RealCountry.found(inputs, 1000, 1)) {
      for (String name : months) {
        RealCountry.play(country, Month.parse(name).plus(-2));
        Snapshot snapshot = country.snapshot();
        Map<String, Long> parts = Inside.partBytes(snapshot, inputs);
        assertThat(parts).containsOnlyKeys("war", "year", "typhus", "repression", "wave");
        double households = Inside.households(snapshot).rows();
        parts.forEach((part, bytes) ->
            assertThat(bytes / households)
                .as("bytes a household of %s in %s", part, name)
                .isLessThan(BYTES_A_HOUSEHOLD));
      }
    }
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
