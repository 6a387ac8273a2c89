package smychka.model.month;

import java.util.Arrays;
import smychka.engine.Draws;
import smychka.engine.Month;
import smychka.engine.Team;
import smychka.model.coercion.Dekulakisation;
import smychka.model.coercion.Exile;
import smychka.model.countryside.Collectivisation;
import smychka.model.people.Flight;
import smychka.model.people.Moves;
import smychka.model.tables.Region;

/// The drive to collective farms in a month: where brigades go, who enters and leaves, who is
/// dispossessed and exiled. Levers at zero and no members: nothing is swept.
final class WaveMonth {
  /// The month in the key of what people are disposed to for good.
  static final Month ATTITUDES = Month.of(1917, 1);

  private static final int N = Region.COUNT;

  /// Regions of exile in the order of [Exile.Parameters#destination]: Urals, Siberia, Kazakhstan,
  /// the north.
  private static final int[] DESTINATIONS = {
    Region.of("urals-bashkiria").number(),
    Region.of("siberia-far-east").number(),
    Region.of("kazakhstan-kirghizia").number(),
    Region.of("consuming-centre").number()
  };

  private final MonthSchedule s;
  private final RevoltMonth revolt;
  private final long[][] joined = new long[N][Collectivisation.SLOTS];
  private final long[][] taken = new long[N][Dekulakisation.SLOTS];
  private final long[][] inExile = new long[N][Exile.SLOTS];
  private final long[][] sent = new long[N][N];
  private final long[][] fled = new long[N][Flight.SLOTS];
  private final long[] members = new long[N];
  private Collectivisation.Season[] seasons = new Collectivisation.Season[N];
  private final boolean[] shockedIn = new boolean[N];
  private final Team.Task joining = this::join;
  private final Team.Task fleeing = this::flee;
  private final Team.Task shocking = this::shock;
  private Collectivisation.Keys choices = new Collectivisation.Keys(new double[0], 0, 0, 0);
  private final Lasting attitudes;
  private long flightKey;
  private double pressure;
  private boolean shocked;

  WaveMonth(MonthSchedule schedule) {
    s = schedule;
    revolt = new RevoltMonth(schedule);
    long key = schedule.key("attitudes", ATTITUDES);
    attitudes = new Lasting(id -> Collectivisation.Keys.attitudes(key, id));
  }

  RevoltMonth revolt() {
    return revolt;
  }

  /// Whether nothing happened that adds to fear and grievance.
  boolean calm() {
    return !shocked;
  }

  /// What happened to membership in a region: a slot of [Collectivisation].
  long membership(int r, int slot) {
    return joined[r][slot];
  }

  /// What dekulakisation did in a region: a slot of [Dekulakisation].
  long dekulakised(int r, int slot) {
    return taken[r][slot];
  }

  /// What happened in exile in a region: a slot of [Exile].
  long exile(int r, int slot) {
    return inExile[r][slot];
  }

  /// Households in collective farms as they stand.
  long members(int r) {
    return members[r];
  }

  /// Part of those who would leave the villages of a region that gets through (PO-3.5).
  double through(int r) {
    return s.p.wave().flight().through(s.inputs.at(s.state.month).wave().movementBan()[r]);
  }

  /// Persons who fled hunger to towns.
  long fled(int r) {
    return fled[r][Flight.GONE];
  }

  /// Counts members before a month begins.
  void count() {
    Collectivisation.Columns c = s.layout.collectivisation;
    for (int r = 0; r < N; r++) {
      long sum = 0;
      for (int i = s.layout.regionStarts[r]; i < s.layout.regionStarts[r + 1]; i++) {
        sum += c.workers()[i] + c.dependants()[i] > 0 ? c.member()[i] : 0;
      }
      members[r] = sum;
    }
  }

  /// Before the month's work: exile, brigades, entry and exit, dispossession, revolt.
  void begin(Month month, MonthInputs in) {
    clear();
    live(month);
    MonthInputs.Wave w = in.wave();
    revolt.announce(w.pressure());
    seasons = seasons(in);
    if (w.pressure() > 0 || w.brigades() > 0 || Arrays.stream(members).sum() > 0) {
      choices = keys(month);
      s.eachRegion(joining);
    }
    flee(month);
    dispossess(month, in);
    pressure = w.pressure();
    s.eachRegion(shocking);
    for (boolean here : shockedIn) {
      shocked |= here;
    }
    revolt.begin(month, in, this);
    for (int v = 0; v < s.layout.drive.taken().length; v++) {
      s.layout.drive.cowed()[v] +=
          s.p.wave().revolt().cowedByArrest() * Math.min(1, s.layout.drive.gone()[v]);
    }
  }

