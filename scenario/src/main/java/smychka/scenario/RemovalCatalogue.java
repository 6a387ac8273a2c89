package smychka.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The questions that ship in `data/removals/`, one a file, each with its removals.
public final class RemovalCatalogue {
  private final Map<String, Question> questions;

  private RemovalCatalogue(Map<String, Question> questions) {
    this.questions = questions;
  }

  static RemovalCatalogue none() {
    return new RemovalCatalogue(Map.of());
  }

  /// Reads every file of the folder; none when there is no such folder.
  static RemovalCatalogue read(DataFiles files, RemovalReader reader, Problems problems) {
    Map<String, Question> questions = new LinkedHashMap<>();
    Map<String, String> seen = new LinkedHashMap<>();
    for (Path path : files.list("removals", ".yaml")) {
      String name = String.valueOf(path.getFileName());
      YamlMap.read(path, files.name(path), problems)
          .flatMap(top -> reader.question(top, name.substring(0, name.lastIndexOf('.')), seen))
          .ifPresent(question -> questions.put(question.id(), question));
    }
    return new RemovalCatalogue(questions);
  }

  public List<Question> questions() {
    return List.copyOf(questions.values());
  }

  public List<String> names() {
    return new ArrayList<>(questions.keySet());
  }

  public Optional<Question> find(String id) {
    return Optional.ofNullable(questions.get(id));
  }

  /// The question of an id; an unknown id is an `IllegalArgumentException` that suggests the
  /// nearest.
  public Question get(String id) {
    return find(id)
        .orElseThrow(() ->
            new IllegalArgumentException(
                "unknown question '" + id + "'; " + Nearest.remedy(id, questions.keySet())));
  }

  /// Every removal of every question.
  public List<Removal> removals() {
    return questions.values().stream().flatMap(q -> q.removals().stream()).toList();
  }

  /// The question that holds a removal.
  public Optional<Question> holding(String removal) {
    return questions.values().stream().filter(q -> q.find(removal).isPresent()).findFirst();
  }
}
