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
/// ```
///
/// - (PO-6.1) n a household's bread by norm, G what its store holds, m months of bread it wishes to
///   hold, p the market price, y usual income, M cash [gold kopek].
/// - (PO-6.3) P retail list price of manufactures (TR-7.6); goods are met as far as shelves go.
/// - (PO-6.4) then body and hunger by (PO-1.2), (PO-1.3).
/// - (PO-6.6) levy: income tax, dues and loans against wages.
public final class TownLife {
  /// What town life reads and writes.
  public static final MechanismSpec SPEC =
      MechanismSpec.of("people.town-life", "PO-6")
          .reads(
              "townsfolk.id",
              "townsfolk.region",
              "townsfolk.trade",
              "townsfolk.rationKg",
              "townsfolk.card")
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
      double incomeLearningMonth) {
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
  }

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
    for (int k = rows.from(); k < rows.to(); k++) {
      int i = rows.row()[k];
      int r = c.region[i];
      long income =
          Rounding.stochasticLong(c.working[i] * units[c.trade[i]][r], Draws.bits(key, c.id[i]));
      long dole =
          Rounding.stochasticLong(
              (c.earners[i] - c.working[i]) * benefit[r], Draws.bits(key + 1, c.id[i]));
      long due = (long) (income * levy);
      c.money[i] += income + dole - due;
      paid[c.trade[i]][r] += income;
      paid[paid.length - 1][r] += dole;
      levied[r] += due;
      double gold = (income + dole - due) * goldKopeksPerUnit;
      c.monthlyIncome[i] += (float) (p.incomeLearningMonth * (gold - c.monthlyIncome[i]));
    }
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
      double[] grid = kopeksPerKg[r];
      double other = c.card[i] == Rationing.HOLDER ? instead : 0;
      for (int g = 0; g < grid.length; g++) {
        demand[r][g] += want(p, need, norm, c.monthlyIncome[i], other, grid[g]);
      }
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
    for (int k = rows.from(); k < rows.to(); k++) {
      int i = rows.row()[k];
      int persons = c.earners[i] + c.dependants[i];
      int r = c.region[i];
      double norm = p.normKg() * persons;
      double need = need(p, c, i, norm, stockMonths);
      double other = c.card[i] == Rationing.HOLDER ? instead : 0;
      double kg = want(p, need, norm, c.monthlyIncome[i], other, kopeksPerKg[r]);
      double cash = c.money[i] * goldKopeksPerUnit / kopeksPerKg[r];
      c.wantKg[i] = Rounding.stochastic(Math.min(kg, .8 * cash), Draws.bits(key, c.id[i]));
      wanted[r] += c.wantKg[i];
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
    for (int k = rows.from(); k < rows.to(); k++) {
      int i = rows.row()[k];
      int r = c.region[i];
      Terms t = terms[r];
      bread(c, t, i, key, b);
      double cash = c.money[i] * t.goldKopeksPerUnit;
      double spend = Math.max(0, cash - p.cashKeptMonths * c.monthlyIncome[i]);
      long food = units(p.foodShare * spend, t, Draws.bits(key + 3, c.id[i]));
      long services = units(p.servicesShare * spend, t, Draws.bits(key + 4, c.id[i]));
      food = Math.min(food, c.money[i]);
      services = Math.min(services, c.money[i] - food);
      c.money[i] -= food + services;
      b.foodMoney[r] += food;
      b.servicesMoney[r] += services;
      double rest = (1 - p.foodShare - p.servicesShare) * spend / t.goldKopeksPerUnit;
      c.goodsWantKopeks[i] = (int) Math.min(1e9, rest / t.goodsUnitsPer1913Kopek);
      b.wantedGoods[r] += c.goodsWantKopeks[i];
    }
  }

  private static long units(double goldKopeks, Terms t, long bits) {
    return Rounding.stochasticLong(goldKopeks / t.goldKopeksPerUnit, bits);
  }

  private static void bread(Columns c, Terms t, int i, long key, Bought b) {
    int r = c.region[i];
    long id = c.id[i];
    int ration = (int) c.rationKg[i];
    long forRation = Rounding.stochasticLong(ration * t.rationUnitsPerKg, Draws.bits(key + 1, id));
    if (forRation > c.money[i]) {
      ration = (int) (c.money[i] / t.rationUnitsPerKg);
      forRation = Math.min(c.money[i], (long) (ration * t.rationUnitsPerKg));
    }
    c.money[i] -= forRation;
    int kg = (int) (c.wantKg[i] * t.buyShare);
    long pay = Rounding.stochasticLong(kg * t.buyUnitsPerKg, Draws.bits(key + 2, id));
    if (pay > c.money[i]) {
      kg = (int) (c.money[i] / t.buyUnitsPerKg);
      pay = Math.min(c.money[i], (long) (kg * t.buyUnitsPerKg));
    }
    c.money[i] -= pay;
    c.grainKg[i] += ration + kg;
    b.rationKg[r] += ration;
    b.rationMoney[r] += forRation;
    b.breadKg[r] += kg;
    b.breadMoney[r] += pay;
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
    for (int k = rows.from(); k < rows.to(); k++) {
      int i = rows.row()[k];
      Terms t = terms[c.region[i]];
      int sold = (int) (t.goodsFill * c.goodsWantKopeks[i]);
      long pay = Rounding.stochasticLong(sold * t.goodsUnitsPer1913Kopek, Draws.bits(key, c.id[i]));
      pay = Math.min(pay, c.money[i]);
      c.money[i] -= pay;
      goods[c.region[i]] += sold;
      money[c.region[i]] += pay;
      if (drink > 0) {
        double unmet = (c.goodsWantKopeks[i] - sold) * t.goodsUnitsPer1913Kopek;
        long spent = Math.min(c.money[i], (long) (drink * unmet));
        c.money[i] -= spent;
        drunk[c.region[i]] += spent;
      }
    }
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
    for (int k = rows.from(); k < rows.to(); k++) {
      int i = rows.row()[k];
      if (c.earners[i] + c.dependants[i] > 0) {
        people(p, b, c, i, key, lives);
        lives.bodies[c.region[i]] += bodies[i] * (c.earners[i] + c.dependants[i]);
      }
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
    for (int k = rows.from(); k < rows.to(); k++) {
      int i = rows.row()[k];
      int persons = c.earners[i] + c.dependants[i];
      if (persons == 0) {
        continue;
      }
      int r = c.region[i];
      double norm = p.normKg() * persons;
      int eaten = Math.min(c.grainKg[i], Rounding.stochasticCount(norm, Draws.bits(key, c.id[i])));
      c.grainKg[i] -= eaten;
      c.eatenKg[i] = eaten;
      double otherFood = other.length == 0 ? p.otherFoodEnergy : other[i];
      double intake = otherFood + p.grainEnergyShare * eaten / norm;
      double body = Bodies.nextBody(b, energy, c.body[i], Math.min(b.energyMax(), intake));
      c.body[i] = (float) body;
      bodies[i] = body;
      lives.eatenKg[r] += eaten;
    }
  }

  private static void people(
      Parameters p, Bodies.Parameters b, Columns c, int i, long key, Lives lives) {
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
    lives.births[c.region[i]] += born;
    lives.hungerDeaths[c.region[i]] += hungry;
    lives.otherDeaths[c.region[i]] += dead - hungry;
  }
}
