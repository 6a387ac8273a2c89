package smychka.model.countryside;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import smychka.model.Rows;

class ArmyTakingTest {
  private final long[] sums = new long[ArmyTaking.SLOTS];

  private void play(Rows rows, ArmyTaking.Shares shares, double reach) {
    ArmyTaking.step(
        shares,
        new double[] {reach},
        6,
        Rows.KEY,
        rows.view(ArmyTaking.Columns.class),
        0,
        rows.count(),
        sums,
        0);
  }

  @Test
  void animalsAreTakenEverywhere() {
    Rows rows = Rows.of(500).set("horses", 2).set("cattle", 1).set("pigs", 2).set("sheepGoats", 1);
    play(rows, new ArmyTaking.Shares(new double[] {.1, .2, .1, .2}, 0, 20, .5), 1);
    assertThat(rows.sum("horses")).isEqualTo(1000 - sums[Herds.HORSES]).isBetween(860., 940.);
    assertThat(rows.sum("cattle")).isEqualTo(500 - sums[Herds.CATTLE]).isBetween(350., 450.);
    assertThat(rows.sum("pigs")).isEqualTo(1000 - sums[Herds.PIGS]).isBetween(860., 940.);
    assertThat(rows.sum("sheepGoats"))
        .isEqualTo(500 - sums[Herds.SHEEP_GOATS])
        .isBetween(350., 450.);
  }

  /// (WO-5.5): a mouth keeps 20 kg a month for 6 months.
  @Test
  void otherPowersTakeGrainOnlyWhereTheyHoldAndLeaveBread() {
    Rows rows = Rows.of(10).set("workers", 2).set("grainKg", 1240);
    play(rows, new ArmyTaking.Shares(new double[Herds.KINDS], .5, 20, .5), 1);
    assertThat(rows.sum("grainKg")).isEqualTo(12_400);
    play(rows, new ArmyTaking.Shares(new double[Herds.KINDS], .5, 20, .5), 0);
    assertThat(rows.sum("grainKg")).isEqualTo(12_400 - 5_000);
    assertThat(sums[ArmyTaking.GRAIN_KG]).isEqualTo(5_000);
  }
}
