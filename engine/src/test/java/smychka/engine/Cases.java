package smychka.engine;

/// Small random cases for tests, the same on every run.
final class Cases {
  private final long key;
  private long next;

  Cases(int trial) {
    key = Draws.streamKey(trial, 0, "cases");
  }

  long bits() {
    return Draws.bits(key, next++);
  }

  double unit() {
    return Draws.unit(bits());
  }

  /// From 0 to `bound - 1`.
  int below(int bound) {
    return (int) (unit() * bound);
  }

  /// Weights of very different sizes, about a fifth of them zero, the first one not.
  double[] weights(int length) {
    double[] weights = new double[length];
    for (int i = 0; i < length; i++) {
      weights[i] = i > 0 && unit() < 0.2 ? 0 : StrictMath.pow(10, 6 * unit() - 3);
    }
    return weights;
  }
}
