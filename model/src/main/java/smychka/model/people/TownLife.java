package smychka.model.people;

import smychka.engine.Approx;
import smychka.engine.Draws;
import smychka.engine.MechanismSpec;
import smychka.engine.Rounding;

/// A month in the towns: each household is paid, buys bread, other food, services and goods, eats,
/// is born into and dies.
///
/// ```
/// (PO-6.1) want   = min(h·max(0, n + a·(m·n − G) − ration)/(1 + p·n/(x0·y)), .8·M/p)  [kg]
/// (PO-6.2) X      = max(0, M − k·y),  M cash after bread                           [gold kopek]
/// (PO-6.3) food   = s_f·X,  services = s_s·X,  goods = (1 − s_f − s_s)·X/P         [a month]
/// (PO-6.4) c      = o + g·eaten/n, at most c_max,  eaten = min(G, n)               [ratio]
/// (PO-6.5) born   = b/12·w·persons                                               [persons a month]
/// (PO-6.6) income = (1 − levy)·working·earnings + idle·benefit,  y' = y + λ·(income − y)
/// (PO-6.7) n      = n0·(1 + σ·max(0, 1 − Q)),  g = g0·n/n0
/// (PO-6.8) o      = o0·(1 − μ·max(0, 1 − Q))                                       [ratio]
/// ```
///
/// - (PO-6.1) n a household's bread by norm, G what its store holds, m months of bread it wishes to
///   hold, p the market price, y usual income, M cash [gold kopek].
/// - (PO-6.3) P retail list price of manufactures (TR-7.6); goods are met as far as shelves go.
/// - (PO-6.4) then body and hunger by (PO-1.2), (PO-1.3).
/// - (PO-6.6) levy: income tax, dues and loans against wages.
/// - (PO-6.7) bread is eaten in place of meat and milk that herds no longer give, (PO-6.8) which
///   are eaten less; Q what farms have of other food against a normal year (TR-6.2). Where grain is
///   traded its price settles it, and n = n0, o = o0.
public final class TownLife {
  /// What town life reads and writes.
  public static final MechanismSpec SPEC =
      MechanismSpec.of("people.town-life", "PO-6")
          .reads(
              "townsfolk.id",
              "townsfolk.region",
              "townsfolk.trade",
              "townsfolk.rationKg",
              "townsfolk.card",
              "books.herds")
          .writes(
              "townsfolk.earners",
              "townsfolk.working",
              "townsfolk.dependants",
              "townsfolk.money",
              "townsfolk.monthlyIncome",
              "townsfolk.grainKg",
              "townsfolk.wantKg",
              "townsfolk.eatenKg",
              "townsfolk.goodsWantKopeks",
              "townsfolk.body");

  private TownLife() {}

  /// Parameters of town life (`data/parameters/people/town-life.yaml`).
  public record Parameters(
      double normKgPerHeadYear,
      double stockMonths,
      double stockAdjustmentMonth,
      double wantMax,
      double breadShareOfIncome,
      double cashKeptMonths,
      double foodShare,
      double servicesShare,
      double otherFoodEnergy,
      double grainEnergyShare,
      double birthsYear,
      double deathsYear,
      double comingOfAgeMonth,
      double retirementMonth,
      double incomeLearningMonth,
      double breadForOtherFood,
      double otherFoodBySupply) {
    /// Refuses what cannot be.
    public Parameters {
      if (!(foodShare >= 0 && servicesShare >= 0 && foodShare + servicesShare < 1)) {
        throw new IllegalArgumentException(
            "foodShare and servicesShare must leave something for goods");
      }
      if (!(breadShareOfIncome > 0)) {
        throw new IllegalArgumentException(
            "breadShareOfIncome must be positive, got " + breadShareOfIncome);
      }
    }

    /// Bread of a person by norm in a month [kg].
    public double normKg() {
      return normKgPerHeadYear / 12;
    }

    /// (PO-6.7), (PO-6.8) the same life with the part `supply` of other food, at most all of it.
    public Parameters withOtherFood(double supply) {
      double lacking = Math.max(0, 1 - supply);
      double more = 1 + breadForOtherFood * lacking;
      return lacking <= 0
          ? this
          : new Parameters(
              normKgPerHeadYear * more,
              stockMonths,
              stockAdjustmentMonth,
              wantMax,
              breadShareOfIncome,
              cashKeptMonths,
              foodShare,
              servicesShare,
              otherFoodEnergy * (1 - otherFoodBySupply * lacking),
              grainEnergyShare * more,
              birthsYear,
              deathsYear,
              comingOfAgeMonth,
              retirementMonth,
              incomeLearningMonth,
              breadForOtherFood,
              otherFoodBySupply);
    }
  }

