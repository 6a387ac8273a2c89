package smychka.verification.documentation;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;

/// The order of a month as the schedule that runs lists it: `MonthSteps.ALL`, whose steps have an
/// order, what happens, the declaration of the mechanism and the call that plays it.
final class Schedule {
  private static final String TYPE = "smychka.model.month.MonthSteps";

  private Schedule() {}

  /// One step; all texts.
  record Step(String order, String what, String mechanism, String id, String call) {}

  /// Steps in order; none as long as there is no schedule.
  static List<Step> steps() {
    Class<?> type;
    try {
      type = Class.forName(TYPE);
    } catch (ClassNotFoundException e) {
      return List.of();
    }
    try {
      Field field = type.getDeclaredField("ALL");
      field.setAccessible(true);
      List<Step> steps = new ArrayList<>();
      if (field.get(null) instanceof List<?> list) {
        for (Object step : list) {
          Object spec = component(step, "spec");
          steps.add(
              new Step(
                  String.valueOf(component(step, "order")),
                  String.valueOf(component(step, "what")),
                  String.valueOf(component(spec, "name")),
                  String.valueOf(component(spec, "id")),
                  String.valueOf(component(step, "call"))));
        }
      }
      return steps;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read the list of steps of " + TYPE, e);
    }
  }

  private static Object component(Object owner, String name) throws ReflectiveOperationException {
    Method method = owner.getClass().getDeclaredMethod(name);
    method.setAccessible(true);
    return method.invoke(owner);
  }
}
