package smychka.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Options on which countries are drawn, and by how many threads they are played.
class Luck {
  @Option(
      names = "--scale",
      paramLabel = "1:N",
      converter = Converters.Scale.class,
      defaultValue = "1:1000",
      description = "How much smaller than the country, 1:1 to 1:5000 (default: ${DEFAULT-VALUE}).")
  int scale;

  @Option(
      names = "--threads",
      paramLabel = "N",
      converter = Converters.Count.class,
      description = "Worker threads; never changes a result (default: one per core).")
  @Nullable Integer threads;

  @Option(
      names = "--seed",
      paramLabel = "N",
      converter = Converters.Seed.class,
      defaultValue = "1",
      description = "Seed of all luck, a whole number (default: ${DEFAULT-VALUE}).")
  long seed;

  @Option(
      names = "--replicates",
      paramLabel = "N",
      converter = Converters.Count.class,
      description =
          "How many countries are drawn, each with its own luck; in a comparison the pairs"
              + " (default: 8; run draws 1).")
  @Nullable Integer replicates;
}
