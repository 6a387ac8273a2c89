package smychka.experiment.facts;

import java.util.function.ToDoubleFunction;
import smychka.engine.Month;

/// A country that did what the sources say, as far as the judged facts ask.
final class History {
  static final double[] HARVEST = {36.2, 50.3, 56.6, 51.4, 72.5, 76.8, 72.3, 73.3, 71.7, 78, 70};
  static final double[] AREA = {79.8, 66.2, 78.6, 82.9, 87.3, 93.7, 94.7, 92.2, 96.0};
  private static final double[] OUTPUT = {
    70, 35, 20, 16, 20, 26, 39, 46, 76, 102, 110, 130, 160, 190, 220, 260
  };
  private static final double[] INTAKE = {6, 3.8, 6.9, 6.5, 5.3, 8.9, 11.6, 10.3, 8.3, 16.1};
  private static final double[] COLLECTED = {11, 10.8, 16.1, 22.1, 22.8};
  private static final double[] PRIVATE = {80, 80, 75, 58, 43, 42, 37, 25, 18, 10, 4, 3};
  private static final double[] CATTLE = {60, 61, 62, 63, 64, 65, 66, 67, 68, 55, 47, 40.7};

  private History() {}

  /// The whole of it, from November 1917 to December 1940.
  static Runs all() {
    return command(wave(upheaval(towns(villages(new Runs("1917-11", "1940-12"))))));
  }

  /// The value of a year, of the first or last one before and after.
  static double of(double[] values, int first, int year) {
    return values[Math.clamp(year - first, 0, values.length - 1)];
  }

  static double harvest(Month month, double[] harvests) {
    double year = of(harvests, 1921, month.year());
    return month.monthOfYear() == 7 ? .2 * year : month.monthOfYear() == 8 ? .8 * year : 0;
  }

  /// Seven of ten of those who starved, most of them in March 1922.
  private static double starved(Month m) {
    double most = m.equals(Month.of(1922, 3)) ? .42 : .28;
    return m.agriculturalYear() == 1921 ? most : .0007;
  }

  private static Runs towns(Runs runs) {
    return runs.with("industrial_output_index", m -> of(OUTPUT, 1917, m.year()))
        .with("scissors", History::scissors)
        .with("unsold_goods_stock", m -> 600 - 20 * Math.abs(m.minus(Month.of(1923, 12))))
        .with("goods_fill_village", m -> m.isBefore(Month.of(1925, 10)) ? .99 : .9 - since(m))
        .with("unemployment", m -> m.year() < 1925 ? 8.7 : 14.2)
        .with("unemployed", m -> m.isBefore(Month.of(1930, 6)) ? 1.7 : .2)
        .with("private_share_retail", m -> of(PRIVATE, 1920, m.economicYear()))
        .with("seasonal_workers_away", m -> 3.5);
  }

  private static Runs villages(Runs runs) {
    return runs.with("grain_harvest", m -> harvest(m, HARVEST))
        .with("grain_area_standing", m -> of(AREA, 1921, m.year()))
        .with("rural_grain_stock", m -> 8)
        .with("rural_seed_stock", m -> 1.3)
        .with("hunger_deaths_rural", m -> 10 * starved(m) / 7)
        .with("hunger_deaths_rural", "volga", History::starved)
        .with("hunger_deaths_rural", "urals-bashkiria", m -> 0)
        .with("hunger_deaths_rural", "ukraine-crimea", m -> 0)
        .with("hunger_deaths_rural", "kazakhstan-kirghizia", m -> 0)
        .with("hunger_deaths_town", m -> 0)
        .with("typhus_deaths_rural", m -> 0)
        .with("typhus_deaths_town", m -> 0)
        .with("state_grain_intake", History::intake)
        .with("state_grain_intake_all", m -> of(COLLECTED, 1927, m.agriculturalYear()) / 12)
        .with("market_state_price_ratio", m -> 1.6)
        .with("grain_price_private", m -> m.year() < 1928 ? 100 : 200)
        .with("grain_area_sown", m -> m.monthOfYear() != 9 ? 0 : m.year() < 1928 ? 39 : 37)
        .with("extra_rural_grain", m -> 10.3 / 12)
        .with("grain_exports", m -> of(new double[] {2, 4.8, 5.1, 2}, 1929, m.year()) / 12)
        .with("village_grain_sales", m -> 80)
        .with("village_other_income", m -> 320)
        .with("grain_price_state", m -> m.year() < 1927 ? 70 : 60)
        .with("other_farm_price", m -> 1.3)
        .with("cattle", m -> of(CATTLE, 1921, m.year()))
        .with("horses", m -> of(new double[] {34, 30, 26, 19.6}, 1929, m.year()))
        .with("horseless_share", m -> .3)
        .with("stratum_share_labourers", m -> .11)
        .with("stratum_share_poor", m -> .22)
        .with("stratum_share_middle", m -> .63)
        .with("stratum_share_well_off", m -> .04);
  }

