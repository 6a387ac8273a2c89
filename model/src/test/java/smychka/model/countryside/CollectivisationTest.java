package smychka.model.countryside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import smychka.engine.Draws;
import smychka.engine.Table;
import smychka.model.Ordinary;
import smychka.model.Rows;
import smychka.model.tables.Villages;

class CollectivisationTest {
  private static final int VILLAGES = 200;
  private static final int HOUSEHOLDS = 40;
  private static final double SHARE = .15;

  private final Collectivisation.Parameters p = Ordinary.collectivisation();
  private final Rows rows = Rows.of(VILLAGES * HOUSEHOLDS).set("workers", 2);
  private final Table villages = Villages.table();
  private final long[] sums = new long[Collectivisation.SLOTS];
  private int month;

  CollectivisationTest() {
    villages.resize(VILLAGES);
    for (int v = 0; v < VILLAGES; v++) {
      villages.longColumn("id")[v] = 1000L + v;
    }
  }

  private double play(double pressure, double brigades, double exit, int months) {
    var c = rows.view(Collectivisation.Columns.class);
    var in = villages.view(Collectivisation.Villages.class);
    var season =
        new Collectivisation.Season(
            p.gain(SHARE), p.pressureAtFull() * pressure, pressure, brigades, exit);
    var attitudes = Collectivisation.Keys.attitudes(Rows.KEY, c.id());
    for (int m = 0; m < months; m++) {
      month++;
      var keys =
          new Collectivisation.Keys(
              attitudes,
              Rows.KEY,
              Draws.monthKey(Rows.KEY, month),
              Draws.monthKey(Rows.KEY, month + 5000));
      for (int v = 0; v < VILLAGES; v++) {
        Collectivisation.step(
            p,
            season,
            keys,
            c,
            in,
            v,
            v * HOUSEHOLDS,
            (v + 1) * HOUSEHOLDS,
            new double[HOUSEHOLDS],
            sums);
      }
    }
    return rows.sum("member") / rows.count();
  }

  /// Of their own accord people enter up to the share that identifies their gain.
  @Test
  void withoutForceTheShareIsThatOfThoseWhoGain() {
    double entered = play(.3, 0, 1, 12);
    assertThat(entered).isCloseTo(SHARE, within(.03));
    assertThat(play(0, 0, 1, 12)).isCloseTo(entered, within(.01));
    assertThat(sums[Collectivisation.ENTERED]).isZero();
  }

  /// Brigades and pressure bring most in; what they do is against the gain of most.
  @Test
  void pressureEnrolsAgainstTheirGain() {
    double share = play(.9, .5, .05, 5);
    assertThat(share).isGreaterThan(.6);
    assertThat(sums[Collectivisation.AGAINST_GAIN])
        .isGreaterThan(sums[Collectivisation.ENTERED] / 2);
    assertThat(rows.sum("grievance")).isPositive();
  }

  /// After it, the freedom to leave lets the share fall month by month to those who gain, with what
  /// was made common.
  @Test
  void exitLetsTheShareFallToThoseWhoGainWithWhatIsCommon() {
    double peak = play(.9, .5, .05, 5);
    double before = peak;
    for (int m = 0; m < 10; m++) {
      double share = play(0, 0, 1, 1);
      assertThat(share).isLessThanOrEqualTo(before);
      before = share;
    }
    assertThat(before).isBetween(SHARE, .4).isLessThan(peak - .3);
  }

  @Test
  void withoutExitNobodyLeaves() {
    double peak = play(.9, .5, 0, 5);
    assertThat(play(0, 0, 0, 6)).isEqualTo(peak);
    assertThat(sums[Collectivisation.LEFT]).isZero();
  }

  @Test
  void leversAtZeroLeaveAllAsItIs() {
    assertThat(play(0, 0, 1, 3)).isZero();
    assertThat(sums).containsOnly(0);
  }

  @Test
  void theSameDrawsGiveTheSameVillages() {
    play(.9, .5, .05, 3);
    double[] first = rows.all("member");
    CollectivisationTest again = new CollectivisationTest();
    again.play(.9, .5, .05, 3);
    assertThat(again.rows.all("member")).isEqualTo(first);
  }

  @Test
  void probitIsTheInverseOfTheNormalDistribution() {
    assertThat(Collectivisation.probit(.5)).isCloseTo(0, within(1e-9));
    assertThat(Collectivisation.probit(.975)).isCloseTo(1.959964, within(1e-5));
    assertThat(Collectivisation.probit(.01)).isCloseTo(-2.326348, within(1e-5));
  }
}
