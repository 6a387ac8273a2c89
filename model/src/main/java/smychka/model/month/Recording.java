package smychka.model.month;

import static smychka.engine.SeriesKind.FLOW;
import static smychka.engine.SeriesKind.MEAN;
import static smychka.engine.SeriesKind.STOCK;

import java.util.HashMap;
import java.util.Map;
import smychka.engine.Ledger;
import smychka.engine.Month;
import smychka.engine.Recorder;
import smychka.engine.SeriesKey;
import smychka.engine.SeriesKind;
import smychka.model.accounts.Books;
import smychka.model.countryside.Harvest;
import smychka.model.countryside.Sowing;
import smychka.model.tables.Region;
import smychka.model.trade.Settlement;

/// What is recorded each month: stocks as they stand on the 1st, flows and means of the month, for
/// the union and for every region, multiplied back from the run's scale.
final class Recording {
  private static final String[] STRATA = {"labourers", "poor", "middle", "well_off"};
  private static final double TONNES_MN = 1e9;
  private static final double MN = 1e6;

  private final MonthSchedule s;
  private final Recorder recorder;
  private final EconomyRecording economy;
  private final ForceRecording force;
  private final UpheavalRecording upheaval;
  private final WarRecording war;
  private final PowerRecording power;
  private final KolkhozRecording kolkhoz;
  private final WaveRecording wave;
  private final BooksRecording books;
  private final AccountsRecording accounts;
  private final PlanRecording plan;
  private final Map<String, Map<String, int[]>> keys = new HashMap<>();
  private final Map<String, Map<String, Integer>> unionKeys = new HashMap<>();

  Recording(MonthSchedule schedule, Recorder recorder) {
    s = schedule;
    this.recorder = recorder;
    this.economy = new EconomyRecording(schedule, this);
    this.force = new ForceRecording(schedule, this);
    this.upheaval = new UpheavalRecording(schedule, this);
    this.war = new WarRecording(schedule, this);
    this.power = new PowerRecording(schedule, this);
    this.kolkhoz = new KolkhozRecording(schedule, this);
    this.wave = new WaveRecording(schedule, this);
    this.books = new BooksRecording(schedule, this);
    this.accounts = new AccountsRecording(schedule, this);
    this.plan = new PlanRecording(schedule, this);
  }

  /// Records the stocks of the 1st, before anything happens.
  void opening(Month month, MonthInputs in) {
    recorder.begin(month);
    Books b = s.state.books;
    Ledger l = b.ledger();
    stock("rural_grain_stock", "mn t", TONNES_MN, b.villageGrain);
    stock("rural_seed_stock", "mn t", TONNES_MN, b.villageSeed);
    stock("state_grain_stock", "mn t", TONNES_MN, b.stateGrain);
    stock("state_grain_in_transit", "mn t", TONNES_MN, b.stateTransit);
    stock("trader_grain_stock", "mn t", TONNES_MN, b.traderGrain);
    stock("town_grain_stock", "mn t", TONNES_MN, b.townGrain);
    stock("rural_population", "mn persons", MN, b.villagePeople);
    stock("town_population", "mn persons", MN, b.townPeople);
    String[] herds = {"horses", "cattle", "pigs", "sheep_goats"};
    for (int kind = 0; kind < herds.length; kind++) {
      stock(herds[kind], "mn head", MN, b.herd[kind]);
    }
    double perGold = 100 * s.unit();
    economy.opening();
    upheaval.opening();
    power.opening();
    wave.opening();
    books.opening();
    accounts.opening();
    each("village_cash", "mn gold roubles", STOCK, MN * perGold, r -> l.opening(b.villageMoney, r));
    census("rural_households", "mn households", MN, Census.ROWS);
    census("grain_area_standing", "mn ha", 100 * MN, Census.STANDING_ARES);
    ratio(
        "horseless_share",
        "share",
        STOCK,
        r -> count(r, Census.HORSELESS),
        r -> count(r, Census.ROWS));
    ratio(
        "expected_retention",
        "share",
        STOCK,
        r -> count(r, Census.RETAINED_MILLE) / 1000,
        r -> count(r, Census.ROWS));
  }

