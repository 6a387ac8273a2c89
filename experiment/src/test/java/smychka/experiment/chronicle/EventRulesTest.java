package smychka.experiment.chronicle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import smychka.scenario.BadInputException;

class EventRulesTest {
  private static final String GOOD =
      """
      decisions:
        - {lever: procurementPrice, words: the list price}
      events:
        - event: goods-short
          kind: threshold
          places: union
          measure: {series: goods_fill_village}
          below: 0.9
          back: 0.95
          rule: TR-2.2
          says: "short"
          removal: {words: w, changes: [{lever: villageGoodsShare, value: 1}]}
          causes:
            - {lever: procurementPrice, turn: falls, by: CS-4.13, within: 2, since: the price fell}
      aliases:
        - {name: the-one, title: One, event: goods-short, place: ussr, from: 1927-09, to: 1927-12}
      """;

  @TempDir Path temp;

  @Test
  void theRulesThatShipCanBeRead() {
    EventRules rules = EventRules.read(Made.root().resolve("data/events.yaml"), Made.data());
    assertThat(rules.aliases().stream().map(Alias::name))
        .contains("hunger-of-1921", "scissors-of-1923", "strike-of-1927");
    assertThat(rules.rule("collections-fall").orElseThrow().removal().isKnown()).isFalse();
    assertThat(rules.rule("weather-poor").orElseThrow().removal().isKnown()).isTrue();
  }

  /// Every equation that rules go through is one of the model.
  @Test
  void everyEquationNamedIsInThePages() throws IOException {
    var pages = new StringBuilder();
    try (var files = Files.list(Made.root().resolve("docs/equations"))) {
      for (Path page : files.sorted().toList()) {
        pages.append(Files.readString(page));
      }
    }
    EventRules rules = EventRules.read(Made.root().resolve("data/events.yaml"), Made.data());
    List<String> named =
        rules.rules().stream()
            .flatMap(rule ->
                java.util.stream.Stream.concat(
                    java.util.stream.Stream.of(rule.rule()), rule.causes().stream().map(Cause::by)))
            .distinct()
            .toList();
    assertThat(named).hasSizeGreaterThan(20).allMatch(id -> pages.indexOf("(" + id + ")") >= 0);
  }

  @Test
  void thePageOfTheChronicleExplainsEveryNamedEvent() throws IOException {
    String page = Files.readString(Made.root().resolve("docs/generated/chronicle.md"));
    EventRules rules = EventRules.read(Made.root().resolve("data/events.yaml"), Made.data());
    assertThat(rules.aliases())
        .isNotEmpty()
        .allMatch(alias -> page.contains("## " + alias.title() + "\n\n`" + alias.name() + "`"));
    assertThat(page).contains("of 32 pairs");
  }

  @Test
  void aSoundFileIsRead() {
    EventRules rules = Made.rules(temp, GOOD);
    assertThat(rules.names()).containsExactly("the-one", "goods-short", "procurementPrice");
    assertThat(rules.rule("goods-short").orElseThrow().crossing())
        .isEqualTo(new Crossing(false, 0.9, 0.95, false));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "goods_fill_village|goods_fill_vilage|7:23: no series 'goods_fill_vilage' is recorded|did you mean 'goods_fill_village'?",
        "lever: procurementPrice, words|lever: procurmentPrice, words|2:13: there is no lever 'procurmentPrice'|did you mean 'procurementPrice'?",
        "back: 0.95|back: 0.8|9:11: 'back' lies beyond the level|put it on the other side",
        "below: 0.9|below: low|8:12: 'low' is not a number|mend it",
        "below: 0.9|belov: 0.9|8:5: unknown key 'belov'|did you mean 'below'?",
        "kind: threshold|kind: decision|5:11: unknown kind 'decision'|use one of: consequence, shock, threshold",
        "rule: TR-2.2|rule: TR2|10:11: 'TR2' is no number of an equation|write it as CS-4.6",
        "turn: falls|turn: fall|14:41: unknown turn 'fall'|did you mean 'falls'?",
        "event: goods-short, place|event: good-short, place|16:40: unknown event 'good-short'|did you mean 'goods-short'?",
        "place: ussr|place: usr|16:60: there is no region 'usr'|did you mean 'ussr'?",
        "from: 1927-09|from: 1927|16:72: not a month: \"1927\"|write it as 1927-09",
        "lever: villageGoodsShare, value|lever: villageGoodShare, value|12:43: there is no lever 'villageGoodShare'|did you mean 'villageGoodsShare'?",
        "changes: [{lever: villageGoodsShare, value: 1}]|changes: []|12:34: the removal changes nothing|leave 'removal' out"
      })
  void aFaultIsSaidWithItsPlaceAndARemedy(
      String good, String bad, String placeAndFault, String remedy) {
    assertThat(GOOD).contains(good);
    assertThatThrownBy(() -> Made.rules(temp, GOOD.replace(good, bad)))
        .isInstanceOf(BadInputException.class)
        .hasMessageContaining("data/events.yaml:" + placeAndFault)
        .hasMessageContaining(remedy);
  }

  @Test
  void aCauseThatMakesNoEventIsRefused() {
    String bad = GOOD.replace("lever: procurementPrice, turn: falls", "event: goods-shortt");
    assertThatThrownBy(() -> Made.rules(temp, bad))
        .hasMessageContaining("'goods-shortt' makes no events; causes are events of this file");
  }

  @Test
  void allFaultsAreSaidTogether() {
    String bad = GOOD.replace("rule: TR-2.2", "rule: x").replace("back: 0.95", "back: 0.1");
    assertThatThrownBy(() -> Made.rules(temp, bad))
        .isInstanceOfSatisfying(BadInputException.class, e -> assertThat(e.problems()).hasSize(2));
  }
}
