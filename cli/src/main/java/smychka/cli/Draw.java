package smychka.cli;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Options on which country is drawn, how small, and by how many threads it is played.
class Draw {
  @Mixin final Workers workers = new Workers();

  @Option(
      names = "--scale",
      paramLabel = "1:N",
      converter = Converters.Scale.class,
      description =
          "How much smaller than the country, 1:1 to 1:5000 (default: 1:${DEFAULT-VALUE}).")
  int scale;

  @Option(
      names = "--seed",
      paramLabel = "N",
      converter = Converters.Seed.class,
      defaultValue = "1",
      description = "Seed of all luck, a whole number (default: ${DEFAULT-VALUE}).")
  long seed;

  /// With the scale of a command that is told none.
  Draw(int scale) {
    this.scale = scale;
  }

  /// The threads asked for, or one per core.
  final int threads() {
    return workers.count();
  }
}