  /// Records the flows and means of the month after the books closed.
  void closing(Month month, MonthInputs in) {
    Books b = s.state.books;
    war.closing();
    sum("grain_harvest", b.harvest, b.kolkhozHarvest);
    flow("grain_eaten_rural", b.eaten);
    sum("grain_fed", b.fed, b.kolkhozFed);
    sum("grain_seed_used", b.sown, b.kolkhozSown);
    sum("grain_lost", b.threshing, b.storeLoss, b.kolkhozLost);
    flow("grain_tax", b.kindTax);
    sum("grain_requisition", b.requisition, b.seedSeized);
    flow("grain_purchase", b.statePurchase);
    int[] toState = {
      b.kindTax,
      b.requisition,
      b.seedSeized,
      b.statePurchase,
      b.forcedPurchase,
      b.contractDelivery,
      b.kolkhozDelivery
    };
    int[] withLevy = java.util.Arrays.copyOf(toState, toState.length + 1);
    withLevy[toState.length] = b.millingLevy;
    sum("state_grain_intake", toState);
    sum("state_grain_intake_all", withLevy);
    flow("milling_levy", b.millingLevy);
    flow("grain_forced_purchase", b.forcedPurchase);
    flow("grain_contract_delivery", b.contractDelivery);
    flow("private_grain_sales", b.privateSale);
    flow("village_grain_bought", b.villageBought);
    flow("grain_exports", b.export);
    sum("relief_grain", b.relief, b.foreignRelief);
    flow("grain_shipped_private", b.ship);
    flow("grain_arrived_private", b.shipArrive);
    flow("grain_arrived_state", b.stateArrive);
    flow("state_grain_to_towns", b.townCover);
    flow("state_grain_to_villages", b.stateVillageSale);
    flow("town_grain_bought", b.townBought);
    flow("state_seed_loan", b.seedLoan);
    flow("grain_imports", b.stateImport);
    flow("seed_laid_by", b.seedFilled);
    flow("seed_eaten", b.seedEaten);
    flow("town_grain_use", b.townEaten);
    flow("grain_other_use", b.otherUse);
    sum(
        "gross_grain_marketings",
        b.kindTax,
        b.requisition,
        b.statePurchase,
        b.forcedPurchase,
        b.contractDelivery,
        b.kolkhozDelivery,
        b.privateSale);
    Ledger l = b.ledger();
    each(
        "extra_rural_grain",
        "mn t",
        FLOW,
        TONNES_MN,
        r ->
            (double) l.given(b.kindTax, r)
                + l.given(b.millingLevy, r)
                + l.given(b.requisition, r)
                + l.given(b.statePurchase, r)
                + l.given(b.forcedPurchase, r)
                + l.given(b.contractDelivery, r)
                + l.given(b.kolkhozDelivery, r)
                + l.given(b.privateSale, r)
                - l.given(b.villageBought, r)
                - l.received(b.relief, r)
                - l.received(b.foreignRelief, r)
                - l.received(b.seedLoan, r)
                - l.received(b.kolkhozSeedLoan, r));
    String[] herds = {"horses", "cattle", "pigs", "sheep_goats"};
    for (int kind = 0; kind < herds.length; kind++) {
      int flow = b.feared[kind];
      each(herds[kind] + "_slaughtered_for_fear", "mn head", FLOW, MN, r -> l.given(flow, r));
    }
    weighted("animal_risk", "share/month", r -> s.real("animalRisk")[r]);
    persons("births_rural", b.births);
    persons("hunger_deaths_rural", b.hungerDeaths);
    persons("other_deaths_rural", b.otherDeaths);
    persons("hunger_deaths_town", b.townHungerDeaths);
    persons("other_deaths_town", b.townDeaths);
    persons("births_town", b.townBirths);
    persons("moved_to_town", b.toTown);
    persons("moved_to_village", b.backToVillage);
    prices(in);
    each("village_goods_bought", "mn 1913 roubles", FLOW, 100 * MN, r -> l.given(b.goodsSold, r));
    double perGold = 100 * s.unit();
    each(
        "agricultural_tax_paid",
        "mn gold roubles",
        FLOW,
        MN * perGold,
        r -> l.given(b.moneyTax, r));
    each(
        "village_other_income",
        "mn gold roubles",
        FLOW,
        MN * perGold,
        r -> l.received(b.otherIncome, r));
    each(
        "village_grain_sales",
        "mn gold roubles",
        FLOW,
        MN * perGold,
        r -> paidForGrain(l, b, r) + l.received(b.paidByTraders, r));
    each(
        "village_grain_income",
        "mn gold roubles",
        FLOW,
        MN * perGold,
        r -> paidForGrain(l, b, r) + l.received(b.paidByTraders, r) - l.given(b.paidForBread, r));
    each(
        "grain_area_sown",
        "mn ha",
        FLOW,
        100 * MN,
        r -> of(r, Layout.SOWING + Sowing.SOWN_ARES) + s.kolkhozMonth().sownAres[r]);
    each(
        "grain_area_harvested",
        "mn ha",
        FLOW,
        100 * MN,
        r -> of(r, Layout.HARVEST + Harvest.AREA_ARES));
    ratio(
        "body_weight_rural",
        "ratio",
        MEAN,
        r -> of(r, Layout.BODIES + 3) / 1000.0,
        r -> count(r, Census.MOUTHS));
    ratio(
        "hungry_share_rural",
        "share",
        MEAN,
        r -> count(r, Census.HUNGRY_MOUTHS),
        r -> count(r, Census.MOUTHS));
    each("grain_harvest_reported", "mn t", MEAN, TONNES_MN, r -> s.real("harvestReportedKg")[r]);
    each("grain_harvest_believed", "mn t", MEAN, TONNES_MN, r -> s.real("harvestBelievedKg")[r]);
    strata();
    force.closing();
    upheaval.closing();
    power.closing(in);
    plan.closing();
    kolkhoz.closing();
    wave.closing();
    economy.closing(in);
    books.closing(month, in);
    accounts.closing(in);
    binding(month);
  }

