package smychka.experiment.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import smychka.engine.RunTable;
import smychka.engine.SeriesKey;
import smychka.experiment.run.EnsembleRuns;
import smychka.experiment.run.ReplicateRuns;

/// The first programme of an ensemble against each of the others, pair by pair.
///
/// @param base the programme the others are compared with
/// @param others the others, in the order asked for
/// @param periods agricultural years, then the whole window
/// @param rows by programme, series and period
/// @param pairs how many replicates finished under both, by programme
public record PairedComparison(
    String base,
    List<String> others,
    List<Period> periods,
    List<DifferenceRow> rows,
    Map<String, Integer> pairs) {
  public PairedComparison {
    others = List.copyOf(others);
    periods = List.copyOf(periods);
    rows = List.copyOf(rows);
    pairs = Map.copyOf(pairs);
  }

  /// Compares what an ensemble gave, for the series `wanted`. A pair counts where both its runs
  /// were finished.
  public static PairedComparison of(EnsembleRuns runs, Predicate<SeriesKey> wanted) {
    List<String> arms = runs.plan().arms();
    String base = arms.getFirst();
    List<String> others = arms.subList(1, arms.size());
    List<Period> periods = Period.of(runs.plan().from(), runs.plan().to());
    var rows = new ArrayList<DifferenceRow>();
    var pairs = new HashMap<String, Integer>();
    for (String other : others) {
      List<ReplicateRuns> both =
          runs.replicates().stream()
              .filter(r -> r.arms().containsKey(base) && r.arms().containsKey(other))
              .toList();
      pairs.put(other, both.size());
      if (!both.isEmpty()) {
        List<RunTable> ours = both.stream().map(r -> table(r, base)).toList();
        List<RunTable> theirs = both.stream().map(r -> table(r, other)).toList();
        new Pairing(base, other, periods, ours, theirs).compare(wanted, rows);
      }
    }
    return new PairedComparison(base, others, periods, rows, pairs);
  }

  private static RunTable table(ReplicateRuns runs, String programme) {
    RunTable table = runs.arms().get(programme);
    if (table == null) {
      throw new IllegalStateException("no finished run under " + programme);
    }
    return table;
  }

  /// The row of a series over a period, if both programmes recorded it.
  public Optional<DifferenceRow> find(
      String programme, String series, String region, String group, String period) {
    return rows.stream()
        .filter(r -> r.programme().equals(programme) && r.key().series().equals(series))
        .filter(r -> r.key().region().equals(region) && r.key().group().equals(group))
        .filter(r -> r.period().label().equals(period))
        .findFirst();
  }

  /// Whether no pair of the programme differs from the base in any series or period.
  public boolean identical(String programme) {
    return rows.stream()
        .filter(r -> r.programme().equals(programme))
        .allMatch(r -> r.difference().verdict() == Verdict.IDENTICAL);
  }

  /// The runs of two programmes, replicate by replicate.
  private record Pairing(
      String base, String other, List<Period> periods, List<RunTable> ours, List<RunTable> theirs) {
    void compare(Predicate<SeriesKey> wanted, List<DifferenceRow> rows) {
      List<SeriesKey> keys = ours.getFirst().keys();
      Map<SeriesKey, Integer> places = new HashMap<>();
      List<SeriesKey> otherKeys = theirs.getFirst().keys();
      for (int k = 0; k < otherKeys.size(); k++) {
        places.put(otherKeys.get(k), k);
      }
      for (int k = 0; k < keys.size(); k++) {
        SeriesKey key = keys.get(k);
        Integer there = places.get(key);
        if (there == null || !wanted.test(key)) {
          continue;
        }
        for (Period period : periods) {
          row(key, k, there, period).ifPresent(rows::add);
        }
      }
    }

    private Optional<DifferenceRow> row(SeriesKey key, int here, int there, Period period) {
      double[] a = new double[ours.size()];
      double[] b = new double[ours.size()];
      int n = 0;
      for (int k = 0; k < ours.size(); k++) {
        double ourValue = period.value(ours.get(k), here);
        double theirValue = period.value(theirs.get(k), there);
        if (!Double.isNaN(ourValue) && !Double.isNaN(theirValue)) {
          a[n] = ourValue;
          b[n++] = theirValue;
        }
      }
      if (n == 0) {
        return Optional.empty();
      }
      return Optional.of(
          new DifferenceRow(
              base,
              other,
              key,
              period,
              PairedDifference.of(java.util.Arrays.copyOf(a, n), java.util.Arrays.copyOf(b, n))));
    }
  }
}
