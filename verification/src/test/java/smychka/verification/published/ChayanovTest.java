package smychka.verification.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import smychka.engine.Approx;
import smychka.model.countryside.Consumers;
import smychka.model.countryside.Sowing;
import smychka.verification.country.Told;

/// Chayanov's rule: a worker works the more, the more mouths there are to feed for each worker.
///
/// A. V. Chayanov, The Theory of Peasant Economy (1925; English 1966), budgets of Volokolamsk: 98.8
/// days a worker at 1.1 consumers per worker, 161.3 at 1.7 (recalled).
class ChayanovTest {
  private static final double FEW = 1.1, MANY = 1.7, DAYS_OF_FEW = 98.8, DAYS_OF_MANY = 161.3;

  private static final Sowing.Parameters SOWING = Told.historical().parameters().sowing();
  private static final Approx.Power EFFORT = SOWING.effortTable();

  private static double days(double consumersPerWorker) {
    return Sowing.effortDays(SOWING, EFFORT, consumersPerWorker);
  }

  /// The table's own elasticity is 1.13; measured here 1.10.
  @Test
  void effortRisesWithConsumersPerWorkerAsInTheTable() {
    double table = slope(FEW, DAYS_OF_FEW, MANY, DAYS_OF_MANY);
    assertThat(table).isCloseTo(1.13, within(.005));
    assertThat(slope(FEW, days(FEW), MANY, days(MANY))).isCloseTo(table, within(.05));
  }

  /// Measured: 102.2 and 164.9 days, 3.4 and 2.2 percent above the table.
  @Test
  void theDaysAreThoseOfTheTableWithinFourPercent() {
    assertThat(days(FEW)).isCloseTo(DAYS_OF_FEW, within(.04 * DAYS_OF_FEW));
    assertThat(days(MANY)).isCloseTo(DAYS_OF_MANY, within(.04 * DAYS_OF_MANY));
  }

  /// Two workers each, none to ten dependants; land, draught, seed and price do not bind. Measured:
  /// every further ten percent of consumers per worker sow 11 percent more, elasticity 1.10.
  @Test
  void aVillageThatDiffersInConsumersPerWorkerAloneSowsByTheRule() {
    int rows = 11;
    Households h = village(rows);
    long[] sums = new long[Sowing.SLOTS];
    var spring = new Sowing.Season(false, 0, 1.2, 7, .9, 3);
    Sowing.step(
        SOWING, EFFORT, spring, new double[1], new double[1], 1, columns(h), 0, rows, sums, 0);
    assertThat(sums[Sowing.BOUND_LABOUR]).as("households whose labour binds").isEqualTo(rows);
    for (int i = 1; i < rows; i++) {
      double elasticity =
          slope(
              perWorker(h, i - 1),
              h.sownLastYearAres()[i - 1],
              perWorker(h, i),
              h.sownLastYearAres()[i]);
      assertThat(elasticity).as("from %d to %d dependants", i - 1, i).isBetween(1.08, 1.12);
    }
  }

  private static Households village(int rows) {
    Households h = new Households(rows);
    for (int i = 0; i < rows; i++) {
      h.id()[i] = i + 1L;
      h.workers()[i] = 2;
      h.dependants()[i] = (byte) i;
      h.farms()[i] = 1;
      h.landAres()[i] = 100_000;
      h.horses()[i] = 100;
      h.seedKg()[i] = 1_000_000;
    }
    return h;
  }

  private static Sowing.Columns columns(Households h) {
    int rows = h.id().length;
    float[] retained = new float[rows];
    java.util.Arrays.fill(retained, .95f);
    return new Sowing.Columns(
        h.id(),
        new int[rows],
        h.workers(),
        h.dependants(),
        h.farms(),
        new byte[rows],
        h.landAres(),
        h.horses(),
        h.cattle(),
        retained,
        new int[rows],
        new int[rows],
        h.sownLastYearAres(),
        h.seedKg(),
        h.grainKg());
  }

  private static double perWorker(Households h, int i) {
    return Consumers.units(h.workers()[i], h.dependants()[i]) / h.workers()[i];
  }

  private static double slope(double x, double y, double x2, double y2) {
    return Math.log(y2 / y) / Math.log(x2 / x);
  }
}
