package smychka.model.month;

import static smychka.engine.SeriesKind.FLOW;
import static smychka.engine.SeriesKind.MEAN;
import static smychka.engine.SeriesKind.STOCK;

import smychka.engine.Ledger;
import smychka.engine.SeriesKey;
import smychka.engine.Table;
import smychka.model.accounts.Books;
import smychka.model.people.Employment;
import smychka.model.people.Moves;
import smychka.model.tables.Region;
import smychka.model.tables.Trade;

/// What is recorded of industry, towns, trade and money: for the union, at the full scale.
final class EconomyRecording {
  private static final double MN = 1e6;

  private final MonthSchedule s;
  private final Recording recording;

  EconomyRecording(MonthSchedule schedule, Recording recording) {
    s = schedule;
    this.recording = recording;
  }

  private void mean(String name, String unit, double value) {
    recording.union(name, SeriesKey.ALL, unit, MEAN, value);
  }

  private void flow(String name, String unit, double value) {
    recording.union(name, SeriesKey.ALL, unit, FLOW, value);
  }

  private void stock(String name, String unit, double value) {
    recording.union(name, SeriesKey.ALL, unit, STOCK, value);
  }

  /// Stocks of the 1st, before anything happens.
  void opening() {
    double scale = s.settings.scale();
    stock(
        "unsold_goods_stock",
        "mn 1913 roubles",
        s.industryMonth().stockOfGoods() * scale / 100 / MN);
    mean("war_alarm", "share", s.nation("warNews"));
    double perMn = scale / 100 / MN;
    stock("goods_held_ahead_village", "mn 1913 roubles", ahead(s.state.households) * perMn);
    stock("goods_held_ahead_town", "mn 1913 roubles", ahead(s.state.townsfolk) * perMn);
    work();
    money();
  }

  private static double ahead(Table table) {
    double sum = 0;
    for (int goods : table.intColumn("goodsAheadKopeks")) {
      sum += goods;
    }
    return sum;
  }

  /// Flows and means of the month.
  void closing(MonthInputs in) {
    industry();
    mean("unemployment", "percent", 100 * s.townMonth().unemployment());
    mean("earnings_workers", "gold roubles/month", s.industryMonth().workersEarnings() / 100);
    mean("real_earnings_workers", "1913 roubles/month", s.nation("realEarnings") / 100);
    trade();
    double perGold = s.unit() * 100 * in.money().oldRoublesPerUnit() / s.nation("unitParts");
    cards();
    labour();
    statePrices(in);
    // a chervonets kopek is not counted in old roubles
    mean("old_roubles_per_gold_rouble", "ratio", in.money().paper() ? perGold : 0);
  }

  private void industry() {
    IndustryMonth i = s.industryMonth();
    double scale = s.settings.scale();
    mean("industrial_output_index", "1913=100", i.index());
    mean("producer_goods_index", "1913=100", i.index(true));
    mean("consumer_goods_index", "1913=100", i.index(false));
    mean("capacity_use", "share", i.use(false));
    mean("industrial_price", "1913=1", s.nation("consumerPrice"));
    mean("industrial_unit_cost", "1913=1", s.nation("unitCost"));
    double farm = farmPrice();
    mean("farm_price", "1913=1", farm);
    mean("other_farm_price", "1913=1", s.nation("otherFarmPrice"));
    mean("scissors", "ratio", s.nation("consumerPrice") / farm);
    flow("industrial_investment", "mn gold roubles", i.fund() * scale / 100 / MN);
    mean("artisan_output_index", "1913=100", s.nation("artisanIndex"));
  }

  /// Prices of farm products, 1913 = 1: grain as villages sell it and the rest, by what is sold.
  private double farmPrice() {
    double grain = 0;
    double people = 0;
    for (int r = 0; r < Region.COUNT; r++) {
      double weight = s.layout.of(r, Layout.COUNT + Census.MOUTHS);
      double sp = s.grainMonth().privateShare(r);
      double price =
          sp * s.real("grainPrice")[r] * (1 - s.p.town().farmGateMargin())
              + (1 - sp) * s.stateMonth().price(r);
      grain += weight * price;
      people += weight;
    }
    double index =
        grain / people / smychka.model.countryside.SalesTerms.PRICE_1913_KOPEKS_PER_TONNE;
    double w = s.p.town().grainWeightInFarmPrice();
    return StrictMath.exp(
        w * StrictMath.log(index) + (1 - w) * StrictMath.log(s.nation("otherFarmPrice")));
  }

  private void cards() {
    CardMonth c = s.cardMonth();
    recording.each("rations_claimed", "mn t", FLOW, 1e9, r -> c.claimed(r));
    recording.each("rations_issued", "mn t", FLOW, 1e9, r -> c.issued(r));
    recording.each("persons_on_cards", "mn persons", STOCK, MN, r -> c.holders(r));
    recording.ratio(
        "ration_norm_met",
        "share",
        MEAN,
        r -> c.claimed(r) > 0 ? c.issued(r) : 1,
        r -> c.claimed(r) > 0 ? c.claimed(r) : 1);
  }

