package smychka.experiment.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import smychka.engine.Month;

/// The shipped facts, and runs made by hand that are judged by them.
final class FactsTest {
  private static final Facts FACTS = Facts.open(Project.root());
  private static final double[] OFFICIAL = {36.2, 50.3, 56.6, 51.4, 72.5, 76.8, 72.3, 73.3, 71.7};
  private static final double[] AREA = {79.8, 66.2, 78.6, 82.9, 87.3, 93.7, 94.7, 92.2, 96.0};

  /// A country that did what the official series say, as far as the judged facts ask.
  private static Runs history() {
    return Runs.judged()
        .with("grain_harvest", m -> harvest(m, OFFICIAL))
        .with("grain_area_standing", m -> AREA[m.year() - 1921])
        .with("rural_grain_stock", m -> 8)
        .with("rural_seed_stock", m -> 1.3)
        .with("hunger_deaths_rural", m -> m.agriculturalYear() == 1921 ? .4 : .001)
        .with("hunger_deaths_town", m -> 0);
  }

  private static double harvest(Month month, double[] harvests) {
    return switch (month.monthOfYear()) {
      case 7 -> .2 * harvests[month.year() - 1921];
      case 8 -> .8 * harvests[month.year() - 1921];
      default -> 0;
    };
  }

  /// Judgements by id.
  private record Found(Map<String, Judgement> byId) {
    Judgement get(String id) {
      return Objects.requireNonNull(byId.get(id), id);
    }
  }

  private static Found judge(Runs run) {
    return new Found(
        FACTS.judge(List.of(run.table())).stream()
            .collect(Collectors.toMap(Judgement::id, j -> j)));
  }

  @Test
  void holdEveryFact() {
    List<String> facts = FACTS.rows().stream().map(FactRow::fact).distinct().toList();
    List<String> expected = IntStream.rangeClosed(1, 37).mapToObj("F%02d"::formatted).toList();
    assertThat(facts).containsExactlyElementsOf(expected);
  }

  @Test
  void judgeGrainAndHungerAsFit() {
    assertThat(
            FACTS.rows().stream()
                .filter(row -> row.kind() == FactKind.FIT)
                .map(FactRow::fact)
                .distinct())
        .containsExactly("F05", "F06", "F11", "F32");
  }

  @Test
  void takeTheBandsOfFiveYearMeansFromTheOfficialSeries() {
    for (int first = 1921; first <= 1925; first++) {
      double mean = mean(first);
      FactRow row = FACTS.row("F06" + (char) ('b' + first - 1921)).orElseThrow();
      assertThat(row.title()).contains(Integer.toString(first));
      assertThat(row.band().low()).isCloseTo(.9 * mean, within(1e-3));
      assertThat(row.band().high()).isCloseTo(1.1 * mean, within(1e-3));
    }
  }

  private static double mean(int first) {
    return IntStream.range(first, first + 5)
        .mapToDouble(year -> official(year).middle())
        .average()
        .orElseThrow();
  }

