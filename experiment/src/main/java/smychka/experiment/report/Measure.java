package smychka.experiment.report;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What one chart shows: a model series, how its months are added up, and in which unit.
///
/// @param id key of the chart's title and unit in the text file
/// @param sources model series to draw, best first; the first one recorded is used
/// @param factor from the recorded unit to the printed one
/// @param fromZero whether the vertical axis begins at zero
record Measure(String id, List<Source> sources, double factor, boolean fromZero) {

  /// How months become the points of a chart.
  enum Period {
    /// each month as recorded
    MONTH,
    /// mean or sum of July to June
    AGRICULTURAL_YEAR,
    /// sum of a calendar year that holds at least July to September
    HARVEST_YEAR,
    /// sum of three months of the agricultural year
    QUARTER,
    /// the stock on 1 July
    FIRST_OF_JULY
  }

  /// Recorded series and their use.
  ///
  /// @param series added together; all must be recorded
  /// @param per stocks whose mean over the period divides the sum; empty for none
  /// @param stock whether a value stands on the first day of its month rather than for the month
  record Source(List<String> series, List<String> per, Period period, boolean stock) {
    static Source of(String series, Period period, boolean stock) {
      return new Source(List.of(series), List.of(), period, stock);
    }
  }

  static final String HUNGER = "hunger";
  static final String HARVEST = "harvest";

  private static Measure of(String id, double factor, boolean fromZero, Source... sources) {
    return new Measure(id, List.of(sources), factor, fromZero);
  }

  private static Measure monthly(String id, String series, boolean fromZero) {
    return of(id, 1, fromZero, Source.of(series, Period.MONTH, false));
  }

  private static Measure stock(String id, String series, boolean fromZero) {
    return of(id, 1, fromZero, Source.of(series, Period.MONTH, true));
  }

  private static Measure yearly(String id, String series) {
    return of(id, 1, true, Source.of(series, Period.AGRICULTURAL_YEAR, false));
  }

  /// A group of charts under one heading.
  record Group(String id, List<Measure> measures) {}

  static final Measure HARVEST_UNION =
      of(HARVEST, 1, true, Source.of("grain_harvest", Period.HARVEST_YEAR, false));

  private static final List<String> HUNGER_ALL =
      List.of("hunger_deaths_rural", "hunger_deaths_town");
  private static final List<String> HUNGER_VILLAGE = List.of("hunger_deaths_rural");

  /// Hunger deaths in an agricultural year per thousand people.
  static final Measure HUNGER_RATE =
      new Measure(
          HUNGER,
          List.of(
              new Source(
                  HUNGER_ALL,
                  List.of("rural_population", "town_population"),
                  Period.AGRICULTURAL_YEAR,
                  false),
              new Source(
                  HUNGER_VILLAGE, List.of("rural_population"), Period.AGRICULTURAL_YEAR, false)),
          1000,
          true);

  /// Hunger deaths in an agricultural year, in thousands.
  static final Measure HUNGER_COUNT =
      new Measure(
          "hunger-count",
          List.of(
              new Source(HUNGER_ALL, List.of(), Period.AGRICULTURAL_YEAR, false),
              new Source(HUNGER_VILLAGE, List.of(), Period.AGRICULTURAL_YEAR, false)),
          1000,
          true);

  static final List<Group> GROUPS =
      List.of(
          new Group(
              "fields",
              List.of(
                  of(
                      "area",
                      1,
                      false,
                      Source.of("grain_area_standing", Period.FIRST_OF_JULY, true),
                      Source.of("grain_area_sown", Period.AGRICULTURAL_YEAR, false)),
                  HARVEST_UNION,
                  stock("rural-stock", "rural_grain_stock", true))),
          new Group(
              "market",
              List.of(
                  yearly("marketings", "gross_grain_marketings"),
                  yearly("intake", "state_grain_intake_all"),
                  of(
                      "intake-quarter",
                      1,
                      true,
                      Source.of("state_grain_intake", Period.QUARTER, false)),
                  monthly("price-private", "grain_price_private", true),
                  monthly("price-state", "grain_price_state", true),
                  monthly("price-ratio", "market_state_price_ratio", false))),
          new Group(
              "shop",
              List.of(
                  monthly("goods-fill", "goods_fill_village", true),
                  of(
                      "goods-bought",
                      1,
                      true,
                      Source.of("village_goods_bought", Period.QUARTER, false)),
                  stock("cash", "village_cash", true))),
          new Group(
              "industry",
              List.of(
                  monthly("output", "industrial_output_index", true),
                  monthly("scissors", "scissors", true),
                  stock("unemployed", "unemployed", true),
                  monthly("private-share", "private_share_retail", true),
                  stock("money", "money_in_circulation", true))),
          new Group(
              "herds",
              List.of(
                  stock("horses", "horses", false),
                  stock("cattle", "cattle", false),
                  stock("pigs", "pigs", false),
                  stock("sheep", "sheep_goats", false),
                  stock("rural-population", "rural_population", false),
                  stock("town-population", "town_population", false))));

  /// The ten regions in the order of their ids.
  static final List<String> REGIONS =
      List.of(
          "consuming-centre",
          "central-black-earth",
          "ukraine-crimea",
          "north-caucasus",
          "volga",
          "urals-bashkiria",
          "siberia-far-east",
          "kazakhstan-kirghizia",
          "belorussia",
          "transcaucasus-central-asia");

  static final String UNION = "ussr";
  static final String CONSTRAINT = "constraint_binding";

  /// Every model series a report reads.
  static Set<String> seriesRead() {
    Set<String> names =
        Stream.concat(
                GROUPS.stream().flatMap(g -> g.measures().stream()),
                Stream.of(HUNGER_RATE, HUNGER_COUNT))
            .flatMap(m -> m.sources().stream())
            .flatMap(source -> Stream.concat(source.series().stream(), source.per().stream()))
            .collect(Collectors.toSet());
    names.add(CONSTRAINT);
    return names;
  }
}
