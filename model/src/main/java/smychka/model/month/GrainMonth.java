package smychka.model.month;

import smychka.model.countryside.GrainMarketing;
import smychka.model.countryside.SalesTerms;
import smychka.model.tables.Region;
import smychka.model.trade.GrainMarket;
import smychka.model.trade.GrainTrade;
import smychka.model.trade.Settlement;

/// The regional grain markets of a month: the terms households meet on a grid of prices, the price
/// that clears, what traders ship and what changes hands. Ten rows, so order costs nothing.
///
/// ```
/// (TR-1.11) y_m = (1 − β)·pool·φ_r/Σ φ_r·people,  y_a = β·pool/Σ animals             [units a month]
/// (TR-1.12) Σ shipped ≤ c·people·tolerance                                           [kg a month]
/// (TR-1.13) w_s = (1 − w)·(1 + w·u)                                                  [share]
/// (TR-1.14) outlet = max(tolerance, bagmen)                                          [0-1]
/// (TR-1.15) barred = b·(1 − tolerance)·shipped                                       [kg a month]
/// ```
///
/// - (TR-1.11) other income by mouth and by animal: pool the money due to villages, β the part that
///   goes by animals (in cattle: a pig .3, a sheep or goat .12), φ_r the factor of the region.
/// - (TR-1.12) what carts and rails carry for traders.
/// - (TR-1.14) stands for tolerance in (TR-1.12) and in what households sell (CS-4.13), (CS-4.16);
///   bagmen what they carry in spite of a ban, against free trade; (TR-1.15) b the part of bags
///   that barriers take at a full ban.
/// - (TR-1.13) share of offers brought to the state: w the share meant for the trader (CS-4.13), u
///   what of it found no buyer (TR-1.10); who is left with it chooses again, by the same prices.
final class GrainMonth {
  /// Step of the grid in log price; the grid spans ±1.25, a factor of 3.5 either way.
  private static final double GRID_STEP = .25;

  private static final int MIDDLE = GrainMarketing.GRID / 2;

  private final MonthSchedule s;
  private final int n = Region.COUNT;
  private final GrainMarketing.Quote[][] grid = new GrainMarketing.Quote[n][GrainMarketing.GRID];
  private final double[][] gridPrivateShare = new double[n][GrainMarketing.GRID];
  private final double[][] gridLog = new double[n][GrainMarketing.GRID];
  private final GrainMarketing.Quote[] ruling = new GrainMarketing.Quote[n];
  private final GrainMarketing.Season[] seasons = new GrainMarketing.Season[n];
  private final Settlement.Terms[] terms = new Settlement.Terms[n];
  private final double[] realPrice = new double[n];
  private final double[] privateShare = new double[n];
  private final double[] reliefShare = new double[n];
  private final double[] townDemand = new double[n];
  private final double[] otherDemand = new double[n];
  private final double[] shipDemand = new double[n];
  private final double[] buyShare = new double[n];
  private final double[] unsold = new double[n];
  private final double[] incomePerMouth = new double[n];
  private final double[] incomePerAnimal = new double[n];
  private double[][] shipTo = new double[n][n];

  GrainMonth(MonthSchedule schedule) {
    s = schedule;
  }

  GrainMarketing.Quote[] grid(int r) {
    return grid[r];
  }

  GrainMarketing.Quote ruling(int r) {
    return ruling[r];
  }

  GrainMarketing.Season marketSeason(int r) {
    return seasons[r];
  }

  Settlement.Terms terms(int r) {
    return terms[r];
  }

  /// Net price of grain in goods that can be had, 1913 = 1.
  double realPrice(int r) {
    return realPrice[r];
  }

  double privateShare(int r) {
    return privateShare[r];
  }

  double reliefShare(int r) {
    return reliefShare[r];
  }

  /// (TR-1.13) share of a region's offers that is brought to the state.
  double stateShare(int r) {
    return (1 - privateShare[r]) * (1 + privateShare[r] * unsold[r]);
  }

  /// Share of what was offered privately that found no buyer.
  double unsold(int r) {
    return unsold[r];
  }

  /// Grain on the way arrives; what households will meet is set: terms on a grid of prices.
  void begin(MonthInputs in, int a) {
    for (int r = 0; r < n; r++) {
      s.move("traderArrivingKg", "traderGrainKg", r, s.postings().traderArrived);
      seasons[r] = season(in, r, a);
      double log = StrictMath.log(s.real("grainPrice")[r]);
      for (int k = 0; k < GrainMarketing.GRID; k++) {
        gridLog[r][k] = log + (k - MIDDLE) * GRID_STEP;
        SalesTerms.Terms at = salesTerms(in, r, a, StrictMath.exp(gridLog[r][k]));
        grid[r][k] = at.quote();
        gridPrivateShare[r][k] = at.privateShare();
      }
      realPrice[r] =
          grid[r][MIDDLE].netKopeksPerKg()
              * 1000
              / SalesTerms.PRICE_1913_KOPEKS_PER_TONNE
              * s.goodsMonth().roubleValue(in, r);
    }
  }

