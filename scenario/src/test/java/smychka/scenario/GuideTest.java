package smychka.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import smychka.engine.Month;

/// The programme and the question printed in the guides can be read.
final class GuideTest {
  @Test
  void theExampleOfTheGuideIsAProgramme(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("example.yaml");
    Files.writeString(file, example("write-a-programme.md"));
    DataFolder data = RealData.open();
    Programme programme = data.programme(file.toString());
    assertThat(programme.firstDifference(data.programmes().get("historical")))
        .contains(Month.of(1926, 9));
    assertThat(programme.changes()).hasSize(2);
  }

  @Test
  void theExampleOfTheGuideIsAQuestion(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("strike-in-trial.yaml");
    Files.writeString(file, example("ablate.md"));
    Problems problems = new Problems();
    DataFolder data = RealData.open();
    Question question =
        YamlMap.read(file, "example", problems)
            .flatMap(top ->
                new RemovalReader(data, problems)
                    .question(top, "strike-in-trial", new java.util.HashMap<>()))
            .orElseThrow();
    problems.throwIfAny();
    assertThat(question.ids()).containsExactly("price-kept", "no-talk-of-war");
    assertThat(question.removals().get(1).clash(question.removals().getFirst())).isEmpty();
  }

  private static String example(String page) throws IOException {
    String guide = Files.readString(RealData.root().resolveSibling("docs/how-to/" + page));
    int start = guide.indexOf("```yaml\n") + "```yaml\n".length();
    return guide.substring(start, guide.indexOf("```\n", start));
  }
}
