package smychka.model.countryside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import smychka.model.Ordinary;
import smychka.model.Rows;

/// Five workers who fear to lose a fifth of their spare grain and hide a fifth of all.
class DeliveriesTest {
  private static final Deliveries.Parameters P = Ordinary.deliveries();
  private final long[] sums = new long[Deliveries.SLOTS];

  private void deliver(Rows rows, Deliveries.Rule rule, int months) {
    var columns = rows.view(Deliveries.Columns.class);
    Deliveries.step(
        P, Ordinary.forced(), rule, months, Rows.KEY, columns, 0, rows.count(), sums, 0);
  }

  private static Rows household() {
    return Rows.of(1)
        .set("workers", 5)
        .set("horses", 1)
        .set("grainKg", 1000)
        .set("cropKg", 1000)
        .set("hazard", .2)
        .set("takenKg", 7);
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
  void withoutTaxNothingIsDueOrTaken() {
    Rows rows = household().set("kindTaxDueKg", 9);
    deliver(rows, new Deliveries.Rule.NoTax(), 5);
    assertThat(rows.first("takenKg")).isZero();
    assertThat(rows.first("kindTaxDueKg")).isZero();
    assertThat(rows.first("grainKg")).isEqualTo(1000);
    assertThat(sums).containsOnly(0);
  }

  /// (CS-9.6): a tenth of the force lacking costs a twentieth.
  @Test
  void arrearsAreLargerWithoutForce() {
    assertThat(P.kindTaxShareDue(4, .6)).isCloseTo(.4, within(1e-9));
    assertThat(P.kindTaxShareDue(4, .2)).isCloseTo(.32, within(1e-9));
  }

  @Test
  void whatIsTakenIsWhatIsGone() {
    Rows rows = Rows.drawn();
    double before = rows.sum("grainKg");
    deliver(rows, new Deliveries.Rule.TaxInKind(.9, true, 1), 2);
    assertThat(rows.sum("takenKg")).isPositive();
    assertThat(rows.sum("grainKg")).isEqualTo(before - rows.sum("takenKg"));
    assertThat(rows.least("grainKg")).isNotNegative();
    assertThat(rows.least("kindTaxDueKg")).isNotNegative();
  }
}
