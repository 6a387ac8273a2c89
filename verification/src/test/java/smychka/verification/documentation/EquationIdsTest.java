package smychka.verification.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import smychka.verification.Project;
import smychka.verification.documentation.EquationIds.Definition;

class EquationIdsTest {
  @Test
  void equationsOfTheCodeAreThoseOfThePages() {
    Set<String> code = new TreeSet<>();
    List<Definition> codeDefines = new ArrayList<>();
    for (Path file : Project.mainSources("model")) {
      code.addAll(EquationIds.inComments(Project.read(file)));
      codeDefines.addAll(EquationIds.definitions(Project.read(file)));
    }
    Set<String> pages = new TreeSet<>();
    List<Definition> pagesDefine = new ArrayList<>();
    Path folder = Project.root().resolve("docs/equations");
    for (Path file : Project.files(folder, f -> f.toString().endsWith(".md"))) {
      pages.addAll(EquationIds.inText(Project.read(file)));
      pagesDefine.addAll(EquationIds.definitions(Project.read(file)));
    }
    assertThat(codeDefines).extracting(Definition::id).contains("CS-4.7", "TR-1.2", "PO-1.2");
    assertThat(pagesDefine).extracting(Definition::id).contains("CS-4.7", "WO-1.1", "RE-1.1");
    assertThat(EquationIds.complaints(code, codeDefines, pages, pagesDefine)).isEmpty();
  }

  @Test
  void assumptionsOfTheCodeAreThoseOfThePages() {
    Set<String> code = new TreeSet<>();
    for (Path file : Project.mainSources("model")) {
      code.addAll(EquationIds.assumptions(Project.read(file)));
    }
    Set<String> pages = new TreeSet<>();
    Path folder = Project.root().resolve("docs/equations");
    for (Path file : Project.files(folder, f -> f.toString().endsWith(".md"))) {
      pages.addAll(EquationIds.assumptions(Project.read(file)));
    }
    assertThat(code).contains("CS-4.a").isEqualTo(pages);
    assertThat(EquationIds.assumptions("CS-1.a x (CS-4.1), PO-2.b: y"))
        .containsExactly("CS-1.a", "PO-2.b");
  }

  @Test
  void numbersAreFoundInCommentsOnly() {
    assertThat(
            EquationIds.inComments(
                "/// (CS-4.1) x\nint y; // (PO-1.2b)\nString s = \"(CS-9.9)\";\n"))
        .containsExactly("CS-4.1", "PO-1.2b");
  }

  @Test
  void equationsAreReadFromFencedBlocks() {
    String source =
        """
        /// See (CS-9.9) z
        /// ```
        /// (CS-1.1) a   = b·c     [kg]
        ///          b   = 2
        /// (CS-1.2) d = e [a month]
        /// ```
        /// (CS-1.3) f
        """;
    assertThat(EquationIds.definitions(source))
        .containsExactly(
            new Definition("CS-1.1", "a = b·c b = 2"), new Definition("CS-1.2", "d = e"));
    assertThat(EquationIds.definitions(source.replace("/// ", "")))
        .isEqualTo(EquationIds.definitions(source));
  }

  @Test
  void anEquationOnOneSideOnlyIsNamed() {
    assertThat(
            EquationIds.complaints(
                Set.of("CS-4.1"),
                List.of(),
                Set.of("CS-4.1", "CS-4.2"),
                List.of(new Definition("CS-4.2", "x"))))
        .containsExactly(
            "CS-4.1 is in the code and no page of docs/equations/ gives its equation",
            "CS-4.2 is in docs/equations/ and in no comment of the model");
  }

  @Test
  void anEquationThatSaysTwoThingsOrIsGivenTwiceIsNamed() {
    Definition code = new Definition("CS-4.1", "x = y");
    Definition page = new Definition("CS-4.1", "x = z");
    Set<String> both = Set.of("CS-4.1");
    assertThat(EquationIds.complaints(both, List.of(code), both, List.of(page)))
        .containsExactly("CS-4.1 is 'x = y' in the code and 'x = z' in pages");
    assertThat(EquationIds.complaints(both, List.of(code, code), both, List.of(code, code)))
        .containsExactly(
            "CS-4.1 is given twice in the code", "CS-4.1 is given twice in docs/equations/");
  }
}
