package smychka.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import smychka.engine.Month;

final class ProgrammeTest {
  private static final DataFolder DATA = RealData.open();
  private static final Programme HISTORICAL = DATA.programmes().get("historical");

  @Test
  void everyShippedProgrammeRestsOnSomething() {
    for (Programme programme : DATA.programmes().all()) {
      assertThat(programme.restsOn()).isNotEmpty();
      assertThat(programme.question()).isNotEmpty();
      for (Change change : programme.changes()) {
        assertThat(change.source().isEmpty())
            .as(programme.name() + " " + change.lever())
            .isNotEqualTo(change.ourReading().isEmpty());
      }
    }
  }

  @Test
  void marketPricesDifferFromHistoryFromOctober1927AndInOneLeverOnly() {
    Programme market = DATA.programmes().get("market-prices-1927");
    assertThat(market.firstDifference(HISTORICAL)).contains(Month.of(1927, 10));
    assertThat(market.differences(HISTORICAL))
        .extracting(Programme.Difference::lever)
        .containsOnly("procurementPrice");
    assertThat(market.number("procurementPrice", Month.of(1927, 10))).isEqualTo(59 * 1.3);
    assertThat(market.number("procurementPrice", Month.of(1927, 9))).isEqualTo(59);
  }

  @Test
  void continuedNepDiffersFromOctober1927AndKeepsForceLow() {
    Programme nep = DATA.programmes().get("nep-continued");
    assertThat(nep.firstDifference(HISTORICAL)).contains(Month.of(1927, 10));
    for (Month month = Month.of(1927, 10);
        !month.isAfter(Month.of(1940, 12));
        month = month.plus(1)) {
      assertThat(nep.number("coercion", month)).isEqualTo(0.05);
      assertThat(nep.text("deliveryRule", month)).isEqualTo("market_purchase");
    }
    assertThat(nep.path("wagePolicy").firstDifference(HISTORICAL.path("wagePolicy"))).isEmpty();
  }

  @Test
  void aCopyUnderAnotherNameHasTheSameHash(@TempDir Path folder) throws IOException {
    Path copy = folder.resolve("copy.yaml");
    Files.writeString(
        copy,
        """
        name: renamed
        title: A copy
        question: Is a copy the same?
        restsOn: [our reading]
        period: {from: 1917-11, to: 1940-12}
        base: historical
        changes:
          - {lever: coercion, from: 1925-04, to: 1926-07, value: 0.050, ourReading: written otherwise}
        """);
    Programme renamed = DATA.programme(copy.toString());
    assertThat(renamed.hash()).isEqualTo(HISTORICAL.hash());
    assertThat(renamed.firstDifference(HISTORICAL)).isEmpty();
    assertThat(renamed.differences(HISTORICAL)).isEmpty();
  }

  @Test
  void oneChangedMonthChangesTheHash(@TempDir Path folder) throws IOException {
    Path other = folder.resolve("other.yaml");
    Files.writeString(
        other,
        """
        name: other
        title: Other
        question: Is one month enough?
        restsOn: [our reading]
        period: {from: 1917-11, to: 1940-12}
        base: historical
        changes:
          - {lever: coercion, from: 1926-01, to: 1926-01, value: 0.051, ourReading: a trial}
        """);
    Programme changed = DATA.programme(other.toString());
    assertThat(changed.hash()).isNotEqualTo(HISTORICAL.hash());
    assertThat(changed.differences(HISTORICAL))
        .containsExactly(
            new Programme.Difference(
                "coercion", Month.of(1926, 1), Month.of(1926, 1), "0.051", "0.05"));
  }

  @Test
  void holdsAMonthOfTheBaseAndStopsWhereItIsTold() {
    Programme war = DATA.programmes().get("war-communism");
    assertThat(war.text("deliveryRule", Month.of(1925, 1))).isEqualTo("requisition");
    assertThat(war.number("coercion", Month.of(1925, 1)))
        .isEqualTo(HISTORICAL.number("coercion", Month.of(1920, 11)));
    Programme goods = DATA.programmes().get("goods-restored-1927");
    assertThat(goods.number("villageGoodsShare", Month.of(1929, 6))).isEqualTo(.66);
    assertThat(goods.number("villageGoodsShare", Month.of(1929, 7)))
        .isEqualTo(HISTORICAL.number("villageGoodsShare", Month.of(1929, 7)));
    assertThat(war.path("agriculturalTax").unit(Month.of(1925, 1))).isEqualTo("mn roubles");
  }

  @Test
  void aChangeIsToldAsASentence() {
    assertThat(DATA.programmes().get("market-prices-1927").changes().getFirst().sentence())
        .startsWith("From 1927-10 to 1928-06 procurementPrice is multiplied by 1.3 (our reading:");
  }

  @Test
  void suggestsTheNearestName() {
    assertThatThrownBy(() -> DATA.programme("historica"))
        .hasMessageContaining("did you mean 'historical'?");
    assertThatThrownBy(() -> HISTORICAL.path("coercoin"))
        .hasMessageContaining("did you mean 'coercion'?");
    assertThat(Nearest.remedy("zzzz", List.of("a", "b"))).isEqualTo("use one of: a, b");
  }
}
