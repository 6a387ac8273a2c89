package smychka.model.month;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import smychka.engine.Draws;
import smychka.engine.Month;
import smychka.engine.Rounding;
import smychka.engine.Team;
import smychka.model.accounts.Books;
import smychka.model.countryside.Herds;
import smychka.model.countryside.Kolkhoz;
import smychka.model.tables.Region;

/// The month of the collective farms, village by village, before households live theirs: fields
/// ([KolkhozFields]), grain ([KolkhozGrain]), searches ([SearchMonth]), and what becomes of common
/// animals. Without members nothing is swept.
final class KolkhozMonth {
  private static final int N = Region.COUNT;

  private final MonthSchedule s;
  private final Kolkhoz.Members[] counted;
  private final Team.Task farming = this::region;
  private @Nullable MonthInputs now;
  private final long[] members = new long[N];
  private final double[] entered = new double[N];
  final double[] effort = new double[N];
  final double[] effortWeight = new double[N];
  final double[] weeds = new double[N];
  final double[] lateLoss = new double[N];
  final double[] pressed = new double[N];
  final double[] arrears = new double[N];
  private final SearchMonth search;
  private final KolkhozFields fields;
  private final KolkhozGrain grain;
  private final TractorMonth tractors;
  private final NomadMonth nomads;
  private final double[] residual = new double[N];
  private final double[] horses = new double[N];

  final long[] crop = new long[N];
  final long[] lost = new long[N];
  final long[] seedBrought = new long[N];
  final long[] seedFilled = new long[N];
  final long[] sown = new long[N];
  final long[] fed = new long[N];
  final long[] storeLoss = new long[N];
  final long[] paidOut = new long[N];
  final long[] delivered = new long[N];
  final long[] money = new long[N];
  final long[] sownAres = new long[N];
  final long[][] neglected = new long[Herds.KINDS][N];
  final long[][] stateSeed = new long[N][N];

  private boolean any;
  int a;
  int n;
  long key;
  long pressKey;
  double force;
  double coercion;

  KolkhozMonth(MonthSchedule schedule) {
    s = schedule;
    search = new SearchMonth(schedule);
    fields = new KolkhozFields(schedule, this);
    grain = new KolkhozGrain(schedule, this, search);
    tractors = new TractorMonth(schedule);
    nomads = new NomadMonth(schedule);
    counted = new Kolkhoz.Members[s.team.threads()];
    Arrays.setAll(counted, w -> new Kolkhoz.Members());
  }

  boolean any() {
    return any;
  }

  KolkhozFields fields() {
    return fields;
  }

  TractorMonth tractors() {
    return tractors;
  }

  NomadMonth nomads() {
    return nomads;
  }

  /// What is told of the month that is played.
  MonthInputs inputs() {
    return Objects.requireNonNull(now);
  }

  /// Households in collective farms, share of a region's.
  double memberShare(int r) {
    return s.real("memberShare")[r];
  }

  /// Part of the households outside that entered in the month.
  double entered(int r) {
    return entered[r];
  }

  /// Effort in a region's farms, by area; 1 where none is known.
  double effort(int r) {
    return effortWeight[r] <= 0 ? 0 : effort[r] / effortWeight[r];
  }

  /// (CS-9.27) what villages fear to lose of the grain in their houses in a month; none where
  /// houses were never entered.
  double[] houseHazard(MonthInputs in) {
    return search.hazard(in);
  }

  /// Part of the yield lost to weeds and tired land, by area; 0 where none is known.
  double weeds(int r) {
    return effortWeight[r] <= 0 ? 0 : weeds[r] / effortWeight[r];
  }

  /// Part of the crop lost by late work, by area; 0 where none is known.
  double lateLoss(int r) {
    return effortWeight[r] <= 0 ? 0 : lateLoss[r] / effortWeight[r];
  }

  double effortWeight(int r) {
    return effortWeight[r];
  }

  double residual(int r) {
    return residual[r];
  }

  double members(int r) {
    return members[r];
  }

  double horses(int r) {
    return horses[r];
  }

  /// What the year's plan still wants of farms [kg].
  double pressed(int r) {
    return pressed[r];
  }

