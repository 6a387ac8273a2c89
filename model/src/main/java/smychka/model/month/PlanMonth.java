package smychka.model.month;

import java.util.Arrays;
import smychka.model.industry.Construction;
import smychka.model.industry.Shifts;
import smychka.model.state.PlanTargets;
import smychka.model.tables.Branch;
import smychka.model.tables.Region;

/// Industry as far as it works to a plan: what is ordered, what is built, which machines go to the
/// village.
///
/// ```
/// (IN-8.1) claim     = (J + n·c)/12,  v = 1 − o·(1 − min(1, g·(y_m + imported)/claim))    [share]
/// (IN-8.2) tractors = v·n/12,  implements = v·J/12,  by region as its arable        [units a month]
/// ```
///
/// - (IN-8.1) n tractors and J implements planned for the year (levers), c what a tractor costs, g
///   the most of all machines that is let go to villages, o the order of the plan.
///
/// Where the plan is no order (o = 0) nothing here changes anything.
final class PlanMonth {
  private final MonthSchedule s;
  private double villagePart = 1;
  private double met = 1;

  PlanMonth(MonthSchedule schedule) {
    s = schedule;
  }

  private ModelParameters.Command p() {
    return s.p.command();
  }

  /// Running hours of a trust's plant against those of the shifts of 1926.
  double hours(int row) {
    return 1 + s.enterprise("extraShifts")[row];
  }

  /// (ST-4.3) what is ordered of a trust [1913 kopek/month].
  double target(MonthInputs in, int row) {
    MonthInputs.Command c = in.command();
    double growth =
        PlanTargets.growth(
            p().targets(),
            c.tautness(),
            c.departmentOneShare(),
            s.p.capacity().heavyWeight(),
            Branch.heavy(branch(row)));
    return s.enterprise("planBase")[row] * (1 + growth);
  }

  private int branch(int row) {
    return row / Region.COUNT;
  }

  /// (ST-4.4) what a trust tries to make, within its plant; sets the shifts it runs.
  double wished(MonthInputs in, int row, double market, double before) {
    MonthInputs.Command c = in.command();
    if (c.order() <= 0) {
      return market;
    }
    double wished = PlanTargets.wished(market, target(in, row), c.order());
    double usable = s.enterprise("usable")[row];
    double[] extra = s.enterprise("extraShifts");
    extra[row] =
        Shifts.next(
            p().shifts(),
            branch(row),
            extra[row],
            wished / Math.max(1, usable),
            c.order(),
            c.hoursPerDay(),
            c.plantDays());
    double most =
        Math.min(
            (1 + s.p.production().growthMaxMonth()) * before,
            s.p.production().useMax() * usable * (1 + extra[row]));
    return Math.min(wished, most);
  }

  /// (ST-4.5) output that a trust wants hands for.
  double handsFor(MonthInputs in, int row, double output) {
    MonthInputs.Command c = in.command();
    return c.order() <= 0
        ? output
        : PlanTargets.handsFor(
            p().targets(),
            output,
            target(in, row),
            s.enterprise("usable")[row] * hours(row),
            c.order(),
            c.hardness());
  }

  /// Keeps in mind what was made: the base of the next targets.
  void remember() {
    double[] base = s.enterprise("planBase");
    double[] output = s.enterprise("output");
    s.scarceMonth().count();
    for (int row = 0; row < base.length; row++) {
      base[row] = PlanTargets.base(p().targets(), base[row], output[row]);
    }
  }

  /// Planned investment of a month at the prices of 1913 [1913 kopek].
  double planned(MonthInputs in) {
    return s.investmentMonth().plannedFund(in) / s.nation("producerPrice");
  }

  private double villageClaim(MonthInputs in) {
    double tractors = s.scaled(in.command().tractorsYear()) * p().tractorCostRoubles() * 100;
    return (s.scaled(in.industry().implementsKopeksYear()) + tractors) / 12;
  }

  /// Lets villages have their part of a month's machines, home-made and imported; returns what it
  /// costs [1913 kopek].
  double village(MonthInputs in, double pool) {
    double order = in.command().order();
    double can = Math.min(1, p().villageMachineShare() * pool / Math.max(1, villageClaim(in)));
    villagePart = 1 - order * (1 - can);
    return villagePart * villageClaim(in);
  }

  /// The part of planned investment that can be supplied, against what the market rule says.
  double met(MonthInputs in, double market) {
    double order = in.command().order();
    met = market;
    if (order > 0) {
      double plan =
          Construction.met(
              p().construction(),
              planned(in),
              s.scarceMonth().machines(),
              s.scarceMonth().building());
      met = (1 - order) * market + order * plan;
    }
    return met;
  }

  double met() {
    return met;
  }

  /// (IN-4.9) the part of the plan that is paid for.
  double paidFor(MonthInputs in) {
    MonthInputs.Command c = in.command();
    if (c.order() <= 0) {
      return 1;
    }
    double plan = s.scaled(in.industry().investmentKopeksYear()) / 12;
    double held = Math.max(0, s.nationWhole("trustMoney")[0]) / s.unit();
    double means =
        held / p().construction().trustMoneyMonths() + s.scaled(c.grantKopeksYear()) / 12;
    return Construction.paidFor(c.order(), c.hardness(), means / Math.max(1, plan));
  }

  /// (IN-4.10) the weight of a trust in the fund of its department.
  double weight(MonthInputs in, int row, double departmentPlate) {
    double plate = s.enterprise("nameplate")[row];
    double order = in.command().order();
    if (order <= 0) {
      return plate;
    }
    int b = branch(row);
    double branchPlate = 0;
    for (int r = b * Region.COUNT; r < (b + 1) * Region.COUNT; r++) {
      branchPlate += s.enterprise("nameplate")[r];
    }
    double planned =
        p().construction().planWeight()[b] * departmentPlate / Math.max(1, branchPlate);
    return plate * (1 - order + order * planned);
  }

  /// (IN-8.2) tractors that reach a region's villages this month.
  double tractors(MonthInputs in, int r) {
    return villagePart * s.scaled(in.command().tractorsYear()) / 12 * arable(r);
  }

  /// (IN-8.2) implements that reach a region's villages this month [1913 kopek].
  double implementsKopeks(MonthInputs in, int r) {
    return villagePart * s.scaled(in.industry().implementsKopeksYear()) / 12 * arable(r);
  }

  private double arable(int r) {
    double all = 0;
    for (int q = 0; q < Region.COUNT; q++) {
      all += s.layout.of(q, Layout.COUNT + Census.LAND_ARES);
    }
    return s.layout.of(r, Layout.COUNT + Census.LAND_ARES) / Math.max(1, all);
  }

  double villagePart() {
    return villagePart;
  }

  /// Capacity begun and not completed, and the work done on it [1913 kopek a month].
  double frozenShare() {
    double begun = Arrays.stream(s.enterprise("committed")).sum();
    double done = Arrays.stream(s.enterprise("building")).sum();
    return begun <= 0 ? 0 : Math.max(0, 1 - done / begun);
  }
}
