package smychka.experiment.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// An event of `events.csv` as several countries have it in one agricultural year.
///
/// @param first month of the earliest, counted from January 1900
/// @param last month of the latest
/// @param detail what happened, in the country that has it first
/// @param countries in how many of the countries drawn it happened
record Happening(
    String programme,
    String region,
    String what,
    int first,
    int last,
    String detail,
    int countries) {
  private static final String UNION = "ussr";
  private static final int JULY = 6;

  /// What happened to the union, and by region what has no row for the union; decisions, which the
  /// levers tell, left out.
  static List<Happening> read(Path file) throws IOException {
    Map<String, Happening> found = new LinkedHashMap<>();
    Map<String, Set<String>> seen = new LinkedHashMap<>();
    Set<String> ofUnion = new HashSet<>();
    CsvTable.read(
        file,
        row -> {
          String kind = row.get("kind");
          if (kind.equals("decision") || !row.get("month").matches("[0-9]{4}-[0-9]{2}")) {
            return;
          }
          int month = SeriesStore.monthIndex(row.get("month"));
          int year = Math.floorDiv(month - JULY, 12);
          String what = row.get("what");
          String key = String.join("|", row.get("programme"), row.get("region"), what, "" + year);
          if (row.get("region").equals(UNION)) {
            ofUnion.add(what);
          } else if (!kind.equals("consequence")) {
            return;
          }
          seen.computeIfAbsent(key, k -> new HashSet<>()).add(row.get("replicate"));
          Happening before = found.get(key);
          found.put(
              key,
              before == null
                  ? new Happening(
                      row.get("programme"),
                      row.get("region"),
                      what,
                      month,
                      month,
                      row.get("detail"),
                      1)
                  : before.also(month, seen.get(key).size()));
        });
    List<Happening> all = new ArrayList<>(found.values());
    all.removeIf(h -> !h.region.equals(UNION) && ofUnion.contains(h.what));
    all.sort(java.util.Comparator.comparingInt(Happening::first));
    return List.copyOf(all);
  }

  private Happening also(int month, int drawn) {
    return new Happening(
        programme, region, what, Math.min(first, month), Math.max(last, month), detail, drawn);
  }
}
