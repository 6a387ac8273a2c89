package smychka.experiment.facts;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One number of a fact held against a run.
///
/// @param kind fit, input, reported or outside; what the run does not cover is outside
/// @param value none where it cannot be computed
/// @param pass none for what is outside
/// @param distance how far off, see [Band#distance]; none where there is no value
/// @param regions where it counts deaths from hunger, those of each region
public record Judgement(
    String id,
    String title,
    String kind,
    @Nullable Double value,
    @Nullable Double low,
    @Nullable Double high,
    String unit,
    @Nullable Boolean pass,
    @Nullable Double distance,
    Map<String, Double> regions) {

  /// A number that needs no regions beside it.
  public Judgement(
      String id,
      String title,
      String kind,
      @Nullable Double value,
      @Nullable Double low,
      @Nullable Double high,
      String unit,
      @Nullable Boolean pass,
      @Nullable Double distance) {
    this(id, title, kind, value, low, high, unit, pass, distance, Map.of());
  }

  /// The same with the regions behind it.
  Judgement with(Map<String, Double> byRegion) {
    return new Judgement(id, title, kind, value, low, high, unit, pass, distance, byRegion);
  }

  /// Whether it is a miss: computed or not, it does not pass.
  public boolean isMiss() {
    return Boolean.FALSE.equals(pass);
  }
}
