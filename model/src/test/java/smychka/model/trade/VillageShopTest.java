package smychka.model.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import smychka.model.Ordinary;
import smychka.model.Rows;

class VillageShopTest {
  private static final VillageShop.Parameters P = Ordinary.shop();
  private final long[] sums = new long[3];

  private void want(Rows rows) {
    VillageShop.want(P, 1.25, .5, rows.view(VillageShop.Columns.class), 0, rows.count(), sums, 0);
  }

  private void sell(Rows rows, double fill) {
    VillageShop.sell(
        P,
        fill,
        0,
        1.25,
        .5,
        Rows.KEY,
        rows.view(VillageShop.Columns.class),
        0,
        rows.count(),
        sums,
        1);
  }

  @Test
  void theShortSideOfTheMarketRules() {
    assertThat(P.sold(100, 100)).isCloseTo(100 / Math.pow(2, .25), within(1e-9));
    assertThat(P.sold(100, 100_000)).isCloseTo(100, within(1e-6));
    assertThat(P.sold(100_000, 100)).isCloseTo(100, within(1e-6));
    assertThat(P.sold(0, 0)).isZero();
    assertThat(P.sold(100, 0)).isZero();
    assertThat(P.sold(0, 100)).isZero();
  }

  @Test
  void shelvesAreLookedAtInAutumn() {
    assertThat(P.learn(.8, .3, true)).isCloseTo(.6, within(1e-9));
    assertThat(P.learn(.8, .3, false)).isCloseTo(.75, within(1e-9));
  }

  @Test
  void emptyShelvesRaiseThePrivatePremium() {
    assertThat(P.premium(1, 1)).isCloseTo(1, within(1e-9));
    assertThat(P.premium(2, .5)).isCloseTo(2, within(1e-9));
  }

  @Test
  void halfOfFreeCashIsWantedInGoods() {
    Rows rows =
        Rows.of(3)
            .set("money", 1000, 30, 0)
            .set("moneyTaxDueKopeks", 100, 100, 0)
            .set("monthlyOutlay", 80, 80, 0);
    want(rows);
    assertThat(rows.all("goodsWantKopeks")).containsExactly(184, 0, 0);
    assertThat(sums[0]).isEqualTo(184);
  }

  @Test
  void eachGetsTheShareThatIsThere() {
    Rows rows = Rows.of(2).set("money", 1000, 0).set("goodsWantKopeks", 184, 0);
    rows.set("monthlyOutlay", 80, 0);
    sell(rows, .5);
    assertThat(rows.all("money")).containsExactly(770, 0);
    assertThat(rows.at("monthlyOutlay", 0)).isCloseTo(83.5, within(1e-4));
    assertThat(sums).containsExactly(0, 92, 230);
  }

  @Test
  void nobodyPaysMoreThanHeHasNorIsMoreSoldThanWanted() {
    Rows rows = Rows.drawn();
    want(rows);
    double wanted = rows.sum("goodsWantKopeks");
    double money = rows.sum("money");
    sell(rows, 1);
    assertThat(rows.sum("money")).isEqualTo(money - sums[2]);
    assertThat(rows.least("money")).isNotNegative();
    assertThat((double) sums[1]).isPositive().isLessThanOrEqualTo(wanted);
  }

  @Test
  void anAmountInGoldBecomesUnitsOfTheMonth() {
    assertThat(VillageShop.units(100, .5, 7)).isEqualTo(200);
  }
}
