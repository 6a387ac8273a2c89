package smychka.experiment.facts;

import java.util.OptionalInt;
import smychka.engine.SeriesKind;

/// Which model series speaks to a series of evidence, where, and how.
///
/// @param modelSeries empty where the model has none; the reason then says why
/// @param monthOfYear month whose value counts, for `value-on` over a longer period
/// @param factor evidence times factor is in the unit of the model series
/// @param rival whether another series of evidence is the one that is drawn first
public record MappedSeries(
    String series,
    String modelSeries,
    String region,
    String unit,
    SeriesKind kind,
    Aggregate aggregate,
    OptionalInt monthOfYear,
    double factor,
    boolean rival,
    String reason) {

  public boolean isMapped() {
    return !modelSeries.isEmpty();
  }
}
