package smychka.model.month;

import smychka.model.countryside.GrainMarketing;
import smychka.model.tables.Region;
import smychka.model.trade.FarmMarket;
import smychka.model.trade.PrivateTrade;
import smychka.model.trade.StateTrade;
import smychka.model.trade.VillageShop;

/// Manufactures on their way: trusts, artisans and imports to the wholesale, from there a month
/// later to the shops of villages and towns; how far demand is met, and what people come to expect.
///
/// ```
/// (TR-7.1) gap      = max(0, k·ŵ − shelf),  ŵ' = ŵ + λ·(want − ŵ)                  [1913 kopek]
/// (TR-7.2) villages = min(Σ gap_v, max(s·W, W − Σ gap_t)),  towns = min(Σ gap_t, W − villages)
/// (TR-7.3) orders   = max(0, Σ ŵ·(1 + m/T) − (W + Σ shelf)/T) − artisans − imports,  not below 0
/// (TR-7.4) shipped  = min(orders, short side (TR-2.2) of orders and the trusts' stock)
/// (TR-7.5) artisans = A/12·i/100,  imports = min(plan/12, gold)/p_w           [1913 kopek a month]
/// (TR-7.6) P        = P_i·(1 + m_r)/(1 + m_13),  paid to trusts = P_i/(1 + m_13)   [1913 = 1]
/// (TR-7.7) fill     = min(1, sold/want),  sold by (TR-2.2), at most the shelf      [share]
/// ```
///
/// - (TR-7.1) by region, for villages and for towns; ŵ wants expected, k months of them on the
///   shelf.
/// - (TR-7.2) W in the wholesale from last month, s the part planned for villages, kept for them as
///   far as they lack it. Regions share by their gaps.
/// - (TR-7.3) m months of stock wished in all trade, T months in which a gap is closed. Trusts ship
///   by their stocks.
/// - (TR-7.6) P retail list price, P_i list price of trusts (IN-3.4), m_r the margin allowed, m_13
///   that of 1913.
final class GoodsMonth {
  private final MonthSchedule s;
  private final int n = Region.COUNT;
  private final double[] townFill = new double[n];
  private double artisanKopeks;

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
        retailPrice(in));
  }

  /// Retail list price, 1913 = 1: the trusts' price with the margin allowed against that of 1913.
  double retailPrice(MonthInputs in) {
    return StateTrade.retail(ownPrice(in), s.nation("retailBase"), in.labourOrders().retailList());
  }

  /// Retail price by the trusts' price and the margin allowed.
  private double ownPrice(MonthInputs in) {
    return s.nation("consumerPrice")
        * (1 + in.trade().retailMarkup())
        / (1 + s.p.shop().markup1913());
  }

  /// Part of the retail price that is tax put on by the list (TR-8.2).
  double taxShare(MonthInputs in) {
    return 1 - ownPrice(in) / retailPrice(in);
  }

  /// Share of townspeople under cards, as decided.
  double cards(MonthInputs in) {
    return in.money().paidInKindShare() == 0 ? in.cards().inForce() : 0;
  }

  /// (TR-8.8) part of what is wanted and not on the shelf that is spent on drink.
  double drink(MonthInputs in) {
    return s.p.stateTrade().drinkShare() * cards(in);
  }

  /// Price at which industrial crops are bought: the list's where there are cards, else that of
  /// other farm products.
  double cropPrice(MonthInputs in) {
    double price = s.nation("otherFarmPrice");
    double part = cards(in);
    return part <= 0 ? price : part * s.nation("foodListPrice") + (1 - part) * price;
  }

  /// What shops pay the trusts for goods worth one kopek of 1913.
  private double wholesalePrice() {
    return s.nation("consumerPrice") / (1 + s.p.shop().markup1913());
  }

  /// Months of goods that households want ahead (WO-3.2).
  double monthsAhead() {
    return s.p.hoarding().months(s.nation("warNews"));
  }

  double townFill(int r) {
    return townFill[r];
  }

  /// Artisans' part of this month's goods [1913 kopek].
  double artisanKopeks() {
    return artisanKopeks;
  }

  /// Share of retail trade in private hands.
  double privateShare() {
    return PrivateTrade.share(s.nation("privateLogit"));
  }

  /// What lists multiply is what prices were when they were first drawn up (TR-8.1), (TR-8.3).
  void lists(MonthInputs in) {
    if (in.labourOrders().retailList() == 1) {
      s.setNation("retailBase", ownPrice(in));
    }
    if (cards(in) <= 0 && in.labourOrders().retailList() == 1) {
      s.setNation("foodListPrice", s.nation("otherFarmPrice"));
    }
  }

  /// Last month's wholesale goods reach the shops; village demand has its planned part when all
  /// cannot be met.
  void arrive(MonthInputs in) {
    long[] wholesale = s.nationWhole("wholesaleKopeks");
    s.postings().goodsToArmy = s.supplyMonth().forArmy(in, wholesale[0]);
    wholesale[0] -= s.postings().goodsToArmy;
    long all = wholesale[0];
    double[] village = new double[n];
    double[] town = new double[n];
    double villageGap = gaps(village, "shopGoodsKopeks", "villageWantKopeks");
    double townGap = gaps(town, "townShopKopeks", "townWantKopeks");
    double share = in.trade().villageGoodsShare();
    double toVillage = Math.min(villageGap, Math.max(share * all, all - townGap));
    double toTown = Math.min(townGap, all - toVillage);
    long[] partVillage = MonthSchedule.shares(Math.floor(toVillage), village);
    long[] partTown = MonthSchedule.shares(Math.floor(toTown), town);
    for (int r = 0; r < n; r++) {
      s.whole("shopGoodsKopeks")[r] += partVillage[r];
      s.whole("townShopKopeks")[r] += partTown[r];
      wholesale[0] -= partVillage[r] + partTown[r];
      s.postings().goodsToVillage[r] = partVillage[r];
      s.postings().goodsToTown[r] = partTown[r];
    }
  }

  /// What each region's shops lack of the stock they wish, by last month's wants.
  private double gaps(double[] gap, String stock, String want) {
    double all = 0;
    for (int r = 0; r < n; r++) {
      double wished = s.p.shop().shelfMonths() * s.real(want)[r];
      gap[r] = Math.max(0, wished - s.whole(stock)[r]);
      all += gap[r];
    }
    return all;
  }

  /// Counts the villages' demand against the shelves.
  void villageFill() {
    for (int r = 0; r < n; r++) {
      double wanted = s.layout.of(r, Layout.SHOP);
      s.real("fill")[r] = fill(wanted, s.whole("shopGoodsKopeks")[r]);
      learnWant("villageWantKopeks", r, wanted);
    }
  }

  /// Counts the towns' demand against the shelves.
  void townFill(long[] wanted) {
    for (int r = 0; r < n; r++) {
      townFill[r] = fill(wanted[r], s.whole("townShopKopeks")[r]);
      learnWant("townWantKopeks", r, wanted[r]);
    }
  }

  private double fill(double wanted, double stock) {
    VillageShop.Parameters shop = s.p.shop();
    double sold = Math.min(shop.sold(wanted, stock), stock);
    return wanted <= 0 ? 1 : Math.min(1, sold / wanted);
  }

  private void learnWant(String column, int r, double wanted) {
    s.real(column)[r] += s.p.shop().ordersLearningMonth() * (wanted - s.real(column)[r]);
  }

  /// Trade orders from trusts, artisans and abroad; pays for what is shipped.
  void order(MonthInputs in) {
    VillageShop.Parameters shop = s.p.shop();
    double wants = 0;
    double held = s.nationWhole("wholesaleKopeks")[0];
    for (int r = 0; r < n; r++) {
      wants += s.real("villageWantKopeks")[r] + s.real("townWantKopeks")[r];
      held += s.whole("shopGoodsKopeks")[r] + s.whole("townShopKopeks")[r];
    }
    double wished = wants * (1 + shop.tradeStockMonths() / shop.stockAdjustmentMonths());
    double orders = Math.max(0, wished - held / shop.stockAdjustmentMonths());
    artisanKopeks =
        s.scaled(s.p.farm().artisanOutputMnRoublesYear() * 1e8)
            / 12
            * s.nation("artisanIndex")
            / 100;
    long artisans = Math.round(artisanKopeks);
    double price = s.scaled(in.trade().goodsImportKopeksYear()) / 12;
    long gold = Math.min(Math.round(price), Math.max(0, s.nationWhole("goldKopeks")[0]));
    long imported = Math.round(gold / (in.trade().worldGoodsIndex() / 100));
    long wanted = Math.max(0, Math.round(orders) - artisans - imported);
    long stock = Math.max(1, s.industryMonth().stockOfGoods());
    long[] shipped = s.industryMonth().ship(Math.min(wanted, Math.round(shop.sold(wanted, stock))));
    long all = artisans + imported;
    for (int r = 0; r < n; r++) {
      all += shipped[r];
      s.postings().goodsShipped[r] = shipped[r];
    }
    s.nationWhole("goldKopeks")[0] -= gold;
    s.nationWhole("wholesaleKopeks")[0] += all;
    s.postings().artisanGoods = artisans;
    s.postings().importedGoods = imported;
    s.postings().goldSpent += gold;
    double unit = s.unit();
    s.moneyMonth()
        .tradePays(
            in,
            (all - artisans - imported) * wholesalePrice() * unit,
            artisans * wholesalePrice() * unit,
            imported * wholesalePrice() * unit);
  }

  /// Shelves empty by what was sold; people learn what to expect of them.
  void end(MonthInputs in, int a) {
    VillageShop.Parameters shop = s.p.shop();
    double learning = s.p.marketing().roubleValueLearningMonth();
    double premiumMean = 0;
    for (int r = 0; r < n; r++) {
      s.whole("shopGoodsKopeks")[r] -= s.layout.of(r, Layout.SHOP + 1);
      double fill = s.real("fill")[r];
      s.real("expectedFill")[r] = shop.learn(s.real("expectedFill")[r], fill, a >= 2 && a <= 4);
      s.real("privateGoodsPremium")[r] = shop.premium(s.real("privateGoodsPremium")[r], fill);
      s.real("slowGoodsValue")[r] += learning * (roubleValue(in, r) - s.real("slowGoodsValue")[r]);
      premiumMean += s.real("privateGoodsPremium")[r] / n;
    }
    s.setNation("warNews", s.p.hoarding().learn(s.nation("warNews"), s.worldMonth().threat()));
    s.setNation(
        "privateLogit",
        PrivateTrade.next(
            s.p.privateTrade(),
            s.nation("privateLogit"),
            s.supplyMonth().bazaar(in),
            in.trade().cooperativeCredit(),
            premiumMean,
            in.trade().privateTaxRate()));
    double target =
        s.p.town().artisanBase() + s.p.town().artisanByIndustry() * s.industryMonth().index(false);
    s.setNation("artisanIndex", FarmMarket.artisans(s.p.farm(), s.nation("artisanIndex"), target));
  }
}