  private static final int HUNGRY = 16, DEAD = 32, COUNT = 0xFFFF;

  /// The columns town life may touch.
  public record Columns(
      long[] id,
      int[] region,
      byte[] trade,
      byte[] earners,
      byte[] working,
      byte[] dependants,
      long[] money,
      float[] monthlyIncome,
      byte[] card,
      double[] rationKg,
      int[] grainKg,
      int[] wantKg,
      int[] eatenKg,
      int[] goodsWantKopeks,
      float[] body) {}

  /// What households of a region meet in a month: money in units, prices in units.
  public record Terms(
      double goldKopeksPerUnit,
      double rationUnitsPerKg,
      double buyShare,
      double buyUnitsPerKg,
      double goodsFill,
      double goodsUnitsPer1913Kopek) {}

  /// Pays households: `units[trade][region]` for each earner at work, `benefit[region]` for each
  /// out of work, less the share `levy` for taxes and loans. Adds what was paid to
  /// `paid[trade][region]`, benefits to the last row, and levies to `levied[region]`.
  public static void pay(
      Parameters p,
      Columns c,
      double goldKopeksPerUnit,
      double[][] units,
      double[] benefit,
      double levy,
      long key,
      long[][] paid,
      long[] levied) {
    pay(
        p,
        c,
        TownRows.all(c.id.length),
        goldKopeksPerUnit,
        units,
        benefit,
        levy,
        key,
        paid,
        levied);
  }

  /// The same for some rows, all of regions that no other call has.
  public static void pay(
      Parameters p,
      Columns c,
      TownRows rows,
      double goldKopeksPerUnit,
      double[][] units,
      double[] benefit,
      double levy,
      long key,
      long[][] paid,
      long[] levied) {
    for (int k = rows.from(); k < rows.to(); ) {
      int r = c.region[rows.row()[k]];
      int to = endOfRegion(c, rows, k);
      pay(
          p,
          c,
          rows.row(),
          k,
          to,
          r,
          goldKopeksPerUnit,
          units,
          benefit[r],
          levy,
          key,
          paid,
          levied);
      k = to;
    }
  }

  private static void pay(
      Parameters p,
      Columns c,
      int[] row,
      int from,
      int to,
      int r,
      double goldKopeksPerUnit,
      double[][] units,
      double benefit,
      double levy,
      long key,
      long[][] paid,
      long[] levied) {
    long[] here = new long[paid.length];
    long all = 0;
    for (int k = from; k < to; k++) {
      int i = row[k];
      long income =
          Rounding.stochasticLong(c.working[i] * units[c.trade[i]][r], Draws.bits(key, c.id[i]));
      long dole =
          Rounding.stochasticLong(
              (c.earners[i] - c.working[i]) * benefit, Draws.bits(key + 1, c.id[i]));
      long due = (long) (income * levy);
      c.money[i] += income + dole - due;
      here[c.trade[i]] += income;
      here[here.length - 1] += dole;
      all += due;
      double gold = (income + dole - due) * goldKopeksPerUnit;
      c.monthlyIncome[i] += (float) (p.incomeLearningMonth * (gold - c.monthlyIncome[i]));
    }
    for (int t = 0; t < here.length; t++) {
      paid[t][r] += here[t];
    }
    levied[r] += all;
  }

  /// (PO-6.1), (TR-8.9) bread a household wants to buy at `kopeksPerKg`; `instead` the price at
  /// which it would eat other food, 0 where it cannot.
  static double want(
      Parameters p,
      double needKg,
      double normKg,
      double income,
      double instead,
      double kopeksPerKg) {
    double share = kopeksPerKg * normKg / Math.max(1, p.breadShareOfIncome * income);
    double dear = instead <= 0 ? 0 : kopeksPerKg / instead;
    return needKg * p.wantMax / (1 + share + dear * dear);
  }

