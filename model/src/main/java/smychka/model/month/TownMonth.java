package smychka.model.month;

import java.util.Arrays;
import smychka.engine.Approx;
import smychka.engine.Month;
import smychka.engine.Table;
import smychka.engine.Team;
import smychka.model.people.Bodies;
import smychka.model.people.Employment;
import smychka.model.people.Moves;
import smychka.model.people.TownLife;
import smychka.model.people.TownRows;
import smychka.model.people.Turnover;
import smychka.model.tables.Region;
import smychka.model.tables.Trade;
import smychka.model.trade.FarmMarket;
import smychka.model.trade.Hoarding;
import smychka.model.trade.StateTrade;

/// The towns' month: work and pay, bread and spending, births and deaths, who comes in.
final class TownMonth {

  private final MonthSchedule s;
  private final int n = Region.COUNT;
  private final Approx.Power energy;
  private final double[] leaving = new double[n];
  private final double[] back = new double[n];
  private final TownCarrying carrying;
  private int[] listed = new int[0];
  private TownRows[] rows = new TownRows[n];
  private int[] starts = new int[n + 1];
  private double[] bodies = new double[0];
  private double wagesPaid;
  private double separations;
  private double statePart;
  private double floorSpace;
  private long entered;
  private TownLife.Parameters life;
  private Employment.Change change = new Employment.Change(new double[0], new long[0], new long[0]);
  private TownLife.Terms[] terms = new TownLife.Terms[n];
  private TownLife.Bought bought = TownLife.Bought.none(n);
  private TownLife.Lives lives = TownLife.Lives.none(n);

  TownMonth(MonthSchedule schedule) {
    s = schedule;
    carrying = new TownCarrying(schedule);
    energy = s.p.bodies().energyTable();
    life = s.p.townLife();
  }

  /// (PO-6.7), (PO-6.8) how towns eat this month, by what herds give where quotas are asked.
  TownLife.Parameters life() {
    return life;
  }

  private TownLife.Columns columns() {
    return s.state.townsfolk.view(TownLife.Columns.class);
  }

  /// Earners at work and out of work, by trade and region.
  Employment.Count count() {
    Employment.Columns c = s.state.townsfolk.view(Employment.Columns.class);
    Employment.Count count =
        new Employment.Count(new long[Trade.COUNT][n], new long[Trade.COUNT][n]);
    each((r, worker) -> Employment.count(c, rows[r], count));
    return count;
  }

  /// Plays a task for each region's rows.
  void each(Team.Task task) {
    rows();
    s.eachRegion(starts, task);
  }

  /// The rows of each region's towns as they stand; a table whose rows change has another column.
  @SuppressWarnings("ReferenceEquality")
  TownRows[] rows() {
    int[] region = s.state.townsfolk.intColumn("region");
    if (region != listed) {
      listed = region;
      rows = TownRows.byRegion(region, n);
      for (int r = 0; r < n; r++) {
        starts[r + 1] = rows[r].to();
      }
    }
    return rows;
  }

  /// Unemployed over employed and unemployed wage earners.
  double unemployment() {
    return s.nation("unemployment");
  }

  /// Wages paid this month [currency units].
  double wagesPaid() {
    return wagesPaid;
  }

  TownLife.Bought bought() {
    return bought;
  }

  TownLife.Lives lives() {
    return lives;
  }

  /// Months of bread that households wish to hold.
  double stockMonths() {
    return s.p.townLife().stockMonths() + s.p.hoarding().breadMonths(s.nation("warNews"));
  }

  /// Share of free workers of a region's villages that leave for its towns this month.
  double leaving(int r) {
    return leaving[r];
  }

  private double rate(Employment.Count count) {
    double working = 0;
    double idle = 0;
    for (int t = 0; t < Trade.COUNT; t++) {
      for (int r = 0; r < n; r++) {
        working += t < Trade.WAGED ? count.working()[t][r] : 0;
        idle += count.idle()[t][r];
      }
    }
    return idle / Math.max(1, working + idle);
  }

