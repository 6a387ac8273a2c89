package smychka.model.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import smychka.model.Plans;

/// Output counts over ten months and falls half; targets tilt by twice the share of means.
class PlanTargetsTest {
  private static final PlanTargets.Parameters P = Plans.targets();

  /// (ST-4.1).
  @Test
  void whatIsThoughtAchievedRisesFasterThanItFalls() {
    assertThat(PlanTargets.base(P, 0, 70)).isEqualTo(70);
    assertThat(PlanTargets.base(P, 100, 120)).isCloseTo(102, within(1e-9));
    assertThat(PlanTargets.base(P, 100, 80)).isCloseTo(99, within(1e-9));
  }

  /// (ST-4.2): with weights .4 and .6 the mean growth stays what is planned.
  @Test
  void priorityTiltsTargetsAndKeepsTheirMean() {
    double heavy = PlanTargets.growth(P, .2, .25, .4, true);
    double light = PlanTargets.growth(P, .2, .25, .4, false);
    assertThat(heavy).isCloseTo(.3, within(1e-9));
    assertThat(.4 * heavy + .6 * light).isCloseTo(.2, within(1e-9));
    assertThat(PlanTargets.growth(P, .2, 1, .4, false)).isZero();
  }

  /// (ST-4.4), (ST-4.5).
  @Test
  void noOrderLeavesOutputAndHandsToTheMarket() {
    assertThat(PlanTargets.wished(80, 120, 0)).isEqualTo(80);
    assertThat(PlanTargets.wished(80, 120, 1)).isEqualTo(120);
    assertThat(PlanTargets.handsFor(P, 80, 120, 100, 0, 0)).isEqualTo(80);
    assertThat(PlanTargets.handsFor(P, 80, 120, 100, 1, 1)).isEqualTo(80);
    assertThat(PlanTargets.handsFor(P, 80, 120, 100, 1, 0)).isEqualTo(120);
    assertThat(PlanTargets.handsFor(P, 80, 200, 100, 1, 0)).isEqualTo(150);
  }
}
