package smychka.verification.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/// Conditions of the walls that ArchUnit does not bring along.
final class Conditions {
  /// Within one unit in the last place these may answer differently on another processor.
  private static final Set<String> INEXACT =
      Set.of(
          "exp", "expm1", "log", "log10", "log1p", "pow", "cbrt", "sin", "cos", "tan", "asin",
          "acos", "atan", "atan2", "sinh", "cosh", "tanh", "hypot");

  static final DescribedPredicate<JavaMethodCall> INEXACT_MATH =
      DescribedPredicate.describe(
          "the callee is one of Math's functions that may differ between machines",
          call ->
              call.getTargetOwner().isEquivalentTo(Math.class)
                  && INEXACT.contains(call.getTarget().getName()));

  static final DescribedPredicate<JavaMethodCall> PARALLEL =
      DescribedPredicate.describe(
          "the callee makes a stream parallel",
          call -> Set.of("parallel", "parallelStream").contains(call.getTarget().getName()));

  private static final Set<String> CHANGEABLE =
      Set.of(
          "java.util.ArrayList",
          "java.util.HashMap",
          "java.util.HashSet",
          "java.util.LinkedHashMap",
          "java.util.TreeMap",
          "java.util.ArrayDeque",
          "java.util.BitSet",
          "java.lang.ThreadLocal",
          "java.lang.StringBuilder");

  static final ArchCondition<JavaClass> KEEP_NO_MUTABLE_CONSTANT =
      new ArchCondition<>(
          "keep no static field that can change: all final, no visible array, no holder") {
        @Override
        public void check(JavaClass type, ConditionEvents events) {
          for (JavaField field : type.getFields()) {
            if (field.getModifiers().contains(JavaModifier.STATIC) && canChange(field)) {
              events.add(
                  SimpleConditionEvent.violated(
                      field,
                      field.getFullName()
                          + " is static and can change: "
                          + field.getRawType().getName()));
            }
          }
        }
      };

  private Conditions() {}

  private static boolean canChange(JavaField field) {
    JavaClass held = field.getRawType();
    boolean hidden = field.getModifiers().contains(JavaModifier.PRIVATE);
    boolean synthetic = field.getModifiers().contains(JavaModifier.SYNTHETIC);
    return (!field.getModifiers().contains(JavaModifier.FINAL) && !synthetic)
        || (held.isArray() && !hidden && !synthetic)
        || CHANGEABLE.contains(held.getName())
        || held.getName().startsWith("java.util.concurrent.");
  }
}
