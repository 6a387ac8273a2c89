package smychka.experiment.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PartsTest {
  private static final Words ENGLISH = Words.in(Locale.ENGLISH);

  @Test
  void quantilesLieOnStraightLinesBetweenOrderStatistics() {
    double[] sorted = {1, 2, 4, 8};
    assertThat(Fan.quantile(sorted, 0)).isEqualTo(1);
    assertThat(Fan.quantile(sorted, 0.5)).isEqualTo(3);
    assertThat(Fan.quantile(sorted, 0.25)).isCloseTo(1.75, within(1e-12));
    assertThat(Fan.quantile(sorted, 1)).isEqualTo(8);
    assertThat(Fan.quantile(new double[0], 0.5)).isNaN();
    assertThat(Fan.quantile(new double[] {1, Double.NaN}, 0.5)).isNaN();
  }

  @Test
  void aFanHasTheMeanAndBothBands() {
    List<double[]> runs = List.of(new double[] {1, 7}, new double[] {3, Double.NaN});
    Fan fan = Fan.of(new double[] {1927, 1928}, List.of("a", "b"), runs);
    assertThat(fan.mean()[0]).isEqualTo(2);
    assertThat(fan.low90()[0]).isCloseTo(1.1, within(1e-12));
    assertThat(fan.high50()[0]).isCloseTo(2.5, within(1e-12));
    assertThat(fan.mean()[1]).isNaN();
    assertThat(fan.lastPoint()).isZero();
  }

  @Test
  void differencesPairTheSameLuck() {
    Map<Long, double[]> base = Map.of(1L, new double[] {10}, 2L, new double[] {20});
    Map<Long, double[]> other = Map.of(2L, new double[] {25}, 3L, new double[] {99});
    assertThat(Panel.paired(base, other)).singleElement().isEqualTo(new double[] {5});
  }

  @Test
  void agriculturalYearsAreSummedOnlyWhenWhole() {
    int from = SeriesStore.monthIndex("1926-10");
    int end = SeriesStore.monthIndex("1928-07");
    Grid grid = Grid.of(source(Measure.Period.AGRICULTURAL_YEAR, false), from, end);
    assertThat(grid.labels()).containsExactly("1927/28");
    assertThat(grid.x()).containsExactly(1928.0);
    Track track = new Track();
    for (int month = from; month < end; month++) {
      track.put(month, 0.5);
    }
    assertThat(grid.values(List.of(track), List.of(), 1)).containsExactly(6);
    assertThat(grid.values(List.of(track), List.of(track), 1)).containsExactly(12);
  }

  @Test
  void aStockStandsAtTheBeginningOfItsMonthAndAMeanInTheMiddle() {
    int july = SeriesStore.monthIndex("1927-07");
    assertThat(Grid.of(source(Measure.Period.MONTH, true), july, july + 1).x())
        .containsExactly(1927.5);
    assertThat(Grid.of(source(Measure.Period.MONTH, false), july, july + 1).x()[0])
        .isCloseTo(1927.5 + 1 / 24.0, within(1e-12));
    assertThat(Grid.of(source(Measure.Period.FIRST_OF_JULY, true), july - 9, july + 9).labels())
        .containsExactly("1927");
  }

  @Test
  void quartersAndHarvestYearsNeedTheirMonths() {
    int from = SeriesStore.monthIndex("1927-08");
    int end = SeriesStore.monthIndex("1928-10");
    assertThat(Grid.of(source(Measure.Period.QUARTER, false), from, end).labels())
        .containsExactly(
            "1927-10\u201312", "1928-01\u201303", "1928-04\u201306", "1928-07\u201309");
    assertThat(Grid.of(source(Measure.Period.HARVEST_YEAR, false), from, end).labels())
        .containsExactly("1928");
  }

  private static Measure.Source source(Measure.Period period, boolean stock) {
    return Measure.Source.of("x", period, stock);
  }

  @Test
  void tracksTakeMonthsInAnyOrder() {
    Track track = new Track();
    track.put(330, 3);
    track.put(325, 1);
    assertThat(track.at(325)).isEqualTo(1);
    assertThat(track.at(327)).isNaN();
    assertThat(track.at(330)).isEqualTo(3);
    assertThat(track.at(900)).isNaN();
    assertThat(track.first()).isEqualTo(325);
    assertThat(track.end()).isEqualTo(331);
  }

  @Test
  void ticksAreRoundAndFew() {
    Scale scale = Scale.nice(3, 97, 4, 100, 0);
    assertThat(scale.ticks()).containsExactly(0.0, 25.0, 50.0, 75.0, 100.0);
    assertThat(scale.at(0)).isEqualTo(100);
    assertThat(scale.at(100)).isZero();
    assertThat(Scale.nice(-0.3, 0.1, 2, 0, 1).ticks()).hasSizeBetween(2, 4).contains(0.0);
    assertThat(Scale.nice(5, 5, 4, 0, 1).ticks()).hasSizeGreaterThan(1);
    assertThat(Scale.nice(0, 0.05, 2, 0, 1).decimals()).isEqualTo(3);
  }

  @Test
  void numbersHaveSensibleDigits() {
    Numbers numbers = new Numbers(ENGLISH);
    assertThat(Numbers.decimalsFor(72.34)).isEqualTo(1);
    assertThat(Numbers.decimalsFor(0.0123)).isEqualTo(4);
    assertThat(Numbers.decimalsFor(1234)).isZero();
    assertThat(numbers.plain(12345.6, 0)).isEqualTo("12,346");
    assertThat(numbers.signed(-1.26, 1)).isEqualTo("\u22121.3");
    assertThat(numbers.signed(1.26, 1)).isEqualTo("+1.3");
    assertThat(numbers.signed(-0.01, 1)).isEqualTo("0.0");
    assertThat(numbers.signed(-0.5, 0)).isEqualTo("0");
    assertThat(numbers.signed(0.5, 0)).isEqualTo("0");
    assertThat(numbers.plain(Double.NaN, 1)).isEqualTo("\u2013");
    assertThat(numbers.trimmed(0.8)).isEqualTo("0.8");
    assertThat(numbers.trimmed(60.9)).isEqualTo("60.9");
    assertThat(new Numbers(Words.in(Locale.forLanguageTag("ru"))).plain(1234.5, 1))
        .isEqualTo("1\u00A0234,5");
  }

  @Test
  void coordinatesAreShort() {
    assertThat(Svg.n(3)).isEqualTo("3");
    assertThat(Svg.n(-0.04)).isEqualTo("0");
    assertThat(Svg.n(-0.26)).isEqualTo("-.3");
    assertThat(new Svg.Trail().to(1, 2).to(3, 1.5).closed()).hasToString("M1 2l2-.5z");
  }

  @Test
  void markupEscapesTextAndAttributes() {
    Markup markup = new Markup();
    markup.leaf("p", "a < b & \"c\"", "title", "it's \u0001");
    assertThat(markup).hasToString("<p title=\"it&#39;s  \">a &lt; b &amp; &quot;c&quot;</p>");
    assertThatThrownBy(() -> new Markup().open("p").toString()).hasMessageContaining("not closed");
  }

  @Test
  void everyLanguageHasTheSameKeysAndPlaces() throws IOException {
    Properties english = texts("en");
    Properties russian = texts("ru");
    assertThat(russian.stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(english.stringPropertyNames());
    for (String key : english.stringPropertyNames()) {
      assertThat(places(russian.getProperty(key)))
          .as(key)
          .isEqualTo(places(english.getProperty(key)));
    }
  }

  private static Set<String> places(String text) {
    Set<String> places = new TreeSet<>();
    Pattern.compile("\\{[0-9]}")
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .forEach(places::add);
    return places;
  }

  private static Properties texts(String language) throws IOException {
    String name = "report_" + language + ".properties";
    try (InputStream in = Objects.requireNonNull(Words.class.getResourceAsStream(name))) {
      Properties properties = new Properties();
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return properties;
    }
  }

  @Test
  void anUnknownTextIsAnError() {
    assertThatThrownBy(() -> ENGLISH.get("no.such.key")).hasMessageContaining("no.such.key");
  }
}
