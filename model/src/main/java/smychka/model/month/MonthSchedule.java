package smychka.model.month;

import java.util.Arrays;
import java.util.List;
import smychka.engine.Apportion;
import smychka.engine.Approx;
import smychka.engine.Draws;
import smychka.engine.Month;
import smychka.engine.Recorder;
import smychka.engine.Streams;
import smychka.engine.Team;

/// The wiring of a month: the one place that sees all sectors. [MonthSteps] lists what `play` does,
/// in order; a test watches a country and compares.
final class MonthSchedule {
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
          "statistical-office",
          "mobilisation",
          "town-mobilisation",
          "army-taking",
          "town-flight",
          "typhus",
          "sentences",
          "taken",
          "camps",
          "revolution",
          "reporters",
          "entering-work",
          "kolkhoz",
          "kolkhoz-pressed",
          "nomads",
          "attitudes",
          "brigades",
          "membership",
          "dekulakisation",
          "exile",
          "dispositions",
          "revolt",
          "flight");

  final CountryState state;
  final ModelInputs inputs;
  final RunSettings settings;
  final Team team;
  final ModelParameters p;
  final Streams streams;
  final Approx.Power energy;
  private final Scratch[] scratch;
  private final RegionTeam regions;
  private final Recording recording;
  private final WarMonth war;
  private final VillageMonth villages;
  private final VillageYear year;
  private final GrainMonth grain;
  private final StateMonth government;
  private final ForceMonth force;
  private final WaveMonth wave;
  private final GoodsMonth goods;
  private final IndustryMonth industry;
  private final PlanMonth plan;
  private final ScarceMonth scarce;
  private final ImportMonth imports;
  private final InvestmentMonth investment;
  private final TownMonth towns;
  private final CardMonth cards;
  private final HerdMonth herds;
  private final KolkhozMonth kolkhoz;
  private final MoneyMonth money;
  private final SupplyMonth supply;
  private final UpheavalMonth upheaval;
  private final RepressionMonth repression;
  private final ClassMonth workers;
  private final WorldMonth world;
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
    this.regions = new RegionTeam(team);
    this.scratch = new Scratch[team.threads()];
    Arrays.setAll(scratch, w -> new Scratch());
    this.war = new WarMonth(this);
    this.villages = new VillageMonth(this);
    this.year = new VillageYear(this);
    this.grain = new GrainMonth(this);
    this.government = new StateMonth(this);
    this.force = new ForceMonth(this);
    this.wave = new WaveMonth(this);
    this.goods = new GoodsMonth(this);
    this.industry = new IndustryMonth(this);
    this.plan = new PlanMonth(this);
    this.scarce = new ScarceMonth(this);
    this.imports = new ImportMonth(this);
    this.investment = new InvestmentMonth(this);
    this.money = new MoneyMonth(this);
    this.towns = new TownMonth(this);
    this.supply = new SupplyMonth(this);
    this.upheaval = new UpheavalMonth(this);
    this.cards = new CardMonth(this);
    this.herds = new HerdMonth(this);
    this.repression = new RepressionMonth(this);
    this.workers = new ClassMonth(this);
    this.world = new WorldMonth(this);
    this.kolkhoz = new KolkhozMonth(this);
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
    } else if (in.money().paper()) {
      Currency.lighten(state, layout);
    }
    layout.sums.clear();
    posting.clear();
    war.begin(in);
    year.beforeTheMonth(month, in);
    int a = month.monthOfAgriculturalYear();
    money.begin(in, month);
    world.begin(in, month);
    goods.lists(in);
    goods.arrive(in);
    supply.begin();
    industry.begin(in);
    towns.begin(in, month);
    upheaval.typhus(month);
    government.begin(in, a);
    force.begin(month, in);
    repression.begin(in, month);
    wave.begin(month, in);
    grain.begin(in, a);
    villages.season(month, in);
    kolkhoz.count(in);
    herds.begin(in);
    kolkhoz.begin(month, in);
    team.run(layout.blocks.count(), villages.living());
    force.after();
    cards.claim(in);
    government.allot(in, a);
    cards.issue();
    grain.clear(in, a);
    team.run(layout.blocks.count(), villages.offering());
    grain.balance(in);
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
    supply.end(in);
    war.callUpInTowns(month);
    towns.end(in, month);
    upheaval.end(in, month);
    workers.end(in);
    goods.end(in, a);
    grain.end();
    government.end(month, in);
    force.end();
    repression.end();
    kolkhoz.end();
    herds.end(in);
    money.villageMargins(in);
    posting.post(in);
    money.end(in, month);
    Counts.each(state, layout, state.books.ledger()::count);
    state.books.close(month);
    recording.closing(month, in);
    state.month = month.plus(1);
  }

  /// Plays a task for the villages of each region on the team.
  void eachRegion(Team.Task task) {
    regions.run(layout.regionStarts, task);
  }

  /// Plays a task for each region whose rows start at `starts`.
  void eachRegion(int[] starts, Team.Task task) {
    regions.run(starts, task);
  }

  /// A worker's own arrays, long enough for any region.
  Scratch scratch(int worker) {
    return scratch[worker].atLeast(layout.gaps.length);
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

  WarMonth warMonth() {
    return war;
  }

  StateMonth stateMonth() {
    return government;
  }

  ForceMonth forceMonth() {
    return force;
  }

  RepressionMonth repressionMonth() {
    return repression;
  }

  ClassMonth classMonth() {
    return workers;
  }

  WorldMonth worldMonth() {
    return world;
  }

  KolkhozMonth kolkhozMonth() {
    return kolkhoz;
  }

  VillageMonth villages() {
    return villages;
  }

  WaveMonth waveMonth() {
    return wave;
  }

  IndustryMonth industryMonth() {
    return industry;
  }

  PlanMonth planMonth() {
    return plan;
  }

  ScarceMonth scarceMonth() {
    return scarce;
  }

  ImportMonth importMonth() {
    return imports;
  }

  InvestmentMonth investmentMonth() {
    return investment;
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

  SupplyMonth supplyMonth() {
    return supply;
  }

  UpheavalMonth upheavalMonth() {
    return upheaval;
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
