package smychka.model.coercion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import smychka.engine.Draws;
import smychka.model.Ordinary;
import smychka.model.Rows;

class VisitsTest {
  private static final Visits.Parameters P = Ordinary.visits();

  private static Visits.Columns villages(int n) {
    long[] id = new long[n];
    Arrays.setAll(id, v -> Draws.childId(Rows.KEY, v, 3));
    double[] reach = new double[n];
    Arrays.fill(reach, 1);
    return new Visits.Columns(id, new int[n], reach, new double[n], new double[n]);
  }

  private static int draw(double force, double chance, Visits.Columns c) {
    return Visits.draw(P, force, new double[] {chance, chance}, Rows.KEY, Rows.KEY + 5, c);
  }

  /// (CO-3.1), (CO-3.2), (CO-3.3).
  @Test
  void forceIsWhatIsBeyondTheOrdinary() {
    assertThat(P.force(.2)).isZero();
    assertThat(P.force(.1)).isZero();
    assertThat(P.force(.6)).isCloseTo(.5, within(1e-9));
    assertThat(P.force(1)).isCloseTo(1, within(1e-9));
    assertThat(P.taken(.5)).isCloseTo(.55, within(1e-9));
    assertThat(P.chance(.5, 1.2)).isCloseTo(.3, within(1e-9));
    assertThat(P.chance(1, 3)).isEqualTo(1);
    assertThat(P.levyChance(.55, .5)).isCloseTo(.5, within(1e-9));
  }

  @Test
  void visitsAreAsManyAsTheirChanceAndUneven() {
    Visits.Columns c = villages(4000);
    int visited = draw(.5, .2, c);
    assertThat(visited).isBetween(680, 920);
    double sum = Arrays.stream(c.searchShare()).sum();
    assertThat(sum / visited).isBetween(.48, .6);
    assertThat(Arrays.stream(c.searchShare()).max().orElse(0)).isLessThanOrEqualTo(.9);
    assertThat(draw(.5, 0, c)).isZero();
    assertThat(c.searchShare()).containsOnly(0);
  }

  @Test
  void moreForceVisitsTheSameVillagesAndMore() {
    Visits.Columns some = villages(500);
    Visits.Columns more = villages(500);
    draw(.5, .2, some);
    draw(.5, .4, more);
    for (int v = 0; v < 500; v++) {
      if (some.searchShare()[v] > 0) {
        assertThat(more.searchShare()[v]).isEqualTo(some.searchShare()[v]);
      }
    }
  }

  /// (CO-3.5): no men, no reach; the men of the winter of 1920/21 reach all they are meant to; each
  /// more reaches less.
  @Test
  void menSentForGrainReachLessEachTheMoreThereAre() {
    assertThat(P.cover(0)).isZero();
    assertThat(P.cover(1)).isEqualTo(1);
    assertThat(P.cover(.5)).isBetween(.5, .6);
    assertThat(P.cover(2)).isBetween(1.5, 1.9);
  }

  /// (WO-5.3): a village that is not held is not visited.
  @Test
  void whereTheGovernmentDoesNotReachNobodyComes() {
    var c = villages(500);
    Arrays.fill(c.reach(), 0);
    assertThat(draw(.5, 1, c)).isZero();
  }

  /// (CO-3.4): villages of another region are not heard of.
  @Test
  void newsComesFromTheNextVillagesOfTheRegion() {
    var c =
        new Visits.Columns(
            new long[4],
            new int[] {0, 0, 0, 1},
            new double[4],
            new double[] {.4, 0, .6, .8},
            new double[4]);
    Visits.near(c);
    assertThat(c.nearShare()).containsExactly(0, .5, 0, 0);
  }

  /// (CO-3.18) bands keep men out of villages, at most out of a share of them.
  @Test
  void bandsKeepMenOut() {
    assertThat(P.keptOff(0)).isZero();
    assertThat(P.keptOff(.0009)).isCloseTo(.3, within(1e-9));
    assertThat(P.keptOff(.01)).isCloseTo(.6, within(1e-9));
  }
}
