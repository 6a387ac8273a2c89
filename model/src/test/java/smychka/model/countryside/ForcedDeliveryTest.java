package smychka.model.countryside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import smychka.model.Ordinary;
import smychka.model.Rows;

/// Five workers and a horse need 90 kg of food and 30 kg of feed a month. At half of full force 75
/// percent of the food and 60 percent of the feed are left: 85.5 kg.
class ForcedDeliveryTest {
  private static final ForcedDelivery.Parameters P = Ordinary.forced();
  private final long[] sums = new long[ForcedDelivery.SLOTS];

  private static Rows household() {
    return Rows.of(1).set("workers", 5).set("horses", 1).set("grainKg", 1000).set("hazard", .2);
  }

  private static ForcedDelivery.Force search(double quota, double units) {
    return new ForcedDelivery.Force(.5, quota, units, 1, 6, false);
  }

  private static ForcedDelivery.Force assembly() {
    return new ForcedDelivery.Force(.5, 1, 6, 1, 6, true);
  }

  private void play(Rows rows, ForcedDelivery.Force force, double search, double near) {
    var news =
        new ForcedDelivery.News(new double[] {1}, new double[] {search}, new double[] {near});
    var c = rows.view(ForcedDelivery.Columns.class);
    ForcedDelivery.step(P, Ordinary.use(), force, news, 5, Rows.KEY, c, 0, rows.count(), sums, 0);
  }

  @Test
  void moreIsHiddenTheMoreIsFearedToBeLost() {
    assertThat(P.hidden(0)).isEqualTo(.1);
    assertThat(P.hidden(.2)).isCloseTo(.2, within(1e-9));
    assertThat(P.hidden(1)).isEqualTo(.4);
  }

  @Test
  void lessIsLeftTheGreaterTheForce() {
    assertThat(P.foodLeft(.5)).isCloseTo(.75, within(1e-9));
    assertThat(P.feedLeft(.5)).isCloseTo(.6, within(1e-9));
  }

  /// (CS-9.3) with a fifth hidden, of which fear .5 opens a quarter: 1000·.85 − 5·85.5.
  @Test
  void fearOpensStores() {
    assertThat(ForcedDelivery.visible(P, .2, 0, 1000, 5, 85.5)).isCloseTo(372.5, within(1e-9));
    assertThat(ForcedDelivery.visible(P, .2, .5, 1000, 5, 85.5)).isCloseTo(422.5, within(1e-9));
    assertThat(ForcedDelivery.visible(P, .2, 0, 500, 5, 85.5)).isZero();
  }

  /// (CS-9.9) two of 1000 kg rot in hiding; of 370.9 visible half of half is taken: 92.7.
  @Test
  void aSearchTakesItsQuotaOfWhatItSees() {
    Rows rows = household();
    play(rows, search(.5, 6), .5, 0);
    assertThat(sums[ForcedDelivery.LOST_KG]).isEqualTo(2);
    assertThat(rows.first("seizedKg")).isBetween(92., 93.);
    assertThat(rows.first("grainKg")).isEqualTo(998 - rows.first("seizedKg"));
    assertThat(rows.first("money")).isEqualTo(6 * rows.first("seizedKg"));
    assertThat(rows.first("takenKg")).isZero();
    assertThat(sums[ForcedDelivery.PAID_KG]).isEqualTo((long) rows.first("seizedKg"));
    assertThat(sums[ForcedDelivery.UNPAID_KG]).isZero();
  }

  @Test
  void requisitionPaysNothing() {
    Rows rows = household();
    play(rows, search(1, 0), .5, 0);
    assertThat(rows.first("money")).isZero();
    assertThat(rows.first("takenKg")).isEqualTo(rows.first("seizedKg")).isPositive();
    assertThat(sums[ForcedDelivery.UNPAID_KG]).isEqualTo((long) rows.first("seizedKg"));
  }

