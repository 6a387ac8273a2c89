package smychka.experiment.chronicle;

import smychka.engine.Month;

/// A known event by a name of its own.
///
/// @param event the event rule
/// @param place region id or the union; empty for the region that was hit hardest
/// @param byRegion series told by region over the window, empty where none is
record Alias(
    String name, String title, String event, String place, Month from, Month to, String byRegion) {}
