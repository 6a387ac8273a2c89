package smychka.scenario;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Fills one parameters record from the entries of its mechanism.
final class ParameterBinder<R extends Record> {
  private final YamlMap place;
  private final Map<String, Parameter> parameters;
  private final Class<R> type;
  private final Problems problems = new Problems();

  ParameterBinder(YamlMap place, Map<String, Parameter> parameters, Class<R> type) {
    this.place = place;
    this.parameters = parameters;
    this.type = type;
  }

  R bind() {
    RecordComponent[] components = type.getRecordComponents();
    List<String> names = Arrays.stream(components).map(RecordComponent::getName).toList();
    for (Parameter parameter : parameters.values()) {
      if (!names.contains(parameter.id())) {
        problems.add(
            parameter
                .place()
                .at(
                    "id",
                    "unknown parameter '" + parameter.id() + "'",
                    "the mechanism has no such parameter",
                    Nearest.remedy(parameter.id(), names)));
      }
    }
    Object[] arguments = new Object[components.length];
    Class<?>[] types = new Class<?>[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      arguments[i] = argument(components[i]);
    }
    problems.throwIfAny();
    return construct(types, arguments);
  }

  private Object argument(RecordComponent component) {
    Parameter parameter = parameters.get(component.getName());
    if (parameter == null) {
      problems.add(
          place.at(
              "parameters",
              "parameter '" + component.getName() + "' is missing",
              "the mechanism cannot run without it",
              "add an entry with id: "
                  + component.getName()
                  + " and its label, unit, value, low, high, grade and source"));
      return 0;
    }
    Optional<Object> value = convert(parameter, component.getType());
    if (value.isEmpty()) {
      problems.add(
          parameter
              .place()
              .at(
                  "value",
                  "'"
                      + parameter.id()
                      + "' is "
                      + parameter.show()
                      + ", not "
                      + words(component.getType()),
                  "the mechanism calculates with it",
                  "write " + words(component.getType())));
    }
    return value.orElse(0);
  }

  private static Optional<Object> convert(Parameter parameter, Class<?> target) {
    if (target == double[].class) {
      return parameter.isList()
          ? Optional.of(parameter.values().stream().mapToDouble(Double::doubleValue).toArray())
          : Optional.empty();
    }
    if (target == boolean.class) {
      String word = parameter.word();
      return word.equals("true") || word.equals("false")
          ? Optional.of(word.equals("true"))
          : Optional.empty();
    }
    if (target == String.class) {
      return parameter.isNumber() ? Optional.empty() : Optional.of(parameter.word());
    }
    if (!parameter.isNumber() || parameter.isList()) {
      return Optional.empty();
    }
    double value = parameter.value();
    if (target == double.class) {
      return Optional.of(value);
    }
    if (value != Math.rint(value)) {
      return Optional.empty();
    }
    return target == int.class
        ? Optional.of((int) value)
        : target == long.class ? Optional.of((long) value) : Optional.empty();
  }

  private static String words(Class<?> target) {
    return switch (target.getSimpleName()) {
      case "double" -> "a single number";
      case "int", "long" -> "a whole number";
      case "boolean" -> "true or false";
      case "double[]" -> "a list of numbers";
      case "String" -> "a word";
      default -> "a value of " + target.getSimpleName();
    };
  }

  private R construct(Class<?>[] types, Object[] arguments) {
    try {
      Constructor<R> constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof IllegalArgumentException refusal) {
        throw new BadInputException(List.of(refused(String.valueOf(refusal.getMessage()))));
      }
      throw new IllegalStateException("cannot construct " + type.getName(), e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot construct " + type.getName(), e);
    }
  }

  /// A refusal of the record, placed at the entry it names.
  private Problem refused(String message) {
    Optional<Parameter> named =
        parameters.values().stream()
            .filter(parameter -> message.matches("(?s).*\\b" + parameter.id() + "\\b.*"))
            .max(Comparator.comparingInt(parameter -> parameter.id().length()));
    YamlMap at = named.map(Parameter::place).orElse(place);
    return at.at(
        named.isPresent() ? "value" : "parameters",
        message,
        "the mechanism refuses it",
        "correct the value" + named.map(p -> " of '" + p.id() + "'").orElse("s"));
  }
}
