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
import smychka.model.countryside.KolkhozDelivery;
import smychka.model.countryside.NomadHerds;
import smychka.model.countryside.Tractors;
import smychka.model.tables.Region;

/// The month of the collective farms, village by village, before households live theirs: harvest,
/// seed, sowing, delivery, feed, pay, and what becomes of common animals. Without members nothing
/// is swept.
final class KolkhozMonth {
  private static final int N = Region.COUNT;

  private final MonthSchedule s;
  private final Kolkhoz.Members m = new Kolkhoz.Members();
  private final Kolkhoz.Members[] counted;
  private final Team.Task farming = this::region;
  private @Nullable MonthInputs now;
  private final long[] members = new long[N];
  private final double[] entered = new double[N];
  private final double[] effort = new double[N];
  private final double[] effortWeight = new double[N];
  private final double[] weeds = new double[N];
  private final double[] lateLoss = new double[N];
  private final double[] pressed = new double[N];
  private final double[] arrears = new double[N];
  private final SearchMonth search;
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
  private final long[][] nomads = new long[Herds.KINDS][N];
  private final long[][] stateSeed = new long[N][N];

  private boolean any;
  private int a;
  private int n;
  private long key;
  private long pressKey;
  private double force;
  private double coercion;

  KolkhozMonth(MonthSchedule schedule) {
    s = schedule;
    search = new SearchMonth(schedule);
    counted = new Kolkhoz.Members[s.team.threads()];
    Arrays.setAll(counted, w -> new Kolkhoz.Members());
  }

  boolean any() {
    return any;
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
      Arrays.fill(nomads[kind], 0);
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
    deliverTractors(in);
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

  /// (CS-5.11) herds of nomads under settlement and meat plans.
  private void nomads(Month month, MonthInputs in) {
    int r = Region.KAZAKHSTAN_KIRGHIZIA.number();
    herdFood(in, r);
    if (in.collective().nomadSettlement() <= 0) {
      return;
    }
    long key = s.key("nomads", month);
    for (int i = s.layout.regionStarts[r]; i < s.layout.regionStarts[r + 1]; i++) {
      NomadHerds.step(
          s.p.nomads(), in.collective().nomadSettlement(), key, s.layout.nomads, i, r, nomads);
    }
  }

  private void herdFood(MonthInputs in, int r) {
    Books b = s.state.books;
    double people = Math.max(1, b.ledger().opening(b.villagePeople, r));
    double units =
        NomadHerds.units(
                b.ledger().opening(b.herd[Herds.HORSES], r),
                b.ledger().opening(b.herd[Herds.CATTLE], r),
                b.ledger().opening(b.herd[Herds.SHEEP_GOATS], r))
            / people;
    if (s.p.nomads().offered(in.collective().nomadSettlement())) {
      s.real("freeHerdUnits")[r] = Math.max(units, s.real("freeHerdUnits")[r]);
    } else {
      s.real("herdFoodLost")[r] = 1 - NomadHerds.foodLeft(units, s.real("freeHerdUnits")[r]);
    }
  }

  /// (CS-5.12) part of the food of herds on the steppe that is left in a region.
  double herdFood(int r) {
    return 1 - s.real("herdFoodLost")[r];
  }

  /// Animals lost by nomads [head].
  long nomadsLost(int kind, int r) {
    return nomads[kind][r];
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
    nomads(month, in);
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
      turnOfTheYear();
    }
    if (a == 2 || a == 9) {
      lendSeed();
    }
    s.eachRegion(farming);
  }

