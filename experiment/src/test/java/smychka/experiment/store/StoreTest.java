package smychka.experiment.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {
  @TempDir Path temp;

  @Test
  void numbersReadBackToTheSameBits() {
    double[] values = {0, -0.0, 1, -12, 0.1, 1.0 / 3, 1e-7, 123456789.125, 1e22, Double.MIN_VALUE};
    for (double value : values) {
      assertThat(Double.parseDouble(Numbers.text(value))).isEqualTo(value);
    }
    assertThat(Numbers.text(12)).isEqualTo("12");
    assertThat(Numbers.text(0.1)).isEqualTo("0.1");
    assertThat(Numbers.text(Double.NaN)).isEmpty();
    assertThatThrownBy(() -> Numbers.text(Double.POSITIVE_INFINITY))
        .hasMessageContaining("infinite");
  }

  @Test
  void theHashForgetsProgrammesAndOrderButNoDigit() throws IOException {
    Path a = table("a", "programme,month,value", "x,1927-01,1", "y,1927-02,2");
    Path renamed = table("b", "programme,month,value", "z,1927-02,2", "w,1927-01,1");
    Path changed = table("c", "programme,month,value", "x,1927-01,1", "y,1927-02,3");
    String hash = Hashes.result(List.of(a), p -> true);
    assertThat(Hashes.result(List.of(renamed), p -> true)).isEqualTo(hash);
    assertThat(Hashes.result(List.of(changed), p -> true)).isNotEqualTo(hash);
    assertThat(Hashes.result(List.of(a), "x"::equals)).isNotEqualTo(hash);
  }

  private Path table(String folder, String... lines) throws IOException {
    Path file = Files.createDirectory(temp.resolve(folder)).resolve("series.csv");
    return Files.write(file, List.of(lines));
  }

  @Test
  void aFolderThatCannotBeFilledIsNotThere() throws IOException {
    Path target = temp.resolve("run");
    assertThatThrownBy(() ->
            AtomicFolder.write(
                target,
                folder -> {
                  Files.writeString(folder.resolve("half"), "written");
                  throw new IOException("disk full");
                }))
        .hasMessage("disk full");
    try (var entries = Files.list(temp)) {
      assertThat(entries).isEmpty();
    }
  }

  @Test
  void whatAKilledWriterLeftIsSweptAway() throws IOException {
    // no process has the largest number
    Path left = Files.createDirectory(temp.resolve(".run.part-9999999999"));
    Files.writeString(left.resolve("half"), "written");
    AtomicFolder.write(temp.resolve("run"), folder -> Files.writeString(folder.resolve("a"), "b"));
    assertThat(left).doesNotExist();
    assertThat(temp.resolve("run/a")).hasContent("b");
  }

  @Test
  void aFolderThatIsNoRunIsRefused() {
    assertThatThrownBy(() -> RunFolder.open(temp)).hasMessageContaining("no run folder");
  }

  @Test
  void aDamagedManifestIsRefusedWithItsPlace() throws IOException {
    Files.writeString(
        temp.resolve("manifest.json"), "{\n  \"format\": \"smychka-run/1\",\n  oops }");
    assertThatThrownBy(() -> RunFolder.open(temp))
        .hasMessageContaining("manifest.json:3:")
        .isInstanceOf(IOException.class);
  }
}
