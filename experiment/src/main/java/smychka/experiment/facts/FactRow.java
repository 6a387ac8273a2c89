package smychka.experiment.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One number of a fact.
///
/// @param id fact and letter, as `F05a`
/// @param compute how it is taken from a run; none for what is outside
/// @param band none where the fact is a statement without a number
/// @param evidence series of evidence that the band rests on
/// @param reason why it is outside
public record FactRow(
    String id,
    String title,
    FactKind kind,
    @Nullable Computation compute,
    Band band,
    String unit,
    List<String> evidence,
    String reason,
    String note) {
  private static final int FACT = 3;

  public FactRow {
    evidence = List.copyOf(evidence);
  }

  /// The fact it belongs to, as `F05`.
  public String fact() {
    return id.substring(0, FACT);
  }
}
