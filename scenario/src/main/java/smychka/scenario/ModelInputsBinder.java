package smychka.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import smychka.engine.Month;
import smychka.model.countryside.Commune;
import smychka.model.countryside.Deliveries;
import smychka.model.countryside.Expectations;
import smychka.model.countryside.GrainMarketing;
import smychka.model.countryside.Harvest;
import smychka.model.countryside.Herds;
import smychka.model.countryside.HouseholdUse;
import smychka.model.countryside.Sowing;
import smychka.model.countryside.TaxList;
import smychka.model.month.InitialCountry;
import smychka.model.month.ModelInputs;
import smychka.model.month.ModelParameters;
import smychka.model.month.MonthInputs;
import smychka.model.month.RuleKind;
import smychka.model.people.Bodies;
import smychka.model.reports.StatisticalOffice;
import smychka.model.state.ProcurementPlan;
import smychka.model.state.StateGrain;
import smychka.model.tables.Region;
import smychka.model.trade.GrainMarket;
import smychka.model.trade.VillageShop;

/// Binds a programme and the data folder to what the model is told: parameters, each month's levers
/// and declared inputs, and the assumption set of the start.
public final class ModelInputsBinder {
  /// First and last month the model of this part can play.
  public static final Month FIRST = Month.of(1921, 3), LAST = Month.of(1930, 6);

  private static final double KOPEKS = 100;
  private static final double MN = 1e6;
  private static final double MN_TONNES = 1e9;
  private static final String USSR = Region.UNION;

  private final DataFolder data;
  private final Feeds declared;
  private final boolean meanWeather;

  /// Reads the declared inputs beside the folder's catalogues.
  public ModelInputsBinder(DataFolder data) {
    this(data, false);
  }

  /// `meanWeather` holds the weather of every region and year at class 0 (for ablation).
  public ModelInputsBinder(DataFolder data, boolean meanWeather) {
    this.data = data;
    this.meanWeather = meanWeather;
    this.declared = data.declared();
  }

  /// What the model is told under a programme.
  public ModelInputs bind(Programme programme) {
    return bind(programme, data.parameters());
  }

  /// What the model is told under a programme with parameters of one's own.
  public ModelInputs bind(Programme programme, ParameterCatalogue parameters) {
    List<MonthInputs> months = new ArrayList<>();
    for (Month m = FIRST; m.compareTo(LAST) <= 0; m = m.plus(1)) {
      months.add(month(programme, m));
    }
    return new ModelInputs(initial(), parameters(parameters), FIRST, months);
  }

  /// The parameters of all mechanisms.
  public static ModelParameters parameters(ParameterCatalogue c) {
    return new ModelParameters(
        c.bind("world.weather", ModelParameters.Weather.class),
        c.bind("people.town", ModelParameters.Town.class),
        c.bind("countryside.sowing", Sowing.Parameters.class),
        c.bind("countryside.harvest", Harvest.Parameters.class),
        c.bind("countryside.household-use", HouseholdUse.Parameters.class),
        c.bind("countryside.grain-marketing", GrainMarketing.Parameters.class),
        c.bind("countryside.deliveries", Deliveries.Parameters.class),
        c.bind("countryside.expectations", Expectations.Parameters.class),
        c.bind("countryside.herds", Herds.Parameters.class),
        c.bind("countryside.commune", Commune.Parameters.class),
        c.bind("countryside.tax-list", TaxList.Parameters.class),
        c.bind("people.bodies", Bodies.Parameters.class),
        c.bind("trade.grain-market", GrainMarket.Parameters.class),
        c.bind("trade.village-shop", VillageShop.Parameters.class),
        c.bind("state.grain", StateGrain.Parameters.class),
        c.bind("state.procurement-plan", ProcurementPlan.Parameters.class),
        c.bind("reports.statistical-office", StatisticalOffice.Parameters.class));
  }

