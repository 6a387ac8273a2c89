package smychka.model.month;

import static smychka.engine.SeriesKind.FLOW;

import smychka.engine.Ledger;
import smychka.engine.SeriesKey;
import smychka.model.accounts.Books;
import smychka.model.countryside.SalesTerms;
import smychka.model.state.NationalAccounts;
import smychka.model.tables.Region;
import smychka.model.tables.Trade;

/// The national accounts (NA-1) of a month: product by sector and use at the weights of three
/// years, and the net flow between farms and the rest at four prices.
final class AccountsRecording {
  private static final String[] BASES = {"1913", "1927", "1937"};
  private static final double MN = 1e6;
  private static final double KOPEKS_MN = 1e8;

  private final MonthSchedule s;
  private final Recording recording;
  private double herdBefore;
  private double grainBefore;

  AccountsRecording(MonthSchedule schedule, Recording recording) {
    s = schedule;
    this.recording = recording;
  }

  private NationalAccounts.Parameters p() {
    return s.p.books().accounts();
  }

  private double scale() {
    return s.settings.scale();
  }

  /// Stocks of the 1st, to see how they change.
  void opening() {
    Books b = s.state.books;
    herdBefore = held(b.herd[1]);
    grainBefore = grain();
  }

  /// What stands on an account: on the 1st, and after the books closed at the month's end.
  private double held(int account) {
    double sum = 0;
    for (int r = 0; r < Region.COUNT; r++) {
      sum += s.state.books.ledger().opening(account, r);
    }
    return sum * scale();
  }

  private double grain() {
    Books b = s.state.books;
    return held(b.villageGrain) + held(b.kolkhozGrain) + held(b.stateGrain) + held(b.traderGrain);
  }

  /// Records the month.
  void closing(MonthInputs in) {
    double services = services();
    double[] made = made(services);
    double[] used = used(services);
    String[] uses = {"food", "goods", "services", "investment", "army", "net_exports", "stocks"};
    int[] kinds = {
      NationalAccounts.GRAIN,
      NationalAccounts.CONSUMER,
      NationalAccounts.SERVICES,
      NationalAccounts.PRODUCER,
      NationalAccounts.GRAIN,
      NationalAccounts.GRAIN,
      NationalAccounts.OTHER_FARM
    };
    for (int base = 0; base < BASES.length; base++) {
      double product = 0;
      for (int k = 0; k < made.length; k++) {
        double value = made[k] * p().weight(k, base);
        product += value;
        put("national_product_" + BASES[base], NationalAccounts.KINDS.get(k), value);
      }
      put("national_product_" + BASES[base], SeriesKey.ALL, product);
      double all = 0;
      for (int u = 0; u < uses.length; u++) {
        double value = used[u] * p().weight(kinds[u], base);
        if (u == 0) {
          value += otherFood() * p().weight(NationalAccounts.OTHER_FARM, base);
        }
        all += value;
        put("national_use_" + BASES[base], uses[u], value);
      }
      put("national_use_" + BASES[base], SeriesKey.ALL, all);
    }
    flows(in);
  }

  private void put(String name, String group, double value) {
    recording.union(name, group, "mn roubles", FLOW, value);
  }

  private double given(int flow) {
    double sum = 0;
    for (int r = 0; r < Region.COUNT; r++) {
      sum += s.state.books.ledger().given(flow, r);
    }
    return sum * scale();
  }

  /// Roubles of 1913 of so many kilograms of grain [mn].
  private double grainValue(double kg) {
    return kg / 1000 * p().grainRoublesPerTonne1913() / MN;
  }

  /// What sectors made [mn roubles of 1913].
  private double[] made(double services) {
    Books b = s.state.books;
    double[] made = new double[NationalAccounts.KINDS.size()];
    made[NationalAccounts.GRAIN] =
        grainValue(
            given(b.harvest) - given(b.threshing) - given(b.sown) - given(b.fed) + inCommon());
    made[NationalAccounts.OTHER_FARM] = otherFarm();
    IndustryMonth i = s.industryMonth();
    made[NationalAccounts.PRODUCER] =
        s.p.capacity().monthAt100(true) * i.index(true) / 100 / KOPEKS_MN;
    made[NationalAccounts.CONSUMER] =
        s.p.capacity().monthAt100(false) * i.index(false) / 100 / KOPEKS_MN;
    made[NationalAccounts.CRAFTS] =
        s.p.farm().artisanOutputMnRoublesYear() / 12 * s.nation("artisanIndex") / 100;
    made[NationalAccounts.CONSTRUCTION] =
        s.p.treasury().constructionShare()
            * invested()
            / p().weight(NationalAccounts.CONSTRUCTION, 1);
    made[NationalAccounts.SERVICES] = services;
    return made;
  }

