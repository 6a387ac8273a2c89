package smychka.experiment.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/// The rows of `series.csv` that a report draws, by programme, replicate and month.
final class SeriesStore {
  private record Key(String programme, String series, String region, String group) {}

  private final Map<Key, SortedMap<Long, Track>> tracks = new HashMap<>();
  private final Map<String, List<String>> groups = new LinkedHashMap<>();
  private final List<String> programmes = new ArrayList<>();
  private int first = Integer.MAX_VALUE;
  private int end = Integer.MIN_VALUE;

  /// Reads the series that `wanted` names; the rest of the file is passed over.
  static SeriesStore read(Path file, Predicate<String> wanted) throws IOException {
    SeriesStore store = new SeriesStore();
    CsvTable.read(
        file,
        row -> {
          String series = row.get("series");
          if (!wanted.test(series)) {
            return;
          }
          int month = monthIndex(row.get("month"));
          long pair = (number(row.get("pair")) << 32) | number(row.get("replicate"));
          store.put(
              new Key(row.get("programme"), series, row.get("region"), row.get("class")),
              pair,
              month,
              row.number("value"));
        });
    return store;
  }

  private void put(Key key, long pair, int month, double value) {
    SortedMap<Long, Track> replicates = tracks.get(key);
    if (replicates == null) {
      replicates = new TreeMap<>();
      tracks.put(key, replicates);
      if (!programmes.contains(key.programme)) {
        programmes.add(key.programme);
      }
      List<String> known = groups.computeIfAbsent(key.series, _ -> new ArrayList<>());
      if (!known.contains(key.group)) {
        known.add(key.group);
      }
    }
    replicates.computeIfAbsent(pair, _ -> new Track()).put(month, value);
    first = Math.min(first, month);
    end = Math.max(end, month + 1);
  }

  /// Replicates of a series in pair order; empty when the run did not record it.
  SortedMap<Long, Track> replicates(String programme, String series, String region, String group) {
    SortedMap<Long, Track> found = tracks.get(new Key(programme, series, region, group));
    return found == null ? Collections.emptySortedMap() : found;
  }

  boolean has(String series, String region) {
    return programmes.stream().anyMatch(p -> !replicates(p, series, region, "all").isEmpty());
  }

  /// Most replicates of any series of a programme.
  int replicateCount(String programme) {
    return tracks.entrySet().stream()
        .filter(e -> e.getKey().programme().equals(programme))
        .mapToInt(e -> e.getValue().size())
        .max()
        .orElse(0);
  }

  /// Classes of a series in the order of the file.
  List<String> groups(String series) {
    return groups.getOrDefault(series, List.of());
  }

  /// Programmes in the order of the file.
  List<String> programmes() {
    return List.copyOf(programmes);
  }

  boolean isEmpty() {
    return tracks.isEmpty();
  }

  /// First month of any series, counted from January 1900.
  int first() {
    return first;
  }

  /// One after the last month of any series.
  int end() {
    return end;
  }

  /// First month in which any replicate of `a` and `b` differs, or -1.
  int parting(String a, String b) {
    int earliest = Integer.MAX_VALUE;
    for (Map.Entry<Key, SortedMap<Long, Track>> entry : tracks.entrySet()) {
      Key key = entry.getKey();
      if (!key.programme.equals(a)) {
        continue;
      }
      SortedMap<Long, Track> others = replicates(b, key.series, key.region, key.group);
      for (Map.Entry<Long, Track> own : entry.getValue().entrySet()) {
        Track other = others.get(own.getKey());
        if (other != null) {
          earliest = Math.min(earliest, firstDifference(own.getValue(), other, earliest));
        }
      }
    }
    return earliest == Integer.MAX_VALUE ? -1 : earliest;
  }

  private static int firstDifference(Track a, Track b, int before) {
    int to = Math.min(before, Math.max(a.end(), b.end()));
    for (int month = Math.min(a.first(), b.first()); month < to; month++) {
      if (Double.compare(a.at(month), b.at(month)) != 0) {
        return month;
      }
    }
    return Integer.MAX_VALUE;
  }

  static int monthIndex(String month) {
    int dash = month.indexOf('-');
    if (dash < 0) {
      throw new IllegalArgumentException("not a month like 1927-03: '" + month + "'");
    }
    return (Integer.parseInt(month, 0, dash, 10) - 1900) * 12
        + Integer.parseInt(month, dash + 1, month.length(), 10)
        - 1;
  }

  private static long number(String text) {
    return text.isEmpty() ? 0 : Long.parseLong(text);
  }
}
