package smychka.experiment.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import smychka.experiment.facts.Facts;
import smychka.experiment.run.Refused;
import smychka.scenario.BadInputException;
import smychka.scenario.DataFolder;
import smychka.scenario.Problem;
import smychka.scenario.Start;

/// The claims that ship, and a folder of broken ones, each with the messages it must get: a case
/// holds the file that replaces one of `good`, and `expected.txt`.
final class ClaimFolderTest {
  private static final Path HOME = Path.of("..");
  private static final Path RESOURCES = Path.of("src/test/resources/claims");
  private static final DataFolder DATA = DataFolder.open(HOME.resolve("data"), Start.ASSUMED_1921);
  private static final Facts FACTS = Facts.open(HOME);
  private static final int FEWEST_CASES = 15;

  @TempDir Path temp;

  static ClaimFolder read(Path folder) throws IOException {
    return ClaimFolder.open(folder, DATA, FACTS);
  }

  @Test
  void theClaimsThatShip() throws IOException {
    ClaimFolder folder = read(HOME.resolve("claims"));
    assertThat(folder.claims().stream().map(Claim::id)).contains("C1", "C12");
    assertThat(folder.closures().built())
        .extracting(Closure::id)
        .containsExactly(
            "peasant-marketing",
            "procurement-plan",
            "investment-absorption",
            "world",
            "famine-mortality");
    assertThat(folder.closures().notBuilt()).isEmpty();
    assertThat(folder.chosen(List.of("C12")).getFirst().title()).contains("force");
    assertThatThrownBy(() -> folder.chosen(List.of("C13")))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("there is no claim \"C13\"")
        .hasMessageContaining("did you mean");
  }

  /// Every equation of a ledger is one of the model, with the coefficient in the files named.
  @Test
  void everyEquationOfALedgerIsInThePages() throws IOException {
    var pages = new StringBuilder();
    try (Stream<Path> files = Files.list(HOME.resolve("docs/equations"))) {
      for (Path page : files.sorted().toList()) {
        pages.append(Files.readString(page));
      }
    }
    for (Claim claim : read(HOME.resolve("claims")).claims()) {
      for (LedgerEntry entry : claim.ledger()) {
        assertThat(pages).as(claim.id()).contains("(" + entry.equation() + ")");
      }
    }
  }

  @Test
  void filesAreCalledByTheNumberOfTheClaim() {
    assertThat(ClaimReader.fileName("C1")).isEqualTo("c01");
    assertThat(ClaimReader.fileName("C12")).isEqualTo("c12");
    assertThat(ClaimReader.fileName("C4a")).isEqualTo("c04a");
  }

  @TestFactory
  Stream<DynamicTest> everyBadCaseGetsItsMessage() throws IOException {
    List<Path> cases;
    try (Stream<Path> list = Files.list(RESOURCES.resolve("bad"))) {
      cases = list.sorted().toList();
    }
    assertThat(cases).hasSizeGreaterThanOrEqualTo(FEWEST_CASES);
    return cases.stream()
        .map(
            path -> DynamicTest.dynamicTest(String.valueOf(path.getFileName()), () -> check(path)));
  }

  private void check(Path path) throws IOException {
    Path folder = Files.createDirectories(temp.resolve(String.valueOf(path.getFileName())));
    copy(RESOURCES.resolve("good"), folder);
    read(folder);
    copy(path, folder);
    BadInputException refusal = catchThrowableOfType(BadInputException.class, () -> read(folder));
    assertThat(refusal).as("a refusal").isNotNull();
    assertThat(refusal.problems().stream().map(Problem::toString))
        .containsExactlyElementsOf(Files.readAllLines(path.resolve("expected.txt")));
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).toList()) {
        Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }
}
