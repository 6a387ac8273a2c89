package smychka.verification.documentation;

import java.util.List;

/// The order of a month as the running schedule tells it.
///
/// The seam: `smychka.model.month.MonthSchedule` has a public static method `describe()` that gives
/// one line a step, in order. As long as there is no such class there is no page.
final class Schedule {
  private static final String TYPE = "smychka.model.month.MonthSchedule";

  private Schedule() {}

  static List<String> lines() {
    try {
      Object lines = Class.forName(TYPE).getMethod("describe").invoke(null);
      if (lines instanceof List<?> list) {
        return list.stream().map(String::valueOf).toList();
      }
      throw new IllegalStateException(TYPE + ".describe() does not give a list of lines");
    } catch (ClassNotFoundException e) {
      return List.of();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(TYPE + " has no public static describe()", e);
    }
  }
}
