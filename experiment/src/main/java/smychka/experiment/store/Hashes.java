package smychka.experiment.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Predicate;

/// SHA-256 of files, and of results without the names of their programmes.
public final class Hashes {
  private Hashes() {}

  /// SHA-256 of a file's bytes, in lower-case hexadecimal.
  public static String file(Path file) throws IOException {
    MessageDigest digest = sha256();
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = Files.newInputStream(file)) {
      int read;
      while ((read = in.read(buffer)) >= 0) {
        digest.update(buffer, 0, read);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /// The hash of a result: of every table in turn its name, its header and its rows in sorted
  /// order, each ended by a line feed, all without the first column (the programme). Renaming a
  /// programme therefore changes nothing. Rows never hold a line feed.
  ///
  /// @param tables the files, in the order in which they count
  /// @param programmes which programmes' rows count
  public static String result(List<Path> tables, Predicate<String> programmes) throws IOException {
    MessageDigest digest = sha256();
    for (Path table : tables) {
      var rows = new ArrayList<String>();
      try (var reader = Files.newBufferedReader(table)) {
        String header = reader.readLine();
        if (header == null || !header.startsWith("programme,")) {
          throw new IOException(table + " does not begin with a programme column");
        }
        line(digest, String.valueOf(table.getFileName()));
        line(digest, withoutProgramme(header));
        String row;
        while ((row = reader.readLine()) != null) {
          if (programmes.test(row.substring(0, row.indexOf(',')))) {
            rows.add(withoutProgramme(row));
          }
        }
      }
      Collections.sort(rows);
      rows.forEach(row -> line(digest, row));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static String withoutProgramme(String row) {
    return row.substring(row.indexOf(',') + 1);
  }

  private static void line(MessageDigest digest, String text) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) '\n');
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
