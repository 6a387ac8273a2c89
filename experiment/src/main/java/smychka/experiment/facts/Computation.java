package smychka.experiment.facts;

import smychka.engine.Month;
import smychka.experiment.facts.MeanRun.Pick;

/// How a number of a fact is taken from a run: a small closed family of forms.
sealed interface Computation {
  double of(MeanRun run) throws NotComputable;

  /// The value of one month.
  record Value(Pick pick, Month at) implements Computation {
    @Override
    public double of(MeanRun run) throws NotComputable {
      return run.value(pick, at);
    }
  }

  /// The sum of months.
  record Sum(Pick pick, Month from, Month to) implements Computation {
    @Override
    public double of(MeanRun run) throws NotComputable {
      return run.sum(pick, from, to);
    }
  }

  /// The mean of months.
  record Mean(Pick pick, Month from, Month to) implements Computation {
    @Override
    public double of(MeanRun run) throws NotComputable {
      return run.mean(pick, from, to);
    }
  }

  /// The largest value of the months.
  record Maximum(Pick pick, Month from, Month to) implements Computation {
    @Override
    public double of(MeanRun run) throws NotComputable {
      double largest = Double.NEGATIVE_INFINITY;
      for (Month month = from; !month.isAfter(to); month = month.plus(1)) {
        largest = Math.max(largest, run.value(pick, month));
      }
      return largest;
    }
  }

  /// The smallest value of the months.
  record Minimum(Pick pick, Month from, Month to) implements Computation {
    @Override
    public double of(MeanRun run) throws NotComputable {
      double smallest = Double.POSITIVE_INFINITY;
      for (Month month = from; !month.isAfter(to); month = month.plus(1)) {
        smallest = Math.min(smallest, run.value(pick, month));
      }
      return smallest;
    }
  }

  /// One number over another.
  record Ratio(Computation over, Computation under) implements Computation {
    @Override
    public double of(MeanRun run) throws NotComputable {
      double below = under.of(run);
      if (below == 0) {
        throw NotComputable.notRecorded("the ratio is over nothing");
      }
      return over.of(run) / below;
    }
  }

  /// What a later number is above an earlier one.
  record Change(Computation from, Computation to) implements Computation {
    @Override
    public double of(MeanRun run) throws NotComputable {
      return to.of(run) - from.of(run);
    }
  }

  /// The year in which a month's value is smallest; the first of equals.
  record YearOfMinimum(Pick pick, int monthOfYear, int from, int to) implements Computation {
    @Override
    public double of(MeanRun run) throws NotComputable {
      int best = from;
      for (int year = from; year <= to; year++) {
        if (at(run, year) < at(run, best)) {
          best = year;
        }
      }
      return best;
    }

    private double at(MeanRun run, int year) throws NotComputable {
      return run.value(pick, Month.of(year, monthOfYear));
    }
  }

  /// The month of the largest value, as a year and its part; the first of equals.
  record MonthOfMaximum(Pick pick, Month from, Month to) implements Computation {
    @Override
    public double of(MeanRun run) throws NotComputable {
      Month best = from;
      for (Month month = from; !month.isAfter(to); month = month.plus(1)) {
        if (run.value(pick, month) > run.value(pick, best)) {
          best = month;
        }
      }
      return Period.start(best);
    }
  }

  /// The first month of a stretch of months below a level, as a year and its part.
  ///
  /// @param months how long the stretch is at least; all of it lies between the two ends
  record FirstMonthBelow(Pick pick, double level, int months, Month from, Month to)
      implements Computation {
    @Override
    public double of(MeanRun run) throws NotComputable {
      int below = 0;
      for (Month month = from; !month.isAfter(to); month = month.plus(1)) {
        below = run.value(pick, month) < level ? below + 1 : 0;
        if (below == months) {
          return Period.start(month.plus(1 - months));
        }
      }
      throw NotComputable.notRecorded(
          "%s was never below %s for %d months".formatted(pick.series(), level, months));
    }
  }

  /// The mean of the sums of years.
  record MeanOfYears(Pick pick, Years years) implements Computation {
    @Override
    public double of(MeanRun run) throws NotComputable {
      double sum = 0;
      for (double each : sums(run, pick, years)) {
        sum += each;
      }
      return sum / years.count();
    }
  }

  /// The largest of the sums of years.
  record MaximumOfYears(Pick pick, Years years) implements Computation {
    @Override
    public double of(MeanRun run) throws NotComputable {
      double largest = Double.NEGATIVE_INFINITY;
      for (double each : sums(run, pick, years)) {
        largest = Math.max(largest, each);
      }
      return largest;
    }
  }

  /// The rank correlation of the sums of years with a series of evidence.
  ///
  /// @param evidence its figures, one a year
  record RankOfYears(Pick pick, Years years, double[] evidence) implements Computation {
    @Override
    public double of(MeanRun run) throws NotComputable {
      double correlation = RankCorrelation.of(sums(run, pick, years), evidence);
      if (Double.isNaN(correlation)) {
        throw NotComputable.notRecorded("all years are equal");
      }
      return correlation;
    }
  }

  private static double[] sums(MeanRun run, Pick pick, Years years) throws NotComputable {
    double[] sums = new double[years.count()];
    for (int i = 0; i < sums.length; i++) {
      int year = years.from() + i;
      sums[i] = run.sum(pick, years.start(year), years.end(year));
    }
    return sums;
  }
}
