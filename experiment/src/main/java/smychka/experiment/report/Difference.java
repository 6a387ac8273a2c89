package smychka.experiment.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A row of `diff.csv`: a programme against the base over one period.
///
/// @param kind flow, stock, mean, index or count
/// @param period an agricultural year, or `window`
/// @param gain how many times fewer pairs than unpaired runs give the same interval
record Difference(
    String programme,
    String base,
    String series,
    String region,
    String kind,
    String unit,
    String period,
    int months,
    int pairs,
    double baseMean,
    double mean,
    double difference,
    double low50,
    double high50,
    double low90,
    double high90,
    int higher,
    int lower,
    int equal,
    double gain,
    String verdict) {

  static final String WINDOW = "window";

  /// All rows of class `all`.
  static List<Difference> read(Path file) throws IOException {
    List<Difference> rows = new ArrayList<>();
    CsvTable.read(
        file,
        row -> {
          if (row.get("class").isEmpty() || row.get("class").equals("all")) {
            rows.add(of(row));
          }
        });
    return List.copyOf(rows);
  }

  private static Difference of(CsvTable.Row row) {
    return new Difference(
        row.get("programme"),
        row.get("base"),
        row.get("series"),
        row.get("region"),
        row.get("kind"),
        row.get("unit"),
        row.get("period"),
        whole(row, "months"),
        whole(row, "pairs"),
        row.number("base_mean"),
        row.number("mean"),
        row.number("difference"),
        row.number("low50"),
        row.number("high50"),
        row.number("low90"),
        row.number("high90"),
        whole(row, "higher"),
        whole(row, "lower"),
        whole(row, "equal"),
        row.number("gain"),
        row.get("verdict"));
  }

  private static int whole(CsvTable.Row row, String column) {
    double value = row.number(column);
    return Double.isNaN(value) ? 0 : (int) value;
  }

  /// The same row in another unit.
  Difference times(double factor) {
    return new Difference(
        programme,
        base,
        series,
        region,
        kind,
        unit,
        period,
        months,
        pairs,
        baseMean * factor,
        mean * factor,
        difference * factor,
        low50 * factor,
        high50 * factor,
        low90 * factor,
        high90 * factor,
        higher,
        lower,
        equal,
        gain,
        verdict);
  }
}
