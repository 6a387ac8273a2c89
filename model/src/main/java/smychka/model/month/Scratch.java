package smychka.model.month;

/// A thread's working arrays for what a village or a region shares out among its households.
final class Scratch {
  double[] gaps = new double[0];
  double[] spare = new double[0];
  long[] part = new long[0];

  /// Makes the arrays at least `rows` long.
  Scratch atLeast(int rows) {
    if (gaps.length < rows) {
      gaps = new double[rows];
      spare = new double[rows];
      part = new long[rows];
    }
    return this;
  }
}
