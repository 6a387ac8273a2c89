package smychka.model.countryside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import smychka.model.Ordinary;
import smychka.model.Rows;

/// Five workers are 4.5 consumers: 90 kg of food a month.
class HouseholdUseTest {
  private static final HouseholdUse.Parameters P = Ordinary.use();
  private final long[] sums = new long[HouseholdUse.SLOTS];

  private void use(Rows rows, boolean fillSeed) {
    var season = new HouseholdUse.Season(10, false, fillSeed, 0, .5, 1, 1);
    int n = rows.count();
    HouseholdUse.Columns c = rows.view(HouseholdUse.Columns.class);
    HouseholdUse.step(P, season, Rows.KEY, c, new double[n], 0, n, sums, 0);
  }

  @Test
  void feedIsByNormAndFollowsItsPriceForHorsesByHalf() {
    assertThat(HouseholdUse.feedKg(P, 1, 2, 1, 0, 10)).isCloseTo(80, within(1e-9));
    assertThat(HouseholdUse.feedKg(P, .5, 2, 1, 0, 10)).isCloseTo(55, within(1e-9));
    assertThat(HouseholdUse.feedKg(P, 1, 0, 0, 2, 0)).isCloseTo(30, within(1e-9));
  }

  @Test
  void otherFoodStandsInForGrain() {
    assertThat(P.foodFactor(0)).isEqualTo(1);
    assertThat(P.foodFactor(.39)).isCloseTo(.75, within(1e-9));
  }

  @Test
  void feedingRisesWhereAnimalsAreDear() {
    assertThat(P.feedResponse(1.25, 1)).isCloseTo(1, within(1e-9));
    assertThat(P.feedResponse(1.25, .5)).isCloseTo(Math.sqrt(2), within(1e-9));
    assertThat(P.feedResponse(1.25, 0)).isCloseTo(Math.sqrt(2.2), within(1e-9));
  }

  @Test
  void theHungryEatMoreOfItEarlyInTheYear() {
    assertThat(HouseholdUse.foodRatio(P, .5, true)).isCloseTo(.645, within(1e-9));
    assertThat(HouseholdUse.foodRatio(P, .9, true)).isCloseTo(.97, within(1e-9));
    assertThat(HouseholdUse.foodRatio(P, .5, false)).isEqualTo(.5);
    assertThat(HouseholdUse.foodRatio(P, 0, true)).isEqualTo(.1);
    assertThat(HouseholdUse.foodRatio(P, 1.5, false)).isCloseTo(1.05, within(1e-9));
    assertThat(HouseholdUse.foodRatio(P, 9, true)).isCloseTo(1.1, within(1e-9));
  }

  @Test
  void feedIsCutBeforeFood() {
    assertThat(HouseholdUse.feedRatio(P, 1)).isCloseTo(.9, within(1e-9));
    assertThat(HouseholdUse.feedRatio(P, .5)).isCloseTo(.1, within(1e-9));
    assertThat(HouseholdUse.feedRatio(P, 0)).isEqualTo(.1);
    assertThat(HouseholdUse.feedRatio(P, 3)).isEqualTo(1.4);
  }

  @Test
  void grainThatCoversTheMonthsLeftIsEatenAtNorm() {
    Rows rows = Rows.of(1).set("workers", 5).set("horses", 1).set("grainKg", 1050);
    use(rows, false);
    assertThat(rows.first("eatenKg")).isEqualTo(90);
    assertThat(rows.first("foodRatio")).isEqualTo(1);
    assertThat(sums[HouseholdUse.FED_KG]).isEqualTo(27);
    assertThat(rows.first("feedRatio")).isCloseTo(.9, within(1e-6));
    assertThat(sums[HouseholdUse.STORE_LOSS_KG]).isBetween(9L, 10L);
    assertThat(rows.first("grainKg")).isEqualTo(933.0 - sums[HouseholdUse.STORE_LOSS_KG]);
  }

  @Test
  void boughtGrainIsExpectedAgainEachMonth() {
    Rows rows = Rows.of(1).set("workers", 5).set("grainKg", 90).set("boughtKg", 90);
    use(rows, false);
    assertThat(rows.first("eatenKg")).isEqualTo(90);
  }

  @Test
  void inExtremisAFifthOfTheSeedIsEaten() {
    Rows rows = Rows.of(1).set("workers", 5).set("seedKg", 100);
    use(rows, false);
    assertThat(rows.first("seedKg")).isEqualTo(80);
    assertThat(rows.first("eatenKg")).isEqualTo(20);
    assertThat(sums).containsExactly(20, 0, 0, 20, 0);
  }

  @Test
  void theSeedBinIsFilledAfterAMinimumOfFood() {
    Rows rows =
        Rows.of(2)
            .set("workers", 5)
            .set("farms", 1, 0)
            .set("landAres", 400)
            .set("sownLastYearAres", 100)
            .set("grainKg", 560);
    use(rows, true);
    assertThat(rows.at("seedKg", 0)).isEqualTo(60);
    assertThat(rows.at("seedKg", 1)).isZero();
    assertThat(HouseholdUse.seedAres(400, 100)).isCloseTo(200, within(1e-9));
  }

  @Test
  void nobodyAndNothingUseNothing() {
    Rows rows = Rows.of(2).set("grainKg", 0, 50);
    use(rows, true);
    assertThat(rows.all("eatenKg")).containsOnly(0);
    assertThat(rows.all("foodRatio")).containsOnly(1);
    assertThat(sums[HouseholdUse.EATEN_KG] + sums[HouseholdUse.FED_KG]).isZero();
  }

  @Test
  void whatIsUsedIsWhatIsGone() {
    Rows rows = Rows.drawn();
    double before = rows.sum("grainKg") + rows.sum("seedKg");
    use(rows, true);
    double used =
        sums[HouseholdUse.EATEN_KG] + sums[HouseholdUse.FED_KG] + sums[HouseholdUse.STORE_LOSS_KG];
    assertThat(used).isPositive();
    assertThat(rows.sum("grainKg") + rows.sum("seedKg")).isEqualTo(before - used);
    assertThat(rows.least("grainKg")).isNotNegative();
    assertThat(rows.least("seedKg")).isNotNegative();
  }

  /// (CS-3.13): what may be taken is eaten: fewer months are counted.
  @Test
  void whatMayBeTakenIsEaten() {
    var calm = new HouseholdUse.Season(10, false, false, 0, .5, 1, 1);
    assertThat(HouseholdUse.monthsCounted(calm, 0)).isEqualTo(10);
    var searched =
        new HouseholdUse.Season(
            10, false, false, 0, .5, 1, 1, 1, new double[2], new double[] {0, .2});
    assertThat(HouseholdUse.monthsCounted(searched, 0)).isEqualTo(10);
    assertThat(HouseholdUse.monthsCounted(searched, 1)).isLessThan(10);
  }
}
