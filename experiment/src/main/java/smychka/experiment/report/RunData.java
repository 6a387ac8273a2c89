package smychka.experiment.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The files of a run folder as a report needs them.
///
/// @param programmes in the order chosen; the first is the base of every difference
/// @param first first month drawn, counted from January 1900
/// @param partings for each programme the first month in which it differs from the first one, or -1
record RunData(
    Path folder,
    Manifest manifest,
    List<Programme> programmes,
    SeriesStore series,
    List<Difference> differences,
    List<Fact> facts,
    List<Happening> happenings,
    List<Parameter> parameters,
    int first,
    List<Integer> partings) {

  static RunData read(Path folder) throws IOException {
    Manifest manifest = Manifest.read(folder.resolve("manifest.json"));
    Set<String> wanted = Measure.seriesRead();
    SeriesStore series = SeriesStore.read(folder.resolve("series.csv"), wanted::contains);
    if (series.isEmpty()) {
      throw new IOException(
          folder + " holds no series to report: series.csv is missing or names none we know");
    }
    List<Programme> programmes = new ArrayList<>();
    for (String name : order(manifest, series)) {
      programmes.add(Programme.read(folder.resolve("programmes"), name));
    }
    List<Integer> partings = new ArrayList<>();
    for (Programme programme : programmes) {
      partings.add(series.parting(programmes.getFirst().name(), programme.name()));
    }
    return new RunData(
        folder,
        manifest,
        List.copyOf(programmes),
        series,
        Difference.read(folder.resolve("diff.csv")),
        Fact.read(folder.resolve("facts.csv")),
        Happening.read(folder.resolve("events.csv")),
        Parameter.read(folder.resolve("parameters.yaml")),
        firstDrawn(manifest, series),
        List.copyOf(partings));
  }

  /// Programmes as the manifest orders them, as far as they have rows, then any others.
  private static List<String> order(Manifest manifest, SeriesStore series) {
    Set<String> names = new LinkedHashSet<>();
    for (int i = 0; i < 64; i++) {
      String name = manifest.first("programmes." + i + ".name");
      if (series.programmes().contains(name)) {
        names.add(name);
      }
    }
    names.addAll(series.programmes());
    return List.copyOf(names);
  }

  /// A comparison is drawn from as long before its window as the window lasts, so that what the
  /// programmes share is seen but does not press what they do not into a corner.
  private static int firstDrawn(Manifest manifest, SeriesStore series) {
    String from = manifest.first("from");
    if (from.isEmpty() || series.programmes().size() < 2) {
      return series.first();
    }
    int window = SeriesStore.monthIndex(from);
    int lead = window - (series.end() - window);
    int july = lead - Math.floorMod(lead - 6, 12);
    return Math.max(series.first(), july);
  }

  /// First month in which any programme differs from the first one, or -1.
  int parting() {
    return partings.stream().filter(month -> month >= 0).min(Integer::compare).orElse(-1);
  }

  List<String> names() {
    return programmes.stream().map(Programme::name).toList();
  }

  /// Names of the programmes that fit into one chart.
  List<String> drawn() {
    return names().subList(0, Math.min(Chart.MOST_PROGRAMMES, programmes.size()));
  }

  int replicates() {
    return programmes.stream().mapToInt(p -> series.replicateCount(p.name())).max().orElse(0);
  }

  boolean isComparison() {
    return programmes.size() > 1;
  }
}
