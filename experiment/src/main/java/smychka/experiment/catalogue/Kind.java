package smychka.experiment.catalogue;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What kinds of record there are.
public enum Kind {
  PROGRAMMES,
  SERIES,
  PARAMETERS,
  SOURCES,
  LEVERS,
  FACTS,
  QUESTIONS,
  REMOVALS,
  CLAIMS;

  /// The word used for it on the command line.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The kind a word stands for.
  public static Optional<Kind> of(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
  }

  /// One record of this kind, in words.
  public String one() {
    return this == SERIES ? "series" : word().substring(0, word().length() - 1);
  }
}
