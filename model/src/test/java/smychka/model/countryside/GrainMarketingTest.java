package smychka.model.countryside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import smychka.model.Ordinary;
import smychka.model.Rows;

/// Ten months to go, 5 kopeks a kilogram net, half of full income sold, a fifth of it released now.
class GrainMarketingTest {
  private static final GrainMarketing.Parameters P = Ordinary.marketing();
  private static final GrainMarketing.Quote QUOTE = new GrainMarketing.Quote(5, .5, .2, 5);

  private static GrainMarketing.Season season(double fill) {
    return new GrainMarketing.Season(9, true, 0, .5, 1, 1, 60, fill, 0, 1, 6.25);
  }

  private static double offer(
      double fill, double free, double grain, double cash, double tax, double outlay) {
    return offer(fill, free, free, grain, cash, tax, outlay);
  }

  private static double offer(
      double fill, double free, double year, double grain, double cash, double tax, double outlay) {
    return GrainMarketing.offer(
        P, season(fill), QUOTE, free, year, grain, 500, cash, tax, outlay, 0);
  }

  @Test
  void theShareSoldRisesWithTheRealPrice() {
    assertThat(GrainMarketing.soldShare(P, 1)).isCloseTo(2.0 / 3, within(1e-9));
    assertThat(GrainMarketing.soldShare(P, .5)).isCloseTo(.5, within(1e-9));
    assertThat(GrainMarketing.soldShare(P, 0)).isCloseTo(0, within(1e-5));
  }

  @Test
  void aRoubleIsWorthTheGoodsThatCanBeHad() {
    assertThat(P.roubleValue(.8, 1, 2, 1.25)).isCloseTo(.712, within(1e-9));
    assertThat(P.roubleValue(1, 1, 2, 1)).isCloseTo(1, within(1e-9));
    assertThat(P.roubleValue(0, 0, 2, 1)).isCloseTo(.24 / 2 + .76 * .25, within(1e-9));
  }

  @Test
  void toleranceSetsMarginAndOutlet() {
    assertThat(P.margin(1)).isEqualTo(.2);
    assertThat(P.margin(.5)).isCloseTo(.3, within(1e-9));
    assertThat(P.privateShare(4000, 4000, 1)).isCloseTo(.5, within(1e-9));
    assertThat(P.privateShare(4000, 4000, 0)).isCloseTo(.05, within(1e-9));
    assertThat(P.privateShare(8000, 4000, 1)).isCloseTo(32.0 / 33, within(1e-9));
  }

  @Test
  void theReserveGrowsWithThreatAndForceAndShrinksWithThePrice() {
    assertThat(P.reserve(0, 0, 1)).isCloseTo(60, within(1e-9));
    assertThat(P.reserve(1, 0, 1)).isCloseTo(96, within(1e-9));
    assertThat(P.reserve(0, 1, 1)).isCloseTo(90, within(1e-9));
    assertThat(P.reserve(0, 0, 4)).isCloseTo(30, within(1e-9));
    assertThat(P.reserve(0, 0, 0)).isCloseTo(84, within(1e-9));
  }

  @Test
  void grainIsReleasedWhenThePriceExceedsItsValueIfHeld() {
    assertThat(P.release(0)).isEqualTo(1);
    assertThat(P.release(-.5)).isCloseTo(2 / (1 + Math.E), within(1e-9));
    assertThat(P.release(9)).isEqualTo(1.5);
    assertThat(P.priceLearning(-.1)).isEqualTo(.3);
    assertThat(P.priceLearning(.1)).isEqualTo(.1);
  }

  @Test
  void whereGoodsCanBeHadHalfOfWhatIsFreeIsSoldInTime() {
    assertThat(offer(1, 1000, 2000, 0, 0, 0)).isCloseTo(100, within(1e-9));
  }

  @Test
  void ownUseIsKeptOfTheYearNotOfWhatIsLeft() {
    assertThat(offer(1, 1000, 1400, 2000, 0, 0, 0)).isCloseTo(60, within(1e-9));
    assertThat(offer(1, 600, 1400, 2000, 0, 0, 0)).isZero();
  }

