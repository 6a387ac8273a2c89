package smychka.experiment.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportWriterTest {
  @TempDir Path folder;

  @Test
  void writes() throws Exception {
    Path file =
        ReportWriter.write(
            SyntheticRun.in(Path.of(System.getProperty("keep", folder.toString()))),
            SyntheticRun.context(Locale.forLanguageTag(System.getProperty("lang", "en"))));
    assertThat(file).isRegularFile();
  }
}
