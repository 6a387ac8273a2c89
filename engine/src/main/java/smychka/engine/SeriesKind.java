package smychka.engine;

/// How a monthly value is to be read: a flow in the month, a stock on the 1st, a mean of the month,
/// an index, or a count of events or cases in the month.
public enum SeriesKind {
  FLOW,
  STOCK,
  MEAN,
  INDEX,
  COUNT
}
