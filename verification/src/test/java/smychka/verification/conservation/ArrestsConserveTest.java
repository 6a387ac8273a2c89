package smychka.verification.conservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import smychka.engine.Ledger;
import smychka.engine.Month;
import smychka.model.accounts.Books;
import smychka.model.month.Country;
import smychka.model.month.ModelInputs;
import smychka.model.month.RunSettings;
import smychka.model.tables.Region;
import smychka.verification.country.Played;
import smychka.verification.country.Told;

/// People led away stay people: who leaves a household is dead, in a camp or back. History with an
/// operation of 1937 set in 1922, 1:2000, so that thousands are taken; books close every month.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArrestsConserveTest {
  private static final Month FROM = Month.of(1922, 1);
  private static final Month TO = Month.of(1922, 6);
  private static final Month END = Month.of(1923, 3);
  private static final int SCALE = 2000;

  private static ModelInputs operation() {
    ModelInputs in = Told.changed(Told.historical(), "organ.deathLimit", FROM, TO, x -> 40_000);
    in = Told.changed(in, "organ.powers", FROM, TO, x -> 1);
    return Told.changed(in, "organ.campLimit", FROM, TO, x -> 120_000);
  }

  @Test
  void campsHoldWhatCameLessWhatLeft() {
    long taken = 0;
    long left = 0;
    long shot = 0;
    try (Country country = Country.found(operation(), new RunSettings(1, 0, SCALE, 1))) {
      while (!country.month().isAfter(END)) {
        country.step();
        Books b = country.books();
        taken += all(b, b.takenVillage) + all(b, b.takenTown);
        shot += all(b, b.executedVillage) + all(b, b.executedTown);
        left += all(b, b.campDeaths) + all(b, b.freedVillage) + all(b, b.freedTown);
        assertThat(Held.now(country).world(b.prisoners)).isEqualTo(taken - left);
      }
    }
    assertThat(taken).isGreaterThan(300);
    assertThat(shot).isGreaterThan(100);
    assertThat(left).isGreaterThan(20);
  }

  private static long all(Books b, int flow) {
    Ledger ledger = b.ledger();
    long sum = 0;
    for (int r = 0; r < Region.COUNT; r++) {
      sum += ledger.given(flow, r);
    }
    return sum;
  }

  /// The same operation without staff: no case, no fear in towns, nobody in camps.
  @Test
  void withoutBudgetNobodyIsTaken() {
    ModelInputs none =
        Told.changed(operation(), "organ.budgetPersons", Month.of(1921, 3), END, x -> 0);
    var run = Played.run(none, 1, SCALE, END);
    for (String series : new String[] {"political_convictions", "executions", "taken_to_camps"}) {
      assertThat(Played.sum(run, series, Month.of(1921, 3), END)).as(series).isZero();
    }
    assertThat(Played.at(run, "town_fear", END)).isZero();
    assertThat(Played.at(run, "camp_prisoners", END)).isZero();
  }

  /// What is recorded is what the categories say: limits and a part beyond them.
  @Test
  void limitsAreExceededByZeal() {
    var run = Played.run(operation(), 1, SCALE, TO);
    double mass = Played.sum(run, "convictions_on_limits", FROM, TO);
    assertThat(mass).isBetween(6 * 160.0, 2 * 6 * 160.0);
    double parts = Played.sum(run, "convictions_own_cases", FROM, TO) + mass;
    assertThat(Played.sum(run, "political_convictions", FROM, TO)).isCloseTo(parts, within(1e-6));
  }
}
