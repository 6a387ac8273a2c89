package smychka.model.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import smychka.model.Ordinary;

/// Two regions with harvests of 1000 and 600 kg, a person, two head of cattle and a hectare each:
/// 600 and 200 kg to spare.
class QuotaPlanTest {
  private static final QuotaPlan.Parameters P = Ordinary.quotas();
  private static final double[] NORMAL = {1000, 600};

  private static QuotaPlan.Told told(double... taken) {
    double[] one = {1, 1};
    return new QuotaPlan.Told(one, new double[] {2, 2}, one, one, taken);
  }

  @Test
  void regionsAreAskedByTheSurplusBelieved() {
    assertThat(QuotaPlan.surplus(P, 1000, 1, 2, 1)).isEqualTo(600);
    assertThat(QuotaPlan.shares(P, NORMAL, told(0, 0))).containsExactly(.75, .25);
    var half = new QuotaPlan.Parameters(200, 50, 100, .5, 0, 0);
    assertThat(QuotaPlan.shares(half, NORMAL, told(0, 0))[0])
        .isCloseTo((.75 + .625) / 2, within(1e-9));
  }

  /// (ST-2.25): the part of the levy the plan holds is not asked twice.
  @Test
  void theLevyIsNotAskedTwice() {
    assertThat(QuotaPlan.withoutLevy(100, 0, 20)).isEqualTo(100);
    assertThat(QuotaPlan.withoutLevy(100, .9, 20)).isEqualTo(82);
    assertThat(QuotaPlan.withoutLevy(10, 1, 20)).isZero();
  }

  /// (ST-2.27): norms follow normal yields, and what can be spared in part; without figures they
  /// are the mean.
  @Test
  void normsAreSetByZones() {
    assertThat(QuotaPlan.zones(P, NORMAL, told(0, 0))).containsExactly(1.25, .75);
    var half = new QuotaPlan.Parameters(200, 50, 100, 1, 0, .5);
    assertThat(QuotaPlan.zones(half, NORMAL, told(0, 0))[0]).isCloseTo(1.375, within(1e-9));
    assertThat(QuotaPlan.zones(P, new double[] {0, 0}, told(0, 0))).containsExactly(1, 1);
  }

  /// (ST-2.33): decreed plans take the place of the rule, by ordinary harvests; nothing decreed
  /// changes nothing, and the plan is shared out whole.
  @Test
  void decreedPlansTakeThePlaceOfTheRule() {
    double[] one = {1, 1};
    double[] taken = {0, 0};
    double[] two = {2, 2};
    var none = new QuotaPlan.Told(one, two, one, one, taken, new double[2]);
    assertThat(QuotaPlan.shares(P, NORMAL, none))
        .containsExactly(QuotaPlan.shares(P, NORMAL, told(0, 0)));
    var decreed = new QuotaPlan.Told(one, two, one, one, taken, new double[] {.3, .5});
    double[] shares = QuotaPlan.shares(P, NORMAL, decreed);
    assertThat(shares).containsExactly(.5, .5);
    assertThat(Arrays.stream(QuotaPlan.plan(P, 400, 0, NORMAL, NORMAL, decreed)).sum())
        .isCloseTo(400, within(1e-9));
  }

  @Test
  void whoDeliveredIsAskedAgain() {
    var ratchet = new QuotaPlan.Parameters(200, 50, 100, 1, .2, 0);
    assertThat(QuotaPlan.shares(ratchet, NORMAL, told(0, 50))[1])
        .isCloseTo(.8 * .25 + .2, within(1e-9));
    assertThat(QuotaPlan.shares(ratchet, NORMAL, told(0, 0))[1]).isCloseTo(.25, within(1e-9));
  }

  @Test
  void aRigidPlanDoesNotSeeTheAutumn() {
    double[] bad = {800, 600};
    double[] rigid = QuotaPlan.plan(P, 400, 0, NORMAL, bad, told(0, 0));
    assertThat(rigid[0]).isCloseTo(300, within(1e-9));
    assertThat(rigid[1]).isCloseTo(100, within(1e-9));
    double[] follows = QuotaPlan.plan(P, 400, 1, NORMAL, bad, told(0, 0));
    assertThat(Arrays.stream(follows).sum()).isCloseTo(400 * 1400 / 1600.0, within(1e-9));
    assertThat(follows[0] / follows[1]).isCloseTo(2, within(1e-9));
    double[] between = QuotaPlan.plan(P, 400, .5, NORMAL, bad, told(0, 0));
    assertThat(between[0]).isCloseTo(Math.sqrt(rigid[0] * follows[0]), within(1e-9));
  }

  @Test
  void anOverratedHarvestRaisesThePlanWhereItMayBeAdjusted() {
    double[] bad = {800, 480};
    double[] padded = {880, 528};
    double truth = Arrays.stream(QuotaPlan.plan(P, 400, .5, NORMAL, bad, told(0, 0))).sum();
    double lie = Arrays.stream(QuotaPlan.plan(P, 400, .5, NORMAL, padded, told(0, 0))).sum();
    assertThat(lie).isGreaterThan(truth);
    assertThat(QuotaPlan.plan(P, 400, 0, NORMAL, padded, told(0, 0)))
        .containsExactly(QuotaPlan.plan(P, 400, 0, NORMAL, bad, told(0, 0)));
  }

  @Test
  void impossibleParametersAreRefusedByName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new QuotaPlan.Parameters(200, 50, 100, 2, 0, 0))
        .withMessageContaining("bySurplus");
  }
}
