package smychka.scenario;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Everything the model is told, read once from a data folder and never changed.
public final class DataFolder {
  private final Path root;
  private final Start start;
  private final Units units;
  private final LeverCatalogue levers;
  private final Feeds feeds;
  private final Feeds declared;
  private final Weather weather;
  private final Distances distances;
  private final Currency currency;
  private final Territory territory;
  private final InitialSet initial;
  private final ParameterCatalogue parameters;
  private final ProgrammeCatalogue programmes;
  private final RemovalCatalogue removals;
  private final Imports imports;

  private DataFolder(DataFiles files, Start start, Problems problems) {
    root = files.root();
    this.start = start;
    units = Units.read(files.path("units.csv"), files.name("units.csv"), problems);
    levers =
        LeverCatalogue.read(files.path("levers.csv"), files.name("levers.csv"), units, problems);
    String exogenous = "exogenous/";
    feeds =
        Feeds.read(
            files.path(exogenous + "feeds.csv"),
            files.name(exogenous + "feeds.csv"),
            units,
            problems);
    declared =
        Feeds.read(
            files.path(exogenous + "declared.csv"),
            files.name(exogenous + "declared.csv"),
            units,
            problems);
    weather =
        Weather.read(
            files.path(exogenous + "weather.csv"), files.name(exogenous + "weather.csv"), problems);
    distances =
        Distances.read(
            files.path(exogenous + "distance.csv"),
            files.name(exogenous + "distance.csv"),
            problems);
    currency =
        Currency.read(
            files.path(exogenous + "currency.csv"),
            files.name(exogenous + "currency.csv"),
            problems);
    territory =
        Territory.read(
            files.path(exogenous + "territory.csv"),
            files.name(exogenous + "territory.csv"),
            problems);
    initial = InitialSet.read(files, "initial/" + start.name(), units, problems);
    parameters = ParameterCatalogue.read(files, units, problems);
    programmes = ProgrammeCatalogue.read(files, levers, units, problems);
    imports = Imports.read(files.path("IMPORTS.csv"), files.name("IMPORTS.csv"), problems);
    String imported = files.name("IMPORTS.csv");
    imports.requireFeeds(imported, files.name("exogenous/feeds.csv"), feeds.names(), problems);
    imports.requireFeeds(
        imported, files.name("exogenous/declared.csv"), declared.names(), problems);
    imports.requireFeeds(
        imported, files.name("programmes/historical/levers.csv"), levers.ids(), problems);
    // what removals name must be sound before they are held against it
    removals =
        problems.isEmpty()
            ? RemovalCatalogue.read(files, new RemovalReader(this, problems), problems)
            : RemovalCatalogue.none();
  }

  /// Reads a data folder; every fault found in it is thrown together as a `BadInputException`.
  public static DataFolder open(Path root) {
    return open(root, Start.USUAL);
  }

  /// Reads a data folder for runs that begin from `start`.
  public static DataFolder open(Path root, Start start) {
    Problems problems = new Problems();
    if (!Files.isDirectory(root)) {
      problems.add(
          root.toString(),
          0,
          0,
          "there is no such folder",
          "the model is told everything by its files",
          "name the data folder of the repository");
      problems.throwIfAny();
    }
    DataFolder folder = new DataFolder(new DataFiles(root), start, problems);
    problems.throwIfAny();
    return folder;
  }

  public Path root() {
    return root;
  }

  /// Where runs begin.
  public Start start() {
    return start;
  }

  public Units units() {
    return units;
  }

  public LeverCatalogue levers() {
    return levers;
  }

  public Feeds feeds() {
    return feeds;
  }

  /// What will be a result of mechanisms still to come and is declared by date until then.
  public Feeds declared() {
    return declared;
  }

  public Weather weather() {
    return weather;
  }

  public Distances distances() {
    return distances;
  }

  public Currency currency() {
    return currency;
  }

  /// What the government holds, by month.
  public Territory territory() {
    return territory;
  }

  public InitialSet initial() {
    return initial;
  }

  public ParameterCatalogue parameters() {
    return parameters;
  }

  public ProgrammeCatalogue programmes() {
    return programmes;
  }

  public RemovalCatalogue removals() {
    return removals;
  }

  public Imports imports() {
    return imports;
  }

  /// A programme by the name it ships under, or by the path of a `.yaml` file.
  public Programme programme(String nameOrPath) {
    return nameOrPath.endsWith(".yaml")
        ? programmes.read(Path.of(nameOrPath))
        : programmes.get(nameOrPath);
  }

  /// What is known of a lever, parameter (`mechanism.id`), programme, feed, declared input, initial
  /// item or source.
  public Optional<Description> describe(String id) {
    return new Describer(this).describe(id);
  }

  /// Everything of a kind: `levers`, `parameters`, `programmes`, `feeds`, `declared`, `initial` or
  /// `sources`.
  public List<Description> list(String kind) {
    return new Describer(this).list(kind);
  }

  /// Every work cited, with the files that cite it and how often.
  public Map<String, Map<String, Integer>> sources() {
    return new Describer(this).sources();
  }
}
