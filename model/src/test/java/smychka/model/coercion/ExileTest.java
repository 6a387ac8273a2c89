package smychka.model.coercion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import smychka.engine.Draws;
import smychka.model.Ordinary;
import smychka.model.Rows;

class ExileTest {
  private static final Exile.Parameters P = Ordinary.exile();
  private final long[] first = {100_000};
  private final long[] settled = {0};
  private final long[] grain = {1_000_000_000L};

  private long[] year(double body) {
    long[] sums = new long[Exile.SLOTS];
    for (int m = 0; m < 12; m++) {
      Exile.step(P, body, Draws.monthKey(Rows.KEY, m), 0, first, settled, grain, sums);
    }
    return sums;
  }

  /// Everybody is in exile, dead, fled or released.
  @Test
  void nobodyIsLost() {
    long before = grain[0];
    long[] sums = year(.97);
    assertThat(first[0] + settled[0])
        .isEqualTo(
            100_000
                + sums[Exile.BIRTHS]
                - sums[Exile.DEATHS]
                - sums[Exile.FLED]
                - sums[Exile.RELEASED]);
    assertThat(before - grain[0]).isEqualTo(sums[Exile.EATEN_KG]);
  }

  @Test
  void hungerAndAnEmptyStoreKill() {
    long fed = year(.97)[Exile.DEATHS];
    assertThat((double) fed / 100_000).isCloseTo(.08, within(.03));
    first[0] = 100_000;
    settled[0] = 0;
    assertThat(year(.8)[Exile.DEATHS]).isGreaterThan(fed);
    first[0] = 100_000;
    settled[0] = 0;
    grain[0] = 0;
    assertThat(year(.97)[Exile.DEATHS]).isGreaterThan(2 * fed);
  }

  @Test
  void whereNobodyIsNothingHappens() {
    first[0] = 0;
    assertThat(year(.9)).containsOnly(0);
  }
}
