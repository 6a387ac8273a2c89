package smychka.model.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import smychka.model.Rows;

/// Half is sold to traders at 2 units, a quarter to the state at 1; half of what is wanted is had
/// at 2; half of the tax falls due; a unit is half a gold kopek.
class SettlementTest {
  private static final Settlement.Terms TERMS =
      new Settlement.Terms(.5, .25, 2, 1, .5, 2, 3, 10, 2, .5, .5);
  private final long[] sums = new long[Settlement.SLOTS];

  private void sell(Rows rows) {
    Settlement.sell(
        TERMS,
        Rows.everywhere(),
        Rows.KEY,
        rows.view(Settlement.Columns.class),
        0,
        rows.count(),
        sums,
        0);
  }

  private void payAndTax(Rows rows) {
    Settlement.payAndTax(
        TERMS, Rows.KEY, rows.view(Settlement.Columns.class), 0, rows.count(), sums, 0);
  }

  private void buy(Rows rows) {
    Settlement.buy(TERMS, Rows.KEY, rows.view(Settlement.Columns.class), 0, rows.count(), sums, 0);
  }

  @Test
  void grainGoesOneWayAndMoneyTheOther() {
    Rows rows = Rows.of(2).set("grainKg", 1000).set("offerKg", 100, 0);
    sell(rows);
    assertThat(rows.all("grainKg")).containsExactly(925, 1000);
    assertThat(rows.all("money")).containsExactly(125, 0);
    assertThat(sums).containsExactly(50, 25, 100, 25, 0, 0, 0, 0, 0, 1);
  }

  @Test
  void otherIncomeComesByMouthsAndMoreWithoutAFarm() {
    Rows rows = Rows.of(3).set("workers", 5, 5, 0).set("farms", 1, 0, 1);
    payAndTax(rows);
    assertThat(rows.all("money")).containsExactly(15, 30, 0);
    assertThat(rows.at("monthlyOtherIncome", 0)).isCloseTo(.3 * 7.5, within(1e-6));
    assertThat(sums[Settlement.INCOME_MONEY]).isEqualTo(45);
  }

  @Test
  void otherIncomeComesByAnimalsToo() {
    Rows rows = Rows.of(2).set("workers", 1, 0).set("farms", 1).set("cattle", 2).set("pigs", 10);
    rows.set("sheepGoats", 25);
    payAndTax(rows);
    assertThat(Settlement.animals(2, 10, 25)).isCloseTo(8, within(1e-9));
    assertThat(rows.all("money")).containsExactly(83, 80);
  }

  @Test
  void theTaxIsPaidAsFarAsThereIsCash() {
    Rows rows = Rows.of(3).set("moneyTaxDueKopeks", 10, 10, 10).set("money", 50, 4, 0);
    payAndTax(rows);
    assertThat(rows.all("money")).containsExactly(40, 0, 0);
    assertThat(rows.all("moneyTaxDueKopeks")).containsExactly(5, 8, 10);
    assertThat(sums[Settlement.TAX_MONEY]).isEqualTo(14);
    assertThat(sums[Settlement.TAX_KOPEKS]).isEqualTo(7);
  }

  @Test
  void breadIsBoughtForCash() {
    Rows rows = Rows.of(4).set("wantKg", 100, 100, 100, 0).set("money", 500, 60, 0, 9);
    rows.set("boughtKg", 7);
    buy(rows);
    assertThat(rows.all("grainKg")).containsExactly(50, 30, 0, 0);
    assertThat(rows.all("boughtKg")).containsExactly(50, 30, 0, 0);
    assertThat(rows.all("money")).containsExactly(400, 0, 0, 9);
    assertThat(sums[Settlement.BOUGHT_KG]).isEqualTo(80);
    assertThat(sums[Settlement.BOUGHT_MONEY]).isEqualTo(160);
  }

  @Test
  void whatOneGivesAnotherGets() {
    Rows rows = Rows.drawn();
    double grain = rows.sum("grainKg");
    double money = rows.sum("money");
    sell(rows);
    payAndTax(rows);
    buy(rows);
    assertThat(rows.sum("grainKg"))
        .isEqualTo(
            grain
                - sums[Settlement.PRIVATE_KG]
                - sums[Settlement.STATE_KG]
                + sums[Settlement.BOUGHT_KG]);
    assertThat(rows.sum("money"))
        .isEqualTo(
            money
                + sums[Settlement.PRIVATE_MONEY]
                + sums[Settlement.STATE_MONEY]
                + sums[Settlement.INCOME_MONEY]
                - sums[Settlement.TAX_MONEY]
                - sums[Settlement.BOUGHT_MONEY]);
    assertThat(rows.least("grainKg")).isNotNegative();
    assertThat(rows.least("money")).isNotNegative();
    assertThat(rows.least("moneyTaxDueKopeks")).isNotNegative();
  }
}
