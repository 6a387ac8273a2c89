package smychka.model.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import smychka.model.Ordinary;

class RevolutionTest {
  private static final Revolution.Parameters P = Ordinary.revolution();
  private static final Revolution.There CRISIS = new Revolution.There(1, .5, .4);

  /// (WO-2.1), (WO-2.2): -10 + 6 + 1 + .25 - .8 - .5 = -4.05.
  @Test
  void hazardIsLogistic() {
    double hazard = Revolution.hazard(P, CRISIS, .5, .5);
    assertThat(hazard).isCloseTo(1 / (1 + Math.exp(4.05)), within(1e-4));
    assertThat(Revolution.hazard(P, new Revolution.There(.2, .5, .4), .5, .5)).isLessThan(hazard);
    assertThat(Revolution.hazard(P, new Revolution.There(1, .5, .9), .5, .5)).isLessThan(hazard);
    assertThat(Revolution.hazard(P, CRISIS, .5, .9)).isLessThan(hazard);
  }

  /// (WO-2.3): nobody else heard and help that fits: half; help for calm: the rest of it.
  @Test
  void theLineErrsByOneVoiceAndByMisfit() {
    assertThat(Revolution.lineError(P, 1, .7, .7)).isZero();
    assertThat(Revolution.lineError(P, 0, .7, .7)).isCloseTo(.5, within(1e-12));
    assertThat(Revolution.lineError(P, 0, 1, 0)).isCloseTo(1, within(1e-12));
  }

  @Test
  void recordedHazardsAreNoEvents() {
    var c = new Revolution.Columns(new int[2], new double[2]);
    Revolution.step(c, 0, .999999, false, false, 7);
    assertThat(c.ruledMonths()[0]).isZero();
    assertThat(c.hazard()[0]).isEqualTo(.999999);
    Revolution.step(c, 0, 1, true, false, 7);
    Revolution.step(c, 1, 0, true, false, 7);
    assertThat(c.ruledMonths()).containsExactly(1, 0);
    Revolution.step(c, 1, 0, false, true, 7);
    Revolution.step(c, 1, 0, false, false, 7);
    assertThat(c.ruledMonths()[1]).isEqualTo(2);
  }

  /// (WO-2.4) to (WO-2.6): from .5 to 3 percent of income over ten years; machines a third cheaper;
  /// grain for two years; here a threat that doubles.
  @Test
  void successBringsAidAndAsksForGrain() {
    double weight = Revolution.weight(P, new int[] {3, 0});
    assertThat(weight).isEqualTo(1);
    assertThat(Revolution.weight(P, new int[] {0, 0})).isZero();
    assertThat(Revolution.aid(P, 1, 0, 1200)).isCloseTo(.5, within(1e-12));
    assertThat(Revolution.aid(P, 1, 240, 1200)).isCloseTo(3, within(1e-12));
    assertThat(Revolution.aid(P, 0, 240, 1200)).isZero();
    assertThat(Revolution.machines(P, 7)).isCloseTo(6, within(1e-9));
    assertThat(Revolution.grainSentKgYear(P, 1, 24)).isEqualTo(5e8);
    assertThat(Revolution.grainSentKgYear(P, 1, 25)).isZero();
    assertThat(Revolution.grainSentKgYear(P, 0, 0)).isZero();
    assertThat(Revolution.threat(P, .3, 1)).isCloseTo(.6, within(1e-12));
    assertThat(Revolution.threat(P, .3, 0)).isEqualTo(.3);
  }
}