  @Test
  void withoutGoodsSalesFallToWhatMoneyIsNeededFor() {
    assertThat(offer(0, 1000, 2000, 0, 0, 0)).isZero();
    assertThat(offer(0, 1000, 2000, 0, 0, 50)).isCloseTo(21, within(1e-9));
    assertThat(offer(0, 1000, 2000, 9000, 0, 50)).isZero();
  }

  @Test
  void theTaxForcesASaleFromGrainAboveHalfOfTheNeed() {
    assertThat(offer(1, 0, 2000, 0, 2500, 0)).isCloseTo(100, within(1e-9));
    assertThat(offer(1, 0, 250, 0, 2500, 0)).isZero();
    assertThat(offer(1, 0, 2000, 2500, 2500, 0)).isZero();
  }

  @Test
  void noMoreThanThreeFifthsOfTheStoreIsOfferedInAMonth() {
    assertThat(offer(1, 1000, 100, 0, 0, 0)).isCloseTo(60, within(1e-9));
    assertThat(offer(1, 0, 0, 0, 0, 0)).isZero();
  }

  @Test
  void whoLacksBreadBuysTheLessTheDearerAndWithinHisCash() {
    assertThat(want(810, 9000)).isCloseTo(90 * 1.1 / 2, within(1e-9));
    assertThat(want(90, 9000)).isCloseTo(90 / 9.0 * 1.1 * 1.1 / 2, within(1e-9));
    assertThat(want(550, 100)).isCloseTo(10, within(1e-9));
    assertThat(want(550, 0)).isZero();
  }

  private static double want(double gap, double cash) {
    return GrainMarketing.want(P, season(1), QUOTE, gap, 100, cash);
  }

  @Test
  void aHouseholdOffersFromWhatItCanSpare() {
    Rows rows =
        Rows.of(3).set("workers", 5, 5, 0).set("grainKg", 2000, 0, 0).set("money", 0, 90, 0);
    long[] sums = step(rows);
    assertThat(rows.all("offerKg")).containsExactly(92, 0, 0);
    assertThat(rows.all("wantKg")).containsExactly(0, 9, 0);
    assertThat(sums).containsExactly(92, 9);
  }

  private static long[] step(Rows rows) {
    long[] sums = new long[2];
    GrainMarketing.step(
        P,
        Ordinary.use(),
        season(1),
        QUOTE,
        Rows.KEY,
        rows.view(GrainMarketing.Columns.class),
        new GrainMarketing.Positions(60),
        0,
        rows.count(),
        sums,
        0);
    return sums;
  }

  @Test
  void nobodyOffersMoreThanHeHas() {
    Rows rows = Rows.drawn();
    long[] sums = step(rows);
    double[] grain = rows.all("grainKg");
    double[] offers = rows.all("offerKg");
    for (int i = 0; i < grain.length; i++) {
      assertThat(offers[i]).isBetween(0.0, grain[i]);
      assertThat(rows.at("wantKg", i)).isBetween(0.0, .5 * rows.at("money", i) / 5 + 1);
    }
    assertThat(sums[0]).isEqualTo((long) rows.sum("offerKg")).isPositive();
    assertThat(sums[1]).isEqualTo((long) rows.sum("wantKg")).isPositive();
  }

  @Test
  void theTableOfSupplyAndDemandAgreesWithWhatIsThenOffered() {
    Rows rows = Rows.drawn();
    GrainMarketing.Quote[] grid = new GrainMarketing.Quote[GrainMarketing.GRID];
    Arrays.fill(grid, QUOTE);
    long[] sums = new long[2 * GrainMarketing.GRID];
    GrainMarketing.table(
        P,
        Ordinary.use(),
        season(1),
        grid,
        rows.view(GrainMarketing.Columns.class),
        new GrainMarketing.Positions(60),
        0,
        rows.count(),
        sums,
        0);
    long[] then = step(rows);
    for (int k = 0; k < GrainMarketing.GRID; k++) {
      assertThat((double) sums[k]).isCloseTo(then[0], within(30.0));
      assertThat((double) sums[GrainMarketing.GRID + k]).isCloseTo(then[1], within(30.0));
    }
  }
}
