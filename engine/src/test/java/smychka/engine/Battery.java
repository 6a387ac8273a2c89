package smychka.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToLongFunction;

/// Statistical tests of keyed draws. Inputs are the orderly ones a run uses (counting ids, months,
/// replicates, seeds, similar names); a good mixer shows none of that order. Every statistic is
/// scaled to be standard normal for true chance; with some tens of thousands of them looked at, one
/// beyond `LIMIT` is a fault and not bad luck (7 sigma: 3e-12).
final class Battery {
  static final double LIMIT = 5.5;
  private static final int WIDTH = 256;

  /// A way to draw: the address is complete, nothing else goes in.
  interface Mixer {
    long bits(long seed, int replicate, String stream, int month, long id);
  }

  /// One axis along which addresses are counted, all else fixed.
  record Axis(String name, IntToLongFunction draw) {}

  private final Mixer mixer;
  private final int length;
  private final List<String> faults = new ArrayList<>();
  private int statistics;
  private double worst;

  private Battery(Mixer mixer, int length) {
    this.mixer = mixer;
    this.length = length;
  }

  record Verdict(int statistics, double worst, List<String> faults) {}

  static Verdict judge(Mixer mixer, int length) {
    Battery battery = new Battery(mixer, length);
    for (Axis axis : battery.axes()) {
      battery.judgeSequence(axis);
    }
    battery.judgePairsOfAxes();
    battery.judgeAvalanche();
    return new Verdict(battery.statistics, battery.worst, battery.faults);
  }

  /// Whether 64-bit identities that should differ do, and whether their halves collide as often as
  /// chance has it.
  static Verdict judgeIdentities(long[] identities) {
    Battery battery = new Battery((seed, replicate, stream, month, id) -> 0, 0);
    long expectedNone = collisions(identities);
    if (expectedNone > 0) {
      battery.faults.add(expectedNone + " identities are not their own");
    }
    double pairs = identities.length * (identities.length - 1.0) / 2;
    for (int shift : new int[] {0, 16, 32}) {
      long[] part = Arrays.stream(identities).map(x -> (x >>> shift) & 0xFFFFFFFFL).toArray();
      double mean = pairs * 0x1.0p-32;
      battery.note("collisions from bit " + shift, (collisions(part) - mean) / Math.sqrt(mean));
    }
    return new Verdict(battery.statistics, battery.worst, battery.faults);
  }

  private List<Axis> axes() {
    List<Axis> axes = new ArrayList<>();
    axes.add(new Axis("id", i -> mixer.bits(7, 0, "sowing", 255, i)));
    axes.add(new Axis("id by 1000", i -> mixer.bits(7, 0, "sowing", 255, 1000L * i)));
    axes.add(new Axis("id by 2^32", i -> mixer.bits(7, 0, "sowing", 255, (long) i << 32)));
    axes.add(new Axis("id in mirror", i -> mixer.bits(7, 0, "sowing", 255, Long.reverse(i))));
    axes.add(new Axis("seed in mirror", i -> mixer.bits(Long.reverse(i), 0, "sowing", 255, 1)));
    axes.add(new Axis("month", i -> mixer.bits(7, 0, "sowing", i, 4711)));
    axes.add(new Axis("replicate", i -> mixer.bits(7, i, "sowing", 255, 4711)));
    axes.add(new Axis("seed", i -> mixer.bits(i, 0, "sowing", 255, 4711)));
    axes.add(new Axis("stream", i -> mixer.bits(7, 0, "stream" + i, 255, 4711)));
    axes.add(new Axis("id and month", i -> mixer.bits(7, 0, "sowing", i, i)));
    axes.add(new Axis("12 months of an id", i -> mixer.bits(7, 0, "sowing", i % 12, i / 12)));
    return axes;
  }

  private void judgeSequence(Axis axis) {
    long[] draws = new long[length];
    for (int i = 0; i < length; i++) {
      draws[i] = axis.draw.applyAsLong(i);
    }
    String name = "along " + axis.name;
    for (int shift = 0; shift <= 56; shift += 8) {
      uniformity(name + ", byte at " + shift, draws, shift);
    }
    balance(name + ", ones", draws);
    runs(name, draws);
    for (int lag : new int[] {1, 2, 3, 7, 12, 40, 256, 4096}) {
      correlation(name + ", lag " + lag, draws, lag);
      serial(name + ", lag " + lag, draws, lag, 60);
      serial(name + ", low bits, lag " + lag, draws, lag, 0);
      balance(name + ", changes, lag " + lag, zip(draws, lag));
    }
  }

  /// Looks for what two lines of draws have in common: addresses `(a, b)` for two values of `a` and
  /// all of `b`.
  private void judgePairsOfAxes() {
    for (int step = 1; step <= 1 << 12; step <<= 1) {
      int apart = step;
      together("two ids over months", apart, (a, b) -> mixer.bits(7, 0, "sowing", b, a));
      together("two months over ids", apart, (a, b) -> mixer.bits(7, 0, "sowing", a, b));
      together("two replicates over ids", apart, (a, b) -> mixer.bits(7, a, "sowing", 255, b));
      together("two seeds over ids", apart, (a, b) -> mixer.bits(a, 0, "sowing", 255, b));
      together("two seeds over months", apart, (a, b) -> mixer.bits(a, 0, "sowing", b, 4711));
      together("two streams over ids", apart, (a, b) -> mixer.bits(7, 0, "s" + a, 255, b));
      together("two streams over months", apart, (a, b) -> mixer.bits(7, 0, "s" + a, b, 4711));
    }
    luck("luck of an id over months", (a, b) -> mixer.bits(7, 0, "sowing", b, a));
    luck("luck of a month over ids", (a, b) -> mixer.bits(7, 0, "sowing", a, b));
    luck("luck of a stream over ids", (a, b) -> mixer.bits(7, 0, "s" + a, 255, b));
  }

