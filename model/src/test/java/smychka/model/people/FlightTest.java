package smychka.model.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import smychka.model.Ordinary;
import smychka.model.Rows;

class FlightTest {
  private static final Flight.Parameters P = Ordinary.flight();

  @Test
  void passportsHoldPartAndCordonsMost() {
    assertThat(P.through(.2)).isEqualTo(1);
    assertThat(P.through(.5)).isCloseTo(.85, within(1e-9));
    assertThat(P.through(1)).isCloseTo(.1, within(1e-9));
  }

  @Test
  void theHungryFleeAndTheFedStay() {
    Rows hungry = Rows.of(2000).set("workers", 3).set("dependants", 3).set("foodRatio", .5);
    long[] sums = new long[Flight.SLOTS];
    Flight.step(P, 1, Rows.KEY, hungry.view(Flight.Columns.class), 0, 2000, sums);
    assertThat(sums[Flight.GONE]).isBetween(120L, 290L);
    assertThat(hungry.sum("workers") + hungry.sum("dependants"))
        .isEqualTo(12_000 - sums[Flight.GONE]);
    Rows fed = Rows.of(100).set("workers", 3).set("foodRatio", .9);
    long[] none = new long[Flight.SLOTS];
    Flight.step(P, 1, Rows.KEY, fed.view(Flight.Columns.class), 0, 100, none);
    assertThat(none).containsOnly(0);
  }
}
