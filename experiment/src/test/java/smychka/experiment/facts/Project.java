package smychka.experiment.facts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Folders that tests read.
final class Project {
  private Project() {}

  /// The root of the project.
  static Path root() {
    Path here = Path.of("").toAbsolutePath();
    while (here != null && !Files.isDirectory(here.resolve("evidence/series"))) {
      here = here.getParent();
    }
    if (here == null) {
      throw new IllegalStateException("no evidence above " + Path.of("").toAbsolutePath());
    }
    return here;
  }

  /// A folder of the test resources.
  static Path resource(String name) {
    return root().resolve("experiment/src/test/resources/evidence").resolve(name);
  }

  /// Files below a folder whose names end so.
  static List<Path> files(Path folder, String ending) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(p -> p.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Copies one folder over another.
  static void copy(Path from, Path to) throws IOException {
    for (Path source : files(from, "")) {
      Path target = to.resolve(from.relativize(source).toString());
      if (Files.isRegularFile(source)) {
        Files.createDirectories(target.getParent());
        Files.deleteIfExists(target);
        Files.copy(source, target);
      }
    }
  }
}
