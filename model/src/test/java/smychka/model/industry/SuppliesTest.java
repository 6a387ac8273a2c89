package smychka.model.industry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SuppliesTest {
  static final Supplies.Parameters P =
      new Supplies.Parameters(
          .03, .12, .09, .62, .09, .07, .03, .14, .12, .22, .03, .03, .09, .4, .3, .3, .3, .04, .72,
          .75, .045, .945, 2.6, .25, 90, .65, .9, .27, .3, .55, 2);

  private static Supplies.Access access(double mines, double transport) {
    return new Supplies.Access(mines, 1, 1, 1, transport, 1);
  }

  /// (IN-10.2) with all held, mines at half and railways as rated, no stock.
  @Test
  void fuelIsWhatTheHeldRegionsGive() {
    double fuel = Supplies.fuel(P, access(1, .72), .5, 0);
    assertThat(fuel).isCloseTo(.31 + .09 + .07 + .03 + .14 - .12, within(1e-9));
  }

  /// Losing the mines or wearing railways leaves less fuel; a stock helps.
  @Test
  void lessHeldLessFuel() {
    double all = Supplies.fuel(P, access(1, .72), .5, 0);
    assertThat(Supplies.fuel(P, access(.2, .72), .5, 0)).isLessThan(all);
    assertThat(Supplies.fuel(P, access(1, .5), .5, 0)).isLessThan(all);
    assertThat(Supplies.fuel(P, access(1, .72), .5, 1)).isCloseTo(all + .22, within(1e-9));
  }

  /// (IN-10.6) output lies below the scarcest input and near what is possible where none is scarce.
  @Test
  void outputLiesByTheScarcestInput() {
    assertThat(Supplies.most(P, .3, 2, 2)).isCloseTo(.3, within(.001));
    assertThat(Supplies.most(P, .9, .2, .8)).isBetween(.15, .21);
    assertThat(Supplies.most(P, .3, .3, .3)).isLessThan(.27);
  }

  /// (IN-10.12) cash is wished for trade in kind too, and for payments where they are more.
  @Test
  void cashIsWishedForTradeInKind() {
    assertThat(Supplies.payments(P, 10, 30)).isEqualTo(60);
    assertThat(Supplies.payments(P, 90, 30)).isEqualTo(90);
  }

  /// (IN-10.1) mines suffer while fought over, recover only when all is held.
  @Test
  void minesRecoverInPeace() {
    assertThat(Supplies.mines(P, .5, .5, 1)).isCloseTo(.47, within(1e-9));
    assertThat(Supplies.mines(P, .5, 1, 1)).isCloseTo(.5 + .09 * .5 * .55, within(1e-9));
    assertThat(Supplies.mines(P, .12, .5, 1)).isEqualTo(.12);
    assertThat(Supplies.mines(P, .5, 1, .5)).isLessThan(Supplies.mines(P, .5, 1, 1));
  }

  /// (IN-10.3), (IN-10.7), (IN-10.8).
  @Test
  void cropsIdleCapacityAndBodies() {
    assertThat(Supplies.crops(P, .8, true)).isCloseTo(.776, within(1e-9));
    assertThat(Supplies.crops(P, .8, false)).isCloseTo(.8 + .09 * .8 * .25, within(1e-9));
    assertThat(Supplies.idle(P, 100, .2)).isCloseTo(100 * (1 - .045 * .8), within(1e-9));
    assertThat(Supplies.idle(P, 100, 1.3)).isEqualTo(100);
    assertThat(Supplies.body(P, .96)).isEqualTo(1);
    assertThat(Supplies.body(P, .845)).isCloseTo(.74, within(1e-9));
  }

  /// (IN-10.10), (IN-10.11) fixed prices fall behind to a floor; freed ones rise to a part of cost.
  @Test
  void listPricesFallBehindMoney() {
    assertThat(Supplies.fixedPrice(P, 1, 1.5, .1)).isCloseTo(Math.exp(-.09), within(1e-9));
    assertThat(Supplies.fixedPrice(P, .42, 1.5, .5)).isCloseTo(.405, within(1e-9));
    assertThat(Supplies.fixedPrice(P, .3, 1.5, .5)).isEqualTo(.3);
    assertThat(Supplies.freedPrice(P, .4, 2)).isCloseTo(.4 + .3 * .7, within(1e-9));
    assertThat(Supplies.freedPrice(P, 1.3, 2)).isEqualTo(1.3);
  }
}
