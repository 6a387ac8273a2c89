package smychka.model.month;

import java.util.Arrays;
import smychka.engine.Ledger;
import smychka.model.accounts.Books;
import smychka.model.countryside.ArmyTaking;
import smychka.model.countryside.Contracts;
import smychka.model.countryside.Deliveries;
import smychka.model.countryside.ForcedDelivery;
import smychka.model.countryside.Harvest;
import smychka.model.countryside.Herds;
import smychka.model.countryside.HouseholdUse;
import smychka.model.countryside.Sowing;
import smychka.model.people.Bodies;
import smychka.model.people.Mobilisation;
import smychka.model.people.Moves;
import smychka.model.state.StateGrain;
import smychka.model.tables.Region;
import smychka.model.trade.Settlement;

/// What moved between accounts in a month and is posted to the books at its end. The regions' own
/// movements are kept here by [GrainMonth], [StateMonth] and [GoodsMonth]; the households' come
/// from the sums of their sweeps.
final class Posting {
  private static final int CENTRE = 0;

  private final MonthSchedule s;
  final long[] landGained = new long[Region.COUNT];
  final long[] seedLent = new long[Region.COUNT];
  final long[] stateImport = new long[Region.COUNT];
  final long[][] seedLoan = new long[Region.COUNT][Region.COUNT];
  final long[] traderArrived = new long[Region.COUNT];
  final long[] stateArrived = new long[Region.COUNT];
  final long[] townCover = new long[Region.COUNT];
  final long[] townBought = new long[Region.COUNT];
  final long[] otherUse = new long[Region.COUNT];
  final long[] stateLost = new long[Region.COUNT];
  final double[] villageClaim = new double[Region.COUNT];
  private final long[] claimReserved = new long[Region.COUNT];
  private final long[] garrison = new long[Region.COUNT];
  final long[] townHome = new long[Region.COUNT];
  final long[] townCalled = new long[Region.COUNT];
  final long[] townFallen = new long[Region.COUNT];
  final long[] army = new long[Region.COUNT];
  final long[] export = new long[Region.COUNT];
  final long[] villageSale = new long[Region.COUNT];
  private final long[] villageAsked = new long[Region.COUNT];
  final long[] growers = new long[Region.COUNT];
  final long[] industry = new long[Region.COUNT];
  final long[] reliefReserved = new long[Region.COUNT];
  final long[] foreignOffered = new long[Region.COUNT];
  final long[] stateRelief = new long[Region.COUNT];
  final long[] foreignRelief = new long[Region.COUNT];
  final long[][] shipped = new long[Region.COUNT][Region.COUNT];
  final long[][] stateShipped = new long[Region.COUNT][Region.COUNT];
  final long[][] barred = new long[Region.COUNT][Region.COUNT];
  final long[] goodsToVillage = new long[Region.COUNT];
  final long[] goodsToTown = new long[Region.COUNT];
  final long[] goodsShipped = new long[Region.COUNT];
  final long[] townGoods = new long[Region.COUNT];
  final long[] backToVillage = new long[Region.COUNT];
  long artisanGoods;
  long importedGoods;
  long goodsToArmy;
  long goldSpent;
  long goldForMachines;
  long goldFromExports;
  long goldEarned;
  double[] growersNeed = new double[Region.COUNT];
  long oldGoldSpent;
  long debtPaid;

  Posting(MonthSchedule schedule) {
    s = schedule;
  }

  void clear() {
    for (long[] column :
        new long[][] {
          landGained,
          seedLent,
          stateImport,
          traderArrived,
          stateArrived,
          townCover,
          townBought,
          otherUse,
          townHome,
          townCalled,
          stateLost,
          townFallen,
          army,
          export,
          villageSale,
          growers,
          industry,
          reliefReserved,
          foreignOffered,
          stateRelief,
          foreignRelief,
          goodsToVillage,
          goodsToTown,
          goodsShipped,
          townGoods,
          backToVillage
        }) {
      Arrays.fill(column, 0);
    }
    goodsToArmy = 0;
    goldForMachines = 0;
    goldFromExports = 0;
    clearTotals();
    for (int r = 0; r < Region.COUNT; r++) {
      Arrays.fill(shipped[r], 0);
      Arrays.fill(stateShipped[r], 0);
      Arrays.fill(barred[r], 0);
      Arrays.fill(seedLoan[r], 0);
    }
  }

