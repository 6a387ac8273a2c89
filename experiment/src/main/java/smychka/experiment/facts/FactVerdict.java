package smychka.experiment.facts;

import java.util.List;

/// Whether a fact as a whole passes: all its numbers that are `fit` or `input` do.
///
/// @param missed ids of those that do not
public record FactVerdict(String fact, boolean pass, List<String> missed) {
  public FactVerdict {
    missed = List.copyOf(missed);
  }
}
