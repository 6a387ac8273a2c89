package smychka.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CsvFileTest {
  @TempDir Path folder;

  private CsvFile read(String text, Problems problems) throws IOException {
    Path path = folder.resolve("table.csv");
    Files.writeString(path, text);
    return CsvFile.read(path, "table.csv", List.of("name", "value"), List.of("note"), problems);
  }

  @Test
  void knowsTheLineAndColumnOfACellAfterQuotesAndLineBreaks() throws IOException {
    Problems problems = new Problems();
    CsvFile file = read("name,value\n\"a, with\nbreak\",1\n\nb,x\n", problems);
    assertThat(file.rows()).hasSize(2);
    assertThat(file.rows().get(0).text("name")).isEqualTo("a, with\nbreak");
    assertThat(file.rows().get(1).line()).isEqualTo(5);
    assertThat(file.rows().get(1).number("value", problems)).isNaN();
    assertThat(problems.list())
        .singleElement()
        .hasToString(
            "table.csv:5:3: 'value' is not a number: 'x'; it is used in arithmetic; "
                + "write a decimal number such as 12.5");
  }

  @Test
  void acceptsWindowsLineEnds() throws IOException {
    Problems problems = new Problems();
    CsvFile file = read("name,value\r\na,1\r\nb,2\r\n", problems);
    assertThat(problems.isEmpty()).isTrue();
    assertThat(file.rows()).extracting(CsvRow::line).containsExactly(2, 3);
    assertThat(file.rows().get(1).number("value", problems)).isEqualTo(2);
  }

  @Test
  void refusesTextThatIsNotUtf8() throws IOException {
    Problems problems = new Problems();
    Path path = folder.resolve("latin.csv");
    Files.write(path, "name,value\n\u00e9,1\n".getBytes(StandardCharsets.ISO_8859_1));
    CsvFile.read(path, "latin.csv", List.of("name", "value"), List.of(), problems);
    assertThat(problems.list())
        .singleElement()
        .hasToString(
            "latin.csv:1:1: the file is not UTF-8 text; other encodings are guesses; save it as UTF-8");
  }

  @Test
  void saysThatAFileIsMissing() {
    Problems problems = new Problems();
    CsvFile.read(folder.resolve("none.csv"), "none.csv", List.of("name"), List.of(), problems);
    assertThat(problems.list())
        .singleElement()
        .hasToString(
            "none.csv: there is no such file; the project cannot do without it; "
                + "put it there, or check out the whole repository");
  }

  @Test
  void numbersAreDecimalAndFinite() {
    assertThat(Numbers.parse("1.5e2")).hasValue(150);
    assertThat(Numbers.parse("-.5")).hasValue(-0.5);
    for (String bad : List.of("", "1,5", "NaN", "Infinity", "1e999", "0x10", "1f", "1 000")) {
      assertThat(Numbers.parse(bad)).as(bad).isEmpty();
    }
  }
}
