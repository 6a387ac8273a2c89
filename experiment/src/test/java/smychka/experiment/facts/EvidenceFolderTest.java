package smychka.experiment.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import smychka.engine.Month;
import smychka.scenario.Grade;

/// The shipped evidence.
final class EvidenceFolderTest {
  private static final EvidenceFolder EVIDENCE = EvidenceFolder.open(Project.root());

  private static EvidenceRow row(String series, String period) {
    return EVIDENCE.rows(series).stream()
        .filter(r -> r.period().spelling().equals(period))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void isAllThere() {
    assertThat(EVIDENCE.rows()).hasSize(1691);
    assertThat(EVIDENCE.chronology()).hasSize(116);
    assertThat(EVIDENCE.map().keySet()).isEqualTo(EVIDENCE.names());
  }

  @Test
  void holdsNothingMeasured() {
    assertThat(EVIDENCE.rows())
        .extracting(EvidenceRow::grade)
        .containsOnly(Grade.ESTIMATED, Grade.INFORMED_RANGE);
  }

  @Test
  void widensRecalledFiguresByTheirConfidence() {
    EvidenceRow sure = row("sown_area_grain", "1926");
    assertThat(sure.low()).isCloseTo(93.7 * .95, within(.001));
    assertThat(sure.high()).isCloseTo(93.7 * 1.05, within(.001));
    EvidenceRow less = row("sown_area_grain", "1923");
    assertThat(less.low()).isCloseTo(78.6 * .85, within(.001));
    EvidenceRow oneSided = row("grain_requisition_war_communism", "1920/21");
    assertThat(oneSided.low()).isEqualTo(4.649);
    assertThat(oneSided.high()).isCloseTo(6.012 * 1.05, within(.001));
    assertThat(row("sown_area_grain", "1922").low()).isNaN();
  }

  @Test
  void readsTheSameSpellingAsTheSourceMeantIt() {
    Period grain = row("grain_collections_state", "1926/27").period();
    assertThat(grain.kind()).isEqualTo(PeriodKind.AGRICULTURAL_YEAR);
    assertThat(grain.from()).isEqualTo(Month.of(1926, 7));
    Period industry = row("vsnkh_industry_capital_investment", "1926/27").period();
    assertThat(industry.kind()).isEqualTo(PeriodKind.ECONOMIC_YEAR);
    assertThat(industry.from()).isEqualTo(Month.of(1926, 10));
    Period people = row("population_1_january", "1927").period();
    assertThat(people.kind()).isEqualTo(PeriodKind.DAY);
    assertThat(people.from()).isEqualTo(Month.of(1927, 1));
  }

  @Test
  void citesWorksAndFlagsWhatIsNotFound() {
    assertThat(EVIDENCE.rows()).allSatisfy(r -> assertThat(r.works()).isNotEmpty());
    assertThat(EVIDENCE.works().values())
        .allSatisfy(work ->
            assertThat(String.join(" ", work.fields().values()).toLowerCase(Locale.ROOT))
                .doesNotContain("http", "wikipedia", "github", "www"));
    assertThat(EVIDENCE.flagged()).isNotEmpty().contains(row("grain_collections_state", "1926/27"));
    assertThat(row("extra_rural_marketings_all_products_index", "1928").isFlagged()).isFalse();
  }

  @Test
  void drawsCountsOnTheirDayAndFlowsInTheMiddleOfTheirYear() {
    EvidencePoint area = point("grain_area_standing", "1926");
    assertThat(area.year()).isEqualTo(1926.5);
    assertThat(area.value()).isEqualTo(93.7);
    assertThat(point("state_grain_intake_all", "1926/27").year()).isEqualTo(1927.0);
    assertThat(point("horses", "1929-07").year()).isEqualTo(1929.5);
    assertThat(point("horses", "1928-01-01").year()).isEqualTo(1928.0);
  }

  private static EvidencePoint point(String model, String period) {
    return EVIDENCE.pointsFor(model, "ussr").stream()
        .filter(p -> p.period().spelling().equals(period))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void convertsToTheUnitOfTheModel() {
    EvidencePoint horseless = point("horseless_share", "1927");
    assertThat(horseless.value()).isCloseTo(.283, within(1e-9));
    assertThat(horseless.low()).isCloseTo(.28, within(1e-9));
    List<EvidencePoint> prices = EVIDENCE.pointsFor("grain_price_private", "ussr");
    // 1 rouble a pood of 16.3805 kg
    assertThat(prices).anySatisfy(p -> assertThat(p.value()).isCloseTo(61.05, within(.01)));
  }

  @Test
  void keepsMonthsAndQuartersOutOfChartsByYears() {
    assertThat(EVIDENCE.pointsFor("state_grain_intake", "ussr"))
        .allSatisfy(p -> assertThat(p.period().kind().isYear()).isTrue());
    assertThat(EVIDENCE.allPointsFor("state_grain_intake", "ussr"))
        .anySatisfy(p -> assertThat(p.period().kind()).isEqualTo(PeriodKind.MONTH));
  }

  @Test
  void namesRivalEvidence() {
    List<EvidencePoint> harvests =
        EVIDENCE.pointsFor("grain_harvest", "ussr").stream()
            .filter(p -> p.period().spelling().equals("1928"))
            .toList();
    assertThat(harvests).filteredOn(p -> !p.rival()).hasSize(1);
    assertThat(harvests)
        .filteredOn(EvidencePoint::rival)
        .extracting(EvidencePoint::evidence)
        .contains("grain_harvest_low_wheatcroft_davies");
  }

  @Test
  void knowsTheRegionOfRegionalEvidence() {
    assertThat(EVIDENCE.pointsFor("grain_harvest", "ukraine-crimea")).hasSize(4);
    assertThat(EVIDENCE.pointsFor("grain_harvest", "volga")).isEmpty();
  }
}
