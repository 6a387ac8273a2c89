package smychka.experiment.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import smychka.engine.Month;
import smychka.scenario.DataFolder;
import smychka.scenario.LeverPath;
import smychka.scenario.OutcomeCheck;
import smychka.scenario.Programme;
import smychka.scenario.Start;

/// What the model is told and what judges it are kept apart.
final class FeedsAndJudgesTest {
  private static final Path ROOT = Project.root();
  private static final EvidenceFolder EVIDENCE = EvidenceFolder.open(ROOT);
  private static final DataFolder DATA = DataFolder.open(ROOT.resolve("data"), Start.ASSUMED_1921);
  private static final Programme HISTORICAL = DATA.programme("historical");

  /// Series that a run records under the name which the evidence has too.
  private static final Set<String> RECORDED = EVIDENCE.modelSeries().keySet();

  @Test
  void noSeriesIsBoth() {
    Set<String> judges = EVIDENCE.imports().judges();
    assertThat(judges).isNotEmpty().doesNotContainAnyElementsOf(EVIDENCE.imports().feeds());
    assertThat(EVIDENCE.imports().all())
        .filteredOn(line -> line.role() == Role.FEED)
        .extracting(Imports.Import::series)
        .doesNotContainAnyElementsOf(judges);
  }

  @Test
  void modelAndScenarioNameNoJudge() throws IOException {
    List<String> found = new ArrayList<>();
    int read = 0;
    for (String module : List.of("engine", "model", "scenario")) {
      for (Path file : Project.files(ROOT.resolve(module + "/src/main"), ".java")) {
        String text = Files.readString(file);
        read++;
        if (text.contains("\"evidence/")) {
          found.add(file + " opens the evidence");
        }
        for (String judge : EVIDENCE.imports().judges()) {
          if (!RECORDED.contains(judge)
              && judge.contains("_")
              && text.contains("\"" + judge + "\"")) {
            found.add(file + " names " + judge);
          }
        }
      }
    }
    assertThat(read).isGreaterThan(20);
    assertThat(found).isEmpty();
  }

  @Test
  void dataHoldsNoJudgeAndNoPathToOne() throws IOException {
    List<String> found = new ArrayList<>();
    for (Path file : Project.files(ROOT.resolve("data"), ".csv")) {
      String name = ROOT.resolve("data").relativize(file).toString();
      if (Set.of("series.csv", "IMPORTS.csv", "model-series.csv").contains(name)) {
        continue;
      }
      for (String line : Files.readAllLines(file)) {
        String first = line.split(",", 2)[0];
        if (EVIDENCE.imports().judges().contains(first)) {
          found.add(name + ": " + first);
        }
        if (line.contains("evidence/")) {
          found.add(name + " points into the evidence");
        }
      }
    }
    assertThat(found).isEmpty();
  }

  @Test
  void noLeverRepeatsAJudge() {
    List<LeverPath> levers = DATA.levers().ids().stream().map(HISTORICAL::path).toList();
    assertThat(
            OutcomeCheck.find(levers, id -> !DATA.levers().get(id).leansOn().isEmpty(), judges()))
        .isEmpty();
    assertThat(judges()).hasSizeGreaterThan(1000);
  }

  @Test
  void aLeverCopiedFromAJudgeWouldBeFound() {
    LeverPath target = HISTORICAL.path("procurementTarget");
    List<OutcomeCheck.Judged> copied =
        target.segments().stream()
            .filter(segment -> target.optionalNumber(segment.from()).isPresent())
            .map(segment ->
                new OutcomeCheck.Judged(
                    "copied",
                    target.unit(segment.from()),
                    segment.from(),
                    segment.from(),
                    target.number(segment.from())))
            .toList();
    assertThat(OutcomeCheck.find(List.of(target), id -> false, copied)).isNotEmpty();
  }

  @Test
  void noFeedFromAbroadRepeatsAJudge() {
    for (String feed : DATA.feeds().names()) {
      LeverPath path = DATA.feeds().path(feed);
      Map<String, Set<Double>> equal = new TreeMap<>();
      for (OutcomeCheck.Judged judged : judges()) {
        Month middle = judged.from().plus(judged.to().minus(judged.from()) / 2);
        boolean inside = !middle.isBefore(path.first()) && !middle.isAfter(path.last());
        if (inside
            && path.unit(middle).equals(judged.unit())
            && path.optionalNumber(middle).orElse(Double.NaN) == judged.value()) {
          equal.computeIfAbsent(judged.series(), s -> new TreeSet<>()).add(judged.value());
        }
      }
      assertThat(equal).as(feed).allSatisfy((s, values) -> assertThat(values).hasSizeLessThan(3));
    }
  }

  @Test
  void noFeedOfTheEvidenceRepeatsAJudge() {
    for (String feed : EVIDENCE.imports().feeds()) {
      for (String judge : EVIDENCE.imports().judges()) {
        long equal =
            EVIDENCE.rows(feed).stream()
                .filter(row -> row.value() != 0 && row.value() != 1)
                .filter(row -> EVIDENCE.rows(judge).stream().anyMatch(j -> same(row, j)))
                .count();
        assertThat(equal).as(feed + " and " + judge).isLessThan(3);
      }
    }
  }

  private static boolean same(EvidenceRow one, EvidenceRow other) {
    return one.unitNormalised().equals(other.unitNormalised())
        && one.period().from().equals(other.period().from())
        && one.period().to().equals(other.period().to())
        && one.value() == other.value();
  }

  @Test
  void noFactIsFitThatALeverLeansOn() {
    List<String> leaned = DATA.levers().all().stream().flatMap(l -> l.leansOn().stream()).toList();
    assertThat(leaned).isNotEmpty();
    assertThat(Facts.open(ROOT).rows())
        .filteredOn(row -> row.kind() == FactKind.FIT)
        .extracting(FactRow::fact)
        .doesNotContainAnyElementsOf(leaned);
  }

  private static List<OutcomeCheck.Judged> judges() {
    return EVIDENCE.rows().stream()
        .filter(row -> EVIDENCE.imports().judges().contains(row.series()))
        .filter(row -> !Double.isNaN(row.value()))
        .map(row ->
            new OutcomeCheck.Judged(
                row.series(),
                row.unitNormalised(),
                row.period().from(),
                row.period().to(),
                row.value()))
        .toList();
  }
}
