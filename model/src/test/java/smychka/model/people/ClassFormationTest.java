package smychka.model.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import smychka.model.Ordinary;

class ClassFormationTest {
  private static final ClassFormation.Parameters P = Ordinary.workers();
  private static final ClassFormation.Lived CALM = new ClassFormation.Lived(0, 0, 0, 0, 0);

  /// (PO-4.7), (PO-4.8): 97 of 100 stay; growth by a tenth brings more, a loss as large nobody.
  @Test
  void growthDilutesAndLossDoesNot() {
    assertThat(ClassFormation.newcomers(P, 100, 100)).isCloseTo(.03, within(1e-12));
    assertThat(ClassFormation.newcomers(P, 100, 110)).isCloseTo(13 / 110.0, within(1e-12));
    assertThat(ClassFormation.newcomers(P, 100, 90)).isZero();
    assertThat(ClassFormation.newcomers(P, 100, 0)).isZero();
    assertThat(ClassFormation.tenure(60, 0)).isEqualTo(61);
    assertThat(ClassFormation.tenure(60, .5)).isEqualTo(30.5);
  }

  @Test
  void whatWorkersLiveThroughMovesThem() {
    double calm = ClassFormation.consciousness(P, .5, 0, 36, CALM);
    assertThat(calm).isCloseTo(.5 + .5 * .01 * .5, within(1e-12));
    assertThat(with(1, 0, 0, 0, 0)).isGreaterThan(calm);
    assertThat(with(0, 1, 0, 0, 0)).isLessThan(calm);
    assertThat(with(0, 0, 1, 0, 0)).isLessThan(calm);
    assertThat(with(0, 0, 0, 1, 0)).isLessThan(calm);
    assertThat(with(0, 0, 0, 0, 1)).isLessThan(calm);
    assertThat(ClassFormation.consciousness(P, .5, .2, 36, CALM)).isLessThan(calm);
  }

  private static double with(double say, double over, double hunger, double fear, double drawn) {
    var lived = new ClassFormation.Lived(say, over, hunger, fear, drawn);
    return ClassFormation.consciousness(P, .5, 0, 36, lived);
  }
}
