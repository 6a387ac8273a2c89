package smychka.model.month;

import smychka.engine.Approx;
import smychka.engine.Draws;
import smychka.engine.Month;
import smychka.engine.Rounding;
import smychka.engine.Table;
import smychka.model.people.Employment;
import smychka.model.people.Moves;
import smychka.model.people.TownLife;
import smychka.model.tables.Region;
import smychka.model.tables.Trade;
import smychka.model.trade.FarmMarket;

/// The towns' month: work and pay, bread and spending, births and deaths, who comes in.
final class TownMonth {

  private final MonthSchedule s;
  private final int n = Region.COUNT;
  private final Approx.Power energy;
  private final double[] rationKgPerHead = new double[n];
  private final double[] leaving = new double[n];
  private final double[] back = new double[n];
  private double wagesPaid;
  private TownLife.Terms[] terms = new TownLife.Terms[n];
  private TownLife.Bought bought = TownLife.Bought.none(n);
  private TownLife.Lives lives = TownLife.Lives.none(n);

  TownMonth(MonthSchedule schedule) {
    s = schedule;
    energy = s.p.bodies().energyTable();
  }

  private TownLife.Columns columns() {
    return s.state.townsfolk.view(TownLife.Columns.class);
  }

  private Employment.Count count() {
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

  double[] rationKgPerHead() {
    return rationKgPerHead;
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
    Employment.step(c, wanted(count()), s.key("employment", month));
    Employment.Count count = count();
    s.setNation("unemployment", rate(count));
    s.industryMonth().place(count.working()[0], count.working()[1]);
    pay(in, month, count);
    setLeaving(in);
    goBack(month);
  }

  /// Hands wanted by trade and region.
  private double[][] wanted(Employment.Count now) {
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
      p.officialsPerHead() * people,
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
  private double pool(String column) {
    return Math.max(0, s.nationWhole(column)[0]) / s.unit();
  }

  private void pay(MonthInputs in, Month month, Employment.Count count) {
    double unit = s.unit();
    double[][] units = new double[Trade.COUNT][n];
    double[] benefit = new double[n];
    double dole =
        s.industryMonth().workersEarnings()
            * in.industry().unemploymentBenefit()
            * s.p.town().benefitCover();
    double casual =
        Math.min(
            s.p.town().casualShare() * s.industryMonth().earnings(Trade.OTHER),
            s.p.town().casualShareOfServices() * pool("servicesMoney") / Math.max(1, idle(count)));
    for (int t = 0; t < Trade.UNEMPLOYED; t++) {
      double working = 0;
      for (long w : count.working()[t]) {
        working += w;
      }
      double each =
          t < Trade.WAGED
              ? s.industryMonth().earnings(t)
              : pool(MoneyMonth.payer(t)) / Math.max(1, working);
      if (t == Trade.OTHER) {
        each =
            Math.min(
                each * s.p.town().servicesBonus(), pool("servicesMoney") / Math.max(1, working));
      }
      for (int r = 0; r < n; r++) {
        units[t][r] = each * unit;
        benefit[r] = (dole + casual) * unit;
      }
    }
    double moneyShare = 1 - s.p.town().kindShareOfWages() * in.money().rationedShare();
    for (int t = 0; t < Trade.WAGED - 1; t++) {
      for (int r = 0; r < n; r++) {
        units[t][r] *= moneyShare;
      }
    }
    double waged = 0;
    for (int t = 0; t < Trade.WAGED; t++) {
      for (int r = 0; r < n; r++) {
        waged += units[t][r] * count.working()[t][r];
      }
    }
    double loans = s.scaled(in.money().loansKopeksYear()) / 12 * unit * s.p.town().loansTaken();
    double levy = Math.min(.3, s.p.town().incomeTaxShare() + loans / Math.max(1, waged));
    long[][] paid = new long[Trade.COUNT + 1][n];
    long[] levied = new long[n];
    TownLife.pay(
        s.p.townLife(),
        columns(),
        1 / unit,
        units,
        benefit,
        levy,
        s.key("pay", month),
        paid,
        levied);
    wagesPaid = 0;
    for (int t = 0; t < Trade.UNEMPLOYED; t++) {
      for (int r = 0; r < n; r++) {
        s.moneyMonth().households(MoneyMonth.payer(t), s.state.books.wages[t], r, paid[t][r], true);
        wagesPaid += t < Trade.WAGED ? paid[t][r] : 0;
      }
    }
    for (int r = 0; r < n; r++) {
      long out = paid[Trade.COUNT][r];
      long state = Math.round(out * dole / Math.max(1e-9, dole + casual));
      s.moneyMonth().households("treasury", s.state.books.benefits, r, state, true);
      s.moneyMonth().households("servicesMoney", s.state.books.casualWages, r, out - state, true);
      s.moneyMonth().households("treasury", s.state.books.townTax, r, levied[r], false);
    }
  }

  private double idle(Employment.Count count) {
    double idle = 0;
    for (long[] row : count.idle()) {
      for (long earners : row) {
        idle += earners;
      }
    }
    return idle;
  }

  private void setLeaving(MonthInputs in) {
    Moves.Parameters p = s.p.moves();
    double earnings = s.industryMonth().workersEarnings() / s.industryMonth().costOfLiving();
    for (int r = 0; r < n; r++) {
      double workers = Math.max(1, s.real("villageWorkers")[r]);
      double kind = p.kindIncomeRoublesPerWorkerYear() * 100 / 12;
      double money = s.real("villageIncome")[r] / workers / s.goodsMonth().retailPrice(in);
      double village = kind * s.real("bodyMean")[r] + money;
      leaving[r] = p.leaving(earnings, unemployment(), village);
      back[r] = p.back(earnings, unemployment(), village);
    }
  }

  /// Unemployed earners go to villages of their region, each to a household drawn by luck.
  private void goBack(Month month) {
    Table t = s.state.townsfolk;
    long[] gone = new long[n];
    long key = s.key("going-back", month);
    long[] id = t.longColumn("id");
    byte[] earners = t.byteColumn("earners");
    byte[] working = t.byteColumn("working");
    for (int i = 0; i < id.length; i++) {
      int idle = earners[i] - working[i];
      int staying = working[i] + t.byteColumn("dependants")[i] > 0 ? 0 : 1;
      if (idle > staying) {
        int r = t.intColumn("region")[i];
        int out = Rounding.stochastic((idle - staying) * back[r], Draws.bits(key, id[i]));
        earners[i] -= (byte) out;
        gone[r] += out;
      }
    }
    byte[] workers = s.state.households.byteColumn("workers");
    for (int r = 0; r < n; r++) {
      int from = s.layout.regionStarts[r];
      int rows = s.layout.regionStarts[r + 1] - from;
      for (long k = 0; k < gone[r]; k++) {
        int row = from + (int) Long.remainderUnsigned(Draws.bits(key + 1 + r, k), rows);
        workers[row]++;
      }
      s.postings().backToVillage[r] = gone[r];
    }
  }

  /// Adds what towns want at each price of the grid.
  void table(double[][] kopeksPerKg, double[][] demand) {
    for (int r = 0; r < n; r++) {
      double persons = Math.max(1, s.whole("townPersons")[r]);
      rationKgPerHead[r] = s.whole("townGrainKg")[r] / persons;
    }
    TownLife.table(s.p.townLife(), columns(), rationKgPerHead, kopeksPerKg, demand);
  }

  /// Sets what towns want at the ruling price [kg].
  long[] want(double[] kopeksPerKg, Month month) {
    long[] wanted = new long[n];
    TownLife.want(
        s.p.townLife(),
        columns(),
        rationKgPerHead,
        kopeksPerKg,
        1 / s.unit(),
        s.key("town-want", month),
        wanted);
    return wanted;
  }

  /// Towns buy bread, other food and services and look at the shelves; then goods.
  void buy(MonthInputs in, Month month) {
    double unit = s.unit();
    for (int r = 0; r < n; r++) {
      terms[r] = terms(in, r, 1);
    }
    TownLife.buy(s.p.townLife(), columns(), terms, s.key("town-buy", month), bought);
    s.goodsMonth().townFill(bought.wantedGoods());
    for (int r = 0; r < n; r++) {
      terms[r] = terms(in, r, s.goodsMonth().townFill(r));
    }
    long[] goods = new long[n];
    long[] money = new long[n];
    TownLife.shop(columns(), terms, s.key("town-shop", month), goods, money);
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

  private TownLife.Terms terms(MonthInputs in, int r, double fill) {
    double unit = s.unit();
    double ration =
        s.stateMonth().price(r)
            / 1000
            * s.p.town().stateBreadMarkup()
            * (1 - in.money().rationedShare());
    return new TownLife.Terms(
        1 / unit,
        rationKgPerHead[r],
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
    TownLife.live(s.p.townLife(), s.p.bodies(), energy, columns(), s.key("town", month), lives);
    long key = s.key("arrivals", month);
    Table t = s.state.townsfolk;
    int rows = t.rows();
    int added = 0;
    long[] workers = new long[n];
    long[] followers = new long[n];
    long[] soldiers = new long[n];
    for (int r = 0; r < n; r++) {
      followers[r] = s.layout.of(r, Layout.MOVES + Moves.FOLLOWERS);
      workers[r] = s.layout.of(r, Layout.MOVES + Moves.TO_TOWN) - followers[r];
      long away = s.whole("townSoldiers")[r];
      soldiers[r] =
          Math.min(
              away, Rounding.stochasticLong(away * in.armyShareHome(), Draws.bits(key, r + 1)));
      s.whole("townSoldiers")[r] -= soldiers[r];
      s.postings().townHome[r] = soldiers[r];
      added += (int) (workers[r] + soldiers[r]);
    }
    t.resize(rows + added);
    int row = rows;
    for (int r = 0; r < n; r++) {
      for (long k = 0; k < workers[r] + soldiers[r]; k++) {
        arrive(t, row++, r, month, k, k < followers[r] ? 1 : 0);
      }
      s.whole("townPersons")[r] = 0;
    }
    people(t);
    if (month.monthOfYear() == 12) {
      compact(t);
    }
  }

  private static void arrive(Table t, int row, int r, Month month, long number, int followers) {
    t.longColumn("id")[row] = Draws.childId(-(r + 1L), month.index(), (int) (number + 1));
    t.intColumn("region")[row] = r;
    t.byteColumn("trade")[row] = (byte) Trade.UNEMPLOYED;
    t.byteColumn("earners")[row] = 1;
    t.byteColumn("dependants")[row] = (byte) followers;
    t.floatColumn("body")[row] = .97f;
  }

  /// Counts the people of the towns.
  void people(Table t) {
    byte[] earners = t.byteColumn("earners");
    byte[] dependants = t.byteColumn("dependants");
    int[] region = t.intColumn("region");
    for (int i = 0; i < t.rows(); i++) {
      s.whole("townPersons")[region[i]] += earners[i] + dependants[i];
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
