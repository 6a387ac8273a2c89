package smychka.model.coercion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import smychka.model.Ordinary;

class EliminationTest {
  private static final Elimination.Parameters P = Ordinary.elimination();

  /// (CO-5.3): half of two percent at full threat.
  @Test
  void threatLowersWhatIsTolerated() {
    assertThat(Elimination.tolerated(P, 0)).isEqualTo(.02);
    assertThat(Elimination.tolerated(P, 1)).isCloseTo(.01, within(1e-12));
  }

  /// (CO-5.1): by chance alone as many enemies are among those taken as among all.
  @Test
  void withoutKnowledgeHitsAreChance() {
    assertThat(Elimination.hits(.03, .5)).isCloseTo(.03, within(1e-12));
    assertThat(Elimination.hits(.03, 1)).isEqualTo(1);
    assertThat(Elimination.hits(0, .7)).isZero();
  }

  @Test
  void nobodyIsTakenWhenFewEnoughAreFeared() {
    assertThat(Elimination.share(.02, .02, .7)).isZero();
    assertThat(Elimination.share(.01, .02, .7)).isZero();
    assertThat(Elimination.wanted(P, .03, 0, 0, 1000)).isZero();
  }

  /// (CO-5.2): after it no more than what is tolerated is left.
  @Test
  void whatIsLeftIsTolerated() {
    double x = Elimination.share(.03, .02, .8);
    double h = Elimination.hits(.03, .8);
    assertThat((.03 - h * x) / (1 - x)).isCloseTo(.02, within(1e-12));
  }

  /// Information no better than chance: the whole people.
  @Test
  void byChanceAloneEverybody() {
    assertThat(Elimination.share(.03, .029999, .5)).isCloseTo(1, within(1e-9));
  }

  @Test
  void threatAndPurgeTakeMore() {
    double calm = Elimination.wanted(P, .03, .2, .5, 1e6);
    assertThat(Elimination.wanted(P, .03, .6, .5, 1e6)).isGreaterThan(calm);
    assertThat(Elimination.wanted(P, .03, .2, 1, 1e6)).isCloseTo(2 * calm, within(1e-6));
  }

  /// (CO-5.4): a tenth of the way from rest towards .03 + .01·gap.
  @Test
  void suspicionFollowsFailureAndForgetsThoseTaken() {
    assertThat(Elimination.enemies(P, 0, 0, 0)).isEqualTo(.03);
    assertThat(Elimination.enemies(P, .03, 1, 0)).isCloseTo(.031, within(1e-12));
    assertThat(Elimination.enemies(P, .03, 0, .1)).isLessThan(.03);
  }

  /// (CO-5.6): a limit and half of it at full powers.
  @Test
  void limitsAreExceeded() {
    assertThat(Elimination.onLimit(P, 100, 1)).isCloseTo(150, within(1e-9));
    assertThat(Elimination.onLimit(P, 100, 0)).isEqualTo(100);
    assertThat(Elimination.onLimit(P, 0, 1)).isZero();
  }
}
