package smychka.model.industry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/// Budgets are hard from .5; a planned growth of a tenth is a growth of hands of a tenth.
class PlanHiringTest {
  private static final PlanHiring.Parameters P =
      new PlanHiring.Parameters(.5, 1, .5, 1.2, .5, .12, .1, .02, .1, .2, .25);

  /// (IN-5.5).
  @Test
  void aHardBudgetOrNoPlanHiresNobodyForThePlan() {
    assertThat(P.soft(.5, .3)).isZero();
    assertThat(P.soft(.9, .3)).isZero();
    assertThat(P.soft(0, 0)).isZero();
    assertThat(P.soft(.25, .3)).isCloseTo(.5, within(1e-9));
    assertThat(P.soft(0, .3)).isCloseTo(1, within(1e-9));
  }

  /// (IN-5.6): a twelfth of a year's growth a month; what is not reached is kept as far as in
  /// reach.
  @Test
  void thePlanOfHandsKeepsWhatWasNotReached() {
    assertThat(P.plan(0, 1000, 1, .12, 1)).isCloseTo(1010, within(1e-9));
    assertThat(P.plan(1010, 1000, 1, .12, 1)).isCloseTo(1020.1, within(1e-9));
    assertThat(P.plan(5000, 1000, 1, .12, 1)).isCloseTo(1200, within(1e-9));
    assertThat(P.plan(1100, 1000, 0, .12, 1)).isZero();
  }

  /// (IN-5.7): half of the empty places, at most a hundredth of those who are free.
  @Test
  void recruitersFindWhatIsNeededAndNoMoreThanThereIs() {
    assertThat(P.recruited(1, 10, 1000, 0)).isCloseTo(.005, within(1e-9));
    assertThat(P.recruited(1, 100, 1000, 0)).isCloseTo(.01, within(1e-9));
    assertThat(P.recruited(1, 100, 1000, .5)).isCloseTo(.005, within(1e-9));
    assertThat(P.recruited(1, 100, 1000, 1)).isZero();
    assertThat(P.recruited(0, 100, 1000, 0)).isZero();
  }

  /// (IN-5.8): who stays, stays.
  @Test
  void seasonalWorkersStayAndDoNotGoBack() {
    assertThat(P.settled(0, 1)).isCloseTo(.1, within(1e-9));
    assertThat(P.settled(.8, .5)).isCloseTo(.8, within(1e-9));
  }

  /// (IN-5.9).
  @Test
  void officesGrowWithTownsOnlyUnderTheCommand() {
    assertThat(P.moreOfficials(0, 400, 1000)).isZero();
    assertThat(P.moreOfficials(1, 400, 1000)).isCloseTo(8 + 20, within(1e-9));
  }
}