  private interface Plane {
    long draw(int a, int b);
  }

  private void together(String name, int apart, Plane plane) {
    int width = length / 4;
    long[] xor = new long[width];
    long[] difference = new long[width];
    double product = 0;
    for (int b = 0; b < width; b++) {
      long first = plane.draw(100, b);
      long second = plane.draw(100 + apart, b);
      xor[b] = first ^ second;
      difference[b] = first - second;
      product += centred(first) * centred(second);
    }
    balance(name + ", xor, " + apart + " apart", xor);
    balance(name + ", difference, " + apart + " apart", difference);
    note(name + ", product, " + apart + " apart", product * 12 / Math.sqrt(width));
  }

  /// Whether the means of whole lines vary as means of independent draws do.
  private void luck(String name, Plane plane) {
    double chiSquare = 0;
    for (int a = 0; a < WIDTH; a++) {
      double sum = 0;
      for (int b = 0; b < WIDTH; b++) {
        sum += centred(plane.draw(a, b));
      }
      chiSquare += sum * sum * 12 / WIDTH;
    }
    note(name, (chiSquare - WIDTH) / Math.sqrt(2.0 * WIDTH));
  }

  private void judgeAvalanche() {
    for (int bit = 0; bit < 64; bit++) {
      long flip = 1L << bit;
      long below = flip - 1;
      long[] ids = new long[1 << 12];
      long[] seeds = new long[1 << 12];
      for (int i = 0; i < ids.length; i++) {
        long without = (i & below) | ((i & ~below) << 1);
        ids[i] = draw(7, without) ^ draw(7, without | flip);
        seeds[i] = draw(without, 4711) ^ draw(without | flip, 4711);
      }
      balance("avalanche of id bit " + bit, ids);
      balance("avalanche of seed bit " + bit, seeds);
    }
  }

  private long draw(long seed, long id) {
    return mixer.bits(seed, 0, "sowing", 255, id);
  }

  private void uniformity(String name, long[] draws, int shift) {
    int[] cells = new int[256];
    for (long draw : draws) {
      cells[(int) (draw >>> shift) & 255]++;
    }
    chiSquare(name, cells, draws.length);
  }

  /// Pairs of four bits, a lag apart.
  private void serial(String name, long[] draws, int lag, int shift) {
    int[] cells = new int[256];
    for (int i = lag; i < draws.length; i++) {
      int before = (int) (draws[i - lag] >>> shift) & 15;
      cells[before << 4 | ((int) (draws[i] >>> shift) & 15)]++;
    }
    chiSquare(name + ", pairs", cells, draws.length - lag);
  }

  private void chiSquare(String name, int[] cells, int draws) {
    double expected = (double) draws / cells.length;
    double chiSquare = 0;
    for (int cell : cells) {
      chiSquare += (cell - expected) * (cell - expected) / expected;
    }
    int freedom = cells.length - 1;
    note(name, (chiSquare - freedom) / Math.sqrt(2.0 * freedom));
  }

  /// Whether every bit is set half of the time; words are counted byte by byte.
  private void balance(String name, long[] words) {
    int[] bytes = new int[8 * 256];
    for (long word : words) {
      for (int b = 0; b < 8; b++) {
        bytes[b << 8 | ((int) (word >>> (8 * b)) & 255)]++;
      }
    }
    for (int bit = 0; bit < 64; bit++) {
      int ones = 0;
      for (int value = 0; value < 256; value++) {
        ones += (value >>> (bit & 7) & 1) * bytes[bit >>> 3 << 8 | value];
      }
      note(name + ", bit " + bit, (2.0 * ones - words.length) / Math.sqrt(words.length));
    }
  }

  /// Wald and Wolfowitz: runs above and below a half.
  private void runs(String name, long[] draws) {
    int runs = 1;
    for (int i = 1; i < draws.length; i++) {
      runs += (draws[i] ^ draws[i - 1]) < 0 ? 1 : 0;
    }
    double mean = (draws.length + 1) / 2.0;
    note(name + ", runs", (runs - mean) / Math.sqrt((draws.length - 1) / 4.0));
  }

  private void correlation(String name, long[] draws, int lag) {
    double sum = 0;
    for (int i = lag; i < draws.length; i++) {
      sum += centred(draws[i]) * centred(draws[i - lag]);
    }
    note(name + ", correlation", sum * 12 / Math.sqrt(draws.length - lag));
  }

  private static long[] zip(long[] draws, int lag) {
    long[] changes = new long[draws.length - lag];
    for (int i = 0; i < changes.length; i++) {
      changes[i] = draws[i] ^ draws[i + lag];
    }
    return changes;
  }

  private static double centred(long bits) {
    return Draws.unit(bits) - 0.5;
  }

  private static long collisions(long[] values) {
    long[] sorted = values.clone();
    Arrays.sort(sorted);
    long equal = 0;
    for (int i = 1; i < sorted.length; i++) {
      equal += sorted[i] == sorted[i - 1] ? 1 : 0;
    }
    return equal;
  }

  private void note(String name, double sigma) {
    statistics++;
    worst = Math.max(worst, Math.abs(sigma));
    if (!(Math.abs(sigma) < LIMIT)) {
      faults.add("%s: %.1f sigma".formatted(name, sigma));
    }
  }
}
