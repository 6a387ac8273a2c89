package smychka.experiment.claims;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import smychka.scenario.Nearest;
import smychka.scenario.YamlMap;

/// Keys whose value is one of some words.
final class Words {
  private Words() {}

  /// What the word of a key stands for, or nothing and a problem.
  static <T> Optional<T> of(
      YamlMap map, String key, List<String> known, Function<String, Optional<T>> find) {
    String word = map.required(key, "it is one of " + String.join(", ", known));
    Optional<T> found = find.apply(word);
    if (!word.isEmpty() && found.isEmpty()) {
      map.problem(
          key,
          "'" + word + "' is no value of '" + key + "'",
          "only words of the list mean anything",
          Nearest.remedy(word, known));
    }
    return found;
  }
}
