package smychka.model.countryside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import smychka.model.Ordinary;
import smychka.model.Rows;

class ExpectationsTest {
  private static final Expectations.Parameters P = Ordinary.expectations();

  private static void learn(Rows rows, double salience) {
    learn(rows, salience, 2);
  }

  private static void learn(Rows rows, double salience, double salienceOfForce) {
    int n = rows.count();
    Expectations.Columns c = rows.view(Expectations.Columns.class);
    Expectations.step(P, salience, salienceOfForce, c, new double[n], 0, n);
  }

  @Test
  void badNewsIsLearntSooner() {
    assertThat(Expectations.learn(P, .5, .9)).isCloseTo(.52, within(1e-9));
    assertThat(Expectations.learn(P, .9, .5)).isCloseTo(.86, within(1e-9));
    assertThat(Expectations.learn(P, .7, .7)).isEqualTo(.7);
  }

  @Test
  void whatWasTakenInAYearLowersWhatIsExpected() {
    Rows rows =
        Rows.of(1)
            .set("takenYearKg", 1200)
            .set("takenKg", 100)
            .set("cropKg", 1200)
            .set("retainedShare", .8);
    learn(rows, .5);
    assertThat(rows.first("takenYearKg")).isCloseTo(1200, within(1e-3));
    double observed = .95 - .5 * 1200 / 1400;
    assertThat(rows.first("retainedShare")).isCloseTo(.8 + .1 * (observed - .8), within(1e-6));
  }

  @Test
  void aHouseholdFromWhichNothingIsTakenExpectsTheOrdinaryLoss() {
    Rows rows = Rows.of(1).set("retainedShare", .95);
    learn(rows, 2);
    assertThat(rows.first("retainedShare")).isCloseTo(.95, within(1e-6));
  }

  @Test
  void noLevyTeachesToExpectLessThanAFifth() {
    Rows rows = Rows.of(1).set("takenYearKg", 9000).set("retainedShare", .2);
    learn(rows, 9);
    assertThat(rows.first("retainedShare")).isCloseTo(.2, within(1e-6));
  }

  /// (CS-1.8): a fifth feared to be lost by force frightens by .4, more than a tax of little.
  @Test
  void whatIsFearedToBeTakenLowersWhatIsExpected() {
    Rows rows = Rows.of(1).set("hazard", .2).set("retainedShare", .95).set("cropKg", 1200);
    learn(rows, .5);
    assertThat(rows.first("retainedShare")).isCloseTo(.95 + .1 * (.55 - .95), within(1e-6));
    Rows taxed = Rows.of(1).set("hazard", .2).set("retainedShare", .95).set("cropKg", 1200);
    learn(taxed, .5, 0);
    assertThat(taxed.first("retainedShare")).isCloseTo(.95, within(1e-6));
  }

  @Test
  void consumersAreCountedOnChayanovsScale() {
    assertThat(Consumers.units(2, 3)).isCloseTo(3.66, within(1e-9));
    assertThat(Consumers.units(0, 0)).isZero();
  }
}
