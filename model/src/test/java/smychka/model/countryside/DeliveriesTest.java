package smychka.model.countryside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import smychka.model.Ordinary;
import smychka.model.Rows;

/// Five workers and a horse: 90 kg of food and 6 kg of feed a month are left to them.
class DeliveriesTest {
  private static final Deliveries.Parameters P = Ordinary.deliveries();
  private final long[] sums = new long[Deliveries.SLOTS];

  private void deliver(Rows rows, Deliveries.Rule rule, int months) {
    var columns = rows.view(Deliveries.Columns.class);
    Deliveries.step(
        P, Ordinary.use(), rule, months, .2, Rows.KEY, columns, 0, rows.count(), sums, 0);
  }

  private static Rows household() {
    return Rows.of(1)
        .set("workers", 5)
        .set("horses", 1)
        .set("grainKg", 1000)
        .set("cropKg", 1000)
        .set("takenKg", 7);
  }

  @Test
  void moreIsHiddenTheMoreIsTaken() {
    assertThat(P.hidden(0)).isEqualTo(.1);
    assertThat(P.hidden(.2)).isCloseTo(.2, within(1e-9));
    assertThat(P.hidden(1)).isEqualTo(.4);
  }

  @Test
  void requisitionTakesItsQuotaOfWhatItFindsAboveTheNorm() {
    Rows rows = household().set("kindTaxDueKg", 44);
    deliver(rows, new Deliveries.Rule.Requisition(.5, .5, 1), 5);
    assertThat(rows.first("takenKg")).isEqualTo(80);
    assertThat(rows.first("grainKg")).isEqualTo(920);
    assertThat(rows.first("kindTaxDueKg")).isZero();
    assertThat(sums).containsExactly(0, 80, 0, 320);
  }

  @Test
  void requisitionLeavesTheNorm() {
    Rows rows = household().set("grainKg", 600);
    deliver(rows, new Deliveries.Rule.Requisition(1, 1, 1), 5);
    assertThat(rows.first("takenKg")).isZero();
    Rows nobody = Rows.of(1).set("grainKg", 100);
    deliver(nobody, new Deliveries.Rule.Requisition(1, 1, 1), 5);
    assertThat(nobody.first("grainKg")).isEqualTo(20);
  }

  @Test
  void theTaxIsAssessedOnTheCropSeenAboveWhatIsExempt() {
    Rows rows = household();
    deliver(rows, new Deliveries.Rule.TaxInKind(.1, true, .5), 5);
    assertThat(sums[Deliveries.ASSESSED_KG]).isEqualTo(48);
    assertThat(rows.first("takenKg")).isEqualTo(24);
    assertThat(rows.first("kindTaxDueKg")).isEqualTo(24);
    assertThat(rows.first("grainKg")).isEqualTo(976);
    deliver(rows, new Deliveries.Rule.TaxInKind(.1, false, 1), 5);
    assertThat(rows.first("kindTaxDueKg")).isZero();
    assertThat(sums[Deliveries.TAX_KG]).isEqualTo(48);
  }

  @Test
  void theTaxIsAtMostTheRateOfAllThatIsSeen() {
    Rows rows = household().set("workers", 1);
    deliver(rows, new Deliveries.Rule.TaxInKind(.1, true, 0), 5);
    assertThat(rows.first("kindTaxDueKg")).isEqualTo(80);
  }

  @Test
  void noTaxIsPaidFromGrainNeededToSurviveNorOnASmallCrop() {
    Rows rows = household().set("kindTaxDueKg", 50).set("grainKg", 230);
    deliver(rows, new Deliveries.Rule.TaxInKind(.1, false, 1), 4);
    assertThat(rows.first("takenKg")).isEqualTo(30);
    assertThat(rows.first("grainKg")).isEqualTo(200);
    Rows small = household().set("cropKg", 600);
    deliver(small, new Deliveries.Rule.TaxInKind(.5, true, 1), 4);
    assertThat(small.first("takenKg")).isZero();
  }

  @Test
  void marketPurchaseTakesNothing() {
    Rows rows = household();
    deliver(rows, new Deliveries.Rule.MarketPurchase(), 5);
    assertThat(rows.first("takenKg")).isZero();
    assertThat(rows.first("grainKg")).isEqualTo(1000);
    assertThat(sums).containsOnly(0);
  }

  @Test
  void whatIsTakenIsWhatIsGoneUnderEveryRule() {
    for (Deliveries.Rule rule :
        new Deliveries.Rule[] {
          new Deliveries.Rule.Requisition(1, 1, 0), new Deliveries.Rule.TaxInKind(.9, true, 1)
        }) {
      Rows rows = Rows.drawn();
      double before = rows.sum("grainKg");
      deliver(rows, rule, 2);
      assertThat(rows.sum("takenKg")).isPositive();
      assertThat(rows.sum("grainKg")).isEqualTo(before - rows.sum("takenKg"));
      assertThat(rows.least("grainKg")).isNotNegative();
      assertThat(rows.least("kindTaxDueKg")).isNotNegative();
    }
  }
}
