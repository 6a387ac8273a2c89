package smychka.verification.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import smychka.verification.documentation.Mechanisms.Mechanism;

/// The list of steps says what a month does, in the order in which it is done.
class PlayedOrderTest {
  @Test
  void theListOfStepsIsWhatIsPlayed() {
    List<String> steps = Schedule.steps().stream().map(Schedule.Step::call).toList();
    assertThat(steps).hasSizeGreaterThan(50).doesNotHaveDuplicates();
    List<Set<String>> months = PlayedOrder.ofHistory();
    assertThat(months).hasSizeGreaterThan(100);
    assertThat(lies(steps, months)).isEmpty();
  }

  @Test
  void everyMechanismHasAStep() {
    List<String> stepped = Schedule.steps().stream().map(Schedule.Step::mechanism).toList();
    assertThat(Mechanisms.ofModel()).extracting(Mechanism::name).isSubsetOf(stepped);
  }

  @Test
  void aWrongOrderAndAStepThatIsNeverPlayedAreFound() {
    List<Set<String>> months = List.of(calls("A.a", "X.x", "B.b"), calls("B.b", "C.c", "A.a"));
    assertThat(lies(List.of("A.a", "B.b", "C.c", "D.d"), months))
        .containsExactly(
            "D.d is listed and never played",
            "listed [A.a, B.b, C.c], played in month 2 [B.b, C.c, A.a]");
    assertThat(lies(List.of("A.a", "B.b"), months.subList(0, 1))).isEmpty();
  }

  private static Set<String> calls(String... calls) {
    return new LinkedHashSet<>(List.of(calls));
  }

  private static List<String> lies(List<String> steps, List<Set<String>> months) {
    List<String> lies = new ArrayList<>();
    Set<String> seen = new TreeSet<>();
    months.forEach(seen::addAll);
    steps.stream()
        .filter(step -> !seen.contains(step))
        .map(step -> step + " is listed and never played")
        .forEach(lies::add);
    for (int m = 0; m < months.size(); m++) {
      Set<String> month = months.get(m);
      List<String> played = month.stream().filter(steps::contains).toList();
      List<String> listed = steps.stream().filter(month::contains).toList();
      if (!played.equals(listed)) {
        lies.add("listed %s, played in month %d %s".formatted(listed, m + 1, played));
      }
    }
    return lies;
  }
}
