package smychka.scenario;

import java.util.Comparator;

/// One fault of an input file: where it is, what is wrong, why it matters and what to do.
///
/// Lines and columns count from 1; 0 means the whole file.
public record Problem(String file, int line, int column, String what, String why, String remedy)
    implements Comparable<Problem> {
  private static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::file)
          .thenComparingInt(Problem::line)
          .thenComparingInt(Problem::column)
          .thenComparing(Problem::what);

  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }

  /// `file:line:column: what; why; remedy`, or without line and column where it is the whole file.
  @Override
  public String toString() {
    String place = line == 0 ? file : file + ":" + line + ":" + column;
    return place + ": " + what + "; " + why + "; " + remedy;
  }
}