  /// The farms of a region.
  private void region(int r, int worker) {
    MonthInputs in = Objects.requireNonNull(now);
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

  private void deliverTractors(MonthInputs in) {
    double plan = in.collective().machineryYear();
    double all = 0;
    double[] weight = new double[N];
    for (int r = 0; r < N; r++) {
      double area = s.inputs.initial().lastGrainAreaHa()[r];
      weight[r] = area * (s.p.tractors().outsideShare() + s.real("memberShare")[r]);
      all += weight[r];
    }
    for (int r = 0; r < N; r++) {
      double part = all <= 0 ? 0 : weight[r] / all;
      s.real("tractors")[r] =
          Tractors.next(s.p.tractors(), s.real("tractors")[r], plan * part / 12);
    }
  }

  /// A region's tractors at the run's scale.
  private double tractors(int r) {
    return s.real("tractors")[r] / s.settings.scale();
  }

  /// On 1 July: what was paid is learned, the year's accounts begin, areas that ripen are taken.
  private void turnOfTheYear() {
    MonthInputs in = Objects.requireNonNull(now);
    s.setNation("farmNormKgPerAre", in.collective().deliveryNormKgPerAre());
    Kolkhoz.Farms f = s.layout.farms;
    double[] ours = new double[N];
    double[] all = new double[N];
    for (int v = 0; v < f.id().length; v++) {
      int from = s.layout.villageStarts[v];
      int to = s.layout.villageStarts[v + 1];
      int r = f.region()[v];
      m.count(s.layout.kolkhoz, from, to);
      if (f.kolkhozCropKg()[v] > 0 && f.kolkhozMouths()[v] > 0) {
        double paid = f.kolkhozPaidKg()[v] / f.kolkhozMouths()[v];
        f.kolkhozResidual()[v] = s.p.kolkhoz().residual(f.kolkhozResidual()[v], paid);
      }
      f.kolkhozCropKg()[v] = 0;
      f.kolkhozTakenKg()[v] = 0;
      f.kolkhozPaidKg()[v] = 0;
      f.kolkhozAres()[v] = m.standingAres;
      ours[r] += m.standingAres;
      for (int i = from; i < to; i++) {
        all[r] += s.layout.kolkhoz.winterAres()[i] + s.layout.kolkhoz.springAres()[i];
      }
    }
    for (int r = 0; r < N; r++) {
      s.real("kolkhozAreaShare")[r] = all[r] <= 0 ? 0 : ours[r] / all[r];
      s.real("kolkhozAres")[r] = ours[r];
      s.real("farmArrearsKg")[r] = 0;
      s.whole("kolkhozIntakeKg")[r] = 0;
    }
  }

  /// A farm's share of the region's tractors.
  private double tractors(int v, int r) {
    double all = s.real("kolkhozAres")[r];
    double part = all <= 0 ? 0 : s.layout.farms.kolkhozAres()[v] / all;
    return tractors(r) * Math.min(1, s.real("kolkhozAreaShare")[r] * 2) * part;
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
      harvest(in, m, v, r);
    }
    if (a == 1) {
      f.kolkhozMouths()[v] = m.mouths;
      fillSeed(m, v, r);
    }
    if (a == 2 || a == 9) {
      sow(m, own, v, r, from, to);
    }
    double planLeft = deliver(in, m, own, v, r, from, to);
    share(m, own, v, r, from, to, planLeft);
    animals(in, v, r, from, to);
    double draught = m.horses * (1 - Math.sqrt(Math.sqrt(f.kolkhozFeed()[v])));
    f.kolkhozDraught()[v] = s.p.kolkhoz().horsesPerTractor() * tractors(v, r) - draught;
    f.kolkhozAge()[v]++;
    residual[r] += f.kolkhozResidual()[v] * m.mouths;
    horses[r] += m.horses;
  }

