package smychka.model.accounts;

import static smychka.engine.Ledger.Kind.HELD;
import static smychka.engine.Ledger.Kind.OWED;
import static smychka.engine.Ledger.Kind.SINK;
import static smychka.engine.Ledger.Kind.SOURCE;

import java.util.List;
import smychka.engine.Ledger;
import smychka.engine.Month;
import smychka.model.tables.Region;

/// The books that must close every month, by region and holder: grain, money, goods, people,
/// animals and land. Everything that moves is posted here from one account to another.
public final class Books {
  /// What is counted at the end of a month: grain [kg], money [currency unit], goods [1913 kopek],
  /// people [persons], land [are].
  public final int villageGrain, villageSeed, traderGrain, traderTransit, stateGrain, stateTransit;

  public final int townGrain, villageMoney, traderMoney, shopGoods, villagePeople, townPeople;
  public final int villageSoldiers, townSoldiers, land;
  public final int townMoney, treasury, trustMoney, tradeMoney, farmMoney, servicesMoney;
  public final int artisanMoney, traderPoolMoney, trustGoods, wholesaleGoods, townShopGoods, gold;
  public final int oldGold;
  public final int[] herd = new int[4];

  /// Flows of grain.
  public final int harvest, threshing, storeLoss, seedFilled, seedEaten, sown, eaten, fed, kindTax;

  public final int millingLevy,
      requisition,
      statePurchase,
      privateSale,
      villageBought,
      townBought,
      otherUse;
  public final int ship, shipArrive, townCover, armyUse, export, relief, foreignRelief;
  public final int stateVillageSale, stateShip, stateArrive, townEaten, stateImport, seedLoan;
  public final int forcedPurchase, contractDelivery, growersSupplied, industrySupplied;

  /// Grain of collective farms, and animals they lose.
  public final int kolkhozGrain, kolkhozSeed, kolkhozHarvest, kolkhozLost, kolkhozSeedBrought;

  public final int kolkhozSeedFilled, kolkhozSown, kolkhozFed, kolkhozPaid, kolkhozDelivery;
  public final int kolkhozSeedLoan, paidToKolkhoz;
  public final int kolkhozReturned, kolkhozSeedTaken;
  public final int[] neglected = new int[4];
  public final int[] nomadsLost = new int[4];

  /// Flows of money.
  public final int paidByState, paidByTraders, paidForBread, otherIncome, moneyTax, paidForGoods;

  public final int paidForForced, contractAdvance, paidOnContract, fines;
  public final int townPaysTraders, tradersSpend, tradersPayState, tradePaysGrainTraders;
  public final int tradePaysTrusts, tradePaysTreasury, tradePaysFarms, tradePaysArtisans;
  public final int trustsPayTreasury,
      profitDeducted,
      trustsPayFarms,
      trustsPayServices,
      treasuryPaysFarms,
      treasuryPaysTrusts;
  public final int tradePaysTraders, tradePaysServices, tradersPayTax, farmsPayServices;
  public final int armyPaysFarms,
      armyPaysServices,
      benefits,
      casualWages,
      townTax,
      townPaysState,
      townPaysFarms;
  public final int townPaysDrink, villagePaysDrink, treasuryPaysDrink;
  public final int turnoverTax, townPaysStateFood, treasuryPaysFarmsForFood, treasuryPaysServices;
  public final int townPaysServices, townPaysShops, exportProceeds, importsPaid;
  public final int oldGoldPaid, debtPaid;

  /// Wages and other earnings by trade.
  public final int[] wages = new int[7];

  /// Flows of goods, people, animals and land.
  public final int goodsMade, artisanGoods, goodsImported, goodsShipped, goodsToVillage;

  public final int goodsToTown,
      townGoodsSold,
      goodsSold,
      births,
      hungerDeaths,
      otherDeaths,
      toTown,
      home;
  public final int stateLoss,
      takenByOthers,
      seedSeized,
      barred,
      called,
      fallen,
      townCalled,
      townFallen;
  public final int townHome, backToVillage, townBirths, townHungerDeaths, townDeaths, landGained;
  public final int goodsToArmy;
  public final int typhusDeaths, townTyphusDeaths, grainTakenAlong, moneyTakenAlong;
  public final int prisoners, executedVillage, executedTown, takenVillage, takenTown;
  public final int campDeaths, freedVillage, freedTown;
  public final int exiles, exiled, exileBirths, exileDeaths, fledExile, releasedExile, exileEaten;
  public final int[] born = new int[4];
  public final int[] died = new int[4];
  public final int[] slaughtered = new int[4];
  public final int[] feared = new int[4];
  public final int[] takenByArmies = new int[4];

