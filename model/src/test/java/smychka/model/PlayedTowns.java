package smychka.model;

import java.util.Arrays;
import java.util.List;
import smychka.engine.MechanismSpec;
import smychka.engine.SpecCheck;
import smychka.engine.Table;
import smychka.model.PlayedMechanisms.Played;
import smychka.model.industry.Capacity;
import smychka.model.industry.Construction;
import smychka.model.industry.Labour;
import smychka.model.industry.Materials;
import smychka.model.industry.PlanHiring;
import smychka.model.industry.Production;
import smychka.model.industry.Shifts;
import smychka.model.industry.TrustPricing;
import smychka.model.people.Bodies;
import smychka.model.people.Employment;
import smychka.model.people.Rationing;
import smychka.model.people.TownLife;
import smychka.model.people.Turnover;
import smychka.model.state.PlanTargets;
import smychka.model.tables.Branch;
import smychka.model.tables.Region;
import smychka.model.tables.Trade;
import smychka.model.trade.FarmMarket;
import smychka.model.trade.ImportPlan;
import smychka.model.trade.Money;
import smychka.model.trade.PrivateTrade;
import smychka.model.trade.StateTrade;

/// The mechanisms of towns, industry and trade as the month plays them, on tables of town
/// households, trusts and the country.
final class PlayedTowns {
  private static final long KEY = Rows.KEY;
  private static final int REGIONS = 2, TOWNS = 3, TRUSTS = 4, NATION = 5;

  private PlayedTowns() {}

  static List<Played> all() {
    return List.of(
        new Played(
            Employment.SPEC,
            "townsfolk",
            List.of(Employment.Columns.class),
            false,
            (t, from, to) -> employ(t, to)),
        new Played(
            TownLife.SPEC,
            "townsfolk",
            List.of(TownLife.Columns.class),
            false,
            (t, from, to) -> live(t.get(TOWNS), to)),
        new Played(
            Rationing.SPEC,
            "townsfolk",
            List.of(Rationing.Columns.class),
            false,
            (t, from, to) -> ration(t.get(TOWNS), to)),
        new Played(
            Capacity.SPEC,
            "enterprise",
            List.of(Capacity.Columns.class),
            false,
            (t, from, to) -> build(t, to)),
        numbers(PlanTargets.SPEC, (t, from, to) -> PlayedPlan.order(t.get(TRUSTS), to)),
        numbers(Shifts.SPEC, (t, from, to) -> PlayedPlan.run(t.get(TRUSTS), to)),
        numbers(
            Materials.SPEC, (t, from, to) -> PlayedPlan.share(t.get(TRUSTS), t.get(NATION), to)),
        numbers(PlanHiring.SPEC, (t, from, to) -> PlayedPlan.hire(t, to)),
        new Played(
            Turnover.SPEC,
            "townsfolk",
            List.of(Turnover.Columns.class),
            false,
            (t, from, to) -> PlayedPlan.move(t, to)),
        numbers(StateTrade.SPEC, (t, from, to) -> PlayedPlan.list(t.get(NATION), to)),
        numbers(Construction.SPEC, (t, from, to) -> PlayedPlan.build(t.get(TRUSTS), to)),
        numbers(ImportPlan.SPEC, (t, from, to) -> PlayedPlan.trade(t.get(NATION), to)),
        numbers(Production.SPEC, (t, from, to) -> make(t.get(TRUSTS), to)),
        numbers(TrustPricing.SPEC, (t, from, to) -> price(t, to)),
        numbers(Labour.SPEC, (t, from, to) -> hands(t, to)),
        numbers(FarmMarket.SPEC, (t, from, to) -> farms(t, to)),
        numbers(PrivateTrade.SPEC, (t, from, to) -> trade(t, to)),
        numbers(Money.SPEC, (t, from, to) -> money(t, to)));
  }

  /// A mechanism of functions of numbers, with what the month writes back of them.
  private static Played numbers(MechanismSpec spec, SpecCheck.RangeStep step) {
    return new Played(spec, List.of(), false, step);
  }

  private static void employ(List<Table> t, int rows) {
    if (rows == 0) {
      return;
    }
    double[][] wanted = new double[Trade.COUNT][Region.COUNT];
    for (int trade = 0; trade < Trade.UNEMPLOYED; trade++) {
      Arrays.fill(wanted[trade], 2);
    }
    var c = t.get(TOWNS).view(Employment.Columns.class);
    double[] unfilled = Employment.step(c, wanted, false, KEY).unfilled();
    System.arraycopy(unfilled, 0, t.get(REGIONS).doubleColumn("vacancies"), 0, unfilled.length);
    t.get(NATION).doubleColumn("vacancies")[0] = Arrays.stream(unfilled).sum();
    Employment.Count count = Employment.count(c, Trade.COUNT, Region.COUNT);
    double idle = Arrays.stream(count.idle()).flatMapToLong(Arrays::stream).sum();
    double working = Arrays.stream(count.working()).flatMapToLong(Arrays::stream).sum();
    t.get(NATION).doubleColumn("unemployment")[0] = idle / Math.max(1, idle + working);
  }

