package smychka.model.countryside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import smychka.model.Ordinary;
import smychka.model.Rows;

/// Ten days a hectare, a hundred a worker, two hundred of one without a farm; five days of
/// ploughing a hectare; a kilogram a day, at most a fifth of the grain in hand.
class HireAndLeaseTest {
  private static final HireAndLease.Parameters P = Ordinary.hire();

  private static void settle(Rows rows, double law) {
    int n = rows.count();
    HireAndLease.step(
        P,
        law,
        rows.view(HireAndLease.Columns.class),
        0,
        n,
        new double[n],
        new double[n],
        new long[n]);
  }

  /// One farm of 20 ha with two horses and a worker; one of 10 ha with two workers and no horse; a
  /// labourer without a farm.
  private static Rows village() {
    return Rows.of(3)
        .set("workers", 1, 2, 1)
        .set("horses", 2, 0, 0)
        .set("farms", 1, 1, 0)
        .set("sownLastYearAres", 2000, 1000, 0)
        .set("grainKg", 1000, 100, 0);
  }

  /// (CS-10.3).
  @Test
  void daysAreShortWhereLandIsMoreThanHands() {
    assertThat(HireAndLease.daysShort(P, 1, 1, 2000)).isCloseTo(100, within(1e-9));
    assertThat(HireAndLease.daysShort(P, 2, 1, 1000)).isCloseTo(-100, within(1e-9));
    assertThat(HireAndLease.daysShort(P, 1, 0, 0)).isCloseTo(-200, within(1e-9));
    assertThat(HireAndLease.daysShort(P, 0, 1, 0)).isZero();
  }

  /// (CS-10.4), (CS-10.5): 100 days are lacking and 300 to spare; 50 days of ploughing. (CS-10.6):
  /// 100 kg and 20 kg are paid for 150 days.
  @Test
  void handsAreHiredAndHorsesLetAndBothArePaidInGrain() {
    Rows rows = village();
    settle(rows, 1);
    assertThat(rows.all("hiredDays")).containsExactly(100, 50, 0);
    assertThat(rows.all("soldDays")).containsExactly(0, 33, 67);
    assertThat(rows.all("letDays")).containsExactly(50, 0, 0);
    assertThat(rows.all("grainKg")).containsExactly(940, 106, 54);
  }

  @Test
  void theLawForbidsHandsNotHorses() {
    Rows rows = village();
    settle(rows, 0);
    assertThat(rows.sum("soldDays")).isZero();
    assertThat(rows.all("hiredDays")).containsExactly(0, 50, 0);
    assertThat(rows.sum("grainKg")).isEqualTo(1100);
  }

  /// Half of the spare days of those with a horse are on offer.
  @Test
  void ownersOfHorsesOfferLess() {
    Rows rows = village().set("horses", 2, 1, 0);
    settle(rows, 1);
    assertThat(rows.all("soldDays")).containsExactly(0, 20, 80);
    assertThat(rows.sum("letDays")).isZero();
  }

  @Test
  void nobodyHiresWhereNoneHasDaysToSpareOrAHorse() {
    Rows rows = Rows.of(2).set("workers", 1).set("farms", 1).set("sownLastYearAres", 2000);
    rows.set("grainKg", 500).set("hiredDays", 9).set("soldDays", 9).set("letDays", 9);
    settle(rows, 1);
    assertThat(rows.sum("hiredDays") + rows.sum("soldDays") + rows.sum("letDays")).isZero();
    assertThat(rows.all("grainKg")).containsExactly(500, 500);
  }

  @Test
  void noGrainIsLostAndNoneIsOwed() {
    Rows rows = Rows.drawn();
    double grain = rows.sum("grainKg");
    settle(rows, .7);
    assertThat(rows.sum("hiredDays")).isPositive();
    assertThat(rows.sum("hiredDays")).isEqualTo(rows.sum("soldDays") + rows.sum("letDays"));
    assertThat(rows.sum("grainKg")).isEqualTo(grain);
    assertThat(rows.least("grainKg")).isNotNegative();
  }

  @Test
  void meansOfProductionAreAddedUp() {
    assertThat(P.means(1, 2, 3, 500)).isCloseTo(200 + 100 + 160 + 30 + 100, within(1e-9));
    assertThat(P.means(0, 0, 0, 0)).isCloseTo(200, within(1e-9));
  }

  @Test
  void impossibleParametersAreRefusedByName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            new HireAndLease.Parameters(10, 100, 1, 5, 1, 1.2, 200, .5, 100, 80, 10, 20, 200, 50))
        .withMessageContaining("paidShareOfGrainMax");
  }
}
