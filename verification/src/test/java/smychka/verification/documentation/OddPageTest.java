package smychka.verification.documentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import smychka.verification.Project;

/// `docs/odd.md` keeps the order of the protocol and leaves out nothing that is in the code. That
/// its generated parts are fresh is looked at with the other generated pages.
class OddPageTest {
  private static final String PAGE = Project.read(Project.root().resolve("docs/odd.md"));

  @Test
  void theOrderIsThatOfTheProtocol() {
    assertThat(OddPage.headings(PAGE, "##")).containsExactlyElementsOf(OddPage.ELEMENTS);
    String concepts =
        PAGE.substring(PAGE.indexOf("## 4. Design concepts"), PAGE.indexOf("## 5. Init"));
    assertThat(OddPage.headings(concepts, "###")).containsExactlyElementsOf(OddPage.CONCEPTS);
  }

  @Test
  void everyPartThatIsGeneratedHasItsPlace() {
    assertThat(OddPage.parts(PAGE))
        .containsExactlyInAnyOrderElementsOf(OddTables.ofProject().keySet());
  }

  @Test
  void assumptionsAreThoseOfTheCode() {
    Set<String> code = new TreeSet<>();
    for (Path file : Project.mainSources("model")) {
      code.addAll(EquationIds.assumptions(Project.read(file)));
    }
    assertThat(EquationIds.assumptions(PAGE)).isEqualTo(code);
  }

  @Test
  void equationsItNamesExist() {
    Set<String> pages = new TreeSet<>();
    Path folder = Project.root().resolve("docs/equations");
    for (Path file : Project.files(folder, f -> f.toString().endsWith(".md"))) {
      EquationIds.definitions(Project.read(file)).forEach(d -> pages.add(d.id()));
    }
    assertThat(pages).containsAll(EquationIds.inText(PAGE));
  }

  @Test
  void aPartIsWrittenBetweenItsMarkers() {
    String page = "a\n<!-- generated: x y -->\nold\n<!-- end of generated -->\nb\n";
    assertThat(OddPage.fresh(page, Map.of("x y", "n$1w")))
        .isEqualTo("a\n<!-- generated: x y -->\n\nn$1w\n\n<!-- end of generated -->\nb\n");
    assertThat(OddPage.parts(page)).containsExactly("x y");
    assertThatThrownBy(() -> OddPage.fresh(page, Map.of())).hasMessageContaining("x y");
  }

  @Test
  void theFirstSentenceOfAClassIsRead() {
    assertThat(
            OddTables.firstSentence("package x;\n\n/// Who pays\n/// whom. And why.\n///\n/// b"))
        .isEqualTo("Who pays whom.");
  }
}
