package smychka.experiment.facts;

import org.jspecify.annotations.Nullable;

/// The values that count as right, with how misses are measured; one edge may be open.
public record Band(@Nullable Double low, @Nullable Double high, Rule rule) {
  private static final double WRONG = 3;
  private static final double TENTH = 0.1;

  /// Distance 0 inside; outside, the gap to the nearer edge over half the width of the band, over a
  /// tenth of the edge when there is one alone, and 3 for signs and for what must not happen.
  public double distance(double value) {
    double gap = gap(value);
    if (gap == 0) {
      return 0;
    }
    if (rule != Rule.BAND) {
      return WRONG;
    }
    if (low != null && high != null) {
      return gap / ((high - low) / 2);
    }
    double edge = low != null ? low : high != null ? high : Double.NaN;
    return gap / (Math.abs(edge) * TENTH);
  }

  private double gap(double value) {
    if (low != null && value < low) {
      return low - value;
    }
    return high != null && value > high ? value - high : 0;
  }
}