  private static EvidenceRow official(int year) {
    return FACTS.evidence().rows("grain_harvest_revised_official").stream()
        .filter(row -> row.period().spelling().equals(Integer.toString(year)))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void passHistoryItself() {
    Found found = judge(history());
    assertThat(found.get("F05a").value()).isEqualTo(1922);
    assertThat(found.get("F06a").value()).isCloseTo(1, within(1e-9));
    assertThat(found.get("F06b").value()).isCloseTo(53.4, within(1e-9));
    assertThat(found.get("F11").value()).isCloseTo(9.3, within(1e-9));
    assertThat(found.get("F32a").value()).isCloseTo(.012, within(1e-9));
    assertThat(Facts.verdicts(FACTS.judge(List.of(history().table()))))
        .extracting(FactVerdict::fact, FactVerdict::pass)
        .containsExactly(
            tuple("F05", true), tuple("F06", true), tuple("F11", true), tuple("F32", true));
  }

  @Test
  void failTheAreaWhoseLowestYearIsLate() {
    double[] late = AREA.clone();
    late[2] = 60;
    Found found = judge(history().with("grain_area_standing", m -> late[m.year() - 1921]));
    assertThat(found.get("F05a").value()).isEqualTo(1923);
    assertThat(found.get("F05a").distance()).isEqualTo(3);
    assertThat(found.get("F05b").pass()).isTrue();
  }

  @Test
  void failEachWindowOfAHarvestPathThatIsTooHigh() {
    double[] high = Arrays.stream(OFFICIAL).map(h -> 1.2 * h).toArray();
    Found found = judge(history().with("grain_harvest", m -> harvest(m, high)));
    assertThat(found.get("F06a").pass()).isTrue();
    for (String id : List.of("F06b", "F06c", "F06d", "F06e", "F06f")) {
      // .1 of the mean above an edge that is .1 of the mean from the middle
      assertThat(found.get(id).distance()).isCloseTo(1, within(1e-3));
    }
  }

  @Test
  void failAWindowThatMeansOverNineYearsWouldHide() {
    double[] tilted = OFFICIAL.clone();
    tilted[0] = 60;
    tilted[8] = 48;
    Found found = judge(history().with("grain_harvest", m -> harvest(m, tilted)));
    // 53.4 + 23.8 / 5 = 58.16, and 73.32 - 23.7 / 5 = 68.58: inside; a lower 1921 is not
    assertThat(found.get("F06b").pass()).isTrue();
    tilted[1] = 60;
    assertThat(judge(history().with("grain_harvest", m -> harvest(m, tilted))).get("F06b").pass())
        .isFalse();
  }

  @Test
  void failHungerOfTownAndVillageTogether() {
    Runs hungry =
        history()
            .with("hunger_deaths_rural", m -> m.agriculturalYear() == 1924 ? .03 : 0)
            .with("hunger_deaths_town", m -> m.agriculturalYear() == 1924 ? .02 : 0);
    Judgement hunger = judge(hungry).get("F32a");
    assertThat(hunger.value()).isCloseTo(.6, within(1e-9));
    assertThat(hunger.pass()).isFalse();
    assertThat(hunger.distance()).isEqualTo(3);
  }

  @Test
  void countTheFamineOf1921OutsideTheHungerClause() {
    assertThat(judge(history()).get("F32a").pass()).isTrue();
    assertThat(judge(history()).get("F03a").value()).isCloseTo(.4 * 12 + .001 * 16, within(1e-9));
  }

  @Test
  void listMissesFirst() {
    List<Judgement> judgements =
        FACTS.judge(List.of(history().with("rural_grain_stock", m -> 20).table()));
    assertThat(judgements.getFirst().id()).isEqualTo("F11");
    assertThat(judgements.getFirst().isMiss()).isTrue();
    List<Integer> ranks =
        judgements.stream().map(j -> j.isMiss() ? 0 : j.kind().equals("outside") ? 2 : 1).toList();
    assertThat(ranks).isSortedAccordingTo(Comparator.naturalOrder());
    assertThat(judgements).hasSameSizeAs(FACTS.rows());
  }

  @Test
  void areOutsideWhenTheRunDoesNotCoverThem() {
    Runs late = new Runs("1926-10", "1929-12").with("grain_area_standing", m -> 90);
    Judgement area = judge(late).get("F05b");
    assertThat(area.kind()).isEqualTo("outside");
    assertThat(area.value()).isNull();
    assertThat(area.pass()).isNull();
  }

  @Test
  void missWhatTheRunDidNotRecord() {
    Judgement stock = judge(Runs.judged()).get("F11");
    assertThat(stock.kind()).isEqualTo("fit");
    assertThat(stock.isMiss()).isTrue();
    assertThat(stock.value()).isNull();
  }

  @Test
  void giveAReasonForWhatIsOutside() {
    assertThat(FACTS.rows())
        .filteredOn(row -> row.kind() == FactKind.OUTSIDE)
        .allSatisfy(row -> assertThat(row.reason()).isNotBlank());
  }
}
