package smychka.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Where the files of a data folder lie and what messages call them.
record DataFiles(Path root) {

  Path path(String relative) {
    return root.resolve(relative);
  }

  /// Name of a file in messages: the data folder's own name and the path below it.
  String name(String relative) {
    return root.toAbsolutePath().normalize().getFileName() + "/" + relative;
  }

  String name(Path path) {
    return name(
        root.toAbsolutePath().relativize(path.toAbsolutePath()).toString().replace('\\', '/'));
  }

  /// Files below a folder whose name ends as given, in order of name; none when there is no such
  /// folder.
  List<Path> list(String folder, String ending) {
    Path top = path(folder);
    if (!Files.isDirectory(top)) {
      return List.of();
    }
    try (Stream<Path> walk = Files.walk(top)) {
      return walk.filter(Files::isRegularFile)
          .filter(path -> path.toString().endsWith(ending))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + top, e);
    }
  }

  /// Folders directly below a folder, in order of name.
  List<Path> folders(String folder) {
    Path top = path(folder);
    if (!Files.isDirectory(top)) {
      return List.of();
    }
    try (Stream<Path> list = Files.list(top)) {
      return list.filter(Files::isDirectory).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + top, e);
    }
  }
}
