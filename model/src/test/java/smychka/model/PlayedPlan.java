package smychka.model;

import smychka.engine.Table;
import smychka.model.industry.Construction;
import smychka.model.industry.Materials;
import smychka.model.industry.Shifts;
import smychka.model.state.PlanTargets;
import smychka.model.trade.ImportPlan;

/// A month of industry under orders on tables of trusts and the country, as the month plays it.
final class PlayedPlan {
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
