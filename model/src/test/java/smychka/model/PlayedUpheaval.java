package smychka.model;

import java.util.Arrays;
import java.util.List;
import smychka.engine.MechanismSpec;
import smychka.engine.SpecCheck;
import smychka.engine.Table;
import smychka.model.PlayedMechanisms.Played;
import smychka.model.coercion.PeasantWar;
import smychka.model.coercion.UrbanUnrest;
import smychka.model.industry.Management;
import smychka.model.industry.Supplies;
import smychka.model.industry.Transport;
import smychka.model.people.Bagmen;
import smychka.model.people.TownFlight;
import smychka.model.people.Typhus;

/// The mechanisms of the civil war as the month plays them.
final class PlayedUpheaval {
  private static final long KEY = Rows.KEY;
  private static final int REGIONS = 2, TOWNS = 3, TRUSTS = 4, NATION = 5;

  private PlayedUpheaval() {}

  static List<Played> all() {
    return List.of(
        numbers(Management.SPEC, (t, from, to) -> {}),
        numbers(Transport.SPEC, (t, from, to) -> carry(t, to)),
        numbers(Supplies.SPEC, (t, from, to) -> supply(t, to)),
        numbers(Bagmen.SPEC, (t, from, to) -> limit(t, to)),
        numbers(TownFlight.SPEC, (t, from, to) -> flee(t.get(TOWNS), to)),
        new Played(Typhus.SPEC, List.of(Typhus.Columns.class), true, PlayedUpheaval::die),
        numbers(UrbanUnrest.SPEC, (t, from, to) -> unrest(t, to)),
        numbers(PeasantWar.SPEC, (t, from, to) -> rise(t, to)));
  }

  private static Played numbers(MechanismSpec spec, SpecCheck.RangeStep step) {
    return new Played(spec, List.of(), false, step);
  }

  private static void carry(List<Table> t, int rows) {
    if (rows > 0) {
      double output = Arrays.stream(t.get(TRUSTS).doubleColumn("output")).sum();
      double insurgents = Arrays.stream(t.get(REGIONS).doubleColumn("insurgentShare")).sum();
      double[] condition = t.get(NATION).doubleColumn("transport");
      condition[0] =
          Transport.next(Upheavals.transport(), condition[0], .2, insurgents, output / 1e6);
    }
  }

  private static void supply(List<Table> t, int rows) {
    if (rows == 0) {
      return;
    }
    Supplies.Parameters p = Upheavals.supplies();
    Table nation = t.get(NATION);
    double[] mines = nation.doubleColumn("mines");
    double[] crops = nation.doubleColumn("materialCrops");
    mines[0] = Supplies.mines(p, .3 + mines[0], 1, .9);
    crops[0] = Supplies.crops(p, .3 + crops[0], true);
    double carries =
        Transport.carries(Upheavals.transport(), nation.doubleColumn("transport")[0] + .5);
    var access = new Supplies.Access(1, .5, 1, .5, carries, .9);
    double fuel = Supplies.fuel(p, access, mines[0], nation.doubleColumn("fuelStock")[0]);
    double materials =
        Supplies.materials(p, access, mines[0], crops[0], nation.doubleColumn("materialsStock")[0]);
    double output = Arrays.stream(t.get(TRUSTS).doubleColumn("output")).sum() / 1e9;
    nation.doubleColumn("fuelStock")[0] += Math.max(0, fuel - output);
    nation.doubleColumn("materialsStock")[0] += Math.max(0, materials - output);
    double[] usable = t.get(TRUSTS).doubleColumn("usable");
    Arrays.setAll(
        usable, row -> Supplies.idle(p, usable[row], Supplies.most(p, 1, fuel, materials)));
  }

