package smychka.experiment.facts;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import smychka.engine.SeriesKind;
import smychka.model.tables.Region;
import smychka.scenario.CsvFile;
import smychka.scenario.CsvRow;
import smychka.scenario.Nearest;
import smychka.scenario.Problems;

/// Reads the map from series of evidence to model series.
final class SeriesMap {
  private static final List<String> REGIONS =
      Stream.concat(Stream.of(Region.UNION), Region.ALL.stream().map(Region::id)).toList();

  private final Map<String, ModelSeries> model;
  private final Imports imports;
  private final Problems problems;

  SeriesMap(Map<String, ModelSeries> model, Imports imports, Problems problems) {
    this.model = model;
    this.imports = imports;
    this.problems = problems;
  }

  static List<String> regions() {
    return REGIONS;
  }

  /// The map, by series of evidence; each series of evidence must be in it once.
  Map<String, MappedSeries> read(Path path, String name) {
    CsvFile file =
        CsvFile.read(
            path,
            name,
            List.of(
                "series",
                "model_series",
                "region",
                "unit",
                "kind",
                "aggregate",
                "factor",
                "standing",
                "reason"),
            List.of(),
            problems);
    Map<String, MappedSeries> map = new LinkedHashMap<>();
    for (CsvRow row : file.rows()) {
      row(row).ifPresent(entry -> put(map, entry, row));
    }
    List<String> missing = new ArrayList<>(imports.names());
    missing.removeAll(map.keySet());
    missing.remove("*");
    if (!missing.isEmpty() && problems.isEmpty()) {
      problems.add(
          name,
          0,
          0,
          "no line for " + String.join(", ", missing.stream().sorted().limit(5).toList()),
          "each series of evidence says what it speaks to, or why to nothing",
          "add a line; leave model_series empty and give a reason where the model has none");
    }
    return map;
  }

  private void put(Map<String, MappedSeries> map, MappedSeries entry, CsvRow row) {
    if (map.put(entry.series(), entry) != null) {
      row.problem(
          problems,
          "series",
          "'" + entry.series() + "' appears twice",
          "one would hide the other",
          "keep one");
    }
  }

  private Optional<MappedSeries> row(CsvRow row) {
    String series = row.required("series", problems);
    Optional<Role> role = imports.of(series);
    if (role.isEmpty()) {
      row.problem(
          problems,
          "series",
          "no evidence is called '" + series + "'",
          "the map is from evidence to the model",
          Nearest.remedy(series, imports.names()));
      return Optional.empty();
    }
    if (row.text("model_series").isEmpty()) {
      row.required("reason", problems);
      return Optional.of(
          new MappedSeries(
              series,
              "",
              Region.UNION,
              "",
              SeriesKind.MEAN,
              Aggregate.MEAN,
              OptionalInt.empty(),
              1,
              false,
              row.text("reason")));
    }
    if (role.get() == Role.FEED) {
      row.problem(
          problems,
          "model_series",
          "'" + series + "' is a feed",
          "what the model is told cannot judge it",
          "leave model_series empty");
    }
    return mapped(row, series);
  }

  private Optional<MappedSeries> mapped(CsvRow row, String series) {
    Optional<String> name =
        row.oneOf(
            "model_series", List.copyOf(model.keySet()), "runs record no such series", problems);
    Optional<String> region = row.oneOf("region", REGIONS, "regions are a closed list", problems);
    Optional<SeriesKind> kind = ModelSeries.kind(row, problems);
    String[] parts = row.text("aggregate").split(":", -1);
    Optional<Aggregate> aggregate = Aggregate.of(parts[0]);
    if (aggregate.isEmpty()) {
      row.problem(
          problems,
          "aggregate",
          "unknown aggregate '" + row.text("aggregate") + "'",
          "it says how months become the figure of a period",
          Nearest.remedy(parts[0], Aggregate.ids()));
    }
    double factor = row.number("factor", problems);
    Optional<String> standing =
        row.oneOf(
            "standing", List.of("main", "rival"), "rival evidence is kept and named", problems);
    if (name.isEmpty() || region.isEmpty() || kind.isEmpty() || aggregate.isEmpty()) {
      return Optional.empty();
    }
    SeriesKind of = kind.get();
    Optional.ofNullable(model.get(name.get())).ifPresent(recorded -> checkModel(row, recorded, of));
    return Optional.of(
        new MappedSeries(
            series,
            name.get(),
            region.get(),
            row.text("unit"),
            kind.get(),
            aggregate.get(),
            month(row, parts),
            factor,
            standing.orElse("").equals("rival"),
            row.text("reason")));
  }

  private OptionalInt month(CsvRow row, String[] parts) {
    if (parts.length == 1) {
      return OptionalInt.empty();
    }
    if (parts.length == 2 && parts[1].matches("0[1-9]|1[0-2]")) {
      return OptionalInt.of(Integer.parseInt(parts[1]));
    }
    row.problem(
        problems,
        "aggregate",
        "'" + row.text("aggregate") + "' names no month",
        "the month of the year whose value counts",
        "write it as value-on:07");
    return OptionalInt.empty();
  }

  private void checkModel(CsvRow row, ModelSeries series, SeriesKind kind) {
    if (!series.unit().equals(row.text("unit"))) {
      row.problem(
          problems,
          "unit",
          "'%s' is recorded in %s, not in %s"
              .formatted(series.name(), series.unit(), row.text("unit")),
          "evidence times factor must be in the unit of the model",
          "write '" + series.unit() + "' and check the factor");
    }
    if (series.kind() != kind) {
      row.problem(
          problems,
          "kind",
          "'" + series.name() + "' is not a " + row.text("kind"),
          "it says how months add up",
          "write '" + series.kind().name().toLowerCase(Locale.ROOT) + "'");
    }
  }
}
