package smychka.experiment.removal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import smychka.experiment.facts.Facts;
import smychka.experiment.facts.Outcome;
import smychka.experiment.run.Refused;
import smychka.scenario.DataFolder;
import smychka.scenario.Question;
import smychka.scenario.Removal;
import smychka.scenario.RemovalBinder;
import smychka.scenario.RemovalCatalogue;
import smychka.scenario.Start;

/// What is asked for by name, and the removals that ship.
class WishTest {
  private static final Path HOME = Path.of("..");
  private static final DataFolder DATA = DataFolder.open(HOME.resolve("data"), Start.ASSUMED_1921);
  private static final RemovalCatalogue CATALOGUE = DATA.removals();
  private static final Facts FACTS = Facts.open(HOME);

  private static Ablation.Request request(String asked, String question, String... factors) {
    return new Wish(asked, question, List.of(factors), 1, 8, 1000, 2).request(CATALOGUE, FACTS);
  }

  @Test
  void aQuestionBringsItsOutcomesAndAnOutcomeItsQuestion() {
    Ablation.Request whole = request("strike-of-1927", "");
    assertThat(whole.factors()).hasSize(5);
    assertThat(whole.outcomes()).hasSize(2);
    Ablation.Request one = request("F15a", "");
    assertThat(one.question().id()).isEqualTo("strike-of-1927");
    assertThat(one.outcomes()).extracting(Outcome::text).containsExactly("F15a");
    Ablation.Request two = request("F15h", "", "no-war-scare", "no-price-cut");
    assertThat(two.question().id()).isEqualTo("strike-of-1927");
    assertThat(two.factors())
        .extracting(Removal::id)
        .containsExactly("no-war-scare", "no-price-cut");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          F08b |  |  | say of which question the factors of F08b are: --question
          F08b | scisors-of-1923 |  | did you mean 'scissors-of-1923'?
          F15a |  | no-price-cuts | did you mean 'no-price-cut'?
          F15a | scissors-of-1923 | no-price-cut | no-price-cut belongs to the question strike-of-1927
          F15a |  | no-price-cut,no-price-cut | factor no-price-cut is named twice
          validation |  |  | question validation names no outcome of its own
          F99 | strike-of-1927 |  | there is no fact F99; see: smychka list facts
          F15 | strike-of-1927 |  | its rows are F15a, F15b
          F26a | strike-of-1927 |  | F26a is outside this part of the model
          grain_harvst:1927 | strike-of-1927 |  | did you mean 'grain_harvest'?
          grain_harvest:1927 | strike-of-1927 |  | "1927" is no period
          grain_harvest:1927-13 | strike-of-1927 |  | "1927-13" is no period
          grain_harvest:1927-08..1927-07 | strike-of-1927 |  | is no period
          grain_harvest@volgo:1927-08 | strike-of-1927 |  | did you mean 'volga'?
          horses:1927-08:sum | strike-of-1927 |  | horses is a stock: its months do not add up
          horses:1927-08:maxi | strike-of-1927 |  | did you mean 'max'?
          horses | strike-of-1927 |  | "horses" is no outcome; write a fact such as F15a
          horses:1927-08 / cattle:1927-08 / pigs:1927-08 | strike-of-1927 |  | over more than one
          """)
  void whatIsNotThereIsRefusedWithARemedy(
      String asked, String question, String factors, String message) {
    String[] ids = factors == null ? new String[0] : factors.split(",", -1);
    assertThatThrownBy(() -> request(asked, question == null ? "" : question, ids))
        .isInstanceOf(Refused.class)
        .hasMessageContaining(message);
  }

  @Test
  void outcomesSayWhatTheyNeed() {
    Outcome sum = FACTS.outcome("state_grain_intake:1926/27");
    assertThat(sum.first() + " " + sum.last() + " " + sum.unit()).isEqualTo("1926-07 1927-06 mn t");
    Outcome ratio = FACTS.outcome("horses@volga:1927-07 / horses:1924-07..1926-07:max");
    assertThat(ratio.first() + " " + ratio.last() + " " + ratio.unit())
        .isEqualTo("1924-07 1927-07 ratio");
    assertThat(FACTS.outcome("F08b").last()).hasToString("1929-12");
    assertThat(FACTS.outcome("F15a").series()).containsExactly("state_grain_intake");
    FACTS.rows().stream()
        .filter(row -> row.compute() != null)
        .forEach(row -> assertThat(FACTS.outcome(row.id()).series()).isNotEmpty());
  }

  /// Each removal that ships changes something, and those of a question that is to be divided can
  /// be made in any order.
  @Test
  void theRemovalsThatShipChangeSomething() {
    var binder = new RemovalBinder(DATA);
    var history = DATA.programmes().get("historical");
    var told = binder.bind(history, List.of());
    assertThat(CATALOGUE.names()).contains("strike-of-1927", "scissors-of-1923", "validation");
    for (Question question : CATALOGUE.questions()) {
      for (Removal removal : question.removals()) {
        var without = binder.bind(history, List.of(removal));
        boolean months = !told.firstDifference(without).isAfter(told.last());
        assertThat(months || !removal.parameters().isEmpty()).as(removal.id()).isTrue();
      }
      if (!question.outcomes().isEmpty()) {
        binder.bind(history, question.removals());
        for (Removal a : question.removals()) {
          assertThat(
                  question.removals().stream()
                      .filter(b -> !b.id().equals(a.id()) && a.clash(b).isPresent()))
              .as(a.id())
              .isEmpty();
        }
        question.outcomes().forEach(FACTS::outcome);
      }
    }
  }

  @Test
  void theOrderInWhichRemovalsAreMadeDoesNotMatter() {
    var binder = new RemovalBinder(DATA);
    var history = DATA.programmes().get("historical");
    for (String id : List.of("strike-of-1927", "scissors-of-1923")) {
      List<Removal> removals = CATALOGUE.get(id).removals();
      var here = binder.bind(history, removals);
      var there = binder.bind(history, removals.reversed());
      assertThat(here.firstDifference(there)).isEqualTo(here.last().plus(1));
      assertThat(here.parameters()).usingRecursiveComparison().isEqualTo(there.parameters());
    }
  }

  @Test
  void deathsFromHungerOfTheUnionAreAskedAboutInEveryRegion() {
    List<String> fact =
        request("F03a", "hunger-of-1921").outcomes().stream().map(Outcome::text).toList();
    assertThat(fact)
        .hasSize(21)
        .startsWith("F03a", "hunger_deaths_rural@consuming-centre:1921-03..1923-06")
        .contains("hunger_deaths_town@volga:1921-03..1923-06");
    assertThat(request("hunger_deaths_rural:1921/22", "hunger-of-1921").outcomes()).hasSize(11);
    assertThat(request("hunger_deaths_rural@volga:1921/22", "hunger-of-1921").outcomes())
        .hasSize(1);
    assertThat(request("F03b", "hunger-of-1921").outcomes()).hasSize(1);
  }

  @Test
  void theRegionsOfOneSeriesAndPeriodMakeOneTable() {
    List<Decomposition> parts =
        request("F03a", "hunger-of-1921").outcomes().stream()
            .map(o ->
                new Decomposition(o, List.of(), List.of(1), new double[][] {new double[] {.5}}))
            .toList();
    List<List<Decomposition>> groups = Regional.grouped(parts);
    assertThat(groups).extracting(List::size).containsExactly(1, 10, 10);
    assertThat(Regional.series(groups.getLast())).isEqualTo("hunger_deaths_town:1921-03..1923-06");
    assertThat(Regional.region(groups.getLast().get(4))).isEqualTo("volga");
    assertThat(Regional.region(parts.getFirst())).isEmpty();
  }
}
