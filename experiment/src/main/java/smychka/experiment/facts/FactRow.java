package smychka.experiment.facts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One number of a fact.
///
/// @param id fact and letter, as `F05a`
/// @param compute how it is taken from a run; none for what is outside
/// @param band none where the fact is a statement without a number
/// @param evidence series of evidence that the band rests on
/// @param reason why it is outside
/// @param rivals by its name, the row as rival evidence has it
public record FactRow(
    String id,
    String title,
    FactKind kind,
    @Nullable Computation compute,
    Band band,
    String unit,
    List<String> evidence,
    String reason,
    String note,
    Map<String, Rival> rivals) {
  /// A band that rests on other evidence.
  public record Rival(Band band, List<String> evidence) {
    public Rival {
      evidence = List.copyOf(evidence);
    }
  }

  private static final int FACT = 3;

  public FactRow {
    evidence = List.copyOf(evidence);
    rivals = Map.copyOf(rivals);
  }

  /// The row with the band of rival evidence, where it has such a one.
  FactRow against(String name) {
    return Optional.ofNullable(rivals.get(name))
        .map(other ->
            new FactRow(
                id,
                title,
                kind,
                compute,
                other.band(),
                unit,
                other.evidence(),
                reason,
                note,
                rivals))
        .orElse(this);
  }

  /// The fact it belongs to, as `F05`.
  public String fact() {
    return id.substring(0, FACT);
  }
}
