package smychka.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One parameter of a mechanism as its file declares it.
///
/// @param id name of the component of the mechanism's parameters record
/// @param values the value, or the values of a list; empty for a word or a truth value
/// @param word text of a word or a truth value, empty for numbers
/// @param lows lower ends of the range, one or as many as values
/// @param highs upper ends of the range
/// @param options words the value may be, empty for numbers
public record Parameter(
    String mechanism,
    String id,
    String label,
    String unit,
    List<Double> values,
    String word,
    List<Double> lows,
    List<Double> highs,
    List<String> options,
    Grade grade,
    String source,
    String locator,
    String note,
    YamlMap place) {

  /// `mechanism.id`
  public String name() {
    return mechanism + "." + id;
  }

  public boolean isNumber() {
    return !values.isEmpty();
  }

  /// Whether the value was written as a list.
  public boolean isList() {
    return place.isList("value");
  }

  /// The single value; an `IllegalStateException` for lists and words.
  public double value() {
    if (values.size() != 1) {
      throw new IllegalStateException(name() + " is not a single number");
    }
    return values.getFirst();
  }

  public double low(int index) {
    return lows.size() == 1 ? lows.getFirst() : lows.get(index);
  }

  public double high(int index) {
    return highs.size() == 1 ? highs.getFirst() : highs.get(index);
  }

  /// Whether each value lies in its documented range.
  public boolean insideRange() {
    for (int i = 0; i < values.size(); i++) {
      if (values.get(i) < low(i) || values.get(i) > high(i)) {
        return false;
      }
    }
    return true;
  }

  /// The value as text.
  public String show() {
    if (!isNumber()) {
      return word;
    }
    List<String> shown = values.stream().map(Numbers::show).toList();
    return isList() ? shown.toString() : shown.getFirst();
  }

  /// `file:line`
  public String at() {
    return place.file() + ":" + place.line();
  }

  /// The same parameter with one value replaced.
  Parameter withValue(int index, double value) {
    List<Double> changed = new ArrayList<>(values);
    changed.set(index, value);
    return new Parameter(
        mechanism,
        id,
        label,
        unit,
        List.copyOf(changed),
        word,
        lows,
        highs,
        options,
        grade,
        source,
        locator,
        note,
        place);
  }

  /// The same parameter with another word.
  Parameter withWord(String other) {
    return new Parameter(
        mechanism, id, label, unit, values, other, lows, highs, options, grade, source, locator,
        note, place);
  }

  /// The number at a place of the list, nothing beyond it.
  Optional<Double> number(int index) {
    return index >= 0 && index < values.size() ? Optional.of(values.get(index)) : Optional.empty();
  }
}
