package smychka.engine;

import java.io.ByteArrayOutputStream;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// A table of primitive columns, each with a unit. Rows stand in region order; keeping them so is
/// the caller's part. Arrays handed out are the live ones and are replaced when rows are resized or
/// rearranged: ask for views again after that.
public final class Table {
  private static final int MAGIC = 0x736D7462;

  private final String name;
  private final Map<String, Column> columns = new LinkedHashMap<>();
  private final Map<Class<?>, Record> views = new ConcurrentHashMap<>();
  private int rows;

  public Table(String name) {
    this.name = name;
  }

  public String name() {
    return name;
  }

  public int rows() {
    return rows;
  }

  public Table bytes(String column, String unit) {
    return declare(column, unit, ColumnType.BYTE);
  }

  public Table shorts(String column, String unit) {
    return declare(column, unit, ColumnType.SHORT);
  }

  public Table ints(String column, String unit) {
    return declare(column, unit, ColumnType.INT);
  }

  public Table longs(String column, String unit) {
    return declare(column, unit, ColumnType.LONG);
  }

  public Table floats(String column, String unit) {
    return declare(column, unit, ColumnType.FLOAT);
  }

  public Table doubles(String column, String unit) {
    return declare(column, unit, ColumnType.DOUBLE);
  }

  public Table declare(String column, String unit, ColumnType type) {
    String full = name + "." + column;
    Unit.check(unit, full);
    if (columns.containsKey(column)) {
      throw new IllegalArgumentException("column " + full + " is declared twice");
    }
    columns.put(column, new Column(new ColumnInfo(column, unit, type), rows));
    return this;
  }

  public List<ColumnInfo> columns() {
    return columns.values().stream().map(column -> column.info).toList();
  }

  /// What a column is; null where there is none of that name.
  @Nullable ColumnInfo info(String column) {
    Column found = columns.get(column);
    return found == null ? null : found.info;
  }

  /// Keeps the first rows, adds rows of zeros at the end.
  public void resize(int newRows) {
    if (newRows < 0) {
      throw new IllegalArgumentException(name + " cannot have " + newRows + " rows");
    }
    if (newRows != rows) {
      columns.values().forEach(column -> column.resize(newRows));
      rows = newRows;
      views.clear();
    }
  }

  /// Makes row `i` a copy of what was row `source[i]`: drops, repeats and reorders rows.
  public void rearrange(int[] source) {
    for (int i = 0; i < source.length; i++) {
      if (source[i] < 0 || source[i] >= rows) {
        throw new IndexOutOfBoundsException(
            "row " + i + " of " + name + " cannot come from row " + source[i] + " of " + rows);
      }
    }
    columns.values().forEach(column -> column.rearrange(source));
    rows = source.length;
    views.clear();
  }

  public byte[] byteColumn(String column) {
    return (byte[]) array(column, ColumnType.BYTE);
  }

  public short[] shortColumn(String column) {
    return (short[]) array(column, ColumnType.SHORT);
  }

  public int[] intColumn(String column) {
    return (int[]) array(column, ColumnType.INT);
  }

  public long[] longColumn(String column) {
    return (long[]) array(column, ColumnType.LONG);
  }

  public float[] floatColumn(String column) {
    return (float[]) array(column, ColumnType.FLOAT);
  }

  public double[] doubleColumn(String column) {
    return (double[]) array(column, ColumnType.DOUBLE);
  }

  /// The live array of a column, whatever its type.
  public Object array(String column) {
    return column(column).array();
  }

  /// The live arrays as a record whose components are arrays named as the columns. The same object
  /// is returned until rows are resized or rearranged.
  public <R extends Record> R view(Class<R> type) {
    Record view = views.get(type);
    if (view == null) {
      view = TableView.of(this, type);
      views.put(type, view);
    }
    return type.cast(view);
  }

  public Table copy() {
    Table copy = new Table(name);
    columns.values().forEach(c -> copy.declare(c.info.name(), c.info.unit(), c.info.type()));
    copy.copyFrom(this);
    return copy;
  }

  /// Takes over the rows of a table with the same columns.
  public void copyFrom(Table other) {
    requireSame(other.name, other.columns());
    resize(other.rows);
    columns.forEach((key, column) -> column.copyRows(other.column(key), rows));
  }

  /// Adds name, columns and all rows to a digest.
  public void digest(MessageDigest digest) {
    ByteArrayOutputStream header = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(header)) {
      writeHeader(out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    digest.update(header.toByteArray());
    columns.values().forEach(column -> column.digest(digest, rows));
  }

  /// Writes a header (name, rows, columns with unit and type) and the rows.
  public void write(DataOutput out) throws IOException {
    writeHeader(out);
    for (Column column : columns.values()) {
      column.write(out, rows);
    }
  }

  /// Reads a table as it was written.
  public static Table read(DataInput in) throws IOException {
    Header header = readHeader(in);
    Table table = new Table(header.name);
    header.columns.forEach(info -> table.declare(info.name(), info.unit(), info.type()));
    table.readRows(in, header.rows);
    return table;
  }

  /// Reads rows into this table; what was written must have the same name and columns.
  public void readFrom(DataInput in) throws IOException {
    Header header = readHeader(in);
    requireSame(header.name, header.columns);
    readRows(in, header.rows);
  }

  private void readRows(DataInput in, int newRows) throws IOException {
    resize(newRows);
    for (Column column : columns.values()) {
      column.read(in, newRows);
    }
  }

  private void writeHeader(DataOutput out) throws IOException {
    out.writeInt(MAGIC);
    out.writeUTF(name);
    out.writeInt(rows);
    out.writeInt(columns.size());
    for (ColumnInfo info : columns()) {
      out.writeUTF(info.name());
      out.writeUTF(info.unit());
      out.writeUTF(info.type().word());
    }
  }

  private record Header(String name, int rows, List<ColumnInfo> columns) {}

  private static Header readHeader(DataInput in) throws IOException {
    if (in.readInt() != MAGIC) {
      throw new IOException("no table begins here");
    }
    String name = in.readUTF();
    int rows = in.readInt();
    ColumnInfo[] columns = new ColumnInfo[in.readInt()];
    for (int i = 0; i < columns.length; i++) {
      columns[i] = new ColumnInfo(in.readUTF(), in.readUTF(), ColumnType.ofWord(in.readUTF()));
    }
    return new Header(name, rows, List.of(columns));
  }

  private void requireSame(String otherName, List<ColumnInfo> others) {
    if (!otherName.equals(name)) {
      throw new IllegalArgumentException("expected table " + name + ", found " + otherName);
    }
    List<ColumnInfo> own = columns();
    for (int i = 0; i < Math.max(own.size(), others.size()); i++) {
      String expected = i < own.size() ? own.get(i).toString() : "nothing";
      String found = i < others.size() ? others.get(i).toString() : "nothing";
      if (!expected.equals(found)) {
        throw new IllegalArgumentException(
            "column %d of %s: expected %s, found %s".formatted(i + 1, name, expected, found));
      }
    }
  }

  private Object array(String column, ColumnType type) {
    Column found = column(column);
    if (found.info.type() != type) {
      throw new IllegalArgumentException(
          "column %s.%s holds %s, not %s"
              .formatted(name, column, found.info.type().word(), type.word()));
    }
    return found.array();
  }

  private Column column(String column) {
    Column found = columns.get(column);
    if (found == null) {
      throw new IllegalArgumentException(
          "table " + name + " has no column " + column + "; it has " + columns.keySet());
    }
    return found;
  }
}
