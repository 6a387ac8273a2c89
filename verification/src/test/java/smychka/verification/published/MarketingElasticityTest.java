package smychka.verification.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import smychka.model.month.ModelParameters;
import smychka.verification.country.Told;

/// What a year's sales of grain do when the price of grain rises, over a declared cross-section.
///
/// R. C. Allen (1997), Agricultural marketing and the possibilities for industrialization in the
/// Soviet Union in the 1930s: .5 to .7 where goods can be had. J. P. Neary and K. W. S. Roberts
/// (1980), the theory of rationed households: where nothing can be bought, sales are the cash
/// needed over the price, elasticity -1. All measured numbers below were taken with the parameters
/// of the data folder.
class MarketingElasticityTest {
  private static final String MARKETING = "countryside.grain-marketing";
  private static final ModelParameters P = Told.historical().parameters();

  /// The state's price of 1926/27 and the price of 1913, gold kopeks a kilogram.
  private static final double STATE_PRICE = 6, PRICE_1913 = 5;

  private static final double CROP = 520, PLENTY = 2000;
  private static final double INCOME = 2200, TAX = 270, HEAVY_TAX = 1000, OUTLAY = 214;

  private static PeasantYear withGoods(ModelParameters p) {
    return new PeasantYear(p, CROP, INCOME, TAX, OUTLAY, 1, p.marketing().accessWeight(), 1);
  }

  private static PeasantYear withoutGoods(double crop, double income, double tax, double outlay) {
    return new PeasantYear(P, crop, income, tax, outlay, 0, 0, 0);
  }

  /// A finding, not a wish: sales rise with the price, but by less than the book has it. Measured
  /// .34 at 6 kopeks and .39 at 5; .59 at 3. It falls as grain gets dearer (.29 at 7, .21 at 10).
  @Test
  void zz() {
    for (double w : new double[] {0, .4, .55})
      for (double f : new double[] {0, .5}) {
        double rp = f;
        var alone =
            Told.historical(p ->
                p.with("countryside.household-use", "feedPriceElasticity", f)
                    .with("countryside.grain-marketing", "reservePriceElasticity", rp)
                    .with("countryside.grain-marketing", "cesIncomeWeight", w));
        System.out.println(
            "ZZ w "
                + w
                + " f "
                + f
                + " "
                + withGoods(alone.parameters()).elasticity(6)
                + " "
                + withGoods(alone.parameters()).elasticity(5));
      }
    System.out.println(
        "ZZ "
            + withGoods(P).elasticity(6)
            + " "
            + withGoods(P).elasticity(5)
            + " "
            + withGoods(P).elasticity(3)
            + " "
            + withGoods(P).elasticity(10)
            + " "
            + withGoods(P).elasticity(7)
            + " ration "
            + withoutGoods(PLENTY, 0, HEAVY_TAX, 0).elasticity(6)
            + " "
            + withoutGoods(CROP, 0, HEAVY_TAX, 0).elasticity(6)
            + " "
            + withoutGoods(CROP, 0, TAX, 100).elasticity(6));
  }

  @Test
  void withGoodsSalesRiseWithThePriceYetByLessThanHalf() {
    assertThat(withGoods(P).elasticity(STATE_PRICE)).isBetween(.2, .5);
    assertThat(withGoods(P).elasticity(PRICE_1913)).isBetween(.2, .5);
  }

  /// What has taken it out of the book's range: with an own use worth more to the household
  /// (`kappa` .5) and a reserve of 60 kg it is .52 at 6 kopeks, .60 at 5.
  @Test
  void withMoreOwnUseAndALargerReserveItIsThatOfTheBook() {
    ModelParameters more =
        Told.historical(
                p -> p.with(MARKETING, "kappa", .5).with(MARKETING, "reserveKgPerConsumer", 60))
            .parameters();
    assertThat(withGoods(more).elasticity(STATE_PRICE)).isBetween(.5, .7);
    assertThat(withGoods(more).elasticity(PRICE_1913)).isBetween(.5, .7);
  }

  /// Where it comes from: the choice between own use and goods (CS-4.3) alone gives .05, since its
  /// share is taken every month of what is left, so that by June nearly all spare grain is sold
  /// whatever the price. Income beside grain (CS-4.4) adds about .25, feeding (CS-3.1) and the
  /// reserve (CS-4.11), which answer to the price, the rest.
  @Test
  void theChoiceBetweenOwnUseAndGoodsAloneHardlyAnswers() {
    var alone =
        Told.historical(p ->
            p.with("countryside.household-use", "feedPriceElasticity", 0)
                .with("countryside.grain-marketing", "reservePriceElasticity", 0)
                .with("countryside.grain-marketing", "cesIncomeWeight", 0));
    assertThat(withGoods(alone.parameters()).elasticity(STATE_PRICE)).isBetween(0.0, .1);
  }

  /// Measured -1.00 with crops that spare grain everywhere.
  @Test
  void withoutGoodsSalesAreTheCashNeededOverThePrice() {
    PeasantYear year = withoutGoods(PLENTY, 0, HEAVY_TAX, 0);
    assertThat(year.elasticity(STATE_PRICE)).isCloseTo(-1, within(.01));
    double earned = STATE_PRICE * year.soldKg(STATE_PRICE);
    double earnedDear = 2 * STATE_PRICE * year.soldKg(2 * STATE_PRICE);
    assertThat(earnedDear).isCloseTo(earned, within(.01 * earned));
  }

  /// Measured -.94 under the same tax and -.74 where outlay on goods of the year before is still
  /// wanted as cash: households without grain to spare sell what they have at any price.
  @Test
  void withOrdinaryCropsSomeCannotCoverTheNeed() {
    assertThat(withoutGoods(CROP, 0, HEAVY_TAX, 0).elasticity(STATE_PRICE)).isBetween(-1.0, -.9);
    assertThat(withoutGoods(CROP, 0, TAX, 100).elasticity(STATE_PRICE)).isBetween(-.8, -.5);
  }

  /// Measured: a rouble a mouth earned beside grain takes 76 kopeks a mouth off the sales of grain;
  /// those who sold nothing cannot sell less.
  @Test
  void withoutGoodsIncomeBesideGrainTakesItsPlace() {
    double mouths = 900 * 5.5;
    double earned = STATE_PRICE * withoutGoods(PLENTY, 0, HEAVY_TAX, 0).soldKg(STATE_PRICE);
    double besides = STATE_PRICE * withoutGoods(PLENTY, 100, HEAVY_TAX, 0).soldKg(STATE_PRICE);
    assertThat((earned - besides) / mouths).isBetween(50.0, 100.0);
  }
}
