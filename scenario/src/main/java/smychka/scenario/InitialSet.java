package smychka.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import smychka.model.tables.Region;

/// What is assumed of the country on the day a run begins.
public final class InitialSet {
  /// What regional sums may differ by from the union's figure, as a share of it.
  private static final double SUM_TOLERANCE = 0.002;

  /// Units of quantities that add up over regions.
  private static final Set<String> EXTENSIVE =
      Set.of(
          "mn t", "mn ha", "mn persons", "mn head", "mn households", "thousand", "bn old roubles");

  /// One figure.
  public record Value(
      String item, String region, String klass, String unit, double value, Provenance provenance) {}

  private record Key(String item, String region, String klass) {}

  private final String name;
  private final Map<Key, Value> values;

  private InitialSet(String name, Map<Key, Value> values) {
    this.name = name;
    this.values = values;
  }

  static InitialSet read(DataFiles files, String folder, Units units, Problems problems) {
    Map<Key, Value> values = new LinkedHashMap<>();
    List<Path> paths = files.list(folder, ".csv");
    if (paths.isEmpty()) {
      problems.add(
          files.name(folder), 0, 0, "no tables in this folder", "a run needs a start", "add them");
    }
    for (Path path : paths) {
      List<String> columns =
          List.of(
              "item", "region", "class", "unit", "value", "low", "high", "grade", "source",
              "locator", "note");
      CsvFile file =
          CsvFile.read(path, files.name(path), columns, List.of("unit_as_written"), problems);
      for (CsvRow row : file.rows()) {
        value(row, units, values, problems);
      }
    }
    checkSums(values, problems);
    return new InitialSet(folder, values);
  }

  private static void value(CsvRow row, Units units, Map<Key, Value> values, Problems problems) {
    List<String> regions =
        Stream.concat(Stream.of(Region.UNION), Region.ALL.stream().map(Region::id)).toList();
    String region = row.oneOf("region", regions, "figures belong to a place", problems).orElse("");
    String item = row.required("item", problems);
    double number = row.number("value", problems);
    Value value =
        new Value(
            item,
            region,
            row.text("class"),
            units.of(row, problems),
            number,
            row.provenance(number, problems));
    Key key = new Key(item, region, value.klass());
    Value before = values.putIfAbsent(key, value);
    if (before != null) {
      row.problem(
          problems,
          "item",
          item + " of " + region + ", " + value.klass() + " appears twice",
          "the first is at " + before.provenance().place(),
          "keep one row");
    }
  }

  private static void checkSums(Map<Key, Value> values, Problems problems) {
    for (Value union : List.copyOf(values.values())) {
      if (!union.region().equals(Region.UNION) || !EXTENSIVE.contains(union.unit())) {
        continue;
      }
      List<Value> parts =
          Region.ALL.stream()
              .flatMap(r ->
                  Optional.ofNullable(values.get(new Key(union.item(), r.id(), union.klass())))
                      .stream())
              .toList();
      double sum = parts.stream().mapToDouble(Value::value).sum();
      if (parts.size() == Region.COUNT
          && Math.abs(sum - union.value()) > SUM_TOLERANCE * Math.abs(union.value())) {
        problems.add(
            union.provenance().file(),
            union.provenance().line(),
            1,
            "the regions of "
                + union.item()
                + " ("
                + union.klass()
                + ") add up to "
                + (float) sum
                + ", not "
                + Numbers.show(union.value()),
            "the union is the sum of its regions",
            "correct the region or the union row");
      }
    }
  }

  /// Folder of the set, for instance `initial/1921-03-assumed`.
  public String name() {
    return name;
  }

  /// The figure of an item; one that is not there is an `IllegalArgumentException` that says what
  /// is.
  public double value(String item, String region, String klass) {
    return entry(item, region, klass).value();
  }

  /// The figure with its unit, range and source.
  public Value entry(String item, String region, String klass) {
    Value value = values.get(new Key(item, region, klass));
    if (value == null) {
      String what = item + " of " + region + ", " + klass;
      throw new IllegalArgumentException(
          items().contains(item)
              ? "no figure for " + what + "; classes of it: " + classes(item)
              : "no figure for " + what + "; " + Nearest.remedy(item, items()));
    }
    return value;
  }

  public boolean has(String item, String region, String klass) {
    return values.containsKey(new Key(item, region, klass));
  }

  /// The figure of the union for an item that has one class.
  public double sole(String item) {
    return value(item, Region.UNION, soleClass(item));
  }

  /// The figures of the ten regions for an item that has one class.
  public double[] soleRegions(String item) {
    return regions(item, soleClass(item));
  }

  private String soleClass(String item) {
    List<String> classes = classes(item);
    if (classes.size() != 1) {
      throw new IllegalArgumentException(item + " must have one class, has " + classes);
    }
    return classes.getFirst();
  }

  /// The figures of the ten regions in order.
  public double[] regions(String item, String klass) {
    return Region.ALL.stream().mapToDouble(region -> value(item, region.id(), klass)).toArray();
  }

  /// Every item, in the order of the files.
  public List<String> items() {
    return values.keySet().stream().map(Key::item).distinct().toList();
  }

  /// The classes of an item, in the order of its file.
  public List<String> classes(String item) {
    Set<String> classes = new LinkedHashSet<>();
    values.keySet().stream()
        .filter(k -> k.item().equals(item))
        .forEach(k -> classes.add(k.klass()));
    return new ArrayList<>(classes);
  }

  public List<Value> all() {
    return List.copyOf(values.values());
  }

  /// The same set with one figure replaced, for trials of the start.
  public InitialSet with(String item, String region, String klass, double value) {
    Value old = entry(item, region, klass);
    Map<Key, Value> changed = new LinkedHashMap<>(values);
    changed.put(
        new Key(item, region, klass),
        new Value(item, region, klass, old.unit(), value, old.provenance()));
    return new InitialSet(name, changed);
  }
}
