package smychka.model;

import java.util.Arrays;
import java.util.List;
import smychka.engine.MechanismSpec;
import smychka.engine.SpecCheck;
import smychka.engine.Table;
import smychka.model.PlayedMechanisms.Played;
import smychka.model.coercion.Camps;
import smychka.model.coercion.Elimination;
import smychka.model.coercion.PoliticalCases;
import smychka.model.people.ClassFormation;
import smychka.model.state.Officials;
import smychka.model.world.Revolution;

/// The security organ, officials, workers as a class and the world, with what the month writes back
/// of their numbers.
final class PlayedPower {
  private static final int REGIONS = 2, NATION = 5;

  private PlayedPower() {}

  static List<Played> all() {
    return List.of(
        numbers(Elimination.SPEC, (t, from, to) -> suspect(t.get(NATION), to)),
        numbers(PoliticalCases.SPEC, (t, from, to) -> sentence(t.get(NATION), to)),
        numbers(Camps.SPEC, (t, from, to) -> camps(t.get(REGIONS), to)),
        numbers(Officials.SPEC, (t, from, to) -> {}),
        numbers(ClassFormation.SPEC, (t, from, to) -> workers(t.get(REGIONS), to)),
        numbers(Revolution.SPEC, (t, from, to) -> {}));
  }

  private static Played numbers(MechanismSpec spec, SpecCheck.RangeStep step) {
    return new Played(spec, List.of(), false, step);
  }

  private static void suspect(Table nation, int rows) {
    if (rows > 0) {
      double[] enemies = nation.doubleColumn("perceivedEnemies");
      enemies[0] = Elimination.enemies(Ordinary.elimination(), enemies[0], .5, 1e-5);
    }
  }

  private static void sentence(Table nation, int rows) {
    if (rows > 0) {
      double[] own = nation.doubleColumn("ownCasesLastMonth");
      own[0] =
          PoliticalCases.sentences(
                  Ordinary.cases(), .1, new PoliticalCases.Asked(100, 4, 36, own[0], .5, 5, 6))
              .own();
    }
  }

  private static void camps(Table regions, int rows) {
    if (rows > 0) {
      long[] prisoners = regions.longColumn("prisonersVillage");
      Arrays.setAll(
          prisoners, r -> prisoners[r] + Math.round(100 * Camps.releasedShare(Ordinary.camps())));
    }
  }

  private static void workers(Table regions, int rows) {
    if (rows > 0) {
      var lived = new ClassFormation.Lived(.5, 0, .1, .2, 0);
      double[] k = regions.doubleColumn("consciousness");
      Arrays.setAll(
          k, r -> ClassFormation.consciousness(Ordinary.workers(), .5 + .01 * r, .05, 30, lived));
    }
  }
}
