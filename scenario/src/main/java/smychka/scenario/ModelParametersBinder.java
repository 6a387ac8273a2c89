package smychka.scenario;

import smychka.model.countryside.Commune;
import smychka.model.countryside.Deliveries;
import smychka.model.countryside.Expectations;
import smychka.model.countryside.GrainMarketing;
import smychka.model.countryside.Harvest;
import smychka.model.countryside.HerdFear;
import smychka.model.countryside.Herds;
import smychka.model.countryside.HireAndLease;
import smychka.model.countryside.HouseholdUse;
import smychka.model.countryside.MillingLevy;
import smychka.model.countryside.Sowing;
import smychka.model.countryside.TaxList;
import smychka.model.industry.Capacity;
import smychka.model.industry.Labour;
import smychka.model.industry.PlanHiring;
import smychka.model.industry.Production;
import smychka.model.industry.TrustPricing;
import smychka.model.month.ModelParameters;
import smychka.model.people.Bodies;
import smychka.model.people.Mobilisation;
import smychka.model.people.Moves;
import smychka.model.people.Rationing;
import smychka.model.people.TownLife;
import smychka.model.people.Turnover;
import smychka.model.reports.Planner;
import smychka.model.reports.Reporters;
import smychka.model.reports.StatisticalOffice;
import smychka.model.state.NationalAccounts;
import smychka.model.state.ProcurementPlan;
import smychka.model.state.QuotaPlan;
import smychka.model.state.StateGrain;
import smychka.model.trade.FarmMarket;
import smychka.model.trade.ForeignDebt;
import smychka.model.trade.GrainMarket;
import smychka.model.trade.Hoarding;
import smychka.model.trade.Money;
import smychka.model.trade.PrivateTrade;
import smychka.model.trade.StateTrade;
import smychka.model.trade.VillageShop;
import smychka.model.world.Territory;

/// Binds the values of the parameter catalogue to the records of the mechanisms.
public final class ModelParametersBinder {
  private ModelParametersBinder() {}

  /// The parameters of all mechanisms.
  public static ModelParameters bind(ParameterCatalogue c) {
    return new ModelParameters(
        c.bind("world.weather", ModelParameters.Weather.class),
        c.bind("people.town", ModelParameters.Town.class),
        c.bind("countryside.sowing", Sowing.Parameters.class),
        c.bind("countryside.harvest", Harvest.Parameters.class),
        c.bind("countryside.household-use", HouseholdUse.Parameters.class),
        c.bind("countryside.grain-marketing", GrainMarketing.Parameters.class),
        c.bind("countryside.deliveries", Deliveries.Parameters.class),
        DeliveryBinding.parameters(c),
        c.bind("countryside.expectations", Expectations.Parameters.class),
        c.bind("countryside.herds", Herds.Parameters.class),
        c.bind("countryside.herd-fear", HerdFear.Parameters.class),
        c.bind("countryside.commune", Commune.Parameters.class),
        c.bind("countryside.tax-list", TaxList.Parameters.class),
        c.bind("countryside.hire-and-lease", HireAndLease.Parameters.class),
        c.bind("countryside.milling-levy", MillingLevy.Parameters.class),
        c.bind("people.bodies", Bodies.Parameters.class),
        c.bind("trade.grain-market", GrainMarket.Parameters.class),
        c.bind("trade.village-shop", VillageShop.Parameters.class),
        c.bind("trade.hoarding", Hoarding.Parameters.class),
        c.bind("state.grain", StateGrain.Parameters.class),
        c.bind("state.procurement-plan", ProcurementPlan.Parameters.class),
        c.bind("reports.statistical-office", StatisticalOffice.Parameters.class),
        c.bind("industry.capacity", Capacity.Parameters.class),
        c.bind("industry.production", Production.Parameters.class),
        c.bind("industry.trust-pricing", TrustPricing.Parameters.class),
        c.bind("industry.labour", Labour.Parameters.class),
        c.bind("trade.farm-market", FarmMarket.Parameters.class),
        c.bind("trade.private-trade", PrivateTrade.Parameters.class),
        c.bind("trade.money", Money.Parameters.class),
        c.bind("people.town-life", TownLife.Parameters.class),
        c.bind("people.rationing", Rationing.Parameters.class),
        c.bind("people.moves", Moves.Parameters.class),
        c.bind("people.mobilisation", Mobilisation.Parameters.class),
        c.bind("world.territory", Territory.Parameters.class),
        PowerBinding.parameters(c),
        DeliveryBinding.collective(c),
        c.bind("state.treasury", ModelParameters.Treasury.class),
        WaveBinding.parameters(c),
        books(c),
        UpheavalBinding.parameters(c),
        CommandBinding.parameters(c),
        c.bind("industry.plan-hiring", PlanHiring.Parameters.class),
        c.bind("people.turnover", Turnover.Parameters.class),
        c.bind("trade.state-trade", StateTrade.Parameters.class));
  }

  private static ModelParameters.Books books(ParameterCatalogue c) {
    return new ModelParameters.Books(
        c.bind("reports.reporters", Reporters.Parameters.class),
        c.bind("reports.planner", Planner.Parameters.class),
        c.bind("state.quota-plan", QuotaPlan.Parameters.class),
        c.bind("trade.foreign-debt", ForeignDebt.Parameters.class),
        c.bind("state.national-accounts", NationalAccounts.Parameters.class));
  }
}
