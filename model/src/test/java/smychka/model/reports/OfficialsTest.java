package smychka.model.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import smychka.model.Ordinary;

class OfficialsTest {
  private static final Officials.Parameters P = Ordinary.officials();

  @Test
  void nobodyIsPunishedForAFigureWhereTheOfficeIsShielded() {
    assertThat(P.punishment(.6, 1, 1)).isZero();
    assertThat(P.punishment(.3, 1, 0)).isCloseTo(.5, within(1e-9));
    assertThat(P.punishment(.3, .5, .5)).isCloseTo(.375, within(1e-9));
    assertThat(P.punishment(0, 0, 0)).isZero();
  }

  @Test
  void padsWhatIsMissingAndNoMore() {
    assertThat(Officials.reported(P, 900, 1000, 1)).isCloseTo(1000, within(1e-9));
    assertThat(Officials.reported(P, 500, 1000, 1)).isCloseTo(600, within(1e-9));
    assertThat(Officials.reported(P, 1100, 1000, 1)).isEqualTo(1100);
    assertThat(Officials.reported(P, 900, 1000, 0)).isEqualTo(900);
    assertThat(Officials.reported(P, 0, 1000, 1)).isZero();
  }

  @Test
  void moreAreTemptedByPunishmentAndFewerUnderAFreePress() {
    assertThat(P.covering(0, 0)).isZero();
    assertThat(P.covering(.9, 0)).isGreaterThan(P.covering(.5, 0));
    assertThat(P.covering(.9, 1)).isLessThan(P.covering(.9, 0));
  }

  @Test
  void aDecreedEstimateCountsTheStandingCrop() {
    assertThat(P.estimate(1000, .25)).isEqualTo(1000);
    assertThat(P.estimate(1000, 0)).isCloseTo(1200, within(1e-9));
  }

  @Test
  void villagesHideMoreAfterMoreWasTaken() {
    assertThat(P.hidden(.25)).isZero();
    assertThat(P.hidden(.45)).isCloseTo(.05, within(1e-9));
  }

  @Test
  void impossibleParametersAreRefusedByName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Officials.Parameters(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0))
        .withMessageContaining("shieldedFrom");
  }
}
