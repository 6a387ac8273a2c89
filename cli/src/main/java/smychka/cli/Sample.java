package smychka.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import smychka.engine.Month;
import smychka.experiment.Experiments.Settings;

/// Options on which countries are drawn and how long they are played.
final class Sample {
  static final Month LAST = Month.of(1929, 12);

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

  @Option(
      names = "--to",
      paramLabel = "YYYY-MM",
      converter = Converters.CalendarMonth.class,
      description = "Last month played (default: 1929-12).")
  @Nullable Month to;

  Settings settings(int defaultReplicates, Month from) {
    return new Settings(
        seed,
        replicates != null ? replicates : defaultReplicates,
        scale,
        Play.threads(threads),
        from,
        to != null ? to : LAST);
  }
}
