package smychka.model.month;

import smychka.model.industry.Management;
import smychka.model.industry.Supplies;
import smychka.model.industry.Transport;
import smychka.model.people.TownLife;
import smychka.model.tables.Region;

/// Railways, fuel and materials in a month, and what they let factories make and towns carry. While
/// railways are not followed, nothing here limits anything.
///
/// ```
/// (IN-9.3) followed until no region is fought over, T ≥ T0 and inputs take less than 1 % of output
/// ```
///
/// - (IN-9.3) from then on capacity alone limits output (IN-1), mines and railways among it.
final class SupplyMonth {
  private static final double ENOUGH = .99;

  private final MonthSchedule s;
  private Supplies.Access access = new Supplies.Access(1, 1, 1, 1, 1, 1);
  private double given = 1;
  private double allowed = 1;

  SupplyMonth(MonthSchedule schedule) {
    s = schedule;
  }

  /// Whether the condition of railways and stocks is followed.
  boolean followed() {
    return s.nation("transport") > 0;
  }

  private static double held(double[] held, Region region) {
    return held[region.number()];
  }

  /// What is held and how railways carry this month.
  void begin() {
    double[] held = s.upheavalMonth().held();
    access =
        new Supplies.Access(
            held(held, Region.UKRAINE_CRIMEA),
            .3 * held(held, Region.NORTH_CAUCASUS)
                + .7 * held(held, Region.TRANSCAUCASUS_CENTRAL_ASIA),
            held(held, Region.URALS_BASHKIRIA),
            held(held, Region.TRANSCAUCASUS_CENTRAL_ASIA),
            s.nation("transport"),
            body());
  }

  private double body() {
    return Supplies.body(s.p.upheaval().supplies(), s.nation("workersBody"));
  }

  /// What management and bodies make of effort.
  double effort(MonthInputs in) {
    double managed =
        Management.effort(
            s.p.upheaval().management(),
            in.upheaval().nationalisation(),
            in.upheaval().workersControl());
    return followed() ? managed * body() : managed;
  }

  /// (IN-10.6) part of what capacity and hands allow, 1913 = 1, that inputs let be made.
  double part(MonthInputs in, double could) {
    double managed =
        Management.output(
            s.p.upheaval().management(),
            in.upheaval().nationalisation(),
            in.upheaval().workersControl());
    if (!followed()) {
      return Math.min(1, managed);
    }
    Supplies.Parameters p = s.p.upheaval().supplies();
    double most = managed * Supplies.most(p, could, fuel(), materials());
    given = could <= 0 ? 1 : Math.min(1, most / could);
    double usable = Math.max(.01, s.industryMonth().usableIndex());
    allowed = Math.min(1, Supplies.most(p, usable, fuel(), materials()) / usable);
    return given;
  }

  /// (IN-10.2) fuel of the month, 1913 = 1.
  double fuel() {
    return Supplies.fuel(
        s.p.upheaval().supplies(), access, s.nation("mines"), s.nation("fuelStock"));
  }

  /// (IN-10.4) materials of the month, 1913 = 1.
  double materials() {
    return Supplies.materials(
        s.p.upheaval().supplies(),
        access,
        s.nation("mines"),
        s.nation("materialCrops"),
        s.nation("materialsStock"));
  }

  /// (IN-9.2) what is carried against the rated level.
  double carries() {
    return followed() ? Transport.carries(s.p.upheaval().transport(), s.nation("transport")) : 1;
  }

  /// (IN-10.9) goods the army takes of those in the wholesale [1913 kopek].
  long forArmy(MonthInputs in, long wholesale) {
    if (!followed()) {
      return 0;
    }
    Supplies.Parameters p = s.p.upheaval().supplies();
    double wanted = s.scaled(in.armyPersons()) * p.armyGoodsRoublesYear() * 100 / 12;
    return Math.round(Math.min(wanted, p.armyGoodsShareMax() * wholesale));
  }

  /// (IN-10.10) list prices fixed in paper while money loses value.
  double fixedPrice(MonthInputs in, double price, double cost) {
    if (!followed()) {
      return price;
    }
    Supplies.Parameters p = s.p.upheaval().supplies();
    return in.rule() == RuleKind.REQUISITION
        ? Supplies.fixedPrice(p, price, cost, s.nation("depreciationMonth"))
        : Supplies.freedPrice(p, price, cost);
  }

  /// (IN-10.13) how far private shops hold their part of what is sold: by law, in spite of it, and
  /// where the state hands goods out instead of selling them.
  double bazaar(MonthInputs in) {
    double beside = Math.max(in.war().bagmen(), in.upheaval().payInKindShare());
    return Math.max(in.privateTolerance(), beside);
  }

  /// (IN-10.12) the month's payments that count for cash people wish to hold [gold kopek].
  double payments(double paid) {
    if (!followed()) {
      return paid;
    }
    double made = s.industryMonth().index(false) / 100 * s.scaled(s.p.capacity().monthAt100(false));
    return Supplies.payments(s.p.upheaval().supplies(), paid, made);
  }

  /// Mines, crops, stocks, idle capacity and railways after the month.
  void end(MonthInputs in) {
    s.setNation("workersBody", workersBody());
    if (!followed()) {
      return;
    }
    Supplies.Parameters p = s.p.upheaval().supplies();
    s.setNation("mines", Supplies.mines(p, s.nation("mines"), access.mines(), access.fed()));
    boolean levy = in.rule() == RuleKind.REQUISITION;
    s.setNation("materialCrops", Supplies.crops(p, s.nation("materialCrops"), levy));
    s.setNation("fuelStock", s.nation("fuelStock") * (1 - p.fuelStockLossMonth()));
    s.setNation("materialsStock", s.nation("materialsStock") * (1 - p.materialsStockLossMonth()));
    double[] usable = s.enterprise("usable");
    for (int row = 0; row < usable.length; row++) {
      usable[row] = Supplies.idle(p, usable[row], allowed);
    }
    double next =
        Transport.next(
            s.p.upheaval().transport(),
            s.nation("transport"),
            s.upheavalMonth().front(in),
            s.upheavalMonth().insurgentShare(),
            s.industryMonth().index());
    s.setNation("transport", whole(next) ? 0 : next);
  }

  /// (IN-9.3) whether nothing is scarce any more but capacity.
  private boolean whole(double transport) {
    for (double held : s.upheavalMonth().held()) {
      if (Supplies.foughtOver(held) > .3) {
        return false;
      }
    }
    return given > ENOUGH && transport >= s.p.upheaval().transport().ratedCondition();
  }

  /// Mean body of those at work in factories.
  private double workersBody() {
    TownLife.Columns c = s.state.townsfolk.view(TownLife.Columns.class);
    double sum = 0;
    double working = 0;
    for (int i = 0; i < c.id().length; i++) {
      if (c.trade()[i] <= 1) {
        sum += c.body()[i] * c.working()[i];
        working += c.working()[i];
      }
    }
    return working <= 0 ? 1 : sum / working;
  }
}
