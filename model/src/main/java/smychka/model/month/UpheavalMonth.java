package smychka.model.month;

import java.util.Arrays;
import smychka.engine.Draws;
import smychka.engine.Month;
import smychka.engine.Table;
import smychka.model.coercion.PeasantWar;
import smychka.model.coercion.UrbanUnrest;
import smychka.model.countryside.ArmyTaking;
import smychka.model.countryside.Deliveries;
import smychka.model.countryside.ForcedDelivery;
import smychka.model.people.Bodies;
import smychka.model.people.TownFlight;
import smychka.model.people.TownLife;
import smychka.model.people.TownRows;
import smychka.model.people.Typhus;
import smychka.model.tables.Region;

/// Flight from hungry towns, typhus, unrest of towns and the peasant war in a month.
final class UpheavalMonth {
  private static final int VILLAGE_MOUTHS_MAX = 90;
  private static final int TRIES = 20;
  private static final double LOST_AT_FULL_FRONT = .35;
  private static final String[] CITIES = {"Petrograd", "Moscow"};

  private final MonthSchedule s;
  private final int n = Region.COUNT;
  private final double[] held = new double[Region.COUNT];
  private final long[] typhusVillage = new long[n];
  private final long[] typhusTown = new long[n];
  private final double[] taken = new double[n];

  UpheavalMonth(MonthSchedule schedule) {
    s = schedule;
  }

  /// Share of each region that the government holds.
  double[] held() {
    for (int r = 0; r < n; r++) {
      held[r] = s.warMonth().heldShare(r);
    }
    return held;
  }

  /// Weight of the front in the country, 0 to 1.
  double front(MonthInputs in) {
    double lost = (1 - s.warMonth().heldHouseholds()) / LOST_AT_FULL_FRONT;
    return Math.max(in.upheaval().frontAbroad(), Math.min(1, lost));
  }

  /// Insurgents as a share of the people of all villages.
  double insurgentShare() {
    double armed = 0;
    double people = 0;
    for (int r = 0; r < n; r++) {
      armed += insurgents(r);
      people += villagePeople(r);
    }
    return people <= 0 ? 0 : armed / people;
  }

  /// Insurgents against the government in a region, at the scale of the run: those where it rules
  /// [persons].
  double insurgents(int r) {
    return s.real("insurgentShare")[r] * villagePeople(r) * s.warMonth().heldShare(r);
  }

  private double villagePeople(int r) {
    return s.layout.of(r, Layout.COUNT + Census.MOUTHS);
  }

  /// (PO-8.2) factor of moves to the towns of a region.
  double pull(int r) {
    return s.supplyMonth().followed()
        ? TownFlight.pull(s.p.upheaval().flight(), s.real("townBody")[r])
        : 1;
  }

  /// The city (0: none of the two) in which a newcomer to the towns of a region settles, by luck,
  /// as people live there.
  byte arrivesIn(int r, long key, long number) {
    double petrograd = s.nation("peoplePetrograd");
    double cities = petrograd + s.nation("peopleMoscow");
    if (cities == 0 || r != Region.CONSUMING_CENTRE.number()) {
      return 0;
    }
    double luck = Draws.unit(Draws.bits(key, number)) * s.whole("townPersons")[r];
    return (byte) (luck < petrograd ? 1 : luck < cities ? 2 : 0);
  }

  /// (PO-8.1) households leave towns that starve or whose works are closed.
  void flee(MonthInputs in, Month month) {
    if (!s.supplyMonth().followed()) {
      return;
    }
    TownFlight.Parameters p = s.p.upheaval().flight();
    TownLife.Columns c = s.state.townsfolk.view(TownLife.Columns.class);
    byte[] city = s.state.townsfolk.byteColumn("city");
    double[] moved = {0, in.upheaval().movedFromPetrograd(), in.upheaval().movedFromMoscow()};
    long key = s.key("town-flight", month);
    for (int i = 0; i < c.id().length; i++) {
      if (c.earners()[i] + c.dependants()[i] == 0) {
        continue;
      }
      double chance = TownFlight.leaves(p, c.body()[i], moved[city[i]]);
      if (TownFlight.goes(chance, key, c.id()[i])) {
        toVillage(c, i, key + 1);
      }
    }
  }

  private void toVillage(TownLife.Columns c, int i, long key) {
    int r = c.region()[i];
    int row = host(r, key, c.id()[i]);
    if (row < 0) {
      return;
    }
    Table hh = s.state.households;
    hh.byteColumn("workers")[row] += c.earners()[i];
    hh.byteColumn("dependants")[row] += c.dependants()[i];
    hh.longColumn("money")[row] += c.money()[i];
    hh.intColumn("grainKg")[row] += c.grainKg()[i];
    s.postings().backToVillage[r] += c.earners()[i] + c.dependants()[i];
    s.state.books.ledger().post(s.state.books.moneyTakenAlong, r, c.money()[i]);
    s.state.books.ledger().post(s.state.books.grainTakenAlong, r, c.grainKg()[i]);
    c.earners()[i] = 0;
    c.working()[i] = 0;
    c.dependants()[i] = 0;
    c.money()[i] = 0;
    c.grainKg()[i] = 0;
  }

