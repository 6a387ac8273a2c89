package smychka.engine;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/// Writes files and folders so that whoever looks finds the old one, the new one or none, never a
/// half. The work is done in a sibling whose name begins with a dot and ends with `.part`; a kill
/// leaves at most that.
public final class AtomicFiles {
  /// Writes the content of a file.
  @FunctionalInterface
  public interface FileWriter {
    void write(OutputStream out) throws IOException;
  }

  /// Fills an empty folder.
  @FunctionalInterface
  public interface FolderWriter {
    void write(Path folder) throws IOException;
  }

  private AtomicFiles() {}

  /// Writes or replaces a file.
  public static void write(Path file, FileWriter writer) throws IOException {
    Path part = part(file);
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
        writer.write(out);
      }
      moveOver(part, file);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /// Writes or replaces a folder. An old one is put aside first and deleted when the new one
  /// stands.
  public static void writeFolder(Path folder, FolderWriter writer) throws IOException {
    Path part = part(folder);
    try {
      Files.createDirectory(part);
      writer.write(part);
      replaceFolder(part, folder);
    } finally {
      deleteTree(part);
    }
  }

  private static void replaceFolder(Path part, Path folder) throws IOException {
    if (!Files.exists(folder)) {
      Files.move(part, folder, StandardCopyOption.ATOMIC_MOVE);
      return;
    }
    Path old = part(folder);
    Files.move(folder, old, StandardCopyOption.ATOMIC_MOVE);
    try {
      Files.move(part, folder, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      Files.move(old, folder, StandardCopyOption.ATOMIC_MOVE);
      throw e;
    }
    deleteTree(old);
  }

  private static void moveOver(Path part, Path file) throws IOException {
    try {
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /// A name of its own beside the target, on the same disk.
  private static Path part(Path target) throws IOException {
    Path parent = target.toAbsolutePath().getParent();
    if (parent == null) {
      throw new IOException("cannot write " + target);
    }
    Files.createDirectories(parent);
    Path free = Files.createTempFile(parent, "." + target.getFileName() + "-", ".part");
    Files.delete(free);
    return free;
  }

  private static void deleteTree(Path root) throws IOException {
    if (!Files.exists(root)) {
      return;
    }
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure)
              throws IOException {
            if (failure != null) {
              throw failure;
            }
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
