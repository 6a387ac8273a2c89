package smychka.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import smychka.experiment.store.Manifest;
import smychka.experiment.store.RunFolder;

/// Kills a whole process in the middle of its third replicate.
@DisabledOnOs(OS.WINDOWS)
class KillTest {
  @TempDir Path temp;

  @Test
  void aKilledRunLeavesNothing() throws IOException, InterruptedException {
    Process process = inItsThirdReplicate();
    process.destroyForcibly();
    process.waitFor();
    assertThat(left()).containsExactly("err", "home");
  }

  @Test
  void anInterruptKeepsWhatIsCompleteAndSaysSo() throws IOException, InterruptedException {
    Process process = inItsThirdReplicate();
    new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
    assertThat(process.waitFor()).isEqualTo(130);
    assertThat(left()).containsExactly("err", "home", "run-partial");
    Manifest manifest = RunFolder.open(temp.resolve("run-partial")).manifest();
    assertThat(manifest.status()).isEqualTo("interrupted");
    assertThat(manifest.hash()).isNull();
    assertThat(manifest.finished()).containsExactly(1, 2);
    assertThat(temp.resolve("err")).content().contains("stopped: 2 of 4 replicates are kept");
  }

  private List<String> left() throws IOException {
    try (Stream<Path> entries = Files.list(temp)) {
      return entries.map(p -> p.getFileName().toString()).sorted().toList();
    }
  }

  private Process inItsThirdReplicate() throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                SlowProbe.class.getName(),
                temp.resolve("home").toString(),
                "run",
                "historical",
                "--replicates=4",
                "--threads=1",
                "--to=1928-12",
                "--out=" + temp.resolve("run"))
            .redirectError(temp.resolve("err").toFile())
            .start();
    BufferedReader out = process.inputReader();
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      if (line.equals("third")) {
        return process;
      }
    }
    throw new IOException("the probe ended early: " + Files.readString(temp.resolve("err")));
  }
}
