package smychka.model.month;

import java.util.Arrays;
import smychka.engine.Draws;
import smychka.engine.Month;
import smychka.model.countryside.Deliveries;
import smychka.model.countryside.GrainMarketing;
import smychka.model.reports.StatisticalOffice;
import smychka.model.state.StateGrain;
import smychka.model.tables.Region;
import smychka.model.trade.GrainMarket;
import smychka.model.trade.Settlement;
import smychka.model.trade.VillageShop;

/// The month of the regions: prices, the state's grain, towns, shops, reports. Runs on one thread
/// between the sweeps over households; ten rows, so order costs nothing.
final class RegionMonth {
  private static final double[] SEASON = {
    .03, .10, .13, .16, .15, .12, .10, .08, .05, .035, .025, .02
  };
  private static final double[] KIND_TAX_SCHEDULE = {
    0, .10, .22, .33, .40, .50, .60, 1, 0, 0, 0, 0
  };
  private static final double[] INCOME_SEASON = {
    .9, .9, 1.1, 1.2, 1.1, 1.05, 1, 1, .95, .95, .95, .9
  };
  private static final double GRID_STEP = .25;

  /// Where imported grain lands: Petrograd and the Black Sea ports.
  private static final double[] PORTS = {.6, 0, .25, .15, 0, 0, 0, 0, 0, 0};

  private final MonthSchedule s;
  private final int n = Region.COUNT;
  private final GrainMarketing.Quote[][] grid = new GrainMarketing.Quote[n][GrainMarketing.GRID];
  private final double[][] gridPrivateShare = new double[n][GrainMarketing.GRID];
  private final double[][] gridLog = new double[n][GrainMarketing.GRID];
  private final GrainMarketing.Quote[] ruling = new GrainMarketing.Quote[n];
  private final GrainMarketing.Season[] seasons = new GrainMarketing.Season[n];
  private final Deliveries.Rule[] rules = new Deliveries.Rule[n];
  private final Settlement.Terms[] terms = new Settlement.Terms[n];
  private final double[] realPrice = new double[n];
  private final double[] privateShare = new double[n];
  private final double[] statePrice = new double[n];
  private final double[] reliefShare = new double[n];
  private final double[] townDemand = new double[n];
  private final double[] otherDemand = new double[n];
  private final double[] shipDemand = new double[n];
  private final double[][] shipTo = new double[n][n];
  private final double[] buyShare = new double[n];
  final double[] unsold = new double[n];
  private double kopeksPerTaxWeight;
  private StateGrain.Uses uses = new StateGrain.Uses(0, 0, 0, 0, 0);
  final double[] townCover = new double[n];
  final double[] planFactor = new double[n];
  double planBinds;
  double financeBinds;

