package smychka.verification.facts;

import java.util.ArrayList;
import java.util.List;
import smychka.engine.Month;
import smychka.engine.RunTable;
import smychka.engine.SeriesKey;
import smychka.model.tables.Region;

/// How far replicates differ in the yearly mean of the private price of grain.
final class PriceSpread {
  private static final String PRICE = "grain_price_private";

  private PriceSpread() {}

  /// The sd between replicates over their mean, for a region or the union in a year.
  static double of(List<RunTable> replicates, String region, int year) {
    List<Double> means = replicates.stream().map(t -> mean(t, region, year)).toList();
    double mean = means.stream().mapToDouble(x -> x).average().orElseThrow();
    double squares = means.stream().mapToDouble(x -> (x - mean) * (x - mean)).sum();
    return Math.sqrt(squares / (means.size() - 1)) / mean;
  }

  /// The spreads of all regions in all whole years, or of the union alone.
  static List<Double> all(List<RunTable> replicates, boolean union) {
    List<String> regions =
        union ? List.of(Region.UNION) : Region.ALL.stream().map(Region::id).toList();
    List<Double> spreads = new ArrayList<>();
    for (String region : regions) {
      for (int year = 1922; year <= 1929; year++) {
        spreads.add(of(replicates, region, year));
      }
    }
    return spreads;
  }

  private static double mean(RunTable table, String region, int year) {
    double[] prices = table.series(table.find(PRICE, region, SeriesKey.ALL));
    double sum = 0;
    for (int month = 1; month <= 12; month++) {
      sum += prices[Month.of(year, month).minus(table.first())];
    }
    return sum / 12;
  }
}
