package smychka.cli;

import org.jspecify.annotations.Nullable;

/// A fact against the model, as `facts --json` prints it.
///
/// @param value of the model; null where the run does not give it
/// @param low lower edge of the band; null where it is open
/// @param high upper edge
/// @param pass null for rows that are not judged
/// @param distance 0 inside the band, else how far outside in tolerances
record FactRow(
    String id,
    String title,
    String kind,
    @Nullable Double value,
    @Nullable Double low,
    @Nullable Double high,
    String unit,
    @Nullable Boolean pass,
    @Nullable Double distance) {}
