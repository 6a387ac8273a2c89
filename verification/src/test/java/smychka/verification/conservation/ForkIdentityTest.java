package smychka.verification.conservation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import smychka.engine.Month;
import smychka.engine.RunTable;
import smychka.model.month.Country;
import smychka.model.month.Inside;
import smychka.model.month.Snapshot;

/// A run that is continued from a snapshot is the run that was never interrupted: from before a
/// division of households, a change of currency, a harvest or a sowing, with other threads.
class ForkIdentityTest {
  private static final Month LAST = Month.of(1922, 11);

  @TestFactory
  Stream<DynamicTest> aForkGoesOnAsTheRunWouldHave() {
    Map<Month, Snapshot> snapshots = new TreeMap<>();
    try (Country country = RealCountry.found(1000, 1)) {
      snapshots.put(country.month(), country.snapshot());
      RealCountry.play(country, LAST, c -> snapshots.put(c.month(), c.snapshot()));
      String digest = RealCountry.digest(country);
      RunTable series = country.recorder().table();
      return Stream.of("1921-03", "1921-09", "1922-01", "1922-07", "1922-12")
          .map(m ->
              DynamicTest.dynamicTest(
                  m,
                  () -> {
                    Snapshot snapshot = Objects.requireNonNull(snapshots.get(Month.parse(m)));
                    continued(snapshot, 2, digest, series);
                    continued(snapshot, 3, digest, series);
                  }));
    }
  }

  private static void continued(Snapshot snapshot, int threads, String digest, RunTable series) {
    try (Country fork = Country.restore(snapshot, RealCountry.INPUTS, threads)) {
      RealCountry.play(fork, LAST);
      RunTable table = fork.recorder().table();
      assertThat(RealCountry.digest(fork)).isEqualTo(digest);
      assertThat(table.keys()).isEqualTo(series.keys());
      assertThat(Arrays.deepEquals(table.values(), series.values())).isTrue();
    }
  }

  @Test
  void aForkOfSomethingElseIsNoticed() {
    try (Country country = RealCountry.found(5000, 1)) {
      RealCountry.play(country, Month.of(1921, 6));
      Snapshot snapshot = country.snapshot();
      Inside.households(snapshot).floatColumn("retainedShare")[0] += .01f;
      try (Country fork = Country.restore(snapshot, RealCountry.INPUTS, 1)) {
        assertThat(RealCountry.digest(fork)).isNotEqualTo(RealCountry.digest(country));
      }
    }
  }
}
