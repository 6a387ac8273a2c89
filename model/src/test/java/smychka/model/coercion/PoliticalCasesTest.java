package smychka.model.coercion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import smychka.model.Ordinary;

class PoliticalCasesTest {
  private static final PoliticalCases.Parameters P = Ordinary.cases();

  /// (CO-1.4): two cases a head at full powers, none without staff or powers.
  @Test
  void withoutBudgetNoCase() {
    assertThat(P.capacity(100, .5)).isEqualTo(100);
    assertThat(P.ordinary(100, .5)).isEqualTo(10);
    var none = asked(.3, P.capacity(0, 1), 0, 500, 900, 1, 50, 60);
    assertThat(none.all()).isZero();
    assertThat(none.death()).isZero();
    assertThat(none.camps()).isZero();
  }

  /// (CO-1.6): what is wanted, within the room there is, and a part of what last month had beyond.
  @Test
  void casesBreedCasesByTheSignOfGrowthOnly() {
    assertThat(PoliticalCases.own(0, 50, 100, 90)).isEqualTo(50);
    assertThat(PoliticalCases.own(.5, 50, 100, 90)).isCloseTo(70, within(1e-9));
    assertThat(PoliticalCases.own(-.5, 50, 100, 90)).isCloseTo(30, within(1e-9));
    assertThat(PoliticalCases.own(0, 500, 100, 90)).isEqualTo(100);
    assertThat(PoliticalCases.own(-1, 50, 100, 200)).isZero();
  }

  /// (CO-1.5), (CO-1.7), (CO-1.8): limits first; a tenth of 80 own cases to death, six tenths of
  /// the rest to camps, three to exile.
  @Test
  void limitsComeFirstAndKeepTheirCategories() {
    var s = asked(0, 200, 20, 60, 0, .5, 30, 60);
    assertThat(s.mass()).isEqualTo(90);
    assertThat(s.own()).isEqualTo(80);
    assertThat(s.death()).isCloseTo(8 + 30, within(1e-9));
    assertThat(s.camps()).isCloseTo(72 * .6 + 60, within(1e-9));
    assertThat(s.deathBeyond()).isCloseTo(6 + 30, within(1e-9));
    assertThat(s.campsBeyond()).isCloseTo(54 * .6 + 60, within(1e-9));
    assertThat(s.exile()).isCloseTo(72 * .3, within(1e-9));
    var full = asked(0, 45, 20, 60, 0, .5, 30, 60);
    assertThat(full.own()).isZero();
    assertThat(full.death()).isCloseTo(15, within(1e-9));
    assertThat(full.camps()).isCloseTo(30, within(1e-9));
  }

  private static PoliticalCases.Sentences asked(
      double growth,
      double capacity,
      double ordinary,
      double wanted,
      double before,
      double purge,
      double death,
      double camps) {
    return PoliticalCases.sentences(
        P,
        growth,
        new PoliticalCases.Asked(capacity, ordinary, wanted, before, purge, death, camps));
  }

  /// (CO-1.7): up to a verification the ordinary share, all of the addition at 1.
  @Test
  void deathComesWithPurgesBeyondVerification() {
    assertThat(PoliticalCases.death(P, .6)).isCloseTo(.1, within(1e-12));
    assertThat(PoliticalCases.death(P, 1)).isCloseTo(.5, within(1e-12));
  }
}
