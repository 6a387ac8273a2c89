package smychka.model.month;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import smychka.engine.MechanismSpec;

/// In the order of the month, a mechanism declares as lagged what it meets as the last month left
/// it: what it does not write itself, somebody writes later and nobody has written before.
class LaggedReadsTest {
  private static List<String> lies(List<MechanismSpec> order) {
    List<String> lies = new ArrayList<>();
    for (int i = 0; i < order.size(); i++) {
      MechanismSpec spec = order.get(i);
      List<MechanismSpec> before = order.subList(0, i);
      List<MechanismSpec> after = order.subList(i + 1, order.size());
      for (String quantity : spec.reads()) {
        if (!spec.writes().contains(quantity)
            && !written(before, quantity)
            && written(after, quantity)) {
          lies.add(spec.name() + " reads " + quantity + " as the last month left it");
        }
      }
      for (String quantity : spec.lagged()) {
        if (written(before, quantity)) {
          lies.add(spec.name() + " reads " + quantity + " as this month has made it");
        }
      }
    }
    return lies;
  }

  private static boolean written(List<MechanismSpec> by, String quantity) {
    return by.stream().anyMatch(spec -> spec.writes().contains(quantity));
  }

  @Test
  void whatIsReadFromTheLastMonthIsDeclaredSo() {
    List<MechanismSpec> order =
        MonthSchedule.STEPS.stream().map(MonthSchedule.Step::spec).distinct().toList();
    assertThat(order).hasSizeGreaterThan(15);
    assertThat(lies(order)).isEmpty();
  }

  @Test
  void bothLiesAreFound() {
    MechanismSpec eats = MechanismSpec.of("a.eats", "A-1").reads("household.body");
    MechanismSpec lives = MechanismSpec.of("a.lives", "A-2").writes("household.body");
    MechanismSpec late = MechanismSpec.of("a.late", "A-3").readsLagged("household.body");
    assertThat(lies(List.of(eats, lives, late)))
        .containsExactly(
            "a.eats reads household.body as the last month left it",
            "a.late reads household.body as this month has made it");
    assertThat(lies(List.of(lives, eats))).isEmpty();
  }
}
