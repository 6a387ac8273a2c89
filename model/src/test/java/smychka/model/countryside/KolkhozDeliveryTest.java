package smychka.model.countryside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import smychka.engine.Draws;
import smychka.model.Ordinary;
import smychka.model.Rows;

class KolkhozDeliveryTest {
  private static final KolkhozDelivery.Parameters P = Ordinary.kolkhozDelivery();

  /// (CS-9.17): mean 1 at any force, wider with force.
  @Test
  void pressureIsUnevenAroundThePlan() {
    double mean = 0;
    double square = 0;
    for (int k = 0; k < 20_000; k++) {
      double x = P.uneven(.8, Draws.normal(Draws.bits(Rows.KEY, k)));
      mean += x / 20_000;
      square += x * x / 20_000;
    }
    assertThat(mean).isCloseTo(1, within(.02));
    assertThat(square - mean * mean).isGreaterThan(.2);
    assertThat(P.uneven(0, 2)).isLessThan(P.uneven(.8, 2));
  }

  /// (CS-9.19): the smaller of pace and what can be found; never below nought.
  @Test
  void planOrVisibleGrainBinds() {
    assertThat(P.taken(3, 1000, 10_000)).isCloseTo(100, within(1e-9));
    assertThat(P.taken(3, 1000, 100)).isCloseTo(50, within(1e-9));
    assertThat(P.taken(3, -10, 100)).isZero();
  }

  /// (CS-9.20), (CS-9.21): force opens hiding places and takes from the need.
  @Test
  void forceSeesMore() {
    assertThat(P.hidden(.3, 1)).isLessThan(P.hidden(.3, .5));
    assertThat(P.visible(.1, 1000, .9, 500, 0)).isGreaterThan(P.visible(.1, 1000, .3, 500, 0));
    assertThat(P.visible(.1, 100, 0, 500, 0)).isZero();
  }

  /// (CS-9.18)
  @Test
  void normsTakeTheFirmPartAndPurchasesHalfOfTheRest() {
    assertThat(P.byNorm(100, 40, 20)).isCloseTo(80, within(1e-9));
    assertThat(P.byNorm(50, 40, 20)).isCloseTo(60, within(1e-9));
  }
}
