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
        .doubles("caseBrought", "flag")
        .longs("kolkhozGrainKg", "kg")
        .longs("kolkhozSeedKg", "kg")
        .longs("kolkhozTakenKg", "kg")
        .longs("kolkhozCropKg", "kg")
        .longs("kolkhozPaidKg", "kg")
        .doubles("kolkhozAres", "are")
        .doubles("kolkhozMouths", "persons")
        .doubles("kolkhozAge", "months")
        .doubles("kolkhozResidual", "kg/person")
        .doubles("kolkhozFeed", "ratio")
        .doubles("kolkhozDue", "kg/person")
        .doubles("kolkhozDraught", "head")
        .doubles("weedyAres", "are")
        .doubles("houseHazard", "share/month")
        .doubles("commonField", "ratio")
        .doubles("brigade", "flag")
        .doubles("unwilling", "share")
        .doubles("taken", "households")
        .doubles("gone", "households")
        .doubles("fearShock", "share")
        .doubles("grievanceShock", "share")
        .doubles("rose", "flag")
        .doubles("cowed", "ratio");
  }
}
