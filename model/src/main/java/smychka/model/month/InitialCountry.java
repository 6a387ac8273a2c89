package smychka.model.month;

import java.util.List;

/// The declared assumption set for the start, by region, for the whole country (not divided by the
/// scale); the forms of its distributions are in [Founding].
public record InitialCountry(
    double[] persons,
    double[] households,
    double[] sizeLambda,
    double workersShare,
    double absentSoldiersPerHousehold,
    double[] villageSize,
    double nonfarmShare,
    double[] sowableHa,
    double[] grainShareOfSowable,
    double[] landSdWithin,
    double landSdBetween,
    double[] landUseScale,
    double[] landUseByHorses,
    double[] winterHa,
    double[] lastGrainAreaHa,
    double[] baseYieldTonnesPerHa,
    double[] seedTonnesPerHa,
    double[][] horseShares,
    double[] horsesOfThreeAndMore,
    double[] horses,
    double[][] herdMean,
    double[][] herdNone,
    double[][] herdShape,
    double[] seedStockKg,
    double[] grainStockKg,
    double grainSdLog,
    double[] villageMoney,
    double[] townPersons,
    double[] townArmyPersons,
    double[] townGrainKg,
    double[] stateGrainKg,
    double[] traderGrainKg,
    double traderMoney,
    double[] grainPriceKopeksPerTonne,
    double[] otherFoodEnergy,
    double[] otherIncomeFactor,
    int[][] distanceClass,
    Expected expected,
    Upheaval upheaval,
    Towns towns,
    Industry industry) {

  /// What people, markets and the state go by in the first month, until they have learnt: ratios,
  /// shares, and an income [gold kopek/month].
  public record Expected(
      double villageBody,
      double townBody,
      double hazard,
      double retainedShare,
      double feedRatio,
      double foodRatio,
      double fill,
      double privateGoodsPremium,
      double harvestBelieved,
      double harvestReported,
      double unemployment,
      double depreciationMonth,
      double otherIncomeKopeksMonth) {}

  /// What war has left: condition of railways (0: not followed) and mines, crops and stocks of
  /// industry, share who fall ill of typhus in a month, arms in villages.
  public record Upheaval(
      double railways,
      double mines,
      double crops,
      double fuelStock,
      double materialsStock,
      double typhus,
      double arms) {}

  /// Towns: earners and food stock by trade (see [smychka.model.tables.Trade]) and region.
  public record Towns(
      double[][] earners,
      double[] foodMultiplier,
      double foodSdLog,
      double money,
      List<City> cities) {}

  /// A town reported apart from its region: persons, and earners of the trades known; of the other
  /// trades it has what its persons suggest.
  public record City(smychka.model.tables.City city, double persons, double[] earners) {}

  /// Industry: arrays by department, producer goods first; indices with 1913 = 100.
  public record Industry(
      double[] nameplateIndex,
      double[] usableIndex,
      double[] outputIndex,
      double[][] capacityShare,
      double[][] outputShare,
      double goodsStockKopeks,
      double wholesaleKopeks,
      double artisanIndex,
      double consumerPrice,
      double otherFarmPrice,
      double privateShare,
      double stateMoney,
      double unitsPerGoldKopek) {}
}