  private void clear() {
    for (long[][] sums : new long[][][] {joined, taken, inExile, sent, fled}) {
      for (long[] of : sums) {
        Arrays.fill(of, 0);
      }
    }
    Arrays.fill(s.layout.drive.taken(), 0);
    Arrays.fill(s.layout.drive.gone(), 0);
    Arrays.fill(s.layout.drive.fearShock(), 0);
    Arrays.fill(s.layout.drive.grievanceShock(), 0);
    shocked = false;
  }

  Collectivisation.Keys keys(Month month) {
    return new Collectivisation.Keys(
        attitudes.of(s.layout.collectivisation.id()),
        s.key("attitudes", ATTITUDES),
        s.key("brigades", month),
        s.key("membership", month));
  }

  private void join(int r, int worker) {
    Layout l = s.layout;
    for (int v = l.firstVillages[r]; v < l.firstVillages[r + 1]; v++) {
      Collectivisation.step(
          s.p.wave().collectivisation(),
          seasons[r],
          choices,
          l.collectivisation,
          l.collectives,
          v,
          l.villageStarts[v],
          l.villageStarts[v + 1],
          s.scratch(worker).gaps,
          joined[r]);
    }
  }

  /// The hungry flee villages whose land is in common; towns meet them with those who move
  /// (PO-3.1).
  private void flee(Month month) {
    Layout l = s.layout;
    flightKey = s.key("flight", month);
    s.eachRegion(fleeing);
    for (int block = 0; block < l.blocks.count(); block++) {
      int r = l.blocks.region(block);
      if (block == 0 || l.blocks.region(block - 1) != r) {
        long[] sums = l.sums.slots(block);
        sums[Layout.MOVES + Moves.TO_TOWN] += fled[r][Flight.GONE];
        sums[Layout.MOVES + Moves.FOLLOWERS] += fled[r][Flight.FOLLOWERS];
      }
    }
  }

  private void flee(int r, int worker) {
    Layout l = s.layout;
    double through = through(r);
    for (int v = l.firstVillages[r]; v < l.firstVillages[r + 1]; v++) {
      if (l.collectives.commonField()[v] >= 1) {
        int from = l.villageStarts[v];
        int to = l.villageStarts[v + 1];
        Flight.step(s.p.wave().flight(), through, flightKey, l.flight, from, to, fled[r]);
      }
    }
  }

  /// After a rising that is met with a concession.
  void disband(Month month, int v, double[] base) {
    Layout l = s.layout;
    int r = l.collectives.region()[v];
    Collectivisation.disband(
        s.p.wave().collectivisation(),
        seasons[r],
        keys(month),
        l.collectivisation,
        l.collectives,
        v,
        l.villageStarts[v],
        l.villageStarts[v + 1],
        base,
        joined[r]);
  }

  private double[] priorities(MonthInputs in, double exponent) {
    double[] priority = in.regionalPriority();
    double mean = 0;
    for (int r = 0; r < N; r++) {
      mean += priority[r] * rows(r);
    }
    double weighted = mean / Math.max(1, s.layout.regionStarts[N]);
    return Arrays.stream(priority).map(w -> StrictMath.pow(w / weighted, exponent)).toArray();
  }

  private int rows(int r) {
    return s.layout.regionStarts[r + 1] - s.layout.regionStarts[r];
  }

  private Collectivisation.Season[] seasons(MonthInputs in) {
    Collectivisation.Parameters p = s.p.wave().collectivisation();
    MonthInputs.Wave w = in.wave();
    Collectivisation.Season[] all = new Collectivisation.Season[N];
    double[] g = priorities(in, p.priorityExponent());
    for (int r = 0; r < N; r++) {
      all[r] =
          new Collectivisation.Season(
              p.gain(w.startShare()[r]) + p.gainByMachines() * w.stations() / 1000,
              p.pressureAtFull() * w.pressure() * g[r],
              w.pressure(),
              w.brigades(),
              w.exitAllowed());
    }
    return all;
  }

