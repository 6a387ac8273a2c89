package smychka.model.coercion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import smychka.model.Ordinary;
import smychka.model.Rows;

class SecurityOrganTest {
  private static final SecurityOrgan.Parameters P = Ordinary.organ();

  /// (CO-1.1): capacity 10 at half force, and half of what last month had beyond it.
  @Test
  void casesFollowForceAndCases() {
    assertThat(SecurityOrgan.cases(P, 10, .5, 5)).isCloseTo(5, within(1e-9));
    assertThat(SecurityOrgan.cases(P, 10, .5, 9)).isCloseTo(7, within(1e-9));
    assertThat(SecurityOrgan.cases(P, 10, .5, 0)).isCloseTo(2.5, within(1e-9));
    assertThat(SecurityOrgan.cases(P, 10, 0, 9)).isZero();
    SecurityOrgan.Parameters none = new SecurityOrgan.Parameters(10, 0, .5);
    assertThat(SecurityOrgan.cases(none, 10, .5, 0)).isCloseTo(5, within(1e-9));
  }

  @Test
  void casesAreSpreadOverVisits() {
    assertThat(SecurityOrgan.chance(5, 20)).isCloseTo(.25, within(1e-9));
    assertThat(SecurityOrgan.chance(50, 20)).isEqualTo(1);
    assertThat(SecurityOrgan.chance(5, 0)).isZero();
  }

  /// (CO-1.3): with accuracy .5 and ten households, who has most is accused in about .55 of cases.
  @Test
  void whoHasMostIsAccusedAsOftenAsTheOrganKnows() {
    int most = 0;
    for (int village = 0; village < 2000; village++) {
      Rows rows = Rows.of(10).set("workers", 1).set("visibleKg", 1, 2, 3, 4, 5, 6, 7, 99, 9, 10);
      var c = rows.view(SecurityOrgan.Columns.class);
      assertThat(SecurityOrgan.accuse(P, Rows.KEY + village, village, c, 0, 10)).isTrue();
      assertThat(rows.sum("accused")).isEqualTo(1);
      most += (int) rows.at("accused", 7);
    }
    assertThat(most / 2000.0).isBetween(.51, .59);
  }

  @Test
  void nobodyIsAccusedInAnEmptyVillage() {
    Rows rows = Rows.of(3);
    var c = rows.view(SecurityOrgan.Columns.class);
    assertThat(SecurityOrgan.accuse(P, Rows.KEY, 1, c, 0, 3)).isFalse();
    assertThat(rows.sum("accused")).isZero();
  }
}
