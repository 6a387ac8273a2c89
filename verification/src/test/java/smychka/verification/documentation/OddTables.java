package smychka.verification.documentation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import smychka.engine.ColumnInfo;
import smychka.engine.Table;
import smychka.model.tables.Enterprises;
import smychka.model.tables.Households;
import smychka.model.tables.Nation;
import smychka.model.tables.Regions;
import smychka.model.tables.Townsfolk;
import smychka.model.tables.Villages;
import smychka.verification.Project;

/// The parts of `docs/odd.md` that are written from the running code and from the data.
final class OddTables {
  private static final List<Table> TABLES =
      List.of(
          Households.table(),
          Villages.table(),
          Townsfolk.table(),
          Enterprises.table(),
          Regions.table(),
          Nation.table());

  private OddTables() {}

  /// Every part by its name in the page.
  static SequencedMap<String, String> ofProject() {
    SequencedMap<String, String> parts = new LinkedHashMap<>();
    parts.put("patterns", patterns());
    parts.put("state variables", stateVariables());
    parts.put("process overview", processOverview());
    parts.put("streams of chance", streams());
    parts.put("initial values", initialValues());
    parts.put("inputs", inputs());
    parts.put("levers", levers());
    parts.put("submodels", submodels());
    return parts;
  }

  private static String table(List<String> columns, List<List<String>> rows) {
    return Markdown.rows(columns, rows);
  }

  private static String patterns() {
    SequencedMap<String, List<String>> byKind = new LinkedHashMap<>();
    List.of("fit", "input", "reported", "outside").forEach(k -> byKind.put(k, new ArrayList<>()));
    for (Object row : facts()) {
      if (row instanceof Map<?, ?> fact) {
        String kind = String.valueOf(fact.get("kind"));
        String id = String.valueOf(fact.get("id"));
        boolean named = kind.equals("fit") || kind.equals("input");
        byKind
            .computeIfAbsent(kind, k -> new ArrayList<>())
            .add(named ? id + " " + fact.get("title") : id);
      }
    }
    return table(
        List.of("kind", "rows", "facts"),
        byKind.entrySet().stream()
            .map(e ->
                List.of(
                    e.getKey(),
                    String.valueOf(e.getValue().size()),
                    String.join(
                        e.getKey().equals("fit") || e.getKey().equals("input") ? "; " : ", ",
                        e.getValue())))
            .toList());
  }

  private static List<?> facts() {
    Object content =
        new Load(LoadSettings.builder().build())
            .loadFromString(Project.read(Project.root().resolve("evidence/facts/facts.yaml")));
    return content instanceof Map<?, ?> map && map.get("facts") instanceof List<?> list
        ? list
        : List.of();
  }

  /// State variables of the tables; those of one unit and type stand together.
  private static String stateVariables() {
    List<List<String>> rows = new ArrayList<>();
    for (Table entity : TABLES) {
      SequencedMap<String, List<String>> together = new LinkedHashMap<>();
      for (ColumnInfo column : entity.columns()) {
        together
            .computeIfAbsent(column.unit() + "|" + column.type().word(), k -> new ArrayList<>())
            .add(column.name());
      }
      together.forEach((key, names) ->
          rows.add(
              List.of(
                  Markdown.code(entity.name()),
                  Markdown.codes(names),
                  key.substring(0, key.indexOf('|')),
                  key.substring(key.indexOf('|') + 1))));
    }
    return table(List.of("entity", "state variables", "unit", "type"), rows);
  }

  private static String processOverview() {
    return table(
        List.of("part", "what happens", "submodel", "equations"),
        Schedule.steps().stream()
            .map(s -> List.of(s.order(), s.what(), Markdown.code(s.mechanism()), s.id()))
            .toList());
  }

  private static String streams() {
    return Markdown.codes(Schedule.streams()) + ".";
  }

  private static String initialValues() {
    List<List<String>> rows = new ArrayList<>();
    Path folder = Project.root().resolve("data/initial/1921-03-assumed");
    for (Path file : Project.files(folder, f -> f.toString().endsWith(".csv"))) {
      CsvFile csv = CsvFile.parse(Project.read(file));
      rows.add(
          List.of(
              Markdown.code(String.valueOf(file.getFileName())),
              csv.rows().stream()
                  .map(r -> Markdown.code(r.getOrDefault("item", "")))
                  .distinct()
                  .collect(Collectors.joining(", ")),
              String.valueOf(csv.rows().size()),
              grades(csv.rows())));
    }
    return table(List.of("file", "items", "rows", "by grade"), rows);
  }