  /// A household of the region with room, drawn by luck; -1 where there is none.
  private int host(int r, long key, long id) {
    int from = s.layout.regionStarts[r];
    int rows = s.layout.regionStarts[r + 1] - from;
    byte[] workers = s.state.households.byteColumn("workers");
    byte[] dependants = s.state.households.byteColumn("dependants");
    for (int k = 0; k < TRIES; k++) {
      int row = from + (int) Long.remainderUnsigned(Draws.bits(key + k, id), rows);
      int mouths = workers[row] + dependants[row];
      if (mouths > 0 && mouths < VILLAGE_MOUTHS_MAX) {
        return row;
      }
    }
    return -1;
  }

  private boolean epidemic() {
    for (double ill : s.real("typhus")) {
      if (ill > 0) {
        return true;
      }
    }
    return false;
  }

  /// Bodies' parameters of a region, with what typhus adds to hunger (PO-9.4).
  Bodies.Parameters bodies(int r) {
    double ill = s.real("typhus")[r];
    return ill <= 0
        ? s.p.bodies()
        : s.p.bodies().hungrier(Typhus.onHunger(s.p.upheaval().typhus(), ill));
  }

  /// The same for towns, at the mean of regions.
  Bodies.Parameters townBodies() {
    double ill = meanIll();
    return ill <= 0
        ? s.p.bodies()
        : s.p.bodies().hungrier(Typhus.onHunger(s.p.upheaval().typhus(), ill));
  }

  private double meanIll() {
    return Arrays.stream(s.real("typhus")).average().orElse(0);
  }

  long typhusVillage(int r) {
    return typhusVillage[r];
  }

  long typhusTown(int r) {
    return typhusTown[r];
  }

  /// (PO-9.3) who dies of typhus this month, before the month's other deaths.
  void typhus(Month month) {
    Arrays.fill(typhusVillage, 0);
    Arrays.fill(typhusTown, 0);
    if (!epidemic()) {
      return;
    }
    Typhus.Parameters p = s.p.upheaval().typhus();
    double[] ill = s.real("typhus");
    long key = s.key("typhus", month);
    Typhus.Columns c = s.state.households.view(Typhus.Columns.class);
    for (int r = 0; r < n; r++) {
      double chance = ill[r] * p.fatalityVillage();
      int from = s.layout.regionStarts[r];
      int to = s.layout.regionStarts[r + 1];
      typhusVillage[r] = chance > 0 ? Typhus.villages(chance, key, c, from, to) : 0;
    }
    TownLife.Columns t = s.state.townsfolk.view(TownLife.Columns.class);
    for (int i = 0; i < t.id().length; i++) {
      int r = t.region()[i];
      if (t.earners()[i] + t.dependants()[i] > 0) {
        typhusTown[r] += Typhus.town(ill[r] * p.fatalityTown(), key + 2, t, i);
      }
    }
  }

  /// Typhus, unrest and the peasant war after the month.
  void end(MonthInputs in, Month month) {
    towns(in);
    peasants(in);
    if (epidemic()) {
      spread(in, month);
    }
    s.setNation("armyBefore", in.armyPersons());
  }

  private void spread(MonthInputs in, Month month) {
    Typhus.Parameters p = s.p.upheaval().typhus();
    double[] ill = s.real("typhus");
    double[] immune = s.real("immune");
    double mean = meanIll();
    for (int r = 0; r < n; r++) {
      double hunger = Math.max(0, .97 - Math.min(s.real("bodyMean")[r], s.real("townBody")[r]));
      Typhus.Conditions at = new Typhus.Conditions(in.armyPersons() / 1e6, frontHere(r), hunger);
      double next = Typhus.next(p, ill[r], mean, immune[r], at, month.monthOfYear());
      immune[r] = Typhus.immune(p, immune[r], ill[r]);
      ill[r] = next < 1e-6 ? 0 : next;
    }
  }

  /// Whether the front passes through a region, 0 to 1.
  private double frontHere(int r) {
    double held = held()[r];
    return Math.min(1, 4 * held * (1 - held));
  }

  /// Food of towns against need and habit, and the unrest it makes.
  private void towns(MonthInputs in) {
    double[] eaten = new double[n + CITIES.length];
    double[] persons = new double[n + CITIES.length];
    countTowns(eaten, persons);
    double front = front(in);
    boolean levy = in.rule() == RuleKind.REQUISITION;
    for (int r = 0; r < n; r++) {
      double food = persons[r] > 0 ? eaten[r] / persons[r] : 1;
      double[] next =
          unrest(
              food,
              s.real("townFood")[r],
              s.real("townHabit")[r],
              s.real("urbanUnrest")[r],
              front,
              levy);
      s.real("townFood")[r] = next[0];
      s.real("townHabit")[r] = next[1];
      s.real("urbanUnrest")[r] = next[2];
    }
    for (int k = 0; k < CITIES.length; k++) {
      double food = persons[n + k] > 0 ? eaten[n + k] / persons[n + k] : 1;
      String at = CITIES[k];
      double[] next =
          unrest(
              food,
              s.nation("food" + at),
              s.nation("habit" + at),
              s.nation("unrest" + at),
              front,
              levy);
      s.setNation("food" + at, next[0]);
      s.setNation("habit" + at, next[1]);
      s.setNation("unrest" + at, next[2]);
    }
  }

