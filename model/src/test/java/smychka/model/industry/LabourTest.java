package smychka.model.industry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import smychka.model.Ordinary;

/// A million roubles of capacity a year want 100 overhead hands; a hand beyond them makes 100
/// roubles a month.
class LabourTest {
  private static final Labour.Parameters P = Ordinary.labour();
  private static final double MILLION_A_YEAR = 1e8 / 12;

  /// (IN-5.1): 50,000 roubles a month by 500 hands at full effort and skill.
  @Test
  void handsAreWantedForOverheadAndForOutput() {
    assertThat(P.overheadHands(MILLION_A_YEAR)).isCloseTo(100, within(1e-9));
    assertThat(P.perHand()).isCloseTo(10_000, within(1e-9));
    assertThat(Labour.wanted(P, MILLION_A_YEAR, 5e6, 1, 1)).isCloseTo(600, within(1e-9));
    assertThat(Labour.wanted(P, MILLION_A_YEAR, 5e6, .8, .5)).isCloseTo(1350, within(1e-9));
    assertThat(Labour.wanted(P, MILLION_A_YEAR, 0, 1, 1)).isCloseTo(100, within(1e-9));
  }

  @Test
  void whatHandsCanMakeIsWhatTheyAreWantedFor() {
    assertThat(Labour.canMake(P, MILLION_A_YEAR, 1350, .8, .5)).isCloseTo(5e6, within(1e-3));
    assertThat(Labour.canMake(P, MILLION_A_YEAR, 100, 1, 1)).isZero();
    assertThat(Labour.canMake(P, MILLION_A_YEAR, 0, 1, 1)).isZero();
  }

  /// (IN-5.2): at most a tenth of the hands there are or, if more, wanted up, a twentieth down.
  @Test
  void hiringAndDismissalTakeTime() {
    assertThat(Labour.next(P, 100, 300)).isCloseTo(130, within(1e-9));
    assertThat(Labour.next(P, 100, 105)).isCloseTo(105, within(1e-9));
    assertThat(Labour.next(P, 100, 0)).isCloseTo(95, within(1e-9));
    assertThat(Labour.next(P, 0, 10)).isCloseTo(1, within(1e-9));
  }

  /// (IN-6.1).
  @Test
  void effortFollowsEarningsAgainstWhatIsFair() {
    assertThat(Labour.effort(P, 1)).isCloseTo(1, within(1e-9));
    assertThat(Labour.effort(P, .5)).isCloseTo(.75, within(1e-9));
    assertThat(Labour.effort(P, 0)).isCloseTo(.6, within(1e-9));
    assertThat(Labour.effort(P, 3)).isCloseTo(1.1, within(1e-9));
  }

  /// (IN-7.1): a tenth of what is lacking is learnt; a fifth of new hands halve their part of it.
  @Test
  void skillGrowsWithTimeAndIsDilutedByTheNew() {
    assertThat(Labour.skill(P, .8, 0)).isCloseTo(.82, within(1e-9));
    assertThat(Labour.skill(P, .8, .2)).isCloseTo(.76, within(1e-9));
    assertThat(Labour.skill(P, 1, 0)).isCloseTo(1, within(1e-9));
    assertThat(Labour.skill(P, .5, 1)).isCloseTo(.55, within(1e-9));
  }

  /// (IN-5.3): full employment lifts earnings by a fifth, never under the tariff.
  @Test
  void earningsDriftAboveTheTariffWhereHandsAreShort() {
    assertThat(Labour.drift(P, .1)).isCloseTo(1, within(1e-9));
    assertThat(Labour.drift(P, .05)).isCloseTo(1.1, within(1e-9));
    assertThat(Labour.drift(P, 0)).isCloseTo(1.2, within(1e-9));
    assertThat(Labour.drift(P, .5)).isEqualTo(1);
  }

  /// (IN-5.4): half of the log of the index, up to its bounds.
  @Test
  void aTariffInGoodsFollowsTheCostOfLiving() {
    assertThat(Labour.indexed(P, 1)).isCloseTo(1, within(1e-9));
    assertThat(Labour.indexed(P, 1.44)).isCloseTo(1.2, within(1e-9));
    assertThat(Labour.indexed(P, 100)).isCloseTo(Math.sqrt(2), within(1e-9));
    assertThat(Labour.indexed(P, 0)).isCloseTo(Math.sqrt(.5), within(1e-9));
  }

  @Test
  void impossibleParametersAreRefusedByName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            new Labour.Parameters(
                100, 1200, .1, .05, .5, .5, .6, 1.1, .1, 10, 1.5, 1, 2, .1, 1.2, .5, .25, 2))
        .withMessageContaining("entrantSkill");
  }
}
