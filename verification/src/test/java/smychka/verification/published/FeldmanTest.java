package smychka.verification.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import smychka.model.industry.Capacity;

/// Fel'dman's two departments: what makes capital goods invests a share e of them in itself and the
/// rest in what makes consumer goods.
///
/// G. A. Fel'dman, On the theory of growth rates of national income (1928; Domar 1957): without
/// wear or gestation capital goods grow at e/v, consumption too in the end; a higher e costs
/// consumption first and gives more later.
class FeldmanTest {
  private static final double V = 30;

  private static final Capacity.Parameters CAPACITY =
      new Capacity.Parameters(1, 1, 1, V, 0, 0, 12, 0, .4, 0, 0, new double[11]);

  /// Consumption by month; the last entry but twelve is ten years on.
  private static double[] consumption(double e, boolean smooth, int months, double[] capital) {
    Capacity.Columns c =
        new Capacity.Columns(
            new double[] {100, 900}, new double[] {100, 900}, new double[2], new double[2]);
    double[] path = new double[months];
    for (int month = 0; month < months; month++) {
      double goods = c.usable()[0];
      path[month] = c.usable()[1];
      capital[month] = goods;
      invest(c, 0, e * goods, smooth);
      invest(c, 1, (1 - e) * goods, smooth);
    }
    return path;
  }

  private static void invest(Capacity.Columns c, int row, double fund, boolean smooth) {
    Capacity.step(CAPACITY, c, row, fund, new Capacity.Works(fund, 1, 0, V, 12, 0, smooth));
  }

  /// e = .3, v = 30 months: one percent a month.
  @Test
  void capitalGoodsGrowAtEOverV() {
    double[] capital = new double[121];
    consumption(.3, true, 121, capital);
    assertThat(capital[120] / capital[0]).isCloseTo(Math.pow(1.01, 120), within(1e-9));
  }

  @Test
  void consumptionComesToGrowAtTheSameRate() {
    double[] path = consumption(.3, true, 1201, new double[1201]);
    assertThat(path[1200] / path[1188]).isCloseTo(Math.pow(1.01, 12), within(.001));
  }

  /// Measured: the higher share is behind until the eighth year.
  @Test
  void moreForCapitalCostsConsumptionFirstAndGivesMoreLater() {
    double[] low = consumption(.2, true, 300, new double[300]);
    double[] high = consumption(.5, true, 300, new double[300]);
    assertThat(high[36]).isLessThan(low[36]);
    assertThat(high[299]).isGreaterThan(1.2 * low[299]);
  }

  /// g(1 + 12·g) = e/v: with a year of gestation .01 becomes about .0090.
  @Test
  void gestationSlowsGrowth() {
    double[] capital = new double[601];
    consumption(.3, false, 601, capital);
    double rate = Math.log(capital[600] / capital[480]) / 120;
    assertThat(rate).isCloseTo(.009, within(.0003));
  }
}
