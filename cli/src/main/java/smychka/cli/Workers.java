package smychka.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// By how many threads runs are played.
class Workers {
  @Option(
      names = "--threads",
      paramLabel = "N",
      converter = Converters.Count.class,
      description = "Worker threads; never changes a result (default: one per core).")
  @Nullable Integer threads;

  /// The threads asked for, or one per core.
  final int count() {
    return threads != null ? threads : Runtime.getRuntime().availableProcessors();
  }
}
