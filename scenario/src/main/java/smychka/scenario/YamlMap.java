package smychka.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// A mapping of a YAML file whose keys and values know their line and column.
public final class YamlMap {
  private final String file;
  private final Node node;
  private final Problems problems;
  private final Map<String, Node> keys = new LinkedHashMap<>();
  private final Map<String, Node> values = new LinkedHashMap<>();

  private YamlMap(String file, Node node, Problems problems) {
    this.file = file;
    this.node = node;
    this.problems = problems;
  }

  /// Reads a file whose top is a mapping; what is wrong with its form goes to `problems`.
  public static Optional<YamlMap> read(Path path, String name, Problems problems) {
    String text = CsvFile.readText(path, name, problems);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      LoadSettings settings = LoadSettings.builder().setLabel(name).build();
      Optional<Node> top = new Compose(settings).composeString(text);
      if (top.isEmpty()) {
        problems.add(name, 1, 1, "the file is empty", "a mapping is expected", "fill it");
        return Optional.empty();
      }
      return of(name, top.get(), problems);
    } catch (MarkedYamlEngineException e) {
      Optional<Mark> mark = e.getProblemMark();
      problems.add(
          name,
          mark.map(m -> m.getLine() + 1).orElse(0),
          mark.map(m -> m.getColumn() + 1).orElse(0),
          "the file is not YAML: " + e.getProblem(),
          "nothing after this point can be read",
          "check indentation, quotes and brackets here");
    } catch (YamlEngineException e) {
      problems.add(
          name,
          0,
          0,
          "the file is not YAML",
          String.valueOf(e.getMessage()),
          "save it as plain text in UTF-8");
    }
    return Optional.empty();
  }

  private static Optional<YamlMap> of(String file, Node node, Problems problems) {
    if (!(node instanceof MappingNode mapping)) {
      add(
          problems,
          file,
          node,
          "a mapping is expected here",
          "keys name the values",
          "write key: value");
      return Optional.empty();
    }
    YamlMap map = new YamlMap(file, node, problems);
    for (NodeTuple tuple : mapping.getValue()) {
      if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
        add(
            problems,
            file,
            tuple.getKeyNode(),
            "a key must be a word",
            "keys name the values",
            "write key: value");
      } else if (map.keys.putIfAbsent(key.getValue(), key) != null) {
        add(
            problems,
            file,
            key,
            "key '" + key.getValue() + "' appears twice",
            "one would hide the other",
            "keep one");
      } else {
        map.values.put(key.getValue(), tuple.getValueNode());
      }
    }
    return Optional.of(map);
  }

  /// Reports each key that is not known, with the nearest that is.
  public void only(List<String> known) {
    keys.forEach((key, at) -> {
      if (!known.contains(key)) {
        add(
            problems,
            file,
            at,
            "unknown key '" + key + "'",
            "nothing reads it",
            Nearest.remedy(key, known));
      }
    });
  }

  public String file() {
    return file;
  }

  /// Line, from 1, at which the mapping begins.
  public int line() {
    return line(node);
  }

  public boolean has(String key) {
    return values.containsKey(key);
  }

  /// Line, from 1, of a key's value, or of the mapping when the key is absent.
  public int line(String key) {
    return line(values.getOrDefault(key, node));
  }

  /// Text of a key, or nothing and, when it is there but no text, a problem.
  public Optional<String> text(String key) {
    Node value = values.get(key);
    if (value == null) {
      return Optional.empty();
    }
    if (value instanceof ScalarNode scalar) {
      return Optional.of(scalar.getValue().strip());
    }
    problem(
        key,
        "'" + key + "' must be one value",
        "a list or mapping has no meaning here",
        "write " + key + ": value");
    return Optional.empty();
  }

  /// Text of a key that must be there and not be empty; empty and a problem otherwise.
  public String required(String key, String why) {
    if (!has(key)) {
      problem(key, "'" + key + "' is missing", why, "add " + key + ": to this entry");
      return "";
    }
    Optional<String> text = text(key);
    if (text.isPresent() && text.get().isEmpty()) {
      problem(key, "'" + key + "' is empty", why, "fill it");
    }
    return text.orElse("");
  }

  /// The texts of a list; a single text counts as a list of one.
  public List<String> texts(String key) {
    Node value = values.get(key);
    if (!(value instanceof SequenceNode sequence)) {
      return text(key).map(List::of).orElse(List.of());
    }
    List<String> texts = new ArrayList<>();
    for (Node item : sequence.getValue()) {
      if (item instanceof ScalarNode scalar) {
        texts.add(scalar.getValue().strip());
      } else {
        add(
            problems,
            file,
            item,
            "an item of '" + key + "' must be one value",
            "it is read as text",
            "quote it");
      }
    }
    return texts;
  }

  public boolean isList(String key) {
    return values.get(key) instanceof SequenceNode;
  }

  /// The mappings of a list; a problem where an item is none.
  public List<YamlMap> maps(String key) {
    Node value = values.get(key);
    if (value == null) {
      return List.of();
    }
    if (!(value instanceof SequenceNode sequence)) {
      problem(
          key,
          "'" + key + "' must be a list",
          "it holds several entries",
          "begin each entry with a dash");
      return List.of();
    }
    return sequence.getValue().stream().flatMap(item -> of(file, item, problems).stream()).toList();
  }

  /// The mapping under a key, if it is there; a problem if it is none.
  public Optional<YamlMap> map(String key) {
    return Optional.ofNullable(values.get(key)).flatMap(value -> of(file, value, problems));
  }

  /// A problem at the value of a key, or at the mapping when the key is absent.
  public void problem(String key, String what, String why, String remedy) {
    add(problems, file, values.getOrDefault(key, node), what, why, remedy);
  }

  /// The same problem without adding it.
  public Problem at(String key, String what, String why, String remedy) {
    Node place = values.getOrDefault(key, node);
    return new Problem(file, line(place), column(place), what, why, remedy);
  }

  private static void add(
      Problems problems, String file, Node node, String what, String why, String remedy) {
    problems.add(file, line(node), column(node), what, why, remedy);
  }

  private static int line(Node node) {
    return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
  }

  private static int column(Node node) {
    return node.getStartMark().map(mark -> mark.getColumn() + 1).orElse(0);
  }
}