  @Test
  void fromWhoIsConvictedAllThatIsSeenIsTakenUnpaid() {
    Rows rows = household().set("accused", 1);
    play(rows, search(.1, 6), .5, 0);
    assertThat(rows.first("seizedKg")).isBetween(370., 371.);
    assertThat(rows.first("money")).isZero();
    assertThat(sums[ForcedDelivery.CONVICTED]).isEqualTo(1);
  }

  /// (CS-9.4) where nobody searches a fifth of half of the visible is sold at full fear.
  @Test
  void whoIsAfraidSellsUnsearched() {
    Rows calm = household();
    play(calm, search(1, 6), 0, 0);
    assertThat(calm.first("seizedKg")).isZero();
    Rows afraid = household().set("fear", 1);
    play(afraid, search(1, 6), 0, 0);
    assertThat(afraid.first("seizedKg")).isBetween(47., 48.);
  }

  /// (CS-9.10): .2 + .3·.5 of the visible is given at most.
  @Test
  void whatTheAssemblyAsksIsGivenAsFarAsFearGoes() {
    Rows rows = household().set("askedKg", 100);
    play(rows, assembly(), .5, 0);
    assertThat(rows.first("seizedKg")).isEqualTo(100);
    assertThat(rows.first("refusedKg")).isZero();
    Rows asked = household().set("askedKg", 300);
    play(asked, assembly(), .5, 0);
    assertThat(asked.first("seizedKg")).isBetween(129., 130.);
    assertThat(asked.first("refusedKg")).isBetween(170., 171.);
    Rows afraid = household().set("askedKg", 300).set("fear", 1);
    play(afraid, assembly(), .5, 0);
    assertThat(afraid.first("seizedKg")).isEqualTo(300);
  }

  /// (CS-9.11): at most five times what was refused, cash first.
  @Test
  void whoRefusesIsFined() {
    Rows rows = Rows.of(200).set("workers", 5).set("horses", 1).set("grainKg", 1000);
    rows.set("askedKg", 300).set("hazard", .2).set("money", 100);
    play(rows, assembly(), .5, 0);
    double fined = 0;
    for (int i = 0; i < 200; i++) {
      double paid = 100 + 6 * rows.at("seizedKg", i) - rows.at("money", i);
      double fine = paid + rows.at("fineDueKopeks", i);
      assertThat(fine).isBetween(0., 5 * 6 * rows.at("refusedKg", i));
      assertThat(rows.at("money", i)).isNotNegative();
      fined += fine > 0 ? 1 : 0;
    }
    assertThat(fined).isBetween(70., 130.);
  }

  /// (CS-9.8): learned by .5, forgotten by .1; what neighbours lost counts .6, the next village .3.
  @Test
  void whatIsFearedFollowsWhatIsSeen() {
    assertThat(P.learn(.2, .6)).isCloseTo(.4, within(1e-9));
    assertThat(P.learn(.2, 0)).isCloseTo(.18, within(1e-9));
    Rows own = household();
    play(own, search(1, 6), .5, 0);
    assertThat(own.first("hazard")).isCloseTo(.35, within(1e-6));
    Rows neighbour = household().set("grainKg", 100);
    play(neighbour, search(1, 6), .5, 0);
    assertThat(neighbour.first("hazard")).isCloseTo(.25, within(1e-6));
    Rows near = household().set("hazard", 0);
    play(near, search(1, 6), 0, .5);
    assertThat(near.first("hazard")).isCloseTo(.075, within(1e-6));
  }

  @Test
  void withoutForceNothingMovesButWhatRotsInHiding() {
    Rows rows = household().set("hazard", 0).set("askedKg", 50).set("fear", .5);
    play(rows, ForcedDelivery.Force.NONE, 0, 0);
    assertThat(rows.first("grainKg")).isEqualTo(1000);
    assertThat(rows.first("hazard")).isZero();
    assertThat(rows.first("seizedKg")).isZero();
    assertThat(sums[ForcedDelivery.LOST_KG]).isZero();
    assertThat(sums[ForcedDelivery.HIDDEN_KG]).isEqualTo(100);
  }

