package smychka.verification.conservation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import smychka.engine.Month;
import smychka.engine.RunTable;
import smychka.model.month.Country;
import smychka.model.month.Inside;
import smychka.model.month.RunSettings;

/// A run is the same to the bit with one, two or three threads, and whether or not it is watched.
class ThreadsAgreeTest {
  private record Run(String digest, RunTable series) {
    static Run of(int scale, int threads, Month last) {
      try (Country country = RealCountry.found(scale, threads)) {
        RealCountry.play(country, last);
        return new Run(RealCountry.digest(country), country.recorder().table());
      }
    }

    void mustBe(Run other) {
      assertThat(digest).isEqualTo(other.digest);
      assertThat(series.keys()).isEqualTo(other.series.keys());
      assertThat(Arrays.deepEquals(series.values(), other.series.values())).isTrue();
    }
  }

  @TestFactory
  Stream<DynamicTest> threadsDoNotMatter() {
    return Stream.of(
        DynamicTest.dynamicTest("1:1000", () -> agree(1000, Month.of(1922, 2))),
        DynamicTest.dynamicTest("1:100", () -> agree(100, Month.of(1921, 9))));
  }

  private static void agree(int scale, Month last) {
    Run one = Run.of(scale, 1, last);
    Run.of(scale, 2, last).mustBe(one);
    Run.of(scale, 3, last).mustBe(one);
  }

  @Test
  void watchingDoesNotMatter() {
    Month last = Month.of(1922, 1);
    try (Country plain = RealCountry.found(1000, 1);
        Country watched = RealCountry.found(1000, 1)) {
      RealCountry.play(plain, Month.of(1921, 8));
      RealCountry.play(
          watched,
          last,
          country -> {
            assertThat(country.recorder().table().months()).isPositive();
            assertThat(country.snapshot().month()).isEqualTo(country.month());
          });
      try (Country unwatched = Inside.unwatched(plain.snapshot(), RealCountry.INPUTS, 2)) {
        RealCountry.play(unwatched, last);
        assertThat(RealCountry.digest(unwatched)).isEqualTo(RealCountry.digest(watched));
      }
    }
  }

  @Test
  void anotherSeedIsAnotherCountry() {
    try (Country one = RealCountry.found(5000, 1);
        Country other = Country.found(RealCountry.INPUTS, new RunSettings(7, 0, 5000, 1))) {
      assertThat(RealCountry.digest(one)).isNotEqualTo(RealCountry.digest(other));
    }
  }
}
