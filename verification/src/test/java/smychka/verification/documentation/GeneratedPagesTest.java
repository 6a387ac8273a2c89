package smychka.verification.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import smychka.verification.Project;
import smychka.verification.documentation.Mechanisms.Mechanism;
import smychka.verification.documentation.ParameterFiles.ParameterFile;

/// Pages of `docs/generated/` and the generated parts of `docs/odd.md` say what the data and the
/// code say now. With the system property `smychka.docs=write` (what `./smychka docs` sets) they
/// are written instead of compared. Of the pages that take runs to write, the chronicle is written
/// by `smychka explain`, claims by `smychka claims`, the others are kept by `verification/facts`.
class GeneratedPagesTest {
  private static final Set<String> OF_RUNS =
      Set.of(
          "validation.md",
          "decomposition.md",
          "chronicle.md",
          "claims.md",
          "from-1921.md",
          "scale.md");

  @Test
  void generatedPagesAreFresh() throws IOException {
    Path folder = Project.root().resolve("docs/generated");
    Map<String, String> pages = GeneratedPages.ofProject();
    if ("write".equals(System.getProperty("smychka.docs"))) {
      write(folder, pages);
    }
    Set<String> there = new HashSet<>();
    cheapPages(folder).forEach(f -> there.add(folder.relativize(f).toString()));
    assertThat(there)
        .as("pages of docs/generated/; ./smychka docs writes them again")
        .isEqualTo(pages.keySet());
    pages.forEach((name, text) ->
        assertThat(Project.read(folder.resolve(name)))
            .as("docs/generated/%s is stale; ./smychka docs writes it again", name)
            .isEqualTo(text));
  }

  @Test
  void theGeneratedPartsOfTheOddAreFresh() throws IOException {
    Path file = Project.root().resolve("docs/odd.md");
    String fresh = OddPage.fresh(Project.read(file), OddTables.ofProject());
    if ("write".equals(System.getProperty("smychka.docs"))) {
      Files.writeString(file, fresh);
    }
    assertThat(Project.read(file))
        .as("docs/odd.md is stale; ./smychka docs writes it again")
        .isEqualTo(fresh);
  }

  @Test
  void parametersShowValueRangeGradeAndSource() {
    Map<String, Object> sigma =
        Map.of(
            "id",
            "sigma",
            "label",
            "elasticity",
            "unit",
            "dimensionless",
            "value",
            1.6,
            "low",
            1.4,
            "high",
            2.4,
            "grade",
            "assumption",
            "source",
            "Allen | our reading");
    ParameterFile file =
        new ParameterFile("x", "countryside", "countryside.grain-marketing", List.of(sigma));
    assertThat(GeneratedPages.parameters(List.of(file)))
        .contains("assumption 1.")
        .contains("## countryside.grain-marketing")
        .contains(
            "| `sigma` | elasticity | 1.6 | 1.4 to 2.4 | dimensionless | assumption | Allen \\| our reading |  |");
  }

  @Test
  void leversShowWhatLeansOnOutcomes() {
    CsvFile catalogue =
        CsvFile.parse(
            """
            lever,group,kind,unit,low,high,options,meaning,set_by,leans_from,leans_to,leans_note
            coercion,grain,number,0-1,0,1,,Force,Politburo,1929-10,1931-07,tuned
            deliveryRule,grain,text,category,,,requisition|tax_in_kind,Rule,Sovnarkom,,,
            """);
    CsvFile path = CsvFile.parse("lever,value\ncoercion,0.1\ncoercion,0.5\n");
    assertThat(GeneratedPages.levers(catalogue, path))
        .contains(
            "| `coercion` * | Force (* 1929-10 to 1931-07: tuned) | 0 to 1 | 0-1 | Politburo | 2 |")
        .contains(
            "| `deliveryRule` | Rule | requisition, tax_in_kind | category | Sovnarkom | 0 |");
  }

  @Test
  void mechanismsShowWhatTheyReadAndWrite() {
    Mechanism sowing =
        new Mechanism(
            "T",
            "countryside.sowing",
            "CS-1",
            List.of("household.landHa"),
            List.of("market.price"),
            List.of("household.sownHa"),
            List.of());
    assertThat(GeneratedPages.mechanisms(List.of(sowing)))
        .contains(
            "| CS-1 | `countryside.sowing` | `household.landHa` | `market.price` | `household.sownHa` |");
    Schedule.Step step =
        new Schedule.Step("4 July", "harvest", "countryside.harvest", "CS-2", "Harvest.step");
    assertThat(GeneratedPages.schedule(List.of(step)))
        .contains("| 4 July | harvest | `countryside.harvest` | CS-2 | `Harvest.step` |");
  }

  private static List<Path> cheapPages(Path folder) {
    return Project.files(
        folder,
        f -> f.toString().endsWith(".md") && !OF_RUNS.contains(String.valueOf(f.getFileName())));
  }

  private static void write(Path folder, Map<String, String> pages) throws IOException {
    Files.createDirectories(folder);
    for (Path old : cheapPages(folder)) {
      Files.delete(old);
    }
    for (Map.Entry<String, String> page : pages.entrySet()) {
      Files.writeString(folder.resolve(page.getKey()), page.getValue());
    }
  }
}
