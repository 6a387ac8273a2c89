package smychka.verification.conservation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import smychka.engine.ColumnInfo;
import smychka.engine.Month;
import smychka.engine.RunTable;
import smychka.engine.Table;
import smychka.model.month.Country;
import smychka.model.month.Inside;
import smychka.model.month.Snapshot;

/// A run that is continued from a snapshot is the run that was never interrupted: from any month,
/// and for a year from before a division of households, a change of currency, a harvest or a
/// sowing, with other threads.
class ForkIdentityTest {
  private static final Month LAST = Month.of(1933, 12);
  private static final int MONTHS = 13;
  private static final Set<String> FORKS =
      Set.of("1921-03", "1921-09", "1922-01", "1922-07", "1923-01", "1924-03", "1926-10");

  /// Each month of the decade is played twice from the same state, by the country that went on and
  /// by one restored from its snapshot: what is carried beside the tables shows here.
  @Test
  void aMonthPlayedFromASnapshotIsTheMonthThatWasPlayed() {
    List<String> lies = new ArrayList<>();
    try (Country country = RealCountry.found(5000, 1)) {
      while (!country.month().isAfter(LAST)) {
        Month month = country.month();
        Snapshot snapshot = country.snapshot();
        country.step();
        try (Country fork = Country.restore(snapshot, RealCountry.INPUTS, 1)) {
          fork.step();
          lies.addAll(differences(month, country, fork));
        }
      }
    }
    assertThat(lies).isEmpty();
  }

  private static List<String> differences(Month month, Country country, Country fork) {
    List<String> found = new ArrayList<>();
    List<Table> tables = Inside.tables(country.snapshot());
    List<Table> others = Inside.tables(fork.snapshot());
    for (int t = 0; t < tables.size(); t++) {
      for (ColumnInfo column : tables.get(t).columns()) {
        if (!Objects.deepEquals(
            tables.get(t).array(column.name()), others.get(t).array(column.name()))) {
          found.add(month + ": " + tables.get(t).name() + "." + column.name());
        }
      }
    }
    RunTable series = country.recorder().table();
    RunTable again = fork.recorder().table();
    for (int k = 0; k < series.values().length; k++) {
      if (!Arrays.equals(series.values()[k], again.values()[k])) {
        found.add(month + ": series " + series.keys().get(k));
      }
    }
    if (found.isEmpty() && !RealCountry.digest(country).equals(RealCountry.digest(fork))) {
      found.add(month + ": the books");
    }
    return found;
  }

  @TestFactory
  Stream<DynamicTest> aForkGoesOnAsTheRunWouldHave() {
    Map<Month, Snapshot> snapshots = new TreeMap<>();
    Map<Month, String> digests = new TreeMap<>();
    RunTable series;
    try (Country country = RealCountry.found(1000, 1)) {
      while (country.month().compareTo(Month.of(1926, 10).plus(MONTHS)) <= 0) {
        if (FORKS.contains(country.month().toString())) {
          snapshots.put(country.month(), country.snapshot());
        }
        digests.put(country.month(), RealCountry.digest(country));
        country.step();
      }
      series = country.recorder().table();
    }
    assertThat(snapshots).hasSameSizeAs(FORKS);
    return snapshots.values().stream()
        .map(snapshot ->
            DynamicTest.dynamicTest(
                snapshot.month().toString(),
                () -> {
                  continued(snapshot, 2, digests, series);
                  continued(snapshot, 3, digests, series);
                }));
  }

  private static void continued(
      Snapshot snapshot, int threads, Map<Month, String> digests, RunTable series) {
    Month last = snapshot.month().plus(MONTHS);
    try (Country fork = Country.restore(snapshot, RealCountry.INPUTS, threads)) {
      while (fork.month().isBefore(last)) {
        assertThat(RealCountry.digest(fork))
            .as("%s from %s with %d threads", fork.month(), snapshot.month(), threads)
            .isEqualTo(digests.get(fork.month()));
        fork.step();
      }
      assertThat(RealCountry.digest(fork)).isEqualTo(digests.get(last));
      RunTable table = fork.recorder().table();
      assertThat(table.keys()).isEqualTo(series.keys());
      for (int k = 0; k < table.values().length; k++) {
        assertThat(table.values()[k])
            .as("%s from %s", table.keys().get(k), snapshot.month())
            .isEqualTo(Arrays.copyOf(series.values()[k], table.months()));
      }
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