  /// Towns that empty, the levy, the peasant war.
  private static Runs upheaval(Runs runs) {
    return runs.with("industrial_workers", m -> 1.25)
        .with("people_petrograd", m -> m.year() < 1918 ? 2.2 : .72)
        .with("people_moscow", m -> m.year() < 1918 ? 1.85 : 1.03)
        .with("grain_requisition", m -> levy(m.agriculturalYear()) / 12)
        .with("grain_purchase", m -> 0)
        .with("grain_area_of_held_land_change", m -> .95)
        .with("town_grain_bought", m -> .06)
        .with("state_grain_to_towns", m -> .04)
        .with("insurgents", "central-black-earth", peak(35, Month.of(1921, 1)))
        .with("insurgents", "siberia-far-east", peak(40, Month.of(1921, 3)))
        .with("insurgents", peak(100, Month.of(1921, 2)))
        .with("unrest_petrograd", peak(1, Month.of(1921, 2)));
  }

  /// Farms, disturbances, sentences.
  private static Runs wave(Runs runs) {
    return runs.with("collectivised_households", History::collectivised)
        .with("disturbance_hazard", History::disturbances)
        .with("disturbances_of_women", m -> .27 * disturbances(m))
        .with("disturbances_over_collective", m -> .55 * disturbances(m))
        .with("disturbances_over_arrests", m -> .2 * disturbances(m))
        .with("disturbances_over_church", m -> .1 * disturbances(m))
        .with("disturbances_over_food", m -> .08 * disturbances(m))
        .with("political_convictions", m -> of(new double[] {20, 56, 208}, 1928, m.year()) / 12)
        .with("exiled_families", m -> m.year() == 1930 || m.year() == 1931 ? 381.0 / 24 : 0);
  }

  /// Industry under orders.
  private static Runs command(Runs runs) {
    return runs.with("metal_output_index", m -> m.year() < 1930 ? 100 : 140)
        .with("fuel_output_index", m -> m.year() < 1930 ? 100 : 180)
        .with("textile_output_index", m -> m.year() < 1930 ? 100 : 85)
        .with("producer_goods_share", m -> m.year() < 1930 ? 36 : 53.5)
        .with("wage_earners", m -> of(new double[] {11, 12.5, 15, 19, 22}, 1928, m.year()))
        .with("workers_from_villages", m -> .67 * 11 / 48)
        .with("moved_to_town", m -> 4.0 / 12)
        .with("labour_turnover", m -> 150)
        .with("real_wage", m -> of(new double[] {1, .9, .75, .6, .5}, 1928, m.year()))
        .with("money_in_circulation", m -> m.year() < 1930 ? 1.7 : 8.5)
        .with("machinery_share_of_imports", m -> 50)
        .with("export_revenue", m -> of(new double[] {1, .8, .56}, 1930, m.year()));
  }

  private static double levy(int year) {
    return year < 1918 || year > 1920 ? 0 : of(new double[] {1.8, 3.5, 6}, 1918, year);
  }

  private static ToDoubleFunction<Month> peak(double most, Month at) {
    return m -> most * Math.max(0, 1 - .08 * Math.abs(m.minus(at)));
  }

  /// Half a year's disturbances of 1930 in March.
  private static double disturbances(Month month) {
    if (month.year() == 1930) {
      return month.monthOfYear() == 3 ? 5.4 : .6;
    }
    return month.year() < 1928 ? .01 : .1;
  }

  private static double collectivised(Month month) {
    if (month.isBefore(Month.of(1930, 1))) {
      return month.isBefore(Month.of(1929, 7)) ? 2 : 7.5;
    }
    return month.year() > 1930
        ? 53
        : of(new double[] {20, 40, 57, 37, 28, 24, 22, 21}, 1, month.monthOfYear());
  }

  /// The strike of 1927 and what force brought after it; other years even.
  private static double intake(Month month) {
    if (month.agriculturalYear() != 1927) {
      return of(INTAKE, 1920, month.agriculturalYear()) / 12;
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
}
