package smychka.model.countryside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import smychka.engine.Draws;
import smychka.model.Ordinary;
import smychka.model.Rows;

class HarvestTest {
  private final long[] sums = new long[Harvest.SLOTS];

  private void bringIn(Rows rows, double share, boolean first) {
    Harvest.step(
        Ordinary.harvest(0),
        8,
        share,
        first,
        Rows.KEY,
        Rows.KEY + 1,
        new double[] {1, .5},
        rows.view(Harvest.Columns.class),
        0,
        rows.count(),
        sums,
        0);
  }

  @Test
  void lessDraughtThanTheReferenceCostsYieldDownToAFloor() {
    Harvest.Parameters p = Ordinary.harvest(0);
    assertThat(Harvest.draughtEffect(p, .25)).isEqualTo(1);
    assertThat(Harvest.draughtEffect(p, 1)).isEqualTo(1);
    assertThat(Harvest.draughtEffect(p, .125)).isCloseTo(.85, within(1e-9));
    assertThat(Harvest.draughtEffect(p, 0)).isEqualTo(.75);
  }

  @Test
  void luckIsOneInTheMean() {
    double sum = 0;
    for (int i = 0; i < 20_000; i++) {
      sum += Harvest.luck(.18, Draws.bits(Rows.KEY, i));
    }
    assertThat(sum / 20_000).isCloseTo(1, within(.005));
    assertThat(Harvest.luck(0, 77)).isEqualTo(1);
  }

  @Test
  void julyBringsItsPartAndAugustTheRest() {
    Rows rows = Rows.of(1).set("winterAres", 100).set("springAres", 50).set("cropKg", 9999);
    bringIn(rows, .35, true);
    assertThat(rows.first("cropKg")).isEqualTo(420);
    assertThat(rows.first("grainKg")).isEqualTo(399);
    assertThat(rows.first("winterAres")).isEqualTo(100);
    assertThat(sums).containsExactly(420, 21, 150);
    bringIn(rows, .65, false);
    assertThat(rows.first("cropKg")).isEqualTo(1200);
    assertThat(rows.first("grainKg")).isEqualTo(1140);
    assertThat(rows.first("winterAres") + rows.first("springAres")).isZero();
    assertThat(sums).containsExactly(1200, 60, 150);
  }

  @Test
  void theVillageFactorScalesTheCrop() {
    Rows rows = Rows.of(2).set("village", 0, 1).set("winterAres", 100);
    bringIn(rows, .5, true);
    assertThat(rows.all("cropKg")).containsExactly(400, 200);
  }

  @Test
  void withoutSownLandThereIsNoCrop() {
    Rows rows = Rows.of(2);
    bringIn(rows, 1, true);
    assertThat(sums).containsOnly(0);
    assertThat(rows.sum("grainKg")).isZero();
  }
}
