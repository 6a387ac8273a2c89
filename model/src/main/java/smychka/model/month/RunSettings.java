package smychka.model.month;

/// What makes a run beside its inputs: seed, replicate, scale 1:N and the number of threads (which
/// never changes results).
public record RunSettings(long seed, int replicate, int scale, int threads) {
  /// Refuses what cannot be.
  public RunSettings {
    if (replicate < 0) {
      throw new IllegalArgumentException("replicate must not be negative, got " + replicate);
    }
    if (scale < 1 || scale > 5000) {
      throw new IllegalArgumentException("scale must be 1:1 to 1:5000, got 1:" + scale);
    }
    if (threads < 1 || threads > 256) {
      throw new IllegalArgumentException("threads must be 1 to 256, got " + threads);
    }
  }
}
