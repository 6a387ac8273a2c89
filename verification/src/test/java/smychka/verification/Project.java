package smychka.verification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// The files of the project as the tests of this module read them.
public final class Project {
  /// The modules that ship, in the order of the walls between them.
  public static final List<String> MODULES =
      List.of("engine", "model", "scenario", "experiment", "cli");

  private static final Set<String> NOT_OURS =
      Set.of(".git", "target", "runs", ".idea", ".vscode", "node_modules");

  private Project() {}

  /// The root of the project: the nearest folder above the working directory that has the launcher.
  public static Path root() {
    Path here = Path.of("").toAbsolutePath();
    for (Path folder = here; folder != null; folder = folder.getParent()) {
      if (Files.isRegularFile(folder.resolve("smychka"))
          && Files.isRegularFile(folder.resolve("pom.xml"))) {
        return folder;
      }
    }
    throw new IllegalStateException("no folder above " + here + " has the launcher smychka");
  }

  /// The path of a file from the root, with forward slashes.
  public static String name(Path file) {
    return root().relativize(file.toAbsolutePath()).toString().replace('\\', '/');
  }

  public static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  /// Files under a folder of the project that pass, sorted; none when the folder is missing.
  public static List<Path> files(Path folder, Predicate<Path> accept) {
    List<Path> found = new ArrayList<>();
    if (!Files.isDirectory(folder)) {
      return found;
    }
    try {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
              Path last = dir.getFileName();
              boolean skip = last != null && NOT_OURS.contains(last.toString());
              return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              if (accept.test(file)) {
                found.add(file);
              }
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException("cannot walk " + folder, e);
    }
    found.sort(null);
    return found;
  }

  /// Java sources that ship in a module.
  public static List<Path> mainSources(String module) {
    return files(
        root().resolve(module).resolve("src/main/java"), f -> f.toString().endsWith(".java"));
  }
}
