package smychka.experiment.claims;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// From what size on an effect counts, fixed before any run.
public enum Threshold {
  /// 5 % of the outcome without what acts.
  GRAIN(true, .05, "5 % of what it is without"),
  /// .1 mn deaths.
  DEATHS(false, .1, ".1 mn deaths"),
  /// 5 points of a probability.
  PROBABILITY(false, .05, "5 points"),
  /// 3 % of consumption per head.
  CONSUMPTION(true, .03, "3 % of what it is without");

  private final boolean relative;
  private final double size;
  private final String words;

  Threshold(boolean relative, double size, String words) {
    this.relative = relative;
    this.size = size;
    this.words = words;
  }

  /// The smallest effect that counts, where the outcome is `without` in the mean.
  public double of(double without) {
    return relative ? size * Math.abs(without) : size;
  }

  /// The size in words.
  public String words() {
    return words;
  }

  static List<String> ids() {
    return Arrays.stream(values()).map(Threshold::id).toList();
  }

  static Optional<Threshold> find(String id) {
    return Arrays.stream(values()).filter(t -> t.id().equals(id)).findFirst();
  }

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
