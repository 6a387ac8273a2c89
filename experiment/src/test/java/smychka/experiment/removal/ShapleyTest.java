package smychka.experiment.removal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import smychka.engine.Month;
import smychka.experiment.compare.PairedDifference;
import smychka.experiment.facts.Outcome;

class ShapleyTest {
  /// Three factors, worked by hand over the six orders. Values by set: none, a, b, ab, c, ac, bc,
  /// abc.
  private static final double[] GAME = {30, 24, 18, 6, 30, 12, 18, 0};

  @Test
  void aGameWorkedByHand() {
    // a: orders abc, acb -6; bac -12; bca -18; cab -18; cba -18: the changes of removal sum to -78
    // b: abc -18; acb -12; bac, bca -12; cab -12; cba -12: -78
    // c: abc -6; acb -12; bac -6; bca 0; cab, cba 0: -24
    assertThat(Shapley.shares(GAME)).containsExactly(13, 13, 4);
  }

  @Test
  void sharesAddUpToHistoryLessAllRemovedExactly() {
    Random random = new Random(7);
    for (int n = 1; n <= Shapley.MOST_FACTORS; n++) {
      double[] game = new double[1 << n];
      for (int set = 0; set < game.length; set++) {
        game[set] = 40320.0 * random.nextInt(-50, 50);
      }
      assertThat(Arrays.stream(Shapley.shares(game)).sum())
          .isEqualTo(game[0] - game[game.length - 1]);
    }
  }

  @Test
  void aFactorThatChangesNothingHasAShareOfExactlyNothing() {
    double[] game = {.1, .3, .7, 1.9, .1, .3, .7, 1.9};
    assertThat(Shapley.shares(game)[2]).isZero();
    assertThat(Shapley.shares(game)[0]).isNotZero();
  }

  @Test
  void factorsThatDoTheSameHaveTheSameShareAndTheOrderOfFactorsDoesNotMatter() {
    double[] same = {9, 5, 5, 2};
    assertThat(Shapley.shares(same)[0]).isEqualTo(Shapley.shares(same)[1]);
    double[] turned = {30, 18, 24, 6, 30, 18, 12, 0};
    assertThat(Shapley.shares(turned)).containsExactly(13, 13, 4);
  }

  @Test
  void factorsThatDoNotWorkTogetherGetWhatEachDoesAlone() {
    double[] game = {10, 7, 8, 5};
    assertThat(Shapley.shares(game)).containsExactly(3, 2);
  }

  @Test
  void everySetOnceNoneFirstAllLast() {
    List<Integer> sets = Shapley.coalitions(5);
    assertThat(sets).hasSize(32).startsWith(0).endsWith(31);
    Set<List<String>> members = new HashSet<>();
    sets.forEach(set -> members.add(Shapley.members(set, List.of("a", "b", "c", "d", "e"))));
    assertThat(members).hasSize(32).contains(List.of(), List.of("b", "e"));
    assertThat(Shapley.members(5, List.of("a", "b", "c"))).containsExactly("a", "c");
  }

  @Test
  void whatIsNoGameIsRefused() {
    assertThatThrownBy(() -> Shapley.shares(new double[3]))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Shapley.shares(new double[1]))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Shapley.coalitions(9)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Shapley.coalitions(0)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void rowsTotalAndRestsOfTwoReplicates() {
    Outcome outcome =
        new Outcome("x", "x", "mn t", Set.of("x"), Month.of(1927, 1), Month.of(1927, 1), run -> 0);
    List<Factor> factors = List.of(new Factor("a", "a", "a"), new Factor("b", "b", "b"));
    double[][] values = {{10, 12, 13, 18}, {10, 13, 13, 19}};
    var division = new Decomposition(outcome, factors, List.of(1, 2), values);
    Decomposition.Row a = division.rows().getFirst();
    assertThat(a.removed().difference()).isEqualTo(2.5);
    assertThat(a.left().difference()).isEqualTo(-5.5);
    assertThat(a.share().difference()).isEqualTo(-4);
    // Student's t of one degree, 6.314, times .5: the standard error of -3.5 and -4.5
    assertThat(a.share().low90()).isCloseTo(-4 - 3.156876, within(1e-6));
    assertThat(a.share().lower()).isEqualTo(2);
    PairedDifference total = division.total();
    assertThat(total.difference()).isEqualTo(-8.5);
    assertThat(division.rows().stream().mapToDouble(r -> r.share().difference()).sum())
        .isEqualTo(total.difference());
    assertThat(division.restOfRemoved().difference()).isEqualTo(-8.5 + 2.5 + 3);
    assertThat(division.restOfLeft().difference()).isEqualTo(-8.5 + 5.5 + 6);
  }
}
