package smychka.model.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import smychka.engine.Draws;
import smychka.model.Ordinary;
import smychka.model.Rows;

/// Ordinary market: 3 kg a head and log price, room for 10 kg a head.
class GrainTradeTest {
  private static final GrainMarket.Parameters P = Ordinary.market();
  private static final int[][] NEAR = {{0, 1, 4}, {1, 0, 1}, {4, 1, 0}};
  private static final double[] PEOPLE = {1000, 500, 1000};

  private static double[][] ship(double[] log, double[] stock, double carrying) {
    return GrainTrade.shipping(P, way(log, stock, new double[3], carrying), log);
  }

  private static GrainTrade.Route way(
      double[] log, double[] stock, double[] most, double carrying) {
    return new GrainTrade.Route(log, true, PEOPLE, stock, most, NEAR, carrying);
  }

  /// (TR-1.4): the smaller market has 500 people; .6 in logs less .1 of cost, 3 kg a head.
  @Test
  void grainGoesWhereItIsDearerByMoreThanTheWayCosts() {
    double[][] ship = ship(new double[] {0, .6, .45}, new double[3], 1e9);
    double kg = 500 * P.shippingBaseKgPerHead() * P.shippingPerLogPrice() * .5;
    assertThat(ship[0][1]).isCloseTo(kg, within(1e-6));
    assertThat(ship[1]).containsOnly(0);
    assertThat(ship[0][2]).isCloseTo(kg * 2 * .05 / .5, within(1e-6));
    assertThat(ship[2][1]).isCloseTo(kg * .05 / .5, within(1e-6));
  }

  /// (TR-1.9).
  @Test
  void aFullStoreLeavesNoRoom() {
    double full = 500 * P.stockRoomKgPerHead();
    assertThat(GrainTrade.room(P, 0, 500)).isEqualTo(1);
    assertThat(GrainTrade.room(P, full / 4, 500)).isCloseTo(.75, within(1e-9));
    assertThat(GrainTrade.room(P, 2 * full, 500)).isZero();
    double[][] ship = ship(new double[] {0, .6, 0}, new double[] {0, full, 0}, 1e9);
    assertThat(ship[0][1]).isZero();
  }

  @Test
  void cartsCarryEachPartOfWhatAllWant() {
    double[] log = {0, .6, .45};
    double[][] free = ship(log, new double[3], 1e9);
    double all = 0;
    for (double[] row : free) {
      for (double kg : row) {
        all += kg;
      }
    }
    double[][] bound = ship(log, new double[3], all / 2);
    assertThat(bound[0][1]).isCloseTo(free[0][1] / 2, within(1e-6));
    assertThat(bound[2][1]).isCloseTo(free[2][1] / 2, within(1e-6));
    assertThat(ship(log, new double[3], 0)[0]).containsOnly(0);
  }

  /// (TR-1.10): the slack of two in a thousand is for rounding by household.
  @Test
  void theLongSideIsRationed() {
    GrainTrade.Balance glut = GrainTrade.balance(1000, 400, 100, 0);
    assertThat(glut.soldShare()).isCloseTo(.501, within(1e-9));
    assertThat(glut.boughtShare()).isEqualTo(1);
    GrainTrade.Balance dearth = GrainTrade.balance(100, 400, 100, 100);
    assertThat(dearth.soldShare()).isEqualTo(1);
    assertThat(dearth.boughtShare()).isCloseTo(.998 * 200 / 400, within(1e-9));
  }

  @Test
  void anEmptyMarketIsNoTrouble() {
    assertThat(GrainTrade.balance(0, 0, 0, 0)).isEqualTo(new GrainTrade.Balance(1, 1));
    assertThat(GrainTrade.balance(100, 0, 0, 50)).isEqualTo(new GrainTrade.Balance(0, 1));
    assertThat(GrainTrade.balance(0, 100, 0, 0)).isEqualTo(new GrainTrade.Balance(1, 0));
  }

  @Test
  void noMoreIsBoughtThanThereIs() {
    for (int i = 0; i < 500; i++) {
      double offered = 1000 * Draws.unit(Draws.bits(Rows.KEY, i));
      double demand = 1000 * Draws.unit(Draws.bits(Rows.KEY + 1, i));
      double kept = 500 * Draws.unit(Draws.bits(Rows.KEY + 2, i));
      double stock = 500 * Draws.unit(Draws.bits(Rows.KEY + 3, i));
      GrainTrade.Balance b = GrainTrade.balance(offered, demand, kept, stock);
      assertThat(b.soldShare()).isBetween(0.0, 1.0);
      assertThat(b.boughtShare() * demand)
          .isLessThanOrEqualTo(stock + b.soldShare() * offered + 1e-9);
    }
  }

  /// (TR-1.16): what goes to a region is cut to what is asked for there; with no months nothing is.
  @Test
  void tradersSendWhatCanBeSold() {
    GrainMarket.Parameters ahead =
        new GrainMarket.Parameters(
            10, 24, 7000, .9, 2, .5, 800, 120_000, 3, 1, 10, 2.5, 4, .5, .1, .2, .3, .4, .04, 2, .4,
            .5);
    double[] log = {0, .6, .45};
    double[][] free = ship(log, new double[3], 1e9);
    double[] most = {0, 30, 1e9};
    double[][] cut = GrainTrade.shipping(ahead, way(log, new double[3], most, 1e9), log);
    assertThat(cut[0][1] + cut[2][1]).isCloseTo(30, within(1e-6));
    assertThat(cut[0][1] / cut[2][1]).isCloseTo(free[0][1] / free[2][1], within(1e-6));
    assertThat(cut[0][2]).isCloseTo(free[0][2], within(1e-6));
    assertThat(free[0][1]).isGreaterThan(30);
  }

  /// (TR-1.4): who loads at a higher price sends less; where nothing has an open price, as
  /// expected.
  @Test
  void dearerGrainIsSentLess() {
    double[] log = {0, .6, .45};
    GrainTrade.Route way = way(log, new double[3], new double[3], 1e9);
    double cheap = GrainTrade.wanted(P, way, 0, 0)[1];
    assertThat(GrainTrade.wanted(P, way, 0, .3)[1]).isBetween(0.0, cheap);
    assertThat(GrainTrade.wanted(P, way, 0, .6)[1]).isZero();
    GrainTrade.Route hidden =
        new GrainTrade.Route(log, false, PEOPLE, new double[3], new double[3], NEAR, 1e9);
    assertThat(GrainTrade.wanted(P, hidden, 0, .6)[1]).isEqualTo(cheap);
  }
}
