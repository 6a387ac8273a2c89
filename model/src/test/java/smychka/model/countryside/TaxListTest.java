package smychka.model.countryside;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import smychka.model.Ordinary;
import smychka.model.Rows;

class TaxListTest {
  private static Rows rows() {
    return Rows.of(2)
        .set("workers", 2)
        .set("dependants", 2)
        .set("sownLastYearAres", 300, 40)
        .set("horses", 1, 0)
        .set("cattle", 1, 0);
  }

  @Test
  void landAndAnimalsWeighAboveWhatIsFreeForEachMouth() {
    long[] sums = {5};
    Rows rows = rows();
    TaxList.weigh(Ordinary.taxList(), rows.view(TaxList.Columns.class), 0, 2, sums, 0);
    assertThat(sums[0]).isEqualTo(305);
  }

  @Test
  void theYearsTaxIsSharedByWeight() {
    Rows rows = rows().set("moneyTaxDueKopeks", 99);
    var columns = rows.view(TaxList.Columns.class);
    TaxList.assess(Ordinary.taxList(), .5, Rows.KEY, columns, 0, 2);
    assertThat(rows.all("moneyTaxDueKopeks")).containsExactly(150, 0);
    TaxList.assess(Ordinary.taxList(), 0, Rows.KEY, columns, 0, 2);
    assertThat(rows.all("moneyTaxDueKopeks")).containsExactly(0, 0);
  }
}
