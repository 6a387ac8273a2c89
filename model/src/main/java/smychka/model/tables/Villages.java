package smychka.model.tables;

import smychka.engine.Table;

/// The villages: one row each, in region order; households of a village stand together.
public final class Villages {
  private Villages() {}

  /// An empty table of villages.
  public static Table table() {
    return new Table("village")
        .longs("id", "id")
        .ints("region", "row")
        .doubles("place", "share")
        .doubles("monthsHeld", "months")
        .doubles("reach", "share")
        .doubles("yieldFactor", "ratio")
        .doubles("horsesPerHousehold", "head")
        .doubles("idleLandShare", "share")
        .doubles("searchShare", "share")
        .doubles("nearShare", "share")
        .doubles("caseBrought", "flag");
  }
}
