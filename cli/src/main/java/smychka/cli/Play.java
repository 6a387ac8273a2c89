package smychka.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import smychka.engine.Month;
import smychka.experiment.Experiments.Settings;
import smychka.experiment.run.Refused;

/// Options on what is played.
final class Play {
  @Option(
      names = "--scale",
      paramLabel = "1:N",
      converter = Converters.Scale.class,
      defaultValue = "1:1000",
      description = "How much smaller than the country (default: ${DEFAULT-VALUE}).")
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
      defaultValue = "1",
      description = "Seed of all luck (default: ${DEFAULT-VALUE}).")
  long seed;

  @Option(
      names = "--replicates",
      paramLabel = "N",
      converter = Converters.Count.class,
      description = "How many countries are drawn; pairs in a comparison (default: 8, run: 1).")
  @Nullable Integer replicates;

  @Option(
      names = "--from",
      paramLabel = "YYYY-MM",
      converter = Converters.CalendarMonth.class,
      description = "First month under the programmes; history before.")
  @Nullable Month from;

  @Option(
      names = "--to",
      paramLabel = "YYYY-MM",
      converter = Converters.CalendarMonth.class,
      description = "Last month played (default: 1929-12).")
  @Nullable Month to;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Run folder to write; must not exist (default: runs/COMMAND-TIME).")
  @Nullable Path out;

  @Option(
      names = "--detail",
      paramLabel = "map|all",
      defaultValue = "map",
      description =
          "Regions and classes of the main series, or of all (default: ${DEFAULT-VALUE}).")
  String detail = "map";

  static final Month LAST = Month.of(1929, 12);

  boolean everything() {
    return switch (detail) {
      case "map" -> false;
      case "all" -> true;
      default -> throw new Refused("--detail is map or all, not \"" + detail + "\"");
    };
  }

  int threads() {
    return threads != null ? threads : Runtime.getRuntime().availableProcessors();
  }

  Settings settings(int defaultReplicates, Month defaultFrom) {
    return new Settings(
        seed,
        replicates != null ? replicates : defaultReplicates,
        scale,
        threads(),
        from != null ? from : defaultFrom,
        to != null ? to : LAST);
  }

  /// The folder asked for, or one named for the command and the hour that is free.
  Path out(String command) {
    if (out != null) {
      return out;
    }
    String time =
        LocalDateTime.now(ZoneId.systemDefault())
            .format(DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss"));
    Path place = Path.of("runs", command + "-" + time);
    for (int n = 2; Files.exists(place); n++) {
      place = Path.of("runs", command + "-" + time + "-" + n);
    }
    return place;
  }
}
