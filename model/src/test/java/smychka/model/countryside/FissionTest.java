package smychka.model.countryside;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import smychka.engine.Draws;
import smychka.model.Ordinary;
import smychka.model.Rows;

class FissionTest {
  private static final List<String> HELD =
      List.of(
          "workers",
          "dependants",
          "soldiers",
          "landAres",
          "winterAres",
          "springAres",
          "sownLastYearAres",
          "grainKg",
          "seedKg",
          "money",
          "horses",
          "cattle",
          "pigs",
          "sheepGoats",
          "kindTaxDueKg",
          "moneyTaxDueKopeks");

  private static int divide(Rows rows) {
    return Fission.step(Ordinary.commune(), rows.table(), Rows.KEY, 252);
  }

  private static void inherit(Rows rows) {
    Fission.inherit(rows.table(), rows.table().intColumn("village"));
  }

  private static double[] held(Rows rows) {
    return HELD.stream().mapToDouble(rows::sum).toArray();
  }

  @Test
  void aLargeHouseholdDividesAsItsMouthsDo() {
    Rows rows =
        Rows.of(2)
            .set("village", 1)
            .set("workers", 4, 1)
            .set("dependants", 2, 1)
            .set("soldiers", 1, 0)
            .set("monthsToBirth", 3)
            .set("landAres", 101)
            .set("horses", 3)
            .set("money", 7)
            .set("boughtKg", 9)
            .set("takenYearKg", 10)
            .set("body", .75);
    assertThat(divide(rows)).isEqualTo(1);
    assertThat(rows.all("workers")).containsExactly(2, 2, 1);
    assertThat(rows.all("dependants")).containsExactly(1, 1, 1);
    assertThat(rows.all("soldiers")).containsExactly(1, 0, 0);
    assertThat(rows.all("monthsToBirth")).containsExactly(3, 0, 3);
    assertThat(rows.all("landAres")).containsExactly(51, 50, 101);
    assertThat(rows.all("horses")).containsExactly(2, 1, 3);
    assertThat(rows.all("money")).containsExactly(4, 3, 7);
    assertThat(rows.all("boughtKg")).containsExactly(9, 0, 9);
    assertThat(rows.all("takenYearKg")).containsExactly(5, 5, 10);
    assertThat(rows.all("body")).containsOnly(.75);
    assertThat(rows.all("village")).containsOnly(1);
    assertThat(rows.table().longColumn("id")).containsExactly(1, Draws.childId(1, 252, 1), 2);
  }

  @Test
  void smallHouseholdsAndThoseWithOneWorkerStayTogether() {
    Rows rows = Rows.of(2).set("workers", 2, 1).set("dependants", 2, 9);
    assertThat(divide(rows)).isZero();
    assertThat(rows.count()).isEqualTo(2);
  }

  @Test
  void theDeadLeaveToTheNearestOfTheirVillage() {
    Rows rows =
        Rows.of(5)
            .set("village", 0, 1, 1, 1, 2)
            .set("workers", 1, 0, 0, 1, 0)
            .set("grainKg", 1, 10, 100, 0, 1000)
            .set("horses", 0, 1, 0, 0, 0)
            .set("money", 0, 5, 0, 0, 0)
            .set("soldiers", 0, 1, 0, 0, 0);
    inherit(rows);
    assertThat(rows.all("grainKg")).containsExactly(1, 0, 0, 110, 1000);
    assertThat(rows.all("horses")).containsExactly(0, 0, 0, 1, 0);
    assertThat(rows.all("money")).containsExactly(0, 0, 0, 5, 0);
    assertThat(rows.all("soldiers")).containsExactly(0, 0, 0, 1, 0);
    divide(rows);
    assertThat(rows.table().longColumn("id")).containsExactly(1, 4, 5);
  }

  @Test
  void whatIsHeldIsNeitherMadeNorLost() {
    Rows rows = Rows.drawn();
    double[] before = held(rows);
    inherit(rows);
    assertThat(held(rows)).isEqualTo(before);
    assertThat(divide(rows)).isPositive();
    assertThat(held(rows)).isEqualTo(before);
    assertThat(rows.table().longColumn("id")).doesNotHaveDuplicates();
    double[] village = rows.all("village");
    assertThat(IntStream.range(1, village.length)).allMatch(i -> village[i] >= village[i - 1]);
    for (String column : HELD) {
      assertThat(rows.least(column)).as(column).isNotNegative();
    }
  }

  @Test
  void anEmptyCountryStaysEmpty() {
    Rows rows = Rows.of(0);
    inherit(rows);
    assertThat(divide(rows)).isZero();
  }
}
