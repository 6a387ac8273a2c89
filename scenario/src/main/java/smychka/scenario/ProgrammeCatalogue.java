package smychka.scenario;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import smychka.scenario.LeverPath.Segment;

/// The programmes that ship, and a reader for others that change them.
public final class ProgrammeCatalogue {
  private static final List<String> LEVER_COLUMNS =
      List.of(
          "lever",
          "unit",
          "from",
          "to",
          "value",
          "low",
          "high",
          "grade",
          "source",
          "locator",
          "decision",
          "note");

  private final LeverCatalogue levers;
  private final Units units;
  private final Map<String, Programme> programmes = new TreeMap<>();
  private final Set<String> refused = new HashSet<>();

  private ProgrammeCatalogue(LeverCatalogue levers, Units units) {
    this.levers = levers;
    this.units = units;
  }

  static ProgrammeCatalogue read(
      DataFiles files, LeverCatalogue levers, Units units, Problems problems) {
    ProgrammeCatalogue catalogue = new ProgrammeCatalogue(levers, units);
    Map<String, ProgrammeFile> unresolved = new TreeMap<>();
    for (Path folder : files.folders("programmes")) {
      Path path = folder.resolve("programme.yaml");
      catalogue
          .file(path, files.name(path), problems)
          .ifPresent(file -> {
            if (!file.name().equals(String.valueOf(folder.getFileName()))) {
              file.place()
                  .problem(
                      "name",
                      "the programme calls itself '"
                          + file.name()
                          + "' in folder '"
                          + folder.getFileName()
                          + "'",
                      "it is found by its folder",
                      "make them agree");
            }
            unresolved.put(String.valueOf(folder.getFileName()), file);
          });
    }
    for (Map.Entry<String, ProgrammeFile> entry : unresolved.entrySet()) {
      Path folder = files.path("programmes").resolve(entry.getKey());
      catalogue.resolve(entry.getKey(), unresolved, folder, files, new HashSet<>(), problems);
    }
    return catalogue;
  }

  private Optional<ProgrammeFile> file(Path path, String name, Problems problems) {
    Optional<YamlMap> top = YamlMap.read(path, name, problems);
    return top.map(
        map -> ProgrammeFile.read(map, CsvFile.readText(path, name, problems), problems));
  }

  private Optional<Programme> resolve(
      String name,
      Map<String, ProgrammeFile> unresolved,
      Path folder,
      DataFiles files,
      Set<String> open,
      Problems problems) {
    Programme done = programmes.get(name);
    ProgrammeFile file = unresolved.get(name);
    if (done != null || file == null || refused.contains(name)) {
      return Optional.ofNullable(done);
    }
    if (!open.add(name)) {
      file.place()
          .problem(
              "base",
              "programme '" + name + "' is its own base in the end",
              "there would be nothing to change",
              "base it on one with a table of its own, such as historical");
      return Optional.empty();
    }
    Map<String, LeverPath> base;
    if (file.base().isEmpty()) {
      int before = problems.count();
      base = ownLevers(file, folder, files, problems);
      if (problems.moreThan(before)) {
        refused.add(name);
        return Optional.empty();
      }
    } else {
      Path baseFolder = files.path("programmes").resolve(file.base());
      Optional<Programme> found =
          unresolved.containsKey(file.base())
              ? resolve(file.base(), unresolved, baseFolder, files, open, problems)
              : Optional.empty();
      if (found.isEmpty()) {
        unknownBase(file, unresolved.keySet(), problems);
        return Optional.empty();
      }
      base = found.get().paths();
    }
    Programme programme = programme(file, base);
    programmes.put(name, programme);
    return Optional.of(programme);
  }

  private static void unknownBase(ProgrammeFile file, Set<String> known, Problems problems) {
    if (!known.contains(file.base())) {
      file.place()
          .problem(
              "base",
              "unknown base '" + file.base() + "'",
              "a programme changes another one",
              Nearest.remedy(file.base(), known));
    } else if (problems.isEmpty()) {
      file.place()
          .problem(
              "base",
              "the base '" + file.base() + "' cannot be read",
              "see its own file",
              "mend it first");
    }
  }

