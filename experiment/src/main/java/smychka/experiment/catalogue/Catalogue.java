package smychka.experiment.catalogue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import smychka.experiment.run.Refused;

/// The records of data and evidence as their files have them, for reading only: nothing is checked
/// beyond what is needed to show it, so that it can be shown while it is being mended.
public final class Catalogue {
  private static final CSVFormat CSV =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private final Path home;

  /// @param home the folder that holds `data` and `evidence`
  public Catalogue(Path home) {
    this.home = home;
  }

  /// All records of a kind, in the order of their files; none where there is no file.
  public List<Entry> list(Kind kind) {
    try {
      return switch (kind) {
        case PROGRAMMES -> programmes();
        case SERIES -> series();
        case PARAMETERS -> parameters();
        case SOURCES ->
            Bibliography.read(home.resolve("evidence/sources.bib"), "evidence/sources.bib");
        case LEVERS -> levers();
        case FACTS -> facts();
        case QUESTIONS -> questions();
        case REMOVALS -> removals();
        case CLAIMS -> claims();
      };
    } catch (IOException e) {
      throw new Refused("the " + kind.word() + " cannot be read: " + e.getMessage());
    }
  }

  /// Every record with this id: at most one of a kind.
  public List<Entry> find(String id) {
    var found = new ArrayList<Entry>();
    for (Kind kind : Kind.values()) {
      list(kind).stream().filter(e -> e.id().equals(id)).map(this::completed).forEach(found::add);
    }
    return found;
  }

  /// Every id of every kind.
  public List<String> ids() {
    return Stream.of(Kind.values()).flatMap(k -> list(k).stream()).map(Entry::id).toList();
  }

  private Entry completed(Entry entry) {
    if (entry.kind() != Kind.LEVERS) {
      return entry;
    }
    Map<String, String> fields = new LinkedHashMap<>(entry.fields());
    String file = "data/programmes/historical/levers.csv";
    try {
      for (CSVRecord row : rows(file)) {
        if (get(row, "lever").equals(entry.id())) {
          String months = get(row, "from") + " to " + get(row, "to");
          String said = get(row, "value") + " " + get(row, "unit");
          fields.put("historical " + months, said + " (" + get(row, "source") + ")");
        }
      }
    } catch (IOException e) {
      throw new Refused(file + " cannot be read: " + e.getMessage());
    }
    return new Entry(entry.kind(), entry.id(), entry.title(), fields, entry.file());
  }

  private List<Entry> programmes() throws IOException {
    var entries = new ArrayList<Entry>();
    for (Path file : files("data/programmes", "programme.yaml")) {
      Object root = yaml(file);
      Path folder = Objects.requireNonNull(file.getParent());
      entries.add(
          entry(Kind.PROGRAMMES, root, String.valueOf(folder.getFileName()), file, "title"));
    }
    return entries;
  }

  private List<Entry> parameters() throws IOException {
    var entries = new ArrayList<Entry>();
    for (Path file : files("data/parameters", ".yaml")) {
      if (yaml(file) instanceof Map<?, ?> root && root.get("parameters") instanceof List<?> list) {
        for (Object one : list) {
          if (one instanceof Map<?, ?> map) {
            String id = root.get("mechanism") + "." + map.get("id");
            entries.add(entry(Kind.PARAMETERS, one, id, file, "label"));
          }
        }
      }
    }
    return entries;
  }

  private List<Entry> facts() throws IOException {
    var entries = new ArrayList<Entry>();
    Path file = home.resolve("evidence/facts/facts.yaml");
    if (Files.exists(file)
        && yaml(file) instanceof Map<?, ?> root
        && root.get("facts") instanceof List<?> list) {
      for (Object one : list) {
        if (one instanceof Map<?, ?> map) {
          entries.add(entry(Kind.FACTS, one, String.valueOf(map.get("id")), file, "title"));
        }
      }
    }
    return entries;
  }

  private List<Entry> questions() throws IOException {
    var entries = new ArrayList<Entry>();
    for (Path file : files("data/removals", ".yaml")) {
      Object root = yaml(file);
      if (root instanceof Map<?, ?> map) {
        entries.add(
            entry(Kind.QUESTIONS, root, String.valueOf(map.get("question")), file, "title"));
      }
    }
    return entries;
  }

