package smychka.model.countryside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import smychka.model.Ordinary;
import smychka.model.Rows;

/// What a household of two workers sows: C = 1.8, so 81 days each, 540 ares by labour; 50 ares a
/// consumer, 90 ares, feed it at 8 kg/are; .8 of the rest goes to market: 450 ares in all.
class SowingTest {
  private final long[] sums = new long[Sowing.SLOTS];

  private static Rows household() {
    return Rows.of(1)
        .set("workers", 2)
        .set("farms", 1)
        .set("landAres", 1000)
        .set("horses", 5)
        .set("retainedShare", .9)
        .set("seedKg", 1000);
  }

  private static Sowing.Season season(boolean winter) {
    return new Sowing.Season(winter, .4, .5, 8, .8, 10);
  }

  private void sow(Sowing.Parameters p, Rows rows, boolean winter, double idle) {
    Sowing.step(
        p,
        p.effortTable(),
        season(winter),
        new double[] {0},
        new double[] {idle},
        Rows.KEY,
        rows.view(Sowing.Columns.class),
        0,
        rows.count(),
        sums,
        0);
  }

  @Test
  void effortRisesWithConsumersPerWorker() {
    Sowing.Parameters p = Ordinary.sowing();
    assertThat(Sowing.effortDays(p, p.effortTable(), 2)).isCloseTo(180, within(1e-9));
    assertThat(Sowing.effortDays(p, p.effortTable(), 0)).isZero();
  }

  @Test
  void draughtIsOwnHiredAndMakeshift() {
    assertThat(Sowing.draughtAres(Ordinary.sowing(), 2, 1, 1)).isCloseTo(1140, within(1e-9));
    assertThat(Sowing.draughtAres(Ordinary.sowing(), 0, 0, 0)).isCloseTo(100, within(1e-9));
  }

  @Test
  void theMarketPartFollowsRetentionAndPriceWithinItsBounds() {
    Sowing.Parameters p = Ordinary.sowing();
    assertThat(Sowing.marketShare(p, .9, .8)).isCloseTo(.8, within(1e-9));
    assertThat(Sowing.marketShare(p, .9 * 1.2, .8)).isCloseTo(.8 + .6 * .18232, within(1e-4));
    assertThat(Sowing.marketShare(p, .01, .8)).isCloseTo(.2, within(1e-9));
    assertThat(Sowing.marketShare(p, 9, .8)).isCloseTo(.98, within(1e-9));
  }

  @Test
  void winterTakesItsShareAndSpringTheRest() {
    Rows rows = household();
    sow(Ordinary.sowing(), rows, true, 0);
    assertThat(rows.first("winterAres")).isEqualTo(180);
    assertThat(rows.first("seedKg")).isEqualTo(910);
    sow(Ordinary.sowing(), rows, false, 0);
    assertThat(rows.first("springAres")).isEqualTo(270);
    assertThat(rows.first("sownLastYearAres")).isEqualTo(450);
    assertThat(rows.first("seedKg")).isEqualTo(775);
    assertThat(sums).containsExactly(225, 0, 450, 0, 0, 0, 0, 2);
  }

  @Test
  void whoHasTooLittleSeedSowsWhatThereIs() {
    Rows rows = household().set("seedKg", 40);
    sow(Ordinary.sowing(), rows, true, 0);
    assertThat(rows.first("winterAres")).isEqualTo(80);
    assertThat(rows.first("seedKg")).isZero();
    assertThat(sums[Sowing.BOUND_SEED]).isEqualTo(1);
  }

  @Test
  void halfOfTheGrainAboveSurvivalMayGoIntoTheGround() {
    Rows rows = household().set("seedKg", 0).set("grainKg", 300);
    sow(Ordinary.sowing(), rows, true, 0);
    assertThat(rows.first("winterAres")).isEqualTo(100);
    assertThat(rows.first("grainKg")).isEqualTo(250);
    assertThat(sums[Sowing.GRAIN_AS_SEED_KG]).isEqualTo(50);
  }

  @Test
  void theTightestLimitIsNamed() {
    Sowing.Parameters all = Ordinary.sowing(1);
    Rows land = household().set("landAres", 300);
    sow(all, land, true, 0);
    assertThat(land.first("winterAres")).isEqualTo(120);
    Rows let = household().set("landAres", 400);
    sow(all, let, true, .5);
    assertThat(let.first("winterAres")).isEqualTo(200);
    Rows horseless = household().set("horses", 0);
    sow(all, horseless, true, 0);
    assertThat(horseless.first("winterAres")).isEqualTo(40);
    Rows hands = household();
    sow(all, hands, true, 0);
    assertThat(hands.first("winterAres")).isEqualTo(216);
    assertThat(sums).containsSequence(2, 1, 1, 0, 0);
  }

  @Test
  void withoutLandHandsSeedOrFarmNothingIsSown() {
    for (Rows rows :
        new Rows[] {
          household().set("landAres", 0),
          household().set("workers", 0),
          household().set("seedKg", 0),
          household().set("farms", 0)
        }) {
      sow(Ordinary.sowing(), rows, true, 0);
      assertThat(rows.first("winterAres")).isZero();
    }
    assertThat(sums[Sowing.SOWN_ARES]).isZero();
    assertThat(sums[Sowing.SEED_KG]).isZero();
  }

  @Test
  void seedUsedComesOutOfBinAndStore() {
    Rows rows = Rows.drawn();
    double before = rows.sum("seedKg") + rows.sum("grainKg");
    Sowing.Parameters p = Ordinary.sowing();
    double[] some = {.5, .5, .5, .5, .5};
    Sowing.step(
        p,
        p.effortTable(),
        season(true),
        some,
        some,
        Rows.KEY,
        rows.view(Sowing.Columns.class),
        0,
        rows.count(),
        sums,
        0);
    assertThat(sums[Sowing.SEED_KG]).isPositive();
    assertThat(rows.sum("seedKg") + rows.sum("grainKg")).isEqualTo(before - sums[Sowing.SEED_KG]);
    assertThat(rows.least("seedKg")).isNotNegative();
    assertThat(rows.least("grainKg")).isNotNegative();
  }

  @Test
  void impossibleParametersAreRefusedByName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Ordinary.sowing(1.5))
        .withMessageContaining("marketBase");
  }
}
