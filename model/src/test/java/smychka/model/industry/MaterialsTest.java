package smychka.model.industry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import smychka.model.Plans;

/// Hands and materials where there is not enough for all.
class MaterialsTest {
  private static double[] divide(double[] need, double[] priority, double available) {
    double[] part = new double[need.length];
    Materials.divide(need, priority, available, part);
    return part;
  }

  /// (IN-2.9).
  @Test
  void withoutPriorityAllAreCutAlike() {
    double[] part = divide(new double[] {30, 10}, new double[] {1, 1}, 30);
    assertThat(part[0]).isCloseTo(.75, within(1e-9));
    assertThat(part[1]).isCloseTo(.75, within(1e-9));
  }

  /// Twice the priority is cut half as much: 10 short of 30 and 10 is φ/2 of 30 and φ of 10.
  @Test
  void whoComesFirstIsCutLessAndAllIsGivenOut() {
    double[] part = divide(new double[] {30, 10}, new double[] {2, 1}, 30);
    assertThat(part[0]).isCloseTo(.8, within(1e-9));
    assertThat(part[1]).isCloseTo(.6, within(1e-9));
  }

  @Test
  void nothingIsCutWhereThereIsEnoughAndNobodyGetsLessThanNothing() {
    assertThat(divide(new double[] {30, 10}, new double[] {2, 1}, 40)).containsExactly(1, 1);
    double[] part = divide(new double[] {30, 10}, new double[] {4, 1}, 3);
    assertThat(part[1]).isZero();
    assertThat(30 * part[0]).isCloseTo(3, within(1e-6));
  }

  /// (IN-2.6)-(IN-2.8): half of 0.2 + 0.1 + 0.5 of 56 days in 304.
  @Test
  void plantRunsLongerOnlyUnderOrdersAndPressure() {
    Shifts.Parameters p = Plans.shifts();
    double full = .2 + .1 + .5 * (360.0 / 304 - 1);
    assertThat(Shifts.next(p, 0, 0, 2, 1, 7, 360)).isCloseTo(full / 2, within(1e-9));
    assertThat(Shifts.next(p, 0, 0, 2, 0, 7, 360)).isZero();
    assertThat(Shifts.next(p, 0, 0, .9, 1, 7, 360)).isZero();
    assertThat(Shifts.next(p, 0, .3, .9, 1, 7, 360)).isLessThan(.3);
  }
}