  @Test
  void whatIsTakenIsWhatIsGone() {
    for (ForcedDelivery.Force force :
        new ForcedDelivery.Force[] {search(1, 0), search(.7, 6), assembly()}) {
      Rows rows = Rows.drawn().set("askedKg", 80);
      java.util.Arrays.fill(sums, 0);
      double grain = rows.sum("grainKg");
      double money = rows.sum("money");
      var news =
          new ForcedDelivery.News(
              Rows.everywhere(), new double[] {.5, 0, .8, .4, 0}, new double[5]);
      ForcedDelivery.step(
          P,
          Ordinary.use(),
          force,
          news,
          5,
          Rows.KEY,
          rows.view(ForcedDelivery.Columns.class),
          0,
          rows.count(),
          sums,
          0);
      assertThat(rows.sum("seizedKg")).isPositive();
      assertThat(rows.sum("grainKg"))
          .isEqualTo(
              grain
                  - sums[ForcedDelivery.LOST_KG]
                  - sums[ForcedDelivery.PAID_KG]
                  - sums[ForcedDelivery.UNPAID_KG]);
      assertThat(rows.sum("money"))
          .isEqualTo(money + sums[ForcedDelivery.MONEY] - sums[ForcedDelivery.FINES]);
      assertThat(rows.least("grainKg")).isNotNegative();
    }
  }

  /// (CS-9.21): .5 of what a search of .4 reaches of the seed, from a house without other grain;
  /// nothing where the quota is filled or nobody searches.
  @Test
  void seedIsTakenOnlyInASearchAndWhereTheQuotaIsNotFilled() {
    var short_ = new ForcedDelivery.Force(.5, 1, 0, 1, 6, false, 1, .5, 0);
    Rows rows = Rows.of(50).set("workers", 2).set("seedKg", 100);
    play(rows, short_, .4, 0);
    assertThat(rows.sum("seedKg")).isEqualTo(50 * 80);
    assertThat(sums[ForcedDelivery.SEED_KG]).isEqualTo(50 * 20);
    assertThat(rows.sum("takenKg")).isEqualTo(50 * 20);
    Rows away = Rows.of(50).set("workers", 2).set("seedKg", 100);
    play(away, short_, 0, .4);
    play(away, search(1, 0), .4, 0);
    assertThat(away.sum("seedKg")).isEqualTo(50 * 100);
  }

  /// (CS-9.7): a levy that leaves more finds less.
  @Test
  void aLevyThatLeavesMoreTakesLess() {
    Rows hard = Rows.of(50).set("workers", 2).set("grainKg", 900);
    Rows mild = Rows.of(50).set("workers", 2).set("grainKg", 900);
    play(hard, new ForcedDelivery.Force(.5, 1, 0, 1, 6, false, 1, 0, 0), .5, 0);
    play(mild, new ForcedDelivery.Force(.5, 1, 0, 1, 6, false, 1.8, 0, 0), .5, 0);
    assertThat(mild.sum("grainKg")).isGreaterThan(hard.sum("grainKg"));
  }

  /// (CS-9.29): the crop of the month is in sheaves; without that rule it is taken at once.
  @Test
  void aLevyTakesWhatIsThreshed() {
    Rows rows = Rows.of(50).set("workers", 2).set("grainKg", 2000).set("cropKg", 2000);
    play(rows, new ForcedDelivery.Force(.5, 1, 0, 1, 6, false, 1, 0, 1), .5, 0);
    assertThat(rows.sum("grainKg")).isEqualTo(50 * 2000);
    play(rows, new ForcedDelivery.Force(.5, 1, 0, 1, 6, false, 1, 0, 0), .5, 0);
    assertThat(rows.sum("grainKg")).isLessThan(50 * 2000);
  }

  /// (CS-9.28): firm tasks leave less; without them nothing changes.
  @Test
  void firmTasksLeaveLess() {
    assertThat(Ordinary.forced().leftUnderTasks(0)).isEqualTo(1);
    assertThat(Ordinary.forced().leftUnderTasks(1)).isLessThan(1);
  }
}
