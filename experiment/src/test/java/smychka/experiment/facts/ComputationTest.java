package smychka.experiment.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import smychka.engine.Month;
import smychka.experiment.facts.MeanRun.Pick;

/// Each form of computation on a run made by hand.
final class ComputationTest {
  private static final Pick GRAIN = new Pick(List.of("grain"), List.of("ussr"), "all");
  private static final Years AGRICULTURAL = new Years(1921, 1923, 7, 6);
  private static final Years AUTUMNS = new Years(1921, 1923, 7, 12);

  /// The month of the year in each month of 1921-03 to 1929-12, a thousand more from 1925.
  private static final MeanRun RUN =
      run(new Runs("1921-03", "1929-12").with("grain", m -> m.monthOfYear() + late(m)));

  private static double late(Month month) {
    return month.year() >= 1925 ? 1000 : 0;
  }

  private static MeanRun run(Runs... replicates) {
    return MeanRun.of(List.of(replicates).stream().map(Runs::table).toList());
  }

  private static Month month(String text) {
    return Month.parse(text);
  }

  @Test
  void takesTheValueOfAMonth() throws NotComputable {
    assertThat(new Computation.Value(GRAIN, month("1922-07")).of(RUN)).isEqualTo(7);
  }

  @Test
  void addsAndAveragesMonthsWithBothEnds() throws NotComputable {
    assertThat(new Computation.Sum(GRAIN, month("1921-11"), month("1922-02")).of(RUN))
        .isEqualTo(11 + 12 + 1 + 2);
    assertThat(new Computation.Mean(GRAIN, month("1921-11"), month("1922-02")).of(RUN))
        .isEqualTo(6.5);
  }

  @Test
  void dividesAndSubtracts() throws NotComputable {
    Computation july = new Computation.Value(GRAIN, month("1922-07"));
    Computation february = new Computation.Value(GRAIN, month("1922-02"));
    assertThat(new Computation.Ratio(july, february).of(RUN)).isEqualTo(3.5);
    assertThat(new Computation.Change(july, february).of(RUN)).isEqualTo(-5);
  }

  @Test
  void findsTheFirstYearOfTheSmallestValue() throws NotComputable {
    MeanRun falling = run(Runs.judged().with("grain", m -> Math.abs(m.year() - 1924)));
    assertThat(new Computation.YearOfMinimum(GRAIN, 7, 1921, 1929).of(falling)).isEqualTo(1924);
    assertThat(new Computation.YearOfMinimum(GRAIN, 7, 1921, 1924).of(RUN)).isEqualTo(1921);
  }

  @Test
  void findsTheMonthOfTheLargestValue() throws NotComputable {
    double month =
        new Computation.MonthOfMaximum(GRAIN, month("1921-07"), month("1922-06")).of(RUN);
    assertThat(month).isCloseTo(1921 + 11 / 12.0, within(1e-9));
  }

  @Test
  void findsTheLargestAndTheSmallestValue() throws NotComputable {
    assertThat(new Computation.Maximum(GRAIN, month("1921-07"), month("1922-06")).of(RUN))
        .isEqualTo(12);
    assertThat(new Computation.Minimum(GRAIN, month("1921-07"), month("1922-06")).of(RUN))
        .isEqualTo(1);
    assertThat(new Computation.Minimum(GRAIN, month("1921-07"), month("1921-10")).of(RUN))
        .isEqualTo(7);
  }

  @Test
  void findsTheMonthFromWhichAValueStaysLow() throws NotComputable {
    // each year the months January to March are below 4, and all months of 1927 are
    MeanRun run =
        run(Runs.judged().with("grain", m -> m.year() == 1927 ? 0 : (double) m.monthOfYear()));
    assertThat(below(run, 4, 3, "1921-07", "1929-12")).isEqualTo(1922);
    assertThat(below(run, 4, 4, "1921-07", "1929-12")).isEqualTo(1927);
    // the stretch counts from the first month that is looked at
    assertThat(below(run, 4, 2, "1922-02", "1929-12")).isCloseTo(1922 + 1 / 12.0, within(1e-9));
    // March is 3, which is not below 3
    assertThat(below(run, 3, 3, "1921-07", "1929-12")).isEqualTo(1927);
  }

  @Test
  void saysWhenAValueNeverStaysLow() {
    // 1922-01 to 1922-03 are below 4, but the last of them lies after the end
    assertThatThrownBy(() -> below(RUN, 4, 3, "1921-07", "1922-02"))
        .isInstanceOfSatisfying(NotComputable.class, e -> assertThat(e.isOutside()).isFalse())
        .hasMessage("[grain] was never below 4.0 for 3 months");
  }

