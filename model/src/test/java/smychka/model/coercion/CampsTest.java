package smychka.model.coercion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import smychka.model.Ordinary;

class CampsTest {
  private static final Camps.Parameters P = Ordinary.camps();

  /// (CO-7.3): 4 percent a year; twice that at a tenth of weight lost; three times at twice the
  /// places.
  @Test
  void hungerAndCrowdingKill() {
    assertThat(Camps.deadShare(P, 0, 100, 100)).isCloseTo(.04 / 12, within(1e-12));
    assertThat(Camps.deadShare(P, .1, 100, 100)).isCloseTo(.08 / 12, within(1e-12));
    assertThat(Camps.deadShare(P, 0, 200, 100)).isCloseTo(.12 / 12, within(1e-12));
    assertThat(Camps.deadShare(P, 0, 50, 100)).isCloseTo(.04 / 12, within(1e-12));
  }

  @Test
  void aFortyEighthIsReleasedAndPrisonersWorkForLess() {
    assertThat(Camps.releasedShare(P)).isCloseTo(1 / 48.0, within(1e-12));
    assertThat(Camps.labour(P, 1000)).isCloseTo(450, within(1e-9));
  }
}
