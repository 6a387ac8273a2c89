package smychka.model.countryside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TractorsTest {
  /// (CS-8.9)
  @Test
  void partOfThePlanArrivesAndSomeWearOut() {
    var p = new Tractors.Parameters(.8, .01, .05, .3);
    assertThat(Tractors.next(p, 100, 10)).isCloseTo(99 + 8, within(1e-12));
    assertThat(Tractors.next(new Tractors.Parameters(0, 0, 0, 0), 0, 10)).isZero();
  }
}
