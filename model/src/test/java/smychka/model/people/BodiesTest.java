package smychka.model.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import smychka.model.Ordinary;
import smychka.model.Rows;

class BodiesTest {
  private final long[] sums = new long[Bodies.SLOTS];

  private void live(Bodies.Parameters p, double otherFood, Rows rows) {
    Bodies.step(
        p,
        p.energyTable(),
        otherFood,
        0,
        Rows.KEY,
        rows.view(Bodies.Columns.class),
        new double[rows.count()],
        0,
        rows.count(),
        sums,
        0);
  }

  @Test
  void aBodyGoesHalfwayToThatOfItsFood() {
    Bodies.Parameters p = Ordinary.still();
    assertThat(Bodies.nextBody(p, p.energyTable(), .8, 1)).isCloseTo(.9, within(1e-9));
    assertThat(Bodies.nextBody(p, p.energyTable(), 1, 1)).isCloseTo(1, within(1e-9));
  }

  /// 24 weeks at 1,570 against 3,470 kcal leave .76 of body weight (Keys and others 1950).
  @Test
  void theMinnesotaExperimentIsReproduced() {
    Bodies.Parameters p = Ordinary.still();
    double body = 1;
    for (int month = 0; month < 6; month++) {
      body = Bodies.nextBody(p, p.energyTable(), body, 1570.0 / 3470);
    }
    assertThat(body).isCloseTo(.76, within(.005));
  }

  @Test
  void theHazardOfHungerRisesSteeplyBelowNineTenths() {
    Bodies.Parameters p = Ordinary.still();
    assertThat(Bodies.hungerHazard(p, .9)).isZero();
    assertThat(Bodies.hungerHazard(p, .8)).isCloseTo(.0125, within(1e-9));
    assertThat(Bodies.hungerHazard(p, .7)).isCloseTo(.1, within(1e-9));
    assertThat(Bodies.hungerHazard(p, 0)).isEqualTo(.6);
  }

  @Test
  void fourFifthsFromGrainAndAFifthFromTheRestKeepABody() {
    Rows rows =
        Rows.of(2).set("workers", 6).set("dependants", 4).set("eatenKg", 200, 100).set("body", 1);
    live(Ordinary.still(), .15, rows);
    assertThat(rows.at("body", 0)).isCloseTo(1, within(1e-6));
    assertThat(rows.at("body", 1)).isCloseTo((1 + Math.pow(.6, .35)) / 2, within(1e-4));
    assertThat(sums).containsExactly(0, 0, 0, sums[3]);
  }

  @Test
  void milkSmallStockAndMeatHelpUpToALimit() {
    Rows rows =
        Rows.of(4)
            .set("workers", 4)
            .set("cattle", 8, 100, 0, 0)
            .set("pigs", 0, 0, 4, 0)
            .set("meatKg", 0, 0, 0, 40)
            .set("body", 0);
    live(Ordinary.bodies(0, 0, 0), .15, rows);
    double[] intake = {.2 + .2, .2 + .4, .2 + .06, .2 + .2};
    for (int i = 0; i < 4; i++) {
      assertThat(rows.at("body", i)).isCloseTo(Math.pow(intake[i], .35) / 2, within(1e-3));
    }
  }

  @Test
  void hungerTakesDependantsBeforeWorkers() {
    Rows rows = Rows.of(1).set("workers", 100).set("dependants", 100).set("body", .4);
    live(Ordinary.still(), -.05, rows);
    assertThat(rows.first("workers")).isEqualTo(52);
    assertThat(rows.first("dependants")).isEqualTo(28);
    assertThat(sums[Bodies.HUNGER_DEATHS]).isEqualTo(120);
  }

  @Test
  void othersDieByAge() {
    Rows rows =
        Rows.of(1).set("workers", 100).set("dependants", 50).set("eatenKg", 9000).set("body", 1);
    live(Ordinary.bodies(.12, .24, 0), 0, rows);
    assertThat(rows.first("workers")).isEqualTo(99);
    assertThat(rows.first("dependants")).isEqualTo(49);
    assertThat(sums[Bodies.OTHER_DEATHS]).isEqualTo(2);
  }

  @Test
  void aChildIsBornNineMonthsAfterConceptionToWhoIsFed() {
    Rows rows = Rows.of(3).set("workers", 1).set("eatenKg", 20, 20, 0).set("body", 1, 1, .5);
    rows.set("monthsToBirth", 0, 1, 0);
    live(Ordinary.bodies(0, 0, 1), .15, rows);
    assertThat(rows.all("monthsToBirth")).containsExactly(9, 0, 0);
    assertThat(rows.all("dependants")).containsExactly(0, 1, 0);
    assertThat(sums[Bodies.BIRTHS]).isEqualTo(1);
  }

  @Test
  void anEmptyHouseIsPassedOver() {
    Rows rows = Rows.of(1).set("monthsToBirth", 1).set("body", .3);
    live(Ordinary.bodies(1, 1, 1), 0, rows);
    assertThat(rows.first("body")).isCloseTo(.3, within(1e-6));
    assertThat(sums).containsOnly(0);
  }

  @Test
  void everyDeathHasACause() {
    Rows rows = Rows.drawn();
    double before = rows.sum("workers") + rows.sum("dependants");
    for (int month = 0; month < 12; month++) {
      live(Ordinary.bodies(.1, .1, .05), -.1, rows);
    }
    assertThat(sums[Bodies.BIRTHS]).isPositive();
    assertThat(sums[Bodies.HUNGER_DEATHS]).isPositive();
    assertThat(sums[Bodies.OTHER_DEATHS]).isPositive();
    assertThat(rows.sum("workers") + rows.sum("dependants"))
        .isEqualTo(
            before + sums[Bodies.BIRTHS] - sums[Bodies.HUNGER_DEATHS] - sums[Bodies.OTHER_DEATHS]);
    assertThat(rows.least("workers")).isNotNegative();
    assertThat(rows.least("dependants")).isNotNegative();
  }
}
