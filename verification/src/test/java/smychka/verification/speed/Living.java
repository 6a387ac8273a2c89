package smychka.verification.speed;

import java.util.Arrays;
import smychka.engine.Approx;
import smychka.engine.Draws;
import smychka.engine.Rounding;
import smychka.engine.Table;
import smychka.model.countryside.Consumers;
import smychka.model.countryside.Deliveries;
import smychka.model.countryside.Expectations;
import smychka.model.countryside.ForcedDelivery;
import smychka.model.countryside.Harvest;
import smychka.model.countryside.Herds;
import smychka.model.countryside.HouseholdUse;
import smychka.model.people.Bodies;

/// A household as an object: the rules of the mechanisms' loops on fields, their equations called.
final class Living {
  static final int HARVEST = 0,
      USE = HARVEST + Harvest.SLOTS,
      TAX = USE + HouseholdUse.SLOTS,
      HERDS = TAX + Deliveries.SLOTS,
      BODIES = HERDS + Herds.SLOTS,
      SLOTS = BODIES + Bodies.SLOTS;

  /// The keys of a month's draws.
  record Keys(long luck, long harvest, long use, long tax, long herds, long bodies) {}

  private long id;
  private byte workers;
  private byte dependants;
  private byte monthsToBirth;
  private byte farms;
  private int landAres;
  private int winterAres;
  private int springAres;
  private int sownLastYearAres;
  private final short[] herd = new short[Herds.KINDS];
  private int grainKg;
  private int seedKg;
  private int cropKg;
  private int eatenKg;
  private int meatKg;
  private int kindTaxDueKg;
  private int takenKg;
  private float takenYearKg;
  private float retainedShare;
  private float feedRatio;
  private float foodRatio;
  private float body;

  private Living() {}

  static Keys keys(int month) {
    return new Keys(
        LivingYear.key("luck", month - month % 12),
        LivingYear.key("harvest", month),
        LivingYear.key("use", month),
        LivingYear.key("tax", month),
        LivingYear.key("herds", month),
        LivingYear.key("bodies", month));
  }

  static Living ofRow(Table t, int i) {
    Living h = new Living();
    h.id = t.longColumn("id")[i];
    h.workers = t.byteColumn("workers")[i];
    h.dependants = t.byteColumn("dependants")[i];
    h.monthsToBirth = t.byteColumn("monthsToBirth")[i];
    h.farms = t.byteColumn("farms")[i];
    h.landAres = t.intColumn("landAres")[i];
    h.winterAres = t.intColumn("winterAres")[i];
    h.springAres = t.intColumn("springAres")[i];
    h.sownLastYearAres = t.intColumn("sownLastYearAres")[i];
    h.herd[Herds.HORSES] = t.shortColumn("horses")[i];
    h.herd[Herds.CATTLE] = t.shortColumn("cattle")[i];
    h.herd[Herds.PIGS] = t.shortColumn("pigs")[i];
    h.herd[Herds.SHEEP_GOATS] = t.shortColumn("sheepGoats")[i];
    h.grainKg = t.intColumn("grainKg")[i];
    h.seedKg = t.intColumn("seedKg")[i];
    h.cropKg = t.intColumn("cropKg")[i];
    h.eatenKg = t.intColumn("eatenKg")[i];
    h.meatKg = t.intColumn("meatKg")[i];
    h.kindTaxDueKg = t.intColumn("kindTaxDueKg")[i];
    h.takenKg = t.intColumn("takenKg")[i];
    h.takenYearKg = t.floatColumn("takenYearKg")[i];
    h.retainedShare = t.floatColumn("retainedShare")[i];
    h.feedRatio = t.floatColumn("feedRatio")[i];
    h.foodRatio = t.floatColumn("foodRatio")[i];
    h.body = t.floatColumn("body")[i];
    return h;
  }

  /// A number that depends on everything that the rules write.
  long hash() {
    long hash = 31 * id + Arrays.hashCode(herd);
    for (int whole :
        new int[] {
          workers,
          dependants,
          monthsToBirth,
          grainKg,
          seedKg,
          cropKg,
          eatenKg,
          meatKg,
          kindTaxDueKg,
          takenKg
        }) {
      hash = 31 * hash + whole;
    }
    for (float real : new float[] {takenYearKg, retainedShare, feedRatio, foodRatio, body}) {
      hash = 31 * hash + Float.floatToIntBits(real);
    }
    return hash;
  }

  void month(LivingYear y, int month, Keys keys, long[] sums) {
    if (y.harvests(month)) {
      harvest(y, keys, sums);
    }
    use(y.p.use(), y.use(month), keys.use, sums);
    tax(
        y.p.deliveries(),
        y.p.force().delivery(),
        y.tax(month),
        y.monthsLeft(month),
        keys.tax,
        sums);
    herds(y, keys.herds, sums);
    bodies(y, y.greens(month), keys.bodies, sums);
    expect(y.p.expectations());
  }

