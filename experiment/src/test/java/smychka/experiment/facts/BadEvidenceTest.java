package smychka.experiment.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import smychka.scenario.BadInputException;
import smychka.scenario.Problem;

/// A folder of broken evidence: each case lays one broken file over a good folder and holds the
/// messages it must get.
final class BadEvidenceTest {
  private static final String MESSAGES = "messages.txt";

  static Stream<String> cases() throws IOException {
    try (Stream<Path> folders = Files.list(Project.resource("bad"))) {
      return folders.map(p -> p.getFileName().toString()).sorted().toList().stream();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void getsItsMessage(String name, @TempDir Path folder) throws IOException {
    Path broken = Project.resource("bad").resolve(name);
    Project.copy(Project.resource("good"), folder);
    Project.copy(broken, folder);
    List<String> expected = Files.readAllLines(broken.resolve(MESSAGES));

    BadInputException error =
        catchThrowableOfType(BadInputException.class, () -> Facts.open(folder));

    assertThat(error).as("nothing was refused").isNotNull();
    List<String> messages = error.problems().stream().map(Problem::toString).toList();
    assertThat(messages).hasSameSizeAs(expected);
    for (String message : expected) {
      assertThat(messages).anySatisfy(m -> assertThat(m).startsWith(message));
    }
    assertThat(error.problems()).allSatisfy(p -> assertThat(p.remedy()).isNotBlank());
  }

  @Test
  void theGoodFolderIsGood(@TempDir Path folder) throws IOException {
    Project.copy(Project.resource("good"), folder);
    assertThat(Facts.open(folder).rows()).hasSize(2);
  }

  @Test
  void thereAreEnoughCases() throws IOException {
    assertThat(cases()).hasSizeGreaterThanOrEqualTo(25);
  }

  @Test
  void aMissingFolderIsNamed(@TempDir Path folder) {
    BadInputException error =
        catchThrowableOfType(BadInputException.class, () -> Facts.open(folder));
    assertThat(error.getMessage()).contains("evidence/series: the folder cannot be read");
  }
}
