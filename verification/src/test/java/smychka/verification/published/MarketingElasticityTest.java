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

  /// Measured .57 at 6 kopeks and .67 at 5. It falls as grain gets dearer: .48 at 7, .34 at 10.
  @Test
  void withGoodsItIsThatOfTheBook() {
    assertThat(withGoods(P).elasticity(STATE_PRICE)).isBetween(.5, .7);
    assertThat(withGoods(P).elasticity(PRICE_1913)).isBetween(.5, .7);
  }

  /// Where it comes from: the choice between own use and goods (CS-4.3) alone gives .22, income
  /// beside grain (CS-4.4) about as much again, feeding (CS-3.1) and the reserve (CS-4.11), which
  /// answer to the price, the rest.
  @Test
  void itIsMadeOfOwnUseOfIncomeAndOfFeedAndReserve() {
    double ownUse = elasticity(0, 0);
    double withIncome = elasticity(P.marketing().cesIncomeWeight(), 0);
    assertThat(ownUse).isBetween(.15, .3);
    assertThat(withIncome - ownUse).isBetween(.1, .3);
    assertThat(withGoods(P).elasticity(STATE_PRICE) - withIncome).isBetween(.1, .3);
  }

  private static double elasticity(double incomeWeight, double priceElasticity) {
    var alone =
        Told.historical(p ->
            p.with("countryside.household-use", "feedPriceElasticity", priceElasticity)
                .with(MARKETING, "reservePriceElasticity", priceElasticity)
                .with(MARKETING, "cesIncomeWeight", incomeWeight));
    return withGoods(alone.parameters()).elasticity(STATE_PRICE);
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

  /// Measured -.94 under the same tax and -.62 where outlay on goods of the year before is still
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
