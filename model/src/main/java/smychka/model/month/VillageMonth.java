package smychka.model.month;

import java.util.ArrayList;
import java.util.List;
import smychka.engine.Approx;
import smychka.engine.Blocks;
import smychka.engine.Draws;
import smychka.engine.Month;
import smychka.engine.Team;
import smychka.model.coercion.Fear;
import smychka.model.countryside.ArmyTaking;
import smychka.model.countryside.Contracts;
import smychka.model.countryside.Deliveries;
import smychka.model.countryside.Expectations;
import smychka.model.countryside.ForcedDelivery;
import smychka.model.countryside.GrainMarketing;
import smychka.model.countryside.Harvest;
import smychka.model.countryside.Herds;
import smychka.model.countryside.HouseholdUse;
import smychka.model.countryside.MillingLevy;
import smychka.model.countryside.PriceTable;
import smychka.model.countryside.Relief;
import smychka.model.countryside.Sowing;
import smychka.model.countryside.TaxList;
import smychka.model.people.Bodies;
import smychka.model.people.Mobilisation;
import smychka.model.people.Moves;
import smychka.model.tables.Region;
import smychka.model.trade.Hoarding;
import smychka.model.trade.Settlement;
import smychka.model.trade.VillageShop;

/// The month of the households: four sweeps over blocks of rows, with the regional markets between.
/// What a sweep needs is set by `season` and by the regions' parts of the month before it runs.
final class VillageMonth {
  private static final int KEPT_ROWS = 1 << 17;

  private final MonthSchedule s;
  private final Approx.Power effort;
  private final Approx.Power slaughter;
  private final GrainMarketing.Positions[] positions;
  private final List<PriceTable> kept = new ArrayList<>();
  private final Team.Task living = this::live;
  private final Team.Task offering = this::offer;
  private final Team.Task settling = this::settle;
  private final Team.Task ending = this::end;
  private final double[][] scratch;
  private final double[] yield = new double[Region.COUNT];
  private final Sowing.Season[] sowing = new Sowing.Season[Region.COUNT];
  private final HouseholdUse.Season[] use = new HouseholdUse.Season[Region.COUNT];
  private final boolean[] listed = new boolean[Region.COUNT];
  private final long[] keys = new long[14];
  private double home;
  private double called;
  private double fallen;
  private long calledKey;
  private long armyKey;
  private double salience;
  private double salienceOfForce;
  private int harvestPart;
  private boolean sow;
  private boolean assess;
  private int months;
  private double listPrice;
  private double drink;
  private double kopeksPerUnit;
  private double greens;
  private long luckKey;
  private long millingKey;
  private double millingShare;

  VillageMonth(MonthSchedule schedule) {
    s = schedule;
    effort = s.p.sowing().effortTable();
    slaughter = s.p.herdFear().choiceTable();
    positions = new GrainMarketing.Positions[s.team.threads()];
    scratch = new double[s.team.threads()][Blocks.USUAL_SIZE];
    for (int w = 0; w < positions.length; w++) {
      positions[w] = new GrainMarketing.Positions(Blocks.USUAL_SIZE);
    }
  }

  Team.Task living() {
    return living;
  }

  Team.Task offering() {
    return offering;
  }

  Team.Task settling() {
    return settling;
  }

  Team.Task ending() {
    return ending;
  }

  /// Whether each block keeps its price table until the offers; in a large country they would not
  /// fit the memory and are made twice.
  private boolean keeps() {
    return s.state.households.rows() <= KEPT_ROWS;
  }

  private GrainMarketing.Positions positions(int block, int worker) {
    GrainMarketing.Positions h = positions[worker];
    if (keeps()) {
      h.tabulate(kept.get(block));
    }
    return h;
  }

  private void makeTables() {
    Blocks blocks = s.layout.blocks;
    for (int b = 0; keeps() && b < blocks.count(); b++) {
      int rows = blocks.to(b) - blocks.from(b);
      if (b == kept.size()) {
        kept.add(new PriceTable(rows));
      } else if (kept.get(b).rows() < rows) {
        kept.set(b, new PriceTable(rows + rows / 8));
      }
    }
  }

