package smychka.model.month;

import smychka.engine.Ledger;
import smychka.engine.Month;
import smychka.model.accounts.Books;
import smychka.model.countryside.ForcedDelivery;
import smychka.model.tables.Region;
import smychka.model.tables.Trade;
import smychka.model.trade.Money;
import smychka.model.trade.Settlement;

/// The money that does not pass through a household's hands alone: treasury, trusts, trade and the
/// pools from which services, artisans, traders and villages are paid. Every payment is posted as
/// it is made.
///
/// ```
/// (TR-5.4) T' = T + λ·(paid/e − T)                                            [gold kopek a month]
/// (TR-5.5) issued' = issued + M'/e' − M/e,  0 at the beginning of October         [gold kopek]
/// (TR-5.6) φ = 1 where issued ≤ limit, else max(floor, 1 − (issued − limit)/limit) [share]
///          limit = E·min(1, slack + months of the economic year/12)
/// (TR-5.7) deducted = δ·max(0, H − k·received)                                    [units a month]
/// ```
///
/// - (TR-5.4) paid: trusts and artisans by trade, retail of towns and villages, other food of
///   towns, grain by traders [units]; e units for a gold kopek.
/// - (TR-5.5) M money in the hands of households and of traders in grain: what they hold more, all
///   others hold less or owe.
/// - (TR-5.7) what trusts hand over of their profit: H the money they hold, k months of their
///   receipts that they keep to work with.
/// - (TR-5.6) share of planned investment that is paid for; E the limit of issue in a year, a
///   lever.
final class MoneyMonth {
  private static final int CENTRE = 0;

  private final MonthSchedule s;
  private double turnover;
  private double turnoverTax;

  MoneyMonth(MonthSchedule schedule) {
    s = schedule;
  }

  private Books books() {
    return s.state.books;
  }

  private void pay(int flow, String from, String to, double units) {
    long whole = Math.max(0, Math.round(units));
    s.nationWhole(from)[0] -= whole;
    s.nationWhole(to)[0] += whole;
    books().ledger().post(flow, CENTRE, whole);
  }

  /// Notes a payment of a pool or the treasury to or from households, already made there.
  void households(String column, int flow, int region, long units, boolean toHouseholds) {
    Ledger l = books().ledger();
    s.nationWhole(column)[0] += toHouseholds ? -units : units;
    if (toHouseholds) {
      l.post(flow, CENTRE, region, units);
    } else {
      l.post(flow, region, CENTRE, units);
    }
  }

  /// Trade pays trusts, artisans and, for imports, the treasury; trusts pay excise and freight,
  /// farm raw materials and part of their profit.
  void tradePays(MonthInputs in, double trusts, double artisans, double imports) {
    Books b = books();
    pay(b.tradePaysTrusts, "tradeMoney", "trustMoney", trusts);
    pay(b.tradePaysTreasury, "tradeMoney", "treasury", imports);
    double village = s.p.farm().artisanVillageShare();
    pay(b.tradePaysFarms, "tradeMoney", "farmMoney", village * artisans);
    pay(b.tradePaysArtisans, "tradeMoney", "artisanMoney", (1 - village) * artisans);
    pay(
        b.trustsPayTreasury,
        "trustMoney",
        "treasury",
        (excise(in) + s.p.treasury().freightShare()) * trusts);
    double unit = s.unit();
    double crops =
        smychka.model.trade.FarmMarket.crops(
            s.p.farm(), s.industryMonth().index(false), s.goodsMonth().cropPrice(in));
    pay(b.trustsPayFarms, "trustMoney", "farmMoney", s.scaled(crops * 1e8) * unit);
    double grant = in.command().order() * s.scaled(in.command().grantKopeksYear()) / 12;
    pay(b.treasuryPaysTrusts, "treasury", "trustMoney", grant * unit);
    pay(b.profitDeducted, "trustMoney", "treasury", profitDeducted(trusts));
    turnover += trusts + artisans;
  }

  /// Part of the trusts' receipts that is tax: what the list price does not hold already.
  private double excise(MonthInputs in) {
    return Math.max(0, in.money().goodsExcise() - s.goodsMonth().taxShare(in));
  }

  private double profitDeducted(double received) {
    ModelParameters.Treasury t = s.p.treasury();
    double over = s.nationWhole("trustMoney")[0] - t.workingCapitalMonths() * received;
    return t.profitDeductionMonth() * Math.max(0, over);
  }

