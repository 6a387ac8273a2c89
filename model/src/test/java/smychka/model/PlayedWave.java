package smychka.model;

import java.util.List;
import smychka.engine.Draws;
import smychka.engine.Table;
import smychka.model.PlayedMechanisms.Played;
import smychka.model.coercion.Dekulakisation;
import smychka.model.coercion.Exile;
import smychka.model.coercion.Revolt;
import smychka.model.countryside.Collectivisation;
import smychka.model.people.Flight;

/// A month of the drive to collective farms on tables of households and villages.
final class PlayedWave {
  private static final long KEY = Rows.KEY;

  private PlayedWave() {}

  static List<Played> all() {
    return List.of(
        new Played(
            Collectivisation.SPEC,
            List.of(Collectivisation.Columns.class),
            true,
            PlayedWave::collectivise),
        new Played(
            Dekulakisation.SPEC,
            List.of(Dekulakisation.Columns.class),
            true,
            PlayedWave::dispossess),
        new Played(Revolt.SPEC, List.of(Revolt.Columns.class), true, PlayedWave::rise),
        new Played(Flight.SPEC, List.of(Flight.Columns.class), true, PlayedWave::flee),
        new Played(Exile.SPEC, List.of(), false, (t, from, to) -> live(t.get(2))));
  }

  private interface Village {
    void play(int v, int from, int to);
  }

  private static void each(int from, int to, Village step) {
    int[] starts = Rows.starts();
    for (int v = 0; v + 1 < starts.length; v++) {
      if (starts[v] >= from && starts[v] < to) {
        step.play(v, starts[v], starts[v + 1]);
      }
    }
  }

  private static void collectivise(List<Table> t, int from, int to) {
    var c = t.get(0).view(Collectivisation.Columns.class);
    var villages = t.get(1).view(Collectivisation.Villages.class);
    var season = new Collectivisation.Season(-1, 1.5, .7, .6, .5);
    var attitudes = Collectivisation.Keys.attitudes(KEY, c.id());
    var keys = new Collectivisation.Keys(attitudes, KEY, KEY + 10, KEY + 20);
    long[] sums = new long[Collectivisation.SLOTS];
    each(
        from,
        to,
        (v, a, b) ->
            Collectivisation.step(
                Ordinary.collectivisation(),
                season,
                keys,
                c,
                villages,
                v,
                a,
                b,
                new double[b - a],
                sums));
  }

  private static void dispossess(List<Table> t, int from, int to) {
    var c = t.get(0).view(Dekulakisation.Columns.class);
    var quota = new Dekulakisation.Quota(1, 2, 2, .1);
    long[] sums = new long[Dekulakisation.SLOTS];
    each(
        from,
        to,
        (v, a, b) -> {
          if (b - a > 1) {
            Dekulakisation.take(
                Ordinary.dekulakisation(),
                Ordinary.hire()::means,
                quota,
                2,
                KEY,
                c,
                a,
                b,
                new double[b - a],
                (id, persons, arrested) -> persons,
                sums);
          }
        });
  }

  private static void rise(List<Table> t, int from, int to) {
    var c = t.get(0).view(Revolt.Columns.class);
    var p = Ordinary.revolt();
    var keys = new Revolt.Keys(Revolt.Keys.dispositions(KEY, c.id()), KEY, KEY + 10);
    each(
        from,
        to,
        (v, a, b) -> {
          double common = Revolt.common(p, keys, v, 0, 0, 0);
          double z = Revolt.rising(p, common, 1, keys, c, a, b, new double[b - a]);
          t.get(1).doubleColumn("rose")[v] = z >= .1 ? 1 : 0;
          for (int i = a; i < b; i++) {
            c.fear()[i] *= .5f;
          }
        });
  }

  private static void flee(List<Table> t, int from, int to) {
    var c = t.get(0).view(Flight.Columns.class);
    Flight.step(Ordinary.flight(), .9, KEY, c, from, to, new long[Flight.SLOTS]);
  }

  private static void live(Table regions) {
    for (int r = 0; r < regions.rows(); r++) {
      Exile.step(
          Ordinary.exile(),
          regions.doubleColumn("bodyMean")[r],
          Draws.monthKey(KEY, 1),
          r,
          regions.longColumn("exiledNew"),
          regions.longColumn("exiledSettled"),
          regions.longColumn("stateGrainKg"),
          new long[Exile.SLOTS]);
    }
  }
}