  private GrainMarketing.Season season(MonthInputs in, int r, int a) {
    GrainMarketing.Parameters m = s.p.marketing();
    double base = SalesTerms.PRICE_1913_KOPEKS_PER_TONNE;
    double price = s.real("grainPrice")[r];
    double realPrice =
        price * (1 - m.margin(tolerance(in))) / base * s.goodsMonth().roubleValue(in, r);
    return new GrainMarketing.Season(
        11 - a,
        a >= 1 && a <= 8,
        a == 0 ? s.p.harvest().standingPerCrop() : 0,
        s.inputs.initial().seedTonnesPerHa()[r] * 10,
        s.villages().feedResponse(in, price / base),
        s.p
                .use()
                .foodFactor(
                    s.kolkhozMonth().nomads().herdFood(r) * s.inputs.initial().otherFoodEnergy()[r])
            / (1 - s.p.milling().share(in.millingLevy())),
        m.reserve(s.worldMonth().threat(), s.real("hazard")[r], realPrice),
        s.real("expectedFill")[r],
        m.access(m.accessWeight(), in.privateTolerance()),
        1 / s.unit(),
        s.p.market().affordableKopeksPerTonnePerWageKopek()
            * s.industryMonth().workersEarnings()
            / 1000);
  }

  private SalesTerms.Terms salesTerms(MonthInputs in, int r, int a, double price) {
    return SalesTerms.at(
        s.p.marketing(),
        new SalesTerms.Market(
            a,
            s.stateMonth().price(r),
            s.real("slowLogPrice")[r],
            outlet(in),
            s.worldMonth().threat(),
            s.goodsMonth().roubleValue(in, r),
            s.real("slowGoodsValue")[r],
            s.nation("otherFarmPrice"),
            in.rule() == RuleKind.REQUISITION ? s.p.market().tokenPriceRatio() : 0),
        price);
  }

  /// Each region's price clears, from supply and demand tabled on the grid.
  void clear(MonthInputs in, int a) {
    GrainMarket.Parameters g = s.p.market();
    GrainTrade.Route way = route(in);
    double[] part = GrainTrade.parts(g, way, wanted(way));
    double[][] kopeksPerKg = gridKopeksPerKg();
    double[][] towns = new double[n][GrainMarketing.GRID];
    s.townMonth().table(kopeksPerKg, towns);
    double[] ruled = new double[n];
    for (int r = 0; r < n; r++) {
      long persons = s.whole("townPersons")[r];
      double[] supply = new double[GrainMarketing.GRID];
      double[] demand = new double[GrainMarketing.GRID];
      for (int k = 0; k < GrainMarketing.GRID; k++) {
        double price = kopeksPerKg[r][k] * 1000;
        supply[k] =
            gridPrivateShare[r][k] * s.layout.of(r, Layout.GRID + k) + s.whole("traderGrainKg")[r];
        demand[k] =
            s.layout.of(r, Layout.GRID + GrainMarketing.GRID + k)
                + towns[r][k]
                + g.otherDemand(persons, price)
                + sent(g, way, part, r, gridLog[r][k])
                + g.wishedStock(people(r), price, expectedPrice(r), holding(in));
      }
      GrainMarket.Sides sides = new GrainMarket.Sides(gridLog[r], supply, demand);
      double price = GrainMarket.next(g, s.real("grainPrice")[r], GrainMarket.clearing(sides));
      s.real("grainPrice")[r] = price;
      SalesTerms.Terms at = salesTerms(in, r, a, price);
      ruling[r] = at.quote();
      privateShare[r] = at.privateShare();
      ruled[r] = price / 1000;
      otherDemand[r] = g.otherDemand(persons, price);
    }
    planShipping(way, ruled);
    long[] wanted = s.townMonth().want(ruled, s.state.month);
    for (int r = 0; r < n; r++) {
      townDemand[r] = wanted[r];
    }
  }

  /// The prices of each region's grid, kopeks per kg.
  private double[][] gridKopeksPerKg() {
    double[][] kopeks = new double[n][GrainMarketing.GRID];
    for (int r = 0; r < n; r++) {
      for (int k = 0; k < GrainMarketing.GRID; k++) {
        kopeks[r][k] = StrictMath.exp(gridLog[r][k]) / 1000;
      }
    }
    return kopeks;
  }

