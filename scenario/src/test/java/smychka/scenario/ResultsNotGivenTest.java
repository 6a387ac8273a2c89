package smychka.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import smychka.model.month.MonthInputs;

/// Earnings, employment, unemployment and the population of towns are results: nothing the model is
/// told gives them by date. Tariffs (`wagePolicy`) are decisions, and so are benefits and rations.
class ResultsNotGivenTest {
  private static final Pattern RESULT =
      Pattern.compile(
          "(?i).*(earning|wage|salar|employ|jobless|workers?Count|town_?(pop|pers|peop|move)"
              + "|urban|move_share|migrat|staff|hands).*");
  private static final Pattern DECISION =
      Pattern.compile(
          "(?i)wagePolicy.*|rationing\\..*|.*unemploymentBenefit|wage(KopeksMonth|sInGoods)");

  private static List<String> given(Collection<String> names) {
    return names.stream()
        .filter(name -> RESULT.matcher(name).matches() && !DECISION.matcher(name).matches())
        .toList();
  }

  /// Names in the tables of a folder: columns, and what stands in the first of them.
  private static Collection<String> namesIn(Path folder) throws IOException {
    Collection<String> names = new TreeSet<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".csv")).sorted().toList()) {
        List<String> lines = Files.readAllLines(file);
        names.addAll(Arrays.asList(lines.getFirst().split(",", -1)));
        lines.stream().skip(1).map(line -> line.split(",", 2)[0]).forEach(names::add);
      }
    }
    return names;
  }

  private static List<String> components(Class<?> type) {
    List<String> names = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      names.add(component.getName());
      if (component.getType().isRecord()) {
        names.addAll(components(component.getType()));
      }
    }
    return names;
  }

  /// The tariff of March to September 1921, in goods and money, is a decision like `wagePolicy`.
  @Test
  void noFileGivesAResultByDate() throws IOException {
    Collection<String> names = namesIn(RealData.root().resolve("exogenous"));
    assertThat(names).hasSizeGreaterThan(20);
    assertThat(given(names)).isEmpty();
  }

  @Test
  void noLeverButTheTariffsGivesAResult() {
    List<String> levers = RealData.open().levers().ids();
    assertThat(levers).contains("wagePolicy.metal").hasSizeGreaterThan(80);
    assertThat(given(levers)).isEmpty();
  }

  @Test
  void noInputOfAMonthIsAResult() {
    List<String> components = components(MonthInputs.class);
    assertThat(components).contains("wageKopeksMonth", "retailMarkup");
    assertThat(given(components)).isEmpty();
  }

  @Test
  void aResultByDateIsFoundInAFileAndInAMonth(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("feeds.csv"),
        """
        feed,unit,from,to,value
        army_size,thousand,1921-03,1921-03,5000
        town_population,mn,1921-03,1921-03,21
        unemployed,mn,1921-03,1921-03,1
        """);
    Files.writeString(folder.resolve("more.csv"), "region,earnings\nvolga,30\n");
    assertThat(given(namesIn(folder))).containsExactly("earnings", "town_population", "unemployed");
    assertThat(given(components(Outer.class))).containsExactly("unemployment", "townPersons");
    assertThat(given(List.of("wagePolicy.metal", "labourLaw.unemploymentBenefit", "armyPersons")))
        .isEmpty();
  }

  private record Outer(double coercion, Inner industry) {}

  private record Inner(double unemployment, double townPersons) {}
}
