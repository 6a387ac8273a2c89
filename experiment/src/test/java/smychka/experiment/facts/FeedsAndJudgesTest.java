package smychka.experiment.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import smychka.scenario.DataFolder;
import smychka.scenario.LeverPath;
import smychka.scenario.OutcomeCheck;

/// What the model is told and what judges it are kept apart.
final class FeedsAndJudgesTest {
  private static final Path ROOT = Project.root();
  private static final EvidenceFolder EVIDENCE = EvidenceFolder.open(ROOT);

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
  void noLeverAndNoFeedRepeatsAJudge() {
    DataFolder data = DataFolder.open(ROOT.resolve("data"));
    List<OutcomeCheck.Judged> judges = judges();
    List<LeverPath> levers =
        data.levers().ids().stream().map(data.programme("historical")::path).toList();
    assertThat(OutcomeCheck.find(levers, data.levers(), judges)).isEmpty();
    assertThat(judges).hasSizeGreaterThan(1000);
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