  private List<Entry> removals() throws IOException {
    var entries = new ArrayList<Entry>();
    for (Path file : files("data/removals", ".yaml")) {
      if (yaml(file) instanceof Map<?, ?> root && root.get("removals") instanceof List<?> list) {
        for (Object one : list) {
          if (one instanceof Map<?, ?> map) {
            entries.add(entry(Kind.REMOVALS, one, String.valueOf(map.get("id")), file, "text"));
          }
        }
      }
    }
    return entries;
  }

  private List<Entry> claims() throws IOException {
    var entries = new ArrayList<Entry>();
    for (Path file : files("claims", ".yaml")) {
      if (yaml(file) instanceof Map<?, ?> root && root.get("claim") != null) {
        entries.add(entry(Kind.CLAIMS, root, String.valueOf(root.get("claim")), file, "title"));
      }
    }
    return entries;
  }

  private List<Entry> levers() throws IOException {
    var entries = new ArrayList<Entry>();
    for (CSVRecord row : rows("data/levers.csv")) {
      Map<String, String> fields = new LinkedHashMap<>(row.toMap());
      fields.values().removeIf(String::isEmpty);
      entries.add(
          new Entry(
              Kind.LEVERS, get(row, "lever"), get(row, "meaning"), fields, "data/levers.csv"));
    }
    return entries;
  }

  /// The series that runs record, each with the evidence that judges it.
  private List<Entry> series() throws IOException {
    String file = "data/model-series.csv";
    Map<String, Map<String, String>> found = new LinkedHashMap<>();
    for (CSVRecord row : rows(file)) {
      found.put(get(row, "series"), new LinkedHashMap<>(row.toMap()));
    }
    for (CSVRecord row : rows("data/series.csv")) {
      Map<String, String> fields = found.get(get(row, "model_series"));
      if (fields != null) {
        String how = get(row, "standing") + ", " + get(row, "region") + ", " + get(row, "unit");
        fields.put("evidence " + get(row, "series"), (how + " " + get(row, "reason")).strip());
      }
    }
    var entries = new ArrayList<Entry>();
    found.forEach((name, fields) -> {
      String label = fields.getOrDefault("label", "");
      String unit = fields.getOrDefault("unit", "");
      entries.add(new Entry(Kind.SERIES, name, label + " [" + unit + "]", fields, file));
    });
    return entries;
  }

  private Entry entry(Kind kind, @Nullable Object node, String id, Path file, String title) {
    Map<String, String> fields = new LinkedHashMap<>();
    if (node instanceof Map<?, ?> map) {
      map.forEach((name, value) -> fields.put(String.valueOf(name), text(value, "")));
    }
    String name = home.relativize(file).toString().replace('\\', '/');
    return new Entry(kind, id, fields.getOrDefault(title, ""), fields, name);
  }

  /// A value as indented text.
  private static String text(@Nullable Object value, String indent) {
    var text = new StringBuilder();
    switch (value) {
      case Map<?, ?> map ->
          map.forEach((name, inner) ->
              text.append('\n')
                  .append(indent)
                  .append("  ")
                  .append(name)
                  .append(": ")
                  .append(text(inner, indent + "  ")));
      case List<?> list -> {
        for (Object inner : list) {
          String said = text(inner, indent + "  ").stripLeading();
          text.append('\n').append(indent).append("- ").append(said);
        }
      }
      case null -> {}
      default -> text.append(String.valueOf(value).strip());
    }
    return text.toString();
  }

  private static @Nullable Object yaml(Path file) throws IOException {
    try {
      return new Load(LoadSettings.builder().setLabel(file.toString()).build())
          .loadFromString(Files.readString(file));
    } catch (YamlEngineException e) {
      throw new IOException(file + ": " + e.getMessage(), e);
    }
  }

  private List<CSVRecord> rows(String name) throws IOException {
    Path file = home.resolve(name);
    if (!Files.exists(file)) {
      return List.of();
    }
    try (Reader reader = Files.newBufferedReader(file)) {
      return CSV.parse(reader).getRecords();
    }
  }

  private static String get(CSVRecord row, String column) {
    return row.isMapped(column) && row.isSet(column) ? row.get(column) : "";
  }

  private List<Path> files(String folder, String ending) throws IOException {
    Path top = home.resolve(folder);
    if (!Files.isDirectory(top)) {
      return List.of();
    }
    try (Stream<Path> walk = Files.walk(top)) {
      return walk.filter(p -> p.toString().endsWith(ending)).sorted().toList();
    }
  }
}
