package smychka.scenario;

import java.util.List;
import java.util.stream.Collectors;

/// Input that cannot be used, with every fault found in it, one to a line of the message.
public final class BadInputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  public BadInputException(List<Problem> problems) {
    super(
        problems.stream()
            .sorted()
            .map(Problem::toString)
            .collect(Collectors.joining(System.lineSeparator())));
    this.problems = problems.stream().sorted().toList();
  }

  /// The faults, in the order of files and lines.
  public List<Problem> problems() {
    return problems;
  }
}
