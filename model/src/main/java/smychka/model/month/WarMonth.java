package smychka.model.month;

import java.util.Arrays;
import smychka.engine.Draws;
import smychka.engine.Ledger;
import smychka.engine.Month;
import smychka.engine.Rounding;
import smychka.engine.Table;
import smychka.model.accounts.Books;
import smychka.model.countryside.ArmyTaking;
import smychka.model.countryside.Herds;
import smychka.model.people.Bodies;
import smychka.model.people.Mobilisation;
import smychka.model.state.StateGrain;
import smychka.model.tables.Region;
import smychka.model.world.Territory;

/// The civil war's part of a month: what is held and reached, who is called up, who falls.
final class WarMonth {
  private static final int HARVEST_OPENS = 7;

  private final MonthSchedule s;
  private final int n = Region.COUNT;
  private final double[] reachShare = new double[n];
  private double called;
  private double fallen;
  private double townRecruits;
  private double heldHouseholds = 1;
  private double shipping = 1;
  private double barred;
  private Bodies.War bodies = Bodies.War.NONE;
  private final double[] fieldsLeft = new double[n];
  private ArmyTaking.Shares taking = ArmyTaking.Shares.NONE;

  WarMonth(MonthSchedule schedule) {
    s = schedule;
    Arrays.fill(reachShare, 1);
  }

  /// Share of a region's households in villages that are held.
  double heldShare(int r) {
    return s.real("heldShare")[r];
  }

  /// The same, weighted by how far the apparatus reaches.
  double reachShare(int r) {
    return reachShare[r];
  }

  /// Share of the country's rural households that is held.
  double heldHouseholds() {
    return heldHouseholds;
  }

  /// What armies and other powers take of villages this month.
  ArmyTaking.Shares taking() {
    return taking;
  }

  /// What war makes of births and deaths.
  Bodies.War bodies() {
    return bodies;
  }

  /// (WO-5.6) part of a region's crop that fighting leaves.
  double fieldsLeft(int r) {
    return fieldsLeft[r];
  }

  /// Whether roads limit what the state can send from region to region.
  boolean roadsLimit() {
    return shipping < 1;
  }

  /// (ST-2.21) part of a region's state grain that can be sent elsewhere this month.
  double shipping(int r) {
    if (!roadsLimit()) {
      return 1;
    }
    return StateGrain.roads(s.p.stateGrain(), shipping, s.supplyMonth().carries(), bands(r));
  }

  /// Insurgents of a region against the most there can be.
  double bands(int r) {
    return s.real("insurgentShare")[r] / s.p.upheaval().peasantWar().shareMax();
  }

  /// Part of what traders ship to other regions that barriers take.
  double barredShare() {
    return barred;
  }

  /// Share of free workers of held villages called up this month.
  double calledShare() {
    return called;
  }

  /// Share of soldiers who fall this month.
  double fallenShare() {
    return fallen;
  }

  /// As in peace: all is held, nobody is called up; roads and barriers as given.
  private void peace(MonthInputs in) {
    Arrays.fill(s.real("heldShare"), 1);
    Arrays.fill(reachShare, 1);
    heldHouseholds = 1;
    double season = s.p.stateGrain().shippingSeason()[s.state.month.monthOfYear() - 1];
    shipping = in.war().shipping() >= 1 ? 1 : in.war().shipping() * season;
    barred = in.war().barriers() * (1 - in.privateTolerance());
    called = 0;
    fallen = 0;
    townRecruits = 0;
    bodies = Bodies.War.NONE;
    Arrays.fill(fieldsLeft, 1);
    taking = ArmyTaking.Shares.NONE;
  }

  /// Sets what is held and reached, and the shares of those called up and fallen.
  void begin(MonthInputs in) {
    peace(in);
    if (in.war().territoryByDate()) {
      Territory.step(s.p.territory(), in.war().held(), s.layout.territory);
    }
    if (s.state.month.monthOfYear() == HARVEST_OPENS) {
      measureArea();
    }
    if (!in.war().territoryByDate()) {
      return;
    }
    double free = countHeld();
    double soldiers = Arrays.stream(s.whole("townSoldiers")).sum();
    Ledger ledger = s.state.books.ledger();
    Books books = s.state.books;
    for (int r = 0; r < n; r++) {
      soldiers += ledger.opening(books.villageSoldiers, r);
    }
    double recruits = s.scaled(in.war().called());
    called =
        free <= 0
            ? 0
            : Math.min(.2, recruits * s.p.mobilisation().villageShare() / Math.max(1, free));
    townRecruits = recruits * (1 - s.p.mobilisation().villageShare());
    fallen = Math.min(.1, s.scaled(in.war().fallen()) / Math.max(1, soldiers));
    bodies = bodies(ledger, books);
    front(in.war().held());
    taking =
        new ArmyTaking.Shares(
            animals(in.war().animals()),
            heldHouseholds < 1 ? s.p.mobilisation().othersTakeMonth() : 0,
            s.p.use().foodKgPerConsumerYear() / 12,
            s.p.mobilisation().othersRemembered());
  }

