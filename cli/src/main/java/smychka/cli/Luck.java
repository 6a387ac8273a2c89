package smychka.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Options on which countries are drawn, how many of them, and by how many threads they are played.
class Luck extends Draw {
  static final int SCALE = 1000;

  @Option(
      names = "--replicates",
      paramLabel = "N",
      converter = Converters.Count.class,
      description =
          "How many countries are drawn, each with its own luck; in a comparison the pairs"
              + " (default: 8; run: 1).")
  @Nullable Integer replicates;

  Luck() {
    super(SCALE);
  }
}
