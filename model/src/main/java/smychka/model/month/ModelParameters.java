package smychka.model.month;

import smychka.model.countryside.Commune;
import smychka.model.countryside.Deliveries;
import smychka.model.countryside.Expectations;
import smychka.model.countryside.GrainMarketing;
import smychka.model.countryside.Harvest;
import smychka.model.countryside.Herds;
import smychka.model.countryside.HouseholdUse;
import smychka.model.countryside.Sowing;
import smychka.model.countryside.TaxList;
import smychka.model.people.Bodies;
import smychka.model.reports.StatisticalOffice;
import smychka.model.state.ProcurementPlan;
import smychka.model.state.StateGrain;
import smychka.model.trade.GrainMarket;
import smychka.model.trade.VillageShop;

/// The parameters of all mechanisms.
public record ModelParameters(
    Weather weather,
    Town town,
    Sowing.Parameters sowing,
    Harvest.Parameters harvest,
    HouseholdUse.Parameters use,
    GrainMarketing.Parameters marketing,
    Deliveries.Parameters deliveries,
    Expectations.Parameters expectations,
    Herds.Parameters herds,
    Commune.Parameters commune,
    TaxList.Parameters taxList,
    Bodies.Parameters bodies,
    GrainMarket.Parameters market,
    VillageShop.Parameters shop,
    StateGrain.Parameters stateGrain,
    ProcurementPlan.Parameters plan,
    StatisticalOffice.Parameters office) {

  /// Yield multipliers of the weather classes and what varies around them
  /// (`data/parameters/world/weather.yaml`).
  public record Weather(
      double classMinus3,
      double classMinus2,
      double classMinus1,
      double classZero,
      double classPlus1,
      double classPlus2,
      double regionYearSd,
      double patchinessFailedSd,
      double patchinessNegativeSd,
      double patchinessOtherSd) {

    /// (WO-1.1) multiplier of a class -3..2.
    public double multiplier(int weatherClass) {
      return switch (weatherClass) {
        case -3 -> classMinus3;
        case -2 -> classMinus2;
        case -1 -> classMinus1;
        case 0 -> classZero;
        case 1 -> classPlus1;
        case 2 -> classPlus2;
        default ->
            throw new IllegalArgumentException(
                "weather class must be -3 to 2, got " + weatherClass);
      };
    }

    /// (WO-1.2) sd of the log of yields between villages of a region in a class.
    public double patchSd(int weatherClass) {
      return switch (weatherClass) {
        case -3 -> patchinessFailedSd;
        case -2, -1 -> patchinessNegativeSd;
        default -> patchinessOtherSd;
      };
    }
  }

  /// Towns as far as this part has them (`data/parameters/people/town.yaml`).
  public record Town(
      double birthsYear,
      double deathsYear,
      double normKgPerHeadYear,
      double stockMonths,
      double stockAdjustmentMonth,
      double otherFoodEnergy,
      double grainEnergyShare,
      double[] fullHerdRatio,
      double incomeFactorWithoutFarm,
      double[] otherIncomeSeason,
      double traderCapitalKopeks) {}
}
