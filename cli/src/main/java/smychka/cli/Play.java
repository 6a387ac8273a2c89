package smychka.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import smychka.engine.Month;
import smychka.experiment.Experiments.Settings;
import smychka.experiment.run.Refused;

/// Options of a command that plays programmes into a run folder.
final class Play {
  @Mixin final Sample sample = new Sample();

  @Option(
      names = "--from",
      paramLabel = "YYYY-MM",
      converter = Converters.CalendarMonth.class,
      description =
          "First month under the programmes, history before (default: 1926-10; run: the start).")
  @Nullable Month from;

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

  boolean everything() {
    return switch (detail) {
      case "map" -> false;
      case "all" -> true;
      default -> throw new Refused("--detail is map or all, not \"" + detail + "\"");
    };
  }

  Settings settings(int defaultReplicates, Month defaultFrom, Month defaultTo) {
    return sample.settings(defaultReplicates, from != null ? from : defaultFrom, defaultTo);
  }

  Path out(String command) {
    return place(out, command);
  }

  /// The folder asked for, or one named for the command and the hour that is free.
  static Path place(@Nullable Path asked, String command) {
    if (asked != null) {
      return asked;
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
