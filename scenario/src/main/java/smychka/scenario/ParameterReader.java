package smychka.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/// Reads the parameter files: one file, one mechanism.
final class ParameterReader {
  private static final List<String> TOP = List.of("mechanism", "note", "parameters");
  private static final List<String> ENTRY =
      List.of(
          "id", "label", "unit", "value", "low", "high", "options", "grade", "source", "locator",
          "note");

  private final Units units;

  ParameterReader(Units units) {
    this.units = units;
  }

  /// The entries of a mechanism's file.
  record MechanismFile(String mechanism, YamlMap place, Map<String, Parameter> parameters) {}

  MechanismFile read(YamlMap top) {
    top.only(TOP);
    String mechanism = top.required("mechanism", "it says whose parameters these are");
    if (!top.has("parameters")) {
      top.problem(
          "parameters", "'parameters' is missing", "the file has no values", "add the list");
    }
    Map<String, Parameter> parameters = new LinkedHashMap<>();
    for (YamlMap entry : top.maps("parameters")) {
      Parameter parameter = parameter(mechanism, entry);
      if (parameters.putIfAbsent(parameter.id(), parameter) != null) {
        entry.problem(
            "id",
            "parameter '" + parameter.id() + "' appears twice",
            "one would hide the other",
            "keep one entry");
      }
    }
    return new MechanismFile(mechanism, top, parameters);
  }

  private Parameter parameter(String mechanism, YamlMap entry) {
    entry.only(ENTRY);
    String id = entry.required("id", "it names the component it fills");
    String label = entry.required("label", "readers see it instead of the id");
    String unit = units.of(entry);
    boolean word = entry.has("options");
    List<Double> values = List.of();
    List<Double> lows = List.of();
    List<Double> highs = List.of();
    String text = "";
    if (word) {
      text = word(entry);
    } else if (isTruth(entry)) {
      text = entry.text("value").orElse("");
    } else {
      values = numbers(entry, "value");
      if (!values.isEmpty() || entry.has("low")) {
        lows = numbers(entry, "low");
        highs = numbers(entry, "high");
        range(entry, values, lows, highs);
      }
    }
    String graded = entry.required("grade", "every figure says how good it is");
    if (!graded.isEmpty() && Grade.of(graded).isEmpty()) {
      entry.problem(
          "grade",
          "unknown grade '" + graded + "'",
          "every figure says how good it is",
          Nearest.remedy(graded, Grade.ids()));
    }
    return new Parameter(
        mechanism,
        id,
        label,
        unit,
        values,
        text,
        lows,
        highs,
        entry.texts("options"),
        Grade.of(graded).orElse(Grade.ASSUMPTION),
        entry.required("source", "a number without a source cannot be checked"),
        entry.text("locator").orElse("unlocated"),
        entry.text("note").orElse(""),
        entry);
  }

  private static boolean isTruth(YamlMap entry) {
    return !entry.isList("value")
        && entry.text("value").filter(v -> v.equals("true") || v.equals("false")).isPresent();
  }

  private static String word(YamlMap entry) {
    String text = entry.required("value", "the mechanism cannot run without it");
    List<String> options = entry.texts("options");
    if (!text.isEmpty() && !options.contains(text)) {
      entry.problem(
          "value",
          "'" + text + "' is none of the options",
          "the mechanism knows only these",
          Nearest.remedy(text, options));
    }
    return text;
  }

  private static List<Double> numbers(YamlMap entry, String key) {
    if (!entry.has(key)) {
      entry.problem(
          key,
          "'" + key + "' is missing",
          key.equals("value")
              ? "the mechanism cannot run without it"
              : "a value without a range cannot be varied",
          "add " + key + ": to this entry");
      return List.of();
    }
    List<Double> numbers = new ArrayList<>();
    for (String text : entry.texts(key)) {
      OptionalDouble number = Numbers.parse(text);
      if (number.isEmpty()) {
        entry.problem(
            key,
            "'" + key + "' is not a number: '" + text + "'",
            "it is used in arithmetic",
            "write a decimal number such as 1.6"
                + (key.equals("value") ? ", or true or false" : ""));
      } else {
        numbers.add(number.getAsDouble());
      }
    }
    return List.copyOf(numbers);
  }

  private static void range(
      YamlMap entry, List<Double> values, List<Double> lows, List<Double> highs) {
    if (values.isEmpty() || lows.isEmpty() || highs.isEmpty()) {
      return;
    }
    if ((lows.size() != 1 && lows.size() != values.size())
        || (highs.size() != 1 && highs.size() != values.size())) {
      entry.problem(
          "low",
          "low and high do not match the values",
          "each value has its range",
          "give one low and high, or as many as values");
      return;
    }
    for (int i = 0; i < values.size(); i++) {
      double low = lows.get(lows.size() == 1 ? 0 : i);
      double high = highs.get(highs.size() == 1 ? 0 : i);
      if (low > high) {
        entry.problem(
            "low",
            "low " + Numbers.show(low) + " is above high " + Numbers.show(high),
            "no value would fit",
            "swap them");
      } else if (values.get(i) < low || values.get(i) > high) {
        entry.problem(
            "value",
            "value "
                + Numbers.show(values.get(i))
                + " is outside its range "
                + Numbers.show(low)
                + " to "
                + Numbers.show(high),
            "the range documents what is possible",
            "correct the value, or widen the range and say why in note");
      }
    }
  }
}
