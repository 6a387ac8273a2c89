package smychka.verification.conservation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import smychka.engine.Ledger;
import smychka.model.accounts.Books;
import smychka.model.tables.Region;

/// What may change the world's stock of each commodity: nothing but the flows named here.
///
/// @param accounts where the commodity is held
/// @param in flows that add to it
/// @param out flows that take from it
record Identities(String commodity, int[] accounts, int[] in, int[] out) {
  static List<Identities> of(Books b) {
    List<Identities> all = new ArrayList<>();
    all.add(
        new Identities(
            "grain",
            Held.grain(b),
            flows(b.harvest, b.kolkhozHarvest, b.foreignRelief, b.stateImport),
            flows(
                b.threshing,
                b.storeLoss,
                b.sown,
                b.eaten,
                b.fed,
                b.otherUse,
                b.armyUse,
                b.export,
                b.townEaten,
                b.stateLoss,
                b.takenByOthers,
                b.industrySupplied,
                b.exileEaten,
                b.kolkhozLost,
                b.kolkhozSown,
                b.kolkhozFed)));
    all.add(
        new Identities(
            "people",
            Held.people(b),
            flows(b.births, b.townBirths, b.exileBirths),
            flows(
                b.hungerDeaths,
                b.otherDeaths,
                b.townHungerDeaths,
                b.townDeaths,
                b.executedVillage,
                b.executedTown,
                b.campDeaths,
                b.typhusDeaths,
                b.townTyphusDeaths,
                b.fallen,
                b.townFallen,
                b.exileDeaths)));
    all.add(
        new Identities(
            "goods",
            flows(b.trustGoods, b.wholesaleGoods, b.shopGoods, b.townShopGoods),
            flows(b.goodsMade, b.artisanGoods, b.goodsImported),
            flows(b.goodsSold, b.townGoodsSold, b.goodsToArmy)));
    all.add(
        new Identities(
            "gold",
            flows(b.gold, b.oldGold),
            flows(b.exportProceeds),
            flows(b.importsPaid, b.oldGoldPaid, b.debtPaid)));
    all.add(new Identities("land", flows(b.land), flows(b.landGained), flows()));
    for (int kind = 0; kind < b.herd.length; kind++) {
      all.add(
          new Identities(
              b.ledger().accountName(b.herd[kind]),
              flows(b.herd[kind]),
              flows(b.born[kind]),
              flows(
                  b.died[kind],
                  b.slaughtered[kind],
                  b.feared[kind],
                  b.takenByArmies[kind],
                  b.neglected[kind],
                  b.nomadsLost[kind])));
    }
    return all;
  }

  /// Every account of money there is: what one pays another gets, and what hands hold more the
  /// treasury and the bank owe. Nothing adds to their sum or takes from it.
  static Identities money(Books b) {
    return new Identities(
        "money",
        flows(
            b.villageMoney,
            b.townMoney,
            b.traderMoney,
            b.treasury,
            b.trustMoney,
            b.tradeMoney,
            b.farmMoney,
            b.servicesMoney,
            b.artisanMoney,
            b.traderPoolMoney),
        flows(),
        flows());
  }

  /// What households and grain traders hold is what treasury, bank and pools owe.
  static Identities hands(Books b) {
    return new Identities(
        "money in hands",
        flows(b.villageMoney, b.townMoney, b.traderMoney),
        join(
            b.wages,
            b.paidByState,
            b.paidForForced,
            b.contractAdvance,
            b.paidOnContract,
            b.paidToKolkhoz,
            b.otherIncome,
            b.benefits,
            b.casualWages,
            b.tradePaysGrainTraders),
        flows(
            b.moneyTax,
            b.fines,
            b.paidForGoods,
            b.tradersSpend,
            b.tradersPayState,
            b.townTax,
            b.townPaysState,
            b.townPaysStateFood,
            b.townPaysDrink,
            b.villagePaysDrink,
            b.townPaysFarms,
            b.townPaysServices,
            b.townPaysShops));
  }

  private static int[] join(int[] some, int... others) {
    int[] all = Arrays.copyOf(some, some.length + others.length);
    System.arraycopy(others, 0, all, some.length, others.length);
    return all;
  }

  /// How far the world's stock is from what the flows of the month say.
  long gap(Ledger ledger, long before, Held after) {
    return after.world(accounts) - before - moved(ledger, in) + moved(ledger, out);
  }

  private static long moved(Ledger ledger, int[] flows) {
    long sum = 0;
    for (int flow : flows) {
      for (int r = 0; r < Region.COUNT; r++) {
        sum = Math.addExact(sum, ledger.given(flow, r));
      }
    }
    return sum;
  }

  private static int[] flows(int... numbers) {
    return numbers;
  }
}
