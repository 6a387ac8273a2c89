package smychka.model.month;

import smychka.model.tables.Branch;
import smychka.model.trade.ImportPlan;

/// What the plan sells abroad beside grain and what it buys for the gold.
final class ImportMonth {
  private final MonthSchedule s;

  ImportMonth(MonthSchedule schedule) {
    s = schedule;
  }

  private ImportPlan.Parameters p() {
    return s.p.command().imports();
  }

  /// (TR-4.5) exports beside grain, from what they would be by value at home [gold kopek].
  double otherExports(MonthInputs in, double value) {
    double order = in.command().order();
    if (order <= 0) {
      return value;
    }
    double volume = s.scarceMonth().index(Branch.FUEL.number(), Branch.TIMBER.number());
    double price =
        ImportPlan.rawPrice(p(), in.trade().worldGoodsIndex(), in.command().worldGrainIndex());
    double home = Math.max(1e-9, s.industryMonth().index() / 100);
    return value * ImportPlan.exports(p(), order, volume, price, home);
  }

  /// (TR-4.6)-(TR-4.8) buys machines and materials for what was earned; returns the gold spent.
  long importGoods(MonthInputs in, long earned) {
    MonthInputs.Command c = in.command();
    ImportPlan.Parameters i = p();
    double shelves = s.scaled(in.trade().goodsImportKopeksYear()) / 12;
    double reserve = s.scaled(i.reserveMnRoubles() * 1e8);
    double over = Math.max(0, s.nationWhole("goldKopeks")[0] - reserve) / i.reserveMonths();
    double bought =
        ImportPlan.bought(c.order(), s.p.treasury().otherImportShare(), earned, shelves, over);
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
}
