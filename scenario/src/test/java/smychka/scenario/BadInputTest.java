package smychka.scenario;

import static org.assertj.core.api.Assertions.assertThat;
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

/// A folder of broken inputs, each with the messages it must get.
///
/// A case holds the files that replace those of the sound folder, and `expected.txt`: every fault
/// as `file:line:column: what; why; remedy`, one to a line.
final class BadInputTest {
  private static final Path RESOURCES = Path.of("src/test/resources");
  private static final int FEWEST_CASES = 25;

  /// What the mechanism of the sound folder calculates with.
  record TestParameters(double sigma, int months, double[] tau, boolean learns, String form) {
    TestParameters {
      if (months < 2) {
        throw new IllegalArgumentException("months must be at least 2, was " + months);
      }
    }
  }

  @TempDir Path temp;

  @Test
  void theSoundFolderIsRead() {
    read(RESOURCES.resolve("good/data"));
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
    Path folder = temp.resolve(String.valueOf(path.getFileName()));
    copy(RESOURCES.resolve("good"), folder);
    copy(path, folder);
    BadInputException refusal =
        catchThrowableOfType(BadInputException.class, () -> read(folder.resolve("data")));
    assertThat(refusal).as("a refusal").isNotNull();
    List<String> expected = Files.readAllLines(path.resolve("expected.txt"));
    assertThat(refusal.problems()).map(Problem::toString).containsExactlyElementsOf(expected);
    assertThat(refusal.getMessage()).isEqualTo(String.join(System.lineSeparator(), expected));
    assertThat(refusal.problems())
        .allSatisfy(problem -> assertThat(problem.remedy()).isNotBlank())
        .allSatisfy(problem -> assertThat(problem.why()).isNotBlank());
  }

  private static void read(Path data) {
    DataFolder.open(data, Start.ASSUMED_1921)
        .parameters()
        .bind("test.mechanism", TestParameters.class);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> walk = Files.walk(from)) {
      for (Path path : walk.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(path).toString());
        Files.createDirectories(target.resolveSibling("."));
        Files.copy(path, target, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }
}
