package smychka.model;

import smychka.model.industry.Construction;
import smychka.model.industry.PlanHiring;
import smychka.model.industry.Shifts;
import smychka.model.people.Turnover;
import smychka.model.state.PlanTargets;
import smychka.model.tables.Branch;
import smychka.model.trade.ImportPlan;

/// Parameters of industry under orders for a test: round numbers, all branches alike but for
/// priority.
public final class Plans {
  private Plans() {}

  private static double[] all(double value) {
    double[] values = new double[Branch.COUNT];
    java.util.Arrays.fill(values, value);
    return values;
  }

  /// Output counts over ten months, falls half; targets tilt by twice the share of means.
  public static PlanTargets.Parameters targets() {
    return new PlanTargets.Parameters(10, .5, 2, 1.5, all(2));
  }

  /// Second shifts add a fifth, each hour less a tenth, staggered days off half their days.
  public static Shifts.Parameters shifts() {
    return new Shifts.Parameters(1, .2, .2, .1, .5, .5, all(1));
  }

  /// Half of investment is machines, a quarter building materials; new works take twenty months.
  public static Construction.Parameters construction() {
    return new Construction.Parameters(.5, .25, .2, .5, .02, 12, .5, 0, all(20), all(30), all(.1));
  }

  /// A fifth of what is ordered lands in a month.
  public static ImportPlan.Parameters imports() {
    return new ImportPlan.Parameters(200, 20, .2, 100, .5, .5, .5);
  }

  public static PlanHiring.Parameters hiring() {
    return new PlanHiring.Parameters(.5, 1, .5, 1.2, .5, .12, .1, .02, .1, .2, .25);
  }

  public static Turnover.Parameters turnover() {
    return new Turnover.Parameters(
        1, .5, .5, 2, .1, .5, .6, 0, .5, .01, .6, .5, 6, 6, .01, .1, 50, .01);
  }
}
