package smychka.experiment.claims;

import java.util.List;

/// A finding, with the equations it is assumed by where it is.
public record Ruling(Finding finding, List<String> equations) {
  public Ruling {
    equations = List.copyOf(equations);
  }

  static Ruling of(Finding finding) {
    return new Ruling(finding, List.of());
  }

  /// `supported`, or `assumed by equation (CS-1.8)`.
  public String words() {
    return finding == Finding.ASSUMED
        ? finding.words()
            + (equations.size() > 1 ? "s " : " ")
            + String.join(", ", equations.stream().map(e -> "(" + e + ")").toList())
        : finding.words();
  }
}
