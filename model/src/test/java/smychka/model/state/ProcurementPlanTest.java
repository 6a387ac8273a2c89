package smychka.model.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import smychka.model.Ordinary;

/// 300 kg a head are left to villages; a tenth of the harvest counts all the same; a quarter of the
/// plan can be paid in a month, the campaign lasts ten.
class ProcurementPlanTest {
  private static final ProcurementPlan.Parameters P = Ordinary.plan();

  /// (ST-2.8).
  @Test
  void aRegionsWeightIsItsSurplusAndATenthOfItsHarvest() {
    assertThat(ProcurementPlan.weight(P, 5000, 10, 1)).isCloseTo(2500, within(1e-9));
    assertThat(ProcurementPlan.weight(P, 2000, 10, 1)).isCloseTo(200, within(1e-9));
    assertThat(ProcurementPlan.weight(P, 5000, 10, .5)).isCloseTo(1250, within(1e-9));
    assertThat(ProcurementPlan.weight(P, 0, 0, 1)).isZero();
  }

  /// (ST-2.9): half of what is bought comes from where prices are a half higher.
  @Test
  void theSpreadOfPricesLeavesTheirMean() {
    double dear = ProcurementPlan.priceFactor(P, true, 1.5);
    double cheap = ProcurementPlan.priceFactor(P, false, 1.5);
    assertThat(dear / cheap).isCloseTo(1.5, within(1e-9));
    assertThat((dear + cheap) / 2).isCloseTo(1, within(1e-9));
    assertThat(ProcurementPlan.priceFactor(P, true, 1)).isEqualTo(1);
  }

  /// (ST-2.1).
  @Test
  void planAndFinanceLimitPurchases() {
    ProcurementPlan.Caps early = ProcurementPlan.caps(P, 1000, 200);
    assertThat(early).isEqualTo(new ProcurementPlan.Caps(800, 250));
    assertThat(early.kg()).isEqualTo(250);
    assertThat(early.financeBinds(300)).isTrue();
    assertThat(early.planBinds(300)).isFalse();
    ProcurementPlan.Caps late = ProcurementPlan.caps(P, 1000, 900);
    assertThat(late.kg()).isEqualTo(100);
    assertThat(late.planBinds(300)).isTrue();
    assertThat(late.financeBinds(300)).isFalse();
    assertThat(ProcurementPlan.caps(P, 1000, 1200).kg()).isZero();
    assertThat(ProcurementPlan.caps(P, 0, 0)).isEqualTo(new ProcurementPlan.Caps(0, 0));
  }

  /// (ST-2.10): a region with half of the plan owes a tenth more each month of the campaign.
  @Test
  void theQuotaIsWhatIsDueByNowOfWhatSearchReaches() {
    assertThat(ProcurementPlan.gap(P, 500, 3, 100, false)).isCloseTo(100, within(1e-9));
    assertThat(ProcurementPlan.gap(P, 500, 3, 200, false)).isZero();
    assertThat(ProcurementPlan.gap(P, 500, 11, 100, false)).isCloseTo(400, within(1e-9));
    assertThat(ProcurementPlan.gap(P, 500, 3, 100, true)).isCloseTo(300, within(1e-9));
    assertThat(ProcurementPlan.quotaShare(100, 399)).isCloseTo(.25, within(1e-9));
    assertThat(ProcurementPlan.quotaShare(400, 99)).isEqualTo(1);
    assertThat(ProcurementPlan.quotaShare(0, 399)).isZero();
  }

  /// (ST-2.12): half of the men go by the gap; a region with a third of it and a sixth of villages.
  @Test
  void menAreSentWhereThePlanIsBehind() {
    assertThat(ProcurementPlan.effort(P, 1 / 3.0, 1 / 6.0)).isCloseTo(1.5, within(1e-9));
    assertThat(ProcurementPlan.effort(P, 0, .1)).isCloseTo(.5, within(1e-9));
    assertThat(ProcurementPlan.effort(P, 1, .1)).isEqualTo(3);
    assertThat(ProcurementPlan.levyEffort(P, 0, .1)).isCloseTo(.6, within(1e-9));
  }

  @Test
  void intakeIsExpectedWhileTheCampaignLasts() {
    assertThat(ProcurementPlan.expectedIntake(P, 1000, 200, 2)).isCloseTo(50, within(1e-9));
    assertThat(ProcurementPlan.expectedIntake(P, 1000, 200, 10)).isZero();
    assertThat(ProcurementPlan.expectedIntake(P, 1000, 1200, 2)).isZero();
  }

  @Test
  void impossibleParametersAreRefusedByName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ProcurementPlan.Parameters(300, .1, 0, .5, 10, 5, 10, .5, .5, .4))
        .withMessageContaining("monthlyFinanceShareOfPlan");
  }
}
