package smychka.experiment.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;

/// Folders that appear whole or not at all: filled under a hidden name beside their place, then
/// moved into it in one step.
public final class AtomicFolder {
  /// Fills a folder.
  @FunctionalInterface
  public interface Filling {
    /// Writes the content into `folder`.
    void fill(Path folder) throws IOException;
  }

  private AtomicFolder() {}

  /// Refuses a target that holds something already: results are never overwritten.
  public static void requireFree(Path target) throws IOException {
    if (!Files.exists(target)) {
      return;
    }
    if (!Files.isDirectory(target)) {
      throw new FileAlreadyExistsException(target.toString(), null, "is a file");
    }
    try (Stream<Path> entries = Files.list(target)) {
      if (entries.findAny().isPresent()) {
        throw new FileAlreadyExistsException(target.toString(), null, "holds files already");
      }
    }
  }

  /// Fills `target`, which must be free. What an earlier writer that was killed left beside it is
  /// swept away.
  public static void write(Path target, Filling filling) throws IOException {
    requireFree(target);
    Path place = target.toAbsolutePath().normalize();
    Path parent = place.getParent();
    if (parent == null) {
      throw new IOException(target + " cannot be a run folder");
    }
    Files.createDirectories(parent);
    String prefix = "." + place.getFileName() + ".part-";
    sweep(parent, prefix);
    Path part = parent.resolve(prefix + ProcessHandle.current().pid());
    boolean moved = false;
    try {
      Files.createDirectories(part);
      filling.fill(part);
      Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
      moved = true;
    } finally {
      if (!moved) {
        delete(part);
      }
    }
  }

  private static void sweep(Path parent, String prefix) throws IOException {
    List<Path> left;
    try (Stream<Path> entries = Files.list(parent)) {
      left = entries.filter(p -> String.valueOf(p.getFileName()).startsWith(prefix)).toList();
    }
    for (Path path : left) {
      String pid = String.valueOf(path.getFileName()).substring(prefix.length());
      boolean alive =
          pid.matches("[0-9]{1,10}")
              && ProcessHandle.of(Long.parseLong(pid)).map(ProcessHandle::isAlive).orElse(false);
      if (!alive || Long.toString(ProcessHandle.current().pid()).equals(pid)) {
        delete(path);
      }
    }
  }

  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(
              Path dir, @org.jspecify.annotations.Nullable IOException broken) throws IOException {
            if (broken != null) {
              throw broken;
            }
            Files.delete(dir);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
