package smychka.experiment.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// The numbers of one chart: a fan for each programme, the paired differences, and history.
///
/// @param lines one fan per programme, in the order chosen
/// @param differences fans of programme minus the first one, on pairs; one shorter than `lines`
record Panel(
    Measure measure,
    Measure.Source source,
    String region,
    Grid grid,
    List<Fan> lines,
    List<Fan> differences,
    List<EvidencePoint> history) {

  /// The panel of a measure in a region, or empty when the run did not record it.
  static Optional<Panel> of(Measure measure, String region, RunData data, ReportContext context) {
    SeriesStore store = data.series();
    for (Measure.Source source : measure.sources()) {
      boolean recorded =
          source.series().stream().allMatch(series -> store.has(series, region))
              && source.per().stream().allMatch(series -> store.has(series, region));
      if (recorded) {
        Grid grid = Grid.of(source, data.first(), store.end());
        return grid.size() == 0
            ? Optional.empty()
            : Optional.of(build(measure, source, region, grid, data.drawn(), store, context));
      }
    }
    return Optional.empty();
  }

  private static Panel build(
      Measure measure,
      Measure.Source source,
      String region,
      Grid grid,
      List<String> programmes,
      SeriesStore store,
      ReportContext context) {
    List<Fan> lines = new ArrayList<>();
    List<Fan> differences = new ArrayList<>();
    Map<Long, double[]> base = Map.of();
    for (int p = 0; p < programmes.size(); p++) {
      SortedMap<Long, double[]> rows =
          rows(measure, source, region, programmes.get(p), grid, store);
      lines.add(Fan.of(grid.x(), grid.labels(), List.copyOf(rows.values())));
      if (p == 0) {
        base = rows;
      } else {
        differences.add(Fan.of(grid.x(), grid.labels(), paired(base, rows)));
      }
    }
    return new Panel(
        measure,
        source,
        region,
        grid,
        List.copyOf(lines),
        List.copyOf(differences),
        history(measure, source, region, grid, context));
  }

  private static SortedMap<Long, double[]> rows(
      Measure measure,
      Measure.Source source,
      String region,
      String programme,
      Grid grid,
      SeriesStore store) {
    SortedMap<Long, double[]> rows = new TreeMap<>();
    for (Long pair :
        store.replicates(programme, source.series().getFirst(), region, "all").keySet()) {
      List<Track> added = tracks(source.series(), region, programme, pair, store);
      List<Track> per = tracks(source.per(), region, programme, pair, store);
      if (added.size() == source.series().size() && per.size() == source.per().size()) {
        rows.put(pair, grid.values(added, per, measure.factor()));
      }
    }
    return rows;
  }

  private static List<Track> tracks(
      List<String> series, String region, String programme, Long pair, SeriesStore store) {
    List<Track> tracks = new ArrayList<>();
    for (String name : series) {
      Track track = store.replicates(programme, name, region, "all").get(pair);
      if (track != null) {
        tracks.add(track);
      }
    }
    return tracks;
  }

  /// Differences of the pairs that both programmes have.
  static List<double[]> paired(Map<Long, double[]> base, Map<Long, double[]> other) {
    List<double[]> differences = new ArrayList<>();
    other.forEach((pair, values) -> {
      double[] from = base.get(pair);
      if (from != null) {
        double[] difference = new double[values.length];
        for (int i = 0; i < values.length; i++) {
          difference[i] = values[i] - from[i];
        }
        differences.add(difference);
      }
    });
    return differences;
  }

  private static List<EvidencePoint> history(
      Measure measure, Measure.Source source, String region, Grid grid, ReportContext context) {
    if (!source.per().isEmpty()) {
      return List.of(); // sources give counts, not rates
    }
    double[] x = grid.x();
    double margin = source.period() == Measure.Period.MONTH ? 1.0 / 12 : 0.55;
    return context.pointsFor(source.series().getFirst(), region).stream()
        .filter(p -> p.yearFraction() >= x[0] - margin)
        .filter(p -> p.yearFraction() <= x[x.length - 1] + margin)
        .filter(p -> stands(p, source.period()))
        .map(p -> p.times(measure.factor()))
        .toList();
  }

  /// An amount stands only beside amounts for as many months.
  private static boolean stands(EvidencePoint point, Measure.Period period) {
    return switch (period) {
      case MONTH, FIRST_OF_JULY -> point.flowMonths() <= 1;
      case QUARTER -> point.flowMonths() == 3;
      case AGRICULTURAL_YEAR, HARVEST_YEAR -> point.flowMonths() == 0 || point.flowMonths() == 12;
    };
  }

  /// Whether nothing ever happened: every programme at nought throughout.
  boolean isFlatZero() {
    return lines.stream().allMatch(Fan::isFlatZero);
  }
}
