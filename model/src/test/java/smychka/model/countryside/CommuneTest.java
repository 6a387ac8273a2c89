package smychka.model.countryside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import smychka.model.Ordinary;
import smychka.model.Rows;

class CommuneTest {
  private static final Commune.Parameters P = Ordinary.commune();
  private final double[] gaps = new double[60];
  private final double[] spare = new double[60];
  private final long[] part = new long[60];

  private static Commune.Columns of(Rows rows) {
    return rows.view(Commune.Columns.class);
  }

  private long lend(Rows rows) {
    return Commune.lendSeed(.8, .5, .5, 1, 10, of(rows), 0, rows.count(), gaps, spare, part);
  }

  private void work(Rows rows, int months) {
    Commune.workForBread(
        P, Ordinary.use(), .5, .5, months, of(rows), 0, rows.count(), gaps, spare, part);
  }

  @Test
  void theYieldOfAVillageFollowsItsDraught() {
    Rows rows = Rows.of(2).set("horses", 1, 0).set("winterAres", 300).set("springAres", 100);
    Harvest.Parameters harvest = Ordinary.harvest(0);
    assertThat(Commune.yieldFactor(harvest, 0, 5, of(rows), 0, 2)).isCloseTo(.85, within(1e-9));
    assertThat(Commune.yieldFactor(harvest, 0, 5, of(Rows.of(2)), 0, 2)).isEqualTo(1);
    Rows called = Rows.of(2).set("workers", 4).set("soldiers", 1);
    assertThat(Commune.yieldFactor(harvest, 0, 5, of(called), 0, 2))
        .isCloseTo(5 / 6.0, within(1e-9));
    double mean = 0;
    for (int i = 0; i < 5000; i++) {
      mean +=
          Commune.yieldFactor(harvest, .2, smychka.engine.Draws.bits(Rows.KEY, i), of(rows), 0, 2)
              / 5000;
    }
    assertThat(mean).isCloseTo(.85, within(.01));
  }

  /// (CS-1.10): who stays outside a farm hires none of its horses and is let none of its land.
  @Test
  void landAndHorsesInCommonAreNotToBeHad() {
    Rows rows = Rows.of(2).set("farms", 1).set("landAres", 9000, 100).set("common", 1, 0);
    rows.set("horses", 2, 1);
    assertThat(Commune.horsesPerHousehold(of(rows), 0, 2)).isEqualTo(1);
    assertThat(Commune.idleLandShare(Ordinary.sowing(), of(rows), 0, 2, 1)).isZero();
    rows.set("common", 0);
    assertThat(Commune.horsesPerHousehold(of(rows), 0, 2)).isEqualTo(1.5);
    assertThat(Commune.idleLandShare(Ordinary.sowing(), of(rows), 0, 2, 1)).isPositive();
  }

  @Test
  void horsesAndIdleLandAreCountedByVillage() {
    Rows rows = Rows.of(2).set("farms", 0, 1).set("landAres", 100, 1000).set("horses", 0, 1);
    assertThat(Commune.horsesPerHousehold(of(rows), 0, 2)).isEqualTo(.5);
    assertThat(Commune.horsesPerHousehold(of(rows), 1, 1)).isZero();
    assertThat(Commune.idleLandShare(Ordinary.sowing(), of(rows), 0, 2, 0))
        .isCloseTo(600.0 / 1100, within(1e-9));
    assertThat(Commune.idleLandShare(Ordinary.sowing(), of(Rows.of(2)), 0, 2, 0)).isZero();
  }

  @Test
  void whoHasSeedToSpareLendsIt() {
    Rows rows =
        Rows.of(2)
            .set("farms", 1)
            .set("workers", 0, 1)
            .set("landAres", 400, 100)
            .set("seedKg", 0, 50)
            .set("grainKg", 0, 500);
    assertThat(lend(rows)).isEqualTo(128);
    assertThat(rows.all("seedKg")).containsExactly(128, 50);
    assertThat(rows.all("grainKg")).containsExactly(0, 372);
  }

  @Test
  void nothingIsLentWhereNobodyLacksOrNobodyHas() {
    assertThat(lend(Rows.of(2).set("grainKg", 500))).isZero();
    assertThat(lend(Rows.of(2).set("farms", 1).set("landAres", 400))).isZero();
    assertThat(lend(Rows.of(0))).isZero();
  }