  private void clear() {
    for (long[] flow :
        new long[][] {
          crop,
          lost,
          seedBrought,
          seedFilled,
          sown,
          fed,
          storeLoss,
          paidOut,
          delivered,
          money,
          sownAres
        }) {
      Arrays.fill(flow, 0);
    }
    for (int kind = 0; kind < Herds.KINDS; kind++) {
      Arrays.fill(neglected[kind], 0);
    }
    for (int r = 0; r < N; r++) {
      Arrays.fill(stateSeed[r], 0);
    }
    Arrays.fill(effort, 0);
    Arrays.fill(effortWeight, 0);
    Arrays.fill(weeds, 0);
    Arrays.fill(lateLoss, 0);
    Arrays.fill(pressed, 0);
    Arrays.fill(arrears, 0);
    search.clear();
    nomads.clear();
    Arrays.fill(residual, 0);
    Arrays.fill(horses, 0);
  }

  /// Counts members by region, and who entered since last month.
  private void enrolment() {
    byte[] member = s.layout.kolkhoz.common();
    any = false;
    for (int r = 0; r < N; r++) {
      long here = 0;
      int from = s.layout.regionStarts[r];
      int to = s.layout.regionStarts[r + 1];
      for (int i = from; i < to; i++) {
        here += member[i];
      }
      members[r] = here;
      any |= here > 0;
      double share = to == from ? 0 : (double) here / (to - from);
      double before = s.real("memberShare")[r];
      entered[r] = Math.max(0, share - before) / Math.max(.05, 1 - before);
      s.real("memberShare")[r] = share;
    }
  }

  /// Opens the month: tractors arrive, members are counted.
  void count(MonthInputs in) {
    clear();
    holdInCommon(in.rule().quota());
    tractors.deliver(in);
    enrolment();
    plots(in);
  }

  /// What is planted on plots in May is eaten over the year that follows.
  private void plots(MonthInputs in) {
    double ha = in.collective().plotsHa();
    for (int r = 0; r < N; r++) {
      double[] planted = s.real("plotsPlantedHa");
      planted[r] = planted[r] == 0 || s.state.month.monthOfYear() == 5 ? ha : planted[r];
    }
  }

  /// (PO-1.5) food from potatoes and plots of a region against an ordinary year.
  double otherFood(int r) {
    double ratio = s.real("plotsPlantedHa")[r] / s.p.kolkhoz().plotsReferenceHa();
    return 1 + memberShare(r) * (Math.min(1.3, .4 + .6 * ratio) - 1);
  }

  /// Members of associations till their own; farms hold land, grain and horses in common once the
  /// state asks its quota of them, and from then on.
  private void holdInCommon(boolean quota) {
    byte[] common = s.state.households.byteColumn("common");
    boolean holds = quota;
    for (int i = 0; i < common.length && !holds; i++) {
      holds = common[i] != 0;
    }
    if (holds) {
      System.arraycopy(s.state.households.byteColumn("member"), 0, common, 0, common.length);
    }
  }

  /// Plays the month of all farms.
  void begin(Month month, MonthInputs in) {
    nomads.begin(month, in);
    if (!any) {
      return;
    }
    a = month.monthOfAgriculturalYear();
    n = 12 - a;
    key = s.key("kolkhoz", month);
    pressKey = s.key("kolkhoz-pressed", month.plus(-a));
    coercion = in.coercion();
    force = s.p.force().visits().force(coercion);
    now = in;
    if (a == 0) {
      fields.turnOfTheYear();
    }
    if (a == 2 || a == 9) {
      fields.lendSeed();
    }
    s.eachRegion(farming);
  }

  /// The farms of a region.
  private void region(int r, int worker) {
    MonthInputs in = inputs();
    Layout l = s.layout;
    Kolkhoz.Members m = counted[worker];
    for (int v = l.firstVillages[r]; v < l.firstVillages[r + 1]; v++) {
      int from = l.villageStarts[v];
      int to = l.villageStarts[v + 1];
      m.count(l.kolkhoz, from, to);
      if (m.households > 0) {
        farm(in, m, s.scratch(worker), v, r, from, to);
      }
    }
  }