  /// Work changes hands, wages are paid; part of those without work go to the village.
  void begin(MonthInputs in, Month month) {
    bought = TownLife.Bought.none(n);
    lives = TownLife.Lives.none(n);
    life = s.p.townLife().withOtherFood(in.grainOrders().quotas() ? foodSupply() : 1);
    Employment.Columns c = s.state.townsfolk.view(Employment.Columns.class);
    enterWork(in, month);
    boolean open = s.industryMonth().soft(in) > 0;
    Employment.Count before = count();
    Employment.Count free = new Employment.Count(new long[0][0], new long[Trade.COUNT][n]);
    if (open) {
      each((r, worker) -> Employment.countFree(c, rows[r], free));
    }
    double[][] wanted = wanted(in, before);
    hire(Employment.chances(before, free, wanted, open), s.key("employment", month));
    Employment.Count count = count();
    s.setNation("unemployment", rate(count));
    turnOver(in, count);
    s.industryMonth().place(count.working()[0], count.working()[1]);
    wagesPaid = new TownPay(s, in, count).pay(columns(), month);
    setLeaving(in);
    carrying.set(in);
    TownMoves.goBack(s, back, month);
    s.upheavalMonth().flee(in, month);
  }

  private void hire(Employment.Chances chances, long key) {
    Employment.Columns c = s.state.townsfolk.view(Employment.Columns.class);
    Employment.Change[] changes = new Employment.Change[n];
    each((r, worker) -> {
      changes[r] = Employment.Change.of(chances.unfilled(), Trade.COUNT);
      Employment.step(c, rows[r], chances, key, changes[r]);
    });
    change = Employment.Change.of(chances.unfilled(), Trade.COUNT);
    for (Employment.Change here : changes) {
      change.add(here);
    }
  }

  /// Dependants of workers' families enter work where places stay empty.
  private void enterWork(MonthInputs in, Month month) {
    double soft = s.industryMonth().soft(in);
    double tightness = soft <= 0 ? 0 : Turnover.tightness(s.nation("vacancies"), idle(count()));
    double rate = s.p.turnover().enterMonth() * soft * tightness;
    Turnover.Columns c = s.state.townsfolk.view(Turnover.Columns.class);
    long key = s.key("entering-work", month);
    long[] here = new long[n];
    each((r, worker) -> here[r] = Turnover.enter(s.p.turnover(), rate, key, c, rows[r]));
    entered = Arrays.stream(here).sum();
  }

  /// Places left empty, who changed jobs, and what that does to skill; housing.
  private void turnOver(MonthInputs in, Employment.Count count) {
    Turnover.Parameters p = s.p.turnover();
    double vacancies = 0;
    for (int r = 0; r < n; r++) {
      vacancies += change.unfilled()[r];
      s.real("vacancies")[r] = change.unfilled()[r];
    }
    double hands = 0;
    double hired = 0;
    double letGo = 0;
    for (int t = 0; t <= Trade.TRANSPORT; t++) {
      hands += sum(count.working()[t]);
      hired += change.hired()[t];
      letGo += change.letGo()[t];
    }
    s.setNation("vacancies", vacancies);
    double tightness = Turnover.tightness(vacancies, idle(count));
    double persons = 0;
    for (long people : s.whole("townPersons")) {
      persons += people;
    }
    double housing = s.nation("housing") > 0 ? s.nation("housing") : p.housingStart() * persons;
    housing = p.housing(housing, s.industryMonth().fund() / s.nation("producerPrice"));
    s.setNation("housing", housing);
    floorSpace = housing / Math.max(1, persons);
    double soft = s.industryMonth().soft(in);
    double quits =
        p.quits(tightness, soft, s.nation("newHands"), floorSpace, in.labourOrders().labourLaw());
    separations = 100 * (quits + 12 * letGo / Math.max(1, hands));
    s.setNation("newHands", p.learnNew(s.nation("newHands"), hired / Math.max(1, hands)));
    s.setNation("settledBuilders", s.p.planHiring().settled(s.nation("settledBuilders"), soft));
    if (soft > 0) {
      s.industryMonth().forget(quits);
    }
  }

  private static double idle(Employment.Count count) {
    double idle = 0;
    for (long[] row : count.idle()) {
      idle += sum(row);
    }
    return idle;
  }

  /// Separations of workers in industry and transport at the month's rate [per 100 a year].
  double separations() {
    return separations;
  }

  /// Floor space of a townsperson [m2].
  double floorSpace() {
    return floorSpace;
  }

  /// Persons of workers' families who entered work this month.
  long entered() {
    return entered;
  }

