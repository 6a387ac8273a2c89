package smychka.verification.country;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/// Copies of records with one component replaced.
final class Records {
  private Records() {}

  /// A copy of `record` in which the component called `name` is `value`.
  static <R extends Record> R with(R record, String name, Object value) {
    RecordComponent[] components = record.getClass().getRecordComponents();
    if (Arrays.stream(components).noneMatch(c -> c.getName().equals(name))) {
      throw new IllegalArgumentException(
          record.getClass().getSimpleName() + " has no component " + name);
    }
    try {
      Object[] values = new Object[components.length];
      for (int i = 0; i < components.length; i++) {
        boolean replaced = components[i].getName().equals(name);
        values[i] = replaced ? value : components[i].getAccessor().invoke(record);
      }
      Class<?>[] types =
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      @SuppressWarnings("unchecked")
      R copy = (R) record.getClass().getDeclaredConstructor(types).newInstance(values);
      return copy;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot copy " + record.getClass().getName(), e);
    }
  }

  /// The value of the component called `name`.
  static Object get(Record record, String name) {
    try {
      return record.getClass().getMethod(name).invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(
          record.getClass().getSimpleName() + " has no component " + name, e);
    }
  }
}