  /// Adds to `demand[region][k]` what households want at each price of the region's grid.
  public static void table(
      Parameters p,
      Columns c,
      double stockMonths,
      double instead,
      double[][] kopeksPerKg,
      double[][] demand) {
    table(p, c, TownRows.all(c.id.length), stockMonths, instead, kopeksPerKg, demand);
  }

  /// The same for some rows, all of regions that no other call has.
  public static void table(
      Parameters p,
      Columns c,
      TownRows rows,
      double stockMonths,
      double instead,
      double[][] kopeksPerKg,
      double[][] demand) {
    for (int k = rows.from(); k < rows.to(); k++) {
      int i = rows.row()[k];
      int persons = c.earners[i] + c.dependants[i];
      if (persons == 0) {
        continue;
      }
      int r = c.region[i];
      double norm = p.normKg() * persons;
      double need = need(p, c, i, norm, stockMonths);
      double other = c.card[i] == Rationing.HOLDER ? instead : 0;
      wants(p, need, norm, c.monthlyIncome[i], other, kopeksPerKg[r], demand[r]);
    }
  }

  /// Adds to `demand` what a household wants at each price of `grid`.
  private static void wants(
      Parameters p,
      double needKg,
      double normKg,
      double income,
      double instead,
      double[] grid,
      double[] demand) {
    double most = needKg * p.wantMax;
    double budget = Math.max(1, p.breadShareOfIncome * income);
    if (instead <= 0) {
      for (int g = 0; g < grid.length; g++) {
        demand[g] += most / (1 + grid[g] * normKg / budget);
      }
      return;
    }
    for (int g = 0; g < grid.length; g++) {
      double dear = grid[g] / instead;
      demand[g] += most / (1 + grid[g] * normKg / budget + dear * dear);
    }
  }

  /// Bread a household wants of the state and the market, before its price [kg].
  static double wanted(Parameters p, double norm, double stockMonths, int grainKg) {
    return Math.max(0, norm + p.stockAdjustmentMonth * (stockMonths * norm - grainKg));
  }

  private static double need(Parameters p, Columns c, int i, double norm, double stockMonths) {
    double gap = stockMonths * norm - c.grainKg[i];
    return Math.max(0, norm + p.stockAdjustmentMonth * gap - c.rationKg[i]);
  }

  /// Bread a household wants of the market at a price, beside its ration (PO-6.1).
  public static double marketWant(
      Parameters p, Columns c, int i, double stockMonths, double kopeksPerKg) {
    double norm = p.normKg() * (c.earners[i] + c.dependants[i]);
    return want(p, need(p, c, i, norm, stockMonths), norm, c.monthlyIncome[i], 0, kopeksPerKg);
  }

  /// Sets what households want at the ruling price; adds it to `wanted[region]`.
  public static void want(
      Parameters p,
      Columns c,
      double stockMonths,
      double instead,
      double[] kopeksPerKg,
      double goldKopeksPerUnit,
      long key,
      long[] wanted) {
    TownRows rows = TownRows.all(c.id.length);
    want(p, c, rows, stockMonths, instead, kopeksPerKg, goldKopeksPerUnit, key, wanted);
  }

  /// The same for some rows, all of regions that no other call has.
  public static void want(
      Parameters p,
      Columns c,
      TownRows rows,
      double stockMonths,
      double instead,
      double[] kopeksPerKg,
      double goldKopeksPerUnit,
      long key,
      long[] wanted) {
    for (int k = rows.from(); k < rows.to(); ) {
      int r = c.region[rows.row()[k]];
      double price = kopeksPerKg[r];
      long all = 0;
      for (; k < rows.to() && c.region[rows.row()[k]] == r; k++) {
        int i = rows.row()[k];
        int persons = c.earners[i] + c.dependants[i];
        double norm = p.normKg() * persons;
        double need = need(p, c, i, norm, stockMonths);
        double other = c.card[i] == Rationing.HOLDER ? instead : 0;
        double kg = want(p, need, norm, c.monthlyIncome[i], other, price);
        double cash = c.money[i] * goldKopeksPerUnit / price;
        int want = Rounding.stochastic(Math.min(kg, .8 * cash), Draws.bits(key, c.id[i]));
        c.wantKg[i] = want;
        all += want;
      }
      wanted[r] += all;
    }
  }