  /// Hands wanted by trade and region.
  private double[][] wanted(MonthInputs in, Employment.Count now) {
    double[][] wanted = new double[Trade.COUNT][n];
    wanted[0] = s.industryMonth().handsWanted(0);
    wanted[1] = s.industryMonth().handsWanted(1);
    ModelParameters.Town p = s.p.town();
    double people = 0;
    double towns = 0;
    for (int r = 0; r < n; r++) {
      towns += s.whole("townPersons")[r];
      people +=
          s.whole("townPersons")[r]
              + s.state.books.ledger().opening(s.state.books.villagePeople, r);
    }
    double traffic = p.transportBase() + p.transportByIndustry() * s.industryMonth().index() / 100;
    double[] totals = {
      0,
      0,
      Math.max(
          s.scaled(p.transportWorkersMn() * 1e6) * traffic,
          s.industryMonth()
              .plan(
                  in,
                  "plannedTransport",
                  sum(now.working()[Trade.TRANSPORT]),
                  s.p.planHiring().transportWeight())),
      p.officialsPerHead() * people * s.classMonth().officialsWanted(in)
          + s.p.planHiring().moreOfficials(s.nation("settledBuilders"), towns, people),
      servicesWanted(sum(now.working()[Trade.OTHER])),
      pool("traderPoolMoney") / (p.traderPremium() * s.industryMonth().workersEarnings()),
      pool("artisanMoney") / (p.artisanPremium() * s.industryMonth().workersEarnings())
    };
    for (int t = Trade.TRANSPORT; t < totals.length; t++) {
      double all = 0;
      for (long working : now.working()[t]) {
        all += working;
      }
      double target =
          all
              + Approx.clip(
                  totals[t] - all, -p.staffPaceMonth() * all, p.staffPaceMonth() * all + 1);
      for (int r = 0; r < n; r++) {
        double share = (now.working()[t][r] + .5) / (all + .5 * n);
        wanted[t][r] = target * share;
      }
    }
    return wanted;
  }

  /// Services keep or take on hands as their receipts stand to their pay; part of a gap is met by
  /// what they earn.
  private double servicesWanted(double working) {
    double pay = Math.max(1, s.industryMonth().earnings(Trade.OTHER)) * Math.max(1, working);
    return working
        * StrictMath.pow(pool("servicesMoney") / pay, s.p.town().servicesJobElasticity());
  }

  private static double sum(long[] values) {
    double sum = 0;
    for (long value : values) {
      sum += value;
    }
    return sum;
  }

  /// A pool's money in gold kopeks, what it can pay in a month.
  double pool(String column) {
    return Math.max(0, s.nationWhole(column)[0]) / s.unit();
  }

  private void setLeaving(MonthInputs in) {
    Moves.Parameters p = s.p.moves();
    double soft = s.industryMonth().soft(in);
    double earnings = s.industryMonth().workersEarnings() / s.industryMonth().living(in);
    for (int r = 0; r < n; r++) {
      double workers = Math.max(1, s.real("villageWorkers")[r]);
      double kind = p.kindIncomeRoublesPerWorkerYear() * 100 / 12;
      double money = s.real("villageIncome")[r] / workers / s.goodsMonth().retailPrice(in);
      double village = kind * s.real("bodyMean")[r] + money;
      double free = s.real("villageWorkers")[r] - householdsOf(r);
      leaving[r] =
          p.leaving(earnings, unemployment(), village) * s.upheavalMonth().pull(r)
              + s.p
                  .planHiring()
                  .recruited(soft, s.real("vacancies")[r], free, in.labourOrders().movementBan());
      back[r] = p.back(earnings, unemployment(), village);
    }
  }

  private double householdsOf(int r) {
    return s.layout.regionStarts[r + 1] - s.layout.regionStarts[r];
  }

  /// Price of bread at which those who have it on cards eat other food instead of more.
  private double instead() {
    return s.p.stateTrade().insteadOfBread() * s.nation("otherFarmPrice") * 5;
  }

  /// Adds what towns want at each price of the grid.
  void table(double[][] kopeksPerKg, double[][] demand) {
    if (s.supplyMonth().followed()) {
      each((r, w) -> carrying.table(columns(), rows[r], stockMonths(), kopeksPerKg, demand));
    } else {
      double months = stockMonths();
      double instead = instead();
      TownLife.Columns c = columns();
      each((r, w) ->
          TownLife.table(life, c, rows[r], months, instead, kopeksPerKg, demand));
    }
  }