  private static final String[] TRADES = {
    "heavy industry", "light industry", "transport", "officials", "services", "trade", "crafts"
  };
  private static final String[] KINDS = {"horses", "cattle", "pigs", "sheep and goats"};
  private final Ledger ledger;

  /// Empty books for the ten regions.
  public Books() {
    this(new Ledger(Region.ALL.stream().map(Region::id).toList()), true);
  }

  private Books(Ledger l, boolean declare) {
    ledger = l;
    Chart c = new Chart(l, declare);
    villageGrain = c.account("grain", "village", HELD);
    villageSeed = c.account("grain", "village seed", HELD);
    traderGrain = c.account("grain", "traders", HELD);
    traderTransit = c.account("grain", "traders in transit", HELD);
    stateGrain = c.account("grain", "state", HELD);
    stateTransit = c.account("grain", "state in transit", HELD);
    townGrain = c.account("grain", "town", HELD);
    villageMoney = c.account("money", "village", HELD);
    traderMoney = c.account("money", "traders", HELD);
    shopGoods = c.account("goods", "village shops", HELD);
    townMoney = c.account("money", "town", HELD);
    treasury = c.account("money", "treasury", OWED);
    trustMoney = c.account("money", "trusts", OWED);
    tradeMoney = c.account("money", "trade", OWED);
    farmMoney = c.account("money", "due to villages", OWED);
    servicesMoney = c.account("money", "due to services", OWED);
    artisanMoney = c.account("money", "due to artisans", OWED);
    traderPoolMoney = c.account("money", "due to private traders", OWED);
    trustGoods = c.account("goods", "trusts", HELD);
    wholesaleGoods = c.account("goods", "wholesale", HELD);
    townShopGoods = c.account("goods", "town shops", HELD);
    gold = c.account("gold", "state bank", OWED);
    oldGold = c.account("gold", "old stock", OWED);
    villagePeople = c.account("people", "village", HELD);
    townPeople = c.account("people", "town", HELD);
    villageSoldiers = c.account("people", "army from the village", HELD);
    townSoldiers = c.account("people", "army from the town", HELD);
    land = c.account("land", "village", HELD);
    kolkhozGrain = c.account("grain", "collective farms", HELD);
    kolkhozSeed = c.account("grain", "collective farms' seed", HELD);
    int field = c.account("grain", "field", SOURCE);
    int abroad = c.account("grain", "abroad", SOURCE);
    int lost = c.account("grain", "lost", SINK);
    int ground = c.account("grain", "sown", SINK);
    int used = c.account("grain", "used", SINK);
    int sentAbroad = c.account("grain", "exported", SINK);
    int factory = c.account("goods", "factory", SOURCE);
    int sold = c.account("gold", "exports", SOURCE);
    int bought = c.account("gold", "imports", SINK);
    int creditors = c.account("gold", "creditors", SINK);
    int wardrobe = c.account("goods", "used", SINK);
    int cradle = c.account("people", "born", SOURCE);
    int grave = c.account("people", "dead", SINK);
    int waste = c.account("land", "unused", SOURCE);
    harvest = c.flow("harvest", field, villageGrain);
    threshing = c.flow("lost at threshing", villageGrain, lost);
    storeLoss = c.flow("lost in store", villageGrain, lost);
    seedFilled = c.flow("laid by as seed", villageGrain, villageSeed);
    seedEaten = c.flow("seed eaten", villageSeed, villageGrain);
    sown = c.flow("sown", villageSeed, ground);
    eaten = c.flow("eaten in villages", villageGrain, used);
    fed = c.flow("fed", villageGrain, used);
    millingLevy = c.flow("milling levy", villageGrain, stateGrain);
    kindTax = c.flow("tax in kind", villageGrain, stateGrain);
    requisition = c.flow("requisition", villageGrain, stateGrain);
    stateLoss = c.flow("state grain spoilt or stolen", stateGrain, used);
    takenByOthers = c.flow("taken by other powers", villageGrain, used);
    seedSeized = c.flow("seed taken by requisition", villageSeed, stateGrain);
    statePurchase = c.flow("state purchase", villageGrain, stateGrain);
    privateSale = c.flow("private sale", villageGrain, traderGrain);
    villageBought = c.flow("bought in villages", traderGrain, villageGrain);
    townBought = c.flow("bought in towns", traderGrain, townGrain);
    otherUse = c.flow("other use", traderGrain, used);
    ship = c.flow("shipped by traders", traderGrain, traderTransit);
    barred = c.flow("taken from traders at barriers", traderGrain, stateGrain);
    shipArrive = c.flow("traders' arrivals", traderTransit, traderGrain);
    townCover = c.flow("state to towns", stateGrain, townGrain);
    armyUse = c.flow("army", stateGrain, used);
    export = c.flow("export", stateGrain, sentAbroad);
    relief = c.flow("state relief", stateGrain, villageGrain);
    foreignRelief = c.flow("foreign relief", abroad, villageGrain);
    stateVillageSale = c.flow("state to village markets", stateGrain, traderGrain);
    stateShip = c.flow("shipped by the state", stateGrain, stateTransit);
    stateArrive = c.flow("state arrivals", stateTransit, stateGrain);
    stateImport = c.flow("state import", abroad, stateGrain);
    seedLoan = c.flow("state seed loan", stateGrain, villageSeed);
    townEaten = c.flow("eaten in towns", townGrain, used);
    forcedPurchase = c.flow("taken by force and paid for", villageGrain, stateGrain);
    contractDelivery = c.flow("delivered on contract", villageGrain, stateGrain);
    growersSupplied = c.flow("state to growers and nomads", stateGrain, traderGrain);
    industrySupplied = c.flow("state to industry", stateGrain, used);
    paidForForced = c.flow("state pays for grain taken", treasury, villageMoney);
    contractAdvance = c.flow("advances on contracts", treasury, villageMoney);
    paidOnContract = c.flow("state pays on contracts", treasury, villageMoney);
    fines = c.flow("fines and property sold", villageMoney, treasury);
    paidByState = c.flow("state pays for grain", treasury, villageMoney);
    paidByTraders = c.flow("traders pay for grain", traderMoney, villageMoney);
    paidForBread = c.flow("villages pay for bread", villageMoney, traderMoney);
    otherIncome = c.flow("other income of villages", farmMoney, villageMoney);
    moneyTax = c.flow("tax in money", villageMoney, treasury);
    paidForGoods = c.flow("villages pay for goods", villageMoney, tradeMoney);
    townPaysTraders = c.flow("towns pay traders for bread", townMoney, traderMoney);
    tradersSpend = c.flow("grain traders' income", traderMoney, traderPoolMoney);
    tradersPayState = c.flow("traders pay the state for grain", traderMoney, treasury);
    tradePaysGrainTraders =
        c.flow("mills, carters and lenders pay grain traders", tradeMoney, traderMoney);
    tradePaysTrusts = c.flow("trade pays trusts", tradeMoney, trustMoney);
    tradePaysTreasury = c.flow("trade pays for imports", tradeMoney, treasury);
    tradePaysFarms = c.flow("trade pays village crafts", tradeMoney, farmMoney);
    tradePaysArtisans = c.flow("trade pays artisans", tradeMoney, artisanMoney);
    trustsPayTreasury = c.flow("excise and freight", trustMoney, treasury);
    profitDeducted = c.flow("profit deducted", trustMoney, treasury);
    trustsPayFarms = c.flow("trusts pay farms and seasonal workers", trustMoney, farmMoney);
    trustsPayServices = c.flow("trusts pay builders", trustMoney, servicesMoney);
    treasuryPaysFarms = c.flow("carting and seasonal work", treasury, farmMoney);
    treasuryPaysTrusts = c.flow("grants to industry", treasury, trustMoney);
    tradePaysTraders = c.flow("private margin", tradeMoney, traderPoolMoney);
    tradePaysServices = c.flow("costs of trade", tradeMoney, servicesMoney);
    tradersPayTax = c.flow("tax on private trade", traderPoolMoney, treasury);
    farmsPayServices = c.flow("carting and sale of farm products", farmMoney, servicesMoney);
    armyPaysFarms = c.flow("army buys of villages", treasury, farmMoney);
    armyPaysServices = c.flow("army pays and buys in towns", treasury, servicesMoney);
    benefits = c.flow("benefits", treasury, townMoney);
    casualWages = c.flow("casual wages", servicesMoney, townMoney);
    townTax = c.flow("taxes and loans of towns", townMoney, treasury);
    townPaysState = c.flow("towns pay the state for bread", townMoney, treasury);
    townPaysFarms = c.flow("towns pay for other food", townMoney, farmMoney);
    townPaysServices = c.flow("towns pay for services", townMoney, servicesMoney);
    townPaysDrink = c.flow("towns pay for drink", townMoney, treasury);
    villagePaysDrink = c.flow("villages pay for drink", villageMoney, treasury);
    treasuryPaysDrink = c.flow("state pays trusts for drink", treasury, trustMoney);
    turnoverTax = c.flow("turnover tax", tradeMoney, treasury);
    townPaysStateFood = c.flow("towns pay the state for other food", townMoney, treasury);
    treasuryPaysFarmsForFood = c.flow("state pays farms for other food", treasury, farmMoney);
    treasuryPaysServices =
        c.flow("state pays carriers and settled seasonal workers", treasury, servicesMoney);
    townPaysShops = c.flow("towns pay for goods", townMoney, tradeMoney);
    int[] payers = {
      trustMoney, trustMoney, treasury, treasury, servicesMoney, traderPoolMoney, artisanMoney
    };
    for (int trade = 0; trade < wages.length; trade++) {
      wages[trade] = c.flow("earnings in " + TRADES[trade], payers[trade], townMoney);
    }
    exportProceeds = c.flow("export proceeds", sold, gold);
    importsPaid = c.flow("imports paid", gold, bought);
    oldGoldPaid = c.flow("bread paid from the old stock", oldGold, bought);
    debtPaid = c.flow("foreign debt paid", gold, creditors);
    goodsMade = c.flow("goods made by trusts", factory, trustGoods);
    artisanGoods = c.flow("goods made by artisans", factory, wholesaleGoods);
    goodsImported = c.flow("goods imported", factory, wholesaleGoods);
    goodsShipped = c.flow("goods shipped by trusts", trustGoods, wholesaleGoods);
    goodsToVillage = c.flow("goods to village shops", wholesaleGoods, shopGoods);
    goodsToTown = c.flow("goods to town shops", wholesaleGoods, townShopGoods);
    goodsSold = c.flow("goods sold in villages", shopGoods, wardrobe);
    townGoodsSold = c.flow("goods sold in towns", townShopGoods, wardrobe);
    births = c.flow("births in villages", cradle, villagePeople);
    hungerDeaths = c.flow("deaths of hunger in villages", villagePeople, grave);
    otherDeaths = c.flow("other deaths in villages", villagePeople, grave);
    toTown = c.flow("moved to town", villagePeople, townPeople);
    home = c.flow("home from the army", villageSoldiers, villagePeople);
    backToVillage = c.flow("gone from town to village", townPeople, villagePeople);
    townHome = c.flow("home to town from the army", townSoldiers, townPeople);
    called = c.flow("called up in villages", villagePeople, villageSoldiers);
    fallen = c.flow("fallen soldiers from villages", villageSoldiers, grave);
    townCalled = c.flow("called up in towns", townPeople, townSoldiers);
    townFallen = c.flow("fallen soldiers from towns", townSoldiers, grave);
    townBirths = c.flow("births in towns", cradle, townPeople);
    townHungerDeaths = c.flow("deaths of hunger in towns", townPeople, grave);
    townDeaths = c.flow("other deaths in towns", townPeople, grave);
    exiles = c.account("people", "exile", HELD);
    exiled = c.flow("exiled from villages", villagePeople, exiles);
    exileBirths = c.flow("births in exile", cradle, exiles);
    exileDeaths = c.flow("deaths in exile", exiles, grave);
    fledExile = c.flow("fled from exile", exiles, villagePeople);
    releasedExile = c.flow("released from exile", exiles, villagePeople);
    exileEaten = c.flow("eaten in exile", stateGrain, used);
    landGained = c.flow("land taken into use", waste, land);
    goodsToArmy = c.flow("goods taken by the army", wholesaleGoods, wardrobe);
    typhusDeaths = c.flow("deaths of typhus in villages", villagePeople, grave);
    townTyphusDeaths = c.flow("deaths of typhus in towns", townPeople, grave);
    grainTakenAlong = c.flow("bread taken along to villages", townGrain, villageGrain);
    moneyTakenAlong = c.flow("money taken along to villages", townMoney, villageMoney);
    prisoners = c.account("people", "camps", HELD);
    executedVillage = c.flow("executed, from villages", villagePeople, grave);
    executedTown = c.flow("executed, from towns", townPeople, grave);
    takenVillage = c.flow("taken from villages to camps", villagePeople, prisoners);
    takenTown = c.flow("taken from towns to camps", townPeople, prisoners);
    campDeaths = c.flow("deaths in camps", prisoners, grave);
    freedVillage = c.flow("released to villages", prisoners, villagePeople);
    freedTown = c.flow("released to towns", prisoners, townPeople);
    kolkhozHarvest = c.flow("harvest of collective farms", field, kolkhozGrain);
    kolkhozLost = c.flow("lost in collective farms", kolkhozGrain, lost);
    kolkhozSeedBrought = c.flow("seed brought into collective farms", villageSeed, kolkhozSeed);
    kolkhozSeedFilled = c.flow("laid by as seed in collective farms", kolkhozGrain, kolkhozSeed);
    kolkhozSown = c.flow("sown by collective farms", kolkhozSeed, ground);
    kolkhozFed = c.flow("fed in collective farms", kolkhozGrain, used);
    kolkhozPaid = c.flow("paid out to members", kolkhozGrain, villageGrain);
    kolkhozDelivery = c.flow("delivered by collective farms", kolkhozGrain, stateGrain);
    kolkhozSeedLoan = c.flow("state seed loan to collective farms", stateGrain, kolkhozSeed);
    paidToKolkhoz = c.flow("state pays collective farms", treasury, villageMoney);
    kolkhozReturned = c.flow("taken back from members", villageGrain, kolkhozGrain);
    kolkhozSeedTaken = c.flow("seed taken for the plan", kolkhozSeed, kolkhozGrain);
    for (int kind = 0; kind < herd.length; kind++) {
      herd[kind] = c.account(KINDS[kind], "village", HELD);
      int young = c.account(KINDS[kind], "born", SOURCE);
      int end = c.account(KINDS[kind], "dead", SINK);
      born[kind] = c.flow(KINDS[kind] + " born", young, herd[kind]);
      died[kind] = c.flow(KINDS[kind] + " died for want of feed", herd[kind], end);
      slaughtered[kind] = c.flow(KINDS[kind] + " eaten in hunger", herd[kind], end);
      takenByArmies[kind] = c.flow(KINDS[kind] + " taken by armies", herd[kind], end);
      neglected[kind] = c.flow(KINDS[kind] + " lost in collective farms", herd[kind], end);
      nomadsLost[kind] = c.flow(KINDS[kind] + " lost by settled nomads", herd[kind], end);
      feared[kind] = c.flow(KINDS[kind] + " slaughtered for fear", herd[kind], end);
    }
  }

  /// The ledger beneath.
  public Ledger ledger() {
    return ledger;
  }

  /// Closes the month: every counted account must hold what its flows say.
  public void close(Month month) {
    ledger.close(month);
  }

  /// Independent books in the same state.
  public Books copy() {
    return new Books(ledger.copy(), false);
  }

  /// Names of all flows, for the recorder and the documents.
  public List<String> flowNames() {
    return java.util.stream.IntStream.range(0, ledger.flows()).mapToObj(ledger::flowName).toList();
  }

  /// Declares accounts and flows in a new ledger, or numbers them again in a copy.
  private static final class Chart {
    private final Ledger ledger;
    private final boolean declare;
    private int accounts;
    private int flows;

    Chart(Ledger ledger, boolean declare) {
      this.ledger = ledger;
      this.declare = declare;
    }

    int account(String commodity, String name, Ledger.Kind kind) {
      return declare ? ledger.account(commodity, name, kind) : accounts++;
    }

    int flow(String name, int from, int to) {
      return declare ? ledger.flow(name, from, to) : flows++;
    }
  }
}
