package smychka.experiment.compare;

/// What the pairs say about the direction of a difference, in words.
public enum Verdict {
  IDENTICAL("identical"),
  NEARLY_ALWAYS_HIGHER("nearly always higher"),
  NEARLY_ALWAYS_LOWER("nearly always lower"),
  MORE_OFTEN_HIGHER("more often higher"),
  MORE_OFTEN_LOWER("more often lower"),
  CANNOT_BE_TOLD_APART("cannot be told apart"),
  TOO_FEW_PAIRS("too few pairs to say");

  /// With fewer pairs than this all of them fall one way by luck alone in one case of eight or more
  /// (2 x 1/2^n), and no direction is named.
  public static final int FEWEST_PAIRS = 5;

  private static final double NEARLY_ALWAYS = 0.9;
  private static final double MORE_OFTEN = 0.7;

  private final String words;

  Verdict(String words) {
    this.words = words;
  }

  /// The words as printed.
  public String words() {
    return words;
  }

  /// The verdict on pairs of which `higher` and `lower` differ and `equal` do not.
  public static Verdict of(int higher, int lower, int equal) {
    int pairs = higher + lower + equal;
    if (equal == pairs) {
      return IDENTICAL;
    }
    if (pairs < FEWEST_PAIRS) {
      return TOO_FEW_PAIRS;
    }
    double up = (double) higher / pairs;
    double down = (double) lower / pairs;
    if (up >= NEARLY_ALWAYS) {
      return NEARLY_ALWAYS_HIGHER;
    }
    if (down >= NEARLY_ALWAYS) {
      return NEARLY_ALWAYS_LOWER;
    }
    if (up >= MORE_OFTEN) {
      return MORE_OFTEN_HIGHER;
    }
    return down >= MORE_OFTEN ? MORE_OFTEN_LOWER : CANNOT_BE_TOLD_APART;
  }
}
