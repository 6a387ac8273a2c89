package smychka.verification.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import smychka.verification.Project;
import smychka.verification.architecture.CodeLengths.Piece;

class CodeLengthsTest {
  private static final Set<String> METHODS_COUNT_IN = Set.of("engine", "model");
  private static final String EXCEPTIONS = "verification/src/test/resources/long-code.txt";

  @Test
  void codeThatShipsIsShortOrSaysWhyNot() {
    List<Piece> pieces = new ArrayList<>();
    for (String module : Project.MODULES) {
      for (Path file : Project.mainSources(module)) {
        pieces.addAll(
            CodeLengths.measure(Project.name(file), Project.read(file)).stream()
                .filter(piece -> piece.isFile() || METHODS_COUNT_IN.contains(module))
                .toList());
      }
    }
    assertThat(pieces).as("pieces of code measured").hasSizeGreaterThan(5);
    String exceptions = Project.read(Project.root().resolve(EXCEPTIONS));
    assertThat(CodeLengths.complaints(pieces, CodeLengths.parseExceptions(exceptions))).isEmpty();
  }

  @Test
  void aMethodIsMeasuredFromItsSignatureToItsBrace() {
    String source = "class A {\n  /// Comment.\n  void f() {\n    int x;\n  }\n\n  A() {}\n}\n";
    assertThat(CodeLengths.measure("A.java", source))
        .containsExactly(
            new Piece("A.java", 8, 400),
            new Piece("A.java#f", 3, 40),
            new Piece("A.java#A", 1, 40));
  }

  @Test
  void whatIsTooLongNeedsAReasonAndAReasonNeedsSomethingTooLong() {
    List<Piece> pieces = List.of(new Piece("A.java", 401, 400), new Piece("A.java#f", 40, 40));
    assertThat(CodeLengths.complaints(pieces, new LinkedHashMap<>()))
        .singleElement()
        .asString()
        .contains("A.java has 401 lines");
    assertThat(CodeLengths.complaints(pieces, new LinkedHashMap<>(Map.of("A.java", "reason"))))
        .isEmpty();
    assertThat(
            CodeLengths.complaints(
                pieces, new LinkedHashMap<>(Map.of("A.java", "reason", "A.java#f", "reason"))))
        .singleElement()
        .asString()
        .contains("A.java#f is not too long");
  }

  @Test
  void anExceptionWithoutAReasonIsRefused() {
    assertThatThrownBy(() -> CodeLengths.parseExceptions("A.java | long\n"))
        .hasMessageContaining("give a reason in words");
  }
}
