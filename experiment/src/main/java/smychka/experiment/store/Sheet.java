package smychka.experiment.store;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import smychka.experiment.store.Columns.Column;

/// A CSV file being written: UTF-8, comma, line feed.
final class Sheet implements AutoCloseable {
  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get();

  private final BufferedWriter out;
  private final CSVPrinter printer;
  private long rows;

  Sheet(Path file, List<Column> columns) throws IOException {
    out = Files.newBufferedWriter(file);
    printer = new CSVPrinter(out, FORMAT);
    printer.printRecord(columns.stream().map(Column::name).toList());
  }

  void row(Object... cells) throws IOException {
    printer.printRecord(cells);
    rows++;
  }

  /// Cells as they stand at the beginning of a row.
  static String first(Object... cells) {
    return FORMAT.format(cells);
  }

  /// Cells as they stand in the middle of a row, each after a comma: for rows that have most cells
  /// in common.
  static String cells(Object... cells) {
    List<Object> row = new ArrayList<>(List.of("first"));
    row.addAll(List.of(cells));
    return FORMAT.format(row.toArray()).substring("first".length());
  }

  /// A row of which `parts` are written as they are: from [#first], from [#cells], or a number.
  void parts(String... parts) throws IOException {
    for (String part : parts) {
      out.write(part);
    }
    out.write('\n');
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