  @Test
  void lentGrainBecomesSeed() {
    Rows rows = Rows.drawn();
    double grain = rows.sum("grainKg");
    double seed = rows.sum("seedKg");
    long lent = lend(rows);
    assertThat(lent).isPositive();
    assertThat(rows.sum("grainKg")).isEqualTo(grain - lent);
    assertThat(rows.sum("seedKg")).isEqualTo(seed + lent);
    assertThat(rows.least("grainKg")).isNotNegative();
  }

  @Test
  void aSpareHorseIsSoldForAtMostHalfOfTheBuyersCash() {
    Rows rows =
        Rows.of(3)
            .set("farms", 1)
            .set("landAres", 300, 300, 50)
            .set("horses", 0, 3, 0)
            .set("money", 150, 10, 900);
    Commune.sellHorses(P, 100, Rows.KEY, of(rows), 0, 3);
    assertThat(rows.all("horses")).containsExactly(1, 2, 0);
    assertThat(rows.all("money")).containsExactly(75, 85, 900);
  }

  @Test
  void nobodySellsTheLastHorse() {
    Rows rows = Rows.of(2).set("farms", 1).set("landAres", 300).set("horses", 0, 1);
    Commune.sellHorses(P, 100, Rows.KEY, of(rows), 0, 2);
    assertThat(rows.all("horses")).containsExactly(0, 1);
  }

  @Test
  void horsesAndMoneyOnlyChangeHands() {
    Rows rows = Rows.drawn();
    double horses = rows.sum("horses");
    double money = rows.sum("money");
    double[] before = rows.all("horses");
    Commune.sellHorses(P, 3000, Rows.KEY, of(rows), 0, rows.count());
    assertThat(rows.all("horses")).isNotEqualTo(before);
    assertThat(rows.sum("horses")).isEqualTo(horses);
    assertThat(rows.sum("money")).isEqualTo(money);
    assertThat(rows.least("money")).isNotNegative();
  }

  @Test
  void theStatesSeedGoesToWhoLacksIt() {
    Rows rows =
        Rows.of(3).set("farms", 1, 1, 0).set("landAres", 400, 100, 400).set("seedKg", 0, 50, 0);
    assertThat(Commune.seedGaps(.5, 1, of(rows), 0, 3, gaps)).isCloseTo(160, within(1e-9));
    Commune.takeSeed(33, of(rows), 0, 3, gaps, part);
    assertThat(rows.all("seedKg")).containsExactly(33, 50, 0);
  }

  @Test
  void theHungryWorkForBread() {
    Rows rows = Rows.of(2).set("workers", 5).set("grainKg", 0, 1000);
    work(rows, 5);
    assertThat(rows.all("grainKg")).containsExactly(36, 964);
    assertThat(rows.all("boughtKg")).containsExactly(36, 0);
  }

  @Test
  void breadForWorkOnlyChangesHands() {
    Rows rows = Rows.drawn();
    double grain = rows.sum("grainKg");
    double[] before = rows.all("grainKg");
    work(rows, 1);
    assertThat(rows.all("grainKg")).isNotEqualTo(before);
    assertThat(rows.least("grainKg")).isNotNegative();
    assertThat(rows.sum("grainKg")).isEqualTo(grain);
    work(Rows.of(0), 1);
  }

  @Test
  void landIsRedividedHalfwayTowardsEaters() {
    Rows rows =
        Rows.of(3)
            .set("farms", 1, 1, 0)
            .set("workers", 1)
            .set("dependants", 0, 2, 9)
            .set("landAres", 300, 100, 0);
    Commune.redivide(P, of(rows), 0, 3, gaps, part);
    assertThat(rows.all("landAres")).containsExactly(200, 200, 0);
  }

  @Test
  void aVillageWithoutEatersKeepsItsLandAsItIs() {
    Rows rows = Rows.of(2).set("landAres", 300, 100);
    Commune.redivide(P, of(rows), 0, 2, gaps, part);
    assertThat(rows.all("landAres")).containsExactly(300, 100);
  }
}
