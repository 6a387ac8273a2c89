package smychka.model.month;

import smychka.engine.Approx;
import smychka.engine.Month;
import smychka.engine.Table;
import smychka.model.people.Bodies;
import smychka.model.people.Employment;
import smychka.model.people.Moves;
import smychka.model.people.TownLife;
import smychka.model.tables.Region;
import smychka.model.tables.Trade;
import smychka.model.trade.FarmMarket;
import smychka.model.trade.Hoarding;

/// The towns' month: work and pay, bread and spending, births and deaths, who comes in.
final class TownMonth {

  private final MonthSchedule s;
  private final int n = Region.COUNT;
  private final Approx.Power energy;
  private final double[] leaving = new double[n];
  private final double[] back = new double[n];
  private final TownCarrying carrying;
  private double wagesPaid;
  private TownLife.Terms[] terms = new TownLife.Terms[n];
  private TownLife.Bought bought = TownLife.Bought.none(n);
  private TownLife.Lives lives = TownLife.Lives.none(n);

  TownMonth(MonthSchedule schedule) {
    s = schedule;
    carrying = new TownCarrying(schedule);
    energy = s.p.bodies().energyTable();
  }

  private TownLife.Columns columns() {
    return s.state.townsfolk.view(TownLife.Columns.class);
  }

  /// Earners at work and out of work, by trade and region.
  Employment.Count count() {
    return Employment.count(
        s.state.townsfolk.view(Employment.Columns.class), Trade.COUNT, Region.COUNT);
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
    Employment.Columns c = s.state.townsfolk.view(Employment.Columns.class);
    Employment.step(c, wanted(in, count()), s.key("employment", month));
    Employment.Count count = count();
    s.setNation("unemployment", rate(count));
    s.industryMonth().place(count.working()[0], count.working()[1]);
    wagesPaid = new TownPay(s, in, count).pay(columns(), month);
    setLeaving(in);
    carrying.set(in);
    TownMoves.goBack(s, back, month);
    s.upheavalMonth().flee(in, month);
  }

