package smychka.model;

import java.util.List;
import smychka.engine.Table;
import smychka.model.coercion.Fear;
import smychka.model.coercion.SecurityOrgan;
import smychka.model.coercion.Visits;
import smychka.model.countryside.Contracts;
import smychka.model.countryside.ForcedDelivery;
import smychka.model.countryside.VillageAssembly;

/// A month of force on tables of households and villages, as the month plays it.
final class PlayedForce {
  private static final long KEY = Rows.KEY;

  private PlayedForce() {}

  static void deliver(List<Table> t, int from, int to) {
    var news = t.get(1).view(ForcedDelivery.News.class);
    var c = t.get(0).view(ForcedDelivery.Columns.class);
    for (boolean assembly : new boolean[] {false, true}) {
      var force = new ForcedDelivery.Force(.5, .9, 6, 1.2, 5, assembly);
      ForcedDelivery.step(
          Ordinary.forced(),
          Ordinary.use(),
          force,
          news,
          4,
          KEY,
          c,
          from,
          to,
          new long[ForcedDelivery.SLOTS],
          0);
    }
  }

  /// The villages whose first row lies in the range, each as a whole.
  static void assemble(List<Table> t, int from, int to) {
    var c = t.get(0).view(VillageAssembly.Columns.class);
    int[] starts = Rows.starts();
    for (int v = 0; v + 1 < starts.length; v++) {
      int end = starts[v + 1];
      if (starts[v] >= from && starts[v] < to) {
        int n = end - starts[v];
        VillageAssembly.look(Ordinary.forced(), Ordinary.use(), .5, 1, 4, c, starts[v], end);
        VillageAssembly.share(
            Ordinary.assembly(), 4000, c, starts[v], end, new double[n], new long[n]);
        VillageAssembly.sellProperty(900, 1200, 1, KEY, c, starts[v], end);
      }
    }
  }

  static void contract(Contracts.Columns c, int from, int to, long[] sums) {
    Contracts.sign(Ordinary.contracts(), 6, KEY, c, from, to, sums, 0);
    Contracts.deliver(Ordinary.contracts(), 240, 3, .5, 6, KEY, c, from, to, sums, 0);
  }

  static void visit(List<Table> t, int from, int to) {
    double[] chance = new double[10];
    java.util.Arrays.fill(chance, .6);
    Visits.draw(Ordinary.visits(), .5, chance, KEY, KEY + 9, t.get(1).view(Visits.Columns.class));
  }

  static void accuse(List<Table> t, int from, int to) {
    var c = t.get(0).view(SecurityOrgan.Columns.class);
    int[] starts = Rows.starts();
    for (int v = 0; v + 1 < starts.length; v++) {
      if (starts[v] >= from && starts[v] < to && t.get(1).doubleColumn("searchShare")[v] > 0) {
        SecurityOrgan.accuse(Ordinary.organ(), KEY, v, c, starts[v], starts[v + 1]);
      }
    }
  }

  static void frighten(List<Table> t, int from, int to) {
    var news = t.get(1).view(Fear.News.class);
    Fear.step(
        Ordinary.fear(),
        news,
        t.get(0).view(Fear.Columns.class),
        from,
        to,
        new long[Fear.SLOTS],
        0);
  }
}
