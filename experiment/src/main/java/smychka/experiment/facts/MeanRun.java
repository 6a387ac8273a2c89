package smychka.experiment.facts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import smychka.engine.Month;
import smychka.engine.RunTable;

/// The mean over replicates of one programme, month by month.
final class MeanRun {
  /// What is looked up: series and regions in lists are added up.
  record Pick(List<String> series, List<String> regions, String group) {
    Pick {
      series = List.copyOf(series);
      regions = List.copyOf(regions);
    }
  }

  private final List<RunTable> replicates;
  private final Month first;
  private final int months;
  private final Map<Pick, double[]> known = new HashMap<>();

  private MeanRun(List<RunTable> replicates) {
    this.replicates = replicates;
    this.first = replicates.getFirst().first();
    this.months = replicates.getFirst().months();
  }

  /// The mean of runs over the same months.
  static MeanRun of(List<RunTable> replicates) {
    if (replicates.isEmpty()) {
      throw new IllegalArgumentException("no run to judge");
    }
    RunTable one = replicates.getFirst();
    for (RunTable other : replicates) {
      if (!other.first().equals(one.first()) || other.months() != one.months()) {
        throw new IllegalArgumentException("the replicates do not cover the same months");
      }
    }
    return new MeanRun(List.copyOf(replicates));
  }

  /// The value of a month.
  double value(Pick pick, Month at) throws NotComputable {
    return sum(pick, at, at);
  }

  /// The sum of the months from one to another, both included; a month without a record adds
  /// nothing, but one at least must have one.
  double sum(Pick pick, Month from, Month to) throws NotComputable {
    double sum = 0;
    int found = 0;
    double[] series = series(pick);
    requireCovered(from, to);
    for (int i = from.minus(first); i <= to.minus(first); i++) {
      if (!Double.isNaN(series[i])) {
        sum += series[i];
        found++;
      }
    }
    requireFound(found, pick, from, to);
    return sum;
  }

  /// The mean of the months that have a record.
  double mean(Pick pick, Month from, Month to) throws NotComputable {
    double[] series = series(pick);
    double sum = sum(pick, from, to);
    int found = 0;
    for (int i = from.minus(first); i <= to.minus(first); i++) {
      found += Double.isNaN(series[i]) ? 0 : 1;
    }
    return sum / found;
  }

  private void requireCovered(Month from, Month to) throws NotComputable {
    Month last = first.plus(months - 1);
    if (from.isBefore(first) || to.isAfter(last)) {
      throw NotComputable.outside(
          "the run covers %s to %s, not %s to %s".formatted(first, last, from, to));
    }
  }

  private static void requireFound(int found, Pick pick, Month from, Month to)
      throws NotComputable {
    if (found == 0) {
      throw NotComputable.notRecorded(
          "nothing was recorded of %s from %s to %s".formatted(pick.series(), from, to));
    }
  }

  private double[] series(Pick pick) throws NotComputable {
    double[] found = known.get(pick);
    if (found == null) {
      found = average(pick);
      known.put(pick, found);
    }
    return found;
  }

  private double[] average(Pick pick) throws NotComputable {
    double[] total = new double[months];
    for (String series : pick.series()) {
      for (String region : pick.regions()) {
        for (int i = 0; i < months; i++) {
          total[i] += average(series, region, pick.group(), i);
        }
      }
    }
    return total;
  }

  /// The mean over the replicates that have a record, or not a number.
  private double average(String series, String region, String group, int month)
      throws NotComputable {
    double sum = 0;
    int found = 0;
    for (RunTable table : replicates) {
      if (!table.has(series, region, group)) {
        throw NotComputable.notRecorded(
            "the run did not record %s of %s".formatted(series, region));
      }
      double value = table.series(table.find(series, region, group))[month];
      if (!Double.isNaN(value)) {
        sum += value;
        found++;
      }
    }
    return found == 0 ? Double.NaN : sum / found;
  }
}
