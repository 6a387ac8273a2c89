package smychka.model.industry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import smychka.model.Ordinary;

/// A tenth of what is idle can be restored in a month, a twentieth of what is in use; two months'
/// output restore a unit, twenty build one in ten months; a hundredth wears out.
class CapacityTest {
  private static final Capacity.Parameters P = Ordinary.capacity();

  private static Capacity.Columns trust(double nameplate, double usable, double building) {
    return new Capacity.Columns(
        new double[] {nameplate},
        new double[] {usable},
        new double[] {building},
        new double[] {building});
  }

  /// (IN-1.1): a fifth of 1000 is lost for good, 300 of the rest idle.
  @Test
  void idleCapacityComesBackAsFastAsItsLeastMeansAllow() {
    assertThat(Capacity.restored(P, 1000, 500, 1e9)).isCloseTo(25, within(1e-9));
    assertThat(Capacity.restored(P, 1000, 700, 1e9)).isCloseTo(10, within(1e-9));
    assertThat(Capacity.restored(P, 1000, 500, 30)).isCloseTo(15, within(1e-9));
  }

  @Test
  void nothingComesBackWithoutFundsOrWhereNothingStandsIdle() {
    assertThat(Capacity.restored(P, 1000, 500, 0)).isZero();
    assertThat(Capacity.restored(P, 1000, 800, 1e9)).isZero();
    assertThat(Capacity.restored(P, 1000, 950, 1e9)).isZero();
  }

  /// (IN-1.2)-(IN-1.4): of 250, 50 restore 25 units, 200 begin 10; 5 of 50 are completed.
  @Test
  void whatIsLeftAfterRestorationBeginsNewCapital() {
    Capacity.Columns c = trust(1000, 500, 50);
    Capacity.step(P, c, 0, 250);
    assertThat(c.building()[0]).isCloseTo(55, within(1e-9));
    assertThat(c.usable()[0]).isCloseTo(500 * .99 + 25 + 5, within(1e-9));
    assertThat(c.nameplate()[0]).isCloseTo(1000 * .99 + 5, within(1e-9));
  }

  @Test
  void withoutFundsCapitalWearsAndWhatWasBegunIsCompleted() {
    Capacity.Columns c = trust(1000, 900, 100);
    Capacity.step(P, c, 0, 0);
    assertThat(c.building()[0]).isCloseTo(90, within(1e-9));
    assertThat(c.usable()[0]).isCloseTo(901, within(1e-9));
    assertThat(c.nameplate()[0]).isCloseTo(1000, within(1e-9));
  }

  /// The break: a rouble buys ten times more while idle capital is left.
  @Test
  void growthIsCheapUntilIdleCapitalIsSpent() {
    Capacity.Columns idle = trust(1000, 500, 0);
    Capacity.Columns full = trust(1000, 800, 0);
    for (int month = 0; month < 4; month++) {
      Capacity.step(P, idle, 0, 40);
      Capacity.step(P, full, 0, 40);
    }
    assertThat(idle.usable()[0]).isGreaterThan(500 + 4 * 14);
    assertThat(full.usable()[0]).isLessThan(800);
  }

  @Test
  void anIndexOfOneHundredIsTheYearsRoublesByTheMonth() {
    assertThat(P.monthAt100(false)).isCloseTo(2e10, within(1.0));
    assertThat(P.monthAt100(true)).isCloseTo(1e10, within(1.0));
  }

  @Test
  void impossibleParametersAreRefusedByName() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new Capacity.Parameters(1, 1, 1, 1, .1, .1, 0, .1, .4, .4, 0, new double[11]))
        .withMessageContaining("gestationMonths");
  }
}