  private void harvest(LivingYear y, Keys keys, long[] sums) {
    Harvest.Parameters p = y.p.harvest();
    int ares = winterAres + springAres;
    double crop =
        ares
            * LivingYear.YIELD_KG_PER_ARE
            * y.villageFactor[0]
            * Harvest.luck(p.luckSd(), Draws.bits(keys.luck, id))
            * 1;
    int gross = Rounding.stochastic(crop, Draws.bits(keys.harvest, id));
    int lost =
        Math.min(
            gross,
            Rounding.stochastic(gross * p.threshingLossShare(), Draws.bits(keys.harvest + 1, id)));
    cropKg = gross;
    grainKg += gross - lost;
    sums[HARVEST + Harvest.CROP_KG] += gross;
    sums[HARVEST + Harvest.LOST_KG] += lost;
    sums[HARVEST + Harvest.AREA_ARES] += ares;
  }

  private void use(HouseholdUse.Parameters p, HouseholdUse.Season s, long key, long[] sums) {
    if (s.fillSeed() && farms != 0) {
      fillSeed(p, s, sums);
    }
    double food =
        s.foodFactor() * p.foodKgPerConsumerYear() / 12 * Consumers.units(workers, dependants);
    double feed = HouseholdUse.feedKg(p, s.feedResponse(), herd[0], herd[1], herd[2], herd[3]);
    double supply = grainKg + cropKg * s.standingPerCrop();
    double cov = supply / (s.months() * (food + p.feedWeightInCover() * feed) + 1e-9);
    double phi = HouseholdUse.foodRatio(p, cov, s.early());
    if (phi < p.seedEatingThreshold() && seedKg > 0) {
      int seed = Rounding.stochastic(seedKg * p.seedEatenShareMonth(), Draws.bits(key + 1, id));
      seedKg -= seed;
      grainKg += seed;
      sums[USE + HouseholdUse.SEED_EATEN_KG] += seed;
      phi = Math.min(1, phi + seed / (food + 1e-9));
    }
    eatenKg = Math.min(grainKg, Rounding.stochastic(phi * food, Draws.bits(key, id)));
    grainKg -= eatenKg;
    double ratio = HouseholdUse.feedRatio(p, cov);
    int fed = Math.min(grainKg, Rounding.stochastic(ratio * feed, Draws.bits(key + 2, id)));
    grainKg -= fed;
    int lost = Rounding.stochastic(grainKg * p.storeLossShareMonth(), Draws.bits(key + 3, id));
    grainKg -= lost;
    foodRatio = (float) (food > 0 ? eatenKg / food : 1);
    double full = HouseholdUse.feedKg(p, 1, herd[0], herd[1], herd[2], herd[3]);
    feedRatio = (float) (full > 0 ? fed / full : 1);
    sums[USE + HouseholdUse.EATEN_KG] += eatenKg;
    sums[USE + HouseholdUse.FED_KG] += fed;
    sums[USE + HouseholdUse.STORE_LOSS_KG] += lost;
  }

  private void fillSeed(HouseholdUse.Parameters p, HouseholdUse.Season s, long[] sums) {
    int wanted = (int) (HouseholdUse.seedAres(landAres, sownLastYearAres) * s.seedKgPerAre());
    int spare = (int) Math.max(0, grainKg - (workers + dependants) * p.seedFirstFoodKgPerMouth());
    int filled = Math.min(spare, Math.max(0, wanted - seedKg));
    grainKg -= filled;
    seedKg += filled;
    sums[USE + HouseholdUse.SEED_FILLED_KG] += filled;
  }

  private void tax(
      Deliveries.Parameters p,
      ForcedDelivery.Parameters hiding,
      Deliveries.Rule.TaxInKind t,
      int months,
      long key,
      long[] sums) {
    int mouths = workers + dependants;
    if (t.assessNow()) {
      double seen = cropKg * (1 - hiding.hidden(0));
      double taxed = Math.max(0, seen - mouths * p.exemptCropKgPerMouth());
      kindTaxDueKg =
          Rounding.stochastic(t.rate() * Math.min(seen, 1.6 * taxed), Draws.bits(key, id));
      sums[TAX + Deliveries.ASSESSED_KG] += kindTaxDueKg;
    }
    double spare =
        Math.max(0, grainKg - mouths * p.survivalKgPerMouthMonth() * Math.min(months, 6));
    int due = Rounding.stochastic(kindTaxDueKg * t.shareDueNow(), Draws.bits(key + 1, id));
    takenKg = (int) Approx.clip(due, 0, Math.min(spare, kindTaxDueKg));
    grainKg -= takenKg;
    kindTaxDueKg -= takenKg;
    sums[TAX + Deliveries.TAX_KG] += takenKg;
  }

