package smychka.verification.published;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import smychka.model.coercion.Elimination;

/// The rule of Gregory, Schröder and Sonin, Rational dictators and the killing of innocents,
/// Journal of Comparative Economics 39 (2011), on the example this project works with: 3 percent
/// enemies of whom 2 are tolerated; how many are taken at an accuracy, and how many innocents for
/// an enemy.
class EliminationQuotaTest {
  @ParameterizedTest
  @CsvSource({".9, 5.1, 3.6", ".8, 11, 8", ".7, 21, 14"})
  void worseInformationMultipliesVictims(double accuracy, double percent, double innocents) {
    double taken = 100 * Elimination.share(.03, .02, accuracy);
    assertThat(Math.abs(taken - percent)).isLessThan(percent < 10 ? .05 : .5);
    double hits = Elimination.hits(.03, accuracy);
    assertThat(Math.abs((1 - hits) / hits - innocents)).isLessThan(innocents < 5 ? .05 : .5);
  }
}
