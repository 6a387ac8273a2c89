package smychka.model.month;

import smychka.model.industry.Labour;
import smychka.model.industry.Production;
import smychka.model.industry.TrustPricing;
import smychka.model.tables.Branch;
import smychka.model.tables.Region;
import smychka.model.tables.Trade;

/// The trusts' month: earnings and effort, output, list prices, investment, hands wanted.
///
/// ```
/// (IN-2.4) Y   = Y'·min(1, can/Σ Y'),  can = max(0, Σ N − Σ l_o·K)·q·e·k̄     [1913 kopek a month]
/// (IN-2.5) e'  = e + λ·(sold − e)                                             [1913 kopek a month]
/// (IN-4.3) D_h = k_m·Y_h100·y_c/100 + J/12 + I/12·φ/P_h                       [1913 kopek a month]
/// (IN-6.2) w_fair' = w_fair + λ·(w_r − w_fair),  w_r = earnings/living        [1913 kopek a month]
/// (IN-6.3) living  = a_b·p/p13 + a_f·f + (1 − a_b − a_f)·P,  C' = C + λ·(living − C)   [1913 = 1]
/// ```
///
/// - (IN-2.4) sums run over a department: its hands limit all its trusts alike.
/// - (IN-2.5) sold as a trust's own or as its part, by output, of what trade ordered of all, if
///   greater.
/// - (IN-4.3) orders for producer goods: materials, implements J, investment I as far as it is paid
///   for, φ (IN-4.1).
/// - (IN-6.3) p market price of grain, mean by persons in towns, f (TR-6.1), P (IN-3.3).
final class IndustryMonth {
  private final MonthSchedule s;
  private final double[] earnings = new double[Trade.WAGED];
  private final double[][] wanted = new double[2][Region.COUNT];
  private final long[] made = new long[Region.COUNT];
  private double effort = 1;

  IndustryMonth(MonthSchedule schedule) {
    s = schedule;
  }

  /// What an earner of a waged trade earns in the month [gold kopek].
  double earnings(int trade) {
    return earnings[trade];
  }

  /// Mean earnings of workers [gold kopek/month].
  double workersEarnings() {
    return (earnings[Trade.HEAVY] + earnings[Trade.LIGHT]) / 2;
  }

  /// Hands the trusts of a region want, producer goods (0) or consumer goods (1).
  double[] handsWanted(int department) {
    return wanted[department];
  }

  /// Consumer goods made in a region this month [1913 kopek].
  long made(int r) {
    return made[r];
  }

  /// Spent on investment this month [gold kopek].
  double fund() {
    return s.nation("investmentFund");
  }

  /// Earnings and effort of the month, from tariffs, unemployment and what earnings buy.
  void begin(MonthInputs in) {
    Labour.Parameters p = s.p.labour();
    double drift = Labour.drift(p, s.townMonth().unemployment());
    double living = living(in);
    double indexed = in.industry().wagesInGoods() ? Labour.indexed(p, s.nation("costOfLiving")) : 1;
    double outbid = 1 + s.p.planHiring().outbidPay() * soft(in);
    for (int t = 0; t < earnings.length; t++) {
      earnings[t] = in.industry().wageKopeksMonth()[t] * drift * indexed * outbid;
    }
    s.setNation(
        "costOfLiving",
        s.nation("costOfLiving") + p.indexLearningMonth() * (living - s.nation("costOfLiving")));
    double real = workersEarnings() / living;
    double fair = s.nation("fairEarnings");
    effort = Labour.effort(p, fair <= 0 ? 1 : real / fair) * s.supplyMonth().effort(in);
    s.setNation("realEarnings", real);
    double learning = p.fairLearningMonth() * (1 - in.upheaval().payInKindShare());
    s.setNation("fairEarnings", fair <= 0 ? real : fair + learning * (real - fair));
    hands(in);
  }

  /// What a worker's basket cost last month for those under cards (IN-6.4), what it would cost at
  /// market prices for the others.
  double living(MonthInputs in) {
    double paid = s.nation("basketPrice");
    double cards = paid > 0 ? s.goodsMonth().cards(in) : 0;
    return cards <= 0 ? costOfLiving() : cards * paid + (1 - cards) * costOfLiving();
  }

