package smychka.experiment.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import smychka.engine.Month;
import smychka.engine.SeriesKey;
import smychka.engine.SeriesKind;

class HeadlineTest {
  private static final List<String> WORST =
      List.of("ukraine-crimea", "north-caucasus", "volga", "kazakhstan-kirghizia");

  @Test
  void hungerOfTheUnionStandsOnlyOverItsRegions() {
    var rows = new ArrayList<DifferenceRow>();
    rows.add(row("grain_harvest", "ussr"));
    rows.add(row("hunger_deaths_rural", "ussr"));
    WORST.forEach(region -> rows.add(row("hunger_deaths_rural", region)));
    assertThat(labels(rows))
        .containsExactly(
            "harvest, mn t",
            "hunger deaths, mn t",
            "  Ukraine, Crimea",
            "  North Caucasus",
            "  Volga",
            "  Kazakh., Kirghizia");
    rows.remove(row("hunger_deaths_rural", "volga"));
    assertThat(labels(rows)).containsExactly("harvest, mn t");
  }

  @Test
  void aRegionInWhichAnybodyDiedIsNeverHidden() {
    var rows = new ArrayList<DifferenceRow>();
    rows.add(row("hunger_deaths_rural", "ussr", 10, 10));
    WORST.forEach(region -> rows.add(row("hunger_deaths_rural", region, 0, 0)));
    rows.add(row("hunger_deaths_rural", "urals-bashkiria", 0.5, 1.1));
    rows.add(row("hunger_deaths_rural", "belorussia", 0, 0));
    assertThat(labels(rows)).hasSize(6).endsWith("  Urals, Bashkiria");
  }

  @Test
  void otherPeriodsAndProgrammesAreLeftOut() {
    var year = new Period("1927/28", Month.of(1927, 7), Month.of(1928, 6), 12);
    var row = row("grain_harvest", "ussr");
    var rows = List.of(new DifferenceRow("base", "other", row.key(), year, row.difference()));
    assertThat(labels(rows)).isEmpty();
    assertThat(Headline.of(comparison(List.of(row)), "another")).isEmpty();
  }

  @Test
  void goodsWorkAndMoneyStandBesideGrain() {
    var rows =
        List.of(
            inUnit("money_in_circulation", "mn gold roubles"),
            inUnit("unemployment", "percent"),
            inUnit("village_goods_bought", "mn 1913 roubles"),
            inUnit("goods_fill_village", "share"),
            inUnit("goods_price_village", "1913=1"),
            inUnit("industrial_output_index", "1913=100"));
    assertThat(labels(rows))
        .containsExactly(
            "output, 1913=100",
            "goods price, 1913=1",
            "village goods fill",
            "goods bought, mn rbl",
            "unemployment, %",
            "money, mn rbl")
        .allSatisfy(label -> assertThat(label).hasSizeLessThanOrEqualTo(20));
  }

  private static List<String> labels(List<DifferenceRow> rows) {
    return Headline.of(comparison(rows), "other").stream().map(Headline.Line::label).toList();
  }

  private static PairedComparison comparison(List<DifferenceRow> rows) {
    return new PairedComparison("base", List.of("other"), List.of(), rows, Map.of("other", 1));
  }

  private static DifferenceRow row(String series, String region) {
    return row(series, region, 1, 2);
  }

  private static DifferenceRow row(String series, String region, double base, double other) {
    return row(new SeriesKey(series, region, "all", "mn t", SeriesKind.FLOW), base, other);
  }

  private static DifferenceRow inUnit(String series, String unit) {
    return row(new SeriesKey(series, "ussr", "all", unit, SeriesKind.MEAN), 1, 2);
  }

  private static DifferenceRow row(SeriesKey key, double base, double other) {
    var window = new Period(Period.WINDOW, Month.of(1926, 10), Month.of(1929, 12), 39);
    var difference = PairedDifference.of(new double[] {base}, new double[] {other});
    return new DifferenceRow("base", "other", key, window, difference);
  }
}
