package smychka.model.month;

import java.util.Arrays;
import smychka.model.industry.Construction;
import smychka.model.industry.Labour;
import smychka.model.industry.Materials;
import smychka.model.industry.Shifts;
import smychka.model.state.PlanTargets;
import smychka.model.tables.Branch;
import smychka.model.tables.Region;
import smychka.model.trade.FarmMarket;
import smychka.model.trade.ImportPlan;

/// Industry as far as it works to a plan: what is ordered, what is scarce and who gets it, what
/// building can be supplied, what is bought abroad, which machines go to the village.
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
  private static final int N = Branch.COUNT;

  private final MonthSchedule s;
  private final double[] made = new double[N];
  private final double[] part = new double[N];
  private double machines;
  private double building;
  private double villagePart = 1;
  private double met = 1;
  private final double[] raw = new double[2];
  private final double[] bound = new double[5];

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

  /// Cuts what is wished to the hands, fuel, metal and fibre there are, the first in the plan
  /// first.
  void divide(MonthInputs in, double effort) {
    double order = in.command().order();
    sum(s.enterprise("output"), made);
    double[] before = made.clone();
    hands(order, effort, 0, Branch.firstLightRow() / Region.COUNT);
    hands(order, effort, Branch.firstLightRow() / Region.COUNT, N);
    bound[0] = lost(before);
    fuel(order);
    rawMaterials(in, order);
    metal(in, order);
    fibre(order);
    farmMaterials(order);
    double[] output = s.enterprise("output");
    for (int row = 0; row < output.length; row++) {
      int b = branch(row);
      output[row] *= before[b] <= 0 ? 1 : made[b] / before[b];
    }
  }

  private double lost(double[] before) {
    return 1 - Arrays.stream(made).sum() / Math.max(1, Arrays.stream(before).sum());
  }

  private static void sum(double[] rows, double[] byBranch) {
    Arrays.fill(byBranch, 0);
    for (int row = 0; row < rows.length; row++) {
      byBranch[row / Region.COUNT] += rows[row];
    }
  }

  private void hands(double order, double effort, int from, int to) {
    Labour.Parameters labour = s.p.labour();
    int[] workers = s.state.enterprises.intColumn("workers");
    double hands = 0;
    double skilled = 0;
    double plate = 0;
    for (int row = from * Region.COUNT; row < to * Region.COUNT; row++) {
      hands += workers[row];
      skilled += workers[row] * s.enterprise("skill")[row];
      plate += s.enterprise("nameplate")[row];
    }
    double skill = hands <= 0 ? 1 : skilled / hands;
    double can = Labour.canMake(labour, plate, hands, effort, skill);
    double[] need = Arrays.copyOfRange(made, from, to);
    double[] priority = new double[to - from];
    double[] given = new double[to - from];
    for (int b = from; b < to; b++) {
      priority[b - from] = p().targets().priority(b, order);
    }
    Materials.divide(need, priority, can, given);
    for (int b = from; b < to; b++) {
      made[b] *= given[b - from];
    }
  }

  /// Output of a branch, 1913 = 1.
  double index(int branch) {
    return made[branch] / at100(branch);
  }

  private double at100(int branch) {
    return s.scaled(s.p.capacity().monthAt100(Branch.heavy(branch)))
        * s.p.capacity().branchWeight()[branch];
  }

  /// Output of industry as divided so far, 1913 = 1.
  private double industry() {
    double sum = 0;
    double full = 0;
    for (int b = 0; b < N; b++) {
      sum += made[b];
      full += at100(b);
    }
    return sum / full;
  }

  private void fuel(double order) {
    Materials.Parameters m = p().materials();
    double[] before = made.clone();
    double[] need = new double[N + 1];
    double[] priority = new double[N + 1];
    for (int b = 0; b < N; b++) {
      need[b] = m.fuelUse()[b] * index(b);
      priority[b] = p().targets().priority(b, order);
    }
    need[N] = m.fuelOther() * (.5 + .5 * industry());
    priority[N] = 1;
    double[] given = new double[N + 1];
    Materials.divide(need, priority, index(Branch.FUEL.ordinal()), given);
    for (int b = 0; b < N; b++) {
      made[b] *= b == Branch.FUEL.ordinal() ? 1 : 1 - order * (1 - given[b]);
    }
    bound[1] = lost(before);
  }

  private void metal(MonthInputs in, double order) {
    Materials.Parameters m = p().materials();
    double[] before = made.clone();
    int machinery = Branch.MACHINERY.ordinal();
    double planned = planned(in);
    double reference = Math.max(1, s.scaled(s.p.capacity().monthAt100(true)));
    double[] need = {
      m.metalMachines() * index(machinery),
      m.metalBuilding() * planned / reference,
      m.metalOther() * industry()
    };
    double[] priority = {p().targets().priority(machinery, order), 1, 1};
    double[] given = new double[3];
    double foreign = m.metalInRaw() * raw[0] / at100(Branch.METAL.ordinal());
    Materials.divide(need, priority, index(Branch.METAL.ordinal()) + foreign, given);
    made[machinery] *= 1 - order * (1 - given[0]);
    bound[2] = lost(before);
    village(in, order);
    Construction.Parameters c = p().construction();
    double claim = villagePart * villageClaim(in);
    machines =
        Math.max(
            0,
            made[machinery] * (1 - c.machineOtherUse()) - claim + s.nation("machinesLanded"));
    double materials =
        (made[Branch.TIMBER.ordinal()] + made[Branch.BUILDING_MATERIALS.ordinal()])
            * (1 - c.buildingOtherUse());
    building = Math.min(materials, given[1] * c.buildingShare() * Math.max(1, planned));
  }

  /// Planned investment of a month at the prices of 1913 [1913 kopek].
  private double planned(MonthInputs in) {
    return s.industryMonth().plannedFund(in) / s.nation("producerPrice");
  }

  private double villageClaim(MonthInputs in) {
    double tractors =
        s.scaled(in.command().tractorsYear()) * p().tractorCostRoubles() * 100;
    return (s.scaled(in.industry().implementsKopeksYear()) + tractors) / 12;
  }

  private void village(MonthInputs in, double order) {
    double pool = made[Branch.MACHINERY.ordinal()] + s.nation("machinesLanded");
    double can = Math.min(1, p().villageMachineShare() * pool / Math.max(1, villageClaim(in)));
    villagePart = 1 - order * (1 - can);
  }

  private double home() {
    return p().materials().fibreHome() * (1 + s.nation("fibreProgramme"));
  }

  private double fibreUnit() {
    return p().materials().fibreCost() * at100(Branch.TEXTILES.ordinal());
  }

  /// Shares imported raw materials out over producer goods (0) and textiles (1) [1913 kopek].
  private void rawMaterials(MonthInputs in, double order) {
    Materials.Parameters m = p().materials();
    double heavy = 0;
    for (int b = 0; b < Branch.firstLightRow() / Region.COUNT; b++) {
      heavy += made[b];
    }
    double[] need = {
      m.heavyRawNeed() * heavy + m.buildingRawNeed() * planned(in),
      Math.max(0, index(Branch.TEXTILES.ordinal()) - home()) * fibreUnit()
    };
    double[] priority = {1 + order * (m.heavyRawPriority() - 1), 1};
    Materials.divide(need, priority, s.nation("rawMaterialsLanded"), raw);
    raw[0] *= need[0];
    raw[1] *= need[1];
  }

  private void fibre(double order) {
    double[] before = made.clone();
    int textiles = Branch.TEXTILES.ordinal();
    double have = home() + raw[1] / fibreUnit();
    limit(textiles, have, order);
    double programme = s.nation("fibreProgramme");
    double growth = order * p().materials().fibreGrowthYear() / 12;
    s.setNation("fibreProgramme", programme + growth * (1 + programme));
    bound[3] = lost(before);
  }

  /// (IN-2.13) food, leather and tobacco can be made of what herds and fields give.
  private void farmMaterials(double order) {
    double[] before = made.clone();
    double cattle = 0;
    for (int r = 0; r < Region.COUNT; r++) {
      cattle += s.state.books.ledger().opening(s.state.books.herd[1], r);
    }
    double supply = FarmMarket.supply(s.p.farm(), cattle * s.settings.scale() / 1e6);
    double most = p().materials().farmLimit(supply);
    limit(Branch.FOOD.ordinal(), most, order);
    limit(Branch.LEATHER_CLOTHING.ordinal(), most, order);
    limit(Branch.TOBACCO_MATCHES.ordinal(), most, order);
    bound[4] = lost(before);
  }

  private void limit(int branch, double most, double order) {
    double lacking = Math.max(0, 1 - most / Math.max(1e-9, index(branch)));
    made[branch] *= 1 - order * lacking;
  }

  /// Keeps in mind what was made: the base of the next targets.
  void remember() {
    double[] base = s.enterprise("planBase");
    double[] output = s.enterprise("output");
    sum(output, made);
    for (int row = 0; row < base.length; row++) {
      base[row] = PlanTargets.base(p().targets(), base[row], output[row]);
    }
  }

  /// The part of planned investment that can be supplied, against what the market rule says.
  double met(MonthInputs in, double market) {
    double order = in.command().order();
    met = market;
    if (order > 0) {
      double plan = Construction.met(p().construction(), planned(in), machines, building);
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
    double planned = p().construction().planWeight()[b] * departmentPlate / Math.max(1, branchPlate);
    return plate * (1 - order + order * planned);
  }

  /// (TR-4.2) exports beside grain, from what they would be by value at home [gold kopek].
  double otherExports(MonthInputs in, double value) {
    double order = in.command().order();
    if (order <= 0) {
      return value;
    }
    double volume =
        (made[Branch.FUEL.ordinal()] + made[Branch.TIMBER.ordinal()])
            / (at100(Branch.FUEL.ordinal()) + at100(Branch.TIMBER.ordinal()));
    double price =
        ImportPlan.rawPrice(
            p().imports(), in.trade().worldGoodsIndex(), in.command().worldGrainIndex());
    double home = Math.max(1e-9, s.industryMonth().index() / 100);
    return value * ImportPlan.exports(p().imports(), order, volume, price, home);
  }

  /// (TR-4.3)-(TR-4.5) buys machines and materials for what was earned; returns the gold spent.
  long importGoods(MonthInputs in, long earned) {
    MonthInputs.Command c = in.command();
    ImportPlan.Parameters i = p().imports();
    double shelves = s.scaled(in.trade().goodsImportKopeksYear()) / 12;
    double reserve = s.scaled(i.reserveMnRoubles() * 1e8);
    double over = Math.max(0, s.nationWhole("goldKopeks")[0] - reserve) / i.reserveMonths();
    double bought =
        ImportPlan.bought(
            c.order(), s.p.treasury().otherImportShare(), earned, shelves, over);
    double forMachines = c.importMachines() * bought;
    double forRaw = c.importRaw() * bought;
    s.setNation(
        "machinesLanded",
        ImportPlan.landed(
            i, s.nation("machinesLanded"), forMachines / (c.worldMachineIndex() / 100)));
    s.setNation(
        "rawMaterialsLanded",
        ImportPlan.landed(
            i, s.nation("rawMaterialsLanded"), forRaw / (in.trade().worldGoodsIndex() / 100)));
    s.postings().goldForMachines = Math.round(forMachines);
    return Math.round(bought);
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

  /// Share of output lost this month for want of hands, fuel, metal, fibre.
  double[] bound() {
    return bound;
  }

  /// Capacity begun and not completed, and the work done on it [1913 kopek a month].
  double frozenShare() {
    double begun = Arrays.stream(s.enterprise("committed")).sum();
    double done = Arrays.stream(s.enterprise("building")).sum();
    return begun <= 0 ? 0 : Math.max(0, 1 - done / begun);
  }
}
