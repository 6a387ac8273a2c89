package smychka.model.month;

import smychka.model.coercion.Camps;
import smychka.model.coercion.Dekulakisation;
import smychka.model.coercion.Elimination;
import smychka.model.coercion.Exile;
import smychka.model.coercion.Fear;
import smychka.model.coercion.PeasantWar;
import smychka.model.coercion.PoliticalCases;
import smychka.model.coercion.Revolt;
import smychka.model.coercion.SecurityOrgan;
import smychka.model.coercion.UrbanUnrest;
import smychka.model.coercion.Visits;
import smychka.model.countryside.Collectivisation;
import smychka.model.countryside.Commune;
import smychka.model.countryside.Contracts;
import smychka.model.countryside.Deliveries;
import smychka.model.countryside.Expectations;
import smychka.model.countryside.FieldCondition;
import smychka.model.countryside.ForcedDelivery;
import smychka.model.countryside.GrainMarketing;
import smychka.model.countryside.Harvest;
import smychka.model.countryside.HarvestWork;
import smychka.model.countryside.HerdFear;
import smychka.model.countryside.Herds;
import smychka.model.countryside.HireAndLease;
import smychka.model.countryside.HouseSearch;
import smychka.model.countryside.HouseholdUse;
import smychka.model.countryside.Kolkhoz;
import smychka.model.countryside.KolkhozDelivery;
import smychka.model.countryside.MillingLevy;
import smychka.model.countryside.NomadHerds;
import smychka.model.countryside.Sowing;
import smychka.model.countryside.TaxList;
import smychka.model.countryside.Tractors;
import smychka.model.countryside.VillageAssembly;
import smychka.model.industry.Capacity;
import smychka.model.industry.Construction;
import smychka.model.industry.Labour;
import smychka.model.industry.Management;
import smychka.model.industry.Materials;
import smychka.model.industry.PlanHiring;
import smychka.model.industry.Production;
import smychka.model.industry.Shifts;
import smychka.model.industry.Supplies;
import smychka.model.industry.Transport;
import smychka.model.industry.TrustPricing;
import smychka.model.people.Bagmen;
import smychka.model.people.Bodies;
import smychka.model.people.ClassFormation;
import smychka.model.people.Flight;
import smychka.model.people.Mobilisation;
import smychka.model.people.Moves;
import smychka.model.people.Rationing;
import smychka.model.people.TownFlight;
import smychka.model.people.TownLife;
import smychka.model.people.Turnover;
import smychka.model.people.Typhus;
import smychka.model.reports.Planner;
import smychka.model.reports.Reporters;
import smychka.model.reports.StatisticalOffice;
import smychka.model.state.NationalAccounts;
import smychka.model.state.Officials;
import smychka.model.state.PlanTargets;
import smychka.model.state.ProcurementPlan;
import smychka.model.state.QuotaPlan;
import smychka.model.state.StateGrain;
import smychka.model.trade.FarmMarket;
import smychka.model.trade.ForeignDebt;
import smychka.model.trade.GrainMarket;
import smychka.model.trade.Hoarding;
import smychka.model.trade.ImportPlan;
import smychka.model.trade.Money;
import smychka.model.trade.PrivateTrade;
import smychka.model.trade.StateTrade;
import smychka.model.trade.VillageShop;
import smychka.model.world.Revolution;
import smychka.model.world.Territory;

