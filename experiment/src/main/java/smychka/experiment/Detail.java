package smychka.experiment;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import smychka.engine.SeriesKey;

/// Which rows of a series a run folder holds: of the union, of every region, or of every class, as
/// `data/model-series.csv` says.
///
/// @param of by series: `union`, `region` or `class`; a series that is not named is `union`
record Detail(Map<String, String> of) implements Predicate<SeriesKey> {
  private static final String UNION = "ussr";

  static Detail read(Path file) throws IOException {
    Map<String, String> of = new HashMap<>();
    var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (Reader reader = Files.newBufferedReader(file)) {
      for (CSVRecord row : format.parse(reader)) {
        of.put(row.get("series"), row.get("detail"));
      }
    }
    return new Detail(Map.copyOf(of));
  }

  @Override
  public boolean test(SeriesKey key) {
    boolean union = key.region().equals(UNION);
    boolean all = key.group().equals(SeriesKey.ALL);
    return switch (of.getOrDefault(key.series(), "union")) {
      case "region" -> all;
      case "class" -> union || all;
      default -> union && all;
    };
  }
}
