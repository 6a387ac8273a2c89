package smychka.model.month;

import smychka.engine.Table;
import smychka.model.accounts.Books;
import smychka.model.tables.Region;

/// What the holders of each counted account actually have: the other side of the books.
final class Counts {
  private Counts() {}

  /// Receives an account's count in a region.
  interface Sink {
    void take(int account, int region, long amount);
  }

  /// Counts the households block by block on the calling thread.
  static void census(Layout layout) {
    for (int b = 0; b < layout.blocks.count(); b++) {
      long[] slots = layout.sums.slots(b);
      java.util.Arrays.fill(slots, Layout.COUNT, Layout.COUNT + Census.SLOTS, 0);
      Census.count(layout.census, layout.blocks.from(b), layout.blocks.to(b), slots, Layout.COUNT);
    }
  }

  /// Gives every counted account of every region to `sink`.
  static void each(CountryState s, Layout layout, Sink sink) {
    Books b = s.books;
    Table t = s.regions;
    for (int r = 0; r < Region.COUNT; r++) {
      sink.take(b.villageGrain, r, layout.of(r, Layout.COUNT + Census.GRAIN_KG));
      sink.take(b.villageSeed, r, layout.of(r, Layout.COUNT + Census.SEED_KG));
      sink.take(b.traderGrain, r, t.longColumn("traderGrainKg")[r]);
      sink.take(b.traderTransit, r, t.longColumn("traderArrivingKg")[r]);
      sink.take(b.stateGrain, r, t.longColumn("stateGrainKg")[r]);
      sink.take(b.stateTransit, r, t.longColumn("stateArrivingKg")[r]);
      sink.take(b.townGrain, r, t.longColumn("townGrainKg")[r]);
      sink.take(b.villageMoney, r, layout.of(r, Layout.COUNT + Census.MONEY));
      sink.take(b.traderMoney, r, t.longColumn("traderMoney")[r]);
      sink.take(b.shopGoods, r, t.longColumn("shopGoodsKopeks")[r]);
      sink.take(b.villagePeople, r, layout.of(r, Layout.COUNT + Census.MOUTHS));
      sink.take(b.townPeople, r, t.longColumn("townPersons")[r]);
      sink.take(b.villageSoldiers, r, layout.of(r, Layout.COUNT + Census.SOLDIERS));
      sink.take(b.townSoldiers, r, t.longColumn("townSoldiers")[r]);
      sink.take(b.land, r, layout.of(r, Layout.COUNT + Census.LAND_ARES));
      for (int kind = 0; kind < b.herd.length; kind++) {
        sink.take(b.herd[kind], r, layout.of(r, Layout.COUNT + Census.HORSES + kind));
      }
    }
  }
}
