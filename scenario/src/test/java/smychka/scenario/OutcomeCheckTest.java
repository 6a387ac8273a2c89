package smychka.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import smychka.engine.Month;
import smychka.scenario.OutcomeCheck.Finding;
import smychka.scenario.OutcomeCheck.Judged;

/// A lever is a decision: none may repeat a series that judges.
final class OutcomeCheckTest {
  private static final int FEWEST_JUDGES = 500;
  private static final DataFolder DATA = RealData.open();
  private static final Programme HISTORICAL = DATA.programmes().get("historical");

  private static List<Finding> find(Programme programme, List<Judged> judges) {
    return OutcomeCheck.find(
        programme.paths().values(), id -> !DATA.levers().get(id).leansOn().isEmpty(), judges);
  }

  private static Judged year(String series, String unit, int year, double value) {
    return new Judged(series, unit, Month.of(year, 7), Month.of(year + 1, 6), value);
  }

  @Test
  void findsAPlanThatIsTheGrainCollected() {
    Programme copied =
        HISTORICAL
            .withValue("procurementTarget", Month.of(1922, 7), Month.of(1923, 6), "7.05")
            .withValue("procurementTarget", Month.of(1925, 7), Month.of(1926, 6), "8.9")
            .withValue("procurementTarget", Month.of(1926, 7), Month.of(1927, 6), "11.6")
            .withValue("procurementTarget", Month.of(1927, 7), Month.of(1928, 6), "11.0");
    List<Judged> collected =
        List.of(
            year("collected", "mn t", 1922, 7.05),
            year("collected", "mn t", 1925, 8.9),
            year("collected", "mn t", 1926, 11.6),
            year("collected", "mn t", 1927, 11.0));
    assertThat(find(copied, collected))
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.lever()).isEqualTo("procurementTarget");
          assertThat(finding.series()).isEqualTo("collected");
          assertThat(finding.dates()).isEqualTo(4);
        });
    assertThat(find(HISTORICAL, collected)).isEmpty();
  }

  @Test
  void findsItInAnotherUnitToo() {
    List<Judged> percent =
        Stream.of(1922, 1925, 1926)
            .map(y ->
                year(
                    "share", "percent", y, 100 * HISTORICAL.number("goodsExcise", Month.of(y, 12))))
            .toList();
    assertThat(find(HISTORICAL, percent)).extracting(Finding::lever).contains("goodsExcise");
  }

  @Test
  void letsPassWhatIsMarkedAsLeaningOnOutcomes() {
    List<Judged> pressure =
        Stream.of(Month.of(1929, 11), Month.of(1930, 1), Month.of(1930, 2), Month.of(1930, 3))
            .map(m ->
                new Judged("wave", "share", m, m, HISTORICAL.number("collectivisationPressure", m)))
            .toList();
    assertThat(find(HISTORICAL, pressure))
        .extracting(Finding::lever)
        .doesNotContain("collectivisationPressure");
  }

  @Test
  void noLeverOfAShippedProgrammeRepeatsAJudge() throws IOException {
    Path evidence = RealData.root().resolveSibling("evidence");
    assumeTrue(Files.isDirectory(evidence.resolve("series")), "no evidence beside the data");
    List<Judged> judges = judges(evidence);
    assertThat(judges).hasSizeGreaterThan(FEWEST_JUDGES);
    for (Programme programme : DATA.programmes().all()) {
      assertThat(find(programme, judges)).as(programme.name()).isEmpty();
    }
  }

  @Test
  void noFeedRepeatsAJudgeUnlessTheListOfImportsOwnsUp() throws IOException {
    Path evidence = RealData.root().resolveSibling("evidence");
    assumeTrue(Files.isDirectory(evidence.resolve("series")), "no evidence beside the data");
    List<Judged> judges = judges(evidence);
    for (Feeds feeds : List.of(DATA.feeds(), DATA.declared())) {
      String file = "data/exogenous/" + (feeds == DATA.feeds() ? "feeds.csv" : "declared.csv");
      List<LeverPath> paths = feeds.names().stream().map(feeds::path).toList();
      Predicate<String> marked =
          name -> DATA.imports().find(file, name).orElseThrow().leansOnOutcomes();
      assertThat(OutcomeCheck.find(paths, marked, judges)).as(file).isEmpty();
    }
  }

  private static List<Judged> judges(Path evidence) throws IOException {
    Problems problems = new Problems();
    Set<String> judging =
        Imports.read(evidence.resolve("IMPORTS.csv"), "IMPORTS.csv", problems).judges().stream()
            .collect(Collectors.toSet());
    List<Judged> judged = new ArrayList<>();
    try (Stream<Path> files = Files.list(evidence.resolve("series"))) {
      for (Path file : files.sorted().toList()) {
        CsvFile table =
            CsvFile.read(
                file,
                file.toString(),
                List.of("series", "unit_normalised", "period_from", "period_to", "value"),
                Files.readString(file).lines().findFirst().stream()
                    .flatMap(header -> Stream.of(header.split(",", -1)))
                    .toList(),
                new Problems());
        for (CsvRow row : table.rows()) {
          if (judging.contains(row.text("series"))
              && Numbers.parse(row.text("value")).isPresent()) {
            judged.add(
                new Judged(
                    row.text("series"),
                    row.text("unit_normalised"),
                    row.month("period_from", problems).orElseThrow(),
                    row.month("period_to", problems).orElseThrow(),
                    row.number("value", problems)));
          }
        }
      }
    }
    return judged;
  }
}
