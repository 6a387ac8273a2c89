package smychka.verification.country;

import java.util.List;
import smychka.engine.Month;
import smychka.engine.RunTable;
import smychka.engine.SeriesKey;
import smychka.model.month.Country;
import smychka.model.month.ModelInputs;
import smychka.model.month.RunSettings;
import smychka.model.month.Snapshot;
import smychka.model.tables.Region;

/// Countries of the real model, played by one thread.
public final class Played {
  private static final long SEED = 1;

  private Played() {}

  /// A whole run from the first month to `to`.
  public static RunTable run(ModelInputs inputs, int replicate, int scale, Month to) {
    try (Country country = found(inputs, replicate, scale)) {
      return play(country, to);
    }
  }

  /// A country as it stands when `at` is the month to be played next.
  public static Snapshot stand(ModelInputs inputs, int replicate, int scale, Month at) {
    try (Country country = found(inputs, replicate, scale)) {
      while (country.month().compareTo(at) < 0) {
        country.step();
      }
      return country.snapshot();
    }
  }

  /// A country continued to `to` under `inputs`; the table begins with the country.
  public static RunTable on(Snapshot stand, ModelInputs inputs, Month to) {
    try (Country country = Country.restore(stand, inputs, 1)) {
      return play(country, to);
    }
  }

  private static Country found(ModelInputs inputs, int replicate, int scale) {
    return Country.found(inputs, new RunSettings(SEED, replicate, scale, 1));
  }

  private static RunTable play(Country country, Month to) {
    while (country.month().compareTo(to) <= 0) {
      country.step();
    }
    return country.recorder().table();
  }

  /// A flow of the union, summed over the months `from` to `to`.
  public static double sum(RunTable table, String series, Month from, Month to) {
    return sum(table, series, Region.UNION, from, to);
  }

  /// A flow of a region, summed over the months `from` to `to`.
  public static double sum(RunTable table, String series, String region, Month from, Month to) {
    double[] values = table.series(table.find(series, region, SeriesKey.ALL));
    double sum = 0;
    for (int i = from.minus(table.first()); i <= to.minus(table.first()); i++) {
      sum += Double.isNaN(values[i]) ? 0 : values[i];
    }
    return sum;
  }

  /// The value of a series of the union in a month.
  public static double at(RunTable table, String series, Month month) {
    return table.value(series, Region.UNION, SeriesKey.ALL, month);
  }

  /// The mean over replicates of something of a run.
  public static double mean(
      List<RunTable> tables, java.util.function.ToDoubleFunction<RunTable> of) {
    return tables.stream().mapToDouble(of).average().orElseThrow();
  }
}
