package smychka.experiment.store;

import java.util.List;
import smychka.scenario.Parameter;
import smychka.scenario.ParameterCatalogue;

/// The parameters in force as one YAML file, one document for each mechanism, in the form of the
/// files they were read from.
final class ParametersText {
  private ParametersText() {}

  static String of(ParameterCatalogue catalogue) {
    var text = new StringBuilder();
    for (String mechanism : catalogue.mechanisms()) {
      text.append("---\nmechanism: ").append(mechanism).append("\nparameters:\n");
      catalogue.of(mechanism).forEach(parameter -> append(text, parameter));
    }
    return text.toString();
  }

  private static void append(StringBuilder text, Parameter p) {
    text.append("  - id: ").append(p.id()).append('\n');
    line(text, "label", quoted(p.label()));
    line(text, "unit", quoted(p.unit()));
    if (p.isNumber()) {
      line(text, "value", p.isList() ? numbers(p.values()) : Numbers.text(p.value()));
      line(text, "low", range(p.lows()));
      line(text, "high", range(p.highs()));
    } else {
      line(text, "value", quoted(p.word()));
    }
    line(text, "grade", p.grade().id());
    line(text, "source", quoted(p.source()));
    if (!p.note().isEmpty()) {
      line(text, "note", quoted(p.note()));
    }
    line(text, "file", quoted(p.at()));
  }

  private static void line(StringBuilder text, String name, String value) {
    text.append("    ").append(name).append(": ").append(value).append('\n');
  }

  private static String range(List<Double> ends) {
    return ends.size() == 1 ? Numbers.text(ends.getFirst()) : numbers(ends);
  }

  private static String numbers(List<Double> values) {
    return values.stream().map(Numbers::text).toList().toString();
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\R", " ") + '"';
  }
}