  private void clearTotals() {
    artisanGoods = 0;
    importedGoods = 0;
    goldSpent = 0;
    goldEarned = 0;
    oldGoldSpent = 0;
    debtPaid = 0;
  }

  /// Hands out the state's uses from regional stocks: towns by need, relief by believed shortfall,
  /// the army, exports and village sales from where stocks stand.
  void allot(
      StateGrain.Uses uses,
      double[] townNeeds,
      double[] growerNeeds,
      double[] shortfalls,
      boolean quotas) {
    growersNeed = growerNeeds;
    long[] stock = s.whole("stateGrainKg");
    armyWhereItStands(stock, uses.army());
    take(stock, townCover, MonthSchedule.shares(uses.towns(), townNeeds));
    take(stock, reliefReserved, MonthSchedule.shares(uses.relief(), shortfalls));
    armyFromWhatIsLeft(stock, uses.army());
    take(stock, growers, MonthSchedule.shares(uses.growers(), growerNeeds));
    take(stock, industry, MonthSchedule.shares(uses.industry(), weights(stock)));
    take(stock, export, MonthSchedule.shares(uses.export(), weights(stock)));
    double[] prices = quotas ? s.real("peopleReported").clone() : dear();
    boolean trade = !quotas && s.inputs.at(s.state.month).rule() != RuleKind.REQUISITION;
    long[] asked = MonthSchedule.shares(uses.villages(), prices);
    take(stock, villageSale, asked);
    for (int r = 0; r < asked.length; r++) {
      villageAsked[r] = trade ? asked[r] : 0;
    }
    double foreign = s.scaled(s.inputs.at(s.state.month).foreignReliefKgMonth());
    System.arraycopy(MonthSchedule.shares(foreign, shortfalls), 0, foreignOffered, 0, Region.COUNT);
    for (int r = 0; r < Region.COUNT; r++) {
      s.whole("townGrainKg")[r] += townCover[r];
      s.whole("traderGrainKg")[r] += villageSale[r] + growers[r];
    }
  }

  /// (ST-2.4) where the state sells to villages: by people, and by how far grain is dearer there
  /// than the state's own and than where it is cheapest.
  private double[] dear() {
    double[] price = s.real("grainPrice");
    double[] dear = new double[Region.COUNT];
    double ratio = s.p.stateGrain().villageSalePriceRatio();
    if (s.inputs.at(s.state.month).rule() == RuleKind.REQUISITION) {
      return dearInStore(price, ratio * Arrays.stream(price).average().orElse(1));
    }
    double least = Arrays.stream(price).min().orElse(1);
    for (int r = 0; r < dear.length; r++) {
      double limit = ratio * Math.max(least, s.stateMonth().price(r));
      dear[r] = s.real("peopleReported")[r] * Math.max(0, price[r] / limit - 1);
    }
    return dear;
  }

  /// (ST-2.4) under the levy, when its own price is a token: where grain is dear and lies in store.
  private double[] dearInStore(double[] price, double limit) {
    double[] dear = new double[price.length];
    for (int r = 0; r < dear.length; r++) {
      dear[r] = price[r] > limit ? price[r] / limit * s.whole("stateGrainKg")[r] : 0;
    }
    return dear;
  }

  /// (ST-2.26) where roads limit what is sent, the army eats where it stands, before others.
  private void armyWhereItStands(long[] stock, double kg) {
    Arrays.fill(army, 0);
    Arrays.fill(garrison, 0);
    if (!s.warMonth().roadsLimit()) {
      return;
    }
    double[] people = new double[stock.length];
    for (int r = 0; r < stock.length; r++) {
      people[r] =
          (s.real("peopleReported")[r] + s.whole("townPersons")[r])
              * s.warMonth().heldShare(r)
              * StateGrain.troops(s.p.stateGrain(), s.warMonth().bands(r));
    }
    long[] there = MonthSchedule.shares(kg, people);
    take(stock, army, there);
    System.arraycopy(there, 0, garrison, 0, there.length);
  }

  private void armyFromWhatIsLeft(long[] stock, double kg) {
    double lacking = kg - Arrays.stream(army).sum();
    if (lacking <= 0) {
      return;
    }
    long[] more = MonthSchedule.shares(lacking, weights(stock));
    for (int r = 0; r < stock.length; r++) {
      long out = Math.min(stock[r], more[r]);
      army[r] += out;
      stock[r] -= out;
    }
  }

