package smychka.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which imported series the model is told (feeds) and which judge it; none is both.
public final class Imports {
  public static final String FEED = "feed";
  public static final String JUDGE = "judge";

  /// One imported series of one file.
  public record Entry(String file, String series, String role, String note) {
    /// Whether the note owns up that the series leans on outcomes.
    public boolean leansOnOutcomes() {
      return note.contains("leans on outcomes");
    }

    public boolean isFeed() {
      return role.equals(FEED);
    }
  }

  private final List<Entry> entries;
  private final boolean sound;

  private Imports(List<Entry> entries, boolean sound) {
    this.entries = List.copyOf(entries);
    this.sound = sound;
  }

  static Imports read(Path path, String name, Problems problems) {
    int count = problems.count();
    List<Entry> entries = new ArrayList<>();
    Map<String, String> roles = new LinkedHashMap<>();
    List<String> columns = List.of("file", "series", "role", "note");
    for (CsvRow row : CsvFile.read(path, name, columns, List.of(), problems).rows()) {
      String file = row.required("file", problems);
      String series = row.required("series", problems);
      String role =
          row.oneOf(
                  "role", List.of(FEED, JUDGE), "what the model is told cannot judge it", problems)
              .orElse("");
      String before = roles.putIfAbsent(file + "#" + series, role);
      if (before != null) {
        row.problem(
            problems,
            "series",
            "series '"
                + series
                + "' of "
                + file
                + (before.equals(role) ? " appears twice" : " is both feed and judge"),
            "each series has one role",
            "keep one row");
      }
      entries.add(new Entry(file, series, role, row.required("note", problems)));
    }
    return new Imports(entries, !problems.moreThan(count));
  }

  public List<Entry> all() {
    return entries;
  }

  /// The entry of a series of a file named from the repository's top.
  public Optional<Entry> find(String file, String series) {
    return entries.stream()
        .filter(entry -> entry.file().equals(file) && entry.series().equals(series))
        .findFirst();
  }

  /// Names of the series that judge.
  public List<String> judges() {
    return entries.stream().filter(e -> !e.isFeed()).map(Entry::series).distinct().toList();
  }

  /// Reports each of the names that no row declares as a feed, once the table itself is sound.
  void requireFeeds(String importsName, String file, List<String> series, Problems problems) {
    for (String each : series) {
      if (sound && find(file, each).filter(Entry::isFeed).isEmpty()) {
        problems.add(
            importsName,
            1,
            1,
            "'" + each + "' of " + file + " is not declared as a feed",
            "everything the model is told is listed with its role",
            "add the row " + file + "," + each + ",feed,...");
      }
    }
  }
}