  private void dispossess(Month month, MonthInputs in) {
    MonthInputs.Wave w = in.wave();
    Dekulakisation.Parameters p = s.p.wave().dekulakisation();
    Dekulakisation.Quota national =
        new Dekulakisation.Quota(
            w.arrestsMonth(), w.exileFamiliesMonth(), w.resettledFamiliesMonth(), w.capShare());
    double share = s.scaled(national.all(p)) / Math.max(1, s.layout.regionStarts[N]);
    if (share <= 0) {
      return;
    }
    double[] g = priorities(in, s.p.wave().collectivisation().priorityExponent());
    long key = s.key("dekulakisation", month);
    Layout l = s.layout;
    for (int v = 0; v < l.collectives.id().length; v++) {
      int r = l.collectives.region()[v];
      int from = l.villageStarts[v];
      int to = l.villageStarts[v + 1];
      int count =
          Dekulakisation.operation(
              p, share * g[r], w.capShare(), to - from, key, l.collectives.id()[v]);
      if (count > 0) {
        int v0 = v;
        l.drive.taken()[v] =
            Dekulakisation.take(
                p,
                s.p.hire()::means,
                national,
                count,
                key,
                l.dekulakisation,
                from,
                to,
                l.gaps,
                (id, persons, arrested) -> depart(key, id, v0, r, persons, arrested),
                taken[r]);
      }
    }
  }

  private int depart(long key, long id, int v, int from, int family, boolean arrested) {
    s.layout.drive.gone()[v]++;
    int persons = family - (arrested ? convict(Draws.unit(Draws.bits(key + 6, id)), from) : 0);
    int way = s.p.wave().exile().destination(Draws.unit(Draws.bits(key + 5, id)));
    int to = DESTINATIONS[way];
    sent[from][to] += persons;
    s.whole("exiledNew")[to] += persons;
    return persons;
  }

  /// (CO-4.9) the head of a family of category I is convicted; returns 1 where he does not go into
  /// exile.
  private int convict(double unit, int r) {
    Dekulakisation.Parameters p = s.p.wave().dekulakisation();
    boolean shot = unit < p.headsShot();
    boolean camps = !shot && unit < p.headsShot() + p.headsToCamps();
    s.repressionMonth().take(r, shot ? 1 : 0, camps ? 1 : 0);
    s.repressionMonth().convicted(shot || camps ? 0 : 1);
    return shot || camps ? 1 : 0;
  }

  /// (CO-2.1) what villages went through this month.
  private void shock(int r, int worker) {
    shockedIn[r] = false;
    Layout l = s.layout;
    Collectivisation.Parameters c = s.p.wave().collectivisation();
    Dekulakisation.Parameters d = s.p.wave().dekulakisation();
    for (int v = l.firstVillages[r]; v < l.firstVillages[r + 1]; v++) {
      double operation = Math.min(1, l.drive.taken()[v]);
      double fear = c.fearByBrigade() * pressure * l.collectives.brigade()[v];
      fear += d.fearByNeighbour() * operation;
      double grievance = d.grievanceByNeighbour() * operation;
      if (l.collectives.commonField()[v] >= 1) {
        grievance +=
            s.p.wave().revolt().grievanceByHunger()
                * revolt.hungry(l.villageStarts[v], l.villageStarts[v + 1]);
      }
      if (fear != 0 || grievance != 0) {
        l.drive.fearShock()[v] = fear;
        l.drive.grievanceShock()[v] = grievance;
        shockedIn[r] = true;
      }
    }
  }

  /// A month in exile.
  private void live(Month month) {
    long key = s.key("exile", month);
    for (int r = 0; r < N; r++) {
      Exile.step(
          s.p.wave().exile(),
          s.real("bodyMean")[r],
          key,
          r,
          s.whole("exiledNew"),
          s.whole("exiledSettled"),
          s.whole("stateGrainKg"),
          inExile[r]);
      long back = inExile[r][Exile.FLED] + inExile[r][Exile.RELEASED];
      for (long k = 0; k < back; k++) {
        settle(r, Draws.bits(key + 7 + r, k));
      }
    }
  }

  /// One who comes out of exile lives with a household of the region drawn by lot.
  private void settle(int r, long bits) {
    byte[] workers = s.layout.collectivisation.workers();
    int from = s.layout.regionStarts[r];
    int row = from + (int) Long.remainderUnsigned(bits, rows(r));
    while (workers[row] > 60) {
      row = row + 1 < s.layout.regionStarts[r + 1] ? row + 1 : from;
    }
    workers[row]++;
  }

  /// Posts a region's people, grain and money to the books.
  void post(int r) {
    var b = s.state.books;
    var l = b.ledger();
    for (int q = 0; q < N; q++) {
      l.post(b.exiled, r, q, sent[r][q]);
    }
    l.post(b.exileBirths, r, inExile[r][Exile.BIRTHS]);
    l.post(b.exileDeaths, r, inExile[r][Exile.DEATHS]);
    l.post(b.fledExile, r, inExile[r][Exile.FLED]);
    l.post(b.releasedExile, r, inExile[r][Exile.RELEASED]);
    l.post(b.exileEaten, r, inExile[r][Exile.EATEN_KG]);
    s.moneyMonth().households("treasury", b.fines, r, taken[r][Dekulakisation.MONEY], false);
  }
}
