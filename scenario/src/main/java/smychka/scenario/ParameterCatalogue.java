package smychka.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import smychka.scenario.ParameterReader.MechanismFile;

/// Every parameter of every mechanism, with unit, range, grade and source; immutable.
public final class ParameterCatalogue {
  private static final Pattern ELEMENT = Pattern.compile("(.+)\\[([0-9]{1,4})\\]");

  private final String folder;
  private final Map<String, MechanismFile> mechanisms;

  private ParameterCatalogue(String folder, Map<String, MechanismFile> mechanisms) {
    this.folder = folder;
    this.mechanisms = mechanisms;
  }

  static ParameterCatalogue read(DataFiles files, Units units, Problems problems) {
    Map<String, MechanismFile> mechanisms = new LinkedHashMap<>();
    ParameterReader reader = new ParameterReader(units);
    for (Path path : files.list("parameters", ".yaml")) {
      Optional<YamlMap> top = YamlMap.read(path, files.name(path), problems);
      if (top.isPresent()) {
        MechanismFile file = reader.read(top.get());
        MechanismFile before = mechanisms.putIfAbsent(file.mechanism(), file);
        if (before != null) {
          top.get()
              .problem(
                  "mechanism",
                  "mechanism '" + file.mechanism() + "' has two files",
                  "the other is " + before.place().file(),
                  "join them");
        }
      }
    }
    return new ParameterCatalogue(files.name("parameters"), mechanisms);
  }

  public List<String> mechanisms() {
    return new ArrayList<>(mechanisms.keySet());
  }

  /// The parameters of a mechanism, in the order of its file.
  public List<Parameter> of(String mechanism) {
    return List.copyOf(file(mechanism).parameters().values());
  }

  public List<Parameter> all() {
    return mechanisms.values().stream()
        .flatMap(file -> file.parameters().values().stream())
        .toList();
  }

  /// The parameter called `mechanism.id`.
  public Optional<Parameter> find(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0
        ? Optional.empty()
        : Optional.ofNullable(mechanisms.get(name.substring(0, dot)))
            .map(file -> file.parameters().get(name.substring(dot + 1)));
  }

  /// Fills a mechanism's parameters record, component by component, by the ids of its file.
  ///
  /// A missing file, a missing or unknown id, a value that is no number where one is needed and a
  /// refusal of the record itself are thrown as `BadInputException` with the place of the entry.
  public <R extends Record> R bind(String mechanism, Class<R> type) {
    if (!mechanisms.containsKey(mechanism)) {
      throw new BadInputException(
          List.of(
              new Problem(
                  folder,
                  1,
                  1,
                  "no file has the parameters of mechanism '" + mechanism + "'",
                  "the mechanism cannot run without them",
                  Nearest.remedy(mechanism, mechanisms.keySet()))));
    }
    MechanismFile file = file(mechanism);
    return new ParameterBinder<>(file.place(), file.parameters(), type).bind();
  }

  /// The same catalogue with one value replaced; `id` may be `tau[2]` for an element of a list.
  ///
  /// An unknown mechanism or id is an `IllegalArgumentException` that suggests the nearest; a value
  /// outside the documented range is allowed and shows in `outsideRange`.
  public ParameterCatalogue with(String mechanism, String id, double value) {
    Matcher element = ELEMENT.matcher(id);
    boolean indexed = element.matches();
    Parameter old = parameter(mechanism, indexed ? element.group(1) : id);
    int index = indexed ? Integer.parseInt(element.group(2)) : 0;
    if (old.number(index).isEmpty() || (!indexed && old.isList())) {
      throw new IllegalArgumentException(
          old.name() + " is " + old.show() + ": " + id + " names no single number in it");
    }
    return replaced(mechanism, old.withValue(index, value));
  }

  /// The same catalogue with one word or truth value replaced.
  public ParameterCatalogue with(String mechanism, String id, String word) {
    Parameter old = parameter(mechanism, id);
    boolean truth = old.options().isEmpty() && !old.isNumber();
    List<String> known = truth ? List.of("true", "false") : old.options();
    if (old.isNumber() || !known.contains(word)) {
      throw new IllegalArgumentException(
          old.name()
              + " cannot be '"
              + word
              + "'; "
              + (old.isNumber() ? "it is a number" : Nearest.remedy(word, known)));
    }
    return replaced(mechanism, old.withWord(word));
  }

  /// Parameters whose value was moved outside its documented range.
  public List<Parameter> outsideRange() {
    return all().stream().filter(parameter -> !parameter.insideRange()).toList();
  }

  private ParameterCatalogue replaced(String mechanism, Parameter parameter) {
    MechanismFile file = file(mechanism);
    Map<String, Parameter> parameters = new LinkedHashMap<>(file.parameters());
    parameters.put(parameter.id(), parameter);
    Map<String, MechanismFile> changed = new LinkedHashMap<>(mechanisms);
    changed.put(mechanism, new MechanismFile(mechanism, file.place(), parameters));
    return new ParameterCatalogue(folder, changed);
  }

  private Parameter parameter(String mechanism, String id) {
    Map<String, Parameter> parameters = file(mechanism).parameters();
    Parameter parameter = parameters.get(id);
    if (parameter == null) {
      throw new IllegalArgumentException(
          "unknown parameter '"
              + id
              + "' of "
              + mechanism
              + "; "
              + Nearest.remedy(id, parameters.keySet()));
    }
    return parameter;
  }

  private MechanismFile file(String mechanism) {
    MechanismFile file = mechanisms.get(mechanism);
    if (file == null) {
      throw new IllegalArgumentException(
          "no parameters for mechanism '"
              + mechanism
              + "'; "
              + Nearest.remedy(mechanism, mechanisms.keySet()));
    }
    return file;
  }
}