  /// State grain that spoils or is stolen on the way and in store.
  void spoil(double share) {
    long[] stock = s.whole("stateGrainKg");
    for (int r = 0; r < stock.length; r++) {
      double looted = StateGrain.looted(s.p.stateGrain(), s.warMonth().bands(r));
      stateLost[r] = (long) (Math.min(1, share + looted) * stock[r]);
      stock[r] -= stateLost[r];
    }
  }

  /// Sets aside what villages of consuming regions have a claim to.
  void claimVillages(double[] claims) {
    long[] stock = s.whole("stateGrainKg");
    for (int r = 0; r < stock.length; r++) {
      villageClaim[r] = claims[r];
      long kg = Math.min(stock[r], Math.round(claims[r]));
      stock[r] -= kg;
      reliefReserved[r] += kg;
      claimReserved[r] = kg;
    }
  }

  private static double[] weights(long[] stock) {
    return Arrays.stream(stock).asDoubleStream().toArray();
  }

  private static void take(long[] stock, long[] use, long[] wanted) {
    for (int r = 0; r < stock.length; r++) {
      use[r] = Math.min(stock[r], wanted[r]);
      stock[r] -= use[r];
    }
  }

  /// Takes a seed loan from the state's stocks in proportion to what they hold.
  void takeSeedLoan(long[] stock, long[] toRegion) {
    takeFrom(stock, toRegion, seedLoan);
  }

  /// Takes grain for regions from stocks in proportion to what they hold; notes who gave to whom.
  static void takeFrom(long[] stock, long[] toRegion, long[][] given) {
    for (int q = 0; q < Region.COUNT; q++) {
      long[] parts = MonthSchedule.shares(toRegion[q], weights(stock));
      long left = toRegion[q];
      for (int r = 0; r < Region.COUNT; r++) {
        long out = Math.min(parts[r], stock[r]);
        stock[r] -= out;
        given[r][q] += out;
        left -= out;
      }
      for (int r = 0; r < Region.COUNT && left > 0; r++) {
        long out = Math.min(left, stock[r]);
        stock[r] -= out;
        given[r][q] += out;
        left -= out;
      }
    }
  }

  /// Relief that stands ready for a region's villages.
  double reliefOffered(int r) {
    return (double) reliefReserved[r] + foreignOffered[r];
  }

  /// Sends state grain from regions that hold more than some months' use to those that hold less.
  void stateShips(double months) {
    long[] stock = s.whole("stateGrainKg");
    double[] over = new double[Region.COUNT];
    double[] under = new double[Region.COUNT];
    double surplus = 0;
    double lack = 0;
    for (int r = 0; r < Region.COUNT; r++) {
      double use =
          (s.cardMonth().owed(r)
                  + growersNeed[r]
                  + drawnByVillages(r)
                  + villageAsked[r]
                  + garrison[r])
              * months;
      use += (reliefReserved[r] - claimReserved[r]) * 2.0;
      over[r] = Math.max(0, stock[r] - use);
      under[r] = Math.max(0, use - stock[r] - s.whole("stateArrivingKg")[r]);
      surplus += over[r];
      lack += under[r];
    }
    double moved = Math.min(surplus, lack);
    long[] out = MonthSchedule.shares(moved * .98, over);
    for (int r = 0; r < Region.COUNT; r++) {
      out[r] = Math.min(out[r], (long) (stock[r] * s.warMonth().shipping(r)));
      long[] parts = lack <= 0 ? new long[Region.COUNT] : MonthSchedule.shares(out[r], under);
      for (int q = 0; q < Region.COUNT; q++) {
        stateShipped[r][q] = parts[q];
        stock[r] -= parts[q];
        s.whole("stateArrivingKg")[q] += parts[q];
      }
    }
  }

  /// What villages drew of what they have a claim to [kg].
  private double drawnByVillages(int r) {
    return Math.min(villageClaim[r], s.layout.of(r, Layout.RELIEF + 1));
  }

