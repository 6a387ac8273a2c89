package smychka.experiment.facts;

import java.util.Set;
import java.util.TreeSet;
import smychka.engine.Month;
import smychka.experiment.facts.MeanRun.Pick;

/// What a computation looks at: which series, from which month to which.
record Reach(Set<String> series, Month first, Month last) {
  static Reach of(Computation computation) {
    return switch (computation) {
      case Computation.Value c -> of(c.pick(), c.at(), c.at());
      case Computation.Sum c -> of(c.pick(), c.from(), c.to());
      case Computation.Mean c -> of(c.pick(), c.from(), c.to());
      case Computation.Maximum c -> of(c.pick(), c.from(), c.to());
      case Computation.Minimum c -> of(c.pick(), c.from(), c.to());
      case Computation.Ratio c -> of(c.over()).and(of(c.under()));
      case Computation.Change c -> of(c.from()).and(of(c.to()));
      case Computation.YearOfMinimum c ->
          of(c.pick(), Month.of(c.from(), c.monthOfYear()), Month.of(c.to(), c.monthOfYear()));
      case Computation.MonthOfMaximum c -> of(c.pick(), c.from(), c.to());
      case Computation.FirstMonthBelow c -> of(c.pick(), c.from(), c.to());
      case Computation.MeanOfYears c -> of(c.pick(), c.years());
      case Computation.MaximumOfYears c -> of(c.pick(), c.years());
      case Computation.RankOfYears c -> of(c.pick(), c.years());
    };
  }

  private static Reach of(Pick pick, Years years) {
    return of(pick, years.start(years.from()), years.end(years.to()));
  }

  private static Reach of(Pick pick, Month first, Month last) {
    return new Reach(Set.copyOf(pick.series()), first, last);
  }

  private Reach and(Reach other) {
    Set<String> both = new TreeSet<>(series);
    both.addAll(other.series);
    return new Reach(
        both,
        first.isBefore(other.first) ? first : other.first,
        last.isAfter(other.last) ? last : other.last);
  }
}
