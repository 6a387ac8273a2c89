package smychka.model.month;

import smychka.engine.Draws;
import smychka.engine.Rounding;
import smychka.model.countryside.Kolkhoz;
import smychka.model.countryside.KolkhozDelivery;

/// The grain of a collective farm in a month: what the state asks and takes, what horses are fed,
/// what members are paid, what is kept.
final class KolkhozGrain {
  private final MonthSchedule s;
  private final KolkhozMonth k;
  private final SearchMonth search;

  KolkhozGrain(MonthSchedule schedule, KolkhozMonth month, SearchMonth searches) {
    s = schedule;
    k = month;
    search = searches;
  }

  /// The state takes what its plan wants by now; returns what it still wants this year [kg].
  double deliver(MonthInputs in, Kolkhoz.Members m, Scratch own, int v, int r, int from, int to) {
    Kolkhoz.Farms f = s.layout.farms;
    KolkhozDelivery.Parameters p = s.p.kolkhozDelivery();
    double all = s.real("kolkhozAres")[r];
    if (all <= 0 || f.kolkhozAres()[v] <= 0) {
      return 0;
    }
    double plan = planOfYear(in, v, r);
    double left = Math.max(0, plan - f.kolkhozTakenKg()[v]);
    long kg = (long) Math.min(f.kolkhozGrainKg()[v], p.taken(k.a, left, visible(m, v, k.coercion)));
    f.kolkhozGrainKg()[v] -= kg;
    f.kolkhozTakenKg()[v] += kg;
    k.delivered[r] += kg;
    long units =
        Rounding.stochasticLong(
            (1 - p.moneyWithheld()) * kg * s.stateMonth().price(r) / 1000 * s.unit(),
            Draws.bits(k.key + 1, f.id()[v]));
    if (units > 0) {
      Kolkhoz.payMoney(s.p.kolkhoz(), units, s.layout.kolkhoz, from, to, own.spare, own.part);
      k.money[r] += units;
    }
    boolean quotas = in.grainOrders().quotas();
    double owed = s.stateMonth().owedByNow(left - kg, plan, k.a, quotas);
    long found = search.search(in, own, v, r, from, to, owed, k.n);
    k.delivered[r] += found;
    k.pressed[r] += left - kg - found;
    k.arrears[r] += Math.max(0, owed - found);
    return left - kg - found;
  }

  /// (CS-9.20) grain in the farm's store that may be taken now under `coercion` [kg].
  private double visible(Kolkhoz.Members m, int v, double coercion) {
    double food = s.p.use().foodKgPerConsumerYear() / 12 * m.consumers;
    double need = k.n * (.95 * food + .25 * feedMonth(m));
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
    plan *= p.uneven(k.force, Draws.normal(Draws.bits(k.pressKey, f.id()[v])));
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
            : Math.min(1, k.tractors().of(r) * s.p.kolkhozDelivery().haServedByTractor() / ha);
    return in.collective().mtsPayment() * served * s.layout.farms.kolkhozCropKg()[v];
  }

  private double hidden(int v) {
    Kolkhoz.Farms f = s.layout.farms;
    double taken =
        f.kolkhozCropKg()[v] <= 0 ? 0 : (double) f.kolkhozTakenKg()[v] / f.kolkhozCropKg()[v];
    return s.p.kolkhozDelivery().hidden(Math.min(1, taken), k.coercion);
  }

  private double feedMonth(Kolkhoz.Members m) {
    return m.horses * s.p.use().horseFeedKgYear() / 12;
  }

  /// (CS-8.5)-(CS-8.7) horses are fed, members paid, what is left is kept.
  void share(Kolkhoz.Members m, Scratch own, int v, int r, int from, int to, double planLeft) {
    Kolkhoz.Farms f = s.layout.farms;
    Kolkhoz.Parameters p = s.p.kolkhoz();
    double optimism = Draws.normal(Draws.bits(k.pressKey + 1, f.id()[v]));
    double grain = f.kolkhozGrainKg()[v];
    double feared = 1 - p.countsOnLeft() * (1 - k.coercion);
    double claim =
        k.a >= 9
            ? 0
            : Math.min(p.claim(optimism, planLeft, hidden(v), grain), visible(m, v, feared));
    double standing = k.a == 0 ? f.kolkhozCropKg()[v] * s.p.harvest().standingPerCrop() : 0;
    double food = s.p.use().foodKgPerConsumerYear() / 12 * m.consumers;
    double feed = feedMonth(m);
    double fr =
        Kolkhoz.Parameters.feed(
            Math.max(0, grain + standing - planLeft + m.grainKg) / k.n, food, feed);
    f.kolkhozFeed()[v] = fr;
    long eaten = (long) Math.min(grain, fr * feed);
    f.kolkhozGrainKg()[v] -= eaten;
    k.fed[r] += eaten;
    double seed = k.a == 0 ? seedLacking(m, v, r) : 0;
    double free = Math.max(0, grain - eaten - claim - seed - fr * feed * (k.n - 1));
    double due = k.a <= 1 ? p.advanceShare() * grain : 0;
    double pay = Math.max(p.payShareMonth() * free, Math.min(due, .5 * (grain - eaten)));
    long kg = (long) Math.min(f.kolkhozGrainKg()[v], pay);
    if (kg > 0) {
      Kolkhoz.pay(p, kg, s.layout.kolkhoz, from, to, own.spare, own.part);
      f.kolkhozGrainKg()[v] -= kg;
      f.kolkhozPaidKg()[v] += kg;
      k.paidOut[r] += kg;
    }
    f.kolkhozDue()[v] = Math.max(0, free + standing * .3 - kg) / Math.max(1, m.mouths);
    long rot = (long) (f.kolkhozGrainKg()[v] * s.p.use().storeLossShareMonth());
    f.kolkhozGrainKg()[v] -= rot;
    k.storeLoss[r] += rot;
  }

  /// Seed of what is to be sown that a farm does not have yet [kg].
  private double seedLacking(Kolkhoz.Members m, int v, int r) {
    double wanted = k.fields().plannedAres(m, v, r) * k.fields().seedKgPerAre(r);
    return Math.max(0, wanted - s.layout.farms.kolkhozSeedKg()[v]);
  }
}
