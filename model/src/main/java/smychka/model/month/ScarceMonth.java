package smychka.model.month;

import java.util.Arrays;
import smychka.model.industry.Construction;
import smychka.model.industry.Labour;
import smychka.model.industry.Materials;
import smychka.model.tables.Branch;
import smychka.model.tables.Region;
import smychka.model.trade.FarmMarket;

/// What of the wished output can be made, where industry works to a plan: branch by branch, with
/// the hands, fuel, metal, fibre and farm products there are.
final class ScarceMonth {
  private static final int N = Branch.COUNT;

  private final MonthSchedule s;
  private final double[] made = new double[N];
  private final double[] raw = new double[2];
  private final double[] bound = new double[5];
  private double machines;
  private double building;

  ScarceMonth(MonthSchedule schedule) {
    s = schedule;
  }

  private ModelParameters.Command p() {
    return s.p.command();
  }

  private static int branch(int row) {
    return row / Region.COUNT;
  }

  /// Counts what was made by branch.
  void count() {
    sum(s.enterprise("output"), made);
  }

  /// Machines left for investment [1913 kopek].
  double machines() {
    return machines;
  }

  /// Building materials left for investment [1913 kopek].
  double building() {
    return building;
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
    double[] workers = s.enterprise("workers");
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

  /// Output of two branches together, 1913 = 1.
  double index(int one, int other) {
    return (made[one] + made[other]) / (at100(one) + at100(other));
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
    Materials.divide(need, priority, index(Branch.FUEL.number()), given);
    for (int b = 0; b < N; b++) {
      made[b] *= b == Branch.FUEL.number() ? 1 : 1 - order * (1 - given[b]);
    }
    bound[1] = lost(before);
  }

  private void metal(MonthInputs in, double order) {
    Materials.Parameters m = p().materials();
    double[] before = made.clone();
    int machinery = Branch.MACHINERY.number();
    double planned = s.planMonth().planned(in);
    double reference = Math.max(1, s.scaled(s.p.capacity().monthAt100(true)));
    double[] need = {
      m.metalMachines() * index(machinery),
      m.metalBuilding() * planned / reference,
      m.metalOther() * industry()
    };
    double[] priority = {p().targets().priority(machinery, order), 1, 1};
    double[] given = new double[3];
    double foreign = m.metalInRaw() * raw[0] / at100(Branch.METAL.number());
    Materials.divide(need, priority, index(Branch.METAL.number()) + foreign, given);
    made[machinery] *= 1 - order * (1 - given[0]);
    bound[2] = lost(before);
    Construction.Parameters c = p().construction();
    double claim = s.planMonth().village(in, made[machinery] + s.nation("machinesLanded"));
    machines =
        Math.max(
            0, made[machinery] * (1 - c.machineOtherUse()) - claim + s.nation("machinesLanded"));
    double materials =
        (made[Branch.TIMBER.number()] + made[Branch.BUILDING_MATERIALS.number()])
            * (1 - c.buildingOtherUse());
    building = Math.min(materials, given[1] * c.buildingShare() * Math.max(1, planned));
  }

  private double home() {
    return p().materials().fibreHome() * (1 + s.nation("fibreProgramme"));
  }

  private double fibreUnit() {
    return p().materials().fibreCost() * at100(Branch.TEXTILES.number());
  }

  /// Shares imported raw materials out over producer goods (0) and textiles (1) [1913 kopek].
  private void rawMaterials(MonthInputs in, double order) {
    Materials.Parameters m = p().materials();
    double heavy = 0;
    for (int b = 0; b < Branch.firstLightRow() / Region.COUNT; b++) {
      heavy += made[b];
    }
    double[] need = {
      m.heavyRawNeed() * heavy + m.buildingRawNeed() * s.planMonth().planned(in),
      Math.max(0, index(Branch.TEXTILES.number()) - home()) * fibreUnit()
    };
    double[] priority = {1 + order * (m.heavyRawPriority() - 1), 1};
    Materials.divide(need, priority, s.nation("rawMaterialsLanded"), raw);
    raw[0] *= need[0];
    raw[1] *= need[1];
  }

  private void fibre(double order) {
    double[] before = made.clone();
    int textiles = Branch.TEXTILES.number();
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
    limit(Branch.FOOD.number(), most, order);
    limit(Branch.LEATHER_CLOTHING.number(), most, order);
    limit(Branch.TOBACCO_MATCHES.number(), most, order);
    bound[4] = lost(before);
  }

  private void limit(int branch, double most, double order) {
    double lacking = Math.max(0, 1 - most / Math.max(1e-9, index(branch)));
    made[branch] *= 1 - order * lacking;
  }

  /// Share of output lost this month for want of hands, fuel, metal, fibre, farm products.
  double[] bound() {
    return bound;
  }
}
