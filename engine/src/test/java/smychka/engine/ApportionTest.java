package smychka.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ApportionTest {
  /// Quotas of 4.6, 3.4 and 2.
  @Test
  void theLargestRemainderIsServedFirst() {
    assertThat(Apportion.largestRemainder(10, new double[] {46, 34, 20})).containsExactly(5, 3, 2);
  }

  @Test
  void tiesGoToTheLowerIndex() {
    assertThat(Apportion.largestRemainder(5, new double[] {1, 1, 0, 1}))
        .containsExactly(2, 2, 0, 1);
    assertThat(Apportion.largestRemainder(10, new double[] {0.5, 0.5, 1, 8}))
        .containsExactly(1, 0, 1, 8);
  }

  @Test
  void onlyTheRangeIsTouched() {
    long[] out = {-1, -1, -1, -1};
    Apportion.largestRemainder(7, new double[] {9, 1, 1, 9}, 1, 3, out);
    assertThat(out).containsExactly(-1, 4, 3, -1);
  }

  @Test
  void totalsBeyondTheWholeDoublesStillAddUp() {
    long total = Long.MAX_VALUE / 2 - 12_345;
    double[] weights = {1, 3, 0, 7, 1e-9, 13};
    long[] out = Apportion.largestRemainder(total, weights);
    assertThat(Arrays.stream(out).sum()).isEqualTo(total);
    assertThat(out[2]).isZero();
  }

  @Test
  void nothingCanBeSharedOutOverNothing() {
    assertThat(Apportion.largestRemainder(0, new double[2])).containsExactly(0, 0);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Apportion.largestRemainder(3, new double[2]))
        .withMessageContaining("no one can take 3");
  }

  @Test
  void badWeightsAreNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Apportion.largestRemainder(3, new double[] {1, -1}))
        .withMessageContaining("weight 1 is -1.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Apportion.largestRemainder(3, new double[] {Double.NaN}))
        .withMessageContaining("NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Apportion.largestRemainder(-3, new double[] {1}))
        .withMessageContaining("-3");
  }

  @Test
  void runningTotalsAreRoundedInTurn() {
    long[] out = new long[5];
    Apportion.running(10, new double[] {9, 46, 0, 34, 20}, 1, 5, out);
    assertThat(out).containsExactly(0, 5, 0, 3, 2);
    Apportion.running(2, new double[] {1, 1, 1, 1, 0}, 0, 5, out);
    assertThat(out).containsExactly(1, 0, 1, 0, 0);
    Apportion.running(0, new double[5], 0, 5, out);
    assertThat(out).containsOnly(0);
  }

  @Test
  void runningTotalsRefuseWhatTheyCannotShareOut() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Apportion.running(7, new double[2], 0, 2, new long[2]))
        .withMessageContaining("7");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Apportion.running(1L << 50, new double[] {1}, 0, 1, new long[1]));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Apportion.running(-1, new double[] {1}, 0, 1, new long[1]));
  }

  private static void requireExact(long total, double[] weights) {
    long[] out = new long[weights.length];
    Apportion.running(total, weights, 0, weights.length, out);
    double sum = Arrays.stream(weights).sum();
    assertThat(Arrays.stream(out).sum()).isEqualTo(total);
    for (int i = 0; i < out.length; i++) {
      double quota = total * (weights[i] / sum);
      assertThat((double) out[i]).isBetween(quota - 1 - 1e-6, quota + 1 + 1e-6);
      assertThat(out[i] == 0 || weights[i] > 0).isTrue();
    }
  }

  @TestFactory
  Stream<DynamicTest> sharesOfAnySizeAreFairAndExact() {
    return IntStream.range(0, 200)
        .mapToObj(trial ->
            DynamicTest.dynamicTest(
                "trial " + trial,
                () -> {
                  Cases cases = new Cases(trial);
                  double[] weights = cases.weights(1 + cases.below(60));
                  long total = cases.below(1 << cases.below(31));
                  requireFair(total, weights);
                  requireExact(total, weights);
                }));
  }

  private static void requireFair(long total, double[] weights) {
    long[] out = Apportion.largestRemainder(total, weights);
    double sum = Arrays.stream(weights).sum();
    assertThat(Arrays.stream(out).sum()).isEqualTo(total);
    for (int i = 0; i < out.length; i++) {
      double quota = total * (weights[i] / sum);
      assertThat((double) out[i]).isBetween(Math.floor(quota - 1e-6), Math.ceil(quota + 1e-6));
      for (int j = 0; j < out.length; j++) {
        double other = total * (weights[j] / sum);
        boolean upHere = out[i] > quota + 1e-6;
        boolean downThere = out[j] < other - 1e-6;
        if (upHere && downThere) {
          assertThat(quota - Math.floor(quota))
              .isGreaterThanOrEqualTo(other - Math.floor(other) - 1e-6);
        }
      }
    }
  }
}