  private void labour() {
    double perMn = s.settings.scale() / MN;
    TownMonth t = s.townMonth();
    mean("labour_turnover", "percent", t.work().separations());
    mean("vacancies", "mn persons", s.nation("vacancies") * perMn);
    mean("new_hands_share", "share", s.nation("newHands"));
    mean("floor_space_per_head", "sq m/person", t.work().floorSpace());
    flow("entered_work_from_town_families", "mn persons", t.work().entered() * perMn);
    double moved = 0;
    double back = 0;
    for (int r = 0; r < Region.COUNT; r++) {
      moved +=
          s.layout.of(r, Layout.MOVES + Moves.TO_TOWN)
              - s.layout.of(r, Layout.MOVES + Moves.FOLLOWERS);
      back += s.postings().backToVillage[r];
    }
    flow("workers_from_villages", "mn persons", (moved - back) * perMn);
  }

  private void statePrices(MonthInputs in) {
    double perMn = s.settings.scale() / 100.0 / MN / s.unit();
    flow("turnover_tax", "mn gold roubles", s.moneyMonth().turnoverTax() * perMn);
    mean("retail_list_price", "1913=1", s.goodsMonth().retailPrice(in));
    RealWage wage = new RealWage(s, in);
    mean("price_of_living_fixed_basket", "1913=1", wage.fixedBasket());
    mean("price_of_living_bought_basket", "1913=1", wage.boughtBasket());
    double earnings = s.industryMonth().workersEarnings() / 100;
    mean("real_wage", "1913 roubles/month", earnings / wage.fixedBasket());
    mean("real_wage_bought_basket", "1913 roubles/month", earnings / wage.boughtBasket());
  }

  private void work() {
    double scale = s.settings.scale();
    Employment.Count count = s.townMonth().count();
    double waged = 0;
    for (int trade = 0; trade < Trade.COUNT; trade++) {
      double working = 0;
      for (long w : count.working()[trade]) {
        working += w;
      }
      if (trade < Trade.WAGED) {
        waged += working;
      }
      recording.union(
          "town_earners_at_work", Trade.IDS.get(trade), "mn persons", STOCK, working * scale / MN);
    }
    double idle = 0;
    for (long[] row : count.idle()) {
      for (long earners : row) {
        idle += earners;
      }
    }
    stock("wage_earners", "mn persons", waged * scale / MN);
    stock("unemployed", "mn persons", idle * scale / MN);
  }

  private void trade() {
    double wanted = 0;
    double met = 0;
    for (int r = 0; r < Region.COUNT; r++) {
      double want = s.townMonth().bought().wantedGoods()[r];
      wanted += want;
      met += want * s.goodsMonth().townFill(r);
    }
    double scale = s.settings.scale();
    mean("goods_fill_town", "share", wanted <= 0 ? 1 : met / wanted);
    mean("private_share_retail", "percent", 100 * s.goodsMonth().privateShare());
    flow("town_goods_bought", "mn 1913 roubles", sold() * scale / 100 / MN);
    double seasonal =
        (1 - s.nation("settledBuilders"))
            * (s.p.farm().seasonalShareOfWages() * s.townMonth().wagesPaid() / s.unit()
                + s.p.farm().seasonalShareOfInvestment() * s.industryMonth().fund())
            * 12
            / 100
            / s.p.farm().seasonalEarningsRoublesYear();
    mean("seasonal_workers_away", "mn persons", seasonal * scale / MN);
  }

  private double sold() {
    double sold = 0;
    for (long goods : s.postings().townGoods) {
      sold += goods;
    }
    return sold;
  }

  private void money() {
    double scale = s.settings.scale();
    double gold = s.moneyMonth().goldInHands() * scale / 100 / MN;
    stock("money_in_circulation", "mn gold roubles", gold);
    Ledger l = s.state.books.ledger();
    Books b = s.state.books;
    double towns = 0;
    for (int r = 0; r < Region.COUNT; r++) {
      towns += l.opening(b.townMoney, r);
    }
    stock("town_cash", "mn gold roubles", towns / s.unit() * scale / 100 / MN);
    double perGold = s.unit() * 100 * MN / scale;
    for (String account : smychka.model.tables.Nation.MONEY) {
      recording.union(
          "account_of_state",
          account,
          "mn gold roubles",
          STOCK,
          s.nationWhole(account)[0] / perGold);
    }
    stock("gold_reserve", "mn gold roubles", s.nationWhole("goldKopeks")[0] * scale / 100 / MN);
  }
}
