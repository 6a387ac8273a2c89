package smychka.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/// The errors that `Approx` claims, on grids over the ranges it claims them for.
class ApproxTest {
  private static final int STEPS = 2_000;

  @Test
  void theLogarithmErrsNoMoreThanClaimed() {
    for (int i = 0; i <= STEPS; i++) {
      double near = 0.5 + 1.5 * i / STEPS;
      assertThat(Approx.ln(near)).isCloseTo(StrictMath.log(near), within(0.001));
      double far = 0.2 + 4.8 * i / STEPS;
      assertThat(Approx.ln(far)).isCloseTo(StrictMath.log(far), within(0.05));
      assertThat(Approx.ln(1 / far)).isCloseTo(-Approx.ln(far), within(1e-14));
    }
    assertThat(Approx.ln(1)).isZero();
  }

  @Test
  void theExponentialErrsNoMoreThanClaimedAndIsNeverNegative() {
    for (int i = 0; i <= STEPS; i++) {
      double x = -1.5 + 3.0 * i / STEPS;
      assertThat(Approx.exp(x)).isCloseTo(StrictMath.exp(x), within(0.002));
      assertThat(Approx.exp(20 * x)).isNotNegative();
    }
    assertThat(Approx.exp(0)).isEqualTo(1);
  }

  @Test
  void aPowerFollowsItsTable() {
    Approx.Power root = new Approx.Power(0.5, 4);
    Approx.Power cube = new Approx.Power(3, 4);
    for (int i = 0; i <= STEPS; i++) {
      double x = 4.0 * i / STEPS;
      assertThat(cube.of(x)).isCloseTo(x * x * x, within(1e-4));
      assertThat(root.of(x)).isCloseTo(Math.sqrt(x), within(x < 0.1 ? 0.02 : 2e-5));
    }
    assertThat(root.of(4)).isEqualTo(2);
    assertThat(root.of(-1)).isZero();
    assertThat(root.of(9)).isEqualTo(2);
    assertThat(Approx.clip(5, 0, 1)).isEqualTo(1);
    assertThat(Approx.clip(-5, 0, 1)).isZero();
  }
}
