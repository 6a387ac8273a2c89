package smychka.experiment.facts;

import java.util.List;
import java.util.Set;
import smychka.engine.Month;
import smychka.engine.RunTable;
import smychka.engine.SeriesKey;

/// One number that can be taken from one run: a fact's, or a series over a period.
///
/// @param text as it is asked for: `F15a`, or `state_grain_intake:1927-10..1927-12`
/// @param title in words
/// @param series what it is computed from
/// @param first first month it needs
/// @param last last month it needs
public record Outcome(
    String text,
    String title,
    String unit,
    Set<String> series,
    Month first,
    Month last,
    Value value) {
  /// How the number is taken.
  @FunctionalInterface
  public interface Value {
    /// The number of a run; an `IllegalArgumentException` that says why where there is none.
    double of(RunTable run);
  }

  public Outcome {
    series = Set.copyOf(series);
  }

  static Outcome of(String text, String title, String unit, Computation computation) {
    Reach reach = Reach.of(computation);
    return new Outcome(
        text,
        title,
        unit,
        reach.series(),
        reach.first(),
        reach.last(),
        run -> value(text, computation, run));
  }

  private static double value(String text, Computation computation, RunTable run) {
    try {
      return computation.of(MeanRun.of(List.of(run)));
    } catch (NotComputable e) {
      throw new IllegalArgumentException(text + ": " + e.getMessage(), e);
    }
  }

  /// Whether the outcome is computed from this series.
  public boolean needs(SeriesKey key) {
    return series.contains(key.series());
  }
}
