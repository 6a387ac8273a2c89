package smychka.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import smychka.engine.Month;

/// The dated values of one lever or feed: one value from month to month, without gaps.
public final class LeverPath {
  /// What a lever without a value says, for instance a price cap that is not in force.
  public static final String NONE = "none";

  /// One value in force from a month to a month, both included.
  public record Segment(
      Month from, Month to, String value, String unit, Provenance provenance, String decision) {
    /// The value as a number, nothing for text and for `none`.
    OptionalDouble number() {
      return Numbers.parse(value);
    }

    boolean covers(Month month) {
      return !month.isBefore(from) && !month.isAfter(to);
    }

    Segment between(Month first, Month last) {
      return new Segment(
          first.isBefore(from) ? from : first,
          last.isAfter(to) ? to : last,
          value,
          unit,
          provenance,
          decision);
    }

    boolean sameValue(Segment other) {
      OptionalDouble a = number();
      OptionalDouble b = other.number();
      boolean equal =
          (a.isPresent() && b.isPresent())
              ? Double.compare(a.getAsDouble(), b.getAsDouble()) == 0
              : value.equals(other.value);
      return equal && unit.equals(other.unit);
    }
  }

  private final String lever;
  private final List<Segment> segments;
  private final double[] numbers;

  /// Segments must follow each other without gap or overlap.
  LeverPath(String lever, List<Segment> segments) {
    if (segments.isEmpty()) {
      throw new IllegalArgumentException("the path of " + lever + " has no values");
    }
    for (int i = 1; i < segments.size(); i++) {
      if (segments.get(i).from().minus(segments.get(i - 1).to()) != 1) {
        throw new IllegalArgumentException(
            "the path of " + lever + " has a gap or an overlap at " + segments.get(i).from());
      }
    }
    this.lever = lever;
    this.segments = List.copyOf(segments);
    this.numbers = new double[last().minus(first()) + 1];
    for (Segment segment : segments) {
      int from = segment.from().minus(first());
      Arrays.fill(
          numbers, from, segment.to().minus(first()) + 1, segment.number().orElse(Double.NaN));
    }
  }

  public String lever() {
    return lever;
  }

  public Month first() {
    return segments.getFirst().from();
  }

  public Month last() {
    return segments.getLast().to();
  }

  public List<Segment> segments() {
    return segments;
  }

  /// The segment in force; a month outside the path is an `IllegalArgumentException`.
  public Segment at(Month month) {
    if (month.isBefore(first()) || month.isAfter(last())) {
      throw new IllegalArgumentException(
          lever + " has no value for " + month + ": it runs from " + first() + " to " + last());
    }
    int low = 0;
    int high = segments.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (segments.get(middle).to().isBefore(month)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return segments.get(low);
  }

  /// The value as text.
  public String text(Month month) {
    return at(month).value();
  }

  /// Unit of the value in force.
  public String unit(Month month) {
    return at(month).unit();
  }

  /// Whether the lever is switched off in the month.
  public boolean isNone(Month month) {
    return text(month).equals(NONE);
  }

  /// The value as a number; text and `none` are an `IllegalArgumentException` that names the lever.
  public double number(Month month) {
    Segment segment = at(month);
    double value = numbers[month.minus(first())];
    if (Double.isNaN(value)) {
      throw new IllegalArgumentException(
          lever + " is '" + segment.value() + "' in " + month + ", not a number");
    }
    return value;
  }

  /// Whether every value is a number or `none`.
  public boolean isNumeric() {
    return segments.stream().allMatch(s -> s.number().isPresent() || s.value().equals(NONE));
  }

  /// The value as a number, nothing where the lever is switched off.
  public OptionalDouble optionalNumber(Month month) {
    return isNone(month) ? OptionalDouble.empty() : OptionalDouble.of(number(month));
  }

  /// Weights written as `region:value|region:value`; the word `all` stands for every region.
  public Map<String, Double> weights(Month month) {
    Map<String, Double> weights = new HashMap<>();
    for (String part : text(month).split("\\|", -1)) {
      int colon = part.indexOf(':');
      OptionalDouble value =
          colon < 0 ? OptionalDouble.empty() : Numbers.parse(part.substring(colon + 1));
      if (value.isEmpty()) {
        throw new IllegalArgumentException(
            lever + " in " + month + " holds no weights: " + text(month));
      }
      weights.put(part.substring(0, colon), value.getAsDouble());
    }
    return Map.copyOf(weights);
  }

  /// Weight of one region: its own, else that of `all`, else 1.
  public double weight(Month month, String region) {
    Map<String, Double> weights = weights(month);
    return weights.getOrDefault(region, weights.getOrDefault("all", 1.0));
  }

  /// Months from `from` to `to` of this path, cut out of its segments.
  List<Segment> between(Month from, Month to) {
    List<Segment> cut = new ArrayList<>();
    for (Segment segment : segments) {
      if (!segment.to().isBefore(from) && !segment.from().isAfter(to)) {
        cut.add(segment.between(from, to));
      }
    }
    return cut;
  }

  /// This path with the months of `middle` replaced.
  LeverPath replace(List<Segment> middle) {
    Month from = middle.getFirst().from();
    Month to = middle.getLast().to();
    List<Segment> all = new ArrayList<>();
    if (first().isBefore(from)) {
      all.addAll(between(first(), from.plus(-1)));
    }
    all.addAll(middle);
    if (last().isAfter(to)) {
      all.addAll(between(to.plus(1), last()));
    }
    return new LeverPath(lever, all);
  }

  /// The same path with equal neighbours joined: what the path says, without how it is written.
  List<Segment> canonical() {
    List<Segment> joined = new ArrayList<>();
    for (Segment segment : segments) {
      if (!joined.isEmpty() && joined.getLast().sameValue(segment)) {
        Segment before = joined.removeLast();
        joined.add(
            new Segment(
                before.from(),
                segment.to(),
                before.value(),
                before.unit(),
                before.provenance(),
                before.decision()));
      } else {
        joined.add(segment);
      }
    }
    return joined;
  }

  /// The first month in which the two paths say different things.
  public Optional<Month> firstDifference(LeverPath other) {
    if (!first().equals(other.first())) {
      return Optional.of(first().isBefore(other.first()) ? first() : other.first());
    }
    for (Month month = first(); !month.isAfter(last()); month = month.plus(1)) {
      if (month.isAfter(other.last()) || !at(month).sameValue(other.at(month))) {
        return Optional.of(month);
      }
    }
    return other.last().isAfter(last()) ? Optional.of(last().plus(1)) : Optional.empty();
  }
}
