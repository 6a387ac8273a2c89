package smychka.model.month;

import smychka.engine.Approx;
import smychka.engine.Month;
import smychka.engine.Table;
import smychka.engine.Team;
import smychka.model.people.Bodies;
import smychka.model.people.Employment;
import smychka.model.people.TownLife;
import smychka.model.people.TownRows;
import smychka.model.tables.Region;
import smychka.model.tables.Trade;

/// The towns' month: work ([TownWork]) and pay, what is bought ([TownBuying]), bread, births and
/// deaths, who comes in.
final class TownMonth {

  private final MonthSchedule s;
  private final int n = Region.COUNT;
  private final Approx.Power energy;
  private final TownCarrying carrying;
  private final TownWork work;
  private final TownBuying buying;
  private int[] listed = new int[0];
  private TownRows[] rows = new TownRows[n];
  private int[] starts = new int[n + 1];
  private double[] bodies = new double[0];
  private double wagesPaid;
  private TownLife.Parameters life;
  private TownLife.Bought bought = TownLife.Bought.none(n);
  private TownLife.Lives lives = TownLife.Lives.none(n);

  TownMonth(MonthSchedule schedule) {
    s = schedule;
    carrying = new TownCarrying(schedule);
    work = new TownWork(schedule);
    buying = new TownBuying(schedule);
    energy = s.p.bodies().energyTable();
    life = s.p.townLife();
  }

  /// (PO-6.7), (PO-6.8) how towns eat this month, by what herds give where quotas are asked.
  TownLife.Parameters life() {
    return life;
  }

  private TownLife.Columns columns() {
    return s.state.townsfolk.view(TownLife.Columns.class);
  }

  /// Earners at work and out of work, by trade and region.
  Employment.Count count() {
    Employment.Columns c = s.state.townsfolk.view(Employment.Columns.class);
    Employment.Count count =
        new Employment.Count(new long[Trade.COUNT][n], new long[Trade.COUNT][n]);
    each((r, worker) -> Employment.count(c, rows[r], count));
    return count;
  }

  /// Plays a task for each region's rows.
  void each(Team.Task task) {
    rows();
    s.eachRegion(starts, task);
  }

  /// The rows of each region's towns as they stand; a table whose rows change has another column.
  @SuppressWarnings("ReferenceEquality")
  TownRows[] rows() {
    int[] region = s.state.townsfolk.intColumn("region");
    if (region != listed) {
      listed = region;
      rows = TownRows.byRegion(region, n);
      for (int r = 0; r < n; r++) {
        starts[r + 1] = rows[r].to();
      }
    }
    return rows;
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

  /// Work changes hands, wages are paid; part of those without work go to the village.
  void begin(MonthInputs in, Month month) {
    bought = TownLife.Bought.none(n);
    lives = TownLife.Lives.none(n);
    life = s.p.townLife().withOtherFood(in.grainOrders().quotas() ? buying.foodSupply() : 1);
    Employment.Count count = work.begin(in, month);
    s.industryMonth().place(count.working()[0], count.working()[1]);
    wagesPaid = new TownPay(s, in, count).pay(columns(), month);
    work.setLeaving(in, count);
    carrying.set(in);
    TownMoves.goBack(s, work.back(), month);
    s.upheavalMonth().flee(in, month);
  }

  /// A pool's money in gold kopeks, what it can pay in a month.
  double pool(String column) {
    return Math.max(0, s.nationWhole(column)[0]) / s.unit();
  }

  /// Price of bread at which those who have it on cards eat other food instead of more.
  private double instead() {
    return s.p.stateTrade().insteadOfBread() * s.nation("otherFarmPrice") * 5;
  }

  /// Adds what towns want at each price of the grid.
  void table(double[][] kopeksPerKg, double[][] demand) {
    if (s.supplyMonth().followed()) {
      each((r, w) -> carrying.table(columns(), rows[r], stockMonths(), kopeksPerKg, demand));
    } else {
      double months = stockMonths();
      double instead = instead();
      TownLife.Columns c = columns();
      each((r, w) -> TownLife.table(life, c, rows[r], months, instead, kopeksPerKg, demand));
    }
  }

  /// Towns buy bread, other food and services and look at the shelves; then goods.
  void buy(MonthInputs in, Month month) {
    buying.buy(in, month, bought);
  }

  TownWork work() {
    return work;
  }

  TownBuying buying() {
    return buying;
  }

  /// Sets what towns want at the ruling price [kg].
  long[] want(double[] kopeksPerKg, Month month) {
    long[] wanted = new long[n];
    double months = stockMonths();
    double instead = instead();
    double gold = 1 / s.unit();
    long key = s.key("town-want", month);
    TownLife.Columns c = columns();
    each(
        (r, w) -> TownLife.want(life, c, rows[r], months, instead, kopeksPerKg, gold, key, wanted));
    if (s.supplyMonth().followed()) {
      carrying.limit(columns(), wanted);
    }
    return wanted;
  }

  /// Towns eat, are born into and die; those who came find a place.
  void end(MonthInputs in, Month month) {
    s.setNation("basketPrice", new RealWage(s, in).fixedBasket());
    Bodies.Parameters b = s.upheavalMonth().townBodies();
    TownLife.Columns c = columns();
    double[] other = carrying.otherFood(c);
    long key = s.key("town", month);
    bodies = bodies.length < c.id().length ? new double[c.id().length * 9 / 8] : bodies;
    each((r, w) -> TownLife.live(life, b, energy, other, c, rows[r], key, bodies, lives));
    Table t = s.state.townsfolk;
    TownMoves.arrive(s, in, month);
    people(t);
    if (month.monthOfYear() == 12) {
      compact(t);
    }
  }

  /// (PO-7.2) energy of food beside bread by household; empty where nothing limits it.
  double[] otherFood() {
    return carrying.otherFood(columns());
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
    byte[] earners = t.byteColumn("earners");
    byte[] dependants = t.byteColumn("dependants");
    long[] money = t.longColumn("money");
    int[] grainKg = t.intColumn("grainKg");
    for (int i = 0; i < keep.length; i++) {
      if (earners[i] + dependants[i] > 0 || money[i] != 0 || grainKg[i] != 0) {
        keep[kept++] = i;
      }
    }
    t.rearrange(java.util.Arrays.copyOf(keep, kept));
  }
}
