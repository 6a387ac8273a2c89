package smychka.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import smychka.engine.Month;
import smychka.model.month.InitialCountry;
import smychka.model.month.ModelInputs;
import smychka.model.month.MonthInputs;
import smychka.model.tables.City;
import smychka.model.tables.Region;
import smychka.model.tables.Trade;

/// Binds a programme and the data folder to what the model is told: parameters, each month's levers
/// and declared inputs, and the assumption set of the start.
public final class ModelInputsBinder {
  /// First and last month for which the model can be told what it needs.
  public static final Month FIRST = Month.of(1917, 11), LAST = Month.of(1940, 12);

  /// Spread of food stocks between town households, a form of the assumption set.
  private static final double TOWN_FOOD_SD_LOG = .8;

  private static final double KOPEKS = 100;
  private static final double MN = 1e6;
  private static final double MN_TONNES = 1e9;
  private static final String USSR = Region.UNION;

  private final DataFolder data;
  private final Month first;
  private final Feeds declared;
  private final Feeds feeds;
  private final Weather weather;

  public ModelInputsBinder(DataFolder data) {
    this(data, data.feeds(), data.weather());
  }

  /// The world's feeds and weather may be others than the folder's.
  public ModelInputsBinder(DataFolder data, Feeds feeds, Weather weather) {
    this.data = data;
    this.first = data.start().first();
    this.feeds = feeds;
    this.weather = weather;
    this.declared = data.declared();
  }

  /// What the model is told under a programme.
  public ModelInputs bind(Programme programme) {
    return bind(programme, data.parameters());
  }

  /// What the model is told under a programme with parameters of one's own.
  public ModelInputs bind(Programme programme, ParameterCatalogue parameters) {
    List<MonthInputs> months = new ArrayList<>();
    for (Month m = first; m.compareTo(LAST) <= 0; m = m.plus(1)) {
      months.add(month(programme, m));
    }
    return new ModelInputs(initial(), ModelParametersBinder.bind(parameters), first, months);
  }

  private MonthInputs month(Programme p, Month m) {
    double army = feeds.number("army_size", m) * 1000;
    double armyNext = m.equals(LAST) ? army : feeds.number("army_size", m.plus(1)) * 1000;
    double[] priority = weights(p.path("regionalPriority").weights(m), 1);
    double kindRate = p.number("taxInKindRate", m);
    return new MonthInputs(
        DeliveryBinding.rule(p.text("deliveryRule", m)),
        DeliveryBinding.contracting(p.text("deliveryRule", m)),
        p.number("coercion", m),
        price(p, m),
        p.number("procurementPrice.regionalSpread", m),
        Arrays.stream(priority).map(weight -> kindRate * weight).toArray(),
        old(p, m) ? 0 : p.number("agriculturalTax", m) * MN * KOPEKS,
        p.number("agriculturalTax.shareDueOctDec", m),
        p.number("exemptions", m),
        p.number("procurementTarget", m) * MN_TONNES,
        priority,
        p.number("exportTarget", m) * MN_TONNES,
        p.number("adjustability", m),
        p.number("reserve", m) * MN_TONNES,
        p.number("relief", m) * MN_TONNES,
        feeds.number("foreign_relief", m) * MN,
        declared.number("state_grain_import", m) * MN_TONNES,
        army,
        Math.max(0, (army - armyNext) / army),
        p.number("privateTolerance", m),
        p.number("leaseAndHire", m),
        p.number("millingLevy", m),
        feeds.number("war_threat", m),
        industry(p, m),
        CommandBinding.month(p, m, feeds),
        trade(p, m),
        money(p, m),
        cards(p, m),
        new MonthInputs.Expropriation(
            p.number("progression.individual", m),
            p.number("collectivisationPressure", m),
            p.number("dekulakisationQuota.capShare", m)),
        WarBinding.war(data, m, army, armyNext),
        old(p, m)
            ? p.number("agriculturalTax", m) * MN / data.currency().at(m).oldRoublesPerUnit()
            : 0,
        UpheavalBinding.month(p, declared, m),
        PowerBinding.organ(p, m),
        PowerBinding.rights(p, m),
        PowerBinding.abroad(p, declared, m),
        DeliveryBinding.collective(p, m),
        WaveBinding.inputs(p, declared, m),
        new MonthInputs.Officialdom(
            p.number("statistics", m), p.number("pressFreedom", m), p.number("security.powers", m)),
        new MonthInputs.GrainOrders(
            DeliveryBinding.quotas(p.text("deliveryRule", m)),
            p.number("exportTarget.monthsBefore", m),
            p.number("exportTarget.capShare", m),
            p.number("kolkhozMarket", m),
            p.number("credit.debtService", m)),
        labourOrders(p, m),
        DeliveryBinding.farmOrders(p, declared, m),
        m.equals(first) ? 1 : data.currency().divisorAtStartOf(m),
        weather(m));
  }

