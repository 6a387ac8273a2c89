package smychka.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class BlocksTest {
  @Test
  void blocksStopAtRegions() {
    Blocks blocks = Blocks.of(new int[] {0, 10, 10, 14}, 4);
    assertThat(blocks.count()).isEqualTo(4);
    assertThat(blocks.regions()).isEqualTo(3);
    assertThat(IntStream.range(0, 4).map(blocks::from)).containsExactly(0, 4, 8, 10);
    assertThat(IntStream.range(0, 4).map(blocks::to)).containsExactly(4, 8, 10, 14);
    assertThat(IntStream.range(0, 4).map(blocks::region)).containsExactly(0, 0, 0, 2);
  }

  @TestFactory
  Stream<DynamicTest> blocksCoverEveryRowOnceInItsRegion() {
    return IntStream.range(0, 100)
        .mapToObj(trial -> DynamicTest.dynamicTest("trial " + trial, () -> requireCover(trial)));
  }

  private static void requireCover(int trial) {
    Cases cases = new Cases(trial);
    int[] starts = new int[2 + cases.below(10)];
    for (int r = 1; r < starts.length; r++) {
      starts[r] = starts[r - 1] + (cases.unit() < 0.2 ? 0 : cases.below(200));
    }
    int size = 1 + cases.below(50);
    Blocks blocks = Blocks.of(starts, size);
    int row = 0;
    for (int b = 0; b < blocks.count(); b++) {
      assertThat(blocks.from(b)).isEqualTo(row);
      assertThat(blocks.to(b) - blocks.from(b)).isBetween(1, size);
      assertThat(blocks.from(b)).isGreaterThanOrEqualTo(starts[blocks.region(b)]);
      assertThat(blocks.to(b)).isLessThanOrEqualTo(starts[blocks.region(b) + 1]);
      row = blocks.to(b);
    }
    assertThat(row).isEqualTo(starts[starts.length - 1]);
  }

  @Test
  void startsThatGoBackAreRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> Blocks.of(new int[] {0, 5, 4}, 2));
    assertThatIllegalArgumentException().isThrownBy(() -> Blocks.of(new int[] {1, 5}, 2));
    assertThatIllegalArgumentException().isThrownBy(() -> Blocks.of(new int[] {0, 5}, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> Blocks.of(new int[] {}, 1));
  }

  @Test
  void sumsAreByRegionAndOverAll() {
    Blocks blocks = Blocks.of(new int[] {0, 10, 10, 14}, 4);
    BlockSums sums = new BlockSums(2, 1);
    sums.resize(blocks);
    for (int b = 0; b < blocks.count(); b++) {
      for (int row = blocks.from(b); row < blocks.to(b); row++) {
        sums.slots(b)[1] += row;
        sums.realSlots(b)[0] += row / 10.0;
      }
    }
    assertThat(sums.total(0, 1)).isEqualTo(45);
    assertThat(sums.total(1, 1)).isZero();
    assertThat(sums.total(2, 1)).isEqualTo(46);
    assertThat(sums.total(1)).isEqualTo(91);
    assertThat(sums.total(0)).isZero();
    assertThat(sums.realTotal(0, 0)).isCloseTo(4.5, within(1e-12));
    assertThat(sums.realTotal(1, 0)).isZero();
    assertThat(sums.realTotal(2, 0)).isCloseTo(4.6, within(1e-12));
    assertThat(sums.realTotal(0)).isCloseTo(9.1, within(1e-12));
    sums.resize(blocks);
    assertThat(sums.total(1)).isZero();
    sums.resize(Blocks.of(new int[] {0, 3}, 1));
    sums.slots(2)[0] = 5;
    assertThat(sums.total(0, 0)).isEqualTo(5);
  }
}