  /// The building part of investment is paid to builders in towns and to seasonal workers; carting
  /// and other seasonal work for wages besides.
  void construction(MonthInputs in, double wagesPaid) {
    Books b = books();
    double unit = s.unit();
    double building = s.p.treasury().constructionShare() * s.industryMonth().fund() * unit;
    double seasonal = s.p.farm().seasonalShareOfInvestment() * s.industryMonth().fund() * unit;
    double stayed = s.nation("settledBuilders");
    pay(b.trustsPayServices, "trustMoney", "servicesMoney", building + stayed * seasonal);
    pay(b.trustsPayFarms, "trustMoney", "farmMoney", (1 - stayed) * seasonal);
    double carting = s.p.farm().seasonalShareOfWages() * wagesPaid;
    pay(b.treasuryPaysFarms, "treasury", "farmMoney", (1 - stayed) * carting);
    pay(b.treasuryPaysServices, "treasury", "servicesMoney", stayed * carting);
    double inMoney = 1 - in.upheaval().payInKindShare();
    double army =
        s.scaled(in.armyPersons()) * s.p.treasury().armyKopeksPerHeadMonth() * unit * inMoney;
    pay(b.armyPaysFarms, "treasury", "farmMoney", s.p.treasury().armyShareOfFarms() * army);
    pay(
        b.armyPaysServices,
        "treasury",
        "servicesMoney",
        (1 - s.p.treasury().armyShareOfFarms()) * army);
  }

  /// Shops hand over their margin: the private part to traders, the rest to those who serve.
  void margins(MonthInputs in, double paid, double sp) {
    Books b = books();
    double tax = paid * s.goodsMonth().taxShare(in);
    pay(b.turnoverTax, "tradeMoney", "treasury", tax);
    turnoverTax += tax;
    double retail = paid - tax;
    double price = 1 + in.trade().retailMarkup();
    double margin = retail * (price - 1) / price;
    double costs = s.p.treasury().tradeCostShare() * margin;
    pay(b.tradePaysTraders, "tradeMoney", "traderPoolMoney", sp * costs);
    pay(b.tradePaysServices, "tradeMoney", "servicesMoney", (1 - sp) * costs);
    pay(
        b.tradersPayTax,
        "traderPoolMoney",
        "treasury",
        Math.min(s.nationWhole("traderPoolMoney")[0], in.trade().privateTaxRate() * sp * retail));
    turnover += paid;
  }

  /// What the state takes for other food at list prices: farms and carriers get what they got when
  /// the list was drawn up, the rest is tax.
  void stateFood(MonthInputs in, double paid) {
    Books b = books();
    double cost = paid / in.labourOrders().retailList();
    double farms = s.p.farm().villageShare() * cost;
    pay(b.treasuryPaysFarmsForFood, "treasury", "farmMoney", farms);
    pay(b.treasuryPaysServices, "treasury", "servicesMoney", cost - farms);
    turnoverTax += paid - cost;
    turnover += paid;
  }

  /// What was paid for drink is tax but for its cost, which trusts are paid.
  void drink(double paid) {
    double cost = (1 - s.p.stateTrade().drinkTax()) * paid;
    pay(books().treasuryPaysDrink, "treasury", "trustMoney", cost);
    turnoverTax += paid - cost;
    turnover += paid;
  }

  /// Notes tax that stands in a price already paid [currency units].
  void taxInPrice(double units) {
    turnoverTax += units;
  }

  /// Tax in list prices taken this month [currency units].
  double turnoverTax() {
    return turnoverTax;
  }

  /// The margins on what villages bought, and what they got for grain, count as the month's trade.
  void villageMargins(MonthInputs in) {
    double retail = 0;
    for (int r = 0; r < Region.COUNT; r++) {
      retail += s.layout.of(r, Layout.SHOP + 2);
      double income =
          s.layout.of(r, Layout.SETTLEMENT + Settlement.INCOME_MONEY)
              + s.layout.of(r, Layout.SETTLEMENT + Settlement.STATE_MONEY)
              + s.layout.of(r, Layout.SETTLEMENT + Settlement.PRIVATE_MONEY)
              + s.layout.of(r, Layout.FORCED + ForcedDelivery.MONEY);
      double learning = s.p.moves().incomeLearningMonth();
      s.real("villageIncome")[r] += learning * (income / s.unit() - s.real("villageIncome")[r]);
      s.real("villageWorkers")[r] = s.layout.of(r, Layout.COUNT + Census.WORKERS);
      s.real("bodyMean")[r] =
          s.layout.of(r, Layout.BODIES + 3)
              / 1000.0
              / Math.max(1, s.layout.of(r, Layout.COUNT + Census.MOUTHS));
    }
    margins(in, retail, s.goodsMonth().privateShare());
    drink(villageDrink());
  }

  private double villageDrink() {
    double drunk = 0;
    for (int r = 0; r < Region.COUNT; r++) {
      drunk += s.layout.of(r, Layout.SHOP + 3);
    }
    return drunk;
  }

  /// Part of what towns spend on other food stays with those who cart and sell it.
  void foodMargin(double food) {
    pay(
        books().farmsPayServices,
        "farmMoney",
        "servicesMoney",
        (1 - s.p.farm().villageShare()) * food);
    turnover += food;
  }

