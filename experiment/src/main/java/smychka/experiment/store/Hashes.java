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
import java.util.Map;
import java.util.TreeMap;

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
    return hex(digest);
  }

  /// The hashes of a result: of every table in turn its name, its header and its rows in sorted
  /// order, each ended by a line feed, all without the first column (the programme). Renaming a
  /// programme therefore changes nothing. Rows never hold a line feed.
  ///
  /// @param whole over the rows of all programmes
  /// @param byProgramme over those of each
  public record Result(String whole, Map<String, String> byProgramme) {}

  /// The hashes over `tables`, in the order in which they count.
  public static Result result(List<Path> tables) throws IOException {
    MessageDigest whole = sha256();
    Map<String, MessageDigest> each = new TreeMap<>();
    List<Rows> read = new ArrayList<>();
    for (Path table : tables) {
      Rows rows = Rows.read(table);
      read.add(rows);
      rows.byProgramme().keySet().forEach(name -> each.computeIfAbsent(name, n -> sha256()));
    }
    for (Rows rows : read) {
      rows.head(whole);
      rows.all().forEach(row -> line(whole, row));
    }
    String hash = hex(whole);
    if (each.size() == 1) {
      // the rows of the only programme are all rows
      return new Result(hash, Map.of(each.keySet().iterator().next(), hash));
    }
    Map<String, String> hashes = new TreeMap<>();
    each.forEach((name, digest) -> hashes.put(name, ofProgramme(name, digest, read)));
    return new Result(hash, hashes);
  }

  private static String ofProgramme(String name, MessageDigest digest, List<Rows> read) {
    for (Rows rows : read) {
      rows.head(digest);
      rows.byProgramme().getOrDefault(name, List.of()).forEach(row -> line(digest, row));
    }
    return hex(digest);
  }

  /// The rows of a table without their programmes, sorted.
  private record Rows(String name, String header, Map<String, List<String>> byProgramme) {
    static Rows read(Path table) throws IOException {
      Map<String, List<String>> rows = new TreeMap<>();
      try (var reader = Files.newBufferedReader(table)) {
        String header = reader.readLine();
        if (header == null || !header.startsWith("programme,")) {
          throw new IOException(table + " does not begin with a programme column");
        }
        String row;
        while ((row = reader.readLine()) != null) {
          int comma = row.indexOf(',');
          rows.computeIfAbsent(row.substring(0, comma), p -> new ArrayList<>())
              .add(row.substring(comma + 1));
        }
        rows.values().forEach(Collections::sort);
        return new Rows(String.valueOf(table.getFileName()), withoutProgramme(header), rows);
      }
    }

    void head(MessageDigest digest) {
      line(digest, name);
      line(digest, header);
    }

    List<String> all() {
      if (byProgramme.size() == 1) {
        return byProgramme.values().iterator().next();
      }
      List<String> all = new ArrayList<>();
      byProgramme.values().forEach(all::addAll);
      // sorted stretches: the sort only merges them
      Collections.sort(all);
      return all;
    }
  }

  private static String hex(MessageDigest digest) {
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
