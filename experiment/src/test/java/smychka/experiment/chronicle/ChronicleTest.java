package smychka.experiment.chronicle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import smychka.engine.Event;
import smychka.engine.Month;
import smychka.engine.RunTable;
import smychka.experiment.run.Stage;

class ChronicleTest {
  private static final String RULES =
      """
      decisions:
        - {lever: procurementPrice, words: the list price of grain}
      events:
        - event: goods-short
          kind: threshold
          places: union
          measure: {series: goods_fill_village}
          below: 0.9
          back: 0.95
          rule: TR-2.2
          says: "shops met {value} of what was wanted"
        - event: intake-falls
          kind: consequence
          places: both
          measure: {series: state_grain_intake, sum: 3, against: 12}
          below: 0.7
          rule: CS-4.6
          says: "the state took {value}, {now} after {then}"
          causes:
            - {event: goods-short, by: CS-4.2, within: 2, since: money buys nothing}
            - {lever: procurementPrice, turn: falls, by: CS-4.13, within: WITHIN, since: the state pays less}
      """;

  @TempDir Path temp;

  private static double[] flat(double before, int change, double after) {
    double[] months = new double[24];
    Arrays.fill(months, before);
    Arrays.fill(months, change, months.length, after);
    return months;
  }

  private static Made made(double[] fill, double[] intake) {
    Made made = new Made().series("goods_fill_village", fill);
    for (String place : EventRule.Places.BOTH.ids()) {
      made.series("state_grain_intake", place, intake);
    }
    return made;
  }

  private List<Event> events(String rules, RunTable table) {
    return Made.chronicle(temp, rules).events(table, Made.HISTORY);
  }

  private static Event event(List<Event> events, String id) {
    return events.stream().filter(e -> e.id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void anEventHasItsNumbersItsRuleAndItsParents() {
    RunTable table = made(flat(1, 19, 0.4), flat(2, 20, 0.5)).table();
    List<Event> events = events(RULES.replace("WITHIN", "24"), table);
    Event fall = event(events, "intake-falls.ussr.1927-10");
    assertThat(fall.kind()).isEqualTo("consequence");
    assertThat(fall.rule()).isEqualTo("CS-4.6");
    assertThat(fall.detail()).startsWith("the state took 50 per cent, 3 million tonnes after 6");
    assertThat(fall.inputsText())
        .startsWith("state_grain_intake_against_12_months=0.5 share; state_grain_intake=3.0 mn t;");
    assertThat(fall.parents())
        .containsExactlyInAnyOrder("goods-short.ussr.1927-08", "procurementPrice.ussr.1926-08");
  }

  @Test
  void aDecisionCarriesItsRowAndItsSource() {
    RunTable table = made(flat(1, 1, 1), flat(1, 1, 1)).table();
    Event cut = event(events(RULES.replace("WITHIN", "9"), table), "procurementPrice.ussr.1926-08");
    assertThat(cut.kind()).isEqualTo("decision");
    assertThat(cut.detail())
        .contains("was set to 65 roubles a tonne, from 76 roubles a tonne")
        .contains("new crop: cut begins")
        .contains("source: Malafeev");
    assertThat(cut.parents()).isEmpty();
  }

  @Test
  void aCauseOutsideTheWindowIsNoParent() {
    RunTable table = made(flat(1, 19, 0.4), flat(2, 20, 0.5)).table();
    Event fall = event(events(RULES.replace("WITHIN", "2"), table), "intake-falls.ussr.1927-10");
    assertThat(fall.parents()).containsExactly("goods-short.ussr.1927-08");
    double[] over = flat(1, 4, 0.4);
    Arrays.fill(over, 10, 24, 1);
    RunTable passed = made(over, flat(2, 20, 0.5)).table();
    Event later = event(events(RULES.replace("WITHIN", "2"), passed), "intake-falls.ussr.1927-10");
    assertThat(later.parents()).isEmpty();
  }

  @Test
  void aCauseInAnotherPlaceIsNoParentButTheCountryIs() {
    String rules = RULES.replace("WITHIN", "1").replace("places: union", "places: regions");
    Made made = new Made();
    for (String place : EventRule.Places.BOTH.ids()) {
      made.series("state_grain_intake", place, flat(2, 20, 0.5));
      made.series("goods_fill_village", place, flat(1, 19, place.equals("volga") ? 0.4 : 1));
    }
    List<Event> events = events(rules, made.table());
    assertThat(event(events, "intake-falls.volga.1927-10").parents())
        .containsExactly("goods-short.volga.1927-08");
    assertThat(event(events, "intake-falls.belorussia.1927-10").parents()).isEmpty();
    assertThat(event(events, "intake-falls.ussr.1927-10").parents()).isEmpty();
    String anywhere = rules.replace("within: 2,", "within: 2, anywhere: true,");
    assertThat(event(events(anywhere, made.table()), "intake-falls.ussr.1927-10").parents())
        .containsExactly("goods-short.volga.1927-08");
    RunTable union = made(flat(1, 19, 0.4), flat(2, 20, 0.5)).table();
    assertThat(
            event(events(RULES.replace("WITHIN", "1"), union), "intake-falls.volga.1927-10")
                .parents())
        .containsExactly("goods-short.ussr.1927-08");
  }

  @Test
  void noEventIsItsOwnAncestorAndAllAreInOrder() {
    String rules =
        RULES.replace("WITHIN", "24")
            + """
              - event: goods-shorter
                kind: threshold
                places: union
                measure: {series: goods_fill_village}
                below: 0.8
                rule: TR-2.2
                says: "less"
                causes:
                  - {event: intake-falls, by: TR-2.1, within: 9, since: it falls}
                  - {event: goods-short, by: TR-2.1, within: 9, since: it falls}
            """;
    List<Event> events = events(rules, made(flat(1, 20, 0.4), flat(2, 18, 0.1)).table());
    for (int i = 0; i < events.size(); i++) {
      List<String> before = events.subList(0, i).stream().map(Event::id).toList();
      assertThat(before).containsAll(events.get(i).parents());
      assertThat(events.get(i).month())
          .isGreaterThanOrEqualTo(events.get(Math.max(0, i - 1)).month());
    }
    assertThat(event(events, "goods-shorter.ussr.1927-09").parents())
        .contains("goods-short.ussr.1927-09");
  }

  @Test
  void aProgrammeThatTakesOverDecides() {
    RunTable table = made(flat(1, 1, 1), flat(1, 1, 1)).table();
    Chronicle chronicle = Made.chronicle(temp, RULES.replace("WITHIN", "9"));
    List<Stage> stages =
        List.of(
            new Stage(Made.FIRST, "historical"),
            new Stage(Month.of(1927, 10), "market-prices-1927"));
    List<Event> events = chronicle.events(table, stages);
    assertThat(event(events, "procurementPrice.ussr.1927-10").detail())
        .contains("from 59 roubles a tonne");
    assertThat(chronicle.events(table, Made.HISTORY))
        .noneMatch(e -> e.id().equals("procurementPrice.ussr.1927-10"));
  }

  @Test
  void aSeriesThatIsNotRecordedIsNamedWithTheRuleAndTheNearest() {
    RunTable table = new Made().series("goods_fill_vilage", flat(1, 1, 1)).table();
    assertThatThrownBy(() -> events(RULES.replace("WITHIN", "9"), table))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessageContaining("data/events.yaml:")
        .hasMessageContaining("no series goods_fill_village of ussr")
        .hasMessageContaining("did you mean 'goods_fill_vilage'?");
  }
}