  private void harvest(MonthInputs in, Kolkhoz.Members m, int v, int r) {
    Kolkhoz.Farms f = s.layout.farms;
    double e =
        s.p
            .kolkhoz()
            .effort(
                f.kolkhozResidual()[v],
                m.fear,
                in.collective().plotsHa(),
                f.kolkhozAge()[v],
                m.body);
    double share = a == 0 ? s.p.harvest().julyShare() : 1 - s.p.harvest().julyShare();
    double weedy = s.p.fields().lost(f.weedyAres()[v], m.landAres);
    double atHarvest = timely(m, v, r, s.p.harvestWork().tractorsAtHarvest());
    double standing = s.villages().yieldKgPerAre(r) * f.yieldFactor()[v];
    double late =
        s.p.harvestWork().lost(atHarvest, e, standing, s.p.kolkhoz().learned(f.kolkhozAge()[v]));
    double kg = m.standingAres * standing * e * share;
    kg *= (1 - weedy) * (1 - late);
    long gross = Rounding.stochasticLong(kg, Draws.bits(key, f.id()[v]));
    long waste = Math.min(gross, Math.round(gross * s.p.harvest().threshingLossShare()));
    f.kolkhozGrainKg()[v] += gross - waste;
    f.kolkhozCropKg()[v] += gross;
    crop[r] += gross;
    lost[r] += waste;
    effort[r] += e * m.standingAres;
    effortWeight[r] += m.standingAres;
    weeds[r] += weedy * m.standingAres;
    lateLoss[r] += late * m.standingAres;
    if (a == 1) {
      fieldsAfterHarvest(m, v, r, weedy, e);
    }
  }

  /// Draught of a farm, with a part of its tractors, against what is timely.
  private double timely(Kolkhoz.Members m, int v, int r, double tractors) {
    double feed = s.layout.farms.kolkhozFeed()[v];
    return Kolkhoz.timely(s.p.kolkhoz(), s.p.harvest(), m, feed, tractors * tractors(v, r));
  }

  /// (CS-8.10) what this year's work left of the fields.
  private void fieldsAfterHarvest(Kolkhoz.Members m, int v, int r, double weedy, double effort) {
    Kolkhoz.Farms f = s.layout.farms;
    double timely = timely(m, v, r, 1);
    double sown = m.landAres <= 0 ? 0 : (double) m.standingAres / m.landAres;
    double learned = s.p.kolkhoz().learned(f.kolkhozAge()[v]);
    f.weedyAres()[v] = m.landAres * s.p.fields().next(weedy, sown, timely, effort, learned);
  }

  private double seedKgPerAre(int r) {
    return s.inputs.initial().seedTonnesPerHa()[r] * 10;
  }

  private double plannedAres(Kolkhoz.Members m, int v, int r) {
    double feed = s.layout.farms.kolkhozFeed()[v];
    double plan = Objects.requireNonNull(now).farmOrders().sowingPlan();
    return Kolkhoz.plannedAres(s.p.kolkhoz(), s.p.harvest(), m, feed, tractors(v, r), plan);
  }

  private void fillSeed(Kolkhoz.Members m, int v, int r) {
    Kolkhoz.Farms f = s.layout.farms;
    long wanted = (long) (plannedAres(m, v, r) * seedKgPerAre(r)) - f.kolkhozSeedKg()[v];
    long filled = Math.max(0, Math.min(wanted, f.kolkhozGrainKg()[v] / 2));
    f.kolkhozGrainKg()[v] -= filled;
    f.kolkhozSeedKg()[v] += filled;
    seedFilled[r] += filled;
  }

  private double winterShare(int r) {
    return s.inputs.initial().winterHa()[r] / s.inputs.initial().lastGrainAreaHa()[r];
  }

  /// Area to be sown now, were there seed [are].
  private double wantedAres(Kolkhoz.Members m, int v, int r, int from, int to) {
    double planned = plannedAres(m, v, r);
    if (a == 2) {
      return planned * winterShare(r);
    }
    long winter = 0;
    for (int i = from; i < to; i++) {
      winter += s.layout.kolkhoz.common()[i] * (long) s.layout.kolkhoz.winterAres()[i];
    }
    return Math.max(0, planned - winter);
  }

  private void sow(Kolkhoz.Members m, Scratch own, int v, int r, int from, int to) {
    Kolkhoz.Farms f = s.layout.farms;
    double rate = seedKgPerAre(r);
    long ares = (long) Math.min(wantedAres(m, v, r, from, to), f.kolkhozSeedKg()[v] / rate);
    if (m.landAres <= 0) {
      return;
    }
    Kolkhoz.sow(ares, a == 2, s.layout.kolkhoz, from, to, own.spare, own.part);
    long used = Math.min(f.kolkhozSeedKg()[v], (long) Math.ceil(ares * rate));
    f.kolkhozSeedKg()[v] -= used;
    sown[r] += used;
    sownAres[r] += ares;
  }

