package smychka.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import smychka.engine.Month;
import smychka.experiment.Experiments.Settings;

/// Options on which countries are drawn and how long they are played.
final class Sample extends Luck {
  static final Month LAST = Month.of(1940, 12);

  /// Last month of a comparison that names none.
  static final Month LAST_COMPARED = Month.of(1932, 12);

  @Option(
      names = "--to",
      paramLabel = "YYYY-MM",
      converter = Converters.CalendarMonth.class,
      description = "Last month played (default: 1940-12; compare: 1932-12).")
  @Nullable Month to;

  Settings settings(int defaultReplicates, Month from, Month defaultTo) {
    return new Settings(
        seed,
        replicates != null ? replicates : defaultReplicates,
        scale,
        threads(),
        from,
        to != null ? to : defaultTo);
  }
}