  /// Sets what holds for all households of a region this month.
  void season(Month month, MonthInputs in) {
    makeTables();
    int a = month.monthOfAgriculturalYear();
    InitialCountry initial = s.inputs.initial();
    harvestPart = a == 0 ? 1 : a == 1 ? 2 : 0;
    sow = a == 2 || a == 9;
    assess = a == 1;
    months = 12 - a;
    home = in.armyShareHome();
    called = s.warMonth().calledShare();
    fallen = s.warMonth().fallenShare();
    calledKey = s.key("mobilisation", month);
    armyKey = s.key("army-taking", month);
    listPrice = s.goodsMonth().retailPrice(in);
    drink = s.goodsMonth().drink(in);
    kopeksPerUnit = 1 / s.unit();
    greens = a <= 3 ? 1 : 0;
    Expectations.Parameters ep = s.p.expectations();
    salience = in.rule() == RuleKind.REQUISITION ? ep.salienceLevy() : ep.salienceTax();
    salienceOfForce = in.rule() == RuleKind.TAX_IN_KIND ? 0 : ep.salienceForce();
    String[] names = {
      "moves",
      "harvest-rounding",
      "sowing",
      "household-use",
      "deliveries",
      "offers",
      "settlement",
      "shop",
      "herds",
      "bodies",
      "tax-list",
      "income",
      "forced-delivery",
      "contracts"
    };
    for (int k = 0; k < names.length; k++) {
      keys[k] = s.key(names[k], month);
    }
    Month harvestOpens = month.plus(-a);
    luckKey = s.key("harvest-luck", harvestOpens);
    millingKey = s.key("milling-levy", month);
    millingShare = s.p.milling().share(in.millingLevy());
    long weatherKey = s.key("weather-region", harvestOpens);
    double obliged = in.rule().quota() ? s.p.sowing().obligedShare() : 0;
    double standing = a == 0 ? s.p.harvest().standingPerCrop() : 0;
    for (int r = 0; r < Region.COUNT; r++) {
      ModelParameters.Weather w = s.p.weather();
      double luck = Approx.exp(w.regionYearSd() * Draws.normal(Draws.bits(weatherKey, r + 1)));
      double base = initial.baseYieldTonnesPerHa()[r] * 10;
      yield[r] = base * w.multiplier(in.weatherClass()[r]) * luck * s.warMonth().fieldsLeft(r);
      double price = s.real("grainPrice")[r];
      double response = feedResponse(in, price / 5000);
      double seed = initial.seedTonnesPerHa()[r] * 10;
      use[r] =
          new HouseholdUse.Season(
              months,
              a <= 5,
              a == 1,
              standing,
              seed,
              response,
              s.p
                  .use()
                  .foodFactor(s.kolkhozMonth().nomads().herdFood(r) * initial.otherFoodEnergy()[r]),
              in.rule().quota() ? 1 : 0,
              s.layout.farms.kolkhozDue(),
              s.kolkhozMonth().houseHazard(in));
      listed[r] = Region.ALL.get(r).buysGrain() && in.war().villageClaim() > 0;
      double winterShare = initial.winterHa()[r] / initial.lastGrainAreaHa()[r];
      sowing[r] =
          new Sowing.Season(
              a == 2,
              winterShare,
              seed,
              base,
              s.grainMonth().realPrice(r),
              a == 2 ? 10 : 3,
              obliged);
    }
  }

  /// (CS-3.10) how prices move feeding: where quotas have closed trade, only as far as it is open.
  double feedResponse(MonthInputs in, double grainPrice) {
    double response = s.p.use().feedResponse(s.nation("otherFarmPrice"), grainPrice);
    return in.rule().quota() ? 1 + (response - 1) * in.privateTolerance() : response;
  }

  /// Yield of a region this year in ordinary tillage [kg/are].
  double yieldKgPerAre(int r) {
    return yield[r];
  }

