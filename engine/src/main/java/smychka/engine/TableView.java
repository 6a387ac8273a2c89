package smychka.engine;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/// Builds the record through which a mechanism sees a table.
final class TableView {
  private TableView() {}

  static <R extends Record> R of(Table table, Class<R> type) {
    RecordComponent[] components = type.getRecordComponents();
    Object[] arrays = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      arrays[i] = array(table, type, components[i]);
    }
    try {
      Class<?>[] types =
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      Constructor<R> constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(arrays);
    } catch (InvocationTargetException e) {
      throw new IllegalArgumentException(
          type.getName() + " refused the columns of " + table.name(), e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException("cannot make a " + type.getName(), e);
    }
  }

  private static Object array(Table table, Class<?> type, RecordComponent component) {
    String wanted = type.getName() + "." + component.getName();
    ColumnInfo info = table.info(component.getName());
    if (info == null) {
      throw new IllegalArgumentException(
          wanted + " has no column of that name in table " + table.name());
    }
    if (info.type().arrayClass() != component.getType()) {
      throw new IllegalArgumentException(
          "%s is %s but column %s.%s holds %s"
              .formatted(
                  wanted,
                  component.getType().getSimpleName(),
                  table.name(),
                  info.name(),
                  info.type().word()));
    }
    return table.array(info.name());
  }
}