  /// What a month's purchases came to, by region.
  public record Bought(
      long[] rationKg,
      long[] rationMoney,
      long[] breadKg,
      long[] breadMoney,
      long[] foodMoney,
      long[] servicesMoney,
      long[] wantedGoods) {
    /// Nothing, for `regions` regions.
    public static Bought none(int regions) {
      return new Bought(
          new long[regions],
          new long[regions],
          new long[regions],
          new long[regions],
          new long[regions],
          new long[regions],
          new long[regions]);
    }
  }

  /// Bread from the state and the market, then other food and services; sets what goods are wanted.
  public static void buy(Parameters p, Columns c, Terms[] terms, long key, Bought b) {
    buy(p, c, TownRows.all(c.id.length), terms, key, b);
  }

  /// The same for some rows, all of regions that no other call has.
  public static void buy(
      Parameters p, Columns c, TownRows rows, Terms[] terms, long key, Bought b) {
    for (int k = rows.from(); k < rows.to(); ) {
      int r = c.region[rows.row()[k]];
      int to = endOfRegion(c, rows, k);
      rations(c, rows.row(), k, to, r, terms[r], key, b);
      bread(c, rows.row(), k, to, r, terms[r], key, b);
      other(p, c, rows.row(), k, to, r, terms[r], key, b);
      k = to;
    }
  }

  /// The end of the rows from `k` on that lie in the region of row `k`: sums of a region are kept
  /// beside the arrays that all threads write to.
  private static int endOfRegion(Columns c, TownRows rows, int k) {
    int r = c.region[rows.row()[k]];
    int to = k;
    while (to < rows.to() && c.region[rows.row()[to]] == r) {
      to++;
    }
    return to;
  }

  /// Other food and services for rows of region `r`; what goods are wanted.
  private static void other(
      Parameters p, Columns c, int[] row, int from, int to, int r, Terms t, long key, Bought b) {
    long foods = 0;
    long all = 0;
    long goods = 0;
    for (int k = from; k < to; k++) {
      int i = row[k];
      double cash = c.money[i] * t.goldKopeksPerUnit;
      double spend = Math.max(0, cash - p.cashKeptMonths * c.monthlyIncome[i]);
      long food = units(p.foodShare * spend, t, Draws.bits(key + 3, c.id[i]));
      long services = units(p.servicesShare * spend, t, Draws.bits(key + 4, c.id[i]));
      food = Math.min(food, c.money[i]);
      services = Math.min(services, c.money[i] - food);
      c.money[i] -= food + services;
      foods += food;
      all += services;
      double rest = (1 - p.foodShare - p.servicesShare) * spend / t.goldKopeksPerUnit;
      int want = (int) Math.min(1e9, rest / t.goodsUnitsPer1913Kopek);
      c.goodsWantKopeks[i] = want;
      goods += want;
    }
    b.foodMoney[r] += foods;
    b.servicesMoney[r] += all;
    b.wantedGoods[r] += goods;
  }

  private static long units(double goldKopeks, Terms t, long bits) {
    return Rounding.stochasticLong(goldKopeks / t.goldKopeksPerUnit, bits);
  }

  /// Bread on cards or from the state's shops, at the state's price.
  private static void rations(
      Columns c, int[] row, int from, int to, int r, Terms t, long key, Bought b) {
    long kg = 0;
    long money = 0;
    for (int k = from; k < to; k++) {
      int i = row[k];
      int ration = (int) c.rationKg[i];
      if (ration == 0) {
        continue;
      }
      double price = ration * t.rationUnitsPerKg;
      long pay = Rounding.stochasticLong(price, Draws.bits(key + 1, c.id[i]));
      if (pay > c.money[i]) {
        ration = (int) (c.money[i] / t.rationUnitsPerKg);
        pay = Math.min(c.money[i], (long) (ration * t.rationUnitsPerKg));
      }
      c.money[i] -= pay;
      c.grainKg[i] += ration;
      kg += ration;
      money += pay;
    }
    b.rationKg[r] += kg;
    b.rationMoney[r] += money;
  }

