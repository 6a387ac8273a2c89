package smychka.model.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import smychka.model.Rows;

class TyphusTest {
  private static final Typhus.Parameters P =
      new Typhus.Parameters(1.143, .52, .16, .28, 2, .1, .003, .077, .1, 20, .6, .1);

  private static double next(double ill, double immune, double army, double front, double hunger) {
    return Typhus.next(P, ill, ill, immune, new Typhus.Conditions(army, front, hunger), 2);
  }

  /// (PO-9.1) spreads with army, front and hunger, less among the immune; nil stays nil.
  @Test
  void spreadsWithWarAndHunger() {
    double peace = next(.001, 0, 0, 0, 0);
    assertThat(peace).isCloseTo(1.143 * .001 * 1.45 * .52 + .0001, within(1e-9));
    assertThat(next(.001, 0, 3, 0, 0)).isGreaterThan(peace);
    assertThat(next(.001, 0, 0, 1, 0)).isGreaterThan(peace);
    assertThat(next(.001, 0, 0, 0, .1)).isGreaterThan(peace);
    assertThat(next(.001, .5, 0, 0, 0)).isLessThan(peace);
    assertThat(next(0, 0, 3, 1, .1)).isZero();
  }

  /// Winter against summer.
  @Test
  void season() {
    assertThat(Typhus.season(2)).isCloseTo(1.45, within(1e-9));
    assertThat(Typhus.season(8)).isCloseTo(.6, within(1e-9));
  }

  /// (PO-9.3) deaths are taken from households, one by one.
  @Test
  void deathsAreCounted() {
    Rows rows = Rows.of(400).set("workers", 3).set("dependants", 3);
    Typhus.Columns c = rows.view(Typhus.Columns.class);
    for (int i = 0; i < 400; i++) {
      c.id()[i] = i + 1L;
    }
    long dead = Typhus.villages(.05, 77, c, 0, 400);
    long left = 0;
    for (int i = 0; i < 400; i++) {
      left += c.workers()[i] + c.dependants()[i];
    }
    assertThat(dead).isBetween(80L, 160L);
    assertThat(left).isEqualTo(2400 - dead);
  }

  /// (PO-9.4) hunger kills more where people are ill, up to a limit; (PO-9.2).
  @Test
  void hungerIsWorse() {
    assertThat(Typhus.onHunger(P, 0)).isEqualTo(1);
    assertThat(Typhus.onHunger(P, .01)).isCloseTo(1.2, within(1e-9));
    assertThat(Typhus.onHunger(P, .5)).isCloseTo(1.6, within(1e-9));
    assertThat(Typhus.immune(P, .2, .01)).isCloseTo(.2 + .01 - .0006, within(1e-9));
  }
}
