package smychka.model.month;

import java.util.Arrays;
import smychka.engine.Draws;
import smychka.engine.Rounding;
import smychka.model.countryside.Kolkhoz;
import smychka.model.tables.Region;

/// The fields of collective farms in a month: the crop, what work leaves of the land, seed laid by
/// and lent, sowing.
final class KolkhozFields {
  private final MonthSchedule s;
  private final KolkhozMonth k;

  KolkhozFields(MonthSchedule schedule, KolkhozMonth month) {
    s = schedule;
    k = month;
  }

  void harvest(MonthInputs in, Kolkhoz.Members m, int v, int r) {
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
    double share = k.a == 0 ? s.p.harvest().julyShare() : 1 - s.p.harvest().julyShare();
    double weedy = s.p.fields().lost(f.weedyAres()[v], m.landAres);
    double atHarvest = timely(m, v, r, s.p.harvestWork().tractorsAtHarvest());
    double standing = s.villages().yieldKgPerAre(r) * f.yieldFactor()[v];
    double late =
        s.p.harvestWork().lost(atHarvest, e, standing, s.p.kolkhoz().learned(f.kolkhozAge()[v]));
    double kg = m.standingAres * standing * e * share;
    kg *= (1 - weedy) * (1 - late);
    long gross = Rounding.stochasticLong(kg, Draws.bits(k.key, f.id()[v]));
    long waste = Math.min(gross, Math.round(gross * s.p.harvest().threshingLossShare()));
    f.kolkhozGrainKg()[v] += gross - waste;
    f.kolkhozCropKg()[v] += gross;
    k.crop[r] += gross;
    k.lost[r] += waste;
    k.effort[r] += e * m.standingAres;
    k.effortWeight[r] += m.standingAres;
    k.weeds[r] += weedy * m.standingAres;
    k.lateLoss[r] += late * m.standingAres;
    if (k.a == 1) {
      fieldsAfterHarvest(m, v, r, weedy, e);
    }
  }

  /// Draught of a farm, with a part of its tractors, against what is timely.
  private double timely(Kolkhoz.Members m, int v, int r, double tractors) {
    double feed = s.layout.farms.kolkhozFeed()[v];
    return Kolkhoz.timely(s.p.kolkhoz(), s.p.harvest(), m, feed, tractors * k.tractors().of(v, r));
  }

  /// (CS-8.10) what this year's work left of the fields.
  private void fieldsAfterHarvest(Kolkhoz.Members m, int v, int r, double weedy, double effort) {
    Kolkhoz.Farms f = s.layout.farms;
    double timely = timely(m, v, r, 1);
    double sown = m.landAres <= 0 ? 0 : (double) m.standingAres / m.landAres;
    double learned = s.p.kolkhoz().learned(f.kolkhozAge()[v]);
    f.weedyAres()[v] = m.landAres * s.p.fields().next(weedy, sown, timely, effort, learned);
  }

  double seedKgPerAre(int r) {
    return s.inputs.initial().seedTonnesPerHa()[r] * 10;
  }

  double plannedAres(Kolkhoz.Members m, int v, int r) {
    double feed = s.layout.farms.kolkhozFeed()[v];
    double plan = k.inputs().farmOrders().sowingPlan();
    return Kolkhoz.plannedAres(s.p.kolkhoz(), s.p.harvest(), m, feed, k.tractors().of(v, r), plan);
  }

  void fillSeed(Kolkhoz.Members m, int v, int r) {
    Kolkhoz.Farms f = s.layout.farms;
    long wanted = (long) (plannedAres(m, v, r) * seedKgPerAre(r)) - f.kolkhozSeedKg()[v];
    long filled = Math.max(0, Math.min(wanted, f.kolkhozGrainKg()[v] / 2));
    f.kolkhozGrainKg()[v] -= filled;
    f.kolkhozSeedKg()[v] += filled;
    k.seedFilled[r] += filled;
  }

  private double winterShare(int r) {
    return s.inputs.initial().winterHa()[r] / s.inputs.initial().lastGrainAreaHa()[r];
  }

  /// Area to be sown now, were there seed [are].
  private double wantedAres(Kolkhoz.Members m, int v, int r, int from, int to) {
    double planned = plannedAres(m, v, r);
    if (k.a == 2) {
      return planned * winterShare(r);
    }
    long winter = 0;
    for (int i = from; i < to; i++) {
      winter += s.layout.kolkhoz.common()[i] * (long) s.layout.kolkhoz.winterAres()[i];
    }
    return Math.max(0, planned - winter);
  }

  void sow(Kolkhoz.Members m, Scratch own, int v, int r, int from, int to) {
    Kolkhoz.Farms f = s.layout.farms;
    double rate = seedKgPerAre(r);
    long ares = (long) Math.min(wantedAres(m, v, r, from, to), f.kolkhozSeedKg()[v] / rate);
    if (m.landAres <= 0) {
      return;
    }
    Kolkhoz.sow(ares, k.a == 2, s.layout.kolkhoz, from, to, own.spare, own.part);
    long used = Math.min(f.kolkhozSeedKg()[v], (long) Math.ceil(ares * rate));
    f.kolkhozSeedKg()[v] -= used;
    k.sown[r] += used;
    k.sownAres[r] += ares;
  }

  /// The state lends the seed that farms lack, from what it has beyond its next months.
  void lendSeed() {
    Kolkhoz.Members m = new Kolkhoz.Members();
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
    long[] toRegion = new long[Region.COUNT];
    for (int v = 0; v < byVillage.length; v++) {
      f.kolkhozSeedKg()[v] += byVillage[v];
      toRegion[f.region()[v]] += byVillage[v];
    }
    Posting.takeFrom(stock, toRegion, k.stateSeed);
  }

  /// On 1 July: what was paid is learned, the year's accounts begin, areas that ripen are taken.
  void turnOfTheYear() {
    MonthInputs in = k.inputs();
    Kolkhoz.Members m = new Kolkhoz.Members();
    s.setNation("farmNormKgPerAre", in.collective().deliveryNormKgPerAre());
    Kolkhoz.Farms f = s.layout.farms;
    double[] ours = new double[Region.COUNT];
    double[] all = new double[Region.COUNT];
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
    for (int r = 0; r < Region.COUNT; r++) {
      s.real("kolkhozAreaShare")[r] = all[r] <= 0 ? 0 : ours[r] / all[r];
      s.real("kolkhozAres")[r] = ours[r];
      s.real("farmArrearsKg")[r] = 0;
      s.whole("kolkhozIntakeKg")[r] = 0;
    }
  }
}
