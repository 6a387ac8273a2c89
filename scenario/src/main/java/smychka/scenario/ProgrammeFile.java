package smychka.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import smychka.engine.Month;

/// A programme as its file says it, before it is laid over its base.
///
/// @param levers file of its own lever paths, empty when it has a base
record ProgrammeFile(
    String name,
    String title,
    String question,
    List<String> restsOn,
    Month from,
    Month to,
    String base,
    String levers,
    String outlook,
    List<ChangeEntry> changes,
    YamlMap place,
    String text) {

  /// A change and the place it was read from.
  record ChangeEntry(Change change, YamlMap place) {}

  private static final List<String> KEYS =
      List.of(
          "name",
          "title",
          "question",
          "restsOn",
          "period",
          "base",
          "levers",
          "outlook",
          "changes",
          "rules");
  private static final List<String> CHANGE_KEYS =
      List.of(
          "lever",
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

  static ProgrammeFile read(YamlMap top, String text, Problems problems) {
    top.only(KEYS);
    if (top.has("rules")) {
      top.problem(
          "rules",
          "rules are not understood yet",
          "programmes are dated values for now; rules over what the ruler sees come later",
          "take 'rules' out and write dated changes");
    }
    Optional<YamlMap> period = top.map("period");
    if (period.isEmpty()) {
      top.problem(
          "period",
          "'period' is missing",
          "a programme says when it holds",
          "add period: {from: 1926-10, to: 1929-12}");
    }
    period.ifPresent(p -> p.only(List.of("from", "to")));
    Month from = period.flatMap(p -> month(p, "from")).orElse(Month.of(1917, 11));
    Month to = period.flatMap(p -> month(p, "to")).orElse(Month.of(1940, 12));
    List<String> restsOn = top.texts("restsOn");
    if (restsOn.isEmpty()) {
      top.problem(
          "restsOn",
          "'restsOn' names no text",
          "a programme rests on what somebody asked for",
          "list the texts, or write that it is our reading");
    }
    String base = top.text("base").orElse("");
    String levers = top.text("levers").orElse("");
    if (base.isEmpty() == levers.isEmpty()) {
      top.problem(
          "base",
          base.isEmpty()
              ? "neither 'base' nor 'levers' is given"
              : "both 'base' and 'levers' are given",
          "a programme changes another or has a table of its own",
          "write base: historical");
    }
    List<ChangeEntry> changes = new ArrayList<>();
    for (YamlMap entry : top.maps("changes")) {
      change(entry, problems).ifPresent(change -> changes.add(new ChangeEntry(change, entry)));
    }
    return new ProgrammeFile(
        top.required("name", "runs and reports call it by its name"),
        top.required("title", "readers see it"),
        top.required("question", "a programme answers one"),
        restsOn,
        from,
        to,
        base,
        levers,
        top.text("outlook").orElse(""),
        changes,
        top,
        text);
  }

  private static Optional<Change> change(YamlMap entry, Problems problems) {
    int before = problems.count();
    entry.only(CHANGE_KEYS);
    String lever = entry.required("lever", "it says what is changed");
    Optional<Month> from = month(entry, "from");
    Optional<Month> to = month(entry, "to");
    List<String> kinds = KINDS.stream().filter(entry::has).toList();
    if (kinds.size() != 1 && !problems.moreThan(before)) {
      entry.problem(
          kinds.isEmpty() ? "lever" : kinds.get(1),
          kinds.isEmpty()
              ? "the change of '" + lever + "' has no value"
              : "two kinds of change at once: " + kinds,
          "a change says one thing",
          "give one of value, multiplies (a factor) or asIn (a month)");
    }
    if (entry.has("source") == entry.has("ourReading")) {
      entry.problem(
          "lever",
          "the change of '"
              + lever
              + "' has "
              + (entry.has("source")
                  ? "both a source and ourReading"
                  : "neither a source nor ourReading"),
          "each change cites its text or is tagged as our reading",
          "write source: or ourReading:");
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
    String text = entry.text(kind).orElse("");
    double value = Numbers.parse(text).orElse(Double.NaN);
    if (low > high || (!kind.equals("asIn") && (value < low || value > high))) {
      entry.problem(
          "low",
          "low, " + kind + " and high are out of order",
          "the range must hold the value",
          "correct the range");
    }
    if (problems.count() > before || from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Change(
            lever,
            from.get(),
            to.get(),
            kind,
            text,
            low,
            high,
            entry.text("source").orElse(""),
            entry.text("ourReading").orElse(""),
            entry.text("decision").orElse(""),
            entry.text("note").orElse(""),
            entry.file(),
            entry.line()));
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

  private static Optional<Month> month(YamlMap entry, String key) {
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