  private void strata() {
    for (int k = 0; k < STRATA.length; k++) {
      int slot = Census.LABOURER + k;
      ratio(
          "stratum_share_" + STRATA[k],
          "share",
          MEAN,
          r -> count(r, slot),
          r -> count(r, Census.ROWS));
    }
  }

  private static double paidForGrain(Ledger l, Books b, int r) {
    return (double) l.received(b.paidByState, r)
        + l.received(b.paidForForced, r)
        + l.received(b.contractAdvance, r)
        + l.received(b.paidOnContract, r)
        + l.received(b.paidToKolkhoz, r);
  }

  private void prices(MonthInputs in) {
    weighted("grain_price_private", "gold roubles/t", r -> s.real("grainPrice")[r] / 100);
    weighted("grain_price_state", "gold roubles/t", r -> s.stateMonth().price(r) / 100);
    weighted(
        "market_state_price_ratio",
        "ratio",
        r -> s.real("grainPrice")[r] / Math.max(1, s.stateMonth().price(r)));
    weighted("goods_fill_village", "share", r -> s.real("fill")[r]);
    weighted("goods_price_village", "1913=1", r -> s.goodsMonth().retailPrice(in));
  }

  /// Which limit binds: share of sowing households by limit, and the state's plan and finance.
  private void binding(Month month) {
    int m = month.monthOfYear();
    if (m == 9 || m == 4) {
      String[] limits = {"land", "draught", "labour", "seed", "price"};
      for (int k = 0; k < limits.length; k++) {
        int slot = Layout.SOWING + Sowing.BOUND_LAND + k;
        groupRatio(limits[k], r -> of(r, slot), r -> count(r, Census.ROWS));
      }
    }
    groupRatio(
        "goods", r -> (1 - s.real("fill")[r]) * count(r, Census.ROWS), r -> count(r, Census.ROWS));
    groupRatio(
        "no buyer",
        r -> s.grainMonth().unsold(r) * count(r, Census.ROWS),
        r -> count(r, Census.ROWS));
    groupRatio(
        "no bread to buy",
        r -> (1 - s.grainMonth().terms(r).buyShare()) * count(r, Census.ROWS),
        r -> count(r, Census.ROWS));
    union("constraint_binding", "plan", s.stateMonth().planBinds());
    union("constraint_binding", "finance", s.stateMonth().financeBinds());
    groupRatio(
        "net seller",
        r -> of(r, Layout.SETTLEMENT + Settlement.NET_SELLERS),
        r -> count(r, Census.ROWS));
  }