  private MonthInputs month(Programme p, Month m) {
    double army = data.feeds().number("army_size", m) * 1000;
    double armyNext = data.feeds().number("army_size", m.plus(1)) * 1000;
    double[] priority = weights(p.path("regionalPriority").weights(m));
    double kindRate = p.number("taxInKindRate", m);
    return new MonthInputs(
        rule(p.text("deliveryRule", m)),
        p.number("coercion", m),
        price(p, m),
        p.number("procurementPrice.regionalSpread", m),
        Arrays.stream(priority).map(weight -> kindRate * weight).toArray(),
        p.number("agriculturalTax", m) * MN * KOPEKS,
        p.number("agriculturalTax.shareDueOctDec", m),
        p.number("exemptions", m),
        p.number("procurementTarget", m) * MN_TONNES,
        priority,
        p.number("exportTarget", m) * MN_TONNES,
        p.number("reserve", m) * MN_TONNES,
        p.number("relief", m) * MN_TONNES,
        data.feeds().number("foreign_relief", m) * MN,
        declared.number("state_grain_import", m) * MN_TONNES,
        army,
        Math.max(0, (army - armyNext) / army),
        p.number("privateTolerance", m),
        data.feeds().number("war_threat", m),
        wage(p, m),
        declared.number("village_goods_supply", m) * MN * KOPEKS,
        listPrice(p, m),
        declared.number("village_other_income", m) * KOPEKS,
        declared.number("animal_price_index", m),
        unitsPerGoldKopek(m),
        m.equals(FIRST) ? 1 : data.currency().divisorAtStartOf(m),
        declared.number("village_move_share", m),
        declared.number("private_grain_carrying", m) * MN_TONNES,
        weather(m));
  }

  private int[] weather(Month m) {
    return Region.ALL.stream()
        .mapToInt(r -> meanWeather ? 0 : data.weather().weatherClass(r, m.year()))
        .toArray();
  }

  private double unitsPerGoldKopek(Month m) {
    if (m.compareTo(Month.of(1924, 3)) >= 0) {
      return 1;
    }
    double perRouble = declared.number("old_roubles_per_gold_rouble", m);
    double unit = m.year() <= 1921 ? 100 : 10_000;
    return perRouble / KOPEKS / unit;
  }

  /// List price in gold kopeks a tonne; before the first gold price the barter equivalent.
  private static double price(Programme p, Month m) {
    String unit = p.path("procurementPrice").unit(m);
    return unit.startsWith("old") ? 2000 : p.number("procurementPrice", m) * KOPEKS;
  }

  private double wage(Programme p, Month m) {
    String unit = p.path("wagePolicy").unit(m);
    return KOPEKS
        * (unit.startsWith("old") ? declared.number("wage_1921", m) : p.number("wagePolicy", m));
  }

  private double listPrice(Programme p, Month m) {
    LeverPath decree = p.path("priceDecree");
    return decree.isNone(m) ? declared.number("manufactures_list_price", m) : decree.number(m);
  }

  private static RuleKind rule(String rule) {
    return rule.startsWith("requisition")
        ? RuleKind.REQUISITION
        : rule.startsWith("tax_in_kind") ? RuleKind.TAX_IN_KIND : RuleKind.MARKET_PURCHASE;
  }

  private static double[] weights(Map<String, Double> byRegion) {
    return Region.ALL.stream()
        .mapToDouble(r -> byRegion.getOrDefault(r.id(), byRegion.getOrDefault("all", 1.0)))
        .toArray();
  }

