package smychka.verification.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import smychka.verification.Project;

class SourceRulesTest {
  private static final Set<String> TEXT_FILES =
      Set.of(
          "java",
          "md",
          "yaml",
          "yml",
          "xml",
          "csv",
          "txt",
          "html",
          "js",
          "css",
          "json",
          "properties",
          "cff",
          "bib",
          "sh");

  @Test
  void everyPackageIsNullMarked() {
    Set<Path> folders = new TreeSet<>();
    for (String tree : List.of("src/main/java", "src/test/java")) {
      for (Path module : modules()) {
        Project.files(module.resolve(tree), f -> f.toString().endsWith(".java")).stream()
            .map(Path::getParent)
            .forEach(folders::add);
      }
    }
    List<String> missing = new ArrayList<>();
    for (Path folder : folders) {
      if (!isNullMarked(folder)) {
        missing.add(Project.name(folder));
      }
    }
    assertThat(folders).hasSizeGreaterThan(5);
    assertThat(missing).as("packages without a package-info.java that says @NullMarked").isEmpty();
  }

  @Test
  void nothingNamesAPlaceOfSomebodysMachine() {
    List<Path> files = Project.files(Project.root(), SourceRulesTest::isText);
    List<String> complaints = new ArrayList<>();
    for (Path file : files) {
      complaints.addAll(SourceRules.privatePlaces(Project.name(file), Project.read(file)));
    }
    assertThat(files).hasSizeGreaterThan(20);
    assertThat(complaints).isEmpty();
  }

  @Test
  void aPrivatePlaceIsRecognised() {
    assertThat(SourceRules.privatePlaces("x", "see ../sha" + "red/design")).hasSize(1);
    assertThat(SourceRules.privatePlaces("x", "cd /wor" + "k/main")).hasSize(1);
    assertThat(
            SourceRules.privatePlaces(
                "x", "a shared column, frame/workers, house/works, com.x.library.y"))
        .isEmpty();
  }

  @Test
  void mechanismsCarryNoDates() {
    List<String> complaints = new ArrayList<>();
    for (Path file : sectorSources()) {
      complaints.addAll(SourceRules.years(Project.name(file), Project.read(file)));
    }
    assertThat(complaints).isEmpty();
  }

  @Test
  void aYearInCodeIsFoundAndOneInACommentIsNot() {
    assertThat(SourceRules.years("x", "// as in 1927\n/* 1928 */ int y = 1;\n/// 1929\n"))
        .isEmpty();
    assertThat(SourceRules.years("x", "int y = 1;\nString s = \"//\"; if (year == 1927) {}\n"))
        .singleElement()
        .asString()
        .startsWith("x:2 ");
  }

  @Test
  void neitherModelNorEngineKnowsAProgramme() {
    List<String> programmes = programmes();
    List<String> complaints = new ArrayList<>();
    for (String module : List.of("engine", "model")) {
      for (Path file : Project.mainSources(module)) {
        complaints.addAll(
            SourceRules.programmes(Project.name(file), Project.read(file), programmes));
      }
    }
    assertThat(complaints).isEmpty();
  }

  @Test
  void aProgrammeNamedInCodeIsFound() {
    String source = "/// \"historical\"\nif (name.equals(\"historical\")) {}\n";
    assertThat(SourceRules.programmes("x", source, List.of("historical")))
        .containsExactly("x names the programme historical");
  }

  @Test
  void noFileIsNamedAsACopyOfAnother() {
    List<String> copies = new ArrayList<>();
    for (String module : Project.MODULES) {
      Project.mainSources(module).stream()
          .map(Project::name)
          .filter(SourceRules::isNamedAsACopy)
          .forEach(copies::add);
    }
    assertThat(copies).isEmpty();
    assertThat(Stream.of("Market2.java", "MarketNew.java", "MarketV2.java"))
        .allMatch(SourceRules::isNamedAsACopy);
  }

  private static List<Path> modules() {
    return Stream.concat(Project.MODULES.stream(), Stream.of("verification"))
        .map(Project.root()::resolve)
        .toList();
  }

  private static boolean isNullMarked(Path folder) {
    // A test package continues the package of the same name that ships, and its mark.
    String path = folder.toString();
    return Stream.of(path, path.replace("src/test/java", "src/main/java"))
        .map(p -> Path.of(p).resolve("package-info.java"))
        .anyMatch(f -> Files.isRegularFile(f) && Project.read(f).contains("@NullMarked"));
  }

  private static List<Path> sectorSources() {
    return Project.mainSources("model").stream()
        .filter(f ->
            Walls.SECTORS.stream().anyMatch(s -> Project.name(f).contains("/model/" + s + "/")))
        .toList();
  }

  private static List<String> programmes() {
    Path folder = Project.root().resolve("data/programmes");
    return Project.files(folder, f -> f.endsWith("programme.yaml")).stream()
        .map(file -> folder.relativize(file).getName(0).toString())
        .toList();
  }

  private static boolean isText(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot < 0 || TEXT_FILES.contains(name.substring(dot + 1));
  }
}
