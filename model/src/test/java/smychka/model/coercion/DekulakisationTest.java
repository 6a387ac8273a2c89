package smychka.model.coercion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import smychka.engine.Draws;
import smychka.model.Ordinary;
import smychka.model.Rows;

class DekulakisationTest {
  private static final Dekulakisation.Parameters P = Ordinary.dekulakisation();
  private final long[] sums = new long[Dekulakisation.SLOTS];
  private long departed;
  private int arrests;

  private int take(Rows rows, Dekulakisation.Quota quota, int count) {
    return Dekulakisation.take(
        P,
        Ordinary.hire()::means,
        quota,
        count,
        Rows.KEY,
        rows.view(Dekulakisation.Columns.class),
        0,
        rows.count(),
        new double[rows.count()],
        (id, persons, arrested) -> {
          departed += persons;
          arrests += arrested ? 1 : 0;
          return persons;
        },
        sums);
  }

  /// Families leave; what they had is in the village, their money with the treasury.
  @Test
  void nothingIsLostOnTheWayToExile() {
    Rows rows = Rows.drawn();
    String[] kept = {
      "horses",
      "cattle",
      "pigs",
      "sheepGoats",
      "landAres",
      "winterAres",
      "springAres",
      "grainKg",
      "seedKg",
      "cropKg"
    };
    double[] before = new double[kept.length];
    for (int k = 0; k < kept.length; k++) {
      before[k] = rows.sum(kept[k]);
    }
    double people = rows.sum("workers") + rows.sum("dependants");
    double money = rows.sum("money");
    assertThat(take(rows, new Dekulakisation.Quota(1, 4, 3, .1), 9)).isEqualTo(9);
    for (int k = 0; k < kept.length; k++) {
      assertThat(rows.sum(kept[k])).as(kept[k]).isEqualTo(before[k]);
    }
    assertThat(rows.sum("workers") + rows.sum("dependants")).isEqualTo(people - departed);
    assertThat(departed).isEqualTo(sums[Dekulakisation.PERSONS]).isPositive();
    assertThat(arrests).isEqualTo((int) sums[Dekulakisation.ARRESTED]);
    assertThat(rows.sum("money")).isEqualTo(money - sums[Dekulakisation.MONEY]);
    assertThat(
            sums[Dekulakisation.ARRESTED]
                + sums[Dekulakisation.EXILED]
                + sums[Dekulakisation.RESETTLED])
        .isEqualTo(9);
  }

  /// Members of the collective farm receive the animals, in equal parts.
  @Test
  void propertyGoesToMembers() {
    Rows rows = Rows.of(5).set("workers", 2).set("member", 0, 0, 1, 1, 0);
    rows.set("horses", 5, 0, 0, 0, 0).set("cattle", 4, 0, 0, 0, 0);
    rows.set("sownLastYearAres", 900, 50, 50, 50, 50);
    take(rows, new Dekulakisation.Quota(0, 1, 0, .1), 1);
    assertThat(rows.at("workers", 0)).isZero();
    assertThat(rows.at("horses", 2) + rows.at("horses", 3)).isEqualTo(5);
    assertThat(Math.abs(rows.at("horses", 2) - rows.at("horses", 3))).isLessThanOrEqualTo(1);
    assertThat(rows.at("cattle", 2)).isEqualTo(2);
    assertThat(rows.at("horses", 1)).isZero();
  }

  /// Soldiers' families are spared; a family resettled in its region stays, poor and bitter.
  @Test
  void thirdCategoryStaysAndSoldiersAreSpared() {
    Rows rows = Rows.of(3).set("workers", 2).set("soldiers", 1, 0, 0).set("horses", 9, 1, 1);
    rows.set("landAres", 1000);
    take(rows, new Dekulakisation.Quota(0, 0, 1, .1), 1);
    assertThat(rows.at("horses", 0)).isGreaterThanOrEqualTo(9);
    assertThat(departed).isZero();
    int poor = rows.at("horses", 1) == 0 ? 1 : 2;
    assertThat(rows.at("landAres", poor)).isEqualTo(300);
    assertThat(rows.at("grievance", poor)).isEqualTo(1);
  }

  /// Over many villages operations take the quota.
  @Test
  void operationsFillTheQuotaOnAverage() {
    long taken = 0;
    int villages = 20_000;
    for (int v = 0; v < villages; v++) {
      taken += Dekulakisation.operation(P, .004, .04, 50, Draws.monthKey(Rows.KEY, 3), v);
    }
    assertThat(taken / (50.0 * villages)).isCloseTo(.004, within(.0005));
    assertThat(Dekulakisation.operation(P, 0, .04, 50, Rows.KEY, 1)).isZero();
  }
}
