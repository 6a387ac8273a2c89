package smychka.scenario;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// A table of comma-separated text with one header line, that knows the line and column of each
/// cell.
public final class CsvFile {
  private final String name;
  private final String text;
  private final int[] lineStarts;
  private int width;
  private final Map<String, Integer> columns = new HashMap<>();
  private final List<CsvRow> rows = new ArrayList<>();

  private CsvFile(String name, String text) {
    this.name = name;
    this.text = text;
    this.lineStarts =
        IntStream.concat(
                IntStream.of(0),
                IntStream.range(0, text.length())
                    .filter(i -> text.charAt(i) == '\n')
                    .map(i -> i + 1))
            .toArray();
  }

  /// Reads a table; what is wrong with its form goes to `problems`, and the rows that can be read
  /// are kept.
  ///
  /// @param name how messages call the file
  /// @param required columns that must be there
  /// @param optional columns that may be there; any other column is a problem
  public static CsvFile read(
      Path path, String name, List<String> required, List<String> optional, Problems problems) {
    CsvFile file = new CsvFile(name, readText(path, name, problems));
    if (!file.text.isEmpty()) {
      file.parse(required, optional, problems);
    }
    return file;
  }

  /// The text of a file in UTF-8, or nothing and a problem.
  static String readText(Path path, String name, Problems problems) {
    try {
      String text = Files.readString(path);
      if (text.isBlank()) {
        problems.add(name, 1, 1, "the file is empty", "a table or mapping is expected", "fill it");
      }
      return text.isBlank() ? "" : text;
    } catch (MalformedInputException e) {
      problems.add(
          name,
          1,
          1,
          "the file is not UTF-8 text",
          "other encodings are guesses",
          "save it as UTF-8");
    } catch (IOException e) {
      problems.unreadable(name, e);
    }
    return "";
  }

  private void parse(List<String> required, List<String> optional, Problems problems) {
    CSVFormat format = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();
    long line = 0;
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
      boolean header = true;
      for (CSVRecord cells : parser) {
        line = parser.getCurrentLineNumber();
        if (header) {
          if (!header(cells, required, optional, problems)) {
            return;
          }
          header = false;
        } else {
          row(cells, problems);
        }
      }
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      problems.add(
          name,
          (int) line + 1,
          1,
          "the row cannot be split into cells",
          "quotes do not match",
          "double the quotes inside a quoted cell and close it");
    }
  }

  /// Whether the header is sound; rows under an unsound one are not read.
  private boolean header(
      CSVRecord cells, List<String> required, List<String> optional, Problems problems) {
    int before = problems.count();
    List<String> known = new ArrayList<>(required);
    known.addAll(optional);
    for (int i = 0; i < cells.size(); i++) {
      String column = cells.get(i).strip();
      if (!known.contains(column)) {
        int at = columnOf(cells.getCharacterPosition(), i);
        problems.add(
            name,
            1,
            at,
            "unknown column '" + column + "'",
            "nothing reads it",
            Nearest.remedy(column, known));
      } else if (columns.put(column, i) != null) {
        problems.add(
            name,
            1,
            columnOf(0, i),
            "column '" + column + "' appears twice",
            "one would hide the other",
            "keep one");
      }
    }
    for (String column : required) {
      if (!columns.containsKey(column)) {
        problems.add(
            name,
            1,
            1,
            "column '" + column + "' is missing",
            "each row needs it",
            "add the column");
      }
    }
    width = cells.size();
    return !problems.moreThan(before);
  }

  private void row(CSVRecord cells, Problems problems) {
    CsvRow row = new CsvRow(this, startOf(cells), cells.toList());
    if (cells.size() != width) {
      problems.add(
          name,
          row.line(),
          1,
          "the row has " + cells.size() + " cells and the header " + width,
          "cells would shift under the wrong heading",
          "quote cells that contain a comma and fill empty cells");
    } else {
      rows.add(row);
    }
  }

  /// First character of a record, past the empty lines before it.
  private int startOf(CSVRecord cells) {
    int at = (int) cells.getCharacterPosition();
    while (at < text.length() && (text.charAt(at) == '\n' || text.charAt(at) == '\r')) {
      at++;
    }
    return at;
  }

  /// How messages call the file.
  public String name() {
    return name;
  }

  public List<CsvRow> rows() {
    return List.copyOf(rows);
  }

  /// Position of a column in a row, or -1.
  int indexOf(String column) {
    return columns.getOrDefault(column, -1);
  }

  /// Line, from 1, of a character of the file.
  int lineOf(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /// Column, from 1, at which cell `index` of the row that begins at `start` begins.
  int columnOf(long start, int index) {
    int offset = cellOffset((int) start, index);
    return offset - lineStarts[lineOf(offset) - 1] + 1;
  }

  /// Line, from 1, at which cell `index` of the row that begins at `start` begins.
  int lineOf(int start, int index) {
    return lineOf(cellOffset(start, index));
  }

  private int cellOffset(int start, int index) {
    int seen = 0;
    boolean quoted = false;
    int at = start;
    while (at < text.length() && seen < index) {
      char c = text.charAt(at);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        seen++;
      }
      at++;
    }
    return at;
  }
}