  /// The state lends the seed that farms lack, from what it has beyond its next months.
  private void lendSeed() {
    Kolkhoz.Farms f = s.layout.farms;
    double[] lacking = new double[f.id().length];
    double all = 0;
    for (int v = 0; v < lacking.length; v++) {
      int r = f.region()[v];
      int from = s.layout.villageStarts[v];
      int to = s.layout.villageStarts[v + 1];
      m.count(s.layout.kolkhoz, from, to);
      if (m.households > 0) {
        double want = wantedAres(m, v, r, from, to) * seedKgPerAre(r);
        lacking[v] = Math.max(0, want - f.kolkhozSeedKg()[v] - m.seedKg);
        all += lacking[v];
      }
    }
    long[] stock = s.whole("stateGrainKg");
    double held = Arrays.stream(stock).sum();
    long[] byVillage =
        MonthSchedule.shares(Math.min(all, s.p.tractors().seedLentShareOfStock() * held), lacking);
    long[] toRegion = new long[N];
    for (int v = 0; v < byVillage.length; v++) {
      f.kolkhozSeedKg()[v] += byVillage[v];
      toRegion[f.region()[v]] += byVillage[v];
    }
    Posting.takeFrom(stock, toRegion, stateSeed);
  }

  /// The state takes what its plan wants by now; returns what it still wants this year [kg].
  private double deliver(
      MonthInputs in, Kolkhoz.Members m, Scratch own, int v, int r, int from, int to) {
    Kolkhoz.Farms f = s.layout.farms;
    KolkhozDelivery.Parameters p = s.p.kolkhozDelivery();
    double all = s.real("kolkhozAres")[r];
    if (all <= 0 || f.kolkhozAres()[v] <= 0) {
      return 0;
    }
    double plan = planOfYear(in, v, r);
    double left = Math.max(0, plan - f.kolkhozTakenKg()[v]);
    long kg = (long) Math.min(f.kolkhozGrainKg()[v], p.taken(a, left, visible(m, v, coercion)));
    f.kolkhozGrainKg()[v] -= kg;
    f.kolkhozTakenKg()[v] += kg;
    delivered[r] += kg;
    long units =
        Rounding.stochasticLong(
            (1 - p.moneyWithheld()) * kg * s.stateMonth().price(r) / 1000 * s.unit(),
            Draws.bits(key + 1, f.id()[v]));
    if (units > 0) {
      Kolkhoz.payMoney(s.p.kolkhoz(), units, s.layout.kolkhoz, from, to, own.spare, own.part);
      money[r] += units;
    }
    boolean quotas = in.grainOrders().quotas();
    double owed = s.stateMonth().owedByNow(left - kg, plan, a, quotas);
    long found = search.search(in, own, v, r, from, to, owed, n);
    delivered[r] += found;
    pressed[r] += left - kg - found;
    arrears[r] += Math.max(0, owed - found);
    return left - kg - found;
  }

  /// (CS-9.20) grain in the farm's store that may be taken now under `coercion` [kg].
  private double visible(Kolkhoz.Members m, int v, double coercion) {
    double food = s.p.use().foodKgPerConsumerYear() / 12 * m.consumers;
    double need = n * (.95 * food + .25 * feedMonth(m));
    double grain = s.layout.farms.kolkhozGrainKg()[v];
    return s.p.kolkhozDelivery().visible(hidden(v), grain, coercion, need, m.grainKg);
  }

  /// (CS-9.17), (CS-9.18) what is asked of a farm this year [kg].
  private double planOfYear(MonthInputs in, int v, int r) {
    Kolkhoz.Farms f = s.layout.farms;
    KolkhozDelivery.Parameters p = s.p.kolkhozDelivery();
    double part = f.kolkhozAres()[v] / s.real("kolkhozAres")[r];
    double plan = s.stateMonth().plan(r) * s.real("kolkhozAreaShare")[r];
    plan += p.loadedOnFarms() * s.stateMonth().gap(r);
    plan *= part;
    plan *= p.uneven(force, Draws.normal(Draws.bits(pressKey, f.id()[v])));
    plan += in.farmOrders().counterPlans() * s.real("farmArrearsKg")[r] * part;
    double norm = s.nation("farmNormKgPerAre") * s.stateMonth().zone(r);
    if (norm > 0) {
      plan = p.byNorm(plan, norm * f.kolkhozAres()[v], mts(in, v, r));
    }
    return plan;
  }

