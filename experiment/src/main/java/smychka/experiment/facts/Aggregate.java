package smychka.experiment.facts;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// How months of a model series become one figure for the period of a row of evidence.
public enum Aggregate {
  SUM("sum"),
  FIRST("first"),
  LAST("last"),
  MEAN("mean"),
  /// The value of one month: the month of the period, or, for longer periods, the month named after
  /// a colon, as `value-on:07`.
  VALUE_ON("value-on"),
  /// The sum from 1 July before the date up to the date.
  SUM_SINCE_JULY("sum-since-july"),
  /// The mean of the sums of the agricultural years that lie in the period.
  MEAN_AGRICULTURAL_YEAR("mean-agricultural-year");

  private final String id;

  Aggregate(String id) {
    this.id = id;
  }

  public String id() {
    return id;
  }

  public static List<String> ids() {
    return Arrays.stream(values()).map(Aggregate::id).toList();
  }

  public static Optional<Aggregate> of(String id) {
    return Arrays.stream(values()).filter(aggregate -> aggregate.id.equals(id)).findFirst();
  }
}
