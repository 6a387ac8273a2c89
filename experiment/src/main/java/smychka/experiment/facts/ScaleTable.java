package smychka.experiment.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import smychka.engine.RunTable;

/// The numbers of facts at two scales: what sampling a smaller country does to them.
///
/// @param coarse the usual scale 1:N
/// @param fine the denser scale 1:N
public record ScaleTable(int coarse, int fine, int coarseRuns, int fineRuns, List<Row> rows) {
  public ScaleTable {
    rows = List.copyOf(rows);
  }

  /// One number of a fact.
  ///
  /// @param coarse its mean over the replicates of the usual scale
  /// @param spread its standard deviation between these
  /// @param fine its mean over the replicates of the denser scale
  public record Row(
      String id, String title, String unit, double coarse, double spread, double fine) {
    /// How far the scales lie apart in standard deviations between replicates.
    public double apart() {
      return fine == coarse ? 0 : Math.abs(fine - coarse) / spread;
    }
  }

  /// Every number that can be computed in each run of both scales.
  public static ScaleTable of(
      Facts facts, int coarse, List<RunTable> coarseRuns, int fine, List<RunTable> fineRuns) {
    List<MeanRun> usual = coarseRuns.stream().map(run -> MeanRun.of(List.of(run))).toList();
    List<MeanRun> dense = fineRuns.stream().map(run -> MeanRun.of(List.of(run))).toList();
    var rows = new ArrayList<Row>();
    for (FactRow fact : facts.rows()) {
      double[] at = values(fact, usual);
      double[] beside = values(fact, dense);
      if (at.length > 1 && beside.length > 0) {
        double mean = mean(at);
        double square = 0;
        for (double value : at) {
          square += (value - mean) * (value - mean);
        }
        double spread = Math.sqrt(square / (at.length - 1));
        rows.add(new Row(fact.id(), fact.title(), fact.unit(), mean, spread, mean(beside)));
      }
    }
    return new ScaleTable(coarse, fine, coarseRuns.size(), fineRuns.size(), rows);
  }

  /// The value in each run, none where one run does not give it.
  private static double[] values(FactRow fact, List<MeanRun> runs) {
    double[] values = new double[runs.size()];
    for (int k = 0; k < values.length; k++) {
      Optional<Double> value = value(fact, runs.get(k));
      if (value.isEmpty()) {
        return new double[0];
      }
      values[k] = value.get();
    }
    return values;
  }

  private static Optional<Double> value(FactRow fact, MeanRun run) {
    Computation compute = fact.compute();
    try {
      return compute == null ? Optional.empty() : Optional.of(compute.of(run));
    } catch (NotComputable e) {
      return Optional.empty();
    }
  }

  private static double mean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.length;
  }

  /// The rows that lie apart by more than the spread between replicates.
  public List<Row> apart() {
    return rows.stream().filter(row -> !(row.apart() <= 1)).toList();
  }

  /// The page in Markdown.
  ///
  /// @param command the command that writes it again
  public String page(String command, String commit) {
    var page = new StringBuilder("# Facts at two scales\n\nWritten from runs by\n`");
    page.append(command).append("`; do not edit. Commit `").append(commit).append("`.\n\n");
    page.append(
        """
        Each number of a fact in %d countries at 1:%d and in %d at 1:%d, taken from each run alone. Spread: standard deviation
        between the countries at 1:%d. Apart: the difference of the means in spreads. %d of %d numbers lie less than one spread
        apart.

        """
            .formatted(
                coarseRuns,
                coarse,
                fineRuns,
                fine,
                coarse,
                rows.size() - apart().size(),
                rows.size()));
    page.append("| fact | | unit | 1:%d | spread | 1:%d | apart |\n".formatted(coarse, fine));
    page.append("| --- | --- | --- | --: | --: | --: | --: |\n");
    for (Row row : rows) {
      page.append(
          "| %s | %s | %s | %s | %s | %s | %s |\n"
              .formatted(
                  row.id(),
                  row.title(),
                  row.unit(),
                  number(row.coarse()),
                  number(row.spread()),
                  number(row.fine()),
                  row.apart() <= 1 ? number(row.apart()) : "**" + number(row.apart()) + "**"));
    }
    return page.toString();
  }

  private static String number(double value) {
    if (!Double.isFinite(value)) {
      return "-";
    }
    int decimals = Math.abs(value) >= 1000 || value == 0 ? 0 : Math.abs(value) >= 10 ? 1 : 3;
    return String.format(Locale.ROOT, "%." + decimals + "f", value);
  }
}
