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
import smychka.engine.Month;

/// The shipped facts, and runs made by hand that are judged by them.
final class FactsTest {
  private static final Facts FACTS = Facts.open(Project.root());
  private static final double[] OFFICIAL = {36.2, 50.3, 56.6, 51.4, 72.5, 76.8, 72.3, 73.3, 71.7};
  private static final double[] OUTPUT = {20, 26, 39, 46, 76, 102, 110, 130, 160};
  private static final double[] INTAKE = {6, 3.8, 6.9, 6.5, 5.3, 8.9, 11.6, 10.3, 8.3, 16.1};
  private static final double[] PRIVATE = {80, 80, 75, 58, 43, 42, 37, 25, 18, 10};
  private static final double[] AREA = {79.8, 66.2, 78.6, 82.9, 87.3, 93.7, 94.7, 92.2, 96.0};

  /// A country that did what the sources say, as far as the judged facts ask.
  private static Runs history() {
    return villages(Runs.judged())
        .with("industrial_output_index", m -> OUTPUT[m.year() - 1921])
        .with("scissors", m -> scissors(m))
        .with("unsold_goods_stock", m -> 600 - 20 * Math.abs(m.minus(Month.of(1923, 12))))
        .with("goods_fill_village", m -> m.isBefore(Month.of(1925, 10)) ? .99 : .9 - since(m))
        .with("unemployment", m -> m.year() < 1925 ? 8.7 : 14.2)
        .with("private_share_retail", m -> PRIVATE[m.economicYear() - 1920])
        .with("seasonal_workers_away", m -> 3.5);
  }

  private static Runs villages(Runs runs) {
    return runs.with("grain_harvest", m -> harvest(m, OFFICIAL))
        .with("grain_area_standing", m -> AREA[m.year() - 1921])
        .with("rural_grain_stock", m -> 8)
        .with("rural_seed_stock", m -> 1.3)
        .with("hunger_deaths_rural", m -> m.agriculturalYear() == 1921 ? .4 : .001)
        .with("hunger_deaths_town", m -> 0)
        .with("state_grain_intake", FactsTest::intake)
        .with("market_state_price_ratio", m -> 1.6)
        .with("grain_price_private", m -> m.year() < 1928 ? 100 : 200)
        .with("grain_area_sown", m -> m.monthOfYear() != 9 ? 0 : m.year() < 1928 ? 39 : 37)
        .with("extra_rural_grain", m -> 10.3 / 12)
        .with("grain_exports", m -> 2.0 / 12)
        .with("village_grain_sales", m -> 80)
        .with("village_other_income", m -> 320)
        .with("grain_price_state", m -> m.year() < 1927 ? 70 : 60)
        .with("other_farm_price", m -> 1.3)
        .with("cattle", m -> 60 + m.year() - 1921)
        .with("horseless_share", m -> .3)
        .with("stratum_share_labourers", m -> .11)
        .with("stratum_share_poor", m -> .22)
        .with("stratum_share_middle", m -> .63)
        .with("stratum_share_well_off", m -> .04);
  }

  /// The strike of 1927 and what force brought after it; other years even.
  private static double intake(Month month) {
    if (month.agriculturalYear() != 1927) {
      return INTAKE[month.agriculturalYear() - 1920] / 12;
    }
    double before = INTAKE[1926 - 1920] / 12;
    return month.year() == 1927 ? .7 * before : month.monthOfYear() <= 3 ? 1.5 : .45;
  }

  private static double since(Month month) {
    return .01 * month.minus(Month.of(1925, 10));
  }

  /// Closed in 1922, widest in October 1923.
  private static double scissors(Month month) {
    if (month.isBefore(Month.of(1922, 10))) {
      return 1;
    }
    int away = Math.abs(month.minus(Month.of(1923, 10)));
    return Math.max(1.2, 3.1 - .19 * away);
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
  void judgeVillageIndustryAndTradeAsFit() {
    assertThat(
            FACTS.rows().stream()
                .filter(row -> row.kind() == FactKind.FIT)
                .map(FactRow::fact)
                .distinct())
        .containsExactly(
            "F04", "F05", "F06", "F07", "F09", "F10", "F11", "F12", "F14", "F15", "F16", "F17",
            "F32", "F34", "F35");
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
    Found found = judge(history());
    assertThat(found.get("F05a").value()).isEqualTo(1922);
    assertThat(found.get("F06a").value()).isCloseTo(1, within(1e-9));
    assertThat(found.get("F06b").value()).isCloseTo(53.4, within(1e-9));
    assertThat(found.get("F11").value()).isCloseTo(9.3, within(1e-9));
    assertThat(found.get("F32a").value()).isCloseTo(.012, within(1e-9));
    assertThat(Facts.verdicts(FACTS.judge(List.of(history().table()))))
        .filteredOn(verdict -> !verdict.pass())
        .isEmpty();
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
  void failScissorsThatStayWide() {
    Found found = judge(history().with("scissors", m -> m.year() < 1923 ? 1 : 3));
    assertThat(found.get("F08b").pass()).isTrue();
    assertThat(found.get("F08c").pass()).isFalse();
    assertThat(found.get("F08d").distance()).isCloseTo(1.4 / .16, within(1e-9));
  }

  @Test
  void failGoodsThatAreShortTooSoonTooLateOrNever() {
    assertThat(judge(history()).get("F14c").value()).isEqualTo(1925.75);
    Found soon = judge(history().with("goods_fill_village", m -> m.year() < 1924 ? 1 : .9));
    assertThat(soon.get("F14c").value()).isEqualTo(1924);
    assertThat(soon.get("F14c").pass()).isFalse();
    Found late = judge(history().with("goods_fill_village", m -> m.year() < 1928 ? 1 : .9));
    assertThat(late.get("F14c").distance()).isEqualTo(3);
    Judgement never = judge(history().with("goods_fill_village", m -> 1)).get("F14c");
    assertThat(never.kind()).isEqualTo("fit");
    assertThat(never.value()).isNull();
    assertThat(never.isMiss()).isTrue();
  }

  @Test
  void failAPrivateShareThatFallsWhileToleranceIsFull() {
    Found found =
        judge(
            history().with("private_share_retail", m -> m.toString().equals("1923-05") ? 29 : 75));
    assertThat(found.get("F32c").value()).isEqualTo(29);
    assertThat(found.get("F32c").distance()).isEqualTo(3);
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
