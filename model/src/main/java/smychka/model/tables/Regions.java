package smychka.model.tables;

import smychka.engine.Table;

/// What a region holds at a month's end beside its villages: prices, expectations, stocks, towns.
public final class Regions {
  private Regions() {}

  /// A table of the ten regions, all zero.
  public static Table table() {
    Table table =
        new Table("region")
            .doubles("grainPrice", "gold kopeks/t")
            .doubles("slowLogPrice", "log")
            .doubles("expectedFill", "share")
            .doubles("fill", "share")
            .doubles("privateGoodsPremium", "ratio")
            .doubles("slowGoodsValue", "ratio")
            .doubles("hazard", "share")
            .doubles("animalRisk", "share/month")
            .doubles("fearSlaughter", "share/month")
            .longs("stateGrainKg", "kg")
            .longs("stateArrivingKg", "kg")
            .longs("traderGrainKg", "kg")
            .longs("traderArrivingKg", "kg")
            .longs("townGrainKg", "kg")
            .longs("townPersons", "persons")
            .longs("townSoldiers", "persons")
            .longs("prisonersVillage", "persons")
            .longs("prisonersTown", "persons")
            .doubles("workersBefore", "persons")
            .doubles("tenureMonths", "months")
            .doubles("consciousness", "share")
            .longs("shopGoodsKopeks", "1913 kopeks")
            .longs("townShopKopeks", "1913 kopeks")
            .doubles("villageWantKopeks", "1913 kopeks")
            .doubles("townWantKopeks", "1913 kopeks")
            .doubles("villageIncome", "gold kopeks")
            .doubles("villageWorkers", "persons")
            .doubles("bodyMean", "ratio")
            .doubles("vacancies", "persons")
            .longs("traderMoney", "currency units")
            .doubles("seenKg", "kg")
            .doubles("tractors", "head")
            .doubles("memberShare", "share")
            .doubles("plotsPlantedHa", "ha")
            .doubles("kolkhozAreaShare", "share")
            .doubles("kolkhozAres", "are")
            .longs("kolkhozIntakeKg", "kg")
            .doubles("farmArrearsKg", "kg")
            .doubles("freeHerdUnits", "head/person")
            .doubles("herdFoodLost", "share")
            .doubles("levyThisYearKg", "kg")
            .doubles("levyLastYearKg", "kg")
            .longs("intakeThisYearKg", "kg")
            .doubles("normalHarvestKg", "kg")
            .doubles("harvestReportedKg", "kg")
            .doubles("harvestBelievedKg", "kg")
            .doubles("harvestActualKg", "kg")
            .doubles("peopleReported", "persons")
            .doubles("townBody", "ratio")
            .doubles("typhus", "share/month")
            .doubles("immune", "share")
            .doubles("revoltGrievance", "index")
            .doubles("hiddenArms", "index")
            .doubles("insurgentShare", "share")
            .doubles("townFood", "ratio")
            .doubles("townHabit", "ratio")
            .doubles("urbanUnrest", "index")
            .doubles("animalsReported", "head")
            .doubles("areaReportedHa", "ha")
            .doubles("normalJuneKg", "kg")
            .doubles("intakeLastYearKg", "kg")
            .doubles("takenShare", "share")
            .doubles("reportBias", "log")
            .doubles("planKg", "kg/year")
            .doubles("harvestOfReportKg", "kg")
            .longs("exiledNew", "persons")
            .longs("exiledSettled", "persons");
    table.resize(Region.COUNT);
    return table;
  }
}