  private void herds(LivingYear y, long key, long[] sums) {
    Herds.Parameters p = y.p.herds();
    meatKg = 0;
    for (int kind = 0; kind < Herds.KINDS; kind++) {
      int heads = herd[kind];
      if (heads == 0) {
        continue;
      }
      long keyOfKind = key + 4L * kind;
      double births = p.netBirthsMonth()[kind] * Herds.room(p, y.density[kind]);
      int born =
          Rounding.stochastic(
              births * heads * (.4 + .6 * Approx.clip(feedRatio, 0, 1.1)),
              Draws.bits(keyOfKind, id));
      double want = Math.max(0, p.feedDeathBelow() - feedRatio);
      double hunger = Math.max(0, p.hungerUseBelow() - body);
      int died = some(p.feedDeathSlope()[kind] * heads * want, keyOfKind + 1);
      int eaten = some(p.hungerUseSlope()[kind] * heads * hunger, keyOfKind + 2);
      died = Math.min(died, heads);
      eaten = Math.min(eaten, heads - died);
      herd[kind] = (short) (heads + born - died - eaten);
      meatKg += (int) (eaten * p.meatKgPerHead()[kind]);
      sums[HERDS + Herds.BORN + kind] += born;
      sums[HERDS + Herds.DIED + kind] += died;
      sums[HERDS + Herds.EATEN + kind] += eaten;
    }
  }

  private int some(double heads, long key) {
    return heads == 0 ? 0 : Rounding.stochastic(heads, Draws.bits(key, id));
  }

  private void bodies(LivingYear y, double greens, long key, long[] sums) {
    Bodies.Parameters p = y.p.bodies();
    int mouths = workers + dependants;
    if (mouths == 0) {
      return;
    }
    double perHead = 1.0 / mouths;
    double intake =
        p.grainEnergyShare() * eatenKg * perHead / (p.grainNormKgPerMouthYear() / 12)
            + (LivingYear.OTHER_FOOD + p.otherFoodEnergy())
            + Math.min(p.milkEnergyMax(), p.milkEnergyPerCowPerHead() * herd[1] * perHead)
            + Math.min(.25, p.smallStockEnergyPerHead() * (herd[3] + 2 * herd[2]) * perHead)
            + Math.min(.8, p.meatEnergyPerKgPerHead() * meatKg * perHead)
            + p.greensEnergy() * greens;
    double now = Bodies.nextBody(p, y.energy, body, Math.min(p.energyMax(), intake));
    body = (float) now;
    double hunger = Bodies.hungerHazard(p, now);
    int hungryWorkers = 0;
    int hungryDependants = 0;
    if (hunger > 0) {
      hungryWorkers = Bodies.deaths(workers, .8 * hunger, Draws.bits(key, id));
      hungryDependants = Bodies.deaths(dependants, 1.2 * hunger, Draws.bits(key + 1, id));
    }
    int grownUp = workers - hungryWorkers;
    int young = dependants - hungryDependants;
    int otherWorkers =
        Bodies.deaths(grownUp, p.otherDeathsWorkerYear() / 12, Draws.bits(key + 2, id));
    int otherDependants =
        Bodies.deaths(young, p.otherDeathsDependantYear() / 12, Draws.bits(key + 3, id));
    grownUp -= otherWorkers;
    young -= otherDependants;
    int grown = Bodies.deaths(young, p.comingOfAgeMonth(), Draws.bits(key + 4, id));
    int old = Bodies.deaths(grownUp, p.retirementMonth(), Draws.bits(key + 5, id));
    int born = birth(p, now, Draws.bits(key + 6, id));
    workers = (byte) (grownUp + grown - old);
    dependants = (byte) Math.min(100, young - grown + old + born);
    sums[BODIES + Bodies.BIRTHS] += born;
    sums[BODIES + Bodies.HUNGER_DEATHS] += hungryWorkers + hungryDependants;
    sums[BODIES + Bodies.OTHER_DEATHS] += otherWorkers + otherDependants;
    sums[BODIES + Bodies.BODY_MILLE] += (long) (1000 * now * (workers + dependants));
  }

  private int birth(Bodies.Parameters p, double now, long bits) {
    if (monthsToBirth > 0) {
      monthsToBirth--;
      return monthsToBirth == 0 ? 1 : 0;
    }
    double fertile = Approx.clip((now - p.barrenBelow()) / (1 - p.barrenBelow()), 0, 1);
    if (Draws.unit(bits) < p.conceptionPerWorkerMonth() * workers * fertile) {
      monthsToBirth = 9;
    }
    return 0;
  }

  private void expect(Expectations.Parameters p) {
    double year = 11.0 / 12 * takenYearKg + takenKg;
    double share = year / Math.max(200, .5 * cropKg + .5 * year + 200);
    double observed = Math.max(.2, 1 - p.ordinaryLoss() - LivingYear.SALIENCE * Math.min(1, share));
    takenYearKg = (float) year;
    retainedShare = (float) Expectations.learn(p, retainedShare, observed);
  }
}