  private static void live(Table t, int rows) {
    if (rows == 0) {
      return;
    }
    TownLife.Parameters p = Ordinary.townLife();
    int n = Region.COUNT;
    double[][] units = new double[Trade.COUNT][n];
    double[][] grid = new double[n][3];
    for (double[] trade : units) {
      Arrays.fill(trade, 4000);
    }
    double[] benefit = new double[n];
    Arrays.fill(benefit, 300);
    double[] price = new double[n];
    Arrays.fill(price, 6);
    for (double[] prices : grid) {
      Arrays.setAll(prices, k -> 4 + k);
    }
    var terms = new TownLife.Terms[n];
    Arrays.fill(terms, new TownLife.Terms(.5, 8, .9, 12, .7, 3));
    var c = t.view(TownLife.Columns.class);
    TownLife.pay(p, c, .5, units, benefit, .1, KEY, new long[Trade.COUNT + 1][n], new long[n]);
    TownLife.table(p, c, 1, 0, grid, new double[n][3]);
    TownLife.want(p, c, 1, 0, price, .5, KEY, new long[n]);
    TownLife.buy(p, c, terms, KEY, TownLife.Bought.none(n));
    TownLife.shop(c, terms, 0, KEY, new long[n], new long[n], new long[n]);
    Bodies.Parameters bodies = Ordinary.still();
    TownLife.live(p, bodies, bodies.energyTable(), c, KEY, TownLife.Lives.none(n));
  }

  private static void ration(Table t, int rows) {
    if (rows > 0) {
      double[] half = new double[Region.COUNT];
      Arrays.fill(half, .5);
      var c = t.view(Rationing.Columns.class);
      Rationing.Norms norms = new Rationing.Norms(.5, 20, 12, 6);
      Rationing.Claims claims = Rationing.Claims.none(Region.COUNT);
      Rationing.claim(Ordinary.townLife(), norms, 1, KEY, c, claims);
      Rationing.issue(half, half, c, new long[Region.COUNT]);
    }
  }

  private static void build(List<Table> t, int rows) {
    var c = t.get(TRUSTS).view(Capacity.Columns.class);
    if (rows > 0) {
      for (int row = 0; row < c.usable().length; row++) {
        double fund = c.nameplate()[row] == 0 ? 0 : t.get(NATION).doubleColumn("investmentFund")[0];
        Capacity.step(Ordinary.capacity(), c, row, fund / c.usable().length);
      }
    }
  }

  private static void make(Table t, int rows) {
    if (rows == 0) {
      return;
    }
    double[] output = t.doubleColumn("output");
    double[] sales = t.doubleColumn("expectedSales");
    double hands = 0;
    double skilled = 0;
    for (int row = 0; row < output.length; row++) {
      var at =
          new Production.Position(
              output[row],
              t.doubleColumn("usable")[row],
              sales[row],
              t.longColumn("stockKopeks")[row]);
      boolean heavy = Branch.heavy(t.byteColumn("branch")[row]);
      output[row] = Production.output(Ordinary.production(), at, heavy ? 0 : .7, .7);
      hands += t.doubleColumn("workers")[row];
      skilled += t.doubleColumn("workers")[row] * t.doubleColumn("skill")[row];
    }
    double plate = Arrays.stream(t.doubleColumn("nameplate")).sum();
    double can = Labour.canMake(Ordinary.labour(), plate, hands, 1, skilled / Math.max(1, hands));
    double factor = Math.min(1, can / Math.max(1, Arrays.stream(output).sum()));
    for (int row = 0; row < output.length; row++) {
      output[row] *= factor;
      t.longColumn("stockKopeks")[row] += Math.round(output[row]);
      sales[row] =
          Production.learnSales(Ordinary.production(), sales[row], t.longColumn("soldKopeks")[row]);
    }
  }

