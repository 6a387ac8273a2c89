package smychka.model.countryside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import smychka.model.Ordinary;

class HouseSearchTest {
  private static final HouseSearch.Parameters P = Ordinary.houseSearch();

  /// (CS-9.24): up to the ordinary no house is entered.
  @Test
  void ordinaryBoardsEnterNoHouse() {
    assertThat(P.boards(.2)).isZero();
    assertThat(P.boards(.6)).isCloseTo(.5, within(1e-12));
    assertThat(P.back(P.boards(.2), 1000, 1000)).isZero();
    assertThat(P.seed(P.boards(.2), 1000, 1000)).isZero();
  }

  /// (CS-9.25): what is left to a house falls with coercion; part is not found.
  @Test
  void coercionLeavesLess() {
    assertThat(P.found(1000, .5, 800)).isCloseTo(900 - 400, within(1e-9));
    assertThat(P.found(1000, 1, 800)).isCloseTo(900, within(1e-9));
    assertThat(P.found(100, 0, 800)).isZero();
  }

  /// (CS-9.25), (CS-9.26): never more than is owed or than is there.
  @Test
  void noMoreThanOwed() {
    assertThat(P.back(1, 100, 1000)).isEqualTo(100);
    assertThat(P.back(1, 1000, 1000)).isEqualTo(500);
    assertThat(P.seed(1, -5, 1000)).isZero();
    assertThat(P.seed(.5, 1000, 400)).isEqualTo(100);
  }
}
