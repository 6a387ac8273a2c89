package smychka.engine;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.MessageDigest;

/// One column: its description and the primitive array with its rows. As bytes, rows are
/// little-endian.
final class Column {
  private static final int CHUNK_ROWS = 8192;

  final ColumnInfo info;
  private Object rows;

  Column(ColumnInfo info, int rows) {
    this.info = info;
    this.rows = info.type().allocate(rows);
  }

  Object array() {
    return rows;
  }

  void resize(int newCount) {
    rows = ColumnType.resized(rows, newCount);
  }

  void rearrange(int[] source) {
    rows = ColumnType.gather(rows, source);
  }

  void copyRows(Column other, int count) {
    System.arraycopy(other.rows, 0, rows, 0, count);
  }

  void digest(MessageDigest digest, int count) {
    forEachChunk(count, (bytes, length) -> digest.update(bytes, 0, length));
  }

  void write(DataOutput out, int count) throws IOException {
    forEachChunk(count, (bytes, length) -> out.write(bytes, 0, length));
  }

  void read(DataInput in, int count) throws IOException {
    byte[] bytes = new byte[CHUNK_ROWS * info.type().bytes()];
    ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    for (int from = 0; from < count; from += CHUNK_ROWS) {
      int chunk = Math.min(CHUNK_ROWS, count - from);
      in.readFully(bytes, 0, chunk * info.type().bytes());
      ColumnType.load(rows, from, chunk, buffer);
    }
  }

  private interface ChunkTaker<X extends Exception> {
    void take(byte[] bytes, int length) throws X;
  }

  private <X extends Exception> void forEachChunk(int count, ChunkTaker<X> taker) throws X {
    byte[] bytes = new byte[CHUNK_ROWS * info.type().bytes()];
    ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    for (int from = 0; from < count; from += CHUNK_ROWS) {
      int chunk = Math.min(CHUNK_ROWS, count - from);
      ColumnType.store(rows, from, chunk, buffer);
      taker.take(bytes, chunk * info.type().bytes());
    }
  }
}
