package smychka.experiment.chronicle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import smychka.engine.Month;
import smychka.experiment.chronicle.Crossing.Stand;

class CrossingTest {
  private static final Month MARCH = Month.of(1921, 3);
  private static final Crossing SHORT = new Crossing(false, 0.9, 0.95, false);
  private static final Crossing DEAR = new Crossing(true, 1.4, 1.2, false);

  @Test
  void aMeasureThatWaversAboutTheLevelMakesOneEvent() {
    double[] fill = {1, 0.89, 0.91, 0.88, 0.92, 0.5, 0.94, 0.95, 0.89};
    assertThat(SHORT.in(fill, MARCH)).containsExactly(new Stand(1, 6, 5), new Stand(8, 8, 8));
    double[] ratio = {1, 1.5, 1.3, 1.6, 1.2, 1.3};
    assertThat(DEAR.in(ratio, MARCH)).containsExactly(new Stand(1, 3, 3));
  }

  @Test
  void withoutACrossingThereIsNoEvent() {
    assertThat(SHORT.in(new double[] {1, 0.95, 0.9, 0.91}, MARCH)).isEmpty();
    assertThat(SHORT.in(new double[] {0.2, 0.3, 0.2}, MARCH)).isEmpty();
    assertThat(SHORT.in(new double[] {}, MARCH)).isEmpty();
  }

  @Test
  void whatHoldsFromTheBeginningIsNoEventUntilItHoldsAnew() {
    assertThat(SHORT.in(new double[] {0.2, 0.96, 0.3}, MARCH)).containsExactly(new Stand(2, 2, 2));
  }

  @Test
  void aMonthThatIsNotLookedAtChangesNothing() {
    double nan = Double.NaN;
    assertThat(SHORT.in(new double[] {1, nan, 0.8, nan, 0.7, nan}, MARCH))
        .containsExactly(new Stand(2, 5, 4));
  }

  @Test
  void aYearlyConditionIsAnEventOfEachYearInWhichItHolds() {
    var poor = new Crossing(false, -0.5, -0.5, true);
    double nan = Double.NaN;
    double[] weather = new double[28];
    java.util.Arrays.fill(weather, nan);
    weather[4] = -3;
    weather[16] = -2;
    assertThat(poor.in(weather, MARCH)).containsExactly(new Stand(4, 15, 4), new Stand(16, 27, 16));
  }
}
