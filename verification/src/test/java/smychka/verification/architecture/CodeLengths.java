package smychka.verification.architecture;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/// Measures how long files and methods are, and weighs them against the written exceptions.
final class CodeLengths {
  static final int FILE_LINES = 400;
  static final int METHOD_LINES = 40;

  private CodeLengths() {}

  /// A piece of code and its length, its name being `path` or `path#method`.
  record Piece(String name, int lines, int limit) {
    boolean isFile() {
      return !name.contains("#");
    }

    boolean tooLong() {
      return lines > limit;
    }
  }

  /// The file and each of its methods, comments inside them counted, those before them not.
  static List<Piece> measure(String path, String source) {
    List<Piece> pieces = new ArrayList<>();
    pieces.add(new Piece(path, (int) source.lines().count(), FILE_LINES));
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    JavacTask task =
        (JavacTask)
            compiler.getTask(null, null, d -> {}, null, null, List.of(new Text(path, source)));
    try {
      for (CompilationUnitTree unit : task.parse()) {
        new Methods(path, unit, Trees.instance(task).getSourcePositions(), pieces).scan(unit, null);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot parse " + path, e);
    }
    return pieces;
  }

  /// What is too long without a reason, and which exceptions are no longer needed.
  static List<String> complaints(List<Piece> pieces, SequencedMap<String, String> exceptions) {
    List<String> complaints = new ArrayList<>();
    List<String> excused = new ArrayList<>();
    for (Piece piece : pieces) {
      if (piece.tooLong() && exceptions.containsKey(piece.name())) {
        excused.add(piece.name());
      } else if (piece.tooLong()) {
        complaints.add(
            "%s has %d lines, more than %d: split it, or give the reason in long-code.txt"
                .formatted(piece.name(), piece.lines(), piece.limit()));
      }
    }
    exceptions.keySet().stream()
        .filter(name -> !excused.contains(name))
        .map(name -> name + " is not too long (any more): delete its line in long-code.txt")
        .forEach(complaints::add);
    return complaints;
  }

  /// The exceptions of `long-code.txt`; a line without a reason is an error.
  static SequencedMap<String, String> parseExceptions(String text) {
    SequencedMap<String, String> exceptions = new LinkedHashMap<>();
    for (String line : text.lines().map(String::strip).toList()) {
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      int bar = line.indexOf('|');
      String reason = bar < 0 ? "" : line.substring(bar + 1).strip();
      if (reason.length() < 20) {
        throw new IllegalArgumentException("long-code.txt: give a reason in words: " + line);
      }
      exceptions.put(line.substring(0, bar).strip(), reason);
    }
    return exceptions;
  }

  private static final class Methods extends TreePathScanner<@Nullable Void, @Nullable Void> {
    private final String path;
    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final List<Piece> pieces;

    Methods(String path, CompilationUnitTree unit, SourcePositions positions, List<Piece> pieces) {
      this.path = path;
      this.unit = unit;
      this.positions = positions;
      this.pieces = pieces;
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, @Nullable Void unused) {
      long start = positions.getStartPosition(unit, method);
      long end = positions.getEndPosition(unit, method);
      LineMap lines = unit.getLineMap();
      if (start >= 0 && end >= 0) {
        int length = (int) (lines.getLineNumber(end) - lines.getLineNumber(start) + 1);
        String name =
            method.getName().contentEquals("<init>") ? owner() : method.getName().toString();
        pieces.add(new Piece(path + "#" + name, length, METHOD_LINES));
      }
      return super.visitMethod(method, null);
    }

    private String owner() {
      return getCurrentPath().getParentPath().getLeaf() instanceof ClassTree type
          ? type.getSimpleName().toString()
          : "constructor";
    }
  }

  private static final class Text extends SimpleJavaFileObject {
    private final String source;

    Text(String path, String source) {
      super(URI.create("text:///" + path), Kind.SOURCE);
      this.source = source;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return source;
    }
  }
}