  /// Hands wanted by trade and region.
  private double[][] wanted(MonthInputs in, Employment.Count now) {
    double[][] wanted = new double[Trade.COUNT][n];
    wanted[0] = s.industryMonth().handsWanted(0);
    wanted[1] = s.industryMonth().handsWanted(1);
    ModelParameters.Town p = s.p.town();
    double people = 0;
    for (int r = 0; r < n; r++) {
      people +=
          s.whole("townPersons")[r]
              + s.state.books.ledger().opening(s.state.books.villagePeople, r);
    }
    double traffic = p.transportBase() + p.transportByIndustry() * s.industryMonth().index() / 100;
    double[] totals = {
      0,
      0,
      s.scaled(p.transportWorkersMn() * 1e6) * traffic,
      p.officialsPerHead() * people * s.classMonth().officialsWanted(in),
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
    double earnings = s.industryMonth().workersEarnings() / s.industryMonth().costOfLiving();
    for (int r = 0; r < n; r++) {
      double workers = Math.max(1, s.real("villageWorkers")[r]);
      double kind = p.kindIncomeRoublesPerWorkerYear() * 100 / 12;
      double money = s.real("villageIncome")[r] / workers / s.goodsMonth().retailPrice(in);
      double village = kind * s.real("bodyMean")[r] + money;
      leaving[r] = p.leaving(earnings, unemployment(), village) * s.upheavalMonth().pull(r);
      back[r] = p.back(earnings, unemployment(), village);
    }
  }

  /// Adds what towns want at each price of the grid.
  void table(double[][] kopeksPerKg, double[][] demand) {
    if (s.supplyMonth().followed()) {
      carrying.table(columns(), stockMonths(), kopeksPerKg, demand);
    } else {
      TownLife.table(s.p.townLife(), columns(), stockMonths(), kopeksPerKg, demand);
    }
  }

  /// Sets what towns want at the ruling price [kg].
  long[] want(double[] kopeksPerKg, Month month) {
    long[] wanted = new long[n];
    TownLife.want(
        s.p.townLife(),
        columns(),
        stockMonths(),
        kopeksPerKg,
        1 / s.unit(),
        s.key("town-want", month),
        wanted);
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
    TownLife.buy(s.p.townLife(), columns(), terms, s.key("town-buy", month), bought);
    hoard(in);
    s.goodsMonth().townFill(bought.wantedGoods());
    for (int r = 0; r < n; r++) {
      terms[r] = terms(in, r, s.goodsMonth().townFill(r));
    }
    long[] goods = new long[n];
    long[] money = new long[n];
    TownLife.shop(columns(), terms, s.key("town-shop", month), goods, money);
    putAway();
    MoneyMonth m = s.moneyMonth();
    double food = 0;
    double retail = 0;
    for (int r = 0; r < n; r++) {
      s.whole("townGrainKg")[r] -= bought.rationKg()[r];
      s.whole("townShopKopeks")[r] -= goods[r];
      s.postings().townGoods[r] = goods[r];
      m.households("treasury", s.state.books.townPaysState, r, bought.rationMoney()[r], false);
      m.households("farmMoney", s.state.books.townPaysFarms, r, bought.foodMoney()[r], false);
      m.households(
          "servicesMoney", s.state.books.townPaysServices, r, bought.servicesMoney()[r], false);
      m.households("tradeMoney", s.state.books.townPaysShops, r, money[r], false);
      s.state.books.ledger().post(s.state.books.townPaysTraders, r, 0, bought.breadMoney()[r]);
      food += bought.foodMoney()[r];
      retail += money[r];
    }
    m.foodMargin(food);
    m.margins(in, retail, s.goodsMonth().privateShare());
    m.construction(in, wagesPaid);
    otherFarmPrice(food / unit);
  }

  /// What households want ahead of need joins what they want.
  private void hoard(MonthInputs in) {
    Hoarding.Columns c = s.state.townsfolk.view(Hoarding.Columns.class);
    int[] region = s.state.townsfolk.intColumn("region");
    double months = s.goodsMonth().monthsAhead();
    double price = s.goodsMonth().retailPrice(in) * s.unit();
    for (int i = 0; i < region.length; i++) {
      bought.wantedGoods()[region[i]] += Hoarding.plan(s.p.hoarding(), months, price, c, i);
    }
  }

  private void putAway() {
    Hoarding.Columns c = s.state.townsfolk.view(Hoarding.Columns.class);
    int[] region = s.state.townsfolk.intColumn("region");
    for (int i = 0; i < region.length; i++) {
      Hoarding.keep(s.goodsMonth().townFill(region[i]), c, i);
    }
  }

  private TownLife.Terms terms(MonthInputs in, int r, double fill) {
    double unit = s.unit();
    double ration =
        s.stateMonth().price(r)
            / 1000
            * s.p.town().stateBreadMarkup()
            * (1 - in.money().paidInKindShare());
    return new TownLife.Terms(
        1 / unit,
        ration * unit,
        s.grainMonth().buyShare(r),
        s.real("grainPrice")[r] / 1000 * unit,
        fill,
        s.goodsMonth().retailPrice(in) * unit);
  }

  private void otherFarmPrice(double foodGold) {
    double cattle = 0;
    for (int r = 0; r < n; r++) {
      cattle += s.state.books.ledger().opening(s.state.books.herd[1], r);
    }
    double scale = s.settings.scale();
    FarmMarket.Parameters p = s.p.farm();
    double supply = FarmMarket.supply(p, cattle * scale / 1e6);
    s.setNation(
        "otherFarmPrice",
        FarmMarket.price(p, s.nation("otherFarmPrice"), foodGold * scale / 1e8, supply));
  }

  /// Towns eat, are born into and die; those who came find a place.
  void end(MonthInputs in, Month month) {
    Bodies.Parameters bodies = s.upheavalMonth().townBodies();
    double[] other = carrying.otherFood(columns());
    TownLife.live(s.p.townLife(), bodies, energy, other, columns(), s.key("town", month), lives);
    Table t = s.state.townsfolk;
    TownMoves.arrive(s, in, month);
    people(t);
    if (month.monthOfYear() == 12) {
      compact(t);
    }
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
    for (int i = 0; i < t.rows(); i++) {
      boolean alive = t.byteColumn("earners")[i] + t.byteColumn("dependants")[i] > 0;
      if (alive || t.longColumn("money")[i] != 0 || t.intColumn("grainKg")[i] != 0) {
        keep[kept++] = i;
      }
    }
    t.rearrange(java.util.Arrays.copyOf(keep, kept));
  }
}
