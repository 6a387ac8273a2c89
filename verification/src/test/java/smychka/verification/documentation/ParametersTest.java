package smychka.verification.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import smychka.verification.Rooms;
import smychka.verification.documentation.ParameterFiles.ParameterFile;

/// Every parameter says its unit, its grade, its source and its range.
class ParametersTest {
  private static final String GOOD =
      """
      mechanism: countryside.sowing
      parameters:
        - id: effort
          label: elasticity of effort
          unit: dimensionless
          value: 0.9
          low: 0.6
          high: 1.2
          grade: assumption
          source: "our reading"
      """;

  @Test
  void everyParameterIsComplete() {
    List<ParameterFile> files = ParameterFiles.ofProject();
    Set<String> units =
        CsvFile.ofProject("data/units.csv").rows().stream()
            .map(r -> r.get("unit"))
            .collect(Collectors.toSet());
    if (Rooms.ofProject().mustHoldSomething("data/parameters/")) {
      assertThat(files).isNotEmpty();
      assertThat(units).isNotEmpty();
    }
    assertThat(files).flatMap(f -> ParameterFiles.complaints(f, units)).isEmpty();
  }

  @Test
  void aCompleteParameterPasses() {
    assertThat(complaints(GOOD)).isEmpty();
  }

  @Test
  void whatIsMissingIsNamed() {
    assertThat(complaints(GOOD.replace("    source: \"our reading\"\n", "")))
        .singleElement()
        .asString()
        .contains("effort: source is missing");
    assertThat(complaints(GOOD.replace("low: 0.6", "low: much")))
        .singleElement()
        .asString()
        .contains("low is missing or no number");
  }

  @Test
  void whatCannotBeIsRefused() {
    assertThat(complaints(GOOD.replace("value: 0.9", "value: 2")))
        .singleElement()
        .asString()
        .contains("outside its range");
    assertThat(complaints(GOOD.replace("grade: assumption", "grade: certain")))
        .singleElement()
        .asString()
        .contains("grade certain");
    assertThat(complaints(GOOD.replace("unit: dimensionless", "unit: furlong")))
        .singleElement()
        .asString()
        .contains("unit furlong");
    assertThat(complaints(GOOD.replace("countryside.sowing", "countryside.reaping")))
        .singleElement()
        .asString()
        .contains("the path says countryside.sowing");
  }

  @Test
  void listsAreHeldToTheirRangesItemByItem() {
    String list =
        GOOD.replaceAll("value: .*", "value: [1, 2]")
            .replaceAll("low: .*", "low: [0, 1]")
            .replaceAll("high: .*", "high: [2, 3]");
    assertThat(complaints(list)).isEmpty();
    assertThat(complaints(list.replace("[1, 2]", "[1, 4]")))
        .singleElement()
        .asString()
        .contains("value 4.0 is outside its range");
    assertThat(complaints(list.replace("low: [0, 1]", "low: [0]")))
        .singleElement()
        .asString()
        .contains("different lengths");
  }

  private static List<String> complaints(String text) {
    ParameterFile file = ParameterFiles.parse("data/parameters/countryside/sowing.yaml", text);
    return ParameterFiles.complaints(file, Set.of("dimensionless", "kg"));
  }
}
