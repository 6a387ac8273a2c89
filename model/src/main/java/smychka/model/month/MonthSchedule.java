package smychka.model.month;

import java.util.Arrays;
import java.util.List;
import smychka.engine.Apportion;
import smychka.engine.Approx;
import smychka.engine.Draws;
import smychka.engine.MechanismSpec;
import smychka.engine.Month;
import smychka.engine.Recorder;
import smychka.engine.Streams;
import smychka.engine.Team;
import smychka.model.coercion.Fear;
import smychka.model.coercion.SecurityOrgan;
import smychka.model.coercion.Visits;
import smychka.model.countryside.Commune;
import smychka.model.countryside.Contracts;
import smychka.model.countryside.Deliveries;
import smychka.model.countryside.Expectations;
import smychka.model.countryside.Fission;
import smychka.model.countryside.ForcedDelivery;
import smychka.model.countryside.GrainMarketing;
import smychka.model.countryside.Harvest;
import smychka.model.countryside.HerdFear;
import smychka.model.countryside.Herds;
import smychka.model.countryside.HireAndLease;
import smychka.model.countryside.HouseholdUse;
import smychka.model.countryside.MillingLevy;
import smychka.model.countryside.Relief;
import smychka.model.countryside.Sowing;
import smychka.model.countryside.TaxList;
import smychka.model.countryside.VillageAssembly;
import smychka.model.industry.Capacity;
import smychka.model.industry.Labour;
import smychka.model.industry.Production;
import smychka.model.industry.TrustPricing;
import smychka.model.people.Bodies;
import smychka.model.people.Employment;
import smychka.model.people.Moves;
import smychka.model.people.Rationing;
import smychka.model.people.TownLife;
import smychka.model.reports.StatisticalOffice;
import smychka.model.state.StateGrain;
import smychka.model.trade.FarmMarket;
import smychka.model.trade.GrainMarket;
import smychka.model.trade.Hoarding;
import smychka.model.trade.Money;
import smychka.model.trade.PrivateTrade;
import smychka.model.trade.Settlement;
import smychka.model.trade.VillageShop;

/// The order of a month and the wiring: the one place that sees all sectors.
final class MonthSchedule {
  /// A step of the month as documents list it: number, what happens, and by which mechanism.
  record Step(String order, String what, MechanismSpec spec) {}

  /// The month in order; the documents are generated from this list.
  static final List<Step> STEPS =
      List.of(
          new Step("1 January", "households divide; land is redivided", Fission.SPEC),
          new Step("1 July", "weather and draught set each village's yield", Commune.SPEC),
          new Step("1 September", "a year's hire of hands and horses is paid", HireAndLease.SPEC),
          new Step("1 April, September", "neighbours lend seed", Commune.SPEC),
          new Step("1", "plenipotentiaries visit villages", Visits.SPEC),
          new Step(
              "1",
              "property of the fined is sold, grain is looked at, the assembly shares out its quota",
              VillageAssembly.SPEC),
          new Step("1", "cases are brought", SecurityOrgan.SPEC),
          new Step("2", "work in towns changes hands", Employment.SPEC),
          new Step("2", "workers leave for towns, soldiers come home", Moves.SPEC),
          new Step("3 July, August", "harvest", Harvest.SPEC),
          new Step("3 September, April", "sowing", Sowing.SPEC),
          new Step("4", "eating, feeding, seed, loss in store", HouseholdUse.SPEC),
          new Step("4", "mills keep the state's part", MillingLevy.SPEC),
          new Step("5", "tax in kind", Deliveries.SPEC),
          new Step("5", "deliveries under force; hiding", ForcedDelivery.SPEC),
          new Step("5 April, autumn", "contracts", Contracts.SPEC),
          new Step("6", "supply and demand on a grid of prices; offers", GrainMarketing.SPEC),
          new Step("7", "regional grain markets clear", GrainMarket.SPEC),
          new Step("8", "the state allots its grain", StateGrain.SPEC),
          new Step("8", "bread is claimed and issued on cards", Rationing.SPEC),
          new Step("9", "grain and money change hands; tax", Settlement.SPEC),
          new Step("9 August", "the year's money tax is shared out", TaxList.SPEC),
          new Step("9", "relief", Relief.SPEC),
          new Step("10", "towns buy and live", TownLife.SPEC),
          new Step("10", "village shops", VillageShop.SPEC),
          new Step("10", "buying ahead of need", Hoarding.SPEC),
          new Step("10", "trusts make goods", Production.SPEC),
          new Step("10", "list prices", TrustPricing.SPEC),
          new Step("10", "capital is restored, built, worn", Capacity.SPEC),
          new Step("10", "hands wanted next month", Labour.SPEC),
          new Step("10", "other farm products and their price", FarmMarket.SPEC),
          new Step("10", "private share of trade", PrivateTrade.SPEC),
          new Step("11", "herds", Herds.SPEC),
          new Step("13", "what is feared for animals", HerdFear.SPEC),
          new Step("12", "bodies, deaths, births", Bodies.SPEC),
          new Step("13", "fear and grievance", Fear.SPEC),
          new Step("13", "expectations", Expectations.SPEC),
          new Step("13", "the rate of the paper unit", Money.SPEC),
          new Step(
              "14", "the statistical office reports, the state believes", StatisticalOffice.SPEC));