  /// Traders in grain: towns, carters, mills and villages pay them, they pay villages and the
  /// state; what goes beyond their capital is their income, what falls short is lent by the trade
  /// bank.
  void grainTraders(MonthInputs in) {
    long fromTowns = 0;
    for (long units : s.townMonth().bought().breadMoney()) {
      fromTowns += units;
    }
    Books b = books();
    Ledger l = b.ledger();
    double unit = s.unit();
    double margin = s.p.marketing().margin(s.grainMonth().tolerance(in));
    Posting posting = s.postings();
    double other = 0;
    double state = 0;
    long out = 0;
    long in2 = fromTowns;
    for (int r = 0; r < Region.COUNT; r++) {
      double price = s.real("grainPrice")[r] / 1000 * unit;
      other += posting.otherUse[r] * price;
      state += (posting.villageSale[r] + posting.growers[r]) * price * (1 - margin);
      out += s.layout.of(r, Layout.SETTLEMENT + Settlement.PRIVATE_MONEY);
      in2 += s.layout.of(r, Layout.SETTLEMENT + Settlement.BOUGHT_MONEY);
    }
    long[] held = s.whole("traderMoney");
    long before = held[CENTRE];
    held[CENTRE] = before - out + in2;
    long otherUnits = Math.round(other);
    long stateUnits = Math.round(state);
    s.nationWhole("tradeMoney")[0] -= otherUnits;
    l.post(b.tradePaysGrainTraders, CENTRE, otherUnits);
    held[CENTRE] += otherUnits - stateUnits;
    s.nationWhole("treasury")[0] += stateUnits;
    l.post(b.tradersPayState, CENTRE, stateUnits);
    balanceTraders(unit);
    turnover += out;
  }

  /// Grain traders keep their capital: what is over is spent, what is short is lent by trade.
  private void balanceTraders(double unit) {
    Books b = books();
    Ledger l = b.ledger();
    long[] held = s.whole("traderMoney");
    long balance = 0;
    for (long money : held) {
      balance += money;
    }
    long free = balance - Math.round(s.scaled(s.p.town().traderCapitalKopeks()) * unit);
    long spent = Math.max(0, free);
    long lent = Math.max(0, -free);
    held[CENTRE] += lent - spent;
    s.nationWhole("traderPoolMoney")[0] += spent;
    s.nationWhole("tradeMoney")[0] -= lent;
    l.post(b.tradersSpend, CENTRE, spent);
    l.post(b.tradePaysGrainTraders, CENTRE, lent);
  }

  /// The gold value of money in the hands of households and traders.
  double goldInHands() {
    return moneyInHands() / s.unit();
  }

  private double moneyInHands() {
    double sum = 0;
    for (int r = 0; r < Region.COUNT; r++) {
      sum += s.layout.of(r, Layout.COUNT + Census.MONEY) + s.whole("traderMoney")[r];
    }
    for (long money : s.state.townsfolk.longColumn("money")) {
      sum += money;
    }
    return sum;
  }

  /// The rate of the paper unit moves; from the reform on a unit is a gold kopek.
  void end(MonthInputs in, Month month) {
    Money.Parameters p = s.p.money();
    double learning = p.turnoverLearningMonth();
    double gold = s.supplyMonth().payments(turnover / s.unit());
    s.setNation("turnover", s.nation("turnover") + learning * (gold - s.nation("turnover")));
    turnover = 0;
    double hands = moneyInHands();
    if (in.money().paper()) {
      double change =
          Money.change(p, hands, s.unit(), s.nation("turnover"), s.nation("depreciationMonth"));
      s.setNation("depreciationMonth", Money.learn(p, s.nation("depreciationMonth"), change));
      s.setNation("unitsPerGoldKopek", s.unit() * StrictMath.exp(change));
    }
    double last = s.nation("goldInHandsBefore");
    double now = hands / s.unit();
    if (month.monthOfYear() == 10) {
      s.setNation("issuedThisYear", 0);
    }
    s.setNation("issuedThisYear", s.nation("issuedThisYear") + now - last);
    s.setNation("goldInHandsBefore", now);
  }

  /// How much of planned investment the money there is allows.
  double financeFactor() {
    double over = s.nation("issuedThisYear") - limit;
    return over <= 0 ? 1 : Math.max(s.p.treasury().financeFloor(), 1 - over / Math.max(1, limit));
  }

  private double limit = Double.POSITIVE_INFINITY;

  /// Sets how much money may be issued to this month of the economic year.
  void begin(MonthInputs in, Month month) {
    turnoverTax = 0;
    double year = s.scaled(in.money().emissionLimitKopeksYear());
    int done = Math.floorMod(month.monthOfYear() - 10, 12) + 1;
    limit = year * Math.min(1, s.p.treasury().emissionSlack() + done / 12.0);
    if (!in.money().paper()) {
      s.setNation("unitsPerGoldKopek", 1);
      s.setNation("depreciationMonth", 0);
    }
  }

  /// Waged trades are paid by the trusts (0, 1), the treasury (transport, officials) and the
  /// services; then traders and artisans from their pools.
  static String payer(int trade) {
    return switch (trade) {
      case Trade.HEAVY, Trade.LIGHT -> "trustMoney";
      case Trade.OTHER -> "servicesMoney";
      case Trade.TRADER -> "traderPoolMoney";
      case Trade.ARTISAN -> "artisanMoney";
      default -> "treasury";
    };
  }
}
