package smychka.verification.documentation;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import smychka.verification.Project;

/// What the mechanisms of the model declare of themselves, read from the classes that run.
///
/// A mechanism is a class of `smychka.model` with a static field `SPEC`; its declaration has a
/// name, an id and the columns it reads, reads of the month before, and writes.
final class Mechanisms {
  private Mechanisms() {}

  /// One mechanism as declared.
  ///
  /// @param parameters names of the components of its `Parameters`; empty when it has none
  record Mechanism(
      String type,
      String name,
      String id,
      List<String> reads,
      List<String> lagged,
      List<String> writes,
      List<String> parameters) {
    String sector() {
      return name.replaceFirst("\\..*", "");
    }
  }

  /// All mechanisms, by name.
  static List<Mechanism> ofModel() {
    List<Mechanism> found = new ArrayList<>();
    for (Path file : Project.mainSources("model")) {
      String path = Project.name(file);
      String type =
          path.substring(path.indexOf("smychka/"), path.length() - ".java".length())
              .replace('/', '.');
      if (!type.endsWith("package-info")) {
        found.addAll(declaredBy(type));
      }
    }
    found.sort(Comparator.comparing(Mechanism::name));
    return found;
  }

  private static List<Mechanism> declaredBy(String typeName) {
    try {
      Class<?> type = Class.forName(typeName, false, Mechanisms.class.getClassLoader());
      for (Field field : type.getDeclaredFields()) {
        if (field.getName().equals("SPEC") && Modifier.isStatic(field.getModifiers())) {
          field.setAccessible(true);
          return List.of(mechanism(type, field.get(null)));
        }
      }
      return List.of();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read the declaration of " + typeName, e);
    }
  }

  private static Mechanism mechanism(Class<?> type, Object spec)
      throws ReflectiveOperationException {
    return new Mechanism(
        type.getName(),
        String.valueOf(component(spec, "name")),
        String.valueOf(component(spec, "id")),
        columns(spec, "reads"),
        columns(spec, "lagged"),
        columns(spec, "writes"),
        parameters(type));
  }

  private static List<String> parameters(Class<?> type) {
    return Stream.of(type.getDeclaredClasses())
        .filter(inner -> inner.getSimpleName().equals("Parameters") && inner.isRecord())
        .flatMap(inner -> Stream.of(inner.getRecordComponents()))
        .map(RecordComponent::getName)
        .toList();
  }

  private static List<String> columns(Object spec, String name)
      throws ReflectiveOperationException {
    return component(spec, name) instanceof List<?> list
        ? list.stream().map(String::valueOf).toList()
        : List.of();
  }

  private static Object component(Object spec, String name) throws ReflectiveOperationException {
    return spec.getClass().getMethod(name).invoke(spec);
  }
}
