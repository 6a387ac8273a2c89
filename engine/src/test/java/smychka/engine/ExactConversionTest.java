package smychka.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ExactConversionTest {
  @TestFactory
  Stream<DynamicTest> nothingIsLostAtAnyRate() {
    return IntStream.range(0, 100)
        .mapToObj(trial ->
            DynamicTest.dynamicTest(
                "trial " + trial,
                () -> {
                  Cases cases = new Cases(trial);
                  ExactConversion rate =
                      new ExactConversion(1 + cases.below(50), 1 + cases.below(100_000));
                  long[] amounts = new long[100];
                  Arrays.setAll(amounts, i -> cases.below(2_000_000_000) - 1_000_000_000L);
                  int[] small = Arrays.stream(amounts).mapToInt(x -> (int) x / 100).toArray();
                  requireExact(rate, amounts);
                  requireExact(rate, small);
                }));
  }

  private static void requireExact(ExactConversion rate, long[] amounts) {
    long before = Arrays.stream(amounts).sum();
    long parts = rate.convert(amounts, 0, amounts.length);
    long after = Arrays.stream(amounts).sum();
    assertThat(after * rate.denominator() + parts).isEqualTo(before * rate.numerator());
    assertThat(parts).isBetween(0L, amounts.length * (rate.denominator() - 1));
    assertThat(rate.balances(before, after, parts)).isTrue();
    assertThat(rate.balances(before, after, parts + 1)).isFalse();
  }

  private static void requireExact(ExactConversion rate, int[] amounts) {
    long before = Arrays.stream(amounts).asLongStream().sum();
    long parts = rate.convert(amounts, 0, amounts.length);
    long after = Arrays.stream(amounts).asLongStream().sum();
    assertThat(after * rate.denominator() + parts).isEqualTo(before * rate.numerator());
  }

  @Test
  void fiftyThousandRoublesOf1923MakeOneInGold() {
    ExactConversion kopeks = new ExactConversion(1, 50_000);
    assertThat(kopeks.whole(1_249_999)).isEqualTo(24);
    assertThat(kopeks.parts(1_249_999)).isEqualTo(49_999);
    assertThat(kopeks.whole(-1)).isEqualTo(-1);
    assertThat(kopeks.parts(-1)).isEqualTo(49_999);
  }

  @Test
  void onlyTheRangeIsConverted() {
    int[] amounts = {100, 100, 100};
    assertThat(new ExactConversion(1, 3).convert(amounts, 1, 2)).isEqualTo(1);
    assertThat(amounts).containsExactly(100, 33, 100);
  }

  @Test
  void whatOverflowsIsRefused() {
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> new ExactConversion(3, 1).convert(new int[] {1 << 30}, 0, 1));
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> new ExactConversion(3, 1).whole(Long.MAX_VALUE));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ExactConversion(0, 1))
        .withMessageContaining("0/1");
  }
}