  /// (CS-9.18) payment for the work of stations, in grain.
  private double mts(MonthInputs in, int v, int r) {
    double ha = s.real("kolkhozAres")[r] / 100;
    double served =
        in.collective().stations() <= 0 || ha <= 0
            ? 0
            : Math.min(1, tractors(r) * s.p.kolkhozDelivery().haServedByTractor() / ha);
    return in.collective().mtsPayment() * served * s.layout.farms.kolkhozCropKg()[v];
  }

  private double hidden(int v) {
    Kolkhoz.Farms f = s.layout.farms;
    double taken =
        f.kolkhozCropKg()[v] <= 0 ? 0 : (double) f.kolkhozTakenKg()[v] / f.kolkhozCropKg()[v];
    return s.p.kolkhozDelivery().hidden(Math.min(1, taken), coercion);
  }

  private double feedMonth(Kolkhoz.Members m) {
    return m.horses * s.p.use().horseFeedKgYear() / 12;
  }

  /// (CS-8.5)-(CS-8.7) horses are fed, members paid, what is left is kept.
  private void share(
      Kolkhoz.Members m, Scratch own, int v, int r, int from, int to, double planLeft) {
    Kolkhoz.Farms f = s.layout.farms;
    Kolkhoz.Parameters p = s.p.kolkhoz();
    double optimism = Draws.normal(Draws.bits(pressKey + 1, f.id()[v]));
    double grain = f.kolkhozGrainKg()[v];
    double feared = 1 - p.countsOnLeft() * (1 - coercion);
    double claim =
        a >= 9 ? 0 : Math.min(p.claim(optimism, planLeft, hidden(v), grain), visible(m, v, feared));
    double standing = a == 0 ? f.kolkhozCropKg()[v] * s.p.harvest().standingPerCrop() : 0;
    double food = s.p.use().foodKgPerConsumerYear() / 12 * m.consumers;
    double feed = feedMonth(m);
    double fr =
        Kolkhoz.Parameters.feed(
            Math.max(0, grain + standing - planLeft + m.grainKg) / n, food, feed);
    f.kolkhozFeed()[v] = fr;
    long eaten = (long) Math.min(grain, fr * feed);
    f.kolkhozGrainKg()[v] -= eaten;
    fed[r] += eaten;
    double seed =
        a == 0 ? Math.max(0, plannedAres(m, v, r) * seedKgPerAre(r) - f.kolkhozSeedKg()[v]) : 0;
    double free = Math.max(0, grain - eaten - claim - seed - fr * feed * (n - 1));
    double due = a <= 1 ? p.advanceShare() * grain : 0;
    double pay = Math.max(p.payShareMonth() * free, Math.min(due, .5 * (grain - eaten)));
    long kg = (long) Math.min(f.kolkhozGrainKg()[v], pay);
    if (kg > 0) {
      Kolkhoz.pay(p, kg, s.layout.kolkhoz, from, to, own.spare, own.part);
      f.kolkhozGrainKg()[v] -= kg;
      f.kolkhozPaidKg()[v] += kg;
      paidOut[r] += kg;
    }
    f.kolkhozDue()[v] = Math.max(0, free + standing * .3 - kg) / Math.max(1, m.mouths);
    long rot = (long) (f.kolkhozGrainKg()[v] * s.p.use().storeLossShareMonth());
    f.kolkhozGrainKg()[v] -= rot;
    storeLoss[r] += rot;
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
        l.post(b.nomadsLost[kind], r, nomads[kind][r]);
      }
      for (int q = 0; q < N; q++) {
        l.post(b.kolkhozSeedLoan, r, q, stateSeed[r][q]);
      }
    }
  }
}
