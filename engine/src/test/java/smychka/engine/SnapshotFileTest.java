package smychka.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotFileTest {
  @TempDir Path folder;
  private Path file = Path.of("");

  @BeforeEach
  void write() throws IOException {
    file = folder.resolve("1921-03.state");
    Table table = new Table("household").ints("grainKg", "kg");
    table.resize(10_000);
    table.intColumn("grainKg")[9_999] = 7;
    SnapshotFile.write(file, "country 1", table::write);
  }

  private Table read(String kind) throws IOException {
    return SnapshotFile.read(file, kind, Table::read);
  }

  @Test
  void aStateSurvivesWriting() throws IOException {
    assertThat(read("country 1").intColumn("grainKg")[9_999]).isEqualTo(7);
  }

  @Test
  void anotherKindIsRefused() {
    assertThatThrownBy(() -> read("country 2"))
        .hasMessageContaining("holds \"country 1\", not \"country 2\"");
  }

  @Test
  void everyAlteredByteIsFound() throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    for (int at : new int[] {200, 20_000, bytes.length - 33, bytes.length - 32, bytes.length - 1}) {
      byte[] altered = bytes.clone();
      altered[at] ^= 1;
      Files.write(file, altered);
      assertThatThrownBy(() -> read("country 1")).hasMessageContaining("has been altered");
    }
  }

  @Test
  void aFileCutShortOrTooLongIsFound() throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    for (int length : new int[] {0, 5, 100, 20_000, bytes.length - 1}) {
      Files.write(file, Arrays.copyOf(bytes, length));
      assertThatThrownBy(() -> read("country 1")).hasMessageContaining("is cut short");
    }
    Files.write(file, Arrays.copyOf(bytes, bytes.length + 1));
    assertThatThrownBy(() -> read("country 1")).hasMessageContaining("has been altered");
  }
}
