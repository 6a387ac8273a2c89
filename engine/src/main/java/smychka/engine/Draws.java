package smychka.engine;

/// Keyed draws: what chance gives an entity in a month is a pure function of (seed, replicate,
/// stream, month, entity). Nothing is drawn "next", so a policy changed in one place shifts no
/// unrelated draw, and two programmes run on the same luck.
///
/// A sweep computes `monthKey` once and calls `bits` per entity. The mixer is rrxmrrxmsx (P.
/// Evensen, "On the mixing functions in \"Fast Splittable Pseudorandom Number Generators\",
/// MurmurHash3 and other improvements", 2018): two rotations xored in and a multiplication, twice,
/// then a shift. It was made to take orderly input, counters with their bits in either order. Of
/// the cheaper ones tried, moremur, which only shifts right, lets the top bits of an identity show
/// through; the battery in the tests says so. The key enters twice: xored before the first
/// multiplication and added between the two. Entering once, two keys would give the same sequence
/// over other identities.
public final class Draws {
  private static final long MULTIPLIER_1 = 0xA24BAED4963EE407L;
  private static final long MULTIPLIER_2 = 0x9FB21C651E98DF25L;

  /// 2^64 divided by the golden ratio: spreads small numbers over the word.
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private Draws() {}

  /// The key of a named stream of decisions in one replicate.
  public static long streamKey(long seed, int replicate, String stream) {
    long key = keyed(mix(seed + GOLDEN), replicate);
    for (int i = 0; i < stream.length(); i++) {
      key = keyed(key, stream.charAt(i));
    }
    return keyed(key, ~(long) stream.length());
  }

  /// The key of a stream in one month.
  public static long monthKey(long streamKey, int monthIndex) {
    return keyed(streamKey, monthIndex * GOLDEN);
  }

  /// 64 even bits for an entity under a month's key.
  public static long bits(long monthKey, long entityId) {
    return keyed(monthKey, entityId);
  }

  /// Uniform on [0, 1), in steps of 2^-53.
  public static double unit(long bits) {
    return (bits >>> 11) * 0x1.0p-53;
  }

  /// Standard normal, symmetric about 0, at most 8.2 in size.
  public static double normal(long bits) {
    return Normal.quantile(((bits >>> 12) + 0.5) * 0x1.0p-52);
  }

  /// A standard normal for each of `ids` under one key.
  public static double[] normals(long key, long[] ids) {
    double[] normals = new double[ids.length];
    for (int i = 0; i < ids.length; i++) {
      normals[i] = normal(bits(key, ids[i]));
    }
    return normals;
  }

  /// The identity of the `ordinal`-th entity that `parentId` gives rise to in a month.
  public static long childId(long parentId, int monthIndex, int ordinal) {
    return keyed(keyed(mix(parentId ^ GOLDEN), monthIndex), ordinal);
  }

  private static long keyed(long key, long counter) {
    long x = counter ^ key;
    x = (x ^ Long.rotateRight(x, 25) ^ Long.rotateRight(x, 50)) * MULTIPLIER_1;
    x += Long.rotateLeft(key, 32);
    x = (x ^ Long.rotateRight(x, 24) ^ Long.rotateRight(x, 49)) * MULTIPLIER_2;
    return x ^ (x >>> 28);
  }

  private static long mix(long value) {
    return keyed(0, value);
  }
}
