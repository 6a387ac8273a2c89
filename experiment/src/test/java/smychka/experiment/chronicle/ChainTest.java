package smychka.experiment.chronicle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import smychka.engine.Month;
import smychka.experiment.chronicle.Linked.Link;

class ChainTest {
  private static final Month MAY = Month.of(1927, 5);
  private static final Target TARGET = new Target("T", "target", "ussr", MAY, MAY.plus(6), "");

  static Found found(String what, String place, Month from, double strength) {
    return new Found(
        what,
        "",
        EventKind.THRESHOLD,
        from,
        from.plus(3),
        place,
        strength,
        "CS-4.6",
        List.of(),
        "it happened",
        "");
  }

  private static Link link(Found parent, double score) {
    return new Link(new Cause(parent.what(), "", "CS-4.2", 12, false, "so it is"), parent, score);
  }

  /// A run in which the target has some near causes, each with a cause behind it.
  private static List<Linked> run(int causes, double firstScore) {
    List<Linked> run = new ArrayList<>();
    List<Link> near = new ArrayList<>();
    for (int i = 0; i < causes; i++) {
      Found behind = found("behind-" + i, "ussr", MAY.plus(-6), 1);
      Found cause = found("cause-" + i, "ussr", MAY.plus(-2), 1);
      run.add(new Linked(behind, List.of()));
      run.add(new Linked(cause, List.of(link(behind, 1))));
      near.add(link(cause, i == 0 ? firstScore : 0.9 - i / 100.0));
    }
    run.add(new Linked(found("target", "ussr", MAY, 1), near));
    return run;
  }

  @Test
  void aChainHasAtMostSevenLinks() {
    assertThat(Chain.of(TARGET, List.of(run(12, 1))).links()).hasSize(7);
    assertThat(Chain.of(TARGET, List.of(run(2, 1))).links()).hasSize(4);
  }

  @Test
  void whatLiesBehindFollowsItsCauseAndTheStrongestIsFirst() {
    Chain chain = Chain.of(TARGET, List.of(run(3, 2)));
    assertThat(chain.links().stream().map(l -> l.number() + l.first().what() + l.leadsTo()))
        .containsExactly(
            "1cause-00", "2behind-01", "3cause-10", "4behind-13", "5cause-20", "6behind-25");
    assertThat(chain.links().getFirst().isNear()).isTrue();
  }

  @Test
  void anotherOrderKeepsWhatLiesBehindWithItsCause() {
    Chain chain =
        Chain.of(TARGET, List.of(run(2, 2)))
            .ordered(Comparator.comparing(l -> l.first().what(), Comparator.reverseOrder()));
    assertThat(chain.links().stream().map(l -> l.number() + l.first().what() + l.leadsTo()))
        .containsExactly("1cause-10", "2behind-11", "3cause-00", "4behind-03");
  }

  @Test
  void aCauseSeenInMoreRunsComesFirst() {
    List<Linked> lonely = run(1, 2);
    Chain chain = Chain.of(TARGET, List.of(run(2, 1), run(2, 1), lonely));
    assertThat(chain.runs()).isEqualTo(3);
    assertThat(chain.event()).hasSize(3);
    assertThat(chain.links().getFirst().events()).hasSize(3);
    assertThat(chain.links().stream().filter(l -> l.first().what().equals("cause-1")))
        .singleElement()
        .satisfies(l -> assertThat(l.events()).hasSize(2));
  }

  @Test
  void withoutAPlaceTheHardestHitIsMeant() {
    Target open = new Target("T", "famine", "", MAY, MAY.plus(6), "");
    List<Linked> run =
        List.of(
            new Linked(found("famine", "belorussia", MAY, 0.4), List.of()),
            new Linked(found("famine", "volga", MAY.plus(1), 1.2), List.of()),
            new Linked(found("famine", "urals-bashkiria", MAY.plus(-9), 2), List.of()));
    assertThat(Chain.of(open, List.of(run)).target().place()).isEqualTo("volga");
    assertThat(Chain.of(open, List.of(List.of())).event()).isEmpty();
  }
}
