package smychka.experiment.chronicle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import smychka.experiment.Repository;
import smychka.experiment.run.Cancellation;
import smychka.experiment.run.Progress;
import smychka.experiment.run.Refused;
import smychka.scenario.Start;

/// Causes taken away in the real model, in a very small country.
class TrialsTest {
  private static Explanation explain(String event, int pairs, int threads) {
    return Repository.open(Made.root(), Start.ASSUMED_1921.name())
        .explain(
            new Inquiry(event, 1, pairs, 1, 5000, threads), Progress.SILENT, new Cancellation())
        .orElseThrow();
  }

  /// The causes of 1922 act before the months in which the event of 1923 is looked for.
  @Test
  void aCauseIsTakenAwayFromItsOwnMonthOnHoweverEarly() {
    Explanation told = explain("scissors-of-1923", 1, 1);
    var tested = told.links().stream().filter(l -> l.test().untested().isEmpty()).toList();
    assertThat(tested).isNotEmpty().allMatch(l -> l.test().pairs() == 1);
    assertThat(tested).allMatch(l -> l.test().moved() > 0);
    assertThat(told.links()).hasSizeLessThanOrEqualTo(Chain.MOST_LINKS);
    assertThat(explain("scissors-of-1923", 1, 2)).isEqualTo(told);
  }

  @Test
  void withoutPairsNothingIsClaimed() {
    assertThat(explain("hunger-of-1921", 0, 1).links())
        .isNotEmpty()
        .allMatch(l -> l.test().untested().equals("ask with --pairs to take it away"));
  }

  @Test
  void anUnknownEventIsAnsweredWithTheNearest() {
    assertThatThrownBy(() -> explain("strike-of-1928", 0, 1))
        .isInstanceOf(Refused.class)
        .hasMessageContaining(
            "there is no event \"strike-of-1928\"; did you mean 'strike-of-1927'?");
    assertThatThrownBy(() -> explain("famine.vulga.1921-08", 0, 1))
        .hasMessageContaining("there is no place \"vulga\"; did you mean 'volga'?");
    assertThatThrownBy(() -> explain("famine", 0, 1))
        .hasMessageContaining("name one as events.csv does: famine.PLACE.YYYY-MM");
    assertThatThrownBy(() -> explain("famine.belorussia.1922-01", 0, 1))
        .hasMessageContaining("does not happen between 1921-07 and 1922-07 in any of 1 countries");
  }
}