  /// Counts what towns ate over the norm (CO-6.3) and their people, the two cities apart, and the
  /// mean body by region.
  private void countTowns(double[] eaten, double[] persons) {
    double[] other = s.townMonth().otherFood();
    s.townMonth().each((r, worker) -> countTown(r, other, eaten, persons));
    for (int k = 0; k < CITIES.length; k++) {
      s.setNation("people" + CITIES[k], persons[n + k]);
    }
  }

  private void countTown(int r, double[] other, double[] eaten, double[] persons) {
    TownLife.Columns c = s.state.townsfolk.view(TownLife.Columns.class);
    byte[] city = s.state.townsfolk.byteColumn("city");
    TownRows own = s.townMonth().rows()[r];
    TownLife.Parameters p = s.p.townLife();
    double[] ate = new double[CITIES.length + 1];
    double[] here = new double[CITIES.length + 1];
    double body = 0;
    double all = 0;
    for (int k = own.from(); k < own.to(); k++) {
      int i = own.row()[k];
      int mouths = c.earners()[i] + c.dependants()[i];
      if (mouths > 0) {
        ate[city[i]] +=
            mouths
                * UrbanUnrest.eaten(
                    other.length == 0 ? s.townMonth().life().otherFoodEnergy() : other[i],
                    p.otherFoodEnergy(),
                    p.grainEnergyShare(),
                    c.eatenKg()[i] / (p.normKg() * mouths));
      }
      here[city[i]] += mouths;
      body += c.body()[i] * mouths;
      all += mouths;
    }
    s.real("townBody")[r] = all > 0 ? body / all : 1;
    eaten[r] = ate[0];
    persons[r] = here[0];
    for (int k = 1; k <= CITIES.length; k++) {
      if (here[k] > 0) { // a city lies in one region
        eaten[n + k - 1] = ate[k];
        persons[n + k - 1] = here[k];
      }
    }
  }

  private double[] unrest(
      double now, double smooth, double habit, double unrest, double front, boolean levy) {
    UrbanUnrest.Parameters p = s.p.upheaval().unrest();
    double food = smooth <= 0 ? now : UrbanUnrest.food(smooth, now);
    double used = habit <= 0 ? now : habit;
    double next = UrbanUnrest.next(p, unrest, food, used, front, levy);
    return new double[] {food, UrbanUnrest.habit(p, used, food), next};
  }

  private void peasants(MonthInputs in) {
    PeasantWar.Parameters p = s.p.upheaval().peasantWar();
    double front = front(in);
    double army = in.armyPersons() / 1e6;
    boolean shrinks = in.armyPersons() < s.nation("armyBefore");
    double called = Math.max(0, in.armyPersons() - s.nation("armyBefore")) / 1e8;
    for (int r = 0; r < n; r++) {
      double people = Math.max(1, villagePeople(r));
      taken[r] =
          (s.layout.of(r, Layout.FORCED + ForcedDelivery.UNPAID_KG)
                  + s.layout.of(r, Layout.DELIVERIES + Deliveries.TAX_KG)
                  + p.othersWeight() * s.layout.of(r, Layout.ARMY + ArmyTaking.GRAIN_KG))
              / people;
      double rows = Math.max(1, s.layout.of(r, Layout.COUNT + Census.ROWS));
      double keeps = s.layout.of(r, Layout.COUNT + Census.RETAINED_MILLE) / 1000.0 / rows;
      PeasantWar.Month m =
          new PeasantWar.Month(
              taken[r],
              Math.max(0, .97 - s.real("bodyMean")[r]) / .07,
              keeps,
              called,
              shrinks,
              frontHere(r),
              front,
              in.rule() != RuleKind.REQUISITION,
              troops(army, front),
              s.warMonth().heldShare(r));
      double grievance = PeasantWar.grievance(p, s.real("revoltGrievance")[r], m);
      s.real("revoltGrievance")[r] = grievance;
      s.real("hiddenArms")[r] = PeasantWar.arms(p, s.real("hiddenArms")[r], m);
      double moving = PeasantWar.moving(p, grievance, m, p.exposure()[r]);
      s.real("insurgentShare")[r] =
          PeasantWar.next(p, s.real("insurgentShare")[r], moving, s.real("hiddenArms")[r], m);
    }
  }

  /// Troops free of the front, against full strength.
  private static double troops(double army, double front) {
    return .75 * Math.min(1, army / 3) * (1 - front);
  }
}