  /// Cost of living of a worker, 1913 = 1: bread, other food, manufactures.
  double costOfLiving() {
    double bread = 0;
    double people = 0;
    for (int r = 0; r < Region.COUNT; r++) {
      double persons = s.whole("townPersons")[r];
      bread += s.real("grainPrice")[r] * persons;
      people += persons;
    }
    double grain =
        bread
            / Math.max(1, people)
            / smychka.model.countryside.SalesTerms.PRICE_1913_KOPEKS_PER_TONNE;
    return s.p.town().breadWeight() * grain
        + s.p.town().foodWeight() * s.nation("otherFarmPrice")
        + (1 - s.p.town().breadWeight() - s.p.town().foodWeight()) * s.nation("consumerPrice");
  }

  /// Trusts make goods with the hands they have.
  void produce(MonthInputs in) {
    Production.Parameters p = s.p.production();
    double heavyDemand = producerDemand(in);
    double heavyUsable = sum("usable", true);
    double[] output = s.enterprise("output");
    double[] usable = s.enterprise("usable");
    double[] sales = s.enterprise("expectedSales");
    long[] stock = s.enterpriseWhole("stockKopeks");
    java.util.Arrays.fill(made, 0);
    for (int row = 0; row < output.length; row++) {
      boolean heavy = Branch.heavy(s.state.enterprises.byteColumn("branch")[row]);
      if (heavy) {
        sales[row] = heavyUsable <= 0 ? 0 : heavyDemand * usable[row] / heavyUsable;
      }
      double held = heavy ? p.stockMonths() * sales[row] : stock[row];
      double plant = usable[row] * s.planMonth().hours(row);
      Production.Position at = new Production.Position(output[row], plant, sales[row], held);
      double market =
          Production.output(
              p, at, heavy ? 0 : in.industry().trustCredit(), in.industry().marketPower());
      output[row] = s.planMonth().wished(in, row, market, output[row]);
    }
    if (in.command().order() > 0) {
      s.scarceMonth().divide(in, effort);
    } else {
      byHands(output);
    }
    scarce(in, output);
    s.planMonth().remember();
    stockUp(output, stock);
  }

  private void byHands(double[] output) {
    double heavyHands = handsFactor(true);
    double lightHands = handsFactor(false);
    for (int row = 0; row < output.length; row++) {
      output[row] *= row < Branch.firstLightRow() ? heavyHands : lightHands;
    }
  }

  /// (IN-10.6) fuel and materials limit all trusts alike.
  private void scarce(MonthInputs in, double[] output) {
    double part = s.supplyMonth().part(in, index() / 100);
    for (int row = 0; part < 1 && row < output.length; row++) {
      output[row] *= part;
    }
  }

  private void stockUp(double[] output, long[] stock) {
    for (int row = Branch.firstLightRow(); row < output.length; row++) {
      long goods = Math.round(output[row]);
      stock[row] += goods;
      made[s.state.enterprises.intColumn("region")[row]] += goods;
    }
  }

  /// What part of the wished output the hands of a department can make.
  private double handsFactor(boolean heavy) {
    int first = heavy ? 0 : Branch.firstLightRow();
    int last = heavy ? Branch.firstLightRow() : Branch.COUNT * Region.COUNT;
    double[] workers = s.enterprise("workers");
    double hands = 0;
    double skilled = 0;
    for (int row = first; row < last; row++) {
      hands += workers[row];
      skilled += workers[row] * s.enterprise("skill")[row];
    }
    double skill = hands <= 0 ? 1 : skilled / hands;
    double can = Labour.canMake(s.p.labour(), sum("nameplate", heavy), hands, effort, skill);
    return Math.min(1, can / Math.max(1, sum("output", heavy)));
  }

  /// Orders for producer goods: materials, investment, implements [1913 kopek/month].
  private double producerDemand(MonthInputs in) {
    double materials =
        s.p.town().materialsShare()
            * s.scaled(s.p.capacity().monthAt100(true))
            * index(false)
            / 100;
    double implementsMonth = s.scaled(in.industry().implementsKopeksYear()) / 12;
    double investment = s.investmentMonth().plannedFund(in) / s.nation("producerPrice");
    return materials + implementsMonth + investment;
  }

  /// Output of consumer or producer goods, 1913 = 100.
  double index(boolean heavy) {
    double at100 = s.scaled(s.p.capacity().monthAt100(heavy));
    return 100 * sum("output", heavy) / at100;
  }

  /// Output of factory industry, 1913 = 100.
  double index() {
    double w = s.p.capacity().heavyWeight();
    return w * index(true) + (1 - w) * index(false);
  }

