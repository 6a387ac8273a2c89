package smychka.experiment.chronicle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import smychka.engine.Month;
import smychka.engine.RunTable;
import smychka.engine.SeriesKey;
import smychka.engine.SeriesKind;
import smychka.experiment.run.Stage;
import smychka.scenario.DataFolder;
import smychka.scenario.Start;

/// Series and rules made by hand.
final class Made {
  static final Month FIRST = Month.of(1926, 1);
  static final List<Stage> HISTORY = List.of(new Stage(FIRST, "historical"));
  private static final DataFolder DATA =
      DataFolder.open(root().resolve("data"), Start.ASSUMED_1921);

  private final List<SeriesKey> keys = new ArrayList<>();
  private final List<double[]> values = new ArrayList<>();

  static DataFolder data() {
    return DATA;
  }

  static Path root() {
    @Nullable Path here = Path.of("").toAbsolutePath();
    while (here != null && !Files.isRegularFile(here.resolve("data/events.yaml"))) {
      here = here.getParent();
    }
    return Objects.requireNonNull(here, "no data above the working directory");
  }

  /// A series of the union and, at the same values, of the Volga.
  Made series(String name, double... months) {
    for (String place : List.of("ussr", "volga")) {
      series(name, place, months);
    }
    return this;
  }

  Made series(String name, String place, double... months) {
    keys.add(new SeriesKey(name, place, SeriesKey.ALL, "share", SeriesKind.MEAN));
    values.add(months);
    return this;
  }

  RunTable table() {
    double[][] all = values.toArray(double[][]::new);
    return new RunTable(keys, FIRST, all[0].length, all, List.of());
  }

  /// Rules from the text of a file.
  static EventRules rules(Path folder, String text) {
    try {
      return EventRules.read(Files.writeString(folder.resolve("events.yaml"), text), DATA);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Chronicle chronicle(Path folder, String text) {
    return new Chronicle(rules(folder, text), DATA, name -> DATA.programmes().get(name));
  }
}