  /// The named streams of a run's draws, one for each kind of decision.
  static final List<String> STREAMS =
      List.of(
          "fission",
          "redivision",
          "horse-sales",
          "land-growth",
          "weather-patch",
          "weather-region",
          "harvest-luck",
          "harvest-rounding",
          "moves",
          "sowing",
          "household-use",
          "milling-levy",
          "deliveries",
          "village-zeal",
          "visits",
          "cases",
          "forced-delivery",
          "property",
          "contracts",
          "offers",
          "settlement",
          "income",
          "tax-list",
          "shop",
          "herds",
          "bodies",
          "town",
          "employment",
          "pay",
          "cards",
          "town-want",
          "town-buy",
          "town-shop",
          "arrivals",
          "going-back",
          "statistical-office");

  final CountryState state;
  final ModelInputs inputs;
  final RunSettings settings;
  final Team team;
  final ModelParameters p;
  final Streams streams;
  final Approx.Power energy;
  private final Recording recording;
  private final VillageMonth villages;
  private final VillageYear year;
  private final GrainMonth grain;
  private final StateMonth government;
  private final ForceMonth force;
  private final GoodsMonth goods;
  private final IndustryMonth industry;
  private final TownMonth towns;
  private final CardMonth cards;
  private final HerdMonth herds;
  private final MoneyMonth money;
  private final Posting posting;
  Layout layout;

  MonthSchedule(
      CountryState state, Recorder recorder, ModelInputs inputs, RunSettings settings, Team team) {
    this.state = state;
    this.inputs = inputs;
    this.settings = settings;
    this.team = team;
    this.p = inputs.parameters();
    this.energy = p.bodies().energyTable();
    this.streams = new Streams(settings.seed(), settings.replicate());
    STREAMS.forEach(streams::register);
    this.layout = new Layout(state.households, state.villages, state.villageStarts);
    Counts.census(layout);
    this.villages = new VillageMonth(this);
    this.year = new VillageYear(this);
    this.grain = new GrainMonth(this);
    this.government = new StateMonth(this);
    this.force = new ForceMonth(this);
    this.goods = new GoodsMonth(this);
    this.industry = new IndustryMonth(this);
    this.money = new MoneyMonth(this);
    this.towns = new TownMonth(this);
    this.cards = new CardMonth(this);
    this.herds = new HerdMonth(this);
    this.posting = new Posting(this);
    this.recording = new Recording(this, recorder);
  }

