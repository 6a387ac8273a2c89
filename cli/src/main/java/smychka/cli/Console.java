package smychka.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Where data (out) and talk (err) go.
///
/// @param terminal whether a person watches err, so that a line may be drawn over
/// @param columns how wide a line of out may be
record Console(PrintWriter out, PrintWriter err, boolean terminal, int columns) {
  /// What tables are made for where the width is not known.
  static final int WIDE = 100;

  /// The process's own streams, in UTF-8.
  static Console system() {
    return new Console(writer(System.out), writer(System.err), watched(), width());
  }

  /// The terminal's width as the launcher found it (`COLUMNS`).
  private static int width() {
    String told = System.getenv("COLUMNS");
    return told != null && told.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(told) : WIDE;
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }

  /// Whether stderr is a terminal. Java itself knows only whether stdin and stdout both are, which
  /// is the answer where the system has no /proc.
  @SuppressWarnings("SystemConsoleNull") // its signature still says that it may be null
  private static boolean watched() {
    Path stderr = Path.of("/proc/self/fd/2");
    try {
      if (Files.exists(Path.of("/proc/self/fd"))) {
        String device = Files.readSymbolicLink(stderr).toString();
        return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
      }
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
    java.io.@Nullable Console console = System.console();
    return console != null && console.isTerminal();
  }

  void say(String text) {
    err.println(text);
    err.flush();
  }

  void print(String text) {
    out.println(text);
    out.flush();
  }
}
