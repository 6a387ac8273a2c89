package smychka.verification.conservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import smychka.engine.Month;
import smychka.engine.RunTable;
import smychka.model.month.Country;
import smychka.model.month.ModelInputs;
import smychka.model.tables.Region;
import smychka.scenario.Start;

/// Every month of the country the books close (a month that does not throws), the world's totals
/// too, and nobody has less than nothing: 1:5000 from November 1917 to the end of 1940, 1:2000 from
/// March 1921 to the same month, 1:100 over a hunger winter with a division of households, a
/// harvest and a change of currency. From 1917 the seed is one in which paper money does not run
/// away by 1923: in some it does (decision 0028).
class BooksCloseTest {
  private static final List<String> HERDS = List.of("horses", "cattle", "pigs", "sheep_goats");

  @TestFactory
  Stream<DynamicContainer> theBooksClose() {
    Month last = Month.of(1940, 12);
    return Stream.of(
        container(Start.REVOLUTION, 1, 5000, last, 278, 23),
        container(Start.ASSUMED_1921, 1921, 2000, last, 238, 19),
        container(Start.ASSUMED_1921, 1921, 100, Month.of(1922, 8), 18, 1));
  }

  private static DynamicContainer container(
      Start start, long seed, int scale, Month last, int months, int divisions) {
    ModelInputs inputs = RealCountry.inputs(start);
    try (Country country = RealCountry.found(inputs, seed, scale, 2)) {
      Watch watch = new Watch(country, inputs);
      RealCountry.play(country, last, watch::month);
      RunTable series = country.recorder().table();
      return DynamicContainer.dynamicContainer(
          "1:" + scale + " from " + start.name(),
          List.of(
              test(
                  "every month is played",
                  () -> {
                    assertThat(watch.months).isEqualTo(months);
                    assertThat(watch.divisions).isEqualTo(divisions);
                    assertThat(watch.conversions).isPositive();
                  }),
              clear("the world neither makes nor loses", watch, "the world"),
              clear("what is sent arrives", watch, "arrivals"),
              clear("the accounts are what the rows hold", watch, "columns"),
              clear("nobody has less than nothing", watch, "signs"),
              test("every death has a cause", () -> causes(series, watch, scale)),
              test("every animal has an end", () -> ends(series, watch, scale)),
              test("the union is the sum of its regions", () -> union(series)),
              test("the accounts count grain of all farms", () -> product(series, inputs))));
    }
  }

  private static DynamicTest clear(String name, Watch watch, String what) {
    return test(name, () -> assertThat(watch.about(what)).isEmpty());
  }

  private static DynamicTest test(String name, org.junit.jupiter.api.function.Executable body) {
    return DynamicTest.dynamicTest(name, body);
  }

  /// Recorded people of villages change by recorded births, deaths and moves, and by soldiers and
  /// townsfolk who come home, which is in the books only.
  private static void causes(RunTable t, Watch watch, int scale) {
    for (Region region : Region.ALL) {
      for (int m = 0; m + 1 < t.months(); m++) {
        long change =
            persons(t, "births_rural", region, m, scale)
                - persons(t, "hunger_deaths_rural", region, m, scale)
                - persons(t, "other_deaths_rural", region, m, scale)
                - persons(t, "moved_to_town", region, m, scale)
                + watch.homecomers().get(m)[Region.ALL.indexOf(region)];
        assertThat(persons(t, "rural_population", region, m + 1, scale))
            .as("%s in month %d", region, m)
            .isEqualTo(persons(t, "rural_population", region, m, scale) + change);
      }
    }
  }

  /// Recorded herds change by what the books say was born, died and was eaten.
  private static void ends(RunTable t, Watch watch, int scale) {
    for (int kind = 0; kind < HERDS.size(); kind++) {
      for (Region region : Region.ALL) {
        for (int m = 0; m + 1 < t.months(); m++) {
          assertThat(persons(t, HERDS.get(kind), region, m + 1, scale))
              .as("%s of %s in month %d", HERDS.get(kind), region, m)
              .isEqualTo(
                  persons(t, HERDS.get(kind), region, m, scale)
                      + watch.herdsChange().get(m)[kind][Region.ALL.indexOf(region)]);
        }
      }
    }
  }

  private static long persons(RunTable t, String series, Region region, int month, int scale) {
    return Math.round(t.series(t.find(series, region.id(), "all"))[month] * 1e6 / scale);
  }

  /// (NA-1.1): grain brought in, less what threshing, seed and feed take, of households and of
  /// collective farms.
  private static void product(RunTable t, ModelInputs inputs) {
    double price = inputs.parameters().books().accounts().grainRoublesPerTonne1913();
    double threshed = 1 - inputs.parameters().harvest().threshingLossShare();
    double[] harvest = t.series(t.find("grain_harvest", Region.UNION, "all"));
    double[] sown = t.series(t.find("grain_seed_used", Region.UNION, "all"));
    double[] fed = t.series(t.find("grain_fed", Region.UNION, "all"));
    double[] product = t.series(t.find("national_product_1913", Region.UNION, "grain"));
    for (int m = 0; m < t.months(); m++) {
      double expected = (threshed * harvest[m] - sown[m] - fed[m]) * price;
      assertThat(product[m])
          .as("grain in month %d", m)
          .isCloseTo(expected, within(1 + .01 * Math.abs(expected)));
    }
  }

  private static void union(RunTable t) {
    List<String> sums =
        List.of(
            "grain_harvest",
            "rural_grain_stock",
            "state_grain_intake",
            "rural_population",
            "hunger_deaths_rural",
            "village_cash",
            "grain_area_sown");
    for (String name : sums) {
      double[] union = t.series(t.find(name, Region.UNION, "all"));
      for (int m = 0; m < t.months(); m++) {
        double sum = 0;
        for (Region region : Region.ALL) {
          sum += t.series(t.find(name, region.id(), "all"))[m];
        }
        assertThat(union[m])
            .as("%s in month %d", name, m)
            .isCloseTo(sum, within(1e-9 + sum * 1e-9));
      }
    }
  }
}
