package smychka.experiment.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import smychka.engine.RunTable;
import smychka.engine.SeriesKey;
import smychka.model.month.Country;
import smychka.model.month.RunSettings;
import smychka.scenario.DataFolder;
import smychka.scenario.ModelInputsBinder;
import smychka.scenario.Start;

/// The list of model series is what runs record.
final class RecordedSeriesTest {
  private static final Path ROOT = Project.root();

  private static RunTable twoMonths() {
    DataFolder data = DataFolder.open(ROOT.resolve("data"), Start.ASSUMED_1921);
    ModelInputsBinder binder = new ModelInputsBinder(data);
    try (Country country =
        Country.found(binder.bind(data.programme("historical")), new RunSettings(1, 0, 5_000, 1))) {
      country.step();
      country.step();
      return country.recorder().table();
    }
  }

  @Test
  void isTheList() {
    Map<String, String> recorded = new TreeMap<>();
    for (SeriesKey key : twoMonths().keys()) {
      recorded.put(key.series(), key.unit() + " " + key.kind());
    }
    Map<String, String> listed = new TreeMap<>();
    EvidenceFolder.open(ROOT)
        .modelSeries()
        .forEach((name, series) -> listed.put(name, series.unit() + " " + series.kind()));
    assertThat(listed).as("data/model-series.csv").isEqualTo(recorded);
  }
}
