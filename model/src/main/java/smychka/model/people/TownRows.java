package smychka.model.people;

/// Rows of townsfolk in the order of a list: the part `[from, to)` of `row`.
public record TownRows(int[] row, int from, int to) {
  /// The first `count` rows as they stand.
  public static TownRows all(int count) {
    int[] row = new int[count];
    for (int i = 0; i < count; i++) {
      row[i] = i;
    }
    return new TownRows(row, 0, count);
  }

  /// The rows of each of `regions` regions, in the order in which they stand.
  public static TownRows[] byRegion(int[] region, int regions) {
    int[] next = new int[regions + 1];
    for (int r : region) {
      next[r + 1]++;
    }
    for (int r = 0; r < regions; r++) {
      next[r + 1] += next[r];
    }
    int[] row = new int[region.length];
    TownRows[] rows = new TownRows[regions];
    for (int r = 0; r < regions; r++) {
      rows[r] = new TownRows(row, next[r], next[r + 1]);
    }
    for (int i = 0; i < region.length; i++) {
      row[next[region[i]]++] = i;
    }
    return rows;
  }
}
