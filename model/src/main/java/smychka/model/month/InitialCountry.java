package smychka.model.month;

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
    double[] grainArea1920Ha,
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
    Towns towns,
    Industry industry) {

  /// Towns: earners and food stock by trade (see [smychka.model.tables.Trade]) and region.
  public record Towns(
      double[][] earners, double[] foodMultiplier, double foodSdLog, double money) {}

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
