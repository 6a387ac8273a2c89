package smychka.scenario;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import smychka.model.tables.Region;

/// How far the regions lie from each other, in classes and kilometres by rail.
public final class Distances {
  public static final List<String> CLASSES = List.of("own", "near", "medium", "far", "very far");

  private record Leg(String distanceClass, double km, int line) {
    boolean sameAs(Leg other) {
      return distanceClass.equals(other.distanceClass) && km == other.km;
    }
  }

  private final Map<Region, Map<Region, Leg>> legs;

  private Distances(Map<Region, Map<Region, Leg>> legs) {
    this.legs = legs;
  }

  static Distances read(Path path, String name, Problems problems) {
    Map<Region, Map<Region, Leg>> legs = new EnumMap<>(Region.class);
    List<String> columns =
        List.of("from", "to", "class", "km", "grade", "source", "locator", "note");
    int before = problems.count();
    CsvFile file = CsvFile.read(path, name, columns, List.of(), problems);
    for (CsvRow row : file.rows()) {
      Optional<Region> from = region(row, "from", problems);
      Optional<Region> to = region(row, "to", problems);
      Optional<String> distance =
          row.oneOf("class", CLASSES, "freight is priced by class of distance", problems);
      double km = row.number("km", problems);
      row.oneOf("grade", Grade.ids(), "every figure says how good it is", problems);
      row.required("source", problems);
      row.required("locator", problems);
      if (from.isPresent() && to.isPresent() && distance.isPresent()) {
        legs.computeIfAbsent(from.get(), k -> new EnumMap<>(Region.class))
            .put(to.get(), new Leg(distance.get(), km, row.line()));
      }
    }
    if (!problems.moreThan(before)) {
      check(legs, name, problems);
    }
    return new Distances(legs);
  }

  private static Optional<Region> region(CsvRow row, String column, Problems problems) {
    List<String> ids = Region.ALL.stream().map(Region::id).toList();
    return row.oneOf(column, ids, "distances are between regions", problems).map(Region::of);
  }

  private static void check(Map<Region, Map<Region, Leg>> legs, String name, Problems problems) {
    for (Region from : Region.ALL) {
      for (Region to : Region.ALL) {
        Leg there = legs.getOrDefault(from, Map.of()).get(to);
        Leg back = legs.getOrDefault(to, Map.of()).get(from);
        if (there == null) {
          problems.add(
              name,
              1,
              1,
              "no distance from " + from.id() + " to " + to.id(),
              "every pair of regions trades",
              "add the row");
        } else if (back != null && !there.sameAs(back) && from.compareTo(to) < 0) {
          problems.add(
              name,
              there.line(),
              1,
              from.id() + " to " + to.id() + " and back differ",
              "a line is as long both ways",
              "make the two rows agree");
        }
      }
    }
  }

  /// Class of the distance, one of `CLASSES`.
  public String distanceClass(Region from, Region to) {
    return leg(from, to).distanceClass();
  }

  /// Rail distance between the regions' centres of gravity [km].
  public double km(Region from, Region to) {
    return leg(from, to).km();
  }

  private Leg leg(Region from, Region to) {
    Leg leg = legs.getOrDefault(from, Map.of()).get(to);
    if (leg == null) {
      throw new IllegalArgumentException("no distance from " + from.id() + " to " + to.id());
    }
    return leg;
  }
}
