package smychka.verification.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import smychka.verification.Project;
import smychka.verification.Rooms;

class EquationIdsTest {
  @Test
  void equationsOfTheCodeAreThoseOfThePages() {
    Set<String> code = new TreeSet<>();
    for (Path file : Project.mainSources("model")) {
      code.addAll(EquationIds.inComments(Project.read(file)));
    }
    Set<String> pages = new TreeSet<>();
    Path folder = Project.root().resolve("docs/equations");
    for (Path file : Project.files(folder, f -> f.toString().endsWith(".md"))) {
      pages.addAll(EquationIds.inText(Project.read(file)));
    }
    if (Rooms.ofProject().mustHoldSomething("docs/equations/")) {
      assertThat(pages).isNotEmpty();
      assertThat(EquationIds.complaints(code, pages)).isEmpty();
    }
  }

  @Test
  void numbersAreFoundInCommentsOnly() {
    assertThat(
            EquationIds.inComments(
                "/// (CS-4.1) x\nint y; // (PO-1.2b)\nString s = \"(CS-9.9)\";\n"))
        .containsExactly("CS-4.1", "PO-1.2b");
  }

  @Test
  void anEquationOnOneSideOnlyIsNamed() {
    assertThat(EquationIds.complaints(Set.of("CS-4.1"), Set.of("CS-4.2")))
        .isEqualTo(
            List.of(
                "CS-4.1 is in the code and in no page of docs/equations/",
                "CS-4.2 is in docs/equations/ and in no comment of the model"));
  }
}
