package smychka.model.month;

import smychka.engine.Month;
import smychka.model.people.TownLife;
import smychka.model.people.TownRows;
import smychka.model.tables.Region;
import smychka.model.trade.FarmMarket;
import smychka.model.trade.Hoarding;
import smychka.model.trade.StateTrade;

/// What towns buy in a month: bread, other food and services, goods; what is paid to whom.
final class TownBuying {
  private final MonthSchedule s;
  private final int n = Region.COUNT;
  private final TownLife.Terms[] terms = new TownLife.Terms[n];
  private double statePart;

  TownBuying(MonthSchedule schedule) {
    s = schedule;
  }

  /// Towns buy bread, other food and services and look at the shelves; then goods.
  void buy(MonthInputs in, Month month, TownLife.Bought bought) {
    double unit = s.unit();
    TownRows[] rows = s.townMonth().rows();
    for (int r = 0; r < n; r++) {
      terms[r] = terms(in, r, 1);
    }
    TownLife.Columns c = s.state.townsfolk.view(TownLife.Columns.class);
    long key = s.key("town-buy", month);
    double price = s.goodsMonth().retailPrice(in) * unit;
    s.townMonth()
        .each((r, w) -> {
          TownLife.buy(s.p.townLife(), c, rows[r], terms, key, bought);
          hoard(rows[r], price, bought.wantedGoods(), r);
        });
    s.goodsMonth().townFill(bought.wantedGoods());
    for (int r = 0; r < n; r++) {
      terms[r] = terms(in, r, s.goodsMonth().townFill(r));
    }
    long[] goods = new long[n];
    long[] money = new long[n];
    long[] drunk = new long[n];
    double drink = s.goodsMonth().drink(in);
    long shopKey = s.key("town-shop", month);
    s.townMonth()
        .each((r, w) -> {
          TownLife.shop(c, rows[r], terms, drink, shopKey, goods, money, drunk);
          putAway(rows[r], s.goodsMonth().townFill(r));
        });
    MoneyMonth m = s.moneyMonth();
    double food = 0;
    double retail = 0;
    double fromState = 0;
    double drinkMoney = 0;
    statePart = stateFoodPart(in, bought);
    double part = statePart;
    for (int r = 0; r < n; r++) {
      s.whole("townGrainKg")[r] -= bought.rationKg()[r];
      s.whole("townShopKopeks")[r] -= goods[r];
      s.postings().townGoods[r] = goods[r];
      m.households("treasury", s.state.books.townPaysState, r, bought.rationMoney()[r], false);
      m.taxInPrice((1 - 1 / in.labourOrders().retailList()) * bought.rationMoney()[r]);
      long stateFood = Math.round(part * bought.foodMoney()[r]);
      m.households("treasury", s.state.books.townPaysStateFood, r, stateFood, false);
      m.households(
          "farmMoney", s.state.books.townPaysFarms, r, bought.foodMoney()[r] - stateFood, false);
      fromState += stateFood;
      m.households(
          "servicesMoney", s.state.books.townPaysServices, r, bought.servicesMoney()[r], false);
      m.households("tradeMoney", s.state.books.townPaysShops, r, money[r], false);
      s.state.books.ledger().post(s.state.books.townPaysTraders, r, 0, bought.breadMoney()[r]);
      m.households("treasury", s.state.books.townPaysDrink, r, drunk[r], false);
      drinkMoney += drunk[r];
      food += bought.foodMoney()[r];
      retail += money[r];
    }
    m.foodMargin(food - fromState);
    m.stateFood(in, fromState);
    m.drink(drinkMoney);
    m.margins(in, retail, s.goodsMonth().privateShare());
    m.construction(in, s.townMonth().wagesPaid());
    otherFarmPrice(in, (food - fromState) / unit);
  }

  /// What households want ahead of need joins what they want.
  private void hoard(TownRows rows, double price, long[] wanted, int r) {
    Hoarding.Columns c = s.state.townsfolk.view(Hoarding.Columns.class);
    double months = s.goodsMonth().monthsAhead();
    long change = 0;
    for (int k = rows.from(); k < rows.to(); k++) {
      change += Hoarding.plan(s.p.hoarding(), months, price, c, rows.row()[k]);
    }
    wanted[r] += change;
  }

  private void putAway(TownRows rows, double fill) {
    Hoarding.Columns c = s.state.townsfolk.view(Hoarding.Columns.class);
    for (int k = rows.from(); k < rows.to(); k++) {
      Hoarding.keep(fill, c, rows.row()[k]);
    }
  }

  private TownLife.Terms terms(MonthInputs in, int r, double fill) {
    double unit = s.unit();
    double ration =
        s.stateMonth().price(r)
            / 1000
            * s.p.town().stateBreadMarkup()
            * in.labourOrders().retailList()
            * (1 - in.money().paidInKindShare());
    return new TownLife.Terms(
        1 / unit,
        ration * unit,
        s.grainMonth().buyShare(r),
        s.real("grainPrice")[r] / 1000 * unit,
        fill,
        s.goodsMonth().retailPrice(in) * unit);
  }

  /// What farms have for towns of other food, against a normal year (TR-6.2).
  double foodSupply() {
    double cattle = 0;
    for (int r = 0; r < n; r++) {
      cattle += s.state.books.ledger().opening(s.state.books.herd[1], r);
    }
    return FarmMarket.supply(s.p.farm(), cattle * s.settings.scale() / 1e6);
  }

  /// Part of what towns spent on other food this month that went to the state.
  double stateFoodPart() {
    return statePart;
  }

  /// (TR-8.3) part of what towns spend on other food that goes to the state.
  private double stateFoodPart(MonthInputs in, TownLife.Bought bought) {
    double cards = s.goodsMonth().cards(in);
    double spent = 0;
    for (long money : bought.foodMoney()) {
      spent += money / s.unit();
    }
    if (cards <= 0 || spent <= 0) {
      return 0;
    }
    FarmMarket.Parameters p = s.p.farm();
    double atList =
        s.scaled(p.normalSpendingMnRoublesMonth() * 1e8)
            * foodSupply()
            * s.nation("foodListPrice")
            * in.labourOrders().retailList()
            / p.normalPrice();
    return s.p.stateTrade().food(spent, cards, atList) / spent;
  }

  private void otherFarmPrice(MonthInputs in, double foodGold) {
    double scale = s.settings.scale();
    FarmMarket.Parameters p = s.p.farm();
    double free = StateTrade.free(s.goodsMonth().cards(in), in.labourOrders().peasantMarket());
    double supply =
        foodSupply()
            * s.p.stateTrade().bazaar(s.goodsMonth().cards(in), in.labourOrders().peasantMarket());
    s.setNation(
        "otherFarmPrice",
        FarmMarket.price(p, s.nation("otherFarmPrice"), foodGold * scale / 1e8, supply, free));
  }
}
