package smychka.engine;

/// Consecutive ranges of rows, at most `size` rows each, that never cross a region. They depend on
/// the rows alone, never on the machine, so that what is summed by block is summed the same way
/// everywhere.
public final class Blocks {
  /// Rows whose working columns fit a core's cache.
  public static final int USUAL_SIZE = 1024;

  private final int[] starts;
  private final int[] regions;
  private final int regionCount;

  private Blocks(int[] starts, int[] regions, int regionCount) {
    this.starts = starts;
    this.regions = regions;
    this.regionCount = regionCount;
  }

  /// `regionStarts` holds the first row of each region and, last, the number of rows.
  public static Blocks of(int[] regionStarts, int size) {
    if (regionStarts.length < 1 || regionStarts[0] != 0 || size < 1) {
      throw new IllegalArgumentException(
          "region starts must begin with 0 and end with the number of rows, blocks hold a row");
    }
    int count = 0;
    for (int r = 0; r + 1 < regionStarts.length; r++) {
      int rows = regionStarts[r + 1] - regionStarts[r];
      if (rows < 0) {
        throw new IllegalArgumentException("region " + r + " ends before it starts");
      }
      count += rows / size + (rows % size == 0 ? 0 : 1);
    }
    int[] starts = new int[count + 1];
    int[] regions = new int[count];
    int block = 0;
    for (int r = 0; r + 1 < regionStarts.length; r++) {
      for (int row = regionStarts[r]; row < regionStarts[r + 1]; ) {
        starts[block] = row;
        regions[block++] = r;
        row += Math.min(size, regionStarts[r + 1] - row);
      }
    }
    starts[count] = regionStarts[regionStarts.length - 1];
    return new Blocks(starts, regions, regionStarts.length - 1);
  }

  public int count() {
    return regions.length;
  }

  public int regions() {
    return regionCount;
  }

  /// The first row of a block.
  public int from(int block) {
    return starts[block];
  }

  /// The row after the last of a block.
  public int to(int block) {
    return starts[block + 1];
  }

  public int region(int block) {
    return regions[block];
  }
}
