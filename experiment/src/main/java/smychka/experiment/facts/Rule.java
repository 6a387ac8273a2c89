package smychka.experiment.facts;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// How far a miss is from its band.
public enum Rule {
  /// In halves of the band's width, or, with one edge, in tenths of that edge.
  BAND("band"),
  /// A direction or a date: 0 or 3.
  SIGN("sign"),
  /// What must not happen: 0 or 3.
  MUST_NOT("must-not");

  private final String id;

  Rule(String id) {
    this.id = id;
  }

  public String id() {
    return id;
  }

  public static List<String> ids() {
    return Arrays.stream(values()).map(Rule::id).toList();
  }

  public static Optional<Rule> of(String id) {
    return Arrays.stream(values()).filter(rule -> rule.id.equals(id)).findFirst();
  }
}