  /// Sets what towns want at the ruling price [kg].
  long[] want(double[] kopeksPerKg, Month month) {
    long[] wanted = new long[n];
    double months = stockMonths();
    double instead = instead();
    double gold = 1 / s.unit();
    long key = s.key("town-want", month);
    TownLife.Columns c = columns();
    each((r, w) ->
        TownLife.want(life, c, rows[r], months, instead, kopeksPerKg, gold, key, wanted));
    if (s.supplyMonth().followed()) {
      carrying.limit(columns(), wanted);
    }
    return wanted;
  }

  /// Towns buy bread, other food and services and look at the shelves; then goods.
  void buy(MonthInputs in, Month month) {
    double unit = s.unit();
    for (int r = 0; r < n; r++) {
      terms[r] = terms(in, r, 1);
    }
    TownLife.Columns c = columns();
    long key = s.key("town-buy", month);
    double price = s.goodsMonth().retailPrice(in) * unit;
    each((r, w) -> {
      TownLife.buy(s.p.townLife(), c, rows[r], terms, key, bought);
      hoard(r, price);
    });
    s.goodsMonth().townFill(bought.wantedGoods());
    for (int r = 0; r < n; r++) {
      terms[r] = terms(in, r, s.goodsMonth().townFill(r));
    }
    long[] goods = new long[n];
    long[] money = new long[n];
    long[] drunk = new long[n];
    double drink = s.goodsMonth().drink(in);
    long shopKey = s.key("town-shop", month);
    each((r, w) -> {
      TownLife.shop(c, rows[r], terms, drink, shopKey, goods, money, drunk);
      putAway(r);
    });
    MoneyMonth m = s.moneyMonth();
    double food = 0;
    double retail = 0;
    double fromState = 0;
    double drinkMoney = 0;
    statePart = stateFoodPart(in);
    double part = statePart;
    for (int r = 0; r < n; r++) {
      s.whole("townGrainKg")[r] -= bought.rationKg()[r];
      s.whole("townShopKopeks")[r] -= goods[r];
      s.postings().townGoods[r] = goods[r];
      m.households("treasury", s.state.books.townPaysState, r, bought.rationMoney()[r], false);
      m.taxInPrice((1 - 1 / in.labourOrders().retailList()) * bought.rationMoney()[r]);
      long stateFood = Math.round(part * bought.foodMoney()[r]);
      m.households("treasury", s.state.books.townPaysStateFood, r, stateFood, false);
      m.households(
          "farmMoney", s.state.books.townPaysFarms, r, bought.foodMoney()[r] - stateFood, false);
      fromState += stateFood;
      m.households(
          "servicesMoney", s.state.books.townPaysServices, r, bought.servicesMoney()[r], false);
      m.households("tradeMoney", s.state.books.townPaysShops, r, money[r], false);
      s.state.books.ledger().post(s.state.books.townPaysTraders, r, 0, bought.breadMoney()[r]);
      m.households("treasury", s.state.books.townPaysDrink, r, drunk[r], false);
      drinkMoney += drunk[r];
      food += bought.foodMoney()[r];
      retail += money[r];
    }
    m.foodMargin(food - fromState);
    m.stateFood(in, fromState);
    m.drink(drinkMoney);
    m.margins(in, retail, s.goodsMonth().privateShare());
    m.construction(in, wagesPaid);
    otherFarmPrice(in, (food - fromState) / unit);
  }

  /// What households want ahead of need joins what they want.
  private void hoard(int r, double price) {
    Hoarding.Columns c = s.state.townsfolk.view(Hoarding.Columns.class);
    double months = s.goodsMonth().monthsAhead();
    long change = 0;
    for (int k = rows[r].from(); k < rows[r].to(); k++) {
      change += Hoarding.plan(s.p.hoarding(), months, price, c, rows[r].row()[k]);
    }
    bought.wantedGoods()[r] += change;
  }

  private void putAway(int r) {
    Hoarding.Columns c = s.state.townsfolk.view(Hoarding.Columns.class);
    double fill = s.goodsMonth().townFill(r);
    for (int k = rows[r].from(); k < rows[r].to(); k++) {
      Hoarding.keep(fill, c, rows[r].row()[k]);
    }
  }

