package smychka.model.month;

import java.util.function.Function;

/// What households were given by chance once for ever, by row: drawn when rows have changed.
final class Lasting {
  private final Function<long[], double[]> draw;
  private long[] drawnFor = {};
  private double[] drawn = {};

  Lasting(Function<long[], double[]> draw) {
    this.draw = draw;
  }

  /// By row of the households `id`; a table whose rows change has another column.
  @SuppressWarnings("ReferenceEquality")
  double[] of(long[] id) {
    if (id != drawnFor) {
      drawnFor = id;
      drawn = draw.apply(id);
    }
    return drawn;
  }
}