/// The parameters of all mechanisms.
public record ModelParameters(
    Weather weather,
    Town town,
    Sowing.Parameters sowing,
    Harvest.Parameters harvest,
    HouseholdUse.Parameters use,
    GrainMarketing.Parameters marketing,
    Deliveries.Parameters deliveries,
    Force force,
    Expectations.Parameters expectations,
    Herds.Parameters herds,
    HerdFear.Parameters herdFear,
    Commune.Parameters commune,
    TaxList.Parameters taxList,
    HireAndLease.Parameters hire,
    MillingLevy.Parameters milling,
    Bodies.Parameters bodies,
    GrainMarket.Parameters market,
    VillageShop.Parameters shop,
    Hoarding.Parameters hoarding,
    StateGrain.Parameters stateGrain,
    ProcurementPlan.Parameters plan,
    StatisticalOffice.Parameters office,
    Capacity.Parameters capacity,
    Production.Parameters production,
    TrustPricing.Parameters pricing,
    Labour.Parameters labour,
    FarmMarket.Parameters farm,
    PrivateTrade.Parameters privateTrade,
    Money.Parameters money,
    TownLife.Parameters townLife,
    Rationing.Parameters rationing,
    Moves.Parameters moves,
    Mobilisation.Parameters mobilisation,
    Territory.Parameters territory,
    Power power,
    Collective collective,
    Treasury treasury,
    Wave wave,
    Books books,
    Upheaval upheaval,
    Command command,
    PlanHiring.Parameters planHiring,
    Turnover.Parameters turnover,
    StateTrade.Parameters stateTrade) {

  /// Factories, towns and villages under civil war.
  public record Upheaval(
      Transport.Parameters transport,
      Supplies.Parameters supplies,
      Management.Parameters management,
      Bagmen.Parameters bagmen,
      TownFlight.Parameters flight,
      Typhus.Parameters typhus,
      UrbanUnrest.Parameters unrest,
      PeasantWar.Parameters peasantWar) {}

  /// Industry that works to a plan, the building and the imports it lives by.
  public record Command(
      PlanTargets.Parameters targets,
      Shifts.Parameters shifts,
      Materials.Parameters materials,
      Construction.Parameters construction,
      ImportPlan.Parameters imports,
      VillageMachines village) {
    double tractorCostRoubles() {
      return village.tractorCostRoubles;
    }

    double villageMachineShare() {
      return village.villageMachineShare;
    }
  }

  /// Machines for the village (`data/parameters/industry/village-machines.yaml`).
  public record VillageMachines(double tractorCostRoubles, double villageMachineShare) {}

  /// Force in deliveries and what it leaves behind.
  public record Force(
      ForcedDelivery.Parameters delivery,
      VillageAssembly.Parameters assembly,
      Contracts.Parameters contracts,
      Visits.Parameters visits,
      SecurityOrgan.Parameters organ,
      Fear.Parameters fear) {}

  /// The security organ and its consequences, officials, workers as a class, the world.
  public record Power(
      PoliticalCases.Parameters cases,
      Elimination.Parameters elimination,
      Camps.Parameters camps,
      Officials.Parameters officials,
      ClassFormation.Parameters workers,
      Revolution.Parameters revolution) {}

  /// Collective farms, what the state takes of them, tractors.
  public record Collective(
      Kolkhoz.Parameters kolkhoz,
      KolkhozDelivery.Parameters delivery,
      Tractors.Parameters tractors,
      NomadHerds.Parameters nomads,
      FieldCondition.Parameters fields,
      HouseSearch.Parameters houses,
      HarvestWork.Parameters harvestWork) {}

  /// Parameters of common fields.
  public FieldCondition.Parameters fields() {
    return collective.fields;
  }

  /// Parameters of bringing in common crops.
  public HarvestWork.Parameters harvestWork() {
    return collective.harvestWork;
  }

  /// Parameters of searches in members' houses.
  public HouseSearch.Parameters houseSearch() {
    return collective.houses;
  }

  /// Parameters of collective farms.
  public Kolkhoz.Parameters kolkhoz() {
    return collective.kolkhoz;
  }

  /// Parameters of their deliveries.
  public KolkhozDelivery.Parameters kolkhozDelivery() {
    return collective.delivery;
  }

  /// Parameters of the herds of nomads.
  public NomadHerds.Parameters nomads() {
    return collective.nomads;
  }

  /// Parameters of tractors.
  public Tractors.Parameters tractors() {
    return collective.tractors;
  }

  /// Entry into collective farms, dispossession, exile and revolt.
  public record Wave(
      Collectivisation.Parameters collectivisation,
      Dekulakisation.Parameters dekulakisation,
      Exile.Parameters exile,
      Revolt.Parameters revolt,
      Flight.Parameters flight) {}

  /// Reports, quotas and foreign debt.
  public record Books(
      Reporters.Parameters reporters,
      Planner.Parameters planner,
      QuotaPlan.Parameters quotas,
      ForeignDebt.Parameters debt,
      NationalAccounts.Parameters accounts) {}

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

  /// Work in towns outside the trusts (`data/parameters/people/town.yaml`).
  public record Town(
      double[] fullHerdMn,
      double incomeFactorWithoutFarm,
      double traderCapitalKopeks,
      double breadWeight,
      double foodWeight,
      double materialsShare,
      double transportWorkersMn,
      double transportBase,
      double transportByIndustry,
      double officialsPerHead,
      double traderPremium,
      double artisanPremium,
      double staffPaceMonth,
      double firstPlacesPersons,
      double servicesJobElasticity,
      double benefitCover,
      double casualShare,
      double casualShareOfServices,
      double kindShareOfWages,
      double loansTaken,
      double incomeTaxShare,
      double stateBreadMarkup,
      double artisanBase,
      double artisanByIndustry,
      double animalIncomeWeight,
      double carryingKgPerHeadMonth,
      double farmGateMargin,
      double grainWeightInFarmPrice) {}

  /// Payments that close the budget and the trusts' accounts
  /// (`data/parameters/state/treasury.yaml`).
  public record Treasury(
      double freightShare,
      double constructionShare,
      double tradeCostShare,
      double financeFloor,
      double emissionSlack,
      double machinesFromAbroad,
      double workingCapitalMonths,
      double profitDeductionMonth,
      double otherExportsMnRoublesYear,
      double otherImportShare,
      double armyKopeksPerHeadMonth,
      double armyShareOfFarms) {}
}
