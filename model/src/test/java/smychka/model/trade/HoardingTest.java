package smychka.model.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import smychka.model.Ordinary;
import smychka.model.Rows;

/// Alarm from .5, two months at 1, half of a gap a month from half of the cash beside.
class HoardingTest {
  private static final Hoarding.Parameters P = Ordinary.hoarding();
  private final long[] sums = new long[1];

  private void plan(Rows rows, double months) {
    Hoarding.plan(P, months, 1, rows.view(Hoarding.Columns.class), 0, rows.count(), sums, 0);
  }

  /// (WO-3.1), (WO-3.2)
  @Test
  void newsSpreadsAndAlarmsAboveAThreshold() {
    assertThat(P.learn(.2, .8)).isCloseTo(.5, within(1e-12));
    assertThat(P.learn(.8, .2)).isCloseTo(.5, within(1e-12));
    assertThat(P.months(.5)).isZero();
    assertThat(P.months(.3)).isZero();
    assertThat(P.months(.75)).isCloseTo(1, within(1e-12));
    assertThat(P.breadMonths(.75)).isCloseTo(.25, within(1e-12));
  }

  /// (WO-3.3): of a month's 100 wanted ahead half is bought; 40 where cash is 180.
  @Test
  void wantsRunAheadAsFarAsCashGoes() {
    assertThat(P.ahead(1, 100, 0, 1000)).isCloseTo(50, within(1e-12));
    assertThat(P.ahead(1, 100, 60, 1000)).isCloseTo(20, within(1e-12));
    assertThat(P.ahead(1, 100, 0, 180)).isCloseTo(40, within(1e-12));
    assertThat(P.ahead(1, 100, 120, 1000)).isZero();
    assertThat(P.ahead(1, 100, 0, 50)).isZero();
  }

  /// (WO-3.4)
  @Test
  void whatIsHeldAheadIsUsedWhenTheAlarmIsOver() {
    assertThat(P.drawn(0, 100, 80)).isCloseTo(40, within(1e-12));
    assertThat(P.drawn(0, 30, 80)).isCloseTo(30, within(1e-12));
    assertThat(P.drawn(1, 100, 80)).isZero();
  }

  /// (WO-3.5): 150 wanted, .6 of it had; then 40 of the 30 held is not to be had: 15 are used.
  @Test
  void shelvesFillWhatIsHeldAndItIsWorkedOff() {
    Rows rows = Rows.of(2).set("money", 1000, 0).set("goodsWantKopeks", 100, 0);
    plan(rows, 1);
    assertThat(rows.all("goodsWantKopeks")).containsExactly(150, 0);
    assertThat(sums[0]).isEqualTo(50);
    Hoarding.keep(.6, rows.view(Hoarding.Columns.class), 0, 2);
    assertThat(rows.all("goodsAheadKopeks")).containsExactly(30, 0);
    rows.set("goodsWantKopeks", 100, 0);
    plan(rows, 0);
    assertThat(rows.all("goodsWantKopeks")).containsExactly(85, 0);
    assertThat(rows.all("goodsAheadKopeks")).containsExactly(15, 0);
    Hoarding.keep(1, rows.view(Hoarding.Columns.class), 0, 2);
    assertThat(rows.all("goodsAheadKopeks")).containsExactly(15, 0);
  }

  @Test
  void withoutAlarmWantsAreWhatTheyWere() {
    Rows rows = Rows.drawn();
    double wants = rows.sum("goodsWantKopeks");
    plan(rows, 0);
    assertThat(rows.sum("goodsWantKopeks")).isEqualTo(wants);
    assertThat(sums[0]).isZero();
    assertThat(rows.all("aheadWantKopeks")).containsOnly(0);
  }
}
