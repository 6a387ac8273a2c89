package smychka.experiment.compare;

import smychka.engine.SeriesKey;

/// One line of a comparison: a series in a period, the other programme against the base.
public record DifferenceRow(
    String base, String programme, SeriesKey key, Period period, PairedDifference difference) {}
