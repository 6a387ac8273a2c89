package smychka.model;

import java.util.List;
import smychka.engine.Table;
import smychka.model.PlayedMechanisms.Played;
import smychka.model.countryside.FieldCondition;
import smychka.model.countryside.HarvestWork;
import smychka.model.countryside.Herds;
import smychka.model.countryside.HouseSearch;
import smychka.model.countryside.Kolkhoz;
import smychka.model.countryside.KolkhozDelivery;
import smychka.model.countryside.NomadHerds;
import smychka.model.countryside.Tractors;

/// A month of collective farms on tables of households and villages.
final class PlayedKolkhoz {
  private static final long KEY = Rows.KEY;

  private PlayedKolkhoz() {}

  static List<Played> all() {
    return List.of(
        new Played(Kolkhoz.SPEC, List.of(), false, PlayedKolkhoz::pay),
        new Played(KolkhozDelivery.SPEC, List.of(), false, (t, from, to) -> {}),
        new Played(FieldCondition.SPEC, List.of(), false, (t, from, to) -> {}),
        new Played(HarvestWork.SPEC, List.of(), false, (t, from, to) -> {}),
        new Played(HouseSearch.SPEC, List.of(), false, (t, from, to) -> {}),
        new Played(Tractors.SPEC, List.of(), false, (t, from, to) -> {}),
        new Played(
            NomadHerds.SPEC, List.of(NomadHerds.Columns.class), true, PlayedKolkhoz::settle));
  }

  private static void pay(List<Table> t, int from, int to) {
    Kolkhoz.Columns c = t.getFirst().view(Kolkhoz.Columns.class);
    Kolkhoz.pay(Ordinary.kolkhoz(), 0, c, from, to, new double[to - from], new long[to - from]);
  }

  private static void settle(List<Table> t, int from, int to) {
    NomadHerds.Columns c = t.getFirst().view(NomadHerds.Columns.class);
    double[] rates = {.2, .2, .2, .2};
    var p = new NomadHerds.Parameters(rates, rates, new double[] {0, 0, 0, 1}, .1);
    long[][] lost = new long[Herds.KINDS][1];
    for (int i = from; i < to; i++) {
      NomadHerds.step(p, 1, KEY, c, i, 0, lost);
    }
  }
}
