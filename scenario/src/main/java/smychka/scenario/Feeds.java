package smychka.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import smychka.engine.Month;

/// What the country is given by date from outside: world prices, threat of war, army, relief,
/// credit.
public final class Feeds {
  private static final List<String> COLUMNS =
      List.of(
          "feed",
          "unit",
          "from",
          "to",
          "value",
          "low",
          "high",
          "grade",
          "source",
          "locator",
          "note",
          "unit_as_written");

  private final Map<String, LeverPath> paths;

  private Feeds(Map<String, LeverPath> paths) {
    this.paths = paths;
  }

  static Feeds read(Path path, String name, Units units, Problems problems) {
    CsvFile file = CsvFile.read(path, name, COLUMNS, List.of(), problems);
    for (CsvRow row : file.rows()) {
      row.number("value", problems);
    }
    return new Feeds(new PathReader(units, problems).read(file, "feed"));
  }

  public List<String> names() {
    return new ArrayList<>(paths.keySet());
  }

  public Optional<LeverPath> find(String name) {
    return Optional.ofNullable(paths.get(name));
  }

  /// The path of a feed; an unknown name is an `IllegalArgumentException` that suggests the
  /// nearest.
  public LeverPath path(String name) {
    return find(name)
        .orElseThrow(() ->
            new IllegalArgumentException(
                "unknown feed '" + name + "'; " + Nearest.remedy(name, names())));
  }

  /// The path of every feed, by name.
  Map<String, LeverPath> paths() {
    return paths;
  }

  /// Feeds with these paths instead.
  Feeds with(Map<String, LeverPath> changed) {
    return new Feeds(Map.copyOf(changed));
  }

  /// The feeds as a vocabulary of changes: numbers that are not negative, shares up to 1.
  LeverCatalogue asLevers() {
    return LeverCatalogue.ofFeeds(paths);
  }

  public double number(String name, Month month) {
    return path(name).number(month);
  }
}
