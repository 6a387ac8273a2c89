package smychka.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The mixer of `Draws` looks like chance along every axis of its addresses, and the battery that
/// says so sees through weaker mixers.
class DrawsBatteryTest {
  private static final int LENGTH = 1 << 16;
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  @Test
  void drawsPassTheBattery() {
    Battery.Verdict verdict = Battery.judge(DrawsBatteryTest::draw, LENGTH);
    assertThat(verdict.faults()).isEmpty();
    assertThat(verdict.statistics()).isGreaterThan(20_000);
  }

  @TestFactory
  Stream<DynamicTest> weakMixersFailTheBattery() {
    Map<String, Battery.Mixer> weak =
        Map.of(
            "counter times a constant",
            (seed, replicate, stream, month, id) ->
                key(seed, replicate, stream, month) + id * GOLDEN,
            "one xor-shift and multiply",
            (seed, replicate, stream, month, id) -> {
              long x = key(seed, replicate, stream, month) ^ id;
              return (x ^ (x >>> 32)) * GOLDEN;
            },
            "key after the mixing",
            (seed, replicate, stream, month, id) -> mix(id) ^ key(seed, replicate, stream, month),
            "key added after the mixing",
            (seed, replicate, stream, month, id) -> mix(id) + key(seed, replicate, stream, month),
            "month next to the id",
            (seed, replicate, stream, month, id) ->
                mix(Draws.streamKey(seed, replicate, stream) + month + id),
            "seed next to the replicate",
            (seed, replicate, stream, month, id) ->
                Draws.bits(Draws.monthKey(seed + replicate, month), stream.length() + id),
            "generator of 48 bits",
            (seed, replicate, stream, month, id) ->
                new java.util.Random(key(seed, replicate, stream, month) ^ id).nextLong());
    return weak.entrySet().stream()
        .map(entry ->
            DynamicTest.dynamicTest(
                entry.getKey(),
                () -> assertThat(Battery.judge(entry.getValue(), LENGTH).faults()).isNotEmpty()));
  }

  @Test
  void childrenAreTheirOwn() {
    long[] ids = new long[1 << 20];
    int i = 0;
    for (int parent = 0; parent < 1 << 10; parent++) {
      for (int month = 0; month < 256; month++) {
        for (int ordinal = 0; ordinal < 4; ordinal++) {
          ids[i++] = Draws.childId(parent, month, ordinal);
        }
      }
    }
    assertThat(Battery.judgeIdentities(ids).faults()).isEmpty();
  }

  @Test
  void childrenOfChildrenAreTheirOwn() {
    long[] ids = new long[1 << 20];
    long id = 1;
    for (int i = 0; i < ids.length; i++) {
      id = Draws.childId(id, i / 1000, 0);
      ids[i] = id;
    }
    assertThat(Battery.judgeIdentities(ids).faults()).isEmpty();
  }

  @Test
  void sumsOfAddressesAreCaughtAsIdentities() {
    long[] ids = new long[1 << 16];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = (i >>> 8) * 1000L + (i & 255) * 10L + (i & 3) * 2500L;
    }
    assertThat(Battery.judgeIdentities(ids).faults()).isNotEmpty();
  }

  @Test
  void keysOfRunsAreTheirOwn() {
    long[] keys = new long[1 << 20];
    int i = 0;
    for (int seed = 0; seed < 64; seed++) {
      for (int replicate = 0; replicate < 64; replicate++) {
        for (int stream = 0; stream < 16; stream++) {
          long key = Draws.streamKey(seed, replicate, "stream" + stream);
          for (int month = 0; month < 16; month++) {
            keys[i++] = Draws.monthKey(key, 255 + month);
          }
        }
      }
    }
    assertThat(Battery.judgeIdentities(keys).faults()).isEmpty();
  }

  private static long draw(long seed, int replicate, String stream, int month, long id) {
    return Draws.bits(key(seed, replicate, stream, month), id);
  }

  private static long key(long seed, int replicate, String stream, int month) {
    return Draws.monthKey(Draws.streamKey(seed, replicate, stream), month);
  }

  /// David Stafford's variant 13, a good mixer.
  private static long mix(long value) {
    long x = value;
    x = (x ^ (x >>> 30)) * 0xBF58476D1CE4E5B9L;
    x = (x ^ (x >>> 27)) * 0x94D049BB133111EBL;
    return x ^ (x >>> 31);
  }
}