  private void live(int block, int worker) {
    Layout l = s.layout;
    int from = l.blocks.from(block);
    int to = l.blocks.to(block);
    int r = l.blocks.region(block);
    long[] sums = l.sums.slots(block);
    double leaving = s.waveMonth().through(r) * s.townMonth().work().leaving(r);
    Moves.step(leaving, home, keys[0], l.moves, from, to, sums, Layout.MOVES);
    if (called > 0 || fallen > 0) {
      Mobilisation.step(
          called,
          fallen,
          l.territory.reach(),
          calledKey,
          l.mobilisation,
          from,
          to,
          sums,
          Layout.CALLED);
    }
    ArmyTaking.Shares army = s.warMonth().taking();
    if (army.any()) {
      ArmyTaking.step(
          army, l.territory.reach(), months, armyKey, l.armyTaking, from, to, sums, Layout.ARMY);
    }
    double[] factor = s.state.villages.doubleColumn("yieldFactor");
    if (harvestPart > 0) {
      double july = s.p.harvest().julyShare();
      double share = harvestPart == 1 ? july : 1 - july;
      Harvest.step(
          s.p.harvest(),
          yield[r],
          share,
          harvestPart == 1,
          luckKey,
          keys[1],
          factor,
          l.harvest,
          from,
          to,
          sums,
          Layout.HARVEST);
    }
    if (sow) {
      Sowing.step(
          s.p.sowing(),
          effort,
          sowing[r],
          s.state.villages.doubleColumn("horsesPerHousehold"),
          s.state.villages.doubleColumn("idleLandShare"),
          keys[2],
          l.sowing,
          from,
          to,
          sums,
          Layout.SOWING);
    }
    HouseholdUse.step(
        s.p.use(), use[r], keys[3], l.use, scratch[worker], from, to, sums, Layout.USE);
    MillingLevy.step(
        millingShare, l.territory.reach(), millingKey, l.milling, from, to, sums, Layout.MILLING);
    Deliveries.step(
        s.p.deliveries(),
        s.p.force().delivery(),
        s.stateMonth().rule(r),
        months,
        keys[4],
        l.deliveries,
        from,
        to,
        sums,
        Layout.DELIVERIES);
    forced(r, from, to, sums);
    GrainMarketing.table(
        s.p.marketing(),
        s.p.use(),
        s.grainMonth().marketSeason(r),
        s.grainMonth().grid(r),
        l.marketing,
        positions(block, worker),
        from,
        to,
        sums,
        Layout.GRID);
    if (assess) {
      TaxList.weigh(s.p.taxList(), l.taxList, from, to, sums, Layout.TAX_WEIGHT);
    }
    Relief.gaps(l.relief, listed[r], from, to, sums, Layout.RELIEF);
  }

  /// What is given up under force and on contract.
  private void forced(int r, int from, int to, long[] sums) {
    ForceMonth f = s.forceMonth();
    Layout l = s.layout;
    ForcedDelivery.step(
        s.p.force().delivery(),
        s.p.use(),
        f.force(r),
        l.forcedNews,
        months,
        keys[12],
        l.forced,
        from,
        to,
        sums,
        Layout.FORCED);
    Contracts.Parameters p = s.p.force().contracts();
    double unitsPerKg = s.stateMonth().price(r) / 1000 * s.unit();
    if (f.dueOnContracts() > 0) {
      Contracts.deliver(
          p,
          s.p.use().foodKgPerConsumerYear(),
          months,
          f.dueOnContracts(),
          unitsPerKg,
          keys[13],
          l.contracts,
          from,
          to,
          sums,
          Layout.CONTRACTS);
    } else if (f.signing()) {
      Contracts.sign(p, unitsPerKg, keys[13], l.contracts, from, to, sums, Layout.CONTRACTS);
    }
  }

