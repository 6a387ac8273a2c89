package smychka.model.countryside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import smychka.model.Ordinary;

class HarvestWorkTest {
  private static final HarvestWork.Parameters P = Ordinary.harvestWork();

  /// (CS-8.12): timely work loses nothing, and a little may lack.
  @Test
  void timelyWorkLosesNothing() {
    assertThat(P.lost(1, 1, 7.5, 0)).isZero();
    assertThat(P.lost(.9, .9, 7.5, 0)).isZero();
  }

  /// (CS-8.13): want of draught and of effort costs part of the crop, up to a bound.
  @Test
  void wantOfWorkCosts() {
    assertThat(P.lost(.7, 1, 7.5, 0)).isCloseTo(.1, within(1e-12));
    assertThat(P.lost(1, .7, 7.5, 0)).isCloseTo(.1, within(1e-12));
    assertThat(P.lost(0, 0, 7.5, 0)).isEqualTo(.4);
  }

  /// (CS-8.12): a poor crop is brought in sooner than a rich one.
  @Test
  void aPoorCropIsLessWork() {
    assertThat(P.lost(.7, 1, 4, 0)).isLessThan(P.lost(.7, 1, 7.5, 0));
    assertThat(P.lost(.7, 1, 10, 0)).isGreaterThan(P.lost(.7, 1, 7.5, 0));
  }

  /// (CS-8.13): who has learned to share out work loses less; without its slope nothing is lost.
  @Test
  void learningAndSwitchOff() {
    assertThat(P.lost(.7, 1, 7.5, 1)).isCloseTo(.05, within(1e-12));
    var off = new HarvestWork.Parameters(.3, .75, .2, 0, .5, .4);
    assertThat(off.lost(0, 0, 10, 0)).isZero();
  }

  @Test
  void impossibleParametersAreRefusedByName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new HarvestWork.Parameters(.3, 0, .2, 1, .5, .4))
        .withMessageContaining("ordinaryCropTonnesPerHa");
  }
}