  private static String inputs() {
    List<List<String>> rows = new ArrayList<>();
    for (String name : List.of("feeds", "declared")) {
      Map<String, List<Map<String, String>>> feeds = new LinkedHashMap<>();
      for (Map<String, String> row : CsvFile.ofProject("data/exogenous/" + name + ".csv").rows()) {
        feeds
            .computeIfAbsent(
                row.getOrDefault("feed", "") + "|" + row.getOrDefault("unit", ""),
                k -> new ArrayList<>())
            .add(row);
      }
      feeds.forEach((feed, values) ->
          rows.add(
              List.of(
                  Markdown.code(feed.substring(0, feed.indexOf('|'))),
                  name.equals("feeds") ? "from outside" : "declared",
                  feed.substring(feed.indexOf('|') + 1),
                  String.valueOf(values.size()),
                  grades(values))));
    }
    rows.add(whole("weather class", "from outside", "class −3 to 2", "exogenous/weather.csv"));
    rows.add(whole("distance class", "constant", "class", "exogenous/distance.csv"));
    rows.add(whole("unit of account", "from outside", "divisor", "exogenous/currency.csv"));
    return table(List.of("series", "kind", "unit", "rows", "by grade"), rows);
  }

  private static List<String> whole(String what, String kind, String unit, String file) {
    List<Map<String, String>> values = CsvFile.ofProject("data/" + file).rows();
    return List.of(what, kind, unit, String.valueOf(values.size()), grades(values));
  }

  private static String grades(List<Map<String, String>> rows) {
    Map<String, Integer> count = new TreeMap<>();
    rows.forEach(r -> count.merge(r.getOrDefault("grade", ""), 1, Integer::sum));
    return count.entrySet().stream()
        .map(e -> e.getKey() + " " + e.getValue())
        .collect(Collectors.joining(", "));
  }

  /// Levers by group; a star marks those whose historical path leans on an outcome.
  private static String levers() {
    SequencedMap<String, List<String>> groups = new LinkedHashMap<>();
    for (Map<String, String> lever : CsvFile.ofProject("data/levers.csv").rows()) {
      boolean leans = !lever.getOrDefault("leans_from", "").isBlank();
      groups
          .computeIfAbsent(lever.getOrDefault("group", ""), k -> new ArrayList<>())
          .add(Markdown.code(lever.getOrDefault("lever", "")) + (leans ? " \\*" : ""));
    }
    return table(
        List.of("group", "levers"),
        groups.entrySet().stream()
            .map(e -> List.of(e.getKey(), String.join(", ", e.getValue())))
            .toList());
  }

  private static String submodels() {
    Map<String, String> pages = new TreeMap<>();
    Path folder = Project.root().resolve("docs/equations");
    for (Path page : Project.files(folder, f -> f.toString().endsWith(".md"))) {
      EquationIds.definitions(Project.read(page))
          .forEach(d -> pages.put(d.id(), String.valueOf(page.getFileName())));
    }
    return table(
        List.of("submodel", "what it decides", "equations", "assumptions"),
        Stream.concat(mechanisms(pages), wired(pages)).toList());
  }

  private static Stream<List<String>> mechanisms(Map<String, String> pages) {
    return Mechanisms.ofModel().stream()
        .map(m -> submodel(Markdown.code(m.name()), source(m.type().replace('.', '/')), pages));
  }

  /// Classes of the month that have equations of their own.
  private static Stream<List<String>> wired(Map<String, String> pages) {
    return Project.mainSources("model").stream()
        .filter(f -> Project.name(f).contains("/model/month/"))
        .map(f -> String.valueOf(f.getFileName()).replace(".java", ""))
        .map(type -> Map.entry(type, source("smychka/model/month/" + type)))
        .filter(e -> !EquationIds.definitions(e.getValue()).isEmpty())
        .map(e -> submodel("the month: " + Markdown.code(e.getKey()), e.getValue(), pages));
  }

  private static String source(String type) {
    return Project.read(Project.root().resolve("model/src/main/java").resolve(type + ".java"));
  }

  private static List<String> submodel(String name, String source, Map<String, String> pages) {
    List<String> ids =
        EquationIds.definitions(source).stream().map(EquationIds.Definition::id).toList();
    String page = ids.isEmpty() ? "" : pages.getOrDefault(ids.getFirst(), "");
    return List.of(
        name,
        firstSentence(source),
        page.isEmpty()
            ? ""
            : "[%s](equations/%s)".formatted(page.replace(".md", ""), page)
                + " "
                + String.join(", ", ids),
        String.join(", ", EquationIds.assumptions(source)));
  }

  /// The first sentence of the comment of a class.
  static String firstSentence(String source) {
    String comment =
        source
            .lines()
            .dropWhile(line -> !line.startsWith("///"))
            .takeWhile(line -> line.startsWith("///"))
            .map(line -> line.replaceFirst("^///\\s*", ""))
            .takeWhile(line -> !line.isBlank())
            .collect(Collectors.joining(" "));
    int end = comment.indexOf(". ");
    return end < 0 ? comment : comment.substring(0, end + 1);
  }
}
