package smychka.scenario;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import smychka.model.tables.Region;

/// The weather of each region and harvest year as a class from -3 (failed) to +2 (very good).
///
/// The classes come from works on drought and crop failure; no harvest or yield enters.
public final class Weather {
  public static final int LOWEST = -3;
  public static final int HIGHEST = 2;

  private record Key(String region, int year) {}

  /// A class with its range.
  public record Entry(int weatherClass, Provenance provenance) {}

  private final Map<Key, Entry> entries;
  private final boolean mean;

  private Weather(Map<Key, Entry> entries, boolean mean) {
    this.entries = entries;
    this.mean = mean;
  }

  static Weather read(Path path, String name, Problems problems) {
    List<String> columns =
        List.of("region", "year", "class", "low", "high", "grade", "source", "locator", "note");
    Map<Key, Entry> entries = new HashMap<>();
    int before = problems.count();
    CsvFile file = CsvFile.read(path, name, columns, List.of(), problems);
    for (CsvRow row : file.rows()) {
      entry(row, entries, problems);
    }
    if (!problems.moreThan(before)) {
      complete(entries, name, problems);
    }
    return new Weather(Map.copyOf(entries), false);
  }

  private static void entry(CsvRow row, Map<Key, Entry> entries, Problems problems) {
    List<String> regions =
        Stream.concat(Region.ALL.stream().map(Region::id), Stream.of(Region.UNION)).toList();
    Optional<String> region = row.oneOf("region", regions, "weather is by region", problems);
    int year = row.whole("year", 0, problems);
    int weatherClass = row.whole("class", 0, problems);
    if (weatherClass < LOWEST || weatherClass > HIGHEST) {
      row.problem(
          problems,
          "class",
          "weather class " + weatherClass + " does not exist",
          "classes run from -3, failed, to +2, very good",
          "write a whole number from -3 to 2");
    }
    Entry entry = new Entry(weatherClass, row.provenance(weatherClass, problems));
    if (region.isPresent() && entries.putIfAbsent(new Key(region.get(), year), entry) != null) {
      row.problem(
          problems,
          "year",
          region.get() + " " + year + " appears twice",
          "one would hide the other",
          "keep one row");
    }
  }

  private static void complete(Map<Key, Entry> entries, String name, Problems problems) {
    int first = entries.keySet().stream().mapToInt(Key::year).min().orElse(0);
    int last = entries.keySet().stream().mapToInt(Key::year).max().orElse(-1);
    for (Region region : Region.ALL) {
      IntStream.rangeClosed(first, last)
          .filter(year -> !entries.containsKey(new Key(region.id(), year)))
          .forEach(year ->
              problems.add(
                  name,
                  1,
                  1,
                  region.id() + " has no weather class for " + year,
                  "every region needs every year from " + first + " to " + last,
                  "add the row"));
    }
  }

  /// The class of a region in the calendar year of the harvest.
  public int weatherClass(Region region, int year) {
    return mean ? 0 : entry(region.id(), year).weatherClass();
  }

  /// The class of the union in the calendar year of the harvest, for comparison only.
  public int unionClass(int year) {
    return mean ? 0 : entry(Region.UNION, year).weatherClass();
  }

  /// The class with its range and source; `region` may be `ussr`.
  public Entry entry(String region, int year) {
    Entry entry = entries.get(new Key(region, year));
    if (entry == null) {
      throw new IllegalArgumentException("no weather class for " + region + " in " + year);
    }
    return entry;
  }

  int firstYear() {
    return entries.keySet().stream().mapToInt(Key::year).min().orElse(0);
  }

  int lastYear() {
    return entries.keySet().stream().mapToInt(Key::year).max().orElse(0);
  }

  /// The same weather with the classes of some years replaced in every region.
  Weather changed(Removal.WeatherChange change) {
    Map<Key, Entry> changed = new HashMap<>(entries);
    entries.forEach((key, old) -> {
      if (key.year() >= change.from() && key.year() <= change.to()) {
        Entry like =
            change.asIn() == 0
                ? new Entry(change.weatherClass(), old.provenance())
                : entry(key.region(), change.asIn());
        changed.put(key, like);
      }
    });
    return new Weather(Map.copyOf(changed), mean);
  }

  /// The same country with every class 0.
  public Weather atMean() {
    return new Weather(entries, true);
  }
}
