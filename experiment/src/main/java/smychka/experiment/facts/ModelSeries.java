package smychka.experiment.facts;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import smychka.engine.SeriesKind;
import smychka.scenario.CsvFile;
import smychka.scenario.CsvRow;
import smychka.scenario.Problems;

/// A series that runs of the model record.
///
/// @param detail whether results hold it for the union alone, by region, or by class
public record ModelSeries(String name, String unit, SeriesKind kind, Detail detail, String label) {
  /// How finely results hold a series.
  public enum Detail {
    UNION,
    REGION,
    CLASS
  }

  private static final List<String> KINDS = List.of("flow", "stock", "mean", "index", "count");
  private static final List<String> DETAILS = List.of("union", "region", "class");

  /// The list of model series, by name.
  static Map<String, ModelSeries> read(Path path, String name, Problems problems) {
    CsvFile file =
        CsvFile.read(
            path, name, List.of("series", "unit", "kind", "detail", "label"), List.of(), problems);
    Map<String, ModelSeries> list = new LinkedHashMap<>();
    for (CsvRow row : file.rows()) {
      String series = row.required("series", problems);
      Optional<SeriesKind> kind = kind(row, problems);
      Optional<Detail> detail =
          row.oneOf("detail", DETAILS, "it says what results hold", problems)
              .map(d -> Detail.valueOf(d.toUpperCase(Locale.ROOT)));
      if (kind.isPresent() && detail.isPresent()) {
        ModelSeries entry =
            new ModelSeries(
                series,
                row.required("unit", problems),
                kind.get(),
                detail.get(),
                row.required("label", problems));
        if (list.put(series, entry) != null) {
          row.problem(
              problems,
              "series",
              "'" + series + "' appears twice",
              "a series has one unit",
              "keep one");
        }
      }
    }
    return list;
  }

  static Optional<SeriesKind> kind(CsvRow row, Problems problems) {
    return row.oneOf("kind", KINDS, "it says how months add up", problems)
        .map(kind -> SeriesKind.valueOf(kind.toUpperCase(Locale.ROOT)));
  }
}
