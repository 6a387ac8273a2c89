package smychka.model.month;

import smychka.engine.Approx;
import smychka.engine.Draws;
import smychka.engine.Month;
import smychka.engine.Rounding;
import smychka.model.people.Bodies;
import smychka.model.tables.Region;

/// Towns as far as this part has them: they eat, are born, die, and take in who comes.
///
/// (PO-1.5) a town eats at its norm as far as its grain goes; its bodies follow (PO-1.2) and
/// (PO-1.3) on the mean of the town.
final class TownMonth {
  private TownMonth() {}

  static void live(MonthSchedule s, Month month, MonthInputs in) {
    ModelParameters.Town t = s.p.town();
    Bodies.Parameters b = s.p.bodies();
    Approx.Power energy = s.energy;
    Posting posting = s.postings();
    long key = s.key("town", month);
    for (int r = 0; r < Region.COUNT; r++) {
      long persons = s.whole("townPersons")[r];
      double norm = t.normKgPerHeadYear() / 12 * persons;
      long eaten =
          Math.min(
              s.whole("townGrainKg")[r], Rounding.stochasticLong(norm, Draws.bits(key, r + 1)));
      s.whole("townGrainKg")[r] -= eaten;
      double intake = t.otherFoodEnergy() + (norm <= 0 ? 1 : t.grainEnergyShare() * eaten / norm);
      double body =
          Bodies.nextBody(b, energy, s.real("townBody")[r], Math.min(b.energyMax(), intake));
      s.real("townBody")[r] = body;
      double hunger = Bodies.hungerHazard(b, body);
      long births = drawn(persons * t.birthsYear() / 12 * body, key + 1, r);
      long hungry = Math.min(persons, drawn(persons * hunger, key + 2, r));
      long other = Math.min(persons - hungry, drawn(persons * t.deathsYear() / 12, key + 3, r));
      long arrivals = s.layout.of(r, Layout.MOVES);
      long soldiers = s.whole("townSoldiers")[r];
      long home = Math.min(soldiers, drawn(soldiers * in.armyShareHome(), key + 4, r));
      s.whole("townSoldiers")[r] -= home;
      s.whole("townPersons")[r] = persons + births - hungry - other + arrivals + home;
      posting.townEaten[r] = eaten;
      posting.townBirths[r] = births;
      posting.townHunger[r] = hungry;
      posting.townDeaths[r] = other;
      posting.townHome[r] = home;
    }
  }

  private static long drawn(double expected, long key, int r) {
    return Rounding.stochasticLong(expected, Draws.bits(key, r + 1));
  }
}
