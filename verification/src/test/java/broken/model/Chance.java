package broken.model;

import java.io.File;
import java.util.Random;

/// Runs into: no files, no clock, no chance from outside, no inexact functions, no static state.
final class Chance {
  static int calls;
  static final int[] TABLE = {1, 2};

  private Chance() {}

  static double draw() {
    calls++;
    return new Random().nextDouble() + Math.exp(0.5);
  }

  static File file() {
    return new File("x");
  }

  static long now() {
    return System.nanoTime();
  }
}
