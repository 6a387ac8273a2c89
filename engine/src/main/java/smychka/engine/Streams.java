package smychka.engine;

import java.util.HashMap;
import java.util.Map;

/// The named streams of a run: one stream per kind of decision, so that no two decisions share an
/// address. A name is registered once; registering it again is an error.
public final class Streams {
  private final long seed;
  private final int replicate;
  private final Map<String, Long> keys = new HashMap<>();
  private final Map<Long, String> names = new HashMap<>();

  public Streams(long seed, int replicate) {
    this.seed = seed;
    this.replicate = replicate;
  }

  /// Claims a name and returns its key.
  public long register(String name) {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a stream needs a name");
    }
    long key = Draws.streamKey(seed, replicate, name);
    String holder = names.putIfAbsent(key, name);
    if (holder != null) {
      throw new IllegalStateException(
          holder.equals(name)
              ? "stream \"" + name + "\" is already taken; two decisions may not share a stream"
              : "streams \"" + name + "\" and \"" + holder + "\" have the same key; rename one");
    }
    keys.put(name, key);
    return key;
  }

  /// The key of a registered stream.
  public long key(String name) {
    Long key = keys.get(name);
    if (key == null) {
      throw new IllegalArgumentException("no stream \"" + name + "\" has been registered");
    }
    return key;
  }

  public long seed() {
    return seed;
  }

  public int replicate() {
    return replicate;
  }
}
