package smychka.model.industry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import smychka.model.Ordinary;
import smychka.model.Plans;

/// Half of what is planned is machines, a quarter building materials; a hundredth wears out a
/// month, twenty months' output build a unit.
class ConstructionTest {
  private static final Capacity.Parameters P = Ordinary.capacity();
  private static final Construction.Parameters C = Plans.construction();

  private static Capacity.Columns trust() {
    return new Capacity.Columns(
        new double[] {1000}, new double[] {900}, new double[] {0}, new double[] {0});
  }

  private static Capacity.Works works(
      double planned, double order, double hardness, boolean smooth) {
    return new Capacity.Works(planned, order, hardness, 20, 20, .02, smooth);
  }

  /// (IN-4.4): 100 planned needs 50 of machines and 25 of building materials.
  @Test
  void theScarcerOfMachinesAndMaterialsSaysWhatIsBuilt() {
    assertThat(Construction.met(C, 100, 40, 25)).isCloseTo(.8, within(1e-9));
    assertThat(Construction.met(C, 100, 60, 10)).isCloseTo(.4, within(1e-9));
    assertThat(Construction.met(C, 100, 60, 30)).isEqualTo(1);
    assertThat(Construction.met(C, 100, -5, 30)).isZero();
  }

  /// (IN-4.6), (IN-4.7).
  @Test
  void aSoftBudgetBeginsMoreThanItCanSupplyAndCompletesLater() {
    assertThat(Construction.begun(5, 8, 1, 0)).isEqualTo(8);
    assertThat(Construction.begun(5, 8, 1, 1)).isEqualTo(5);
    assertThat(Construction.begun(5, 8, 0, 0)).isEqualTo(5);
    assertThat(Construction.completed(100, 100, 20)).isCloseTo(5, within(1e-9));
    assertThat(Construction.completed(100, 200, 20)).isCloseTo(2.5, within(1e-9));
    assertThat(Construction.completed(100, 0, 20)).isCloseTo(5, within(1e-9));
  }

  @Test
  void frozenBuildingGrowsWhereTheSameWorkIsScatteredOverMoreWorks() {
    Capacity.Columns within = trust();
    Capacity.Columns over = trust();
    for (int month = 0; month < 36; month++) {
      Capacity.step(P, within, 0, 200, works(200, 1, 0, false));
      Capacity.step(P, over, 0, 200, works(400, 1, 0, false));
    }
    assertThat(within.committed()[0]).isCloseTo(within.building()[0], within(1e-6));
    assertThat(over.building()[0]).isGreaterThan(1.1 * within.building()[0]);
    assertThat(over.committed()[0]).isGreaterThan(1.3 * over.building()[0]);
    assertThat(over.usable()[0]).isLessThan(within.usable()[0] - 5);
  }

  @Test
  void worksOfTheMarketAreBegunAsTheyArePaidFor() {
    Capacity.Columns market = trust();
    Capacity.Columns hard = trust();
    for (int month = 0; month < 24; month++) {
      Capacity.step(P, market, 0, 200);
      Capacity.step(P, hard, 0, 200, new Capacity.Works(400, 1, 1, 20, 10, .02, false));
    }
    assertThat(hard.usable()[0]).isEqualTo(market.usable()[0]);
    assertThat(market.committed()[0]).isEqualTo(market.building()[0]);
  }

  @Test
  void smoothAbsorptionHasNoGestation() {
    Capacity.Columns smooth = trust();
    Capacity.step(P, smooth, 0, 200, works(400, 1, 0, true));
    assertThat(smooth.usable()[0]).isCloseTo(900 * .99 + 10, within(1e-9));
    assertThat(smooth.building()[0]).isZero();
  }

  /// (IN-4.9).
  @Test
  void onlyAHardBudgetStopsAtItsMeans() {
    assertThat(Construction.paidFor(1, 1, .6)).isCloseTo(.6, within(1e-9));
    assertThat(Construction.paidFor(1, 0, .6)).isEqualTo(1);
    assertThat(Construction.paidFor(0, 1, .6)).isEqualTo(1);
    assertThat(Construction.paidFor(1, 1, 2)).isEqualTo(1);
  }
}
