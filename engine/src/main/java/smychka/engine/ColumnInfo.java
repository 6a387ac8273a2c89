package smychka.engine;

/// What a column of a table holds.
public record ColumnInfo(String name, String unit, ColumnType type) {
  @Override
  public String toString() {
    return type.word() + " " + name + " [" + unit + "]";
  }
}