  /// Whether the tax of a month is set in paper.
  private static boolean old(Programme p, Month m) {
    return p.path("agriculturalTax").unit(m).contains("old");
  }

  private MonthInputs.Industry industry(Programme p, Month m) {
    return new MonthInputs.Industry(
        p.number("trustCredit", m),
        p.number("marketPower", m),
        none(p, "priceDecree", m),
        p.number("priceDecree.orderedCut", m),
        new double[] {
          wage(p, "wagePolicy.metal", m),
          wage(p, "wagePolicy.textile", m),
          wage(p, "wagePolicy.transport", m),
          wage(p, "wagePolicy.officials", m),
          wage(p, "wagePolicy.construction", m)
        },
        p.path("wagePolicy").unit(m).startsWith("1913"),
        p.number("investmentShare.industryPlan", m) * MN * KOPEKS,
        p.number("departmentOneShare.industryPlan", m),
        p.number("machinery.implements", m) * MN * KOPEKS,
        p.number("labourLaw.unemploymentBenefit", m));
  }

  private MonthInputs.Trade trade(Programme p, Month m) {
    return new MonthInputs.Trade(
        p.number("priceDecree.markupCut", m),
        p.number("villageGoodsShare", m),
        p.number("cooperativeCredit", m),
        p.number("privateTolerance.taxRate", m),
        p.number("goodsImport", m) * MN * KOPEKS,
        feeds.number("world_grain_price_level", m) * KOPEKS,
        feeds.number("world_goods_price", m),
        p.number("credit", m) * MN * KOPEKS);
  }

  private MonthInputs.Money money(Programme p, Month m) {
    boolean paper = data.currency().isPaper(m);
    return new MonthInputs.Money(
        paper,
        data.currency().at(m).oldRoublesPerUnit(),
        p.number("goodsExcise", m),
        p.number("stateLoans", m) * MN * KOPEKS,
        paper ? p.number("rationing", m) : 0,
        none(p, "emissionLimit", m) * MN * KOPEKS);
  }

  private static MonthInputs.Cards cards(Programme p, Month m) {
    return new MonthInputs.Cards(
        p.number("rationing", m),
        p.number("rationing.workerBread", m),
        p.number("rationing.employeeBread", m),
        p.number("rationing.dependantBread", m));
  }

  private static MonthInputs.LabourOrders labourOrders(Programme p, Month m) {
    LeverPath list = p.path("priceDecree.retailList");
    return new MonthInputs.LabourOrders(
        p.number("budgetHardness", m),
        p.number("planTautness", m),
        p.number("labourLaw", m),
        p.number("movementBan", m),
        list.isNone(m) ? 1 : list.number(m),
        p.number("stateLoans.compulsion", m),
        p.number("kolkhozMarket", m));
  }

  /// The number of a lever that may be none; without limit where it is.
  private static double none(Programme p, String lever, Month m) {
    LeverPath path = p.path(lever);
    return path.isNone(m) ? Double.POSITIVE_INFINITY : path.number(m);
  }

  private int[] weather(Month m) {
    return Region.ALL.stream().mapToInt(r -> weather.weatherClass(r, m.year())).toArray();
  }

  /// List price in gold kopeks a tonne; before the first gold price what is given for a levy.
  private double price(Programme p, Month m) {
    String unit = p.path("procurementPrice").unit(m);
    return KOPEKS
        * (unit.startsWith("old")
            ? declared.number("levy_price_in_goods", m)
            : p.number("procurementPrice", m));
  }

  private double wage(Programme p, String lever, Month m) {
    String unit = p.path(lever).unit(m);
    return KOPEKS
        * (unit.startsWith("old") ? declared.number("goods_tariff", m) : p.number(lever, m));
  }

  static double[] weights(Map<String, Double> byRegion, double others) {
    return Region.ALL.stream()
        .mapToDouble(r -> byRegion.getOrDefault(r.id(), byRegion.getOrDefault("all", others)))
        .toArray();
  }