  /// What could be made with all usable capacity, 1913 = 1.
  double usableIndex() {
    double heavy = sum("usable", true) / s.scaled(s.p.capacity().monthAt100(true));
    double light = sum("usable", false) / s.scaled(s.p.capacity().monthAt100(false));
    double w = s.p.capacity().heavyWeight();
    return w * heavy + (1 - w) * light;
  }

  /// Use of usable capacity.
  double use(boolean heavy) {
    return sum("output", heavy) / Math.max(1, sum("usable", heavy));
  }

  double sum(String column, boolean heavy) {
    double[] values = s.enterprise(column);
    int first = heavy ? 0 : Branch.firstLightRow();
    int last = heavy ? Branch.firstLightRow() : values.length;
    double sum = 0;
    for (int row = first; row < last; row++) {
      sum += values[row];
    }
    return sum;
  }

  /// Takes what trade ordered from the trusts' stocks: returns what was shipped by region.
  long[] ship(long ordered) {
    long[] stock = s.enterpriseWhole("stockKopeks");
    long[] sold = s.enterpriseWhole("soldKopeks");
    int first = Branch.firstLightRow();
    double[] weights = new double[stock.length];
    long available = 0;
    for (int row = first; row < stock.length; row++) {
      weights[row] = stock[row];
      available += stock[row];
    }
    long total = Math.min(ordered, available);
    long[] parts = MonthSchedule.shares(total, weights);
    long[] byRegion = new long[Region.COUNT];
    for (int row = first; row < stock.length; row++) {
      sold[row] = Math.min(stock[row], parts[row]);
      stock[row] -= sold[row];
      byRegion[s.state.enterprises.intColumn("region")[row]] += sold[row];
    }
    return byRegion;
  }

  long stockOfGoods() {
    long all = 0;
    for (long held : s.enterpriseWhole("stockKopeks")) {
      all += held;
    }
    return all;
  }

  /// List prices, investment and the hands wanted next month.
  void end(MonthInputs in) {
    learnSales();
    price(in);
    s.investmentMonth().invest(in, producerDemand(in), shipped());
  }

  private void learnSales() {
    double[] sales = s.enterprise("expectedSales");
    double[] output = s.enterprise("output");
    long[] sold = s.enterpriseWhole("soldKopeks");
    double made = Math.max(1, sum("output", false));
    double shipped = total(sold);
    for (int row = Branch.firstLightRow(); row < sales.length; row++) {
      double part = Math.max(sold[row], shipped * output[row] / made);
      sales[row] = Production.learnSales(s.p.production(), sales[row], part);
    }
  }

  private static double total(long[] values) {
    double sum = 0;
    for (long value : values) {
      sum += value;
    }
    return sum;
  }

  private void price(MonthInputs in) {
    TrustPricing.Parameters p = s.p.pricing();
    Labour.Parameters labour = s.p.labour();
    double credit = in.industry().trustCredit();
    double power = in.industry().marketPower();
    double perWorker = perWorker(labour);
    double use = Production.use(sum("output", false), sum("nameplate", false));
    double cost =
        TrustPricing.unitCost(p, workersEarnings(), perWorker, s.goodsMonth().cropPrice(in), use);
    double inFullUse =
        TrustPricing.unitCost(p, workersEarnings(), perWorker, s.goodsMonth().cropPrice(in), 1);
    double aim = TrustPricing.aim(p, cost, inFullUse, power);
    double expected = Math.max(1, sum("expectedSales", false));
    double glut = stockOfGoods() / expected / s.p.production().stockWished(credit) - 1;
    double last = s.nation("consumerPrice");
    double next = TrustPricing.next(p, last, aim, credit, glut);
    next = s.supplyMonth().fixedPrice(in, next, cost);
    s.setNation("unitCost", cost);
    s.setNation(
        "consumerPrice",
        TrustPricing.decreed(next, last, in.industry().priceCap(), in.industry().priceCutShare()));
    double heavyUse = Production.use(sum("output", true), sum("nameplate", true));
    double heavyCost =
        TrustPricing.unitCost(
            p, workersEarnings(), perWorker, s.goodsMonth().cropPrice(in), heavyUse);
    double producer = s.nation("producerPrice");
    double heavyAim = (1 + p.producerMarkup()) * heavyCost;
    double moved = TrustPricing.next(p, producer, heavyAim, 1, 0);
    double held =
        s.p.command().construction().producerPriceHeld()
            * in.command().order()
            * (1 - in.command().hardness());
    s.setNation("producerPrice", producer + (1 - held) * (moved - producer));
  }

