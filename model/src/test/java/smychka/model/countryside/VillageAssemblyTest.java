package smychka.model.countryside;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import smychka.model.Ordinary;
import smychka.model.Rows;

class VillageAssemblyTest {
  private static final VillageAssembly.Parameters P = Ordinary.assembly();

  /// (CS-9.13): of 0, 100 and 500 kg the mean is 200; weights are 0, 0 and 400.
  @Test
  void theBetterOffBearTheQuota() {
    Rows rows = Rows.of(3).set("visibleKg", 0, 100, 500);
    VillageAssembly.share(
        P, 90, rows.view(VillageAssembly.Columns.class), 0, 3, new double[3], new long[3]);
    assertThat(rows.all("askedKg")).containsExactly(0, 0, 90);
    Rows even = Rows.of(3).set("visibleKg", 200, 300, 400);
    VillageAssembly.share(
        P, 90, even.view(VillageAssembly.Columns.class), 0, 3, new double[3], new long[3]);
    assertThat(even.all("askedKg")).containsExactly(10, 30, 50);
  }

  @Test
  void nobodyIsAskedWhereNothingIsSeen() {
    Rows rows = Rows.of(2).set("askedKg", 5);
    VillageAssembly.share(
        P, 90, rows.view(VillageAssembly.Columns.class), 0, 2, new double[2], new long[2]);
    assertThat(rows.all("askedKg")).containsExactly(0, 0);
  }

  /// What is seen is what a search would see: 1000·.9 − 5·85.5 for five workers with a horse.
  @Test
  void menSeeWhatIsNotHidden() {
    Rows rows = Rows.of(1).set("workers", 5).set("horses", 1).set("grainKg", 1000);
    double all =
        VillageAssembly.look(
            Ordinary.forced(),
            Ordinary.use(),
            .5,
            5,
            1,
            rows.view(VillageAssembly.Columns.class),
            0,
            1);
    assertThat(rows.first("visibleKg")).isEqualTo(472);
    assertThat(all).isEqualTo(472);
  }

  /// (CS-9.14): 2,300 are owed; two cows go at 1,000 each, the last is left.
  @Test
  void propertyOfTheFinedGoesToNeighboursWithCash() {
    Rows rows =
        Rows.of(3)
            .set("workers", 2)
            .set("cattle", 3, 0, 0)
            .set("horses", 1)
            .set("money", 0, 5000, 900)
            .set("fineDueKopeks", 2300, 0, 0);
    long paid =
        VillageAssembly.sellProperty(
            1000, 2000, 1, Rows.KEY, rows.view(VillageAssembly.Columns.class), 0, 3);
    assertThat(paid).isEqualTo(1000);
    assertThat(rows.all("cattle")).containsExactly(2, 1, 0);
    assertThat(rows.all("money")).containsExactly(0, 4000, 900);
  }

  @Test
  void headsAndMoneyAreKept() {
    Rows rows = Rows.drawn();
    double heads = rows.sum("cattle") + rows.sum("horses");
    double money = rows.sum("money");
    long paid =
        VillageAssembly.sellProperty(
            300, 500, 1, Rows.KEY, rows.view(VillageAssembly.Columns.class), 0, rows.count());
    assertThat(paid).isPositive();
    assertThat(rows.sum("cattle") + rows.sum("horses")).isEqualTo(heads);
    assertThat(rows.sum("money")).isEqualTo(money - paid);
    assertThat(rows.least("money")).isNotNegative();
  }
}
