package smychka.verification.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Command;
import smychka.verification.Project;
import smychka.verification.Rooms;

class ProseTest {
  private static final Set<String> COMMANDS_OF_THE_LAUNCHER = Set.of("check", "format", "docs");

  @Test
  void linksLeadSomewhere() {
    List<String> dead = new ArrayList<>();
    for (Path page : pages()) {
      for (String link : Prose.localLinks(Project.read(page))) {
        if (!Files.exists(page.resolveSibling(link))) {
          dead.add(Project.name(page) + " -> " + link);
        }
      }
    }
    assertThat(dead).isEmpty();
  }

  @Test
  void localLinksAreFound() {
    assertThat(Prose.localLinks("[a](x.md) [b](https://x.org) [c](y/z.md#part) ![f](f.svg)"))
        .containsExactly("x.md", "y/z.md", "f.svg");
  }

  @Test
  void commandsInTheDocumentsExist() {
    Set<String> known = new TreeSet<>(COMMANDS_OF_THE_LAUNCHER);
    known.add("help");
    known.addAll(commandsOfTheProgram());
    if (Rooms.ofProject().mustHoldSomething("smychka.experiment")) {
      for (Path page : pages()) {
        assertThat(known).as(Project.name(page)).containsAll(Prose.commands(Project.read(page)));
      }
    }
    assertThat(Prose.commands(Project.read(Project.root().resolve("README.md"))))
        .contains("compare", "check");
  }

  @Test
  void everyChangeSaysWhatItDoesToResults() {
    String changes = Project.read(Project.root().resolve("CHANGELOG.md"));
    assertThat(changes).contains("\n### ");
    assertThat(Prose.entriesWithoutResults(changes)).isEmpty();
  }

  @Test
  void aChangeThatIsSilentOrVagueIsFound() {
    assertThat(
            Prose.entriesWithoutResults(
                """
                # x
                ### a
                Results: unchanged
                ### b
                no
                ### c
                Results: changed
                ### d
                Results: changed - deaths from 1922-01, new table
                """))
        .containsExactly("b", "c");
  }

  @Test
  void theCitationNamesTheVersionThatIsBuilt() {
    String pom = Project.read(Project.root().resolve("pom.xml"));
    String version = pom.substring(pom.indexOf("<version>") + 9, pom.indexOf("</version>"));
    assertThat(Project.read(Project.root().resolve("CITATION.cff")).lines())
        .contains("version: " + version);
    assertThat(Project.read(Project.root().resolve("CHANGELOG.md"))).contains("\n## " + version);
  }

  @Test
  void codeUsesTheEnglishTerms() {
    Set<String> words = Prose.replacedWords(Project.read(Project.root().resolve("GLOSSARY.md")));
    words.remove("smychka");
    assertThat(words).contains("otkhod", "zagotovki", "prodnalog");
    List<String> found = new ArrayList<>();
    for (String module : Project.MODULES) {
      for (Path file : Project.mainSources(module)) {
        found.addAll(Prose.replacedWordsIn(Project.name(file), Project.read(file), words));
      }
    }
    assertThat(found).isEmpty();
  }

  @Test
  void aTransliteratedWordInCodeIsFound() {
    String glossary =
        "| seasonal work | отход, otkhod | leaving |\n| run | not a period word | x |\n";
    Set<String> words = Prose.replacedWords(glossary);
    assertThat(words).containsExactly("otkhod");
    assertThat(Prose.replacedWordsIn("A.java", "int otkhodWorkers;", words))
        .containsExactly("A.java says otkhod");
  }

  private static List<String> commandsOfTheProgram() {
    return new ClassFileImporter()
        .importPackages("smychka.cli").stream()
            .filter(type -> type.isAnnotatedWith(Command.class))
            .map(type -> type.getAnnotationOfType(Command.class).name())
            .toList();
  }

  private static List<Path> pages() {
    return Project.files(Project.root(), f -> f.toString().endsWith(".md"));
  }
}
