package smychka.scenario;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import smychka.engine.Month;
import smychka.model.tables.Region;

/// The share of each region's villages that the government holds, by month: points, straight lines
/// between them, level before the first and after the last.
public final class Territory {
  private final Map<Region, NavigableMap<Month, Double>> points;

  private Territory(Map<Region, NavigableMap<Month, Double>> points) {
    this.points = points;
  }

  static Territory read(Path path, String name, Problems problems) {
    List<String> columns =
        List.of("region", "month", "share", "low", "high", "grade", "source", "locator", "note");
    Map<Region, NavigableMap<Month, Double>> points = new EnumMap<>(Region.class);
    List<String> ids = Region.ALL.stream().map(Region::id).toList();
    for (CsvRow row : CsvFile.read(path, name, columns, List.of(), problems).rows()) {
      Optional<String> region = row.oneOf("region", ids, "territory is held by region", problems);
      Optional<Month> month = row.month("month", problems);
      double share = row.number("share", problems);
      row.provenance(share, problems);
      if (region.isPresent() && month.isPresent()) {
        points
            .computeIfAbsent(Region.of(region.get()), r -> new TreeMap<>())
            .put(month.get(), share);
      }
    }
    Region.ALL.stream()
        .filter(region -> !points.containsKey(region))
        .forEach(region ->
            problems.add(
                name,
                1,
                1,
                region.id() + " is not in the table",
                "each region is held or not",
                "add a row"));
    return new Territory(points);
  }

  /// Share of a region held in a month.
  public double held(Region region, Month month) {
    NavigableMap<Month, Double> own = points.getOrDefault(region, new TreeMap<>());
    var before = own.floorEntry(month);
    var after = own.ceilingEntry(month);
    if (before == null || after == null) {
      var only = before == null ? after : before;
      return only == null ? 1 : only.getValue();
    }
    int span = after.getKey().minus(before.getKey());
    double part = span == 0 ? 0 : (double) month.minus(before.getKey()) / span;
    return before.getValue() + part * (after.getValue() - before.getValue());
  }

  /// Shares of all regions held in a month.
  public double[] held(Month month) {
    return Region.ALL.stream().mapToDouble(region -> held(region, month)).toArray();
  }

  /// Every region held throughout.
  static double[] everywhere() {
    double[] held = new double[Region.COUNT];
    Arrays.fill(held, 1);
    return held;
  }
}
