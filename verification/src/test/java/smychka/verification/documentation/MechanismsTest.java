package smychka.verification.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import smychka.verification.Rooms;
import smychka.verification.documentation.Mechanisms.Mechanism;
import smychka.verification.documentation.ParameterFiles.ParameterFile;

/// What a mechanism declares agrees with its parameter file and with who may see what.
class MechanismsTest {
  private static final Set<String> ACTUAL_TABLES = Set.of("household", "village", "townsfolk");
  private static final Set<String> RULERS = Set.of("state", "party");

  @Test
  void theModelDeclaresItsMechanisms() {
    if (Rooms.ofProject().mustHoldSomething("smychka.model.countryside")) {
      assertThat(Mechanisms.ofModel()).extracting(Mechanism::sector).contains("countryside");
    }
  }

  @Test
  void theRulerReadsNoActualColumnOfTheVillage() {
    assertThat(Mechanisms.ofModel()).flatMap(MechanismsTest::actualColumnsSeen).isEmpty();
  }

  @Test
  void aRulerWhoLooksIntoTheVillageIsCaught() {
    Mechanism plan = mechanism("state.plan", List.of("household.grainKg"), List.of());
    Mechanism tax =
        mechanism("state.tax", List.of("books.believedHarvest"), List.of("village.w@previous"));
    assertThat(Stream.of(plan, tax).flatMap(m -> actualColumnsSeen(m).stream()))
        .containsExactly(
            "state.plan reads household.grainKg", "state.tax reads village.w@previous");
  }

  @Test
  void parametersOfTheFilesAreThoseOfTheCode() {
    List<Mechanism> mechanisms = Mechanisms.ofModel();
    if (Rooms.ofProject().mustHoldSomething("data/parameters/countryside/")) {
      assertThat(disagreements(mechanisms, ParameterFiles.ofProject())).isEmpty();
    }
  }

  @Test
  void aParameterOnOneSideOnlyIsNamed() {
    Mechanism sowing =
        new Mechanism(
            "S", "countryside.sowing", "CS-1", List.of(), List.of(), List.of(), List.of("a"));
    ParameterFile file =
        new ParameterFile(
            "s.yaml", "countryside", "countryside.sowing", List.of(Map.of("id", "b")));
    assertThat(disagreements(List.of(sowing), List.of(file)))
        .containsExactly(
            "countryside.sowing: a is in the code and in no file",
            "countryside.sowing: b is in a file and not in the code");
    assertThat(disagreements(List.of(sowing), List.of()))
        .containsExactly("countryside.sowing: a is in the code and in no file");
  }

  private static List<String> actualColumnsSeen(Mechanism mechanism) {
    if (!RULERS.contains(mechanism.sector())) {
      return List.of();
    }
    return Stream.concat(mechanism.reads().stream(), mechanism.lagged().stream())
        .filter(column -> ACTUAL_TABLES.contains(column.replaceFirst("\\..*", "")))
        .map(column -> mechanism.name() + " reads " + column)
        .toList();
  }

  private static List<String> disagreements(List<Mechanism> mechanisms, List<ParameterFile> files) {
    Map<String, List<String>> given = new HashMap<>();
    files.forEach(f ->
        given.put(
            f.mechanism(), f.parameters().stream().map(p -> String.valueOf(p.get("id"))).toList()));
    List<String> complaints = new ArrayList<>();
    for (Mechanism mechanism : mechanisms) {
      List<String> inFile = given.getOrDefault(mechanism.name(), List.of());
      mechanism.parameters().stream()
          .filter(p -> !inFile.contains(p))
          .map(p -> mechanism.name() + ": " + p + " is in the code and in no file")
          .forEach(complaints::add);
      inFile.stream()
          .filter(p -> !mechanism.parameters().contains(p))
          .map(p -> mechanism.name() + ": " + p + " is in a file and not in the code")
          .forEach(complaints::add);
    }
    return complaints;
  }

  private static Mechanism mechanism(String name, List<String> reads, List<String> lagged) {
    return new Mechanism("T", name, "XX-1", reads, lagged, List.of(), List.of());
  }
}
