package smychka.model.month;

import smychka.model.countryside.GrainMarketing;
import smychka.model.tables.Region;
import smychka.model.trade.VillageShop;

/// The village shops of the regions: what reaches their shelves, how far demand is met, and what
/// people come to expect.
final class GoodsMonth {
  private final MonthSchedule s;
  private final int n = Region.COUNT;

  GoodsMonth(MonthSchedule schedule) {
    s = schedule;
  }

  /// What the marginal rouble buys in a region's villages.
  double roubleValue(MonthInputs in, int r) {
    GrainMarketing.Parameters m = s.p.marketing();
    return m.roubleValue(
        s.real("expectedFill")[r],
        in.privateTolerance(),
        s.real("privateGoodsPremium")[r],
        in.listPrice());
  }

  /// Goods arrive on the shelves and are counted against what is wanted.
  void shelves(MonthInputs in) {
    double[] people = new double[n];
    double[] wants = new double[n];
    for (int r = 0; r < n; r++) {
      people[r] = s.state.books.ledger().opening(s.state.books.villagePeople, r);
      wants[r] = s.layout.of(r, Layout.SHOP);
    }
    VillageShop.Parameters shop = s.p.shop();
    double[] shares = shop.shares(people, wants);
    for (int r = 0; r < n; r++) {
      double supply = s.scaled(in.villageGoodsKopeksMonth()) * shares[r];
      long stock = s.whole("shopGoodsKopeks")[r];
      long arriving = (long) Math.max(0, Math.min(supply, shop.shelfMonths() * supply - stock));
      stock += arriving;
      s.postings().goodsArrived[r] = arriving;
      double sold = Math.min(shop.sold(wants[r], stock), stock);
      s.real("fill")[r] = wants[r] <= 0 ? 1 : Math.min(1, sold / wants[r]);
      s.whole("shopGoodsKopeks")[r] = stock;
    }
  }

  /// Shelves empty by what was sold; people learn what to expect of them.
  void end(MonthInputs in, int a) {
    VillageShop.Parameters shop = s.p.shop();
    double learning = s.p.marketing().roubleValueLearningMonth();
    for (int r = 0; r < n; r++) {
      s.whole("shopGoodsKopeks")[r] -= s.layout.of(r, Layout.SHOP + 1);
      double fill = s.real("fill")[r];
      s.real("expectedFill")[r] = shop.learn(s.real("expectedFill")[r], fill, a >= 2 && a <= 4);
      s.real("privateGoodsPremium")[r] = shop.premium(s.real("privateGoodsPremium")[r], fill);
      s.real("slowGoodsValue")[r] += learning * (roubleValue(in, r) - s.real("slowGoodsValue")[r]);
    }
  }
}
