package smychka.model.countryside;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import smychka.model.Rows;

/// Four mouths at .80 of body weight and below lack 75 kg; at .95 nothing.
class ReliefTest {
  private final long[] sums = new long[2];

  private static Rows rows() {
    return Rows.of(4)
        .set("workers", 2, 2, 2, 0)
        .set("dependants", 2, 2, 2, 0)
        .set("body", .5, .875, 1, .5);
  }

  @Test
  void gapsAreOfWhoLacks() {
    Rows rows = rows();
    Relief.gaps(rows.view(Relief.Columns.class), false, 0, 4, sums, 0);
    assertThat(sums[0]).isEqualTo(75 + 37);
  }

  @Test
  void eachIsGivenTheSameShareOfItsGap() {
    Rows rows = rows().set("boughtKg", 5);
    Relief.give(.5, rows.view(Relief.Columns.class), false, 0, 4, sums, 1);
    assertThat(rows.all("grainKg")).containsExactly(37, 18, 0, 0);
    assertThat(rows.all("boughtKg")).containsExactly(42, 23, 5, 5);
    assertThat(sums[1]).isEqualTo(55);
  }

  @Test
  void noMoreIsGivenThanIsOffered() {
    Rows rows = Rows.drawn();
    var columns = rows.view(Relief.Columns.class);
    double before = rows.sum("grainKg");
    Relief.gaps(columns, false, 0, rows.count(), sums, 0);
    double offered = sums[0] / 3.0;
    Relief.give(offered / sums[0], columns, false, 0, rows.count(), sums, 1);
    assertThat((double) sums[1]).isPositive().isLessThanOrEqualTo(offered);
    assertThat(rows.sum("grainKg")).isEqualTo(before + sums[1]);
  }

  @Test
  void withoutReliefNothingIsGiven() {
    Rows rows = rows();
    Relief.give(0, rows.view(Relief.Columns.class), false, 0, 4, sums, 1);
    assertThat(rows.sum("grainKg")).isZero();
    assertThat(sums[1]).isZero();
  }

  /// (ST-3.10): on lists who has no crop lacks a month's bread, with half a year's crop half of it,
  /// whatever the body.
  @Test
  void onListsThoseAreGivenWhoseCropIsNoBreadForAYear() {
    Rows rows = rows().set("cropKg", 0, 450, 900, 0);
    Relief.gaps(rows.view(Relief.Columns.class), true, 0, 4, sums, 0);
    assertThat(sums[0]).isEqualTo(75 + 37);
    Relief.give(1, rows.view(Relief.Columns.class), true, 0, 4, sums, 1);
    assertThat(rows.all("grainKg")).containsExactly(75, 37, 0, 0);
  }
}
