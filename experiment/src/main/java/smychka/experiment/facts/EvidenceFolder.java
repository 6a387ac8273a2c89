package smychka.experiment.facts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import smychka.engine.SeriesKind;
import smychka.scenario.CsvFile;
import smychka.scenario.Nearest;
import smychka.scenario.Problems;

/// All that is known of history: series with their roles, a chronology, the works they rest on, and
/// the map to the series that runs record.
///
/// Read from `evidence/` and from `data/IMPORTS.csv`, `data/series.csv` and `data/model-series.csv`
/// under one root; a `BadInputException` names every fault with file, line and remedy.
public final class EvidenceFolder {
  private static final String SERIES = "evidence/series";

  private final Map<String, List<EvidenceRow>> rows;
  private final List<Decision> chronology;
  private final Imports imports;
  private final Bibliography works;
  private final Map<String, ModelSeries> model;
  private final Map<String, MappedSeries> map;

  private EvidenceFolder(
      Map<String, List<EvidenceRow>> rows,
      List<Decision> chronology,
      Imports imports,
      Bibliography works,
      Map<String, ModelSeries> model,
      Map<String, MappedSeries> map) {
    this.rows = rows;
    this.chronology = List.copyOf(chronology);
    this.imports = imports;
    this.works = works;
    this.model = model;
    this.map = map;
  }

  /// Reads the evidence under the root of the project.
  public static EvidenceFolder open(Path root) {
    Problems problems = new Problems();
    EvidenceFolder folder = read(root, problems);
    problems.throwIfAny();
    return folder;
  }

  static EvidenceFolder read(Path root, Problems problems) {
    EvidenceUnits units =
        EvidenceUnits.read(root.resolve("evidence/units.csv"), "evidence/units.csv", problems);
    Periods periods =
        Periods.read(root.resolve("evidence/periods.csv"), "evidence/periods.csv", problems);
    Bibliography works =
        Bibliography.read(root.resolve("evidence/sources.bib"), "evidence/sources.bib", problems);
    Imports imports =
        Imports.read(root, List.of("evidence/IMPORTS.csv", "data/IMPORTS.csv"), problems);
    EvidenceReader reader = new EvidenceReader(units, periods, works, problems);
    Map<String, List<EvidenceRow>> rows = new LinkedHashMap<>();
    for (String name : seriesFiles(root, problems)) {
      CsvFile file =
          CsvFile.read(root.resolve(name), name, EvidenceReader.columns(), List.of(), problems);
      for (EvidenceRow row : reader.rows(file)) {
        rows.computeIfAbsent(row.series(), s -> new ArrayList<>()).add(row);
      }
    }
    checkRoles(rows, imports, problems);
    Map<String, ModelSeries> model =
        ModelSeries.read(root.resolve("data/model-series.csv"), "data/model-series.csv", problems);
    Map<String, MappedSeries> map =
        new SeriesMap(model, imports, problems)
            .read(root.resolve("data/series.csv"), "data/series.csv");
    return new EvidenceFolder(
        rows, chronology(root, periods, works, problems), imports, works, model, map);
  }

  private static List<Decision> chronology(
      Path root, Periods periods, Bibliography works, Problems problems) {
    String name = "evidence/chronology.csv";
    CsvFile file = CsvFile.read(root.resolve(name), name, Decision.columns(), List.of(), problems);
    return Decision.read(file, periods, works, problems);
  }

  private static List<String> seriesFiles(Path root, Problems problems) {
    try (Stream<Path> files = Files.list(root.resolve(SERIES))) {
      return files
          .map(path -> path.getFileName().toString())
          .filter(name -> name.endsWith(".csv"))
          .sorted()
          .map(name -> SERIES + "/" + name)
          .toList();
    } catch (IOException e) {
      problems.add(
          SERIES,
          0,
          0,
          "the folder cannot be read",
          String.valueOf(e.getMessage()),
          "put it there");
      return List.of();
    }
  }

  /// Each series has a role, and each role a series.
  private static void checkRoles(
      Map<String, List<EvidenceRow>> rows, Imports imports, Problems problems) {
    rows.forEach((series, found) -> {
      if (imports.of(series).isEmpty()) {
        EvidenceRow first = found.getFirst();
        problems.add(
            first.file(),
            first.line(),
            1,
            "'" + series + "' has no role",
            "a row feeds the model or judges it, and the lists say which",
            "add " + first.file() + "," + series + ",judge to evidence/IMPORTS.csv");
      }
    });
    for (Imports.Import line : imports.all()) {
      if (line.file().startsWith(SERIES) && !rows.containsKey(line.series())) {
        problems.add(
            "evidence/IMPORTS.csv",
            0,
            0,
            "'" + line.series() + "' is no series of " + line.file(),
            "a role without rows hides a misspelling",
            Nearest.remedy(line.series(), rows.keySet()));
      }
    }
  }

  /// Names of the series, in the order of files.
  public Set<String> names() {
    return rows.keySet();
  }

  /// The rows of a series; none for an unknown name.
  public List<EvidenceRow> rows(String series) {
    return rows.getOrDefault(series, List.of());
  }

  public List<EvidenceRow> rows() {
    return rows.values().stream().flatMap(List::stream).toList();
  }

  /// Rows whose work or page is still to be found.
  public List<EvidenceRow> flagged() {
    return rows().stream().filter(EvidenceRow::isFlagged).toList();
  }

  public List<Decision> chronology() {
    return chronology;
  }

  public Imports imports() {
    return imports;
  }

  /// The works, by key.
  public Map<String, Work> works() {
    return works.works();
  }

  /// The series that runs record, by name.
  public Map<String, ModelSeries> modelSeries() {
    return model;
  }

  /// The map from evidence to model, by series of evidence.
  public Map<String, MappedSeries> map() {
    return map;
  }

  /// History for a chart by years of a model series in a region, by date: counts, means, and flows
  /// of whole years; flows of months and quarters are left out, for they cannot stand beside those
  /// of years.
  public List<EvidencePoint> pointsFor(String modelSeries, String region) {
    return points(modelSeries, region).stream().filter(EvidenceFolder::isYearly).toList();
  }

  /// All of history for a model series in a region, by date, whatever the length of its periods.
  public List<EvidencePoint> allPointsFor(String modelSeries, String region) {
    return points(modelSeries, region);
  }

  private static boolean isYearly(EvidencePoint point) {
    return point.period().kind().isYear() || !point.flow();
  }

  private List<EvidencePoint> points(String modelSeries, String region) {
    return map.values().stream()
        .filter(m -> m.modelSeries().equals(modelSeries) && m.region().equals(region))
        .flatMap(m -> rows(m.series()).stream().map(row -> EvidencePoint.of(row, m)))
        .filter(point -> !Double.isNaN(point.value()))
        .sorted(Comparator.comparingDouble(EvidencePoint::year))
        .toList();
  }

  static boolean isFlow(MappedSeries map) {
    return map.kind() == SeriesKind.FLOW || map.kind() == SeriesKind.COUNT;
  }
}
