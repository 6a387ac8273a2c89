package smychka.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import smychka.model.tables.Region;

/// The weather is made from what works on drought say, in words, and from nothing else.
final class WeatherTest {
  private static final List<String> WORDS =
      List.of("failed", "severe", "poor", "average", "good", "very good");

  private record Report(String region, int year) {}

  private static List<CsvRow> reports() {
    Problems problems = new Problems();
    CsvFile file =
        CsvFile.read(
            RealData.root().resolve("exogenous/weather-reports.csv"),
            "weather-reports.csv",
            List.of(
                "year", "regions", "report", "low", "high", "grade", "source", "locator", "note"),
            List.of(),
            problems);
    problems.throwIfAny();
    return file.rows();
  }

  @Test
  void everyClassFollowsFromAReport() {
    Map<Report, Integer> classes = new HashMap<>();
    for (CsvRow row : reports()) {
      int weatherClass = WORDS.indexOf(row.text("report")) + Weather.LOWEST;
      assertThat(weatherClass).as(row.text("report")).isGreaterThanOrEqualTo(Weather.LOWEST);
      for (String region : regions(row.text("regions"))) {
        Report key = new Report(region, Integer.parseInt(row.text("year")));
        assertThat(classes.put(key, weatherClass)).as(key.toString()).isNull();
      }
    }
    Weather weather = RealData.open().weather();
    for (int year = 1917; year <= 1940; year++) {
      for (Region region : Region.ALL) {
        assertThat(classes.get(new Report(region.id(), year)))
            .as(region.id() + " " + year)
            .isEqualTo(weather.weatherClass(region, year));
      }
      assertThat(classes.get(new Report(Region.UNION, year)))
          .as("union " + year)
          .isEqualTo(weather.unionClass(year));
    }
    assertThat(classes).hasSize(24 * (Region.COUNT + 1));
  }

  private static List<String> regions(String text) {
    return text.equals("all")
        ? Region.ALL.stream().map(Region::id).toList()
        : List.of(text.split("\\|", -1));
  }

  @Test
  void noHarvestOrYieldIsNamedInIt() {
    for (CsvRow row : reports()) {
      String text = (row.text("note") + " " + row.text("source")).toLowerCase(Locale.ROOT);
      assertThat(Stream.of("harvest", "yield", "mn t", "poods", "centner").filter(text::contains))
          .as(row.file() + ":" + row.line() + " " + text)
          .isEmpty();
    }
  }

  /// Regions may differ, but a union called bad has a bad region and one called good has no failed
  /// one.
  @Test
  void regionsAgreeWithTheUnionInSign() {
    Weather weather = RealData.open().weather();
    for (int year = 1917; year <= 1940; year++) {
      int worst = 9;
      int best = -9;
      for (Region region : Region.ALL) {
        worst = Math.min(worst, weather.weatherClass(region, year));
        best = Math.max(best, weather.weatherClass(region, year));
      }
      assertThat(weather.unionClass(year)).as("union " + year).isBetween(worst, best);
    }
  }
}
