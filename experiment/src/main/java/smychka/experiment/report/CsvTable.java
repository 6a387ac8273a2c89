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
    private final int[] starts;
    private final List<String> quoted = new ArrayList<>();
    private String line = "";
    private int fields;

    private Row(Map<String, Integer> columns, int count) {
      this.columns = columns;
      this.starts = new int[count + 1];
    }

    /// Millions of rows hold no quotation mark; only those that do are worth a full parser. A field
    /// becomes a text of its own when it is asked for.
    private void take(String text) throws IOException {
      quoted.clear();
      if (text.indexOf('"') >= 0) {
        split(text, quoted);
        return;
      }
      line = text;
      fields = 0;
      int from = 0;
      while (from <= text.length() && fields + 1 < starts.length) {
        starts[fields++] = from;
        int comma = text.indexOf(',', from);
        from = comma < 0 ? text.length() + 1 : comma + 1;
      }
      starts[fields] = from;
    }

    String get(String column) {
      Integer index = columns.get(column);
      if (index == null) {
        return "";
      }
      if (!quoted.isEmpty()) {
        return index >= quoted.size() ? "" : quoted.get(index);
      }
      return index >= fields ? "" : line.substring(starts[index], starts[index + 1] - 1);
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
      Row row = new Row(columns, names.size());
      while ((line = in.readLine()) != null) {
        if (!line.isEmpty()) {
          row.take(line);
          each.accept(row);
        }
      }
    }
  }

  private static void split(String line, List<String> fields) throws IOException {
    try (CSVParser parser = CSVFormat.RFC4180.parse(new StringReader(line))) {
      for (CSVRecord record : parser) {
        fields.addAll(record.toList());
      }
    }
  }
}
