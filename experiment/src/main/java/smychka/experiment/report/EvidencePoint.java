package smychka.experiment.report;

/// One historical value with the range its source gives, in the unit of the model series.
///
/// @param yearFraction middle of the period as a year: 1 July 1927 is 1927.5, the agricultural year
///   1927/28 is 1928.0
/// @param low lower end of the source's own range; equal to `value` where it gives none
/// @param high upper end of that range
/// @param source the work it is taken from
/// @param label the period or variant as the source has it, such as `1927/28`
public record EvidencePoint(
    double yearFraction, double low, double value, double high, String source, String label) {}
