package smychka.experiment.facts;

import smychka.scenario.Grade;

/// One figure of history in the unit of a model series, to be drawn beside it.
///
/// @param evidence the series of evidence it is from
/// @param rival whether another series of evidence is drawn first
/// @param flow whether it is an amount of its period, not a level
/// @param year where it stands on an axis of years: the date of a count, else the middle of the
///   period
/// @param low lower end of the source's range; equal to `value` where there is none
/// @param high upper end of that range
/// @param source the works in short
public record EvidencePoint(
    String evidence,
    boolean rival,
    boolean flow,
    Period period,
    double year,
    double low,
    double value,
    double high,
    Grade grade,
    String source) {

  static EvidencePoint of(EvidenceRow row, MappedSeries map) {
    double factor = map.factor();
    double value = row.middle();
    double low = Double.isNaN(row.low()) ? value : row.low();
    double high = Double.isNaN(row.high()) ? value : row.high();
    return new EvidencePoint(
        row.series(),
        map.rival(),
        EvidenceFolder.isFlow(map),
        row.period(),
        year(row.period(), map),
        Math.min(low * factor, high * factor),
        value * factor,
        Math.max(low * factor, high * factor),
        row.grade(),
        row.source());
  }

  private static double year(Period period, MappedSeries map) {
    if (map.aggregate() != Aggregate.VALUE_ON) {
      return period.middle();
    }
    double start = Period.start(period.from());
    if (map.monthOfYear().isEmpty() || period.months() == 1) {
      return start;
    }
    int ahead = Math.floorMod(map.monthOfYear().getAsInt() - period.from().monthOfYear(), 12);
    return Period.start(period.from().plus(ahead));
  }
}
