package smychka.engine;

import java.io.BufferedInputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Arrays;

/// The envelope of a state on disk: a mark, the kind of content with its version, the content, and
/// a SHA-256 over all of it. A file of another kind, cut short or altered is refused.
public final class SnapshotFile {
  private static final String MARK = "smychka state";

  /// Writes the content.
  @FunctionalInterface
  public interface Content {
    void write(DataOutput out) throws IOException;
  }

  /// Reads the content.
  @FunctionalInterface
  public interface Reader<T> {
    T read(DataInput in) throws IOException;
  }

  private SnapshotFile() {}

  public static void write(Path file, String kind, Content content) throws IOException {
    AtomicFiles.write(
        file,
        raw -> {
          DigestOutputStream digesting = new DigestOutputStream(raw, Digests.sha256());
          DataOutputStream out = new DataOutputStream(digesting);
          out.writeUTF(MARK);
          out.writeUTF(kind);
          content.write(out);
          out.flush();
          raw.write(digesting.getMessageDigest().digest());
        });
  }

  public static <T> T read(Path file, String kind, Reader<T> reader) throws IOException {
    MessageDigest digest = Digests.sha256();
    try (DataInputStream raw =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      DataInputStream in = new DataInputStream(new DigestInputStream(raw, digest));
      requireText(file, in, MARK);
      requireText(file, in, kind);
      T content = reader.read(in);
      byte[] seal = new byte[digest.getDigestLength()];
      raw.readFully(seal);
      if (!Arrays.equals(seal, digest.digest()) || raw.read() >= 0) {
        throw new IOException(file + " has been altered since it was written");
      }
      return content;
    } catch (EOFException e) {
      throw new IOException(file + " is cut short", e);
    }
  }

  private static void requireText(Path file, DataInput in, String expected) throws IOException {
    String found = in.readUTF();
    if (!found.equals(expected)) {
      throw new IOException("%s holds \"%s\", not \"%s\"".formatted(file, found, expected));
    }
  }
}
