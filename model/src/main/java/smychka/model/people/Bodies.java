package smychka.model.people;

import smychka.engine.Approx;
import smychka.engine.Draws;
import smychka.engine.MechanismSpec;
import smychka.engine.Rounding;

/// Food to body reserve to death, and births, in each rural household.
///
/// ```
/// (PO-1.1) c   = a·grain/norm + o_r + o + min(m_max, m·cattle) + min(.25, s·(sheep + 2·pigs))
///                + min(.8, t·meat) + g·greens,   at most c_max                  [ratio]
/// (PO-1.2) w'  = w + k·(c^.35 − w)                                              [ratio]
/// (PO-1.3) h   = min(.6, h0·u³),  u = max(0, w* − w')/.2                        [a month]
/// (PO-1.4) m   = m_W/12 for a worker, m_D/12 for a dependant                    [a month]
/// (PO-1.5) m   = m_peace·(1 + s·d),  d' = d + (1 − held − d)/n                      [a month]
/// (PO-2.1) P(conceive) = b·workers · clip((w' − w_b)/(1 − w_b), 0, 1)           [a month]
/// (PO-2.3) b     = b_peace · (1 − k·d)·max(.2, 1 − k_a·away)                [a month]
/// (PO-2.2) grown = g_D·dependants,  old = g_W·workers                           [persons a month]
/// ```
///
/// - (PO-1.1) energy eaten over that of enough food: grain, meat [kg] and animals [head] of the
///   household per mouth, norm [kg a month], o_r energy of the region's potatoes and the like,
///   greens 1 from July to October.
/// - (PO-1.2) body weight over normal. The exponent is the Keys experiment: 24 weeks at 1,570
///   against 3,470 kcal leave .76 of body weight.
/// - (PO-1.3) death of hunger, .8 of it for a worker, 1.2 for a dependant; (PO-1.4) of other
///   causes.
/// - (PO-1.5) d disorder: sickness other than typhus where doctors, soap and order are gone, n
///   months after held, the share of rural households the government holds; (PO-2.3) marriages are
///   put off, away the part of men who are in the army. Both 1 where the start does not follow the
///   war.
/// - (PO-2.1) with a birth nine months on; (PO-2.2) children who come of age, workers who grow old.
///
/// Assumptions: PO-1.a members of a household share food evenly; PO-1.b dependants die more easily;
/// PO-2.a at most one birth under way in a household.
public final class Bodies {
  /// What bodies read and write.
  public static final MechanismSpec SPEC =
      MechanismSpec.of("people.bodies", "PO-1")
          .reads(
              "household.id",
              "household.eatenKg",
              "household.meatKg",
              "household.cattle",
              "household.sheepGoats",
              "household.pigs")
          .writes(
              "household.workers",
              "household.dependants",
              "household.monthsToBirth",
              "household.body");

  /// Slots of the sums: births, deaths of hunger, other deaths, body weight times mouths (per
  // mille).
  public static final int BIRTHS = 0,
      HUNGER_DEATHS = 1,
      OTHER_DEATHS = 2,
      BODY_MILLE = 3,
      SLOTS = 4;

  private Bodies() {}