  RegionMonth(MonthSchedule schedule) {
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

  Deliveries.Rule rule(int r) {
    return rules[r];
  }

  Settlement.Terms terms(int r) {
    return terms[r];
  }

  double realPrice(int r) {
    return realPrice[r];
  }

  double reliefShare(int r) {
    return reliefShare[r];
  }

  double kopeksPerTaxWeight() {
    return kopeksPerTaxWeight;
  }

  double statePrice(int r) {
    return statePrice[r];
  }

  StateGrain.Uses uses() {
    return uses;
  }

  /// A region's herd against its full stock.
  double herdDensity(int r, int kind) {
    InitialCountry in = s.inputs.initial();
    double start = kind == 0 ? in.horses()[r] : in.herdMean()[kind - 1][r] * in.households()[r];
    double full = s.scaled(start) * s.p.town().fullHerdRatio()[kind];
    long herd = s.state.books.ledger().opening(s.state.books.herd[kind], r);
    return full <= 0 ? 1 : herd / full;
  }

  /// Grain on the way arrives; what households will meet is set: prices on the grid, rules.
  void arrive(MonthInputs in) {
    Month month = s.state.month;
    int a = month.monthOfAgriculturalYear();
    Posting posting = s.postings();
    for (int r = 0; r < n; r++) {
      move("traderArrivingKg", "traderGrainKg", r, posting.traderArrived);
      move("stateArrivingKg", "stateGrainKg", r, posting.stateArrived);
      long imported = Math.round(s.scaled(in.stateImportKgMonth()) * PORTS[r]);
      s.whole("stateGrainKg")[r] += imported;
      posting.stateImport[r] = imported;
      if (a == 0) {
        s.whole("intakeThisYearKg")[r] = 0;
      }
    }
    for (int r = 0; r < n; r++) {
      statePrice[r] =
          in.procurementPriceKopeksPerTonne() * priceFactor(r, in.procurementPriceSpread());
      rules[r] = rule(in, r, a);
      seasons[r] = season(in, r, a);
      double log = StrictMath.log(s.real("grainPrice")[r]);
      for (int k = 0; k < GrainMarketing.GRID; k++) {
        gridLog[r][k] = log + (k - GrainMarketing.GRID / 2) * GRID_STEP;
        grid[r][k] = quote(in, r, a, StrictMath.exp(gridLog[r][k]));
        gridPrivateShare[r][k] = lastPrivateShare;
      }
      GrainMarketing.Quote now = grid[r][GrainMarketing.GRID / 2];
      realPrice[r] = now.netKopeksPerKg() / 5 * roubleValue(in, r);
    }
  }

  private void move(String from, String to, int r, long[] posted) {
    long kg = s.whole(from)[r];
    s.whole(from)[r] = 0;
    s.whole(to)[r] += kg;
    posted[r] += kg;
  }

  /// Deficit regions pay more at the list, surplus regions less; the mean is the decreed price.
  private static double priceFactor(int r, double spread) {
    boolean deficit = Region.ALL.get(r).buysGrain();
    double mean = .35 * spread + .65;
    return (deficit ? spread : 1) / mean;
  }

  private Deliveries.Rule rule(MonthInputs in, int r, int a) {
    return switch (in.rule()) {
      case MARKET_PURCHASE -> new Deliveries.Rule.MarketPurchase();
      case TAX_IN_KIND ->
          new Deliveries.Rule.TaxInKind(
              in.kindTaxRate()[r],
              a == 1,
              KIND_TAX_SCHEDULE[a] * (1 - .35 * Math.max(0, .4 - in.coercion())));
      case REQUISITION -> {
        double target = s.scaled(in.procurementTargetKgYear());
        double[] weights = planWeights(in);
        double sum = 0;
        for (double weight : weights) {
          sum += weight;
        }
        double left =
            target * weights[r] / Math.max(1, sum) * Math.min(1, (a + 1) / 9.0)
                - s.whole("intakeThisYearKg")[r];
        double visible = s.real("visibleKg")[r];
        double cover = s.p.deliveries().enforcementScale() * in.coercion();
        double quota = visible <= 0 ? 1 : Math.min(1, Math.max(0, left) / (visible * cover + 1));
        yield new Deliveries.Rule.Requisition(cover, quota, 1 - .25 * in.coercion());
      }
    };
  }

  /// A region's weight in the plan: what it is believed to have beyond its needs, by priority.
  private double[] planWeights(MonthInputs in) {
    double[] weights = new double[n];
    for (int r = 0; r < n; r++) {
      long people = s.state.books.ledger().opening(s.state.books.villagePeople, r);
      double surplus = Math.max(0, s.real("harvestBelievedKg")[r] - 380.0 * people);
      double some = .15 * s.real("harvestBelievedKg")[r];
      weights[r] = (surplus + some) * in.regionalPriority()[r];
    }
    return weights;
  }

  private GrainMarketing.Season season(MonthInputs in, int r, int a) {
    GrainMarketing.Parameters m = s.p.marketing();
    double standing = a == 0 ? (1 - s.p.harvest().julyShare()) / s.p.harvest().julyShare() : 0;
    double seed = s.inputs.initial().seedTonnesPerHa()[r] * 10;
    double margin = m.margin(in.privateTolerance());
    double realPrice = s.real("grainPrice")[r] * (1 - margin) / 5000 * roubleValue(in, r);
    double reserve = m.reserve(in.warThreat(), in.coercion(), realPrice);
    double response = s.p.use().feedResponse(in.animalPriceIndex(), s.real("grainPrice")[r] / 5000);
    return new GrainMarketing.Season(
        11 - a,
        a >= 1 && a <= 8,
        standing,
        seed,
        response,
        s.p.use().foodFactor(s.inputs.initial().otherFoodEnergy()[r]),
        reserve,
        s.real("expectedFill")[r],
        m.accessWeight() * (.3 + .7 * in.privateTolerance()),
        1 / in.unitsPerGoldKopek(),
        s.p.market().affordableKopeksPerTonnePerWageKopek() * in.wageKopeksMonth() / 1000);
  }

  private double roubleValue(MonthInputs in, int r) {
    return s.p
        .marketing()
        .roubleValue(
            s.real("expectedFill")[r],
            in.privateTolerance(),
            s.real("privateGoodsPremium")[r],
            in.listPrice());
  }

  private double lastPrivateShare;

  private GrainMarketing.Quote quote(MonthInputs in, int r, int a, double price) {
    GrainMarketing.Parameters m = s.p.marketing();
    double margin = m.margin(in.privateTolerance());
    double privateNet = price * (1 - margin);
    double w = m.privateShare(privateNet, statePrice[r], in.privateTolerance());
    double net =
        StrictMath.exp(
            w * StrictMath.log(privateNet)
                + (1 - w) * StrictMath.log(Math.max(100, statePrice[r])));
    double value = roubleValue(in, r);
    double real = net / 5000 * value;
    double th = m.expectationWeight();
    double expected =
        StrictMath.exp(th * StrictMath.log(price) + (1 - th) * s.real("slowLogPrice")[r]);
    double hold =
        Math.max(
            expected
                * (1 - margin)
                * (1 + m.holdingGainMonth() * Math.min(8, 12 - a))
                * (.35 + .65 * in.privateTolerance())
                * (1 + .5 * m.reserveWarWeight() * in.warThreat()),
            m.feedValueKopeksPerTonne() * in.animalPriceIndex());
    double release = m.release(StrictMath.log(net * value / s.real("slowGoodsValue")[r] / hold));
    double left = 0;
    for (int b = a; b < 12; b++) {
      left += SEASON[b];
    }
    lastPrivateShare = w;
    return new GrainMarketing.Quote(
        net / 1000, GrainMarketing.soldShare(m, real), release * SEASON[a] / left, price / 1000);
  }

  /// The state allots its grain; each region's price clears.
  void clear(Month month, MonthInputs in) {
    int a = month.monthOfAgriculturalYear();
    allot(in, a);
    planShipping(in);
    GrainMarket.Parameters g = s.p.market();
    for (int r = 0; r < n; r++) {
      double need = townNeed(r) - townCover[r];
      long persons = s.whole("townPersons")[r];
      double[] supply = new double[GrainMarketing.GRID];
      double[] demand = new double[GrainMarketing.GRID];
      for (int k = 0; k < GrainMarketing.GRID; k++) {
        double price = StrictMath.exp(gridLog[r][k]);
        supply[k] =
            gridPrivateShare[r][k] * s.layout.of(r, Layout.GRID + k) + s.whole("traderGrainKg")[r];
        demand[k] =
            s.layout.of(r, Layout.GRID + GrainMarketing.GRID + k)
                + g.townDemand(Math.max(0, need), in.wageKopeksMonth(), price)
                + g.otherDemand(persons, price)
                + shipDemand[r]
                + g.wishedStock(people(r), price, expectedPrice(r));
      }
      GrainMarket.Sides sides = new GrainMarket.Sides(gridLog[r], supply, demand);
      double price = GrainMarket.next(g, s.real("grainPrice")[r], GrainMarket.clearing(sides));
      s.real("grainPrice")[r] = price;
      ruling[r] = quote(in, r, a, price);
      privateShare[r] = lastPrivateShare;
      townDemand[r] = g.townDemand(Math.max(0, need), in.wageKopeksMonth(), price);
      otherDemand[r] = g.otherDemand(persons, price);
    }
  }

  double townNeed(int r) {
    long persons = s.whole("townPersons")[r];
    double month = s.p.market().townNeedKgPerHeadYear() / 12;
    double stock = s.p.town().stockMonths() * month * persons;
    return Math.max(0, persons * month + .3 * (stock - s.whole("townGrainKg")[r]));
  }

  private void allot(MonthInputs in, int a) {
    double stock = 0;
    double intake = 0;
    double need = 0;
    double[] needs = new double[n];
    for (int r = 0; r < n; r++) {
      stock += s.whole("stateGrainKg")[r];
      intake += s.whole("intakeThisYearKg")[r];
      needs[r] = townNeed(r);
      need += needs[r];
    }
    double target = s.scaled(in.procurementTargetKgYear());
    double expected = Math.max(0, target - intake) / Math.max(1, 10 - a) * .5;
    StateGrain.Position position =
        new StateGrain.Position(
            Math.max(0, stock - seedSetAside(in, a)),
            a < 10 ? expected : 0,
            need,
            s.scaled(in.armyPersons()) * s.p.stateGrain().armyKgPerHeadYear() / 12,
            s.scaled(in.reliefKgYear()) / 12,
            s.scaled(in.exportTargetKgYear()),
            s.scaled(in.reserveKg()),
            12 - a + 1,
            a);
    uses = StateGrain.uses(s.p.stateGrain(), position);
    s.postings().allot(uses, needs, shortfalls());
    for (int r = 0; r < n; r++) {
      townCover[r] = s.postings().townCover[r];
    }
  }

  /// What the state keeps from other uses in the months before it lends seed (April, September).
  private double seedSetAside(MonthInputs in, int a) {
    double year = s.scaled(in.reliefKgYear()) * s.p.stateGrain().seedShareOfRelief();
    boolean needed = Arrays.stream(shortfalls()).sum() > 0;
    double part = a >= 4 && a <= 8 ? .65 * (a - 3) / 5 : a <= 1 ? .35 * (a + 1) / 2 : 0;
    return needed ? year * part : 0;
  }

  /// How far each region's harvest is believed to fall short of normal: the key of relief.
  double[] shortfalls() {
    double[] weights = new double[n];
    for (int r = 0; r < n; r++) {
      double normal = s.real("normalHarvestKg")[r];
      weights[r] = Math.max(0, .75 * normal - s.real("harvestBelievedKg")[r]);
    }
    return weights;
  }

  private void planShipping(MonthInputs in) {
    GrainMarket.Parameters g = s.p.market();
    double all = 0;
    for (int r = 0; r < n; r++) {
      shipDemand[r] = 0;
      for (int q = 0; q < n; q++) {
        shipTo[r][q] =
            r == q
                ? 0
                : g.shipping(
                        StrictMath.log(expectedPrice(r)),
                        StrictMath.log(expectedPrice(q)),
                        g.tau(s.inputs.initial().distanceClass()[r][q]),
                        Math.min(people(r), people(q)) * 15)
                    * stockRoom(q);
        shipDemand[r] += shipTo[r][q];
        all += shipTo[r][q];
      }
    }
    double factor = Math.min(1, s.scaled(in.privateCarryingKgMonth()) / Math.max(1, all));
    for (int r = 0; r < n; r++) {
      shipDemand[r] *= factor;
      for (int q = 0; q < n; q++) {
        shipTo[r][q] *= factor;
      }
    }
  }

  /// The price traders expect: between this month's and the slow mean.
  private double expectedPrice(int r) {
    double w = s.p.market().expectedPriceWeight();
    return StrictMath.exp(
        w * StrictMath.log(s.real("grainPrice")[r]) + (1 - w) * s.real("slowLogPrice")[r]);
  }

  /// How far traders' stocks in a region leave room for more: none at a month's bread of its
  /// people.
  private double stockRoom(int q) {
    double held = s.whole("traderGrainKg")[q];
    return Math.max(0, 1 - held / (people(q) * 10));
  }

  private double people(int r) {
    return s.state.books.ledger().opening(s.state.books.villagePeople, r)
        + s.whole("townPersons")[r];
  }

  /// Shares of offers sold and of wants met, and the terms at which money changes hands.
  void settle(Month month, MonthInputs in) {
    int a = month.monthOfAgriculturalYear();
    stateCaps(in);
    double taxWeight = 0;
    double taxInKind = 0;
    for (int r = 0; r < n; r++) {
      taxWeight += s.layout.of(r, Layout.TAX_WEIGHT);
      taxInKind += s.layout.of(r, Layout.DELIVERIES + Deliveries.ASSESSED_KG);
    }
    double inKind = taxInKind / 1000 * in.procurementPriceKopeksPerTonne();
    double money = Math.max(0, s.scaled(in.moneyTaxKopeksYear()) - inKind);
    kopeksPerTaxWeight = taxWeight <= 0 ? 0 : money / taxWeight;
    double unit = in.unitsPerGoldKopek();
    double margin = s.p.marketing().margin(in.privateTolerance());
    for (int r = 0; r < n; r++) {
      double offers = s.layout.of(r, Layout.OFFERS);
      double wants = s.layout.of(r, Layout.OFFERS + 1);
      double stock = s.whole("traderGrainKg")[r];
      double kept = s.p.market().wishedStock(people(r), s.real("grainPrice")[r], expectedPrice(r));
      double demand = wants + townDemand[r] + otherDemand[r] + shipDemand[r];
      double offered = privateShare[r] * offers;
      double taken = Math.min(offered, Math.max(0, demand + kept - stock) * 1.002);
      unsold[r] = offered <= 0 ? 0 : 1 - taken / offered;
      double shareSold = offered <= 0 ? 0 : privateShare[r] * taken / offered;
      buyShare[r] = demand <= 0 ? 1 : Math.min(1, .998 * (stock + taken) / demand);
      double price = s.real("grainPrice")[r] / 1000;
      terms[r] =
          new Settlement.Terms(
              shareSold,
              (1 - privateShare[r]) * planFactor[r],
              price * (1 - margin) * unit,
              statePrice[r] / 1000 * unit,
              buyShare[r],
              price * unit,
              in.otherIncomeKopeksPerMouthYear()
                  * s.inputs.initial().otherIncomeFactor()[r]
                  / 12
                  * INCOME_SEASON[a]
                  * unit,
              s.p.town().incomeFactorWithoutFarm(),
              taxShare(in, a),
              1 / unit);
      double gap = s.layout.of(r, Layout.RELIEF);
      reliefShare[r] = gap <= 0 ? 0 : Math.min(1, s.postings().reliefOffered(r) / gap);
    }
  }

  /// Share of the tax still due that falls due this month.
  private static double taxShare(MonthInputs in, int a) {
    double early = in.taxShareDueByDecember();
    return switch (a) {
      case 3 -> early / 3;
      case 4 -> early / 3 / (1 - early / 3);
      case 5 -> early / 3 / (1 - 2 * early / 3);
      case 6 -> .25;
      case 7 -> .33;
      case 8 -> .5;
      case 9 -> 1;
      default -> 0;
    };
  }

  /// (ST-2.1) how much of what is offered the state may take: plan and finance caps.
  private void stateCaps(MonthInputs in) {
    double target = s.scaled(in.procurementTargetKgYear());
    double intake = 0;
    double offered = 0;
    double[] offers = new double[n];
    double weighted = 0;
    for (int r = 0; r < n; r++) {
      intake +=
          s.whole("intakeThisYearKg")[r]
              + s.layout.of(r, Layout.DELIVERIES + Deliveries.TAX_KG)
              + s.layout.of(r, Layout.DELIVERIES + Deliveries.REQUISITION_KG);
      offers[r] = (1 - privateShare[r]) * s.layout.of(r, Layout.OFFERS);
      offered += offers[r];
      weighted += offers[r] * in.regionalPriority()[r];
    }
    double plan = Math.max(0, target - intake);
    double finance = s.p.stateGrain().monthlyFinanceShareOfPlan() * target;
    double cap = Math.min(plan, finance);
    planBinds = offered > plan ? 1 : 0;
    financeBinds = offered > finance && finance <= plan ? 1 : 0;
    for (int r = 0; r < n; r++) {
      double part = weighted <= 0 ? 0 : cap * offers[r] * in.regionalPriority()[r] / weighted;
      planFactor[r] = offers[r] <= 0 ? 1 : Math.min(1, part / offers[r]);
      s.real("purchaseCap")[r] = planFactor[r];
    }
  }

  /// Traders and towns take what is left; the shelves are counted against what is wanted.
  void afterSettling(Month month, MonthInputs in) {
    Posting posting = s.postings();
    for (int r = 0; r < n; r++) {
      long sold = s.layout.of(r, Layout.SETTLEMENT + Settlement.PRIVATE_KG);
      long bought = s.layout.of(r, Layout.SETTLEMENT + Settlement.BOUGHT_KG);
      long stock = s.whole("traderGrainKg")[r] + sold - bought;
      if (stock < 0) {
        throw new IllegalStateException(
            "traders of " + Region.ALL.get(r).id() + " sold more than they had in " + month);
      }
      long town = Math.min(stock, (long) (buyShare[r] * townDemand[r]));
      stock -= town;
      long other = Math.min(stock, (long) (buyShare[r] * otherDemand[r]));
      stock -= other;
      posting.townBought[r] = town;
      posting.otherUse[r] = other;
      s.whole("townGrainKg")[r] += town;
      for (int q = 0; q < n; q++) {
        long out = Math.min(stock, (long) (buyShare[r] * shipTo[r][q]));
        stock -= out;
        posting.shipped[r][q] = out;
        s.whole("traderArrivingKg")[q] += out;
      }
      s.whole("traderGrainKg")[r] = stock;
      shelves(in, r);
    }
    posting.traderMoney(in, s.p.town().traderCapitalKopeks());
  }

  /// A region's part of the goods for villages: by people and by what its shops are asked for.
  private double goodsShare(int r) {
    double people = 0;
    double wants = 0;
    for (int q = 0; q < n; q++) {
      people += s.state.books.ledger().opening(s.state.books.villagePeople, q);
      wants += s.layout.of(q, Layout.SHOP);
    }
    double byPeople = s.state.books.ledger().opening(s.state.books.villagePeople, r) / people;
    double byWants = wants <= 0 ? byPeople : s.layout.of(r, Layout.SHOP) / wants;
    double g = s.p.shop().goodsFollowDemand();
    return (1 - g) * byPeople + g * byWants;
  }

  private void shelves(MonthInputs in, int r) {
    VillageShop.Parameters shop = s.p.shop();
    double supply = s.scaled(in.villageGoodsKopeksMonth()) * goodsShare(r);
    long stock = s.whole("shopGoodsKopeks")[r];
    long arriving = (long) Math.max(0, Math.min(supply, shop.shelfMonths() * supply - stock));
    stock += arriving;
    s.postings().goodsArrived[r] = arriving;
    double demand = s.layout.of(r, Layout.SHOP);
    double sold = Math.min(shop.sold(demand, stock), stock);
    s.real("fill")[r] = demand <= 0 ? 1 : Math.min(1, sold / demand);
    s.whole("shopGoodsKopeks")[r] = stock;
  }

  /// Towns eat, shelves empty, expectations and reports are brought up to date.
  void end(Month month, MonthInputs in) {
    int a = month.monthOfAgriculturalYear();
    TownMonth.live(s, month, in);
    for (int r = 0; r < n; r++) {
      s.whole("shopGoodsKopeks")[r] -= s.layout.of(r, Layout.SHOP + 1);
      VillageShop.Parameters shop = s.p.shop();
      double fill = s.real("fill")[r];
      s.real("expectedFill")[r] = shop.learn(s.real("expectedFill")[r], fill, a >= 2 && a <= 4);
      s.real("privateGoodsPremium")[r] = shop.premium(s.real("privateGoodsPremium")[r], fill);
      s.real("slowGoodsValue")[r] += .03 * (roubleValue(in, r) - s.real("slowGoodsValue")[r]);
      double gap = StrictMath.log(s.real("grainPrice")[r]) - s.real("slowLogPrice")[r];
      s.real("slowLogPrice")[r] += s.p.marketing().priceLearning(gap) * gap;
      long taken =
          s.layout.of(r, Layout.DELIVERIES + Deliveries.TAX_KG)
              + s.layout.of(r, Layout.DELIVERIES + Deliveries.REQUISITION_KG);
      long purchased = s.layout.of(r, Layout.SETTLEMENT + Settlement.STATE_KG);
      s.whole("intakeThisYearKg")[r] += taken + purchased;
      s.whole("stateGrainKg")[r] += taken + purchased;
      double held = s.layout.of(r, Layout.COUNT + Census.GRAIN_KG) + 1.0;
      s.real("forcedShare")[r] += .06 * (taken / (.08 * held) * .1 - s.real("forcedShare")[r]);
      s.real("visibleKg")[r] = s.layout.of(r, Layout.DELIVERIES + Deliveries.VISIBLE_KG);
    }
    s.postings().stateShips(s.p.stateGrain().shippingMonths());
    report(month, a);
  }

  private void report(Month month, int a) {
    StatisticalOffice.Parameters office = s.p.office();
    for (int r = 0; r < n; r++) {
      double crop = s.layout.of(r, Layout.HARVEST);
      double[] actual = s.real("harvestActualKg");
      actual[r] = a == 0 ? crop : a == 1 ? actual[r] + crop : actual[r];
      if (a == 1 + office.lagMonths()) {
        long bits = Draws.bits(s.key("statistical-office", month), r + 1);
        double reported = StatisticalOffice.reported(office, actual[r], bits);
        s.real("harvestReportedKg")[r] = reported;
        s.real("harvestBelievedKg")[r] =
            StatisticalOffice.believed(office, reported, s.real("normalHarvestKg")[r]);
        s.real("normalHarvestKg")[r] +=
            .25 * (reported / (1 - office.correctionShare()) - s.real("normalHarvestKg")[r]);
      }
    }
  }
}