  private TownLife.Terms terms(MonthInputs in, int r, double fill) {
    double unit = s.unit();
    double ration =
        s.stateMonth().price(r)
            / 1000
            * s.p.town().stateBreadMarkup()
            * in.labourOrders().retailList()
            * (1 - in.money().paidInKindShare());
    return new TownLife.Terms(
        1 / unit,
        ration * unit,
        s.grainMonth().buyShare(r),
        s.real("grainPrice")[r] / 1000 * unit,
        fill,
        s.goodsMonth().retailPrice(in) * unit);
  }

  /// What farms have for towns of other food, against a normal year (TR-6.2).
  private double foodSupply() {
    double cattle = 0;
    for (int r = 0; r < n; r++) {
      cattle += s.state.books.ledger().opening(s.state.books.herd[1], r);
    }
    return FarmMarket.supply(s.p.farm(), cattle * s.settings.scale() / 1e6);
  }

  /// Part of what towns spent on other food this month that went to the state.
  double stateFoodPart() {
    return statePart;
  }

  /// (TR-8.3) part of what towns spend on other food that goes to the state.
  private double stateFoodPart(MonthInputs in) {
    double cards = s.goodsMonth().cards(in);
    double spent = 0;
    for (long money : bought.foodMoney()) {
      spent += money / s.unit();
    }
    if (cards <= 0 || spent <= 0) {
      return 0;
    }
    FarmMarket.Parameters p = s.p.farm();
    double atList =
        s.scaled(p.normalSpendingMnRoublesMonth() * 1e8)
            * foodSupply()
            * s.nation("foodListPrice")
            * in.labourOrders().retailList()
            / p.normalPrice();
    return s.p.stateTrade().food(spent, cards, atList) / spent;
  }

  private void otherFarmPrice(MonthInputs in, double foodGold) {
    double scale = s.settings.scale();
    FarmMarket.Parameters p = s.p.farm();
    double free = StateTrade.free(s.goodsMonth().cards(in), in.labourOrders().peasantMarket());
    double supply =
        foodSupply()
            * s.p.stateTrade().bazaar(s.goodsMonth().cards(in), in.labourOrders().peasantMarket());
    s.setNation(
        "otherFarmPrice",
        FarmMarket.price(p, s.nation("otherFarmPrice"), foodGold * scale / 1e8, supply, free));
  }

  /// Towns eat, are born into and die; those who came find a place.
  void end(MonthInputs in, Month month) {
    s.setNation("basketPrice", new RealWage(s, in).fixedBasket());
    Bodies.Parameters b = s.upheavalMonth().townBodies();
    TownLife.Columns c = columns();
    double[] other = carrying.otherFood(c);
    long key = s.key("town", month);
    bodies = bodies.length < c.id().length ? new double[c.id().length * 9 / 8] : bodies;
    each((r, w) -> TownLife.live(life, b, energy, other, c, rows[r], key, bodies, lives));
    Table t = s.state.townsfolk;
    TownMoves.arrive(s, in, month);
    people(t);
    if (month.monthOfYear() == 12) {
      compact(t);
    }
  }

  /// (PO-7.2) energy of food beside bread by household; empty where nothing limits it.
  double[] otherFood() {
    return carrying.otherFood(columns());
  }

  /// Counts the people of the towns.
  void people(Table t) {
    byte[] earners = t.byteColumn("earners");
    byte[] dependants = t.byteColumn("dependants");
    int[] region = t.intColumn("region");
    long[] persons = s.whole("townPersons");
    for (int i = 0; i < region.length; i++) {
      persons[region[i]] += earners[i] + dependants[i];
    }
  }

  /// Rows of households that have died out and hold nothing go.
  private static void compact(Table t) {
    int[] keep = new int[t.rows()];
    int kept = 0;
    byte[] earners = t.byteColumn("earners");
    byte[] dependants = t.byteColumn("dependants");
    long[] money = t.longColumn("money");
    int[] grainKg = t.intColumn("grainKg");
    for (int i = 0; i < keep.length; i++) {
      if (earners[i] + dependants[i] > 0 || money[i] != 0 || grainKg[i] != 0) {
        keep[kept++] = i;
      }
    }
    t.rearrange(java.util.Arrays.copyOf(keep, kept));
  }
}
