package smychka.model.countryside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import smychka.model.Ordinary;
import smychka.model.Rows;

class MillingLevyTest {
  private final long[] sums = new long[1];

  private void mill(Rows rows, double share) {
    MillingLevy.step(
        share,
        Rows.everywhere(),
        Rows.KEY,
        rows.view(MillingLevy.Columns.class),
        0,
        rows.count(),
        sums,
        0);
  }

  /// (CS-3.8): a tenth of what is brought; .8 of the grain eaten is milled, a fifth less for the
  /// levy.
  @Test
  void whereTheLevyIsFeltMoreIsGroundByHand() {
    assertThat(Ordinary.milling().share(.1)).isCloseTo(.064, within(1e-9));
    assertThat(Ordinary.milling().share(.5)).isZero();
    assertThat(Ordinary.milling().share(0)).isZero();
  }

  /// (CS-3.9): of 100 kg brought at a fifth 80 are eaten and 20 are kept.
  @Test
  void theMillKeepsItsPartOfWhatIsBrought() {
    assertThat(MillingLevy.levyKg(.2, 80, 500)).isCloseTo(20, within(1e-9));
    assertThat(MillingLevy.levyKg(.2, 80, 5)).isEqualTo(5);
    Rows rows = Rows.of(3).set("eatenKg", 80, 80, 0).set("grainKg", 500, 5, 70);
    mill(rows, .2);
    assertThat(rows.all("grainKg")).containsExactly(480, 0, 70);
    assertThat(sums[0]).isEqualTo(25);
  }

  @Test
  void whatHouseholdsGiveTheStateGets() {
    Rows rows = Rows.drawn();
    double before = rows.sum("grainKg");
    mill(rows, .06);
    assertThat(sums[0]).isPositive();
    assertThat(rows.sum("grainKg")).isEqualTo(before - sums[0]);
    assertThat(rows.least("grainKg")).isNotNegative();
  }

  @Test
  void withoutTheLevyNothingMoves() {
    Rows rows = Rows.drawn();
    double before = rows.sum("grainKg");
    mill(rows, 0);
    assertThat(sums[0]).isZero();
    assertThat(rows.sum("grainKg")).isEqualTo(before);
  }
}