  /// Posts the month. Relief not given goes back to the stock it came from.
  void post(MonthInputs in) {
    for (int r = 0; r < Region.COUNT; r++) {
      long given = s.layout.of(r, Layout.RELIEF + 1);
      foreignRelief[r] = Math.min(given, foreignOffered[r]);
      stateRelief[r] = given - foreignRelief[r];
      s.whole("stateGrainKg")[r] += reliefReserved[r] - stateRelief[r];
      postGrain(r);
      postSupply(r);
      postMoney(r);
      postPeople(r);
    }
    s.kolkhozMonth().post();
    Books b = s.state.books;
    Ledger l = b.ledger();
    l.post(b.artisanGoods, CENTRE, artisanGoods);
    l.post(b.goodsImported, CENTRE, importedGoods);
    l.post(b.goodsToArmy, CENTRE, goodsToArmy);
    l.post(b.importsPaid, CENTRE, goldSpent);
    l.post(b.exportProceeds, CENTRE, goldEarned);
    l.post(b.oldGoldPaid, CENTRE, oldGoldSpent);
    l.post(b.debtPaid, CENTRE, debtPaid);
  }

  private long of(int r, int slot) {
    return s.layout.of(r, slot);
  }

  private void postGrain(int r) {
    Books b = s.state.books;
    Ledger l = b.ledger();
    l.post(b.harvest, r, of(r, Layout.HARVEST + Harvest.CROP_KG));
    l.post(b.threshing, r, of(r, Layout.HARVEST + Harvest.LOST_KG));
    l.post(b.seedFilled, r, of(r, Layout.USE + HouseholdUse.SEED_FILLED_KG));
    l.post(b.seedFilled, r, seedLent[r]);
    l.post(b.seedFilled, r, of(r, Layout.SOWING + Sowing.GRAIN_AS_SEED_KG));
    l.post(b.seedEaten, r, of(r, Layout.USE + HouseholdUse.SEED_EATEN_KG));
    l.post(b.sown, r, of(r, Layout.SOWING + Sowing.SEED_KG));
    l.post(b.eaten, r, of(r, Layout.USE + HouseholdUse.EATEN_KG));
    l.post(b.fed, r, of(r, Layout.USE + HouseholdUse.FED_KG));
    l.post(b.storeLoss, r, of(r, Layout.USE + HouseholdUse.STORE_LOSS_KG));
    l.post(b.storeLoss, r, of(r, Layout.FORCED + ForcedDelivery.LOST_KG));
    l.post(b.stateLoss, r, stateLost[r]);
    l.post(b.takenByOthers, r, of(r, Layout.ARMY + ArmyTaking.GRAIN_KG));
    l.post(b.millingLevy, r, of(r, Layout.MILLING));
    l.post(b.kindTax, r, of(r, Layout.DELIVERIES + Deliveries.TAX_KG));
    l.post(b.requisition, r, of(r, Layout.FORCED + ForcedDelivery.UNPAID_KG));
    l.post(b.seedSeized, r, of(r, Layout.FORCED + ForcedDelivery.SEED_KG));
    l.post(b.forcedPurchase, r, of(r, Layout.FORCED + ForcedDelivery.PAID_KG));
    l.post(b.contractDelivery, r, of(r, Layout.CONTRACTS + Contracts.DELIVERED_KG));
    l.post(b.statePurchase, r, of(r, Layout.SETTLEMENT + Settlement.STATE_KG));
    l.post(b.privateSale, r, of(r, Layout.SETTLEMENT + Settlement.PRIVATE_KG));
    l.post(b.villageBought, r, of(r, Layout.SETTLEMENT + Settlement.BOUGHT_KG));
    l.post(b.townBought, r, townBought[r]);
    l.post(b.otherUse, r, otherUse[r]);
    l.post(b.shipArrive, r, traderArrived[r]);
    l.post(b.stateArrive, r, stateArrived[r]);
    l.post(b.townCover, r, townCover[r]);
    l.post(b.armyUse, r, army[r]);
    l.post(b.export, r, export[r]);
    l.post(b.stateVillageSale, r, villageSale[r]);
    l.post(b.relief, r, stateRelief[r]);
    l.post(b.foreignRelief, r, foreignRelief[r]);
    l.post(b.townEaten, r, s.townMonth().lives().eatenKg()[r]);
    l.post(b.stateImport, r, stateImport[r]);
    for (int q = 0; q < Region.COUNT; q++) {
      l.post(b.ship, r, q, shipped[r][q]);
      l.post(b.stateShip, r, q, stateShipped[r][q]);
      l.post(b.barred, r, q, barred[r][q]);
      l.post(b.seedLoan, r, q, seedLoan[r][q]);
    }
  }

  private void postSupply(int r) {
    Books b = s.state.books;
    b.ledger().post(b.growersSupplied, r, growers[r]);
    b.ledger().post(b.industrySupplied, r, industry[r]);
  }

