package smychka.experiment.chronicle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import smychka.engine.Event;
import smychka.engine.Month;
import smychka.experiment.chronicle.Linked.Link;

class ExplanationTest {
  private static final Month SEPTEMBER = Month.of(1927, 9);

  @TempDir Path temp;

  private static Found event(String what, String place, Month from, double value) {
    return new Found(
        what,
        "",
        EventKind.THRESHOLD,
        from,
        from,
        place,
        1,
        "CS-4.6",
        List.of(new Event.Input(what, value, "share")),
        "",
        "");
  }

  private static List<Linked> run(int later, double share) {
    Month price = Month.of(1926, 8);
    var cut =
        new Found(
            "procurementPrice",
            "falls",
            EventKind.DECISION,
            price,
            price,
            "ussr",
            1,
            "procurementPrice",
            List.of(),
            "the list price was set to 65 roubles a tonne, from 76 roubles a tonne",
            "a work");
    Found goods = event("goods-short", "ussr", SEPTEMBER.plus(-later), share);
    var short1 = new Cause("goods-short", "", "CS-4.2", 3, false, "money buys nothing");
    var short2 =
        new Cause("procurementPrice", "falls", "CS-4.13", 15, false, "the state pays less");
    Found fall = event("fall", "ussr", SEPTEMBER, share / 2);
    return List.of(
        new Linked(cut, List.of()),
        new Linked(goods, List.of()),
        new Linked(fall, List.of(new Link(short1, goods, 1), new Link(short2, cut, 0.5))));
  }

  private Explanation told(Map<Integer, Explanation.Test> tests) {
    EventRules rules =
        Made.rules(
            temp,
            """
            decisions: []
            events:
              - event: goods-short
                kind: threshold
                places: union
                measure: {series: goods_fill_village}
                below: 0.9
                rule: TR-2.2
                says: "shops met {value} of what was wanted"
              - event: fall
                kind: consequence
                places: union
                measure: {series: state_grain_intake}
                below: 1
                rule: CS-4.6
                says: "the state took in {value} of last year's grain"
            """);
    Target target = new Target("The strike", "fall", "ussr", SEPTEMBER, SEPTEMBER.plus(3), "");
    Chain chain = Chain.of(target, List.of(run(1, 0.8), run(2, 0.84)));
    return new Telling(rules).of("strike", chain, List.of(), tests, 0);
  }

  @Test
  void itReadsAloud() {
    Map<Integer, Explanation.Test> tests = new HashMap<>();
    tests.put(
        1, new Explanation.Test("serving villages first", 32, 30, 9, 0.3, "the measure moves", ""));
    tests.put(2, Explanation.Test.not("nothing is known that takes this alone away"));
    assertThat(String.join("\n", told(tests).paragraphs()))
        .isEqualTo(
            """
            The strike.
            In September 1927, in the country as a whole, the state took in 40 to 42 per cent of last year's grain. So it was in 2 of 2 countries drawn (CS-4.6).
            What it can have followed from:
            1. Between July and August 1927, in the country as a whole, shops met 80 to 84 per cent of what was wanted. It can lead there, since money buys nothing (CS-4.2). Seen in 2 of 2. Without this it still happens in 9 of 32 pairs (in 30 with nothing taken away): the measure moves. Taken away by serving villages first.
            2. In August 1926, the list price was set to 65 roubles a tonne, from 76 roubles a tonne. It can lead there, since the state pays less (CS-4.13). Seen in 2 of 2. Source: a work. Not tested here: nothing is known that takes this alone away.
            Links are rules of the model and say what can have acted, not what somebody intended. A model, not a verdict.\
            """);
  }

  @Test
  void whatUndoesTheEventInMoreCountriesIsToldFirst() {
    Map<Integer, Explanation.Test> tests = new HashMap<>();
    tests.put(1, new Explanation.Test("a", 32, 32, 20, 0.1, "m", ""));
    tests.put(2, new Explanation.Test("b", 32, 32, 3, 0.1, "m", ""));
    assertThat(told(tests).links().stream().map(Explanation.Link::by))
        .containsExactly("CS-4.13", "CS-4.2");
  }

  @Test
  void aPageIsMarkdownWithTheCommandThatWritesIt() {
    Map<Integer, Explanation.Test> tests = new HashMap<>();
    tests.put(1, Explanation.Test.not("x"));
    tests.put(2, Explanation.Test.not("x"));
    assertThat(ExplanationPage.of(List.of(told(tests)), "./smychka explain strike"))
        .startsWith("# Chronicle\n")
        .contains("`./smychka explain strike`; do not edit.", "\n## The strike\n", "\n1. Between")
        .endsWith("A model, not a verdict.\n");
  }
}
