package smychka.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFilesTest {
  @TempDir Path folder;

  @Test
  void aFileIsWrittenAndReplaced() throws IOException {
    Path file = folder.resolve("new/run.txt");
    AtomicFiles.write(file, out -> out.write("one".getBytes(UTF_8)));
    AtomicFiles.write(file, out -> out.write("two".getBytes(UTF_8)));
    assertThat(file).hasContent("two");
    assertThat(file.getParent()).isDirectoryNotContaining(path -> !path.equals(file));
  }

  @Test
  void whileAFileIsWrittenTheOldOneStands() throws IOException {
    Path file = Files.writeString(folder.resolve("run.txt"), "old");
    assertThatThrownBy(() ->
            AtomicFiles.write(
                file,
                out -> {
                  out.write("half".getBytes(UTF_8));
                  out.flush();
                  assertThat(file).hasContent("old");
                  throw new IOException("killed");
                }))
        .hasMessage("killed");
    assertThat(file).hasContent("old");
    assertThat(folder).isDirectoryNotContaining(path -> !path.equals(file));
  }

  @Test
  void aFolderAppearsWholeOrNotAtAll() throws IOException {
    Path run = folder.resolve("runs/historical");
    assertThatThrownBy(() ->
            AtomicFiles.writeFolder(
                run,
                part -> {
                  Files.writeString(part.resolve("series.csv"), "half");
                  assertThat(run).doesNotExist();
                  throw new IOException("killed");
                }))
        .hasMessage("killed");
    assertThat(run.getParent()).isEmptyDirectory();
    AtomicFiles.writeFolder(
        run,
        part -> {
          Files.createDirectory(part.resolve("programmes"));
          Files.writeString(part.resolve("programmes/a.yaml"), "whole");
        });
    assertThat(run.resolve("programmes/a.yaml")).hasContent("whole");
  }

  @Test
  void anOldFolderGivesWayToTheNewOne() throws IOException {
    Path run = folder.resolve("historical");
    AtomicFiles.writeFolder(run, part -> Files.writeString(part.resolve("old.csv"), "old"));
    AtomicFiles.writeFolder(run, part -> Files.writeString(part.resolve("new.csv"), "new"));
    assertThat(run)
        .isDirectoryNotContaining("glob:**old.csv")
        .isDirectoryContaining("glob:**new.csv");
    assertThat(folder).isDirectoryNotContaining(path -> !path.equals(run));
  }
}
