package smychka.engine;

import java.lang.reflect.Array;
import java.nio.ByteBuffer;
import java.util.Arrays;

/// The primitive types a column may have.
public enum ColumnType {
  BYTE("byte", 1, byte[].class),
  SHORT("short", 2, short[].class),
  INT("int", 4, int[].class),
  LONG("long", 8, long[].class),
  FLOAT("float", 4, float[].class),
  DOUBLE("double", 8, double[].class);

  private final String word;
  private final int bytes;
  private final Class<?> arrayClass;

  ColumnType(String word, int bytes, Class<?> arrayClass) {
    this.word = word;
    this.bytes = bytes;
    this.arrayClass = arrayClass;
  }

  static ColumnType ofWord(String word) {
    for (ColumnType type : values()) {
      if (type.word.equals(word)) {
        return type;
      }
    }
    throw new IllegalArgumentException("no column type is called \"" + word + "\"");
  }

  public String word() {
    return word;
  }

  /// Bytes per row.
  public int bytes() {
    return bytes;
  }

  Class<?> arrayClass() {
    return arrayClass;
  }

  Object allocate(int rows) {
    return Array.newInstance(arrayClass.componentType(), rows);
  }

  /// A new array with the first rows of `array`, and zeros where it has none.
  static Object resized(Object array, int count) {
    return switch (array) {
      case byte[] rows -> Arrays.copyOf(rows, count);
      case short[] rows -> Arrays.copyOf(rows, count);
      case int[] rows -> Arrays.copyOf(rows, count);
      case long[] rows -> Arrays.copyOf(rows, count);
      case float[] rows -> Arrays.copyOf(rows, count);
      case double[] rows -> Arrays.copyOf(rows, count);
      default -> throw new AssertionError(array.getClass());
    };
  }

  /// A new array whose row `i` is row `source[i]` of `array`.
  static Object gather(Object array, int[] source) {
    Object to = Array.newInstance(array.getClass().getComponentType(), source.length);
    int start = 0;
    while (start < source.length) {
      int end = start + 1;
      while (end < source.length && source[end] == source[end - 1] + 1) {
        end++;
      }
      System.arraycopy(array, source[start], to, start, end - start);
      start = end;
    }
    return to;
  }

  /// Puts rows `[from, from + count)` at the start of the buffer.
  static void store(Object array, int from, int count, ByteBuffer buffer) {
    switch (array) {
      case byte[] rows -> buffer.put(0, rows, from, count);
      case short[] rows -> buffer.asShortBuffer().put(rows, from, count);
      case int[] rows -> buffer.asIntBuffer().put(rows, from, count);
      case long[] rows -> buffer.asLongBuffer().put(rows, from, count);
      case float[] rows -> buffer.asFloatBuffer().put(rows, from, count);
      case double[] rows -> buffer.asDoubleBuffer().put(rows, from, count);
      default -> throw new AssertionError(array.getClass());
    }
  }

  /// Fills rows `[from, from + count)` from the start of the buffer.
  static void load(Object array, int from, int count, ByteBuffer buffer) {
    switch (array) {
      case byte[] rows -> buffer.get(0, rows, from, count);
      case short[] rows -> buffer.asShortBuffer().get(rows, from, count);
      case int[] rows -> buffer.asIntBuffer().get(rows, from, count);
      case long[] rows -> buffer.asLongBuffer().get(rows, from, count);
      case float[] rows -> buffer.asFloatBuffer().get(rows, from, count);
      case double[] rows -> buffer.asDoubleBuffer().get(rows, from, count);
      default -> throw new AssertionError(array.getClass());
    }
  }
}
