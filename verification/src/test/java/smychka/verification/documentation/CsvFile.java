package smychka.verification.documentation;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import smychka.verification.Project;

/// A file of data with a heading, as rows of named cells.
record CsvFile(List<String> columns, List<Map<String, String>> rows) {
  /// A file of the project; no rows when there is no such file.
  static CsvFile ofProject(String name) {
    Path file = Project.root().resolve(name);
    return Files.isRegularFile(file)
        ? parse(Project.read(file))
        : new CsvFile(List.of(), List.of());
  }

  static CsvFile parse(String text) {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (var parser = format.parse(new StringReader(text))) {
      return new CsvFile(
          List.copyOf(parser.getHeaderNames()),
          parser.getRecords().stream().map(CSVRecord::toMap).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