  double buyShare(int r) {
    return buyShare[r];
  }

  /// What traders know who ship: prices expected elsewhere, stocks, orders, means of carriage.
  private GrainTrade.Route route(MonthInputs in) {
    double[] log = new double[n];
    double[] people = new double[n];
    double[] held = new double[n];
    for (int r = 0; r < n; r++) {
      log[r] = StrictMath.log(expectedPrice(r));
      people[r] = people(r);
      held[r] = s.whole("traderGrainKg")[r];
    }
    int[][] distance = s.inputs.initial().distanceClass();
    return new GrainTrade.Route(
        log, free(in), people, held, most(in, held), distance, carrying(in));
  }

  /// What would be shipped at last month's prices.
  private double[][] wanted(GrainTrade.Route way) {
    double[][] wanted = new double[n][];
    for (int r = 0; r < n; r++) {
      wanted[r] = GrainTrade.wanted(s.p.market(), way, r, StrictMath.log(s.real("grainPrice")[r]));
    }
    return wanted;
  }

  /// What is sent from a region where it costs `logHere` [kg].
  private static double sent(
      GrainMarket.Parameters g, GrainTrade.Route way, double[] part, int r, double logHere) {
    double[] wanted = GrainTrade.wanted(g, way, r, logHere);
    double sent = 0;
    for (int q = 0; q < part.length; q++) {
      sent += part[q] * wanted[q];
    }
    return sent;
  }

  private void planShipping(GrainTrade.Route way, double[] kopeksPerKg) {
    double[] log = new double[n];
    for (int r = 0; r < n; r++) {
      log[r] = StrictMath.log(kopeksPerKg[r] * 1000);
    }
    shipTo = GrainTrade.shipping(s.p.market(), way, log);
    for (int r = 0; r < n; r++) {
      shipDemand[r] = 0;
      for (int q = 0; q < n; q++) {
        shipDemand[r] += shipTo[r][q];
      }
    }
  }

  /// (TR-1.16) the most traders send to each region [kg].
  private double[] most(MonthInputs in, double[] held) {
    GrainMarket.Parameters g = s.p.market();
    double[] most = new double[n];
    for (int r = 0; r < n; r++) {
      double wished =
          g.wishedStock(people(r), s.real("grainPrice")[r], expectedPrice(r), holding(in));
      double asked = g.orderMonths() * s.real("askedOfTradersKg")[r];
      most[r] = Math.max(0, asked + wished - held[r]);
    }
    return most;
  }

  /// (TR-1.14) how far grain finds a private outlet: by law, or by bagmen in spite of it.
  private double outlet(MonthInputs in) {
    return Math.max(tolerance(in), in.war().bagmen());
  }

  /// (TR-8.7) tolerance of trade in grain, by traders or peasants.
  double tolerance(MonthInputs in) {
    return s.p
        .stateTrade()
        .grainTolerance(in.privateTolerance(), in.labourOrders().peasantMarket());
  }

  /// (TR-1.6) what traders dare to hold against free trade; under a levy or quotas it is seized.
  private double holding(MonthInputs in) {
    return s.p.market().held(free(in) ? tolerance(in) : 0);
  }

  /// Whether grain is sold openly: neither a levy nor quotas stand.
  private static boolean free(MonthInputs in) {
    return in.rule() != RuleKind.REQUISITION && !in.grainOrders().quotas();
  }

  /// What carts and rails carry for traders in a month [kg].
  private double carrying(MonthInputs in) {
    double people = 0;
    for (int r = 0; r < n; r++) {
      people += people(r);
    }
    return people * s.p.town().carryingKgPerHeadMonth() * outlet(in);
  }

  /// The price traders expect: between this month's and the slow mean.
  private double expectedPrice(int r) {
    double w = s.p.market().expectedPriceWeight();
    return StrictMath.exp(
        w * StrictMath.log(s.real("grainPrice")[r]) + (1 - w) * s.real("slowLogPrice")[r]);
  }

  private double people(int r) {
    return villagePeople(r) + s.whole("townPersons")[r];
  }

  private double villagePeople(int r) {
    return s.state.books.ledger().opening(s.state.books.villagePeople, r);
  }

