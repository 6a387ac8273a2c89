package smychka.model.month;

import smychka.engine.Table;
import smychka.model.accounts.Books;
import smychka.model.tables.Nation;
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

  private static void towns(Table t, long[] grain, long[] money, long[] people) {
    int[] region = t.intColumn("region");
    int[] grainKg = t.intColumn("grainKg");
    long[] cash = t.longColumn("money");
    byte[] earners = t.byteColumn("earners");
    byte[] dependants = t.byteColumn("dependants");
    for (int i = 0; i < region.length; i++) {
      grain[region[i]] += grainKg[i];
      money[region[i]] += cash[i];
      people[region[i]] += earners[i] + dependants[i];
    }
  }

  private static long kolkhoz(CountryState s, String column, int r) {
    long[] held = s.villages.longColumn(column);
    int[] region = s.villages.intColumn("region");
    long sum = 0;
    for (int v = 0; v < held.length; v++) {
      sum += region[v] == r ? held[v] : 0;
    }
    return sum;
  }

  /// Accounts that exist once are counted in the first region.
  private static void nation(CountryState s, Books b, int r, Sink sink) {
    int[] accounts = {
      b.treasury,
      b.trustMoney,
      b.tradeMoney,
      b.farmMoney,
      b.servicesMoney,
      b.artisanMoney,
      b.traderPoolMoney,
      b.gold,
      b.wholesaleGoods,
      b.oldGold
    };
    for (int k = 0; k < accounts.length; k++) {
      sink.take(accounts[k], r, r == 0 ? s.nation.longColumn(Nation.ACCOUNTS.get(k))[0] : 0);
    }
  }

  /// Gives every counted account of every region to `sink`.
  static void each(CountryState s, Layout layout, Sink sink) {
    Books b = s.books;
    Table t = s.regions;
    long[] townGrain = new long[Region.COUNT];
    long[] townMoney = new long[Region.COUNT];
    long[] townPeople = new long[Region.COUNT];
    towns(s.townsfolk, townGrain, townMoney, townPeople);
    long[] trustGoods = new long[Region.COUNT];
    for (int row = 0; row < s.enterprises.rows(); row++) {
      trustGoods[s.enterprises.intColumn("region")[row]] +=
          s.enterprises.longColumn("stockKopeks")[row];
    }
    for (int r = 0; r < Region.COUNT; r++) {
      sink.take(b.villageGrain, r, layout.of(r, Layout.COUNT + Census.GRAIN_KG));
      sink.take(b.villageSeed, r, layout.of(r, Layout.COUNT + Census.SEED_KG));
      sink.take(b.kolkhozGrain, r, kolkhoz(s, "kolkhozGrainKg", r));
      sink.take(b.kolkhozSeed, r, kolkhoz(s, "kolkhozSeedKg", r));
      sink.take(b.traderGrain, r, t.longColumn("traderGrainKg")[r]);
      sink.take(b.traderTransit, r, t.longColumn("traderArrivingKg")[r]);
      sink.take(b.stateGrain, r, t.longColumn("stateGrainKg")[r]);
      sink.take(b.stateTransit, r, t.longColumn("stateArrivingKg")[r]);
      sink.take(b.townGrain, r, t.longColumn("townGrainKg")[r] + townGrain[r]);
      sink.take(b.townMoney, r, townMoney[r]);
      sink.take(b.trustGoods, r, trustGoods[r]);
      nation(s, b, r, sink);
      sink.take(b.villageMoney, r, layout.of(r, Layout.COUNT + Census.MONEY));
      sink.take(b.traderMoney, r, t.longColumn("traderMoney")[r]);
      sink.take(b.shopGoods, r, t.longColumn("shopGoodsKopeks")[r]);
      sink.take(b.townShopGoods, r, t.longColumn("townShopKopeks")[r]);
      sink.take(b.villagePeople, r, layout.of(r, Layout.COUNT + Census.MOUTHS));
      sink.take(b.townPeople, r, townPeople[r]);
      sink.take(b.villageSoldiers, r, layout.of(r, Layout.COUNT + Census.SOLDIERS));
      sink.take(b.townSoldiers, r, t.longColumn("townSoldiers")[r]);
      sink.take(
          b.prisoners, r, t.longColumn("prisonersVillage")[r] + t.longColumn("prisonersTown")[r]);
      sink.take(b.exiles, r, t.longColumn("exiledNew")[r] + t.longColumn("exiledSettled")[r]);
      sink.take(b.land, r, layout.of(r, Layout.COUNT + Census.LAND_ARES));
      for (int kind = 0; kind < b.herd.length; kind++) {
        sink.take(b.herd[kind], r, layout.of(r, Layout.COUNT + Census.HORSES + kind));
      }
    }
  }
}