  private static void price(List<Table> t, int rows) {
    if (rows == 0) {
      return;
    }
    TrustPricing.Parameters p = Ordinary.pricing();
    Table trusts = t.get(TRUSTS);
    Table nation = t.get(NATION);
    double output = Arrays.stream(trusts.doubleColumn("output")).sum();
    double plate = Arrays.stream(trusts.doubleColumn("nameplate")).sum();
    double stock = Arrays.stream(trusts.longColumn("stockKopeks")).sum();
    double sales = Math.max(1, Arrays.stream(trusts.doubleColumn("expectedSales")).sum());
    double workers = Math.max(1, Arrays.stream(trusts.doubleColumn("workers")).sum());
    double cost =
        TrustPricing.unitCost(
            p,
            4000,
            Math.max(.2, output / workers / Ordinary.labour().perHand()),
            nation.doubleColumn("otherFarmPrice")[0],
            Production.use(output, plate));
    double glut = stock / sales / Ordinary.production().stockWished(.5) - 1;
    nation.doubleColumn("unitCost")[0] = cost;
    for (String price : List.of("consumerPrice", "producerPrice")) {
      double[] now = nation.doubleColumn(price);
      now[0] = TrustPricing.next(p, now[0], TrustPricing.aim(p, cost, cost, .5), .5, glut);
    }
  }

  private static void hands(List<Table> t, int rows) {
    if (rows == 0) {
      return;
    }
    Labour.Parameters p = Ordinary.labour();
    Table trusts = t.get(TRUSTS);
    Table nation = t.get(NATION);
    double bread = 0;
    for (int r = 0; r < Region.COUNT; r++) {
      bread += t.get(REGIONS).doubleColumn("grainPrice")[r] / 5000 / Region.COUNT;
    }
    double living =
        .3 * bread
            + .3 * nation.doubleColumn("otherFarmPrice")[0]
            + .4 * nation.doubleColumn("consumerPrice")[0];
    double earned = 4000 * Labour.drift(p, nation.doubleColumn("unemployment")[0]);
    nation.doubleColumn("costOfLiving")[0] = living;
    nation.doubleColumn("realEarnings")[0] = earned / living;
    double effort = Labour.effort(p, earned / living / nation.doubleColumn("fairEarnings")[0]);
    nation.doubleColumn("fairEarnings")[0] = earned / living;
    for (int row = 0; row < trusts.rows(); row++) {
      double[] skill = trusts.doubleColumn("skill");
      double wanted =
          Labour.wanted(
              p,
              trusts.doubleColumn("nameplate")[row],
              Math.min(trusts.doubleColumn("output")[row], trusts.doubleColumn("usable")[row]),
              effort,
              Math.max(.1, skill[row]));
      double before = trusts.doubleColumn("workers")[row];
      trusts.doubleColumn("workers")[row] = Labour.next(p, before, wanted);
      skill[row] = Labour.skill(p, skill[row], .05);
    }
  }

  private static void farms(List<Table> t, int rows) {
    if (rows == 0) {
      return;
    }
    FarmMarket.Parameters p = Ordinary.farmMarket();
    Table nation = t.get(NATION);
    double[] price = nation.doubleColumn("otherFarmPrice");
    price[0] = FarmMarket.price(p, price[0], 120, FarmMarket.supply(p, 40));
    double index = 1e-6 * Arrays.stream(t.get(TRUSTS).doubleColumn("output")).sum();
    nation.longColumn("farmMoney")[0] += Math.round(FarmMarket.crops(p, index, price[0]));
    double[] artisans = nation.doubleColumn("artisanIndex");
    artisans[0] = FarmMarket.artisans(p, artisans[0], index);
  }

  private static void trade(List<Table> t, int rows) {
    if (rows > 0) {
      double premium =
          Arrays.stream(t.get(REGIONS).doubleColumn("privateGoodsPremium")).average().orElse(1);
      double[] logit = t.get(NATION).doubleColumn("privateLogit");
      logit[0] = PrivateTrade.next(Ordinary.privateTrade(), logit[0], .8, .6, premium, .1);
    }
  }

  private static void money(List<Table> t, int rows) {
    if (rows == 0) {
      return;
    }
    Money.Parameters p = Ordinary.money();
    Table nation = t.get(NATION);
    double held =
        Arrays.stream(t.get(0).longColumn("money")).sum()
            + (double) Arrays.stream(t.get(TOWNS).longColumn("money")).sum()
            + Arrays.stream(t.get(REGIONS).longColumn("traderMoney")).sum();
    double[] rate = nation.doubleColumn("unitsPerGoldKopek");
    double[] expected = nation.doubleColumn("depreciationMonth");
    double change = Money.change(p, held, rate[0], nation.doubleColumn("turnover")[0], expected[0]);
    expected[0] = Money.learn(p, expected[0], change);
    rate[0] *= StrictMath.exp(change);
  }
}