  /// Output per worker against that of full use at full skill and effort.
  private double perWorker(Labour.Parameters labour) {
    double workers = 0;
    for (double w : s.enterprise("workers")) {
      workers += w;
    }
    double output = sum("output", true) + sum("output", false);
    double nameplate = sum("nameplate", true) + sum("nameplate", false);
    double full = nameplate / (labour.overheadHands(nameplate) + nameplate / labour.perHand());
    return Math.max(.15, output / Math.max(1, workers) / full);
  }

  private double shipped() {
    return total(s.enterpriseWhole("soldKopeks"));
  }

  private void hands(MonthInputs in) {
    Labour.Parameters p = s.p.labour();
    double[] workers = s.enterprise("workers");
    double growth = 1 + s.p.production().growthMaxMonth();
    for (double[] department : wanted) {
      java.util.Arrays.fill(department, 0);
    }
    double[][] employed = new double[2][Region.COUNT];
    for (int row = 0; row < workers.length; row++) {
      int d = row < Branch.firstLightRow() ? 0 : 1;
      int r = s.state.enterprises.intColumn("region")[row];
      double plant = s.enterprise("usable")[row] * s.planMonth().hours(row);
      double own = Math.min(growth * s.enterprise("output")[row], plant);
      double output = own + (1 - soft(in)) * (s.planMonth().handsFor(in, row, own) - own);
      wanted[d][r] +=
          Labour.wanted(
              p, s.enterprise("nameplate")[row], output, effort, s.enterprise("skill")[row]);
      employed[d][r] += workers[row];
    }
    double e = in.industry().heavyInvestmentShare();
    for (int d = 0; d < 2; d++) {
      double hands = java.util.Arrays.stream(employed[d]).sum();
      double plan =
          plan(in, d == 0 ? "plannedHeavy" : "plannedLight", hands, 2 * (d == 0 ? e : 1 - e));
      for (int r = 0; r < Region.COUNT; r++) {
        double part = plan * employed[d][r] / Math.max(1, hands);
        wanted[d][r] = Labour.next(p, employed[d][r], Math.max(wanted[d][r], part));
      }
    }
  }

  /// Those who change jobs more than is usual lose part of their skill (PO-4.12).
  void forget(double quitsYear) {
    double[] skill = s.enterprise("skill");
    for (int row = 0; row < skill.length; row++) {
      skill[row] = s.p.turnover().skillAfter(skill[row], s.p.labour().entrantSkill(), quitsYear);
    }
  }

  /// The plan of hands moves on (IN-5.6).
  double plan(MonthInputs in, String column, double employed, double weight) {
    double plan =
        s.p
            .planHiring()
            .plan(s.nation(column), employed, soft(in), in.labourOrders().planTautness(), weight);
    s.setNation(column, plan);
    return plan;
  }

  /// How far hands are hired for the plan (IN-5.5).
  double soft(MonthInputs in) {
    return s.p
        .planHiring()
        .soft(in.labourOrders().budgetHardness(), in.labourOrders().planTautness());
  }

  /// Shares a region's workers at work out over its trusts, by the hands they need.
  void place(long[] heavyWorkers, long[] lightWorkers) {
    double[] workers = s.enterprise("workers");
    int n = Region.COUNT;
    for (int r = 0; r < n; r++) {
      place(workers, 0, Branch.firstLightRow() / n, r, heavyWorkers[r]);
      place(workers, Branch.firstLightRow() / n, Branch.COUNT, r, lightWorkers[r]);
    }
  }

  private void place(double[] workers, int from, int to, int r, long hands) {
    Labour.Parameters p = s.p.labour();
    double[] weights = new double[to - from];
    for (int b = from; b < to; b++) {
      int row = b * Region.COUNT + r;
      weights[b - from] =
          Labour.wanted(p, s.enterprise("nameplate")[row], s.enterprise("usable")[row], 1, 1);
    }
    double sum = java.util.Arrays.stream(weights).sum();
    for (int b = from; b < to; b++) {
      int row = b * Region.COUNT + r;
      double before = workers[row];
      workers[row] = sum <= 0 ? 0 : hands * weights[b - from] / sum;
      double hired = workers[row] <= before ? 0 : 1 - before / workers[row];
      double[] skill = s.enterprise("skill");
      skill[row] = Labour.skill(p, skill[row], hired);
    }
  }
}
