package smychka.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The mixer of `Draws` looks like chance along every axis of its addresses, and the battery that
/// says so sees through weaker mixers.
class DrawsBatteryTest {
  private static final int LENGTH = 1 << 16;
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  @ParameterizedTest
  @ValueSource(longs = {0, 1_000_003, 2_000_006})
  void drawsPassTheBattery(long firstSeed) {
    Battery.Verdict verdict =
        Battery.judge(
            (seed, replicate, stream, month, id) ->
                Draws.bits(key(firstSeed + seed, replicate, stream, month), id),
            LENGTH);
    assertThat(verdict.faults()).isEmpty();
    assertThat(verdict.statistics()).isGreaterThan(20_000);
  }

  @TestFactory
  Stream<DynamicTest> weakMixersFailTheBattery() {
    return Stream.of(
        weak(
            "counter times a constant",
            (seed, replicate, stream, month, id) ->
                key(seed, replicate, stream, month) + id * GOLDEN),
        weak(
            "one xor-shift and multiplication",
            (seed, replicate, stream, month, id) -> {
              long x = key(seed, replicate, stream, month) ^ id;
              return (x ^ (x >>> 32)) * GOLDEN;
            }),
        weak(
            "moremur, at a key where the top of the id shows",
            (seed, replicate, stream, month, id) ->
                moremur(key(seed, replicate, stream, month), id)),
        weak(
            "key after the mixing",
            (seed, replicate, stream, month, id) -> mix(id) ^ key(seed, replicate, stream, month)),
        weak(
            "key added after the mixing",
            (seed, replicate, stream, month, id) -> mix(id) + key(seed, replicate, stream, month)),
        weak(
            "month next to the id",
            (seed, replicate, stream, month, id) ->
                mix(Draws.streamKey(seed, replicate, stream) + month + id)),
        weak(
            "seed next to the replicate",
            (seed, replicate, stream, month, id) ->
                Draws.bits(Draws.monthKey(seed + replicate, month), stream.length() + id)),
        weak(
            "generator of 48 bits",
            (seed, replicate, stream, month, id) ->
                new Random(key(seed, replicate, stream, month) ^ id).nextLong()));
  }

  private static DynamicTest weak(String name, Battery.Mixer mixer) {
    return dynamicTest(name, () -> assertThat(Battery.judge(mixer, LENGTH).faults()).isNotEmpty());
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

  private static long key(long seed, int replicate, String stream, int month) {
    return Draws.monthKey(Draws.streamKey(seed, replicate, stream), month);
  }

  /// Pelle Evensen's moremur, good on counters, with the key entering twice.
  private static long moremur(long key, long value) {
    long x = value ^ key;
    x = (x ^ (x >>> 27)) * 0x3C79AC492BA7B653L;
    x += Long.rotateLeft(key, 32);
    x = (x ^ (x >>> 33)) * 0x1C69B3F74AC4AE35L;
    return x ^ (x >>> 27);
  }

  /// David Stafford's variant 13, a good mixer.
  private static long mix(long value) {
    long x = value;
    x = (x ^ (x >>> 30)) * 0xBF58476D1CE4E5B9L;
    x = (x ^ (x >>> 27)) * 0x94D049BB133111EBL;
    return x ^ (x >>> 31);
  }
}
