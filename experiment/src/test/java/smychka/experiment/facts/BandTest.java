package smychka.experiment.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/// Distances worked by hand.
final class BandTest {
  @Test
  void insideAndOnTheEdgeIsNought() {
    Band band = new Band(6.0, 12.0, Rule.BAND);
    assertThat(band.distance(9)).isZero();
    assertThat(band.distance(6)).isZero();
    assertThat(band.distance(12)).isZero();
  }

  @Test
  void outsideIsTheGapInHalvesOfTheWidth() {
    Band band = new Band(6.0, 12.0, Rule.BAND);
    assertThat(band.distance(13.5)).isCloseTo(0.5, within(1e-12));
    assertThat(band.distance(0)).isCloseTo(2, within(1e-12));
  }

  @Test
  void oneEdgeMeasuresInTenthsOfItself() {
    assertThat(new Band(0.8, null, Rule.BAND).distance(0.72)).isCloseTo(1, within(1e-12));
    assertThat(new Band(0.8, null, Rule.BAND).distance(0.9)).isZero();
    assertThat(new Band(null, 1.6, Rule.BAND).distance(2.0)).isCloseTo(2.5, within(1e-12));
    assertThat(new Band(-2.0, null, Rule.BAND).distance(-2.1)).isCloseTo(0.5, within(1e-12));
  }

  @Test
  void signsAndMustNotsAreNoughtOrThree() {
    assertThat(new Band(1922.0, 1922.0, Rule.SIGN).distance(1922)).isZero();
    assertThat(new Band(1922.0, 1922.0, Rule.SIGN).distance(1923)).isEqualTo(3);
    assertThat(new Band(null, 0.5, Rule.MUST_NOT).distance(0.4)).isZero();
    assertThat(new Band(null, 0.5, Rule.MUST_NOT).distance(0.51)).isEqualTo(3);
  }
}