  private void farm(
      MonthInputs in, Kolkhoz.Members m, Scratch own, int v, int r, int from, int to) {
    Kolkhoz.Farms f = s.layout.farms;
    if (f.kolkhozAge()[v] == 0) {
      f.kolkhozResidual()[v] = s.p.kolkhoz().firstResidualKg();
      f.kolkhozFeed()[v] = 1;
    }
    long brought = Kolkhoz.bringSeed(s.layout.kolkhoz, from, to);
    f.kolkhozSeedKg()[v] += brought;
    seedBrought[r] += brought;
    if (a <= 1) {
      fields.harvest(in, m, v, r);
    }
    if (a == 1) {
      f.kolkhozMouths()[v] = m.mouths;
      fields.fillSeed(m, v, r);
    }
    if (a == 2 || a == 9) {
      fields.sow(m, own, v, r, from, to);
    }
    double planLeft = grain.deliver(in, m, own, v, r, from, to);
    grain.share(m, own, v, r, from, to, planLeft);
    animals(in, v, r, from, to);
    double draught = m.horses * (1 - Math.sqrt(Math.sqrt(f.kolkhozFeed()[v])));
    f.kolkhozDraught()[v] = s.p.kolkhoz().horsesPerTractor() * tractors.of(v, r) - draught;
    f.kolkhozAge()[v]++;
    residual[r] += f.kolkhozResidual()[v] * m.mouths;
    horses[r] += m.horses;
  }

  /// (CS-8.8) common horses, and cattle beyond what members may keep, are lost to neglect and want.
  private void animals(MonthInputs in, int v, int r, int from, int to) {
    Kolkhoz.Parameters p = s.p.kolkhoz();
    Kolkhoz.Columns c = s.layout.kolkhoz;
    double age = s.layout.farms.kolkhozAge()[v];
    double horse = p.horsesLost(s.layout.farms.kolkhozFeed()[v], age, s.herdMonth().density(r)[0]);
    double cow = p.neglect(age);
    double kept = in.collective().cowsAllowed() * p.privateCattlePerCow();
    for (int i = from; i < to; i++) {
      if (c.common()[i] == 0) {
        continue;
      }
      int dead = lose(c.horses(), i, c.horses()[i] * horse, Draws.bits(key + 2, c.id()[i]));
      neglected[Herds.HORSES][r] += dead;
      double common = Math.max(0, c.cattle()[i] - kept);
      neglected[Herds.CATTLE][r] +=
          lose(c.cattle(), i, common * cow, Draws.bits(key + 3, c.id()[i]));
    }
  }

  private static int lose(short[] herd, int i, double heads, long bits) {
    int dead = Math.min(herd[i], Rounding.stochasticCount(heads, bits));
    herd[i] -= (short) dead;
    return dead;
  }

  /// After the month: intake of the year.
  void end() {
    for (int r = 0; r < N; r++) {
      s.whole("kolkhozIntakeKg")[r] += delivered[r];
      s.real("farmArrearsKg")[r] = arrears[r];
    }
  }

  long grain(int r) {
    return sum(s.layout.farms.kolkhozGrainKg(), r);
  }

  long seed(int r) {
    return sum(s.layout.farms.kolkhozSeedKg(), r);
  }

  private long sum(long[] column, int r) {
    long sum = 0;
    int[] region = s.layout.farms.region();
    for (int v = 0; v < region.length; v++) {
      sum += region[v] == r ? column[v] : 0;
    }
    return sum;
  }

  /// Posts the month.
  void post() {
    search.post();
    Books b = s.state.books;
    for (int r = 0; r < N; r++) {
      var l = b.ledger();
      l.post(b.kolkhozHarvest, r, crop[r]);
      l.post(b.kolkhozLost, r, lost[r] + storeLoss[r]);
      l.post(b.kolkhozSeedBrought, r, seedBrought[r]);
      l.post(b.kolkhozSeedFilled, r, seedFilled[r]);
      l.post(b.kolkhozSown, r, sown[r]);
      l.post(b.kolkhozFed, r, fed[r]);
      l.post(b.kolkhozPaid, r, paidOut[r]);
      l.post(b.kolkhozDelivery, r, delivered[r]);
      s.moneyMonth().households("treasury", b.paidToKolkhoz, r, money[r], true);
      for (int kind = 0; kind < Herds.KINDS; kind++) {
        l.post(b.neglected[kind], r, neglected[kind][r]);
        l.post(b.nomadsLost[kind], r, nomads.lost(kind, r));
      }
      for (int q = 0; q < N; q++) {
        l.post(b.kolkhozSeedLoan, r, q, stateSeed[r][q]);
      }
    }
  }
}
