package smychka.scenario;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import smychka.engine.Month;

/// Reads the changes of a programme or a removal, one entry at a time.
final class ChangeReader {
  private static final List<String> KEYS =
      List.of(
          "from",
          "to",
          "value",
          "multiplies",
          "asIn",
          "low",
          "high",
          "source",
          "ourReading",
          "decision",
          "note");
  private static final List<String> KINDS = List.of("value", "multiplies", "asIn");

  private final Problems problems;
  private final String name;
  private final boolean sourced;

  /// @param name the key that says what is changed: `lever` or `feed`
  /// @param sourced whether each change has a source of its own
  ChangeReader(Problems problems, String name, boolean sourced) {
    this.problems = problems;
    this.name = name;
    this.sourced = sourced;
  }

  /// The change of an entry, or nothing and what is wrong with it.
  Optional<Change> read(YamlMap entry) {
    int before = problems.count();
    entry.only(Stream.concat(Stream.of(name), KEYS.stream()).toList());
    String lever = entry.required(name, "it says what is changed");
    Optional<Month> from = month(entry, "from");
    Optional<Month> to = month(entry, "to");
    List<String> kinds = KINDS.stream().filter(entry::has).toList();
    if (!problems.moreThan(before)) {
      checkKinds(entry, lever, kinds);
    }
    if (sourced) {
      checkSource(entry, lever);
    }
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      entry.problem(
          "to",
          "'to' " + to.get() + " is before 'from' " + from.get(),
          "no month would change",
          "swap them");
    }
    String kind = kinds.isEmpty() ? "value" : kinds.getFirst();
    double low = number(entry, "low");
    double high = number(entry, "high");
    checkRange(entry, kind, low, high);
    if (problems.moreThan(before) || from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(change(entry, lever, from.get(), to.get(), kind, low, high));
  }

  private static Change change(
      YamlMap entry, String lever, Month from, Month to, String kind, double low, double high) {
    return new Change(
        lever,
        from,
        to,
        kind,
        entry.text(kind).orElse(""),
        low,
        high,
        entry.text("source").orElse(""),
        entry.text("ourReading").orElse(""),
        entry.text("decision").orElse(""),
        entry.text("note").orElse(""),
        entry.file(),
        entry.line());
  }

  private void checkKinds(YamlMap entry, String lever, List<String> kinds) {
    if (kinds.size() != 1) {
      entry.problem(
          kinds.isEmpty() ? name : kinds.get(1),
          kinds.isEmpty()
              ? "the change of '" + lever + "' has no value"
              : "two kinds of change at once: " + String.join(" and ", kinds),
          "a change says one thing",
          "give one of value, multiplies (a factor) or asIn (a month)");
    }
  }

  private static void checkSource(YamlMap entry, String lever) {
    if (entry.has("source") == entry.has("ourReading")) {
      String has =
          entry.has("source") ? "both a source and ourReading" : "neither a source nor ourReading";
      entry.problem(
          "lever",
          "the change of '" + lever + "' has " + has,
          "each change cites its text or is tagged as our reading",
          "write source: or ourReading:");
    }
  }

  private static void checkRange(YamlMap entry, String kind, double low, double high) {
    double value = Numbers.parse(entry.text(kind).orElse("")).orElse(Double.NaN);
    if (low > high || (!kind.equals("asIn") && (value < low || value > high))) {
      entry.problem(
          "low",
          "low, " + kind + " and high are out of order",
          "the range must hold the value",
          "correct the range");
    }
  }

  private static double number(YamlMap entry, String key) {
    Optional<String> text = entry.text(key);
    if (text.isPresent() && Numbers.parse(text.get()).isEmpty()) {
      entry.problem(
          key,
          "'" + key + "' is not a number: '" + text.get() + "'",
          "it is a range",
          "write a decimal number");
    }
    return text.map(t -> Numbers.parse(t).orElse(Double.NaN)).orElse(Double.NaN);
  }

  /// The month of a key, or nothing and a problem.
  static Optional<Month> month(YamlMap entry, String key) {
    String text = entry.required(key, "changes are dated");
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Month.parse(text));
    } catch (IllegalArgumentException e) {
      entry.problem(
          key,
          "'" + key + "' is not a month: '" + text + "'",
          "dates are by month",
          "write year and month as 1927-10");
      return Optional.empty();
    }
  }
}
