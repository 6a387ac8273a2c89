package smychka.model.month;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import smychka.engine.MechanismSpec;

/// In the order of the month, a mechanism declares as lagged what it meets as the last month left
/// it: what it does not write itself, somebody writes later and nobody has written before. One that
/// is played in several places of the month may read at any of them.
class LaggedReadsTest {
  private static List<String> lies(List<MechanismSpec> order) {
    List<String> lies = new ArrayList<>();
    for (MechanismSpec spec : order.stream().distinct().toList()) {
      int first = order.indexOf(spec);
      int last = order.lastIndexOf(spec);
      for (String quantity : spec.reads()) {
        List<MechanismSpec> others = writers(order, spec, quantity);
        if (!spec.writes().contains(quantity)
            && others.stream().anyMatch(w -> order.lastIndexOf(w) > last)
            && others.stream().noneMatch(w -> order.indexOf(w) < last)) {
          lies.add(spec.name() + " reads " + quantity + " as the last month left it");
        }
      }
      for (String quantity : spec.lagged()) {
        if (writers(order, spec, quantity).stream().anyMatch(w -> order.lastIndexOf(w) < first)) {
          lies.add(spec.name() + " reads " + quantity + " as this month has made it");
        }
      }
    }
    return lies;
  }

  private static List<MechanismSpec> writers(
      List<MechanismSpec> order, MechanismSpec spec, String quantity) {
    return order.stream()
        .filter(other -> !other.equals(spec) && other.writes().contains(quantity))
        .toList();
  }

  @Test
  void whatIsReadFromTheLastMonthIsDeclaredSo() {
    List<MechanismSpec> order = MonthSteps.ALL.stream().map(MonthSteps.Step::spec).toList();
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
    assertThat(lies(List.of(eats, lives, eats))).isEmpty();
  }
}