  private static void limit(List<Table> t, int rows) {
    if (rows == 0) {
      return;
    }
    Table towns = t.get(TOWNS);
    double carries =
        Transport.carries(Upheavals.transport(), t.get(NATION).doubleColumn("transport")[0] + .5);
    int[] want = towns.intColumn("wantKg");
    for (int i = 0; i < want.length; i++) {
      int persons = towns.byteColumn("earners")[i] + towns.byteColumn("dependants")[i];
      double share =
          Upheavals.bagmen()
              .share(towns.byteColumn("city")[i], towns.intColumn("region")[i], carries, 0);
      want[i] = Math.min(want[i], (int) Math.ceil(share * 10 * persons));
    }
  }

  private static void flee(Table towns, int rows) {
    for (int i = 0; i < (rows == 0 ? 0 : towns.rows()); i++) {
      double chance =
          TownFlight.leaves(
              Upheavals.flight(),
              towns.floatColumn("body")[i],
              towns.byteColumn("city")[i] > 0 ? .1 : .4);
      if (TownFlight.goes(chance, KEY, towns.longColumn("id")[i])) {
        for (String people : List.of("earners", "working", "dependants")) {
          towns.byteColumn(people)[i] = 0;
        }
        towns.longColumn("money")[i] = 0;
        towns.intColumn("grainKg")[i] = 0;
      }
    }
  }

  private static void die(List<Table> t, int from, int to) {
    Typhus.villages(.2, KEY, t.getFirst().view(Typhus.Columns.class), from, to);
  }

  private static void unrest(List<Table> t, int rows) {
    if (rows == 0) {
      return;
    }
    UrbanUnrest.Parameters p = Upheavals.unrest();
    Table towns = t.get(TOWNS);
    Table nation = t.get(NATION);
    double[] eaten = new double[t.get(REGIONS).rows()];
    double[] cities = new double[3];
    for (int i = 0; i < towns.rows(); i++) {
      eaten[towns.intColumn("region")[i]] += towns.intColumn("eatenKg")[i] / 1e3;
      cities[towns.byteColumn("city")[i]] += towns.intColumn("eatenKg")[i] / 1e3;
    }
    double[] food = t.get(REGIONS).doubleColumn("townFood");
    double[] habit = t.get(REGIONS).doubleColumn("townHabit");
    double[] unrest = t.get(REGIONS).doubleColumn("urbanUnrest");
    for (int r = 0; r < eaten.length; r++) {
      food[r] = UrbanUnrest.food(food[r], .4 + eaten[r]);
      habit[r] = UrbanUnrest.habit(p, habit[r], food[r]);
      unrest[r] = UrbanUnrest.next(p, unrest[r], food[r], habit[r], .3, true);
    }
    for (int k = 1; k < cities.length; k++) {
      String city = k == 1 ? "Petrograd" : "Moscow";
      double[] at = nation.doubleColumn("food" + city);
      double[] used = nation.doubleColumn("habit" + city);
      double[] now = nation.doubleColumn("unrest" + city);
      at[0] = UrbanUnrest.food(at[0], .4 + cities[k]);
      used[0] = UrbanUnrest.habit(p, used[0], at[0]);
      now[0] = UrbanUnrest.next(p, now[0], at[0], used[0], .3, true);
    }
  }

  private static void rise(List<Table> t, int rows) {
    if (rows == 0) {
      return;
    }
    PeasantWar.Parameters p = Upheavals.peasantWar();
    double kept = Rows.sum(t.getFirst(), "retainedShare") / Math.max(1, t.getFirst().rows());
    Table regions = t.get(REGIONS);
    double[] grievance = regions.doubleColumn("revoltGrievance");
    double[] arms = regions.doubleColumn("hiddenArms");
    double[] insurgents = regions.doubleColumn("insurgentShare");
    for (int r = 0; r < grievance.length; r++) {
      double hungry = Math.max(0, 1 - regions.doubleColumn("bodyMean")[r]);
      var m = new PeasantWar.Month(60, hungry, kept, .1, true, .5, .1, false, .2, 1);
      grievance[r] = PeasantWar.grievance(p, grievance[r], m);
      arms[r] = PeasantWar.arms(p, arms[r], m);
      double moving = PeasantWar.moving(p, grievance[r], m, 1);
      insurgents[r] = PeasantWar.next(p, insurgents[r], moving, arms[r], m);
    }
  }
}