  /// What collective farms bring in, less what threshing, seed and feed take [kg].
  private double inCommon() {
    Books b = s.state.books;
    double waste = 0;
    for (long lost : s.kolkhozMonth().lost) {
      waste += lost * scale();
    }
    return given(b.kolkhozHarvest) - waste - given(b.kolkhozSown) - given(b.kolkhozFed);
  }

  private double otherFarm() {
    Books b = s.state.books;
    return (held(b.herd[1]) * p().cattleProductRoublesYear()
            + held(b.villagePeople) * p().fieldProductRoublesPerHeadYear())
        / 12
        / MN;
  }

  /// What is eaten beside grain: the other product of farms less what industry works up.
  private double otherFood() {
    double crops =
        s.p.farm().industrialCropsMnRoublesYear()
            / 12
            * s.industryMonth().index(false)
            / 100
            / s.p.farm().normalPrice();
    return Math.max(0, otherFarm() - crops);
  }

  private double services() {
    byte[] trade = s.state.townsfolk.byteColumn("trade");
    byte[] working = s.state.townsfolk.byteColumn("working");
    long people = 0;
    for (int i = 0; i < trade.length; i++) {
      people += trade[i] >= Trade.TRANSPORT && trade[i] != Trade.ARTISAN ? working[i] : 0;
    }
    return people * scale() * p().servicesRoublesPerWorkerYear() / 12 / MN;
  }

  private double invested() {
    return s.industryMonth().fund() * scale() / KOPEKS_MN;
  }

  /// What was used, by use [mn roubles of 1913]: food of grain, goods, services, investment, the
  /// army's grain, exports of grain less imports, herds and grain stocks.
  private double[] used(double services) {
    Books b = s.state.books;
    double herds = (held(b.herd[1]) - herdBefore) * p().cattleProductRoublesYear() / MN;
    double stocks = grain() - grainBefore;
    return new double[] {
      grainValue(given(b.eaten) + given(b.townEaten)),
      (given(b.goodsSold) + given(b.townGoodsSold)) / KOPEKS_MN,
      services,
      invested() / p().weight(NationalAccounts.PRODUCER, 1),
      grainValue(given(b.armyUse)),
      grainValue(given(b.export) - given(b.stateImport)),
      herds + grainValue(stocks)
    };
  }

  /// (NA-1.2) the net flow from farms at four prices, by region.
  private void flows(MonthInputs in) {
    double other = s.nation("otherFarmPrice");
    double list = s.goodsMonth().retailPrice(in);
    double base = SalesTerms.PRICE_1913_KOPEKS_PER_TONNE;
    flow("farm_flow_1913", r -> 1, 1, r -> 1);
    flow(
        "farm_flow_1927",
        r -> p().weight(NationalAccounts.GRAIN, 1),
        p().weight(NationalAccounts.OTHER_FARM, 1),
        r -> p().weight(NationalAccounts.CONSUMER, 1));
    flow("farm_flow_official", r -> s.stateMonth().price(r) / base, other, r -> list);
    flow(
        "farm_flow_private",
        r -> s.real("grainPrice")[r] / base,
        other,
        r -> list * s.real("privateGoodsPremium")[r]);
  }

  private void flow(
      String name, Recording.ByRegion grainPrice, double otherPrice, Recording.ByRegion goods) {
    recording.each(
        name,
        "mn roubles",
        FLOW,
        MN,
        r ->
            NationalAccounts.flow(
                grainOut(r) / 1000 * p().grainRoublesPerTonne1913(),
                grainPrice.of(r),
                otherOut(r),
                otherPrice,
                s.state.books.ledger().given(s.state.books.goodsSold, r) / 100.0,
                goods.of(r)));
  }

  /// Grain that left the villages of a region for good [kg].
  private double grainOut(int r) {
    Books b = s.state.books;
    Ledger l = b.ledger();
    double out = 0;
    for (int flow :
        new int[] {
          b.kindTax,
          b.millingLevy,
          b.requisition,
          b.statePurchase,
          b.forcedPurchase,
          b.contractDelivery,
          b.kolkhozDelivery,
          b.privateSale
        }) {
      out += l.given(flow, r);
    }
    for (int flow :
        new int[] {b.villageBought, b.relief, b.foreignRelief, b.seedLoan, b.kolkhozSeedLoan}) {
      out -= l.received(flow, r);
    }
    return out;
  }

  /// Other products and work sold, at prices of 1913 [roubles].
  private double otherOut(int r) {
    Books b = s.state.books;
    double money = b.ledger().received(b.otherIncome, r) / s.unit() / 100;
    return money / Math.max(.01, s.nation("otherFarmPrice"));
  }
}