  private void postMoney(int r) {
    Books b = s.state.books;
    Ledger l = b.ledger();
    pays("treasury", b.paidByState, r, Layout.SETTLEMENT + Settlement.STATE_MONEY, true);
    pays("treasury", b.paidForForced, r, Layout.FORCED + ForcedDelivery.MONEY, true);
    pays("treasury", b.contractAdvance, r, Layout.CONTRACTS + Contracts.ADVANCE, true);
    pays("treasury", b.paidOnContract, r, Layout.CONTRACTS + Contracts.PAID, true);
    pays("treasury", b.fines, r, Layout.FORCED + ForcedDelivery.FINES, false);
    s.moneyMonth().households("treasury", b.fines, r, s.forceMonth().propertySold(r), false);
    l.post(b.paidByTraders, CENTRE, r, of(r, Layout.SETTLEMENT + Settlement.PRIVATE_MONEY));
    l.post(b.paidForBread, r, CENTRE, of(r, Layout.SETTLEMENT + Settlement.BOUGHT_MONEY));
    pays("farmMoney", b.otherIncome, r, Layout.SETTLEMENT + Settlement.INCOME_MONEY, true);
    pays("treasury", b.moneyTax, r, Layout.SETTLEMENT + Settlement.TAX_MONEY, false);
    pays("tradeMoney", b.paidForGoods, r, Layout.SHOP + 2, false);
    pays("treasury", b.villagePaysDrink, r, Layout.SHOP + 3, false);
    l.post(b.goodsMade, r, s.industryMonth().made(r));
    l.post(b.goodsShipped, r, CENTRE, goodsShipped[r]);
    l.post(b.goodsToVillage, CENTRE, r, goodsToVillage[r]);
    l.post(b.goodsToTown, CENTRE, r, goodsToTown[r]);
    l.post(b.goodsSold, r, of(r, Layout.SHOP + 1));
    l.post(b.townGoodsSold, r, townGoods[r]);
  }

  private void pays(String account, int flow, int r, int slot, boolean toHouseholds) {
    s.moneyMonth().households(account, flow, r, of(r, slot), toHouseholds);
  }

  private void postPeople(int r) {
    Books b = s.state.books;
    Ledger l = b.ledger();
    l.post(b.births, r, of(r, Layout.BODIES + Bodies.BIRTHS));
    l.post(b.hungerDeaths, r, of(r, Layout.BODIES + Bodies.HUNGER_DEATHS));
    l.post(b.otherDeaths, r, of(r, Layout.BODIES + Bodies.OTHER_DEATHS));
    l.post(b.toTown, r, of(r, Layout.MOVES + Moves.TO_TOWN));
    l.post(b.home, r, of(r, Layout.MOVES + Moves.HOME));
    l.post(b.townHome, r, townHome[r]);
    l.post(b.called, r, of(r, Layout.CALLED + Mobilisation.CALLED));
    l.post(b.fallen, r, of(r, Layout.CALLED + Mobilisation.FALLEN));
    l.post(b.townCalled, r, townCalled[r]);
    l.post(b.townFallen, r, townFallen[r]);
    l.post(b.backToVillage, r, backToVillage[r]);
    l.post(b.townBirths, r, s.townMonth().lives().births()[r]);
    l.post(b.townHungerDeaths, r, s.townMonth().lives().hungerDeaths()[r]);
    l.post(b.townDeaths, r, s.townMonth().lives().otherDeaths()[r]);
    l.post(b.typhusDeaths, r, s.upheavalMonth().typhusVillage(r));
    l.post(b.townTyphusDeaths, r, s.upheavalMonth().typhusTown(r));
    s.repressionMonth().post(r);
    l.post(b.landGained, r, landGained[r]);
    s.waveMonth().post(r);
    for (int kind = 0; kind < Herds.KINDS; kind++) {
      l.post(b.born[kind], r, of(r, Layout.HERDS + Herds.BORN + kind));
      l.post(b.takenByArmies[kind], r, of(r, Layout.ARMY + kind));
      l.post(b.died[kind], r, of(r, Layout.HERDS + Herds.DIED + kind));
      l.post(b.slaughtered[kind], r, of(r, Layout.HERDS + Herds.EATEN + kind));
      l.post(b.feared[kind], r, of(r, Layout.HERDS + Herds.FEARED + kind));
    }
  }
}