  /// Bread of the market.
  private static void bread(
      Columns c, int[] row, int from, int to, int r, Terms t, long key, Bought b) {
    long bought = 0;
    long money = 0;
    for (int k = from; k < to; k++) {
      int i = row[k];
      int kg = (int) (c.wantKg[i] * t.buyShare);
      if (kg == 0) {
        continue;
      }
      long pay = Rounding.stochasticLong(kg * t.buyUnitsPerKg, Draws.bits(key + 2, c.id[i]));
      if (pay > c.money[i]) {
        kg = (int) (c.money[i] / t.buyUnitsPerKg);
        pay = Math.min(c.money[i], (long) (kg * t.buyUnitsPerKg));
      }
      c.money[i] -= pay;
      c.grainKg[i] += kg;
      bought += kg;
      money += pay;
    }
    b.breadKg[r] += bought;
    b.breadMoney[r] += money;
  }

  /// Sells households the share of the goods they want that there is; adds goods [1913 kopek] to
  /// `goods[region]` and money [unit] to `money[region]`. Of what they do not get they spend the
  /// share `drink` otherwise (TR-8.8): money is added to `drunk[region]`.
  public static void shop(
      Columns c, Terms[] terms, double drink, long key, long[] goods, long[] money, long[] drunk) {
    shop(c, TownRows.all(c.id.length), terms, drink, key, goods, money, drunk);
  }

  /// The same for some rows, all of regions that no other call has.
  public static void shop(
      Columns c,
      TownRows rows,
      Terms[] terms,
      double drink,
      long key,
      long[] goods,
      long[] money,
      long[] drunk) {
    for (int k = rows.from(); k < rows.to(); ) {
      int r = c.region[rows.row()[k]];
      int to = endOfRegion(c, rows, k);
      shop(c, rows.row(), k, to, r, terms[r], drink, key, goods, money, drunk);
      k = to;
    }
  }

  private static void shop(
      Columns c,
      int[] row,
      int from,
      int to,
      int r,
      Terms t,
      double drink,
      long key,
      long[] goods,
      long[] money,
      long[] drunk) {
    long allSold = 0;
    long allPaid = 0;
    long allSpent = 0;
    for (int k = from; k < to; k++) {
      int i = row[k];
      int sold = (int) (t.goodsFill * c.goodsWantKopeks[i]);
      long pay = Rounding.stochasticLong(sold * t.goodsUnitsPer1913Kopek, Draws.bits(key, c.id[i]));
      pay = Math.min(pay, c.money[i]);
      c.money[i] -= pay;
      allSold += sold;
      allPaid += pay;
      if (drink > 0) {
        double unmet = (c.goodsWantKopeks[i] - sold) * t.goodsUnitsPer1913Kopek;
        long spent = Math.min(c.money[i], (long) (drink * unmet));
        c.money[i] -= spent;
        allSpent += spent;
      }
    }
    goods[r] += allSold;
    money[r] += allPaid;
    drunk[r] += allSpent;
  }

  /// What a month did to the people, by region.
  public record Lives(
      long[] eatenKg, long[] births, long[] hungerDeaths, long[] otherDeaths, double[] bodies) {
    /// Nothing, for `regions` regions.
    public static Lives none(int regions) {
      return new Lives(
          new long[regions],
          new long[regions],
          new long[regions],
          new long[regions],
          new double[regions]);
    }
  }

  /// Households eat; bodies follow; births, deaths, coming of age.
  public static void live(
      Parameters p, Bodies.Parameters b, Approx.Power energy, Columns c, long key, Lives lives) {
    TownRows rows = TownRows.all(c.id.length);
    live(p, b, energy, new double[0], c, rows, key, new double[c.id.length], lives);
  }

  /// The same for some rows, all of regions that no other call has, where energy of other food is
  /// scarce: `other[row]` of each household (PO-7.2), all there is to have where it is empty;
  /// `bodies` is scratch for all rows.
  public static void live(
      Parameters p,
      Bodies.Parameters b,
      Approx.Power energy,
      double[] other,
      Columns c,
      TownRows rows,
      long key,
      double[] bodies,
      Lives lives) {
    eat(p, b, energy, other, c, rows, key, bodies, lives);
    for (int k = rows.from(); k < rows.to(); ) {
      int r = c.region[rows.row()[k]];
      int to = endOfRegion(c, rows, k);
      people(p, b, c, rows.row(), k, to, r, key, bodies, lives);
      k = to;
    }
  }

