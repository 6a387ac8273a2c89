package smychka.model;

import java.util.List;
import smychka.engine.Table;
import smychka.model.industry.Construction;
import smychka.model.industry.Materials;
import smychka.model.industry.PlanHiring;
import smychka.model.industry.Shifts;
import smychka.model.people.Turnover;
import smychka.model.state.PlanTargets;
import smychka.model.trade.ImportPlan;
import smychka.model.trade.StateTrade;

/// A month of industry under orders on tables of trusts and the country, as the month plays it.
final class PlayedPlan {
  private static final int REGIONS = 2, TOWNS = 3, TRUSTS = 4, NATION = 5;

  private PlayedPlan() {}

  static void order(Table trusts, int rows) {
    double[] base = trusts.doubleColumn("planBase");
    for (int row = 0; row < Math.min(rows, base.length); row++) {
      base[row] = PlanTargets.base(Plans.targets(), base[row], trusts.doubleColumn("output")[row]);
    }
  }

  static void run(Table trusts, int rows) {
    double[] extra = trusts.doubleColumn("extraShifts");
    for (int row = 0; row < Math.min(rows, extra.length); row++) {
      extra[row] = Shifts.next(Plans.shifts(), 2, extra[row], 1.5, 1, 7, 360);
    }
  }

  static void share(Table trusts, Table nation, int rows) {
    double[] output = trusts.doubleColumn("output");
    double[] part = new double[2];
    Materials.divide(new double[] {3, 1}, new double[] {2, 1}, 3, part);
    for (int row = 0; row < Math.min(rows, output.length); row++) {
      output[row] *= part[row % 2];
    }
    if (rows > 0) {
      nation.doubleColumn("fibreProgramme")[0] += .01;
    }
  }

  static void hire(List<Table> t, int rows) {
    if (rows > 0) {
      PlanHiring.Parameters p = Plans.hiring();
      Table nation = t.get(NATION);
      double free =
          p.recruited(1, t.get(REGIONS).doubleColumn("vacancies")[0] + 10, 50, 0)
              * (10 + t.get(REGIONS).doubleColumn("villageWorkers")[0]);
      double[] settled = nation.doubleColumn("settledBuilders");
      settled[0] = p.settled(settled[0], p.soft(.1, .5));
      for (String kind : List.of("plannedHeavy", "plannedLight", "plannedTransport")) {
        double[] planned = nation.doubleColumn(kind);
        planned[0] = p.plan(planned[0], 100 + free, .5, .5, 1);
      }
    }
  }

  static void move(List<Table> t, int rows) {
    if (rows > 0) {
      Turnover.Parameters p = Plans.turnover();
      Table nation = t.get(NATION);
      double open = Math.abs(nation.doubleColumn("vacancies")[0]);
      double rate = .3 * Turnover.tightness(open, 1);
      Turnover.enter(p, rate, Rows.KEY, t.get(TOWNS).view(Turnover.Columns.class));
      double[] fresh = nation.doubleColumn("newHands");
      double[] housing = nation.doubleColumn("housing");
      housing[0] = p.housing(housing[0], nation.doubleColumn("investmentFund")[0]);
      double quits = p.quits(.5, 1, fresh[0], 4, 0);
      fresh[0] = p.learnNew(fresh[0], quits / 12);
      double[] skill = t.get(TRUSTS).doubleColumn("skill");
      for (int row = 0; row < skill.length; row++) {
        skill[row] = p.skillAfter(skill[row], .6, quits);
      }
    }
  }

  static void list(Table nation, int rows) {
    if (rows > 0) {
      nation.doubleColumn("retailBase")[0] =
          StateTrade.retail(nation.doubleColumn("consumerPrice")[0], 1, 2);
      nation.doubleColumn("foodListPrice")[0] = nation.doubleColumn("otherFarmPrice")[0];
    }
  }

  static void build(Table trusts, int rows) {
    double[] done = trusts.doubleColumn("building");
    double[] begun = trusts.doubleColumn("committed");
    for (int row = 0; row < Math.min(rows, done.length); row++) {
      double completed = Construction.completed(done[row], begun[row], 20);
      done[row] -= completed;
      begun[row] = Math.max(0, begun[row] - completed) + Construction.begun(1, 2, 1, 0);
    }
  }

  static void trade(Table nation, int rows) {
    if (rows > 0) {
      double bought = ImportPlan.bought(.5, .8, 100, 10, 5);
      nation.longColumn("goldKopeks")[0] += 100 - Math.round(bought);
      for (String column : new String[] {"machinesLanded", "rawMaterialsLanded"}) {
        double[] landed = nation.doubleColumn(column);
        landed[0] = ImportPlan.landed(Plans.imports(), landed[0], bought / 2);
      }
    }
  }
}