  private double of(int r, int slot) {
    return s.layout.of(r, slot);
  }

  private double count(int r, int slot) {
    return s.layout.of(r, Layout.COUNT + slot);
  }

  interface ByRegion {
    double of(int region);
  }

  private void stock(String name, String unit, double divisor, int account) {
    Ledger l = s.state.books.ledger();
    each(name, unit, STOCK, divisor, r -> l.opening(account, r));
  }

  private void census(String name, String unit, double divisor, int slot) {
    each(name, unit, STOCK, divisor, r -> count(r, slot));
  }

  private void flow(String name, int flow) {
    sum(name, flow);
  }

  private void sum(String name, int... flows) {
    Ledger l = s.state.books.ledger();
    each(
        name,
        "mn t",
        FLOW,
        TONNES_MN,
        r -> {
          double sum = 0;
          for (int flow : flows) {
            sum += l.given(flow, r);
          }
          return sum;
        });
  }

  private void persons(String name, int flow) {
    Ledger l = s.state.books.ledger();
    each(name, "mn persons", FLOW, MN, r -> l.given(flow, r));
  }

  /// Records a quantity for each region and their sum, times the scale, over `divisor`.
  void each(String name, String unit, SeriesKind kind, double divisor, ByRegion value) {
    each(name, SeriesKey.ALL, unit, kind, divisor, value);
  }

  /// The same for a group of a series.
  void each(
      String name, String group, String unit, SeriesKind kind, double divisor, ByRegion value) {
    int[] at = keys(name, unit, kind, group);
    double factor = s.settings.scale() / divisor;
    double union = 0;
    for (int r = 0; r < Region.COUNT; r++) {
      double v = value.of(r);
      union += v;
      recorder.put(at[r + 1], v * factor);
    }
    recorder.put(at[0], union * factor);
  }

  void ratio(String name, String unit, SeriesKind kind, ByRegion above, ByRegion below) {
    ratio(keys(name, unit, kind, SeriesKey.ALL), above, below);
  }

  private void groupRatio(String group, ByRegion above, ByRegion below) {
    ratio(keys("constraint_binding", "share", MEAN, group), above, below);
  }

  private void ratio(int[] at, ByRegion above, ByRegion below) {
    double a = 0;
    double b = 0;
    for (int r = 0; r < Region.COUNT; r++) {
      double x = above.of(r);
      double y = below.of(r);
      a += x;
      b += y;
      recorder.put(at[r + 1], y == 0 ? 0 : x / y);
    }
    recorder.put(at[0], b == 0 ? 0 : a / b);
  }

  /// Records a regional value and its mean over regions by village people.
  private void weighted(String name, String unit, ByRegion value) {
    ratio(
        keys(name, unit, MEAN, SeriesKey.ALL),
        r -> value.of(r) * count(r, Census.MOUTHS),
        r -> count(r, Census.MOUTHS));
  }

  private void union(String name, String group, double value) {
    union(name, group, "share", MEAN, value);
  }

  /// Records a value of the union alone.
  void union(String name, String group, String unit, SeriesKind kind, double value) {
    Map<String, Integer> known = unionKeys.computeIfAbsent(name, n -> new HashMap<>());
    Integer at = known.get(group);
    if (at == null) {
      at = recorder.key(new SeriesKey(name, Region.UNION, group, unit, kind));
      known.put(group, at);
    }
    recorder.put(at, value);
  }

  private int[] keys(String name, String unit, SeriesKind kind, String group) {
    Map<String, int[]> known = keys.computeIfAbsent(name, n -> new HashMap<>());
    int[] at = known.get(group);
    if (at == null) {
      at = new int[Region.COUNT + 1];
      at[0] = recorder.key(new SeriesKey(name, Region.UNION, group, unit, kind));
      for (int r = 0; r < Region.COUNT; r++) {
        at[r + 1] = recorder.key(new SeriesKey(name, Region.ALL.get(r).id(), group, unit, kind));
      }
      known.put(group, at);
    }
    return at;
  }
}
