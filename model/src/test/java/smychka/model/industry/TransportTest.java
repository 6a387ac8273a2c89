package smychka.model.industry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TransportTest {
  private static final Transport.Parameters P =
      new Transport.Parameters(.018, .004, .004, .03, .25, .72);

  /// (IN-9.1) front and insurgents wear, industry repairs.
  @Test
  void frontAndInsurgentsWear() {
    double quiet = Transport.next(P, .6, 0, 0, 50);
    assertThat(quiet).isCloseTo(.6 + .03 * .4 - .004 * .6, within(1e-9));
    assertThat(Transport.next(P, .6, 1, 0, 50)).isCloseTo(quiet - .018, within(1e-9));
    assertThat(Transport.next(P, .6, 0, .001, 50)).isCloseTo(quiet - .004, within(1e-9));
    assertThat(Transport.next(P, .6, 0, 0, 20)).isLessThan(quiet);
  }

  /// It stays between its edges; (IN-9.2) at the rated condition all is carried.
  @Test
  void edges() {
    assertThat(Transport.next(P, .25, 1, .01, 0)).isEqualTo(.25);
    assertThat(Transport.carries(P, .72)).isEqualTo(1);
    assertThat(Transport.carries(P, .18)).isCloseTo(.5, within(1e-9));
  }

  /// (IN-11) nil coefficients change nothing, to the bit; others work both ways.
  @Test
  void managementIsOpenBothWays() {
    var nil = new Management.Parameters(0, 0, 0, 0);
    assertThat(Management.output(nil, 1, 1)).isEqualTo(1);
    var p = new Management.Parameters(-.1, .1, .05, -.05);
    assertThat(Management.output(p, 1, 0)).isLessThan(1);
    assertThat(Management.output(p, 0, 1)).isGreaterThan(1);
    assertThat(Management.effort(p, 1, 0)).isGreaterThan(1);
    assertThat(Management.effort(p, 0, 1)).isLessThan(1);
  }
}
