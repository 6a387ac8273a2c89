package smychka.experiment.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The shipped facts, and runs made by hand that are judged by them.
final class FactsTest {
  private static final Facts FACTS = Facts.open(Project.root());

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
  void judgeAsFitWhatNoLeverLeansOn() {
    assertThat(
            FACTS.rows().stream()
                .filter(row -> row.kind() == FactKind.FIT)
                .map(FactRow::fact)
                .distinct())
        .containsExactly(
            "F01", "F02", "F03", "F04", "F05", "F06", "F07", "F09", "F10", "F11", "F12", "F14",
            "F15", "F16", "F17", "F20", "F21", "F22", "F23", "F30", "F32", "F33", "F34", "F35",
            "F37");
  }

  @Test
  void judgeNothingByWhatIsStillToCome() {
    assertThat(FACTS.rows())
        .filteredOn(row -> row.kind() == FactKind.OUTSIDE)
        .allSatisfy(row -> assertThat(row.reason()).doesNotContain("part I"));
    assertThat(FACTS.evidence().map().values())
        .allSatisfy(mapped -> assertThat(mapped.reason()).doesNotContain("part I"));
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
    Found found = judge(History.all());
    assertThat(found.get("F05a").value()).isEqualTo(1922);
    assertThat(found.get("F06a").value()).isCloseTo(1, within(1e-9));
    assertThat(found.get("F06b").value()).isCloseTo(53.4, within(1e-9));
    assertThat(found.get("F11").value()).isCloseTo(9.3, within(1e-9));
    assertThat(found.get("F32a").value()).isCloseTo(.012, within(1e-9));
    assertThat(Facts.verdicts(FACTS.judge(List.of(History.all().table()))))
        .filteredOn(verdict -> !verdict.pass())
        .isEmpty();
  }

  @Test
  void failTheAreaWhoseLowestYearIsLate() {
    double[] late = History.AREA.clone();
    late[2] = 60;
    Found found =
        judge(History.all().with("grain_area_standing", m -> History.of(late, 1921, m.year())));
    assertThat(found.get("F05a").value()).isEqualTo(1923);
    assertThat(found.get("F05a").distance()).isEqualTo(3);
    assertThat(found.get("F05b").pass()).isTrue();
  }

  @Test
  void failEachWindowOfAHarvestPathThatIsTooHigh() {
    double[] high = Arrays.stream(History.HARVEST).map(h -> 1.2 * h).toArray();
    Found found = judge(History.all().with("grain_harvest", m -> History.harvest(m, high)));
    assertThat(found.get("F06a").pass()).isTrue();
    for (String id : List.of("F06b", "F06c", "F06d", "F06e", "F06f")) {
      // .1 of the mean above an edge that is .1 of the mean from the middle
      assertThat(found.get(id).distance()).isCloseTo(1, within(1e-3));
    }
  }

  @Test
  void failAWindowThatMeansOverNineYearsWouldHide() {
    double[] tilted = History.HARVEST.clone();
    tilted[0] = 60;
    tilted[8] = 48;
    Found found = judge(History.all().with("grain_harvest", m -> History.harvest(m, tilted)));
    // 53.4 + 23.8 / 5 = 58.16, and 73.32 - 23.7 / 5 = 68.58: inside; a lower 1921 is not
    assertThat(found.get("F06b").pass()).isTrue();
    tilted[1] = 60;
    assertThat(
            judge(History.all().with("grain_harvest", m -> History.harvest(m, tilted)))
                .get("F06b")
                .pass())
        .isFalse();
  }

  @Test
  void failHungerOfTownAndVillageTogether() {
    Runs hungry =
        History.all()
            .with("hunger_deaths_rural", m -> m.agriculturalYear() == 1924 ? .03 : 0)
            .with("hunger_deaths_town", m -> m.agriculturalYear() == 1924 ? .02 : 0);
    Judgement hunger = judge(hungry).get("F32a");
    assertThat(hunger.value()).isCloseTo(.6, within(1e-9));
    assertThat(hunger.pass()).isFalse();
    assertThat(hunger.distance()).isEqualTo(3);
  }

  @Test
  void failScissorsThatStayWide() {
    Found found = judge(History.all().with("scissors", m -> m.year() < 1923 ? 1 : 3));
    assertThat(found.get("F08b").pass()).isTrue();
    assertThat(found.get("F08c").pass()).isFalse();
    assertThat(found.get("F08d").distance()).isCloseTo(1.4 / .16, within(1e-9));
  }

  @Test
  void failGoodsThatAreShortTooSoonTooLateOrNever() {
    assertThat(judge(History.all()).get("F14c").value()).isEqualTo(1925.75);
    Found soon = judge(History.all().with("goods_fill_village", m -> m.year() < 1924 ? 1 : .9));
    assertThat(soon.get("F14c").value()).isEqualTo(1924);
    assertThat(soon.get("F14c").pass()).isFalse();
    Found late = judge(History.all().with("goods_fill_village", m -> m.year() < 1928 ? 1 : .9));
    assertThat(late.get("F14c").distance()).isEqualTo(3);
    Judgement never = judge(History.all().with("goods_fill_village", m -> 1)).get("F14c");
    assertThat(never.kind()).isEqualTo("fit");
    assertThat(never.value()).isNull();
    assertThat(never.isMiss()).isTrue();
  }

  @Test
  void failAPrivateShareThatFallsWhileToleranceIsFull() {
    Found found =
        judge(
            History.all()
                .with("private_share_retail", m -> m.toString().equals("1923-05") ? 29 : 75));
    assertThat(found.get("F32c").value()).isEqualTo(29);
    assertThat(found.get("F32c").distance()).isEqualTo(3);
  }

  @Test
  void countTheFamineOf1921OutsideTheHungerClause() {
    assertThat(judge(History.all()).get("F32a").pass()).isTrue();
    assertThat(judge(History.all()).get("F03a").value())
        .isCloseTo(.4 * 11 + .6 + .001 * 16, within(1e-9));
  }

  @Test
  void listMissesFirst() {
    List<Judgement> judgements =
        FACTS.judge(List.of(History.all().with("rural_grain_stock", m -> 20).table()));
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

  @Test
  void rival_evidence_replaces_the_band_of_the_rows_that_have_it_and_no_other() {
    Facts low = FACTS.against("low-harvests");
    assertThat(low.row("F06h").orElseThrow().band().high()).isEqualTo(67);
    assertThat(low.row("F06h").orElseThrow().evidence())
        .containsExactly("grain_harvest_low_wheatcroft_davies");
    assertThat(low.row("F05c").orElseThrow()).isEqualTo(FACTS.row("F05c").orElseThrow());
    assertThat(FACTS.rivals()).contains("low-harvests", "low-toll", "nutter", "tax-commission");
  }

  @Test
  void unknown_rival_evidence_is_refused_with_the_nearest() {
    assertThatThrownBy(() -> FACTS.against("low-harvest"))
        .hasMessageContaining("no rival evidence is called 'low-harvest'")
        .hasMessageContaining("low-harvests");
  }
}
