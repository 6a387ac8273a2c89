package smychka.experiment.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/// Which smychka this is.
public final class Software {
  private Software() {}

  /// The version of the project, as it was built.
  public static String version() {
    Properties properties = new Properties();
    try (InputStream in = Software.class.getResourceAsStream("version.properties")) {
      if (in == null) {
        throw new IllegalStateException("version.properties is missing from the build");
      }
      properties.load(in);
    } catch (IOException e) {
      throw new IllegalStateException("version.properties cannot be read", e);
    }
    return properties.getProperty("version", "unknown");
  }

  /// What a manifest says of the software; the commit is asked of git, where there is one.
  public static Manifest.Software of(Path repository) {
    return new Manifest.Software(
        version(), commit(repository).orElse(null), Runtime.version().toString());
  }

  private static Optional<String> commit(Path repository) {
    Optional<String> head = git(repository, "rev-parse", "HEAD");
    if (head.isEmpty()) {
      return head;
    }
    boolean clean =
        git(repository, "status", "--porcelain", "--untracked-files=no")
            .map(String::isEmpty)
            .orElse(false);
    return clean ? head : head.map(h -> h + "-dirty");
  }

  private static Optional<String> git(Path repository, String... words) {
    try {
      var command =
          new java.util.ArrayList<>(java.util.List.of("git", "-C", repository.toString()));
      command.addAll(java.util.List.of(words));
      Process process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      process.getOutputStream().close();
      String said =
          new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      boolean ended = process.waitFor(5, TimeUnit.SECONDS);
      return ended && process.exitValue() == 0 ? Optional.of(said) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}