  private Programme programme(ProgrammeFile file, Map<String, LeverPath> base) {
    return new Programme(
        file.name(),
        file.title(),
        file.question(),
        file.restsOn(),
        file.from(),
        file.to(),
        file.base(),
        file.outlook(),
        file.changes().stream().map(ProgrammeFile.ChangeEntry::change).toList(),
        base.isEmpty()
            ? base
            : new ChangeMaker(levers, base, file.changes(), file.from(), file.to()).paths(),
        file.text(),
        file.place().file());
  }

  private Map<String, LeverPath> ownLevers(
      ProgrammeFile file, Path folder, DataFiles files, Problems problems) {
    Path path = folder.resolve(file.levers().isEmpty() ? "levers.csv" : file.levers());
    if (file.levers().isEmpty() || !Files.isRegularFile(path)) {
      file.place()
          .problem(
              "levers",
              "there is no file '" + file.levers() + "' beside the programme",
              "a programme without a base has a table of its own",
              "add it or write base: historical");
      return Map.of();
    }
    int before = problems.count();
    CsvFile table = CsvFile.read(path, files.name(path), LEVER_COLUMNS, List.of(), problems);
    table.rows().forEach(row -> checkRow(row, problems));
    Map<String, LeverPath> paths = new PathReader(units, problems).read(table, "lever");
    if (!problems.moreThan(before)) {
      complete(paths, table.name(), file, problems);
    }
    return paths;
  }

  private void complete(
      Map<String, LeverPath> paths, String table, ProgrammeFile file, Problems problems) {
    for (String lever : levers.ids()) {
      LeverPath path = paths.get(lever);
      if (path == null) {
        problems.add(
            table,
            1,
            1,
            "lever '" + lever + "' has no rows",
            "without a base each lever needs a value for each month",
            "add its rows");
      } else if (path.first().isAfter(file.from()) || path.last().isBefore(file.to())) {
        problems.add(
            table,
            path.segments().getLast().provenance().line(),
            1,
            "lever '" + lever + "' runs from " + path.first() + " to " + path.last(),
            "the period of the programme is " + file.from() + " to " + file.to(),
            "add the missing months");
      }
    }
  }

  private void checkRow(CsvRow row, Problems problems) {
    Optional<String> id =
        row.oneOf("lever", levers.ids(), "the vocabulary of levers is in levers.csv", problems);
    Optional<Lever> lever = id.flatMap(levers::find);
    if (lever.isEmpty()) {
      return;
    }
    LeverCatalogue.objection(lever.get(), row.text("value"))
        .ifPresent(o -> row.problem(problems, "value", o.what(), o.why(), o.remedy()));
    if (!lever.get().units().contains(row.text("unit")) && units.contains(row.text("unit"))) {
      row.problem(
          problems,
          "unit",
          lever.get().id() + " is not measured in '" + row.text("unit") + "'",
          "numbers in another unit would be read wrongly",
          "use one of: " + String.join(", ", lever.get().units()));
    }
  }

  public List<String> names() {
    return new ArrayList<>(programmes.keySet());
  }

  public List<Programme> all() {
    return List.copyOf(programmes.values());
  }

  /// The programme of a name; an unknown name is an `IllegalArgumentException` that suggests the
  /// nearest.
  public Programme get(String name) {
    Programme programme = programmes.get(name);
    if (programme == null) {
      throw new IllegalArgumentException(
          "unknown programme '" + name + "'; " + Nearest.remedy(name, programmes.keySet()));
    }
    return programme;
  }

  /// Reads a programme from a file of its own, based on one that ships; faults are thrown together.
  public Programme read(Path path) {
    Problems problems = new Problems();
    String name = String.valueOf(path.getFileName());
    Optional<ProgrammeFile> file = file(path, name, problems);
    problems.throwIfAny();
    ProgrammeFile read = file.orElseThrow();
    if (!programmes.containsKey(read.base())) {
      unknownBase(read, programmes.keySet(), problems);
      read.place()
          .problem(
              "levers",
              "a programme outside the data folder needs a base",
              "it has no table of levers here",
              "write base: historical");
      problems.throwIfAny();
    }
    ProgrammeFile finished = read;
    Programme programme = programme(finished, get(finished.base()).paths());
    problems.throwIfAny();
    return programme;
  }

  /// Every segment of every path of a programme, for listings.
  static List<Segment> segments(Programme programme) {
    return programme.paths().values().stream().flatMap(path -> path.segments().stream()).toList();
  }
}
