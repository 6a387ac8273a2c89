package smychka.experiment.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import smychka.engine.Month;
import smychka.engine.RunTable;
import smychka.engine.SeriesKey;
import smychka.engine.SeriesKind;

class PeriodTest {
  private static final Month OCTOBER = Month.of(1926, 10);

  @Test
  void agriculturalYearsAreCutAtTheWindow() {
    List<Period> periods = Period.of(OCTOBER, Month.of(1929, 12));
    assertThat(periods)
        .extracting(p -> p.label() + " " + p.from() + " " + p.to() + " " + p.months())
        .containsExactly(
            "1926/27 1926-10 1927-06 9",
            "1927/28 1927-07 1928-06 12",
            "1928/29 1928-07 1929-06 12",
            "1929/30 1929-07 1929-12 6",
            "window 1926-10 1929-12 39");
    assertThat(periods).filteredOn(Period::wholeYear).hasSize(2);
  }

  @Test
  void eachKindHasItsOwnSummary() {
    Period period = new Period("window", OCTOBER, OCTOBER.plus(2), 3);
    assertThat(value(period, SeriesKind.FLOW, 1, 2, 6)).isEqualTo(9);
    assertThat(value(period, SeriesKind.COUNT, 1, 2, 6)).isEqualTo(9);
    assertThat(value(period, SeriesKind.STOCK, 1, 2, 6)).isEqualTo(6);
    assertThat(value(period, SeriesKind.MEAN, 1, 2, 6)).isEqualTo(3);
    assertThat(value(period, SeriesKind.INDEX, 1, 2, 6)).isEqualTo(3);
  }

  @Test
  void missingMonthsAreLeftOut() {
    Period period = new Period("window", OCTOBER, OCTOBER.plus(2), 3);
    assertThat(value(period, SeriesKind.MEAN, 1, Double.NaN, 3)).isEqualTo(2);
    assertThat(value(period, SeriesKind.FLOW, Double.NaN, Double.NaN, Double.NaN)).isNaN();
  }

  private static double value(Period period, SeriesKind kind, double... values) {
    var key = new SeriesKey("x", "ussr", "all", "mn t", kind);
    return period.value(
        new RunTable(List.of(key), OCTOBER, 3, new double[][] {values}, List.of()), 0);
  }
}
