package smychka.model.countryside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import smychka.model.Rows;

class NomadHerdsTest {
  private static final NomadHerds.Parameters P =
      new NomadHerds.Parameters(
          new double[] {.01, .02, 0, .03},
          new double[] {.01, .02, 0, .03},
          new double[] {1, 1, 0, 2},
          .2);

  /// (CS-5.11)
  @Test
  void anOfferTakesNothingAndForceTakesWhatIsBeyondAFewAnimals() {
    assertThat(P.lost(Herds.CATTLE, .2, 10)).isZero();
    assertThat(P.lost(Herds.CATTLE, .7, 1)).isZero();
    assertThat(P.lost(Herds.CATTLE, .7, 11)).isCloseTo(.04 * .5 * 10, within(1e-12));
  }

  /// (CS-5.12): food of herds falls with them and is never more than it was.
  @Test
  void foodFollowsHerds() {
    assertThat(NomadHerds.foodLeft(1, 2)).isEqualTo(.5);
    assertThat(NomadHerds.foodLeft(3, 2)).isEqualTo(1);
    assertThat(NomadHerds.foodLeft(1, 0)).isEqualTo(1);
    assertThat(NomadHerds.units(1, 1, 2)).isCloseTo(2.5, within(1e-12));
    assertThat(P.offered(.2)).isTrue();
    assertThat(P.offered(.3)).isFalse();
  }

  @Test
  void whatIsLostIsCounted() {
    Rows rows = Rows.drawn();
    NomadHerds.Columns c = rows.view(NomadHerds.Columns.class);
    long[][] lost = new long[Herds.KINDS][1];
    long before = heads(c);
    for (int k = 0; k < 60; k++) {
      NomadHerds.step(P, 1, Rows.KEY, c, k, 0, lost);
    }
    long gone = lost[0][0] + lost[1][0] + lost[2][0] + lost[3][0];
    assertThat(gone).isPositive();
    assertThat(heads(c)).isEqualTo(before - gone);
  }

  private static long heads(NomadHerds.Columns c) {
    long sum = 0;
    for (int i = 0; i < c.id().length; i++) {
      sum += c.horses()[i] + c.cattle()[i] + c.pigs()[i] + c.sheepGoats()[i];
    }
    return sum;
  }
}
