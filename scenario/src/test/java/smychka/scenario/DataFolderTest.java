package smychka.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import smychka.engine.Month;
import smychka.model.tables.Region;

final class DataFolderTest {
  private static final DataFolder DATA = RealData.open();

  @Test
  void readsEveryLeverOverTheWholePeriod() {
    assertThat(DATA.levers().ids()).hasSize(132);
    Programme historical = DATA.programmes().get("historical");
    for (String lever : DATA.levers().ids()) {
      assertThat(historical.path(lever).first()).isEqualTo(Month.of(1917, 11));
      assertThat(historical.path(lever).last()).isEqualTo(Month.of(1940, 12));
    }
  }

  @Test
  void givesTheValueOfTheMonth() {
    Programme historical = DATA.programmes().get("historical");
    assertThat(historical.number("procurementPrice", Month.of(1926, 8))).isEqualTo(65);
    assertThat(historical.number("procurementPrice", Month.of(1926, 9))).isEqualTo(60);
    assertThat(historical.path("procurementPrice").unit(Month.of(1926, 9))).isEqualTo("roubles/t");
    assertThat(historical.text("deliveryRule", Month.of(1928, 7)))
        .isEqualTo("market_purchase+contracting");
    assertThat(historical.path("priceDecree").optionalNumber(Month.of(1922, 1))).isEmpty();
    assertThat(historical.path("regionalPriority").weight(Month.of(1928, 2), "volga"))
        .isEqualTo(1.1);
    assertThat(historical.path("regionalPriority").weight(Month.of(1928, 2), "belorussia"))
        .isEqualTo(1);
  }

  @Test
  void namesTheLeverAndMonthThatHaveNoNumber() {
    LeverPath path = DATA.programmes().get("historical").path("priceDecree");
    assertThatThrownBy(() -> path.number(Month.of(1922, 1)))
        .hasMessageContaining("priceDecree")
        .hasMessageContaining("1922-01")
        .hasMessageContaining("none");
    assertThatThrownBy(() -> path.at(Month.of(1941, 1)))
        .hasMessageContaining("it runs from 1917-11 to 1940-12");
  }

  @Test
  void readsFeedsWeatherAndDistances() {
    assertThat(DATA.feeds().number("army_size", Month.of(1922, 10))).isPositive();
    assertThat(DATA.feeds().number("foreign_relief", Month.of(1922, 5))).isEqualTo(95);
    assertThat(DATA.weather().weatherClass(Region.VOLGA, 1921)).isEqualTo(-3);
    assertThat(DATA.weather().unionClass(1921)).isEqualTo(-2);
    assertThat(DATA.weather().atMean().weatherClass(Region.VOLGA, 1921)).isZero();
    assertThat(DATA.distances().distanceClass(Region.VOLGA, Region.VOLGA)).isEqualTo("own");
    assertThat(DATA.distances().km(Region.CONSUMING_CENTRE, Region.CENTRAL_BLACK_EARTH))
        .isEqualTo(600);
  }

  @Test
  void convertsMoneyExactlyAtTheThreeReforms() {
    Currency currency = DATA.currency();
    assertThat(currency.divisorAtStartOf(Month.of(1922, 1))).isEqualTo(100);
    assertThat(currency.divisorAtStartOf(Month.of(1923, 1))).isEqualTo(1);
    assertThat(currency.divisorAtStartOf(Month.of(1924, 3))).isEqualTo(50_000);
    assertThat(currency.divisorAtStartOf(Month.of(1924, 4))).isEqualTo(1);
    assertThat(currency.at(Month.of(1921, 12)).oldRoublesPerUnit()).isEqualTo(100);
    assertThat(currency.at(Month.of(1924, 3)).oldRoublesPerUnit()).isEqualTo(500_000_000);
    assertThat(currency.isPaper(Month.of(1924, 2))).isTrue();
    assertThat(currency.isPaper(Month.of(1924, 3))).isFalse();
    assertThat(currency.beside()).hasSize(1);
  }

  @Test
  void readsTheStartWithItsSources() {
    InitialSet start = DATA.initial();
    assertThat(start.value("population_rural", "ussr", "present")).isEqualTo(111.1);
    assertThat(java.util.Arrays.stream(start.regions("population_rural", "present")).sum())
        .isCloseTo(111.1, within(0.01));
    assertThat(start.entry("rural_households", "volga", "all").provenance().grade())
        .isEqualTo(Grade.ASSUMPTION);
    assertThatThrownBy(() -> start.value("population_rurall", "ussr", "present"))
        .hasMessageContaining("did you mean 'population_rural'");
    assertThat(start.with("village_grain_stock", "ussr", "1 March 1921, with spring seed", 22))
        .extracting(s -> s.value("village_grain_stock", "ussr", "1 March 1921, with spring seed"))
        .isEqualTo(22.0);
  }

  @Test
  void marksTheLeversThatMakeFactsInputs() {
    assertThat(DATA.levers().get("collectivisationPressure").leansOn()).containsExactly("F19");
    assertThat(DATA.levers().get("trustCredit").leansOn()).containsExactly("F08");
    assertThat(DATA.levers().get("coercion").leansOn()).isEmpty();
  }

  @Test
  void describesWhatItHolds() {
    assertThat(DATA.describe("coercion").orElseThrow().kind()).isEqualTo("lever");
    assertThat(DATA.describe("world.weather.classMinus3").orElseThrow().title()).contains("failed");
    assertThat(DATA.describe("nep-continued").orElseThrow().kind()).isEqualTo("programme");
    assertThat(DATA.describe("army_size").orElseThrow().kind()).isEqualTo("feed");
    assertThat(DATA.describe("village_grain_stock").orElseThrow().lines()).hasSize(11);
    assertThat(DATA.describe("Dohan").orElseThrow().kind()).isEqualTo("source");
    assertThat(DATA.describe("nothing of the kind")).isEmpty();
    assertThat(DATA.list("levers")).hasSize(132);
    assertThat(DATA.list("sources")).isNotEmpty();
    assertThatThrownBy(() -> DATA.list("lever")).hasMessageContaining("levers, parameters");
  }

  @Test
  void saysWhichFolderIsMissing() {
    assertThatThrownBy(() -> DataFolder.open(Path.of("no-such-folder"), Start.ASSUMED_1921))
        .isInstanceOf(BadInputException.class)
        .hasMessageContaining("no-such-folder: there is no such folder");
  }
}
