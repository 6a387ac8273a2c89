package smychka.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import smychka.engine.Month;

/// The programme printed in the guide can be read.
final class GuideTest {
  @Test
  void theExampleOfTheGuideIsAProgramme(@TempDir Path folder) throws IOException {
    String guide =
        Files.readString(RealData.root().resolveSibling("docs/how-to/write-a-programme.md"));
    int start = guide.indexOf("```yaml\n") + "```yaml\n".length();
    Path file = folder.resolve("example.yaml");
    Files.writeString(file, guide.substring(start, guide.indexOf("```\n", start)));
    DataFolder data = RealData.open();
    Programme programme = data.programme(file.toString());
    assertThat(programme.firstDifference(data.programmes().get("historical")))
        .contains(Month.of(1926, 9));
    assertThat(programme.changes()).hasSize(2);
  }
}