  /// Parameters of bodies (`data/parameters/people/bodies.yaml`).
  public record Parameters(
      double grainEnergyShare,
      double grainNormKgPerMouthYear,
      double otherFoodEnergy,
      double milkEnergyPerCowPerHead,
      double milkEnergyMax,
      double meatEnergyPerKgPerHead,
      double smallStockEnergyPerHead,
      double greensEnergy,
      double energyMax,
      double adjustmentMonth,
      double energyExponent,
      double hungerBelow,
      double hungerHazard,
      double otherDeathsWorkerYear,
      double otherDeathsDependantYear,
      double conceptionPerWorkerMonth,
      double barrenBelow,
      double comingOfAgeMonth,
      double retirementMonth) {
    /// Refuses what cannot be.
    public Parameters {
      require(energyExponent > 0 && energyExponent < 1, "energyExponent", energyExponent);
      require(hungerBelow > 0 && hungerBelow < 1, "hungerBelow", hungerBelow);
      require(adjustmentMonth > 0 && adjustmentMonth <= 1, "adjustmentMonth", adjustmentMonth);
      require(barrenBelow >= 0 && barrenBelow < 1, "barrenBelow", barrenBelow);
    }

    /// The same with the hazard of hunger times `factor`.
    public Parameters hungrier(double factor) {
      return new Parameters(
          grainEnergyShare,
          grainNormKgPerMouthYear,
          otherFoodEnergy,
          milkEnergyPerCowPerHead,
          milkEnergyMax,
          meatEnergyPerKgPerHead,
          smallStockEnergyPerHead,
          greensEnergy,
          energyMax,
          adjustmentMonth,
          energyExponent,
          hungerBelow,
          hungerHazard * factor,
          otherDeathsWorkerYear,
          otherDeathsDependantYear,
          conceptionPerWorkerMonth,
          barrenBelow,
          comingOfAgeMonth,
          retirementMonth);
    }

    private static void require(boolean holds, String name, double value) {
      if (!holds) {
        throw new IllegalArgumentException(name + " must lie between 0 and 1, got " + value);
      }
    }

    /// The power of (PO-1.2), tabulated.
    public Approx.Power energyTable() {
      return new Approx.Power(energyExponent, 2);
    }
  }

  /// The columns bodies may touch.
  public record Columns(
      long[] id,
      int[] eatenKg,
      int[] meatKg,
      short[] cattle,
      short[] pigs,
      short[] sheepGoats,
      byte[] workers,
      byte[] dependants,
      byte[] monthsToBirth,
      float[] body) {}

  /// (PO-1.2) body weight after a month at energy `c` of normal.
  public static double nextBody(Parameters p, Approx.Power energy, double body, double c) {
    return body + p.adjustmentMonth * (energy.of(c) - body);
  }

  /// (PO-1.3) monthly hazard of death from hunger.
  public static double hungerHazard(Parameters p, double body) {
    double u = Math.max(0, p.hungerBelow - body) / .2;
    return Math.min(.6, p.hungerHazard * u * u * u);
  }

  /// One month for rows `[from, to)`; `otherFood` is the region's energy from potatoes and the
  /// like, `greens` 1 in the months of greens, else 0; `bodies` has room for a number a row.
  ///
  /// Food and deaths are two loops: the way from food to body is one long chain of operations, of
  /// which a short loop keeps many under way.
  public static void step(
      Parameters p,
      Approx.Power energy,
      double otherFood,
      double greens,
      long key,
      Columns c,
      double[] bodies,
      int from,
      int to,
      long[] sums,
      int at) {
    step(p, energy, otherFood, greens, War.NONE, key, c, bodies, from, to, sums, at);
  }

  /// What war on its own soil makes of births and deaths, against peace (PO-2.3), (PO-1.5).
  public record War(double conceptions, double otherDeaths) {
    /// Peace.
    public static final War NONE = new War(1, 1);
  }

  /// The same in war.
  public static void step(
      Parameters p,
      Approx.Power energy,
      double otherFood,
      double greens,
      War war,
      long key,
      Columns c,
      double[] bodies,
      int from,
      int to,
      long[] sums,
      int at) {
    eat(p, energy, otherFood, greens, c, bodies, from, to);
    live(p, war, key, c, bodies, from, to, sums, at);
  }

