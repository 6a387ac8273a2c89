package smychka.model.coercion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PeasantWarTest {
  private static final PeasantWar.Parameters P =
      new PeasantWar.Parameters(
          .95,
          .4,
          .5,
          100,
          1.33,
          .9,
          .8,
          .01,
          .006,
          .5,
          .04,
          .02,
          .75,
          .35,
          .26,
          9,
          .006,
          .15,
          .0001,
          .14,
          .35,
          new double[] {1});

  private static PeasantWar.Month month(double taken, double front, boolean over) {
    return new PeasantWar.Month(taken, 0, .6, 0, false, 0, front, over, .5, 1);
  }

  private static double peak(double taken, double front, int months) {
    double grievance = 0;
    double share = 0;
    double most = 0;
    for (int k = 0; k < months; k++) {
      PeasantWar.Month m = month(taken, front, false);
      grievance = PeasantWar.grievance(P, grievance, m);
      share = PeasantWar.next(P, share, PeasantWar.moving(P, grievance, m, 1), .3, m);
      most = Math.max(most, share);
    }
    return most;
  }

  /// (CO-8.1) more is taken, more are in arms; nothing taken, none.
  @Test
  void takingMakesWar() {
    assertThat(peak(0, 0, 36)).isZero();
    assertThat(peak(8, 0, 36)).isGreaterThan(peak(5, 0, 36));
    assertThat(peak(8, 0, 36)).isLessThanOrEqualTo(.006);
  }

  /// (CO-8.3) fear of the whites holds it back.
  @Test
  void theFrontHoldsItBack() {
    assertThat(peak(8, 1, 36)).isLessThan(peak(8, 0, 36));
  }

  /// (CO-8.4) after the levy has been given up bands melt; without arms there is no war.
  @Test
  void concessionAndArms() {
    PeasantWar.Month over = month(0, 0, true);
    double moving = PeasantWar.moving(P, .5, over, 1);
    assertThat(moving).isCloseTo(.175, within(1e-9));
    assertThat(PeasantWar.next(P, .004, moving, .3, over)).isLessThan(.0035);
    assertThat(PeasantWar.next(P, .004, .9, .01, month(8, 0, false))).isZero();
    assertThat(PeasantWar.arms(P, .3, over)).isCloseTo(.288, within(1e-9));
  }

  /// (CO-6.1) unrest comes of want and of a fall below habit; the front holds it back.
  @Test
  void unrestOfTowns() {
    var p = new UrbanUnrest.Parameters(.55, 1.6, .72, 2.2, .04, .1, .85, .5);
    assertThat(UrbanUnrest.next(p, 0, .9, .9, 0, true)).isZero();
    assertThat(UrbanUnrest.next(p, .2, .62, .62, 0, true)).isCloseTo(.11 + .16, within(1e-9));
    assertThat(UrbanUnrest.next(p, 0, .8, 1, 0, true)).isCloseTo(2.2 * .16, within(1e-9));
    assertThat(UrbanUnrest.next(p, 0, .8, 1, 1, true)).isCloseTo(2.2 * .16 * .15, within(1e-9));
    assertThat(UrbanUnrest.next(p, 0, .8, 1, 0, false)).isCloseTo(1.1 * .16, within(1e-9));
    assertThat(UrbanUnrest.food(.8, 1)).isCloseTo(.9, within(1e-9));
  }

  /// (CO-8.3) the return of the whites is feared where they do not rule.
  @Test
  void fearOfTheWhitesHoldsBackWhereTheyDoNotRule() {
    PeasantWar.Month held = new PeasantWar.Month(0, 0, .6, 0, false, 0, 1, false, .5, 1);
    PeasantWar.Month theirs = new PeasantWar.Month(0, 0, .6, 0, false, 0, 1, false, .5, 0);
    assertThat(PeasantWar.moving(P, .4, held, 1)).isCloseTo(.1, within(1e-9));
    assertThat(PeasantWar.moving(P, .4, theirs, 1)).isCloseTo(.4, within(1e-9));
  }

  /// (CO-6.3) potatoes stand for bread; nobody has more than enough.
  @Test
  void unrestLooksAtAllFood() {
    assertThat(UrbanUnrest.eaten(.4, .4, .7, .5)).isCloseTo(.75 / 1.1, within(1e-9));
    assertThat(UrbanUnrest.eaten(.2, .4, .7, .5)).isLessThan(UrbanUnrest.eaten(.4, .4, .7, .5));
    assertThat(UrbanUnrest.eaten(.9, .4, .7, 1)).isEqualTo(1);
  }
}
