package smychka.experiment.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PairedDifferenceTest {
  @Test
  void workedByHand() {
    // d = 1, 2, 3, 4, 5: mean 3, s^2 = (4 + 1 + 0 + 1 + 4) / 4 = 2.5, s / sqrt 5 = sqrt .5 = .7071
    var d =
        PairedDifference.of(new double[] {10, 20, 30, 40, 50}, new double[] {11, 22, 33, 44, 55});
    assertThat(d.baseMean()).isEqualTo(30);
    assertThat(d.otherMean()).isEqualTo(33);
    assertThat(d.difference()).isEqualTo(3);
    assertThat(d.high50()).isCloseTo(3 + 0.7407 * 0.70711, within(1e-4));
    assertThat(d.low50()).isCloseTo(3 - 0.7407 * 0.70711, within(1e-4));
    assertThat(d.high90()).isCloseTo(3 + 2.1318 * 0.70711, within(1e-4));
    assertThat(d.low90()).isCloseTo(3 - 2.1318 * 0.70711, within(1e-4));
    // 250 and 302.5 unpaired against 2.5 paired
    assertThat(d.gain()).isCloseTo(221, within(1e-9));
    assertThat(d.higher()).isEqualTo(5);
    assertThat(d.verdict()).isEqualTo(Verdict.NEARLY_ALWAYS_HIGHER);
  }

  @Test
  void onePairHasNoInterval() {
    var d = PairedDifference.of(new double[] {1}, new double[] {2});
    assertThat(d.difference()).isEqualTo(1);
    assertThat(d.low90()).isNaN();
    assertThat(d.gain()).isNaN();
    assertThat(d.verdict()).isEqualTo(Verdict.TOO_FEW_PAIRS);
  }

  @Test
  void sameValuesAreIdentical() {
    var d = PairedDifference.of(new double[] {1, 2, 3}, new double[] {1, 2, 3});
    assertThat(d.verdict()).isEqualTo(Verdict.IDENTICAL);
    assertThat(d.equal()).isEqualTo(3);
    assertThat(d.low90()).isZero();
    assertThat(d.high90()).isZero();
  }

  @Test
  void sidesOfDifferentLengthAreRefused() {
    assertThatThrownBy(() -> PairedDifference.of(new double[2], new double[3]))
        .hasMessageContaining("2 and 3");
  }

  @Test
  void wordsFollowTheShares() {
    assertThat(Verdict.of(8, 0, 0).words()).isEqualTo("nearly always higher");
    assertThat(Verdict.of(0, 8, 0).words()).isEqualTo("nearly always lower");
    assertThat(Verdict.of(9, 1, 0).words()).isEqualTo("nearly always higher");
    assertThat(Verdict.of(7, 1, 0).words()).isEqualTo("more often higher");
    assertThat(Verdict.of(2, 6, 0).words()).isEqualTo("more often lower");
    assertThat(Verdict.of(3, 5, 0).words()).isEqualTo("cannot be told apart");
    assertThat(Verdict.of(6, 0, 2).words()).isEqualTo("more often higher");
    assertThat(Verdict.of(0, 0, 8).words()).isEqualTo("identical");
    assertThat(Verdict.of(4, 0, 0).words()).isEqualTo("too few pairs to say");
  }

  @Test
  void quantilesOfStudent() {
    assertThat(StudentT.ninety(7)).isCloseTo(1.8946, within(1e-4));
    assertThat(StudentT.half(7)).isCloseTo(0.7111, within(1e-4));
    assertThat(StudentT.ninety(13)).isCloseTo(1.770933, within(2e-6));
    assertThat(StudentT.half(13)).isCloseTo(0.6938293, within(2e-6));
    assertThat(StudentT.ninety(63)).isCloseTo(1.669402, within(1e-6));
  }
}