  /// (PO-1.1), (PO-1.2) what rows `[from, to)` have eaten and their bodies after it.
  private static void eat(
      Parameters p,
      Approx.Power energy,
      double otherFood,
      double greens,
      Columns c,
      double[] bodies,
      int from,
      int to) {
    double norm = p.grainNormKgPerMouthYear / 12;
    double ordinaryOther = otherFood + p.otherFoodEnergy;
    for (int i = from; i < to; i++) {
      int mouths = c.workers[i] + c.dependants[i];
      if (mouths == 0) {
        continue;
      }
      double perHead = 1.0 / mouths;
      double intake =
          p.grainEnergyShare * c.eatenKg[i] * perHead / norm
              + ordinaryOther
              + Math.min(p.milkEnergyMax, p.milkEnergyPerCowPerHead * c.cattle[i] * perHead)
              + Math.min(
                  .25, p.smallStockEnergyPerHead * (c.sheepGoats[i] + 2 * c.pigs[i]) * perHead)
              + Math.min(.8, p.meatEnergyPerKgPerHead * c.meatKg[i] * perHead)
              + p.greensEnergy * greens;
      double body = nextBody(p, energy, c.body[i], Math.min(p.energyMax, intake));
      c.body[i] = (float) body;
      bodies[i - from] = body;
    }
  }

  /// (PO-1.3)-(PO-2.2) deaths, births and coming of age in rows `[from, to)`.
  private static void live(
      Parameters p,
      War war,
      long key,
      Columns c,
      double[] bodies,
      int from,
      int to,
      long[] sums,
      int at) {
    long births = 0;
    long hungerDeaths = 0;
    long otherDeaths = 0;
    long bodyMille = 0;
    for (int i = from; i < to; i++) {
      if (c.workers[i] + c.dependants[i] == 0) {
        continue;
      }
      double body = bodies[i - from];
      double hunger = hungerHazard(p, body);
      long id = c.id[i];
      int hungryWorkers = 0;
      int hungryDependants = 0;
      if (hunger > 0) {
        hungryWorkers = deaths(c.workers[i], .8 * hunger, Draws.bits(key, id));
        hungryDependants = deaths(c.dependants[i], 1.2 * hunger, Draws.bits(key + 1, id));
      }
      int workers = c.workers[i] - hungryWorkers;
      int dependants = c.dependants[i] - hungryDependants;
      int otherWorkers =
          deaths(workers, p.otherDeathsWorkerYear / 12 * war.otherDeaths, Draws.bits(key + 2, id));
      int otherDependants =
          deaths(
              dependants,
              p.otherDeathsDependantYear / 12 * war.otherDeaths,
              Draws.bits(key + 3, id));
      workers -= otherWorkers;
      dependants -= otherDependants;
      int grown = deaths(dependants, p.comingOfAgeMonth, Draws.bits(key + 4, id));
      int old = deaths(workers, p.retirementMonth, Draws.bits(key + 5, id));
      int born = birth(p, war.conceptions, c, i, body, Draws.bits(key + 6, id));
      int grownUp = workers + grown - old;
      int young = Math.min(100, dependants - grown + old + born);
      c.workers[i] = (byte) grownUp;
      c.dependants[i] = (byte) young;
      births += born;
      hungerDeaths += hungryWorkers + hungryDependants;
      otherDeaths += otherWorkers + otherDependants;
      bodyMille += (long) (1000 * body * ((byte) grownUp + young));
    }
    sums[at + BIRTHS] += births;
    sums[at + HUNGER_DEATHS] += hungerDeaths;
    sums[at + OTHER_DEATHS] += otherDeaths;
    sums[at + BODY_MILLE] += bodyMille;
  }

  /// Of `persons`, how many meet an event of small chance `each`: drawn once for the household.
  public static int deaths(int persons, double each, long bits) {
    return Math.min(persons, Rounding.stochasticCount(persons * each, bits));
  }

  private static int birth(
      Parameters p, double conceptions, Columns c, int i, double body, long bits) {
    if (c.monthsToBirth[i] > 0) {
      c.monthsToBirth[i]--;
      return c.monthsToBirth[i] == 0 ? 1 : 0;
    }
    double fertile = Approx.clip((body - p.barrenBelow) / (1 - p.barrenBelow), 0, 1);
    double chance = p.conceptionPerWorkerMonth * conceptions * c.workers[i] * fertile;
    if (Draws.unit(bits) < chance) {
      c.monthsToBirth[i] = 9;
    }
    return 0;
  }
}