  /// Shares of private offers sold and of wants met.
  void balance(MonthInputs in) {
    GrainMarket.Parameters g = s.p.market();
    for (int r = 0; r < n; r++) {
      double offered = privateShare[r] * s.layout.of(r, Layout.OFFERS);
      double wants = s.layout.of(r, Layout.OFFERS + 1);
      double stock = s.whole("traderGrainKg")[r];
      double kept =
          g.wishedStock(people(r), s.real("grainPrice")[r], expectedPrice(r), holding(in));
      double asked = wants + townDemand[r] + otherDemand[r];
      double[] before = s.real("askedOfTradersKg");
      before[r] = before[r] <= 0 ? asked : (before[r] + asked) / 2;
      double demand = asked + shipDemand[r];
      GrainTrade.Balance balance = GrainTrade.balance(offered, demand, kept, stock);
      unsold[r] = 1 - balance.soldShare();
      buyShare[r] = balance.boughtShare();
    }
  }

  /// The terms at which money changes hands, and the share of wants that relief meets.
  void settle(MonthInputs in, int a) {
    otherIncome();
    for (int r = 0; r < n; r++) {
      terms[r] = terms(in, r, a, privateShare[r] * (1 - unsold[r]));
      double gap = s.layout.of(r, Layout.RELIEF);
      reliefShare[r] = gap <= 0 ? 0 : Math.min(1, s.postings().reliefOffered(r) / gap);
    }
  }

  /// What is due to villages for all but grain is paid out: part by animals, part by mouths.
  private void otherIncome() {
    double pool = Math.max(0, s.nationWhole("farmMoney")[0]);
    double byAnimals = s.p.town().animalIncomeWeight();
    double mouths = 0;
    double animals = 0;
    for (int r = 0; r < n; r++) {
      mouths += s.inputs.initial().otherIncomeFactor()[r] * villagePeople(r);
      animals += animals(r);
    }
    for (int r = 0; r < n; r++) {
      double factor = s.inputs.initial().otherIncomeFactor()[r];
      incomePerMouth[r] = (1 - byAnimals) * pool * factor / Math.max(1, mouths);
      incomePerAnimal[r] = byAnimals * pool / Math.max(1, animals);
    }
  }

  private double animals(int r) {
    var books = s.state.books;
    return Settlement.animals(
        books.ledger().opening(books.herd[1], r),
        books.ledger().opening(books.herd[2], r),
        books.ledger().opening(books.herd[3], r));
  }

  private Settlement.Terms terms(MonthInputs in, int r, int a, double soldPrivately) {
    double unit = s.unit();
    double price = s.real("grainPrice")[r] / 1000;
    return new Settlement.Terms(
        soldPrivately,
        stateShare(r) * s.stateMonth().planFactor(r),
        price * (1 - s.p.marketing().margin(tolerance(in))) * unit,
        s.stateMonth().price(r) / 1000 * unit,
        buyShare[r],
        price * unit,
        incomePerMouth[r],
        incomePerAnimal[r],
        s.p.town().incomeFactorWithoutFarm(),
        s.stateMonth().taxShareDue(in, a),
        1 / unit);
  }

  /// Towns, carters and mills, and other regions take what traders have left.
  void afterSettling() {
    Posting posting = s.postings();
    for (int r = 0; r < n; r++) {
      long sold = s.layout.of(r, Layout.SETTLEMENT + Settlement.PRIVATE_KG);
      long bought = s.layout.of(r, Layout.SETTLEMENT + Settlement.BOUGHT_KG);
      long stock = s.whole("traderGrainKg")[r] + sold - bought;
      if (stock < 0) {
        throw new IllegalStateException(
            "traders of "
                + Region.ALL.get(r).id()
                + " sold more than they had in "
                + s.state.month);
      }
      posting.townBought[r] = s.townMonth().bought().breadKg()[r];
      stock -= posting.townBought[r];
      if (stock < 0) {
        throw new IllegalStateException(
            "towns of "
                + Region.ALL.get(r).id()
                + " bought more than there was in "
                + s.state.month);
      }
      posting.otherUse[r] = Math.min(stock, (long) (buyShare[r] * otherDemand[r]));
      stock -= posting.otherUse[r];
      for (int q = 0; q < n; q++) {
        long out = Math.min(stock, (long) (buyShare[r] * shipTo[r][q]));
        stock -= out;
        long barred = q == r ? 0 : (long) (s.warMonth().barredShare() * out);
        posting.barred[r][q] = barred;
        s.whole("stateGrainKg")[q] += barred;
        posting.shipped[r][q] = out - barred;
        s.whole("traderArrivingKg")[q] += out - barred;
      }
      s.whole("traderGrainKg")[r] = stock;
    }
  }

  /// The slow price follows.
  void end() {
    for (int r = 0; r < n; r++) {
      double gap = StrictMath.log(s.real("grainPrice")[r]) - s.real("slowLogPrice")[r];
      s.real("slowLogPrice")[r] += s.p.marketing().priceLearning(gap) * gap;
    }
  }
}
