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

  /// Takes what is wrong with a key of an entry.
  @FunctionalInterface
  interface Place {
    void problem(String key, String what, String why, String remedy);
  }

  /// A change and the place it was read from.
  record ChangeEntry(Change change, Place place) {}

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
  private static final Month EARLIEST = Month.of(1917, 11);
  private static final Month LATEST = Month.of(1940, 12);

  static ProgrammeFile read(YamlMap top, String text, Problems problems) {
    top.only(KEYS);
    if (top.has("rules")) {
      top.problem(
          "rules",
          "rules are not understood yet",
          "programmes are dated values for now; rules over what the ruler sees come later",
          "take 'rules' out and write dated changes");
    }
    Optional<YamlMap> period = period(top);
    ChangeReader reader = new ChangeReader(problems, "lever", true);
    List<ChangeEntry> changes = new ArrayList<>();
    for (YamlMap entry : top.maps("changes")) {
      reader.read(entry).ifPresent(change -> changes.add(new ChangeEntry(change, entry::problem)));
    }
    return new ProgrammeFile(
        top.required("name", "runs and reports call it by its name"),
        top.required("title", "readers see it"),
        top.required("question", "a programme answers one"),
        restsOn(top),
        period.flatMap(p -> ChangeReader.month(p, "from")).orElse(EARLIEST),
        period.flatMap(p -> ChangeReader.month(p, "to")).orElse(LATEST),
        base(top),
        top.text("levers").orElse(""),
        top.text("outlook").orElse(""),
        changes,
        top,
        text);
  }

  private static Optional<YamlMap> period(YamlMap top) {
    Optional<YamlMap> period = top.map("period");
    if (!top.has("period")) {
      top.problem(
          "period",
          "'period' is missing",
          "a programme says when it holds",
          "add period: {from: 1926-10, to: 1929-12}");
    }
    period.ifPresent(p -> p.only(List.of("from", "to")));
    return period;
  }

  private static List<String> restsOn(YamlMap top) {
    List<String> texts = top.texts("restsOn");
    if (texts.isEmpty()) {
      top.problem(
          "restsOn",
          "'restsOn' names no text",
          "a programme rests on what somebody asked for",
          "list the texts, or write that it is our reading");
    }
    return texts;
  }

  private static String base(YamlMap top) {
    String base = top.text("base").orElse("");
    if (base.isEmpty() == top.text("levers").orElse("").isEmpty()) {
      top.problem(
          "base",
          base.isEmpty()
              ? "neither 'base' nor 'levers' is given"
              : "both 'base' and 'levers' are given",
          "a programme changes another or has a table of its own",
          "write base: historical");
    }
    return base;
  }
}
