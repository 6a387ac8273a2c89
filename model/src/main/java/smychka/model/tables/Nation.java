package smychka.model.tables;

import java.util.List;
import smychka.engine.Table;

/// What exists once for the whole country at a month's end: accounts of treasury, trusts and trade,
/// prices of industry, expectations, the rate of the currency. One row.
public final class Nation {
  /// Columns that are accounts of money, in currency units.
  public static final List<String> MONEY =
      List.of(
          "treasury",
          "trustMoney",
          "tradeMoney",
          "farmMoney",
          "servicesMoney",
          "artisanMoney",
          "traderPoolMoney");

  /// Columns that are accounts: money, gold, goods in the wholesale.
  public static final List<String> ACCOUNTS =
      java.util.stream.Stream.concat(
              MONEY.stream(),
              java.util.stream.Stream.of("goldKopeks", "wholesaleKopeks", "oldGoldKopeks"))
          .toList();

  private Nation() {}

  /// A table of one row, all zero.
  public static Table table() {
    Table table = new Table("nation");
    MONEY.forEach(account -> table.longs(account, "currency units"));
    table
        .longs("goldKopeks", "gold kopeks")
        .longs("wholesaleKopeks", "1913 kopeks")
        .longs("oldGoldKopeks", "gold kopeks")
        .doubles("consumerPrice", "1913=1")
        .doubles("producerPrice", "1913=1")
        .doubles("unitCost", "1913=1")
        .doubles("otherFarmPrice", "1913=1")
        .doubles("artisanIndex", "1913=100")
        .doubles("privateLogit", "logit")
        .doubles("unitsPerGoldKopek", "ratio")
        .doubles("unitParts", "ratio")
        .doubles("depreciationMonth", "share/month")
        .doubles("turnover", "gold kopeks")
        .doubles("costOfLiving", "1913=1")
        .doubles("unemployment", "share")
        .doubles("warNews", "share")
        .doubles("disorder", "share")
        .doubles("areaOfHeldLand", "share")
        .doubles("areaOfHeldLandBefore", "share")
        .doubles("investmentFund", "gold kopeks")
        .doubles("realEarnings", "1913 kopeks/month")
        .doubles("fairEarnings", "1913 kopeks/month")
        .doubles("issuedThisYear", "gold kopeks")
        .doubles("goldInHandsBefore", "gold kopeks")
        .doubles("casesLastMonth", "cases/month")
        .doubles("transport", "ratio")
        .doubles("mines", "1913=1")
        .doubles("materialCrops", "1913=1")
        .doubles("fuelStock", "months")
        .doubles("materialsStock", "ratio")
        .doubles("workersBody", "ratio")
        .doubles("armyBefore", "persons")
        .doubles("peoplePetrograd", "persons")
        .doubles("peopleMoscow", "persons")
        .doubles("foodPetrograd", "ratio")
        .doubles("habitPetrograd", "ratio")
        .doubles("unrestPetrograd", "index")
        .doubles("foodMoscow", "ratio")
        .doubles("habitMoscow", "ratio")
        .doubles("unrestMoscow", "index")
        .doubles("perceivedEnemies", "share")
        .doubles("ownCasesLastMonth", "cases/month")
        .doubles("convictedLastMonth", "persons/month")
        .doubles("prisonersOutside", "persons")
        .doubles("bodyDeficit", "share")
        .doubles("townFear", "share")
        .doubles("officialsBefore", "persons")
        .doubles("debtKopeks", "gold kopeks")
        .doubles("exportedThisYearKg", "kg")
        .doubles("supplyLists", "ratio")
        .doubles("farmNormKgPerAre", "kg/are")
        .doubles("machinesLanded", "1913 kopeks/month")
        .doubles("rawMaterialsLanded", "1913 kopeks/month")
        .doubles("fibreProgramme", "share")
        .doubles("vacancies", "persons")
        .doubles("newHands", "share")
        .doubles("settledBuilders", "share")
        .doubles("plannedHeavy", "persons")
        .doubles("plannedLight", "persons")
        .doubles("plannedTransport", "persons")
        .doubles("housing", "sq m")
        .doubles("basketPrice", "1913=1")
        .doubles("retailBase", "1913=1")
        .doubles("foodListPrice", "1913=1")
        .doubles("pressureBefore", "share")
        .doubles("voice", "share");
    table.resize(1);
    return table;
  }
}
