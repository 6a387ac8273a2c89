package smychka.experiment.report;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// Reads a table of a run folder row by row, columns by name.
///
/// A missing file is an empty table; a missing column reads as the empty string, a missing number
/// as NaN, so that a report can be made of what is there.
final class CsvTable {
  private CsvTable() {}

  /// One row; `first` tries several names for the same column.
  static final class Row {
    private final Map<String, Integer> columns;
    private final List<String> fields = new ArrayList<>();

    private Row(Map<String, Integer> columns) {
      this.columns = columns;
    }

    String get(String column) {
      Integer index = columns.get(column);
      return index == null || index >= fields.size() ? "" : fields.get(index);
    }

    String first(String... names) {
      for (String name : names) {
        String value = get(name);
        if (!value.isEmpty()) {
          return value;
        }
      }
      return "";
    }

    double number(String... names) {
      String text = first(names);
      if (text.isEmpty()) {
        return Double.NaN;
      }
      try {
        return Double.parseDouble(text);
      } catch (NumberFormatException e) {
        return Double.NaN;
      }
    }
  }

  /// Calls `each` for every row; the row object is reused and must not be kept. A row is one line.
  static void read(Path file, Consumer<Row> each) throws IOException {
    if (!Files.isRegularFile(file)) {
      return;
    }
    try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      String line = in.readLine();
      if (line == null) {
        return;
      }
      List<String> names = new ArrayList<>();
      split(line.startsWith("\uFEFF") ? line.substring(1) : line, names);
      Map<String, Integer> columns = new HashMap<>();
      for (int i = 0; i < names.size(); i++) {
        columns.put(names.get(i), i);
      }
      Row row = new Row(columns);
      while ((line = in.readLine()) != null) {
        if (!line.isEmpty()) {
          split(line, row.fields);
          each.accept(row);
        }
      }
    }
  }

  /// Millions of rows hold no quotation mark; only those that do are worth a full parser.
  private static void split(String line, List<String> fields) throws IOException {
    fields.clear();
    if (line.indexOf('"') >= 0) {
      try (CSVParser parser = CSVFormat.RFC4180.parse(new StringReader(line))) {
        for (CSVRecord record : parser) {
          fields.addAll(record.toList());
        }
      }
      return;
    }
    int from = 0;
    for (int comma = line.indexOf(','); comma >= 0; comma = line.indexOf(',', from)) {
      fields.add(line.substring(from, comma));
      from = comma + 1;
    }
    fields.add(line.substring(from));
  }
}