  /// (PO-6.4) what households eat and their bodies after it.
  private static void eat(
      Parameters p,
      Bodies.Parameters b,
      Approx.Power energy,
      double[] other,
      Columns c,
      TownRows rows,
      long key,
      double[] bodies,
      Lives lives) {
    for (int k = rows.from(); k < rows.to(); ) {
      int r = c.region[rows.row()[k]];
      int to = endOfRegion(c, rows, k);
      lives.eatenKg[r] += eat(p, b, energy, other, c, rows.row(), k, to, key, bodies);
      k = to;
    }
  }

  private static long eat(
      Parameters p,
      Bodies.Parameters b,
      Approx.Power energy,
      double[] other,
      Columns c,
      int[] row,
      int from,
      int to,
      long key,
      double[] bodies) {
    long all = 0;
    for (int k = from; k < to; k++) {
      int i = row[k];
      int persons = c.earners[i] + c.dependants[i];
      if (persons == 0) {
        continue;
      }
      double norm = p.normKg() * persons;
      int eaten = Math.min(c.grainKg[i], Rounding.stochasticCount(norm, Draws.bits(key, c.id[i])));
      c.grainKg[i] -= eaten;
      c.eatenKg[i] = eaten;
      double otherFood = other.length == 0 ? p.otherFoodEnergy : other[i];
      double intake = otherFood + p.grainEnergyShare * eaten / norm;
      double body = Bodies.nextBody(b, energy, c.body[i], Math.min(b.energyMax(), intake));
      c.body[i] = (float) body;
      bodies[i] = body;
      all += eaten;
    }
    return all;
  }

  /// Births, deaths and coming of age in rows of region `r`.
  private static void people(
      Parameters p,
      Bodies.Parameters b,
      Columns c,
      int[] row,
      int from,
      int to,
      int r,
      long key,
      double[] bodies,
      Lives lives) {
    long births = 0;
    long hungerDeaths = 0;
    long deaths = 0;
    double sum = lives.bodies[r];
    for (int k = from; k < to; k++) {
      int i = row[k];
      if (c.earners[i] + c.dependants[i] == 0) {
        continue;
      }
      long counts = people(p, b, c, i, key);
      births += counts & COUNT;
      hungerDeaths += counts >> HUNGRY & COUNT;
      deaths += counts >> DEAD & COUNT;
      sum += bodies[i] * (c.earners[i] + c.dependants[i]);
    }
    lives.births[r] += births;
    lives.hungerDeaths[r] += hungerDeaths;
    lives.otherDeaths[r] += deaths - hungerDeaths;
    lives.bodies[r] = sum;
  }

  /// A household's births, deaths from hunger and deaths, each 16 bits wide.
  private static long people(Parameters p, Bodies.Parameters b, Columns c, int i, long key) {
    long id = c.id[i];
    double hunger = Bodies.hungerHazard(b, c.body[i]);
    double death = hunger + p.deathsYear / 12;
    int earners = c.earners[i];
    int dependants = c.dependants[i];
    int deadEarners = Bodies.deaths(earners, death, Draws.bits(key + 1, id));
    int deadDependants = Bodies.deaths(dependants, death, Draws.bits(key + 2, id));
    int dead = deadEarners + deadDependants;
    int hungry =
        dead == 0 ? 0 : Rounding.stochasticCount(dead * hunger / death, Draws.bits(key + 3, id));
    double births = (earners + dependants) * p.birthsYear / 12 * c.body[i];
    int born = Rounding.stochasticCount(births, Draws.bits(key + 4, id));
    earners -= deadEarners;
    dependants -= deadDependants;
    int grown = Bodies.deaths(dependants, p.comingOfAgeMonth, Draws.bits(key + 5, id));
    int retired = Bodies.deaths(earners, p.retirementMonth, Draws.bits(key + 6, id));
    earners += grown - retired;
    dependants = Math.min(100, dependants - grown + retired + born);
    int mustEarn = earners == 0 && dependants > 0 ? 1 : 0;
    c.earners[i] = (byte) (earners + mustEarn);
    c.dependants[i] = (byte) (dependants - mustEarn);
    c.working[i] = (byte) Math.min(c.working[i], c.earners[i]);
    return born | (long) hungry << HUNGRY | (long) dead << DEAD;
  }
}