  private InitialCountry initial() {
    InitialSet in = data.initial();
    double[] households = times(in.regions("rural_households", "all"), MN);
    double[] sowable =
        times(in.regions("sowable_area_potential", "all crops, fallow excluded"), MN);
    double[] grainShare = new double[Region.COUNT];
    double[] potato = in.regions("potato_area", "1921");
    double[] industrial = in.regions("industrial_crop_area", "1921");
    double[] other = in.regions("other_crop_area", "1921");
    for (int r = 0; r < grainShare.length; r++) {
      grainShare[r] = 1 - 1.4 * (potato[r] + industrial[r] + other[r]) * MN / sowable[r];
    }
    double[] towns = times(in.regions("population_town", "all"), MN);
    double townArmy = in.value("army_origin", USSR, "town") * 1000;
    double allTowns = Arrays.stream(towns).sum();
    double price = 50 * KOPEKS;
    return new InitialCountry(
        times(in.regions("population_rural", "present"), MN),
        households,
        in.regions("household_size_lambda", "zero-truncated Poisson"),
        in.value("workers_binomial_q", USSR, "Binomial"),
        in.value("absent_soldiers_per_household", USSR, "Bernoulli by household, p ~ workers"),
        in.regions("village_size_mean", "households"),
        in.value("nonfarm_households_share", USSR, "rural"),
        sowable,
        grainShare,
        in.regions("arable_per_eater_sd_within", "lognormal, within village"),
        in.value("arable_per_eater_sd_between", USSR, "lognormal, between villages of a region"),
        in.regions("land_use_scale_k", "k_r of land_use_ratio"),
        IntStream.range(0, 4)
            .mapToDouble(k -> in.value("land_use_ratio", USSR, (k == 3 ? "3+" : k) + " horses"))
            .toArray(),
        times(in.regions("grain_area_winter_sown", "sown autumn 1920, in the ground"), MN),
        times(in.regions("grain_area_1920", "harvested 1920"), MN),
        in.regions("base_yield", "1909-13 level, gross"),
        in.regions("seed_rate", "grain"),
        horseShares(in),
        in.regions("horses_mean_of_3plus", "3+ working horses"),
        times(in.regions("horses_rural_all", "adult + young"), MN),
        new double[][] {
          in.regions("cattle_per_household", "rural"),
          in.regions("pigs_per_household", "rural"),
          in.regions("sheep_goats_per_household", "rural")
        },
        new double[][] {
          in.regions("cattle_none_share", in.classes("cattle_none_share").getFirst()),
          in.regions("pigs_none_share", in.classes("pigs_none_share").getFirst()),
          in.regions("sheep_goats_none_share", in.classes("sheep_goats_none_share").getFirst())
        },
        new double[][] {
          in.regions("cattle_negbin_k", in.classes("cattle_negbin_k").getFirst()),
          in.regions("pigs_negbin_k", in.classes("pigs_negbin_k").getFirst()),
          in.regions("sheep_goats_negbin_k", in.classes("sheep_goats_negbin_k").getFirst())
        },
        times(in.regions("village_seed_stock", "spring seed in hand"), MN_TONNES),
        times(in.regions("village_grain_stock", "1 March 1921, with spring seed"), MN_TONNES),
        in.value("village_grain_spread", USSR, "lognormal, within village"),
        times(in.regions("village_cash", "total"), 1e7),
        towns,
        Arrays.stream(towns).map(t -> t / allTowns * townArmy).toArray(),
        times(in.regions("town_household_food_stock", "all"), MN_TONNES),
        times(in.regions("state_grain_stock", "Narkomprod, 1 March 1921"), MN_TONNES),
        times(share(households), in.value("traders_stock_grain", USSR, "all") * MN_TONNES),
        in.value("traders_capital", USSR, "all") * MN * priceLevel(in) / 100,
        Region.ALL.stream().mapToDouble(r -> price * (r.buysGrain() ? 2.2 : 1.3)).toArray(),
        otherFood(potato, in),
        in.regions("village_other_income_factor", "money income of a mouth from all but grain"),
        distances());
  }

  /// Old roubles to one rouble of 1913.
  private static double priceLevel(InitialSet in) {
    return in.value("price_level", USSR, "retail and market, 1 March 1921");
  }

  private static double[][] horseShares(InitialSet in) {
    double[][] shares = new double[Region.COUNT][4];
    for (int k = 0; k < 4; k++) {
      double[] column =
          in.regions("horses_households_share", (k == 3 ? "3+" : k) + " working horses");
      for (int r = 0; r < Region.COUNT; r++) {
        shares[r][k] = column[r];
      }
    }
    return shares;
  }

  /// Energy from potatoes by region (8 t/ha, a fifth of the energy of grain, half of it eaten) and
  /// from what else people live by.
  private static double[] otherFood(double[] potatoMnHa, InitialSet in) {
    double[] people = in.regions("population_rural", "present");
    double[] beyond = in.regions("other_food_energy", "beyond grain, potatoes, milk of own cows");
    double[] energy = new double[Region.COUNT];
    for (int r = 0; r < energy.length; r++) {
      double kgPerHead = potatoMnHa[r] * 8000 * .5 / people[r];
      energy[r] = Math.min(.25, .78 * kgPerHead * .22 / 205) + beyond[r];
    }
    return energy;
  }

  private int[][] distances() {
    int[][] classes = new int[Region.COUNT][Region.COUNT];
    for (int r = 0; r < Region.COUNT; r++) {
      for (int q = 0; q < Region.COUNT; q++) {
        classes[r][q] =
            Distances.CLASSES.indexOf(
                data.distances().distanceClass(Region.ALL.get(r), Region.ALL.get(q)));
      }
    }
    return classes;
  }

  private static double[] times(double[] values, double factor) {
    return Arrays.stream(values).map(v -> v * factor).toArray();
  }

  private static double[] share(double[] values) {
    double sum = Arrays.stream(values).sum();
    return Arrays.stream(values).map(v -> v / sum).toArray();
  }
}