  private InitialCountry initial() {
    InitialSet in = data.initial();
    double unit = data.currency().at(first).oldRoublesPerUnit();
    double[] households = times(in.regions("rural_households", "all"), MN);
    double[] sowable =
        times(in.regions("sowable_area_potential", "all crops, fallow excluded"), MN);
    double[] grainShare = new double[Region.COUNT];
    double[] potato = in.soleRegions("potato_area");
    double[] industrial = in.soleRegions("industrial_crop_area");
    double[] other = in.soleRegions("other_crop_area");
    for (int r = 0; r < grainShare.length; r++) {
      grainShare[r] = 1 - 1.4 * (potato[r] + industrial[r] + other[r]) * MN / sowable[r];
    }
    double[] towns = times(in.regions("population_town", "all"), MN);
    double townArmy = in.value("army_origin", USSR, "town") * 1000;
    double allTowns = Arrays.stream(towns).sum();
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
        times(in.soleRegions("grain_area_winter_sown"), MN),
        times(in.soleRegions("grain_area_last_harvest"), MN),
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
        times(in.soleRegions("village_seed_stock"), MN_TONNES),
        times(in.soleRegions("village_grain_stock"), MN_TONNES),
        in.value("village_grain_spread", USSR, "lognormal, within village"),
        times(in.regions("village_cash", "total"), 1e9 / unit),
        towns,
        Arrays.stream(towns).map(t -> t / allTowns * townArmy).toArray(),
        times(in.regions("town_household_food_stock", "all"), MN_TONNES),
        times(in.soleRegions("state_grain_stock"), MN_TONNES),
        times(share(households), in.value("traders_stock_grain", USSR, "all") * MN_TONNES),
        in.value("traders_capital", USSR, "all") * MN * priceLevel(in) / unit,
        times(in.soleRegions("opening_grain_price"), KOPEKS),
        otherFood(potato, in),
        in.regions("village_other_income_factor", "money income of a mouth from all but grain"),
        distances(),
        opening(in),
        UpheavalBinding.start(in),
        towns(in, unit),
        startOfIndustry(in, unit));
  }

  /// What people, markets and the state go by in the first month, until they have learnt.
  private static InitialCountry.Expected opening(InitialSet in) {
    return new InitialCountry.Expected(
        opening(in, "body, village"),
        opening(in, "body, town"),
        opening(in, "hazard"),
        opening(in, "retained share"),
        opening(in, "feed ratio"),
        opening(in, "food ratio"),
        opening(in, "fill of shops"),
        opening(in, "premium of private goods"),
        opening(in, "harvest believed"),
        opening(in, "harvest reported"),
        opening(in, "unemployment"),
        opening(in, "depreciation a month"),
        in.value("opening_income", USSR, "other income of a village mouth") * KOPEKS);
  }

  private static double opening(InitialSet in, String klass) {
    return in.value("opening_expected", USSR, klass);
  }

  private static InitialCountry.Towns towns(InitialSet in, double unit) {
    double[][] earners = new double[Trade.COUNT][];
    double[] food = new double[Trade.COUNT];
    for (int trade = 0; trade < Trade.COUNT; trade++) {
      String id = Trade.IDS.get(trade);
      earners[trade] = times(in.regions("town_earners", id), 1000);
      food[trade] = in.value("town_food_stock_multiplier", USSR, id);
    }
    return new InitialCountry.Towns(
        earners, food, TOWN_FOOD_SD_LOG, notes(in, "town households", unit), cities(in));
  }

  /// Persons and earners by trade of the towns reported apart.
  private static List<InitialCountry.City> cities(InitialSet in) {
    List<InitialCountry.City> cities = new ArrayList<>();
    for (City city : City.values()) {
      if (in.has("population_town", city.region().id(), city.id())) {
        double[] workers = new double[Trade.COUNT];
        for (int trade = 0; trade < Trade.COUNT; trade++) {
          String klass = Trade.IDS.get(trade) + ", " + city.id();
          workers[trade] =
              in.has("town_earners", city.region().id(), klass)
                  ? in.value("town_earners", city.region().id(), klass) * 1000
                  : 0;
        }
        double persons = in.value("population_town", city.region().id(), city.id()) * MN;
        cities.add(new InitialCountry.City(city, persons, workers));
      }
    }
    return cities;
  }

  /// Notes held by a kind of holder, in units of `unit` old roubles.
  private static double notes(InitialSet in, String holder, double unit) {
    return in.sole("notes_in_circulation")
        * (1e9 / unit)
        * in.value("notes_share_of_holders", USSR, holder);
  }

  private static InitialCountry.Industry startOfIndustry(InitialSet in, double unit) {
    return new InitialCountry.Industry(
        departments(in, "capacity_nameplate"),
        departments(in, "capacity_usable"),
        departments(in, "output_level"),
        shares(in, "capacity_share"),
        shares(in, "output_share"),
        in.value("stock_of_goods", USSR, "finished consumer goods, trusts and glavki")
            * MN
            * KOPEKS,
        in.value("stock_of_goods", USSR, "Tsentrosoiuz and Narkomprod barter fund") * MN * KOPEKS,
        in.value("output_level", USSR, "small and artisan industry"),
        in.value("relative_price", USSR, "manufactures, free market"),
        in.value("relative_price", USSR, "other farm goods"),
        in.sole("private_share_retail"),
        notes(in, "state bodies, army, enterprises", unit),
        priceLevel(in) / KOPEKS / unit);
  }

  private static double[] departments(InitialSet in, String item) {
    return new double[] {in.value(item, USSR, "heavy"), in.value(item, USSR, "light")};
  }

  private static double[][] shares(InitialSet in, String item) {
    return new double[][] {in.regions(item, "heavy"), in.regions(item, "light")};
  }

  /// Old roubles to one rouble of 1913.
  private static double priceLevel(InitialSet in) {
    return in.sole("price_level");
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