  /// (WO-5.6), (WO-5.7) what a front that moves leaves of the fields.
  private void front(double[] held) {
    double[] before = s.real("heldBefore");
    double[] moved = s.real("changedHands");
    for (int r = 0; r < n; r++) {
      moved[r] = Territory.Parameters.moved(moved[r], before[r], held[r]);
      before[r] = held[r];
      fieldsLeft[r] = s.p.territory().fieldsLeft(held[r], moved[r]);
    }
  }

  /// (PO-2.3), (PO-1.5) what absent men and disorder make of births and deaths.
  private Bodies.War bodies(Ledger ledger, Books books) {
    Mobilisation.Parameters p = s.p.mobilisation();
    double away = 0;
    double workers = 0;
    for (int r = 0; r < n; r++) {
      away += ledger.opening(books.villageSoldiers, r);
      workers += s.real("villageWorkers")[r];
    }
    double men = away / Math.max(1, away + workers / 2);
    double disorder = s.nation("disorder");
    disorder += (1 - heldHouseholds - disorder) / p.disorderMonths();
    s.setNation("disorder", disorder);
    double births = (1 - p.conceptionsLostInDisorder() * disorder);
    return new Bodies.War(
        births * Math.max(.2, 1 - p.conceptionsLostByAbsence() * men),
        1 + p.sicknessInDisorder() * disorder);
  }

  /// Grain area standing over land, in villages that are held.
  private void measureArea() {
    Table hh = s.state.households;
    double[] reach = s.layout.territory.reach();
    int[] village = hh.intColumn("village");
    int[] winterAres = hh.intColumn("winterAres");
    int[] springAres = hh.intColumn("springAres");
    int[] landAres = hh.intColumn("landAres");
    double area = 0;
    double land = 0;
    for (int i = 0; i < village.length; i++) {
      if (reach[village[i]] > 0) {
        area += winterAres[i] + springAres[i];
        land += landAres[i];
      }
    }
    s.setNation("areaOfHeldLandBefore", s.nation("areaOfHeldLand"));
    s.setNation("areaOfHeldLand", land > 0 ? area / land : 0);
  }

  /// Head taken by kind, as shares of the country's animals.
  private double[] animals(double[] head) {
    double[] share = new double[Herds.KINDS];
    for (int kind = 0; kind < Herds.KINDS; kind++) {
      double herd = 0;
      for (int r = 0; r < n; r++) {
        herd += s.state.books.ledger().opening(s.state.books.herd[kind], r);
      }
      share[kind] = Math.min(.2, s.scaled(head[kind]) / Math.max(1, herd));
    }
    return share;
  }

  /// Counts households held and reached; returns free workers in held villages, about.
  private double countHeld() {
    Territory.Columns t = s.layout.territory;
    double[] held = new double[n];
    double[] reach = new double[n];
    for (int v = 0; v < t.region().length; v++) {
      double rows = s.layout.villageStarts[v + 1] - s.layout.villageStarts[v];
      held[t.region()[v]] += t.reach()[v] > 0 ? rows : 0;
      reach[t.region()[v]] += t.reach()[v] * rows;
    }
    double[] heldShare = s.real("heldShare");
    double all = 0;
    double free = 0;
    for (int r = 0; r < n; r++) {
      double rows = Math.max(1, s.layout.regionStarts[r + 1] - s.layout.regionStarts[r]);
      heldShare[r] = held[r] / rows;
      reachShare[r] = reach[r] / rows;
      all += held[r];
      free += Math.max(0, s.real("villageWorkers")[r] - rows) * heldShare[r];
    }
    heldHouseholds = all / Math.max(1, s.state.households.rows());
    return free;
  }

  /// Earners of towns in held regions are called up; soldiers from towns fall.
  void callUpInTowns(Month month) {
    if (townRecruits <= 0 && fallen <= 0) {
      return;
    }
    Table t = s.state.townsfolk;
    byte[] earners = t.byteColumn("earners");
    byte[] working = t.byteColumn("working");
    int[] region = t.intColumn("region");
    long[] id = t.longColumn("id");
    double[] heldShare = s.real("heldShare");
    double free = 0;
    for (int i = 0; i < id.length; i++) {
      free += Math.max(0, earners[i] - 1) * heldShare[region[i]];
    }
    double share = Math.min(.2, townRecruits / Math.max(1, free));
    long key = s.key("town-mobilisation", month);
    for (int i = 0; i < id.length; i++) {
      int spare = Math.max(0, earners[i] - 1);
      int gone =
          Math.min(
              spare,
              Rounding.stochasticCount(
                  spare * share * heldShare[region[i]], Draws.bits(key, id[i])));
      earners[i] -= (byte) gone;
      working[i] = (byte) Math.min(working[i], earners[i]);
      s.whole("townSoldiers")[region[i]] += gone;
      s.postings().townCalled[region[i]] += gone;
    }
    for (int r = 0; r < n; r++) {
      long away = s.whole("townSoldiers")[r];
      long lost =
          Math.min(away, Rounding.stochasticLong(away * fallen, Draws.bits(key + 1, r + 1)));
      s.whole("townSoldiers")[r] -= lost;
      s.postings().townFallen[r] = lost;
    }
  }
}
