package smychka.verification.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import smychka.engine.Table;
import smychka.model.tables.Enterprises;
import smychka.model.tables.Households;
import smychka.model.tables.Nation;
import smychka.model.tables.Regions;
import smychka.model.tables.Townsfolk;
import smychka.model.tables.Villages;
import smychka.verification.Project;

/// The pages of equations speak of every mechanism and every parameter, and of none that is gone.
class EquationPagesTest {
  private static final Pattern CODE = Pattern.compile("`([a-z][A-Za-z0-9_.-]*)`");

  @Test
  void everyMechanismHasItsPlace() {
    Set<String> named = new TreeSet<>();
    pages().values().forEach(page -> named.addAll(words(page)));
    List<String> missing =
        Mechanisms.ofModel().stream()
            .map(Mechanisms.Mechanism::name)
            .filter(name -> !named.contains(name))
            .filter(name -> !shortened(name, pages().values()))
            .toList();
    assertThat(missing).isEmpty();
  }

  @Test
  void everyParameterIsNamed() {
    Set<String> named = new TreeSet<>();
    pages().values().forEach(page -> named.addAll(words(page)));
    List<String> missing = new ArrayList<>();
    for (ParameterFiles.ParameterFile file : ParameterFiles.ofProject()) {
      file.parameters().stream()
          .map(p -> ParameterFiles.text(p, "id"))
          .filter(id -> !named.contains(id))
          .forEach(id -> missing.add(file.mechanism() + " " + id));
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void whatIsNamedExists() {
    Set<String> known = known();
    pages().forEach((name, page) -> assertThat(unknown(page, known)).as(name).isEmpty());
  }

  @Test
  void aNameThatIsGoneIsFound() {
    assertThat(unknown("`effort`, `gone`, `a.b`, `x.yaml`, CS-1", Set.of("effort", "a.b")))
        .containsExactly("gone");
    assertThat(shortened("a.b-c", List.of("`a.x`, `.b-c`"))).isTrue();
    assertThat(shortened("a.b-c", List.of("`a.x`", "`.b-c`"))).isFalse();
  }

  private static List<String> unknown(String page, Set<String> known) {
    return words(page).stream()
        .filter(word -> !known.contains(word) && !word.contains(".yaml"))
        .toList();
  }

  /// Whether a page that has spoken of a sector names a mechanism of it by `.name`.
  private static boolean shortened(String name, Collection<String> pages) {
    String sector = name.substring(0, name.indexOf('.'));
    String tail = "`" + name.substring(name.indexOf('.')) + "`";
    return pages.stream()
        .anyMatch(page -> page.contains(tail) && page.contains("`" + sector + "."));
  }

  private static Set<String> words(String page) {
    return CODE.matcher(page).results().map(r -> r.group(1)).collect(Collectors.toSet());
  }

  private static Map<String, String> pages() {
    Map<String, String> pages = new LinkedHashMap<>();
    Path folder = Project.root().resolve("docs/equations");
    for (Path page : Project.files(folder, f -> f.toString().endsWith(".md"))) {
      pages.put(String.valueOf(page.getFileName()), Project.read(page));
    }
    return pages;
  }

  /// Names of parameters, levers, dated series, recorded series, columns and mechanisms.
  private static Set<String> known() {
    Set<String> known = new TreeSet<>();
    ParameterFiles.ofProject()
        .forEach(f -> f.parameters().forEach(p -> known.add(ParameterFiles.text(p, "id"))));
    Mechanisms.ofModel().forEach(m -> known.add(m.name()));
    column("data/levers.csv", "lever").forEach(known::add);
    column("data/model-series.csv", "series").forEach(known::add);
    column("data/exogenous/feeds.csv", "feed").forEach(known::add);
    column("data/exogenous/declared.csv", "feed").forEach(known::add);
    Stream.of(
            Households.table(),
            Villages.table(),
            Townsfolk.table(),
            Enterprises.table(),
            Regions.table(),
            Nation.table())
        .map(Table::columns)
        .forEach(columns -> columns.forEach(c -> known.add(c.name())));
    return known;
  }

  private static Stream<String> column(String file, String column) {
    return CsvFile.ofProject(file).rows().stream().map(r -> r.getOrDefault(column, ""));
  }
}
