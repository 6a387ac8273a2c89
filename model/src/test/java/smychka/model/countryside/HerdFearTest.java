package smychka.model.countryside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import smychka.model.Ordinary;
import smychka.model.Rows;

/// Seen: .1 of takings, .2 of the share taxed one by one, .05 of pressure, .5 of the cap.
class HerdFearTest {
  private static final HerdFear.Parameters P = Ordinary.herdFear();
  private final long[] sums = new long[Herds.SLOTS];

  private void fear(Rows rows, double risk, double value) {
    Herds.fear(
        Ordinary.herds(),
        P,
        P.choiceTable(),
        new Herds.Fear(risk, 4, value),
        Rows.KEY,
        rows.view(Herds.Columns.class),
        0,
        rows.count(),
        sums,
        0);
  }

  /// (CS-5.4)
  @Test
  void riskIsSeenInWhatHappensAndIsAnnounced() {
    assertThat(P.seen(.1, .02, .4, .01)).isCloseTo(.01 + .004 + .02 + .005, within(1e-12));
    assertThat(P.seen(0, 0, 0, 0)).isZero();
  }

  /// (CS-5.5): half of the way up in a month, a quarter down; no fear without an event.
  @Test
  void badNewsIsBelievedSooner() {
    assertThat(P.learn(.02, .04)).isCloseTo(.03, within(1e-12));
    assertThat(P.learn(.04, .02)).isCloseTo(.035, within(1e-12));
    assertThat(P.learn(0, 0)).isZero();
  }

  /// (CS-5.6): half of the risk is common; view up to three times the mean.
  @Test
  void whoHasMoreIsMoreInView() {
    assertThat(P.ofHousehold(.02, 4, 4)).isCloseTo(.02, within(1e-12));
    assertThat(P.ofHousehold(.02, 0, 4)).isCloseTo(.01, within(1e-12));
    assertThat(P.ofHousehold(.02, 40, 4)).isCloseTo(.04, within(1e-12));
  }

  /// (CS-5.7): .1 a month at .98 is worth 5; at a risk of .5, .05/.51. Unfed: .4 of it.
  @Test
  void anAnimalIsWorthTheLessTheMoreItIsFeared() {
    assertThat(P.kept(0, 1)).isCloseTo(5, within(1e-9));
    assertThat(P.kept(.5, 1)).isCloseTo(.05 / .51, within(1e-9));
    assertThat(P.kept(0, 0)).isCloseTo(2, within(1e-9));
  }

  /// (CS-5.8): a tenth slaughtered last month halves the worth.
  @Test
  void aGlutLowersTheWorthOfMeat() {
    assertThat(P.slaughtered(0)).isEqualTo(1);
    assertThat(P.slaughtered(.1)).isCloseTo(.5, within(1e-12));
  }

  /// (CS-5.9): kept at .5: 1/(1 + (.098/1)²) = .990; at 0: 1/26 = .038. Of 100 cattle a fifth of
  /// .952.
  @Test
  void fearIsWhatIsSlaughteredBeyondTheOrdinary() {
    double share = Herds.slaughterShare(P, P.choiceTable(), .5, 1, 1);
    assertThat(share).isCloseTo(1 / (1 + .098039 * .098039) - 1 / 26.0, within(2e-3));
    Rows rows = Rows.of(1).set("cattle", 100).set("feedRatio", 1);
    fear(rows, .25, 1);
    assertThat(rows.first("cattle")).isBetween(80.0, 82.0);
    assertThat(sums[Herds.FEARED + Herds.CATTLE]).isEqualTo(100 - (long) rows.first("cattle"));
    assertThat(rows.first("meatKg")).isEqualTo(100 * sums[Herds.FEARED + Herds.CATTLE]);
  }

  @Test
  void noHouseholdSlaughtersMoreThanTheBound() {
    for (double risk : new double[] {1e-9, .001, .02, .3}) {
      var fear = new Herds.Fear(risk, 4, .8);
      double most = Herds.mostShare(P, P.choiceTable(), fear);
      double found = 0;
      for (int animals = 0; animals < 20; animals++) {
        for (double fed = 0; fed < 1.3; fed += .004) {
          double feared = P.ofHousehold(risk, animals, 4);
          found = Math.max(found, Herds.slaughterShare(P, P.choiceTable(), feared, fed, .8));
        }
      }
      assertThat(most).isBetween(found, found + .1);
    }
  }

  @Test
  void aGlutAndPlentyOfFeedSaveAnimals() {
    double ordinary = Herds.slaughterShare(P, P.choiceTable(), .02, 1, 1);
    assertThat(Herds.slaughterShare(P, P.choiceTable(), .02, 1, .7)).isLessThan(ordinary);
    assertThat(Herds.slaughterShare(P, P.choiceTable(), .02, .3, 1)).isGreaterThan(ordinary);
    assertThat(ordinary).isPositive();
  }

  @Test
  void withoutRiskNothingIsSlaughteredForIt() {
    Rows rows = Rows.drawn();
    double cattle = rows.sum("cattle");
    fear(rows, 0, 1);
    assertThat(rows.sum("cattle")).isEqualTo(cattle);
    assertThat(sums).containsOnly(0);
    assertThat(Herds.slaughterShare(P, P.choiceTable(), 0, .7, 1)).isZero();
  }

  @Test
  void everyAnimalSlaughteredIsCountedAndNoneIsLessThanNought() {
    Rows rows = Rows.drawn();
    double before = rows.sum("horses");
    fear(rows, .3, 1);
    assertThat(rows.sum("horses")).isEqualTo(before - sums[Herds.FEARED + Herds.HORSES]);
    for (String kind : new String[] {"horses", "cattle", "pigs", "sheepGoats"}) {
      assertThat(rows.least(kind)).isNotNegative();
    }
  }
}
