package smychka.engine;

import java.util.Arrays;

/// Sums that a sweep makes per block and the month reads per region. A block's slots are written by
/// whoever plays that block; reading adds blocks up in their order. Whole sums would not care for
/// the order; real ones do, and so are the same with any number of threads.
public final class BlockSums {
  private final int wholeSlots;
  private final int realSlots;
  private long[][] whole = {};
  private double[][] real = {};
  private int[] firstOfRegion = {};

  public BlockSums(int wholeSlots) {
    this(wholeSlots, 0);
  }

  public BlockSums(int wholeSlots, int realSlots) {
    this.wholeSlots = wholeSlots;
    this.realSlots = realSlots;
  }

  /// Fits the slots to the blocks and clears them.
  public void resize(Blocks blocks) {
    int count = blocks.count();
    if (count != whole.length) {
      whole = new long[count][wholeSlots];
      real = new double[count][realSlots];
    }
    firstOfRegion = new int[blocks.regions() + 1];
    for (int r = 0, b = 0; r <= blocks.regions(); r++) {
      while (b < count && blocks.region(b) < r) {
        b++;
      }
      firstOfRegion[r] = b;
    }
    clear();
  }

  public void clear() {
    for (int b = 0; b < whole.length; b++) {
      Arrays.fill(whole[b], 0);
      Arrays.fill(real[b], 0);
    }
  }

  /// The whole-number slots of a block.
  public long[] slots(int block) {
    return whole[block];
  }

  /// The real slots of a block.
  public double[] realSlots(int block) {
    return real[block];
  }

  /// The sum of a slot over the blocks of a region.
  public long total(int region, int slot) {
    long sum = 0;
    for (int b = firstOfRegion[region]; b < firstOfRegion[region + 1]; b++) {
      sum += whole[b][slot];
    }
    return sum;
  }

  /// The sum of a slot over all blocks.
  public long total(int slot) {
    long sum = 0;
    for (long[] slots : whole) {
      sum += slots[slot];
    }
    return sum;
  }

  /// The sum of a real slot over the blocks of a region, in block order.
  public double realTotal(int region, int slot) {
    double sum = 0;
    for (int b = firstOfRegion[region]; b < firstOfRegion[region + 1]; b++) {
      sum += real[b][slot];
    }
    return sum;
  }

  /// The sum of a real slot over all blocks, in block order.
  public double realTotal(int slot) {
    double sum = 0;
    for (double[] slots : real) {
      sum += slots[slot];
    }
    return sum;
  }
}
