package smychka.model.month;

import java.util.Arrays;
import java.util.Objects;

/// Equality of months' inputs with arrays compared by content.
final class MonthInputsEquality {
  private MonthInputsEquality() {}

  static boolean same(Record a, Record b) {
    try {
      for (var component : a.getClass().getRecordComponents()) {
        Object left = component.getAccessor().invoke(a);
        Object right = component.getAccessor().invoke(b);
        boolean same =
            switch (left) {
              case double[] array -> Arrays.equals(array, (double[]) right);
              case int[] array -> Arrays.equals(array, (int[]) right);
              case Record record -> same(record, (Record) right);
              default -> Objects.equals(left, right);
            };
        if (!same) {
          return false;
        }
      }
      return true;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
