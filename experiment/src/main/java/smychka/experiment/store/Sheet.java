package smychka.experiment.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import smychka.experiment.store.Columns.Column;

/// A CSV file being written: UTF-8, comma, line feed.
final class Sheet implements AutoCloseable {
  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get();

  private final CSVPrinter printer;
  private long rows;

  Sheet(Path file, List<Column> columns) throws IOException {
    printer = new CSVPrinter(Files.newBufferedWriter(file), FORMAT);
    printer.printRecord(columns.stream().map(Column::name).toList());
  }

  void row(Object... cells) throws IOException {
    printer.printRecord(cells);
    rows++;
  }

  /// Rows written so far, the header apart.
  long rows() {
    return rows;
  }

  @Override
  public void close() throws IOException {
    printer.close(true);
  }
}