  private void offer(int block, int worker) {
    Layout l = s.layout;
    int from = l.blocks.from(block);
    int to = l.blocks.to(block);
    int r = l.blocks.region(block);
    long[] sums = l.sums.slots(block);
    GrainMarketing.Parameters p = s.p.marketing();
    GrainMarketing.Season season = s.grainMonth().marketSeason(r);
    GrainMarketing.Quote ruling = s.grainMonth().ruling(r);
    GrainMarketing.Columns c = l.marketing;
    GrainMarketing.Positions h = positions(block, worker);
    if (keeps()) {
      GrainMarketing.offer(p, season, ruling, keys[5], c, h, from, to, sums, Layout.OFFERS);
    } else {
      GrainMarketing.step(
          p, s.p.use(), season, ruling, keys[5], c, h, from, to, sums, Layout.OFFERS);
    }
  }

  private void settle(int block, int worker) {
    Layout l = s.layout;
    int from = l.blocks.from(block);
    int to = l.blocks.to(block);
    int r = l.blocks.region(block);
    long[] sums = l.sums.slots(block);
    Settlement.Terms terms = s.grainMonth().terms(r);
    Settlement.sell(
        terms, l.territory.reach(), keys[6], l.settlement, from, to, sums, Layout.SETTLEMENT);
    if (assess) {
      TaxList.assess(
          s.p.taxList(), s.stateMonth().kopeksPerTaxWeight(), keys[10], l.taxList, from, to);
    }
    Settlement.payAndTax(terms, keys[11], l.settlement, from, to, sums, Layout.SETTLEMENT);
    Settlement.buy(terms, keys[6] + 7, l.settlement, from, to, sums, Layout.SETTLEMENT);
    Relief.give(
        s.grainMonth().reliefShare(r), l.relief, listed[r], from, to, sums, Layout.RELIEF + 1);
    VillageShop.want(s.p.shop(), listPrice, kopeksPerUnit, l.shop, from, to, sums, Layout.SHOP);
    Hoarding.plan(
        s.p.hoarding(),
        s.goodsMonth().monthsAhead(),
        listPrice / kopeksPerUnit,
        l.hoarding,
        from,
        to,
        sums,
        Layout.SHOP);
  }

  private void herds(int r, int from, int to, long[] sums) {
    Herds.Columns herds = s.layout.herds;
    double[] density = s.herdMonth().density(r);
    Herds.step(s.p.herds(), density, keys[8], herds, from, to, sums, Layout.HERDS);
    Herds.Fear fear = s.herdMonth().fear(r);
    Herds.fear(
        s.p.herds(), s.p.herdFear(), slaughter, fear, keys[8], herds, from, to, sums, Layout.HERDS);
  }

  private void end(int block, int worker) {
    Layout l = s.layout;
    int from = l.blocks.from(block);
    int to = l.blocks.to(block);
    int r = l.blocks.region(block);
    long[] sums = l.sums.slots(block);
    VillageShop.sell(
        s.p.shop(),
        s.real("fill")[r],
        drink,
        listPrice,
        kopeksPerUnit,
        keys[7],
        l.shop,
        from,
        to,
        sums,
        Layout.SHOP + 1);
    Hoarding.keep(s.real("fill")[r], l.hoarding, from, to);
    herds(r, from, to, sums);
    Bodies.step(
        s.upheavalMonth().bodies(r),
        s.energy,
        s.inputs.initial().otherFoodEnergy()[r]
            * s.kolkhozMonth().nomads().herdFood(r)
            * s.kolkhozMonth().otherFood(r),
        greens,
        s.warMonth().bodies(),
        keys[9],
        l.bodies,
        scratch[worker],
        from,
        to,
        sums,
        Layout.BODIES);
    if (s.forceMonth().calm() && s.waveMonth().calm()) {
      Fear.calm(s.p.force().fear(), l.fear, from, to, sums, Layout.FEAR);
    } else {
      Fear.step(s.p.force().fear(), l.fearNews, l.fear, from, to, sums, Layout.FEAR);
    }
    Expectations.step(
        s.p.expectations(), salience, salienceOfForce, l.expectations, scratch[worker], from, to);
    Census.count(l.census, from, to, sums, Layout.COUNT);
    Census.strata(s.p.hire(), l.census, from, to, sums, Layout.COUNT);
  }
}
