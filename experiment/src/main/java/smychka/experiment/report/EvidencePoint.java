package smychka.experiment.report;

/// One historical value with the range its source gives, in the unit of the model series.
///
/// @param yearFraction middle of the period as a year: 1 July 1927 is 1927.5, the agricultural year
///   1927/28 is 1928.0
/// @param low lower end of the source's own range; equal to `value` where it gives none
/// @param high upper end of that range
/// @param source the work it is taken from
/// @param label the period or variant as the source has it, such as `1927/28`
/// @param flowMonths how many months an amount is for; 0 for a level or a count at a date
/// @param rival whether another series of evidence is preferred; drawn hollow
public record EvidencePoint(
    double yearFraction,
    double low,
    double value,
    double high,
    String source,
    String label,
    int flowMonths,
    boolean rival) {

  /// A level, or an amount of a whole year, from the series that is preferred.
  public EvidencePoint(
      double yearFraction, double low, double value, double high, String source, String label) {
    this(yearFraction, low, value, high, source, label, 0, false);
  }

  /// The same point in another unit.
  EvidencePoint times(double factor) {
    return new EvidencePoint(
        yearFraction,
        low * factor,
        value * factor,
        high * factor,
        source,
        label,
        flowMonths,
        rival);
  }
}