  /// Plays the state's month.
  void play() {
    Month month = state.month;
    MonthInputs in = inputs.at(month);
    recording.opening(month, in);
    if (in.conversionDivisor() > 1) {
      if (in.money().paper()) {
        Currency.convert(state, layout, in.conversionDivisor());
      } else {
        Currency.redeem(state, layout);
      }
    }
    layout.sums.clear();
    posting.clear();
    year.beforeTheMonth(month, in);
    int a = month.monthOfAgriculturalYear();
    money.begin(in, month);
    goods.arrive(in);
    industry.begin(in);
    towns.begin(in, month);
    government.begin(in, a);
    force.begin(month, in);
    grain.begin(in, a);
    villages.season(month, in);
    herds.begin();
    team.run(layout.blocks.count(), villages.living());
    force.after();
    cards.claim(in);
    government.allot(in, a);
    cards.issue();
    grain.clear(in, a);
    team.run(layout.blocks.count(), villages.offering());
    grain.balance();
    government.settle(in);
    grain.settle(in, a);
    team.run(layout.blocks.count(), villages.settling());
    towns.buy(in, month);
    grain.afterSettling();
    money.grainTraders(in);
    goods.villageFill();
    team.run(layout.blocks.count(), villages.ending());
    industry.produce(in);
    goods.order(in);
    industry.end(in);
    towns.end(in, month);
    goods.end(in, a);
    grain.end();
    government.end(month, in);
    force.end();
    herds.end(in);
    money.villageMargins(in);
    posting.post(in);
    money.end(in, month);
    Counts.each(state, layout, state.books.ledger()::count);
    state.books.close(month);
    recording.closing(month, in);
    state.month = month.plus(1);
  }

  /// The key of a stream's draws in a month.
  long key(String stream, Month month) {
    return Draws.monthKey(streams.key(stream), month.index());
  }

  /// A national quantity at the run's scale.
  double scaled(double national) {
    return national / settings.scale();
  }

  GrainMonth grainMonth() {
    return grain;
  }

  StateMonth stateMonth() {
    return government;
  }

  ForceMonth forceMonth() {
    return force;
  }

  IndustryMonth industryMonth() {
    return industry;
  }

  TownMonth townMonth() {
    return towns;
  }

  CardMonth cardMonth() {
    return cards;
  }

  HerdMonth herdMonth() {
    return herds;
  }

  MoneyMonth moneyMonth() {
    return money;
  }

  /// Currency units for a gold kopek.
  double unit() {
    return nation("unitsPerGoldKopek");
  }

  /// A value that exists once for the country.
  double nation(String column) {
    return state.nation.doubleColumn(column)[0];
  }

  void setNation(String column, double value) {
    state.nation.doubleColumn(column)[0] = value;
  }

  /// An account that exists once, as its live column.
  long[] nationWhole(String column) {
    return state.nation.longColumn(column);
  }

  /// A column of the trusts.
  double[] enterprise(String column) {
    return state.enterprises.doubleColumn(column);
  }

  /// A column of the trusts in whole numbers.
  long[] enterpriseWhole(String column) {
    return state.enterprises.longColumn(column);
  }

  GoodsMonth goodsMonth() {
    return goods;
  }

  /// Moves all a region holds in one column to another and notes it.
  void move(String from, String to, int r, long[] posted) {
    long kg = whole(from)[r];
    whole(from)[r] = 0;
    whole(to)[r] += kg;
    posted[r] += kg;
  }

  Posting postings() {
    return posting;
  }

  /// Parts of a national total by region, exact in sum; nothing where all weights are zero.
  static long[] shares(double total, double[] weights) {
    if (Arrays.stream(weights).sum() <= 0) {
      return new long[weights.length];
    }
    return Apportion.largestRemainder(Math.max(0, Math.round(total)), weights);
  }

  /// A region's column.
  double[] real(String column) {
    return state.regions.doubleColumn(column);
  }

  /// A region's column of whole numbers.
  long[] whole(String column) {
    return state.regions.longColumn(column);
  }
}
