package smychka.model.countryside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import smychka.model.Ordinary;

class FieldConditionTest {
  private static final FieldCondition.Parameters P = Ordinary.fields();

  /// (CS-8.10): fields kept in rotation, ploughed in time and weeded lose nothing and heal.
  @Test
  void goodHusbandryLosesNothing() {
    assertThat(P.next(0, 1, 1, 1, 0)).isZero();
    assertThat(P.next(.3, .9, 1.2, 1, 0)).isCloseTo(.3 * .67, within(1e-12));
  }

  /// (CS-8.10): each want costs the next crops, adds up over years, and ends with learning.
  @Test
  void eachWantCosts() {
    double over = P.next(0, 1.1, 1, 1, 0);
    double late = P.next(0, 1, .9, 1, 0);
    double weeds = P.next(0, 1, 1, .9, 0);
    assertThat(over).isPositive();
    assertThat(late).isPositive();
    assertThat(weeds).isPositive();
    assertThat(P.next(0, 1.1, .9, .9, 0)).isCloseTo(over + late + weeds, within(1e-12));
    assertThat(P.next(over, 1.1, 1, 1, 0)).isGreaterThan(over);
    assertThat(P.next(0, 1.1, 1, 1, 1)).isLessThan(over);
    assertThat(P.next(.4, 2, 0, 0, 0)).isEqualTo(.4);
  }

  /// (CS-8.11): loss lies on land: what members bring anew is clean.
  @Test
  void newLandIsClean() {
    assertThat(P.lost(20, 100)).isEqualTo(.2);
    assertThat(P.lost(20, 200)).isEqualTo(.1);
    assertThat(P.lost(20, 0)).isZero();
  }

  /// Without its slopes nothing is ever lost.
  @Test
  void switchedOffNothingIsLost() {
    var off = new FieldCondition.Parameters(.33, .9, 0, 0, 0, .4);
    assertThat(off.next(0, 2, 0, 0, 0)).isZero();
  }
}