  private static double below(MeanRun run, double level, int months, String from, String to)
      throws NotComputable {
    return new Computation.FirstMonthBelow(GRAIN, level, months, month(from), month(to)).of(run);
  }

  @Test
  void averagesAndCompares() throws NotComputable {
    // July to June holds each month of the year once: 78; July to December 57
    assertThat(new Computation.MeanOfYears(GRAIN, AGRICULTURAL).of(RUN)).isEqualTo(78);
    assertThat(new Computation.MeanOfYears(GRAIN, AUTUMNS).of(RUN)).isEqualTo(57);
    // 1924/25 ends with six months that are a thousand higher
    assertThat(new Computation.MaximumOfYears(GRAIN, new Years(1921, 1924, 7, 6)).of(RUN))
        .isEqualTo(78 + 6 * 1000);
  }

  @Test
  void averagesFiveHarvests() throws NotComputable {
    double[] harvests = {36, 50, 57, 51, 73};
    MeanRun run =
        run(
            Runs.judged()
                .with(
                    "grain",
                    m -> m.monthOfYear() == 8 && m.year() <= 1925 ? harvests[m.year() - 1921] : 0));
    // (36 + 50 + 57 + 51 + 73) / 5
    assertThat(new Computation.MeanOfYears(GRAIN, new Years(1921, 1925, 7, 12)).of(run))
        .isCloseTo(53.4, within(1e-12));
  }

  @Test
  void ranksYearsAgainstEvidence() throws NotComputable {
    MeanRun run = run(Runs.judged().with("grain", m -> m.agriculturalYear()));
    Years years = new Years(1921, 1925, 7, 6);
    double[] evidence = {2, 1, 4, 3, 5};
    assertThat(new Computation.RankOfYears(GRAIN, years, evidence).of(run))
        .isCloseTo(0.8, within(1e-12));
  }

  @Test
  void addsSeriesAndRegions() throws NotComputable {
    MeanRun run =
        run(
            new Runs("1922-01", "1922-12")
                .with("a", "volga", m -> 1)
                .with("a", "siberia-far-east", m -> 10)
                .with("b", "volga", m -> 100)
                .with("b", "siberia-far-east", m -> 1000));
    Pick all = new Pick(List.of("a", "b"), List.of("volga", "siberia-far-east"), "all");
    assertThat(new Computation.Value(all, month("1922-05")).of(run)).isEqualTo(1111);
  }

  @Test
  void judgesTheMeanOfReplicates() throws NotComputable {
    MeanRun run = run(Runs.judged().with("grain", m -> 1), Runs.judged().with("grain", m -> 4));
    assertThat(new Computation.Value(GRAIN, month("1922-05")).of(run)).isEqualTo(2.5);
  }

  @Test
  void passesOverMonthsWithoutARecord() throws NotComputable {
    MeanRun run = run(Runs.judged().with("grain", m -> m.monthOfYear() % 2 == 0 ? 4 : Double.NaN));
    assertThat(new Computation.Sum(GRAIN, month("1922-01"), month("1922-12")).of(run))
        .isEqualTo(24);
    assertThat(new Computation.Mean(GRAIN, month("1922-01"), month("1922-12")).of(run))
        .isEqualTo(4);
    assertThatThrownBy(() -> new Computation.Value(GRAIN, month("1922-01")).of(run))
        .isInstanceOfSatisfying(NotComputable.class, e -> assertThat(e.isOutside()).isFalse());
  }

  @Test
  void saysWhenTheRunDoesNotCoverTheTime() {
    assertThatThrownBy(() -> new Computation.Value(GRAIN, month("1930-01")).of(RUN))
        .isInstanceOfSatisfying(NotComputable.class, e -> assertThat(e.isOutside()).isTrue())
        .hasMessage("the run covers 1921-03 to 1929-12, not 1930-01 to 1930-01");
  }

  @Test
  void saysWhenTheSeriesWasNotRecorded() {
    Pick other = new Pick(List.of("cattle"), List.of("ussr"), "all");
    assertThatThrownBy(() -> new Computation.Value(other, month("1925-01")).of(RUN))
        .isInstanceOfSatisfying(NotComputable.class, e -> assertThat(e.isOutside()).isFalse())
        .hasMessage("the run did not record cattle of ussr");
  }

  @Test
  void refusesReplicatesOverDifferentMonths() {
    assertThatThrownBy(() -> run(new Runs("1921-03", "1922-03"), new Runs("1921-03", "1922-04")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("same months");
  }
}
