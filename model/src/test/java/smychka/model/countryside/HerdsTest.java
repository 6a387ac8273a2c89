package smychka.model.countryside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import smychka.model.Ordinary;
import smychka.model.Rows;

class HerdsTest {
  private static final String[] KINDS = {"horses", "cattle", "pigs", "sheepGoats"};
  private final long[] sums = new long[Herds.SLOTS];

  private void live(Rows rows, double density) {
    live(Ordinary.herds(), rows, density);
  }

  private void live(Herds.Parameters p, Rows rows, double density) {
    double[] densities = new double[Herds.KINDS];
    Arrays.fill(densities, density);
    Herds.step(p, densities, Rows.KEY, rows.view(Herds.Columns.class), 0, rows.count(), sums, 0);
  }

  @Test
  void thereIsLessRoomTheMoreTheHerdCrowds() {
    assertThat(Herds.room(Ordinary.herds(), .5)).isEqualTo(1);
    assertThat(Herds.room(Ordinary.herds(), .75)).isCloseTo(.5, within(1e-9));
    assertThat(Herds.room(Ordinary.herds(), 2)).isZero();
  }

  @Test
  void wellFedHerdsGrowAndUnfedOnesDie() {
    Rows rows = Rows.of(2).set("horses", 1000).set("feedRatio", 1, 0).set("body", 1);
    live(rows, .5);
    assertThat(rows.at("horses", 0)).isEqualTo(1010);
    assertThat(rows.at("horses", 1)).isEqualTo(994);
    assertThat(sums[Herds.BORN]).isEqualTo(14);
    assertThat(sums[Herds.DIED]).isEqualTo(10);
  }

  @Test
  void theHungryEatTheirAnimals() {
    Rows rows = Rows.of(1).set("cattle", 100).set("feedRatio", 1).set("body", .75);
    live(rows, 9);
    assertThat(rows.first("cattle")).isEqualTo(95);
    assertThat(rows.first("meatKg")).isEqualTo(500);
    assertThat(sums[Herds.EATEN + Herds.CATTLE]).isEqualTo(5);
  }

  @Test
  void everyAnimalHasABeginningAndAnEnd() {
    Rows rows = Rows.drawn();
    double[] before = Arrays.stream(KINDS).mapToDouble(rows::sum).toArray();
    live(rows, .6);
    for (int kind = 0; kind < Herds.KINDS; kind++) {
      assertThat(rows.sum(KINDS[kind]))
          .isEqualTo(
              before[kind]
                  + sums[Herds.BORN + kind]
                  - sums[Herds.DIED + kind]
                  - sums[Herds.EATEN + kind]);
      assertThat(rows.least(KINDS[kind])).isNotNegative();
    }
    assertThat(Arrays.stream(sums).sum()).isPositive();
  }

  @Test
  void noMoreDieThanThereAre() {
    Rows rows = Rows.of(30).set("pigs", 1);
    for (int month = 0; month < 400; month++) {
      live(rows, 9);
    }
    assertThat(rows.all("pigs")).containsOnly(0);
    assertThat(sums[Herds.DIED + Herds.PIGS] + sums[Herds.EATEN + Herds.PIGS]).isEqualTo(30);
  }

  @Test
  void aHerdThatStarvesOutrightDiesOnce() {
    Rows rows = Rows.of(1).set("horses", 3).set("body", 1);
    live(Ordinary.herds(50), rows, 9);
    assertThat(rows.first("horses")).isZero();
    assertThat(sums[Herds.DIED]).isEqualTo(3);
  }

  @Test
  void withoutAnimalsThereIsNoMeat() {
    Rows rows = Rows.of(1).set("meatKg", 40);
    live(rows, .5);
    assertThat(rows.first("meatKg")).isZero();
    assertThat(sums).containsOnly(0);
  }
}
