package smychka.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import smychka.engine.Month;
import smychka.scenario.LeverPath.Segment;

final class LeverPathTest {
  private static final Provenance NOWHERE =
      new Provenance(0, 1, Grade.ASSUMPTION, "a test", "here", "", "test", 1);

  private static Segment segment(String from, String to, String value) {
    return new Segment(Month.parse(from), Month.parse(to), value, "share", NOWHERE, "");
  }

  private static LeverPath path(Segment... segments) {
    return new LeverPath("lever", List.of(segments));
  }

  @Test
  void gapsAndOverlapsAreRefused() {
    assertThatThrownBy(
            () -> path(segment("1921-01", "1921-03", "1"), segment("1921-05", "1921-06", "2")))
        .hasMessageContaining("1921-05");
    assertThatThrownBy(
            () -> path(segment("1921-01", "1921-03", "1"), segment("1921-03", "1921-06", "2")))
        .hasMessageContaining("1921-03");
  }

  @Test
  void everyMonthHasTheValueOfItsSegment() {
    LeverPath path =
        path(
            segment("1921-01", "1921-03", "0.1"),
            segment("1921-04", "1921-04", "0.2"),
            segment("1921-05", "1921-12", "0.3"));
    assertThat(path.number(Month.of(1921, 1))).isEqualTo(0.1);
    assertThat(path.number(Month.of(1921, 3))).isEqualTo(0.1);
    assertThat(path.number(Month.of(1921, 4))).isEqualTo(0.2);
    assertThat(path.number(Month.of(1921, 12))).isEqualTo(0.3);
  }

  @Test
  void replacingTheMiddleLeavesTheRest() {
    LeverPath path = path(segment("1921-01", "1921-12", "0.1"));
    LeverPath changed = path.replace(List.of(segment("1921-04", "1921-06", "0.5")));
    assertThat(changed.segments()).hasSize(3);
    assertThat(changed.number(Month.of(1921, 3))).isEqualTo(0.1);
    assertThat(changed.number(Month.of(1921, 4))).isEqualTo(0.5);
    assertThat(changed.number(Month.of(1921, 7))).isEqualTo(0.1);
    assertThat(path.firstDifference(changed)).contains(Month.of(1921, 4));
  }

  @Test
  void howAPathIsWrittenDoesNotMatter() {
    LeverPath one = path(segment("1921-01", "1921-12", "0.10"));
    LeverPath two = path(segment("1921-01", "1921-05", "0.1"), segment("1921-06", "1921-12", ".1"));
    assertThat(one.firstDifference(two)).isEmpty();
    assertThat(two.canonical()).hasSize(1);
    assertThat(one.canonical().getFirst().sameValue(two.canonical().getFirst())).isTrue();
  }

  @Test
  void weightsFallBackToAllAndThenToOne() {
    LeverPath path =
        path(
            segment("1921-01", "1921-01", "all:0.8|volga:1.2"),
            segment("1921-02", "1921-02", "volga:2"));
    assertThat(path.weight(Month.of(1921, 1), "volga")).isEqualTo(1.2);
    assertThat(path.weight(Month.of(1921, 1), "belorussia")).isEqualTo(0.8);
    assertThat(path.weight(Month.of(1921, 2), "belorussia")).isEqualTo(1);
  }
}
