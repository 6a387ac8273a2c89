package smychka.verification.documentation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import smychka.verification.documentation.Mechanisms.Mechanism;
import smychka.verification.documentation.ParameterFiles.ParameterFile;

/// The pages of `docs/generated/`: what the data and the running code say of themselves.
final class GeneratedPages {
  private GeneratedPages() {}

  /// Text of every page by its file name; a page that would have nothing to say is left out.
  static SequencedMap<String, String> ofProject() {
    SequencedMap<String, String> pages = new LinkedHashMap<>();
    List<ParameterFile> parameters = ParameterFiles.ofProject();
    if (!parameters.isEmpty()) {
      pages.put("parameters.md", parameters(parameters));
    }
    CsvFile levers = CsvFile.ofProject("data/levers.csv");
    if (!levers.rows().isEmpty()) {
      pages.put(
          "levers.md", levers(levers, CsvFile.ofProject("data/programmes/historical/levers.csv")));
    }
    List<Mechanism> mechanisms = Mechanisms.ofModel();
    if (!mechanisms.isEmpty()) {
      pages.put("mechanisms.md", mechanisms(mechanisms));
    }
    List<Schedule.Step> schedule = Schedule.steps();
    if (!schedule.isEmpty()) {
      pages.put("schedule.md", schedule(schedule));
    }
    return pages;
  }

  static String parameters(List<ParameterFile> files) {
    Markdown page = new Markdown("Parameters", "`data/parameters/`");
    Map<String, Integer> grades = new TreeMap<>();
    files.forEach(f ->
        f.parameters()
            .forEach(p -> grades.merge(ParameterFiles.text(p, "grade"), 1, Integer::sum)));
    page.paragraph(
        "A value is what a run takes; the range is what sensitivity and calibration may move it in. By grade: "
            + String.join(
                ", ", grades.entrySet().stream().map(e -> e.getKey() + " " + e.getValue()).toList())
            + ".");
    files.stream()
        .sorted(Comparator.comparing(ParameterFile::mechanism))
        .forEach(file ->
            page.heading(file.mechanism())
                .table(
                    List.of(
                        "id", "what it is", "value", "range", "unit", "grade", "source", "note"),
                    file.parameters().stream().map(GeneratedPages::parameter).toList()));
    return page.page();
  }

  private static List<String> parameter(Map<String, Object> p) {
    return List.of(
        Markdown.code(ParameterFiles.text(p, "id")),
        ParameterFiles.text(p, "label"),
        ParameterFiles.text(p, "value"),
        ParameterFiles.text(p, "low") + " to " + ParameterFiles.text(p, "high"),
        ParameterFiles.text(p, "unit"),
        ParameterFiles.text(p, "grade"),
        ParameterFiles.text(p, "source"),
        ParameterFiles.text(p, "note"));
  }

  static String levers(CsvFile catalogue, CsvFile historical) {
    Markdown page =
        new Markdown("Levers", "`data/levers.csv` and `data/programmes/historical/levers.csv`");
    page.paragraph(
        "What a programme can set. A lever marked with a star leans on an outcome in the months named:"
            + " the facts it touches are then inputs, not results.");
    Map<String, Integer> dated = new TreeMap<>();
    historical.rows().forEach(r -> dated.merge(r.getOrDefault("lever", ""), 1, Integer::sum));
    Set<String> groups = new LinkedHashSet<>();
    catalogue.rows().forEach(r -> groups.add(r.getOrDefault("group", "")));
    for (String group : groups) {
      List<List<String>> rows = new ArrayList<>();
      for (Map<String, String> lever : catalogue.rows()) {
        if (lever.getOrDefault("group", "").equals(group)) {
          rows.add(lever(lever, dated));
        }
      }
      page.heading(group)
          .table(
              List.of(
                  "lever",
                  "what it sets",
                  "range or choices",
                  "unit",
                  "who sets it",
                  "dated values"),
              rows);
    }
    return page.page();
  }

  private static List<String> lever(Map<String, String> lever, Map<String, Integer> dated) {
    String name = lever.getOrDefault("lever", "");
    String options = lever.getOrDefault("options", "").replace("|", ", ");
    String range = lever.getOrDefault("low", "") + " to " + lever.getOrDefault("high", "");
    String leans = lever.getOrDefault("leans_note", "");
    String months =
        lever.getOrDefault("leans_from", "") + " to " + lever.getOrDefault("leans_to", "");
    return List.of(
        Markdown.code(name) + (leans.isBlank() ? "" : " *"),
        lever.getOrDefault("meaning", "")
            + (leans.isBlank() ? "" : " (* " + months + ": " + leans + ")"),
        options.isBlank() ? range : options,
        lever.getOrDefault("unit", ""),
        lever.getOrDefault("set_by", ""),
        String.valueOf(dated.getOrDefault(name, 0)));
  }

  static String mechanisms(List<Mechanism> mechanisms) {
    Markdown page = new Markdown("Mechanisms", "the declarations in the code");
    page.paragraph("What each reads and writes; \"before\" are values of the month before.");
    return page.table(
            List.of("id", "mechanism", "reads", "reads from before", "writes"),
            mechanisms.stream()
                .map(m ->
                    List.of(
                        m.id(),
                        Markdown.code(m.name()),
                        Markdown.codes(m.reads()),
                        Markdown.codes(m.lagged()),
                        Markdown.codes(m.writes())))
                .toList())
        .page();
  }

  static String schedule(List<Schedule.Step> steps) {
    return new Markdown("The month", "the schedule that runs")
        .paragraph(
            "Steps in the order in which they happen; steps of one number belong together."
                + " A test plays a country with each call noted and compares.")
        .table(
            List.of("step", "what happens", "mechanism", "equations", "call"),
            steps.stream()
                .map(s ->
                    List.of(
                        s.order(),
                        s.what(),
                        Markdown.code(s.mechanism()),
                        s.id(),
                        Markdown.code(s.call())))
                .toList())
        .page();
  }
}
