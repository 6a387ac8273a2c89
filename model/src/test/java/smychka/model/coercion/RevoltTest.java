package smychka.model.coercion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import smychka.model.Ordinary;
import smychka.model.Rows;

class RevoltTest {
  private static final Revolt.Parameters P = Ordinary.revolt();

  private static double rising(double grievance, double fear, double around, double penalty) {
    Rows rows = Rows.of(60).set("workers", 2).set("grievance", grievance).set("fear", fear);
    var c = rows.view(Revolt.Columns.class);
    var keys = new Revolt.Keys(Revolt.Keys.dispositions(Rows.KEY, c.id()), Rows.KEY, Rows.KEY + 9);
    double risen = 0;
    for (int v = 0; v < 100; v++) {
      double common = Revolt.common(P, keys, v, 0, around, 0);
      risen +=
          Revolt.rising(P, common, penalty, keys, c, 0, 60, new double[60]) >= P.risingShare()
              ? 1
              : 0;
    }
    return risen / 100;
  }

  @Test
  void grievanceMovesAndFearHolds() {
    assertThat(rising(0, 0, 0, 1)).isLessThan(.02);
    assertThat(rising(.9, 0, 0, 1)).isGreaterThan(rising(.6, 0, 0, 1));
    assertThat(rising(.9, .6, 0, 1)).isLessThan(rising(.9, 0, 0, 1));
  }

  /// Who expects less of a penalty rises where others do not.
  @Test
  void lowerPenaltyMoves() {
    assertThat(rising(.9, .6, 0, .5)).isGreaterThan(rising(.9, .6, 0, 1));
  }

  @Test
  void neighboursAreHeard() {
    assertThat(rising(.7, .1, .3, 1)).isGreaterThan(rising(.7, .1, 0, 1));
  }

  /// .03 and .3·½ of voice on the unwilling half, .05 and .04 for a brigade.
  @Test
  void occasionsAreTheirCausesTogether() {
    double[] by = new double[Revolt.CAUSES];
    assertThat(Revolt.occasions(P, .5, true, 0, false, .5, 0, by)).isCloseTo(.18, within(1e-9));
    assertThat(Revolt.occasions(P, 0, false, 0, false, 1, 0, by)).isZero();
  }

  /// A fall of pressure is a retreat; a rise or a small step is none.
  @Test
  void theCentreRetreatsWhenPressureFalls() {
    assertThat(P.retreat(1, 0)).isCloseTo(.9, within(1e-9));
    assertThat(P.retreat(.2, .15)).isZero();
    assertThat(P.retreat(0, 1)).isZero();
    assertThat(P.voice(.5, 0)).isCloseTo(.35, within(1e-9));
    float[] fear = {.6f, 0};
    Revolt.disown(fear, .8);
    assertThat((double) fear[0]).isCloseTo(.12, within(1e-6));
  }
}
