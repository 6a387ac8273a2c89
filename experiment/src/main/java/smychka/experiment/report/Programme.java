package smychka.experiment.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A programme in words, from its file in the run folder.
///
/// @param restsOn the texts it is taken from
/// @param outlook what it leaves out
record Programme(
    String name,
    String title,
    String question,
    List<String> restsOn,
    String base,
    String outlook,
    List<Change> changes) {

  /// One lever set differently from the base programme.
  ///
  /// @param kind `value`, `multiplies`, `adds` or `asIn`
  /// @param reading our reading, where no text gives the value; else empty
  record Change(
      String lever,
      String from,
      String to,
      String kind,
      String value,
      String low,
      String high,
      String source,
      String reading,
      String note) {}

  /// Reads `programmes/<name>/programme.yaml` or `programmes/<name>.yaml`; a programme without a
  /// file is known by its name only.
  static Programme read(Path programmes, String name) throws IOException {
    Path file = programmes.resolve(name).resolve("programme.yaml");
    List<Object> documents =
        Yaml.documents(Files.isRegularFile(file) ? file : programmes.resolve(name + ".yaml"));
    Object root = documents.isEmpty() ? List.of() : documents.getFirst();
    List<String> restsOn = new ArrayList<>();
    for (Object text : Yaml.list(root, "restsOn")) {
      restsOn.add(String.valueOf(text));
    }
    List<Change> changes = new ArrayList<>();
    for (Object change : Yaml.list(root, "changes")) {
      changes.add(change(change));
    }
    String title = Yaml.text(root, "title");
    return new Programme(
        name,
        title.isEmpty() ? name : title,
        Yaml.text(root, "question"),
        List.copyOf(restsOn),
        Yaml.text(root, "base"),
        Yaml.text(root, "outlook"),
        List.copyOf(changes));
  }

  private static Change change(Object node) {
    String kind = "value";
    for (String candidate : List.of("multiplies", "adds", "asIn")) {
      if (!Yaml.text(node, candidate).isEmpty()) {
        kind = candidate;
      }
    }
    return new Change(
        Yaml.text(node, "lever"),
        Yaml.text(node, "from"),
        Yaml.text(node, "to"),
        kind,
        Yaml.text(node, kind),
        Yaml.text(node, "low"),
        Yaml.text(node, "high"),
        Yaml.text(node, "source"),
        Yaml.text(node, "ourReading"),
        Yaml.text(node, "note"));
  }
}
