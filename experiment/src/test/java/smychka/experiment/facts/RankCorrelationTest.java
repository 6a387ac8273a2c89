package smychka.experiment.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/// Correlations worked by hand.
final class RankCorrelationTest {
  @Test
  void isOneForTheSameOrderAndMinusOneForTheReverse() {
    assertThat(RankCorrelation.of(new double[] {1, 5, 9}, new double[] {2, 3, 40})).isEqualTo(1);
    assertThat(RankCorrelation.of(new double[] {1, 5, 9}, new double[] {4, 3, 2})).isEqualTo(-1);
  }

  @Test
  void isOneLessSixSquaresOverTheCube() {
    // ranks 1 2 3 4 5 against 2 1 4 3 5: squares 1 1 1 1 0, so 1 - 6*4/(5*24) = .8
    double[] left = {10, 20, 30, 40, 50};
    double[] right = {7, 6, 9, 8, 11};
    assertThat(RankCorrelation.of(left, right)).isCloseTo(0.8, within(1e-12));
  }

  @Test
  void tiesShareTheMeanOfTheirRanks() {
    assertThat(RankCorrelation.ranks(new double[] {5, 1, 5, 9})).containsExactly(2.5, 1, 2.5, 4);
    // ranks 1 2.5 2.5 4 against 1 2 3 4: 4.5 / sqrt(4.5 * 5)
    assertThat(RankCorrelation.of(new double[] {1, 5, 5, 9}, new double[] {1, 2, 3, 4}))
        .isCloseTo(4.5 / Math.sqrt(22.5), within(1e-12));
  }

  @Test
  void isNoNumberWhenOneSideIsAllTies() {
    assertThat(RankCorrelation.of(new double[] {3, 3}, new double[] {1, 2})).isNaN();
  }

  @Test
  void refusesUnequalLengths() {
    assertThatThrownBy(() -> RankCorrelation.of(new double[] {1, 2}, new double[] {1, 2, 3}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2 values against 3");
  }
}
