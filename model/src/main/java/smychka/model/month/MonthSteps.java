package smychka.model.month;

import java.util.List;
import smychka.engine.MechanismSpec;
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
import smychka.model.countryside.ArmyTaking;
import smychka.model.countryside.Collectivisation;
import smychka.model.countryside.Commune;
import smychka.model.countryside.Contracts;
import smychka.model.countryside.Deliveries;
import smychka.model.countryside.Expectations;
import smychka.model.countryside.FieldCondition;
import smychka.model.countryside.Fission;
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
import smychka.model.countryside.Relief;
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
import smychka.model.people.Employment;
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
import smychka.model.trade.Settlement;
import smychka.model.trade.StateTrade;
import smychka.model.trade.VillageShop;
import smychka.model.world.Revolution;
import smychka.model.world.Territory;

/// The month in order, as it is played; documents are generated from this list. A test plays a
/// country with each call noted and holds the list to what it saw.
final class MonthSteps {
  /// A step: its part of the month, with the time of year where it is not every month; what
  /// happens; by which mechanism; and the call that does it.
  record Step(String order, String what, MechanismSpec spec, String call) {}

  /// Every step, in the order in which a month that has all of them plays them.
  static final List<Step> ALL =
      List.of(
          new Step(
              "1 if decreed",
              "all money is counted in a new unit",
              wired("month.currency", "TR-5"),
              "Currency.convert"),
          new Step("1 in civil war", "villages are held or lost", Territory.SPEC, "Territory.step"),
          new Step("1 January", "households divide", Fission.SPEC, "Fission.step"),
          new Step("1 January", "land is redivided", Commune.SPEC, "Commune.redivide"),
          new Step(
              "1 July",
              "weather and draught set each village's yield",
              Commune.SPEC,
              "Commune.yieldFactor"),
          new Step(
              "1 September",
              "a year's hire of hands and horses is paid",
              HireAndLease.SPEC,
              "HireAndLease.step"),
          new Step(
              "1 April, September",
              "horses are sold to neighbours",
              Commune.SPEC,
              "Commune.sellHorses"),
          new Step("1 April, September", "neighbours lend seed", Commune.SPEC, "Commune.lendSeed"),
          new Step("1 April, September", "the state lends seed", Commune.SPEC, "Commune.takeSeed"),
          new Step("1", "the hungry work for bread", Commune.SPEC, "Commune.workForBread"),
          new Step(
              "2",
              "hazards of revolution abroad, aid, the threat of war",
              Revolution.SPEC,
              "Revolution.step"),
          new Step("2", "what price lists multiply is noted", StateTrade.SPEC, "GoodsMonth.lists"),
          new Step(
              "2",
              "last month's wholesale goods reach the shops",
              wired("month.goods", "TR-7"),
              "GoodsMonth.arrive"),
          new Step("2", "earnings and effort", Labour.SPEC, "Labour.effort"),
          new Step(
              "2 under orders",
              "hands are kept for what the plan orders",
              PlanTargets.SPEC,
              "PlanTargets.handsFor"),
          new Step("2", "the plan of hands moves on", PlanHiring.SPEC, "PlanHiring.plan"),
          new Step("2", "trusts say what hands they want", Labour.SPEC, "Labour.next"),
          new Step("2", "families enter work", Turnover.SPEC, "Turnover.enter"),
          new Step("2", "work in towns changes hands", Employment.SPEC, "Employment.step"),
          new Step("2", "workers change jobs", Turnover.SPEC, "Turnover.quits"),
          new Step("2", "seasonal workers stay in towns", PlanHiring.SPEC, "PlanHiring.settled"),
          new Step(
              "2", "workers are shared over trusts, skill follows", Labour.SPEC, "Labour.skill"),
          new Step("2", "earners are paid", TownLife.SPEC, "TownLife.pay"),
          new Step(
              "2", "part of those without work go to villages", Moves.SPEC, "TownMoves.goBack"),
          new Step(
              "2 in civil war",
              "households leave hungry towns",
              TownFlight.SPEC,
              "UpheavalMonth.flee"),
          new Step("3 in an epidemic", "who dies of typhus", Typhus.SPEC, "UpheavalMonth.typhus"),
          new Step(
              "3 if planned",
              "grain is bought abroad as far as gold goes",
              ForeignDebt.SPEC,
              "ForeignDebt.canBuy"),
          new Step(
              "3",
              "the state sets its prices and shares its plan out over regions",
              ProcurementPlan.SPEC,
              "ProcurementPlan.weight"),
          new Step(
              "3 under quotas", "regions are told their quotas", QuotaPlan.SPEC, "QuotaPlan.plan"),
          new Step(
              "3",
              "property of those fined last month is sold",
              VillageAssembly.SPEC,
              "VillageAssembly.sellProperty"),
          new Step("3", "plenipotentiaries visit villages", Visits.SPEC, "Visits.draw"),
          new Step(
              "3",
              "they look at the grain that is visible",
              VillageAssembly.SPEC,
              "VillageAssembly.look"),
          new Step(
              "3",
              "the assembly shares its quota out",
              VillageAssembly.SPEC,
              "VillageAssembly.share"),
          new Step("3", "cases are brought", SecurityOrgan.SPEC, "SecurityOrgan.accuse"),
          new Step("3", "prisoners die and are released", Camps.SPEC, "Camps.deadShare"),
          new Step("3", "whom those in power want taken", Elimination.SPEC, "Elimination.wanted"),
          new Step(
              "3",
              "the organ brings its cases; who is sentenced is led away",
              PoliticalCases.SPEC,
              "PoliticalCases.sentences"),
          new Step("3", "a month in exile", Exile.SPEC, "Exile.step"),
          new Step(
              "3",
              "brigades and assemblies: households enter and leave collective farms",
              Collectivisation.SPEC,
              "Collectivisation.step"),
          new Step("3", "the hungry flee", Flight.SPEC, "Flight.step"),
          new Step("3", "households are dispossessed", Dekulakisation.SPEC, "Dekulakisation.take"),
          new Step("3", "villages rise", Revolt.SPEC, "Revolt.rising"),
          new Step("3", "tractors arrive", Tractors.SPEC, "Tractors.next"),
          new Step("3", "herds of nomads", NomadHerds.SPEC, "NomadHerds.step"),
          new Step(
              "3 July, August",
              "what of common crops is lost by late work",
              HarvestWork.SPEC,
              "HarvestWork.lost"),
          new Step(
              "3 August",
              "what the year's work left of common fields",
              FieldCondition.SPEC,
              "FieldCondition.next"),
          new Step(
              "3",
              "the state takes its part of collective farms",
              KolkhozDelivery.SPEC,
              "KolkhozDelivery.taken"),
          new Step(
              "3 under black boards",
              "houses and seed of farms behind with their plan are searched",
              HouseSearch.SPEC,
              "HouseSearch.back"),
          new Step(
              "3",
              "crop, seed, sowing, pay and common animals of collective farms",
              Kolkhoz.SPEC,
              "Kolkhoz.pay"),
          new Step("4", "workers leave for towns, soldiers come home", Moves.SPEC, "Moves.step"),
          new Step(
              "4 in civil war",
              "men are called up, soldiers fall",
              Mobilisation.SPEC,
              "Mobilisation.step"),
          new Step(
              "4 in civil war",
              "armies take animals, other powers grain",
              ArmyTaking.SPEC,
              "ArmyTaking.step"),
          new Step("4 July, August", "harvest", Harvest.SPEC, "Harvest.step"),
          new Step("4 September, April", "sowing", Sowing.SPEC, "Sowing.step"),
          new Step(
              "4", "eating, feeding, seed, loss in store", HouseholdUse.SPEC, "HouseholdUse.step"),
          new Step("4", "mills keep the state's part", MillingLevy.SPEC, "MillingLevy.step"),
          new Step("4", "tax in kind", Deliveries.SPEC, "Deliveries.step"),
          new Step(
              "4", "deliveries under force; hiding", ForcedDelivery.SPEC, "ForcedDelivery.step"),
          new Step(
              "4 September to December",
              "what was promised on contract is delivered",
              Contracts.SPEC,
              "Contracts.deliver"),
          new Step("4 April", "contracts are signed", Contracts.SPEC, "Contracts.sign"),
          new Step(
              "4",
              "what would be sold and bought at each price of a grid",
              GrainMarketing.SPEC,
              "GrainMarketing.table"),
          new Step("4 August", "the weights of the money tax", TaxList.SPEC, "TaxList.weigh"),
          new Step("4", "what is lacking for relief", Relief.SPEC, "Relief.gaps"),
          new Step("5", "bread is claimed on cards", Rationing.SPEC, "Rationing.claim"),
          new Step("5", "the state allots its grain", StateGrain.SPEC, "StateGrain.uses"),
          new Step("5", "bread is issued on cards", Rationing.SPEC, "Rationing.issue"),
          new Step("5", "what towns would buy at each price", TownLife.SPEC, "TownLife.table"),
          new Step("5", "regional grain markets clear", GrainMarket.SPEC, "GrainMarket.next"),
          new Step("5", "traders plan what they ship", GrainMarket.SPEC, "GrainTrade.shipping"),
          new Step("5", "what towns want at the price that rules", TownLife.SPEC, "TownLife.want"),
          new Step(
              "5 in civil war",
              "what bagmen can carry to towns",
              Bagmen.SPEC,
              "TownCarrying.limit"),
          new Step(
              "6",
              "what households offer and want at that price",
              GrainMarketing.SPEC,
              "GrainMarketing.offer"),
          new Step(
              "6",
              "plan and money limit what the state buys",
              ProcurementPlan.SPEC,
              "ProcurementPlan.caps"),
          new Step("7", "grain is sold", Settlement.SPEC, "Settlement.sell"),
          new Step(
              "7 August", "the year's money tax is shared out", TaxList.SPEC, "TaxList.assess"),
          new Step(
              "7", "other income comes in, tax is paid", Settlement.SPEC, "Settlement.payAndTax"),
          new Step("7", "villages buy grain", Settlement.SPEC, "Settlement.buy"),
          new Step("7", "relief is given", Relief.SPEC, "Relief.give"),
          new Step("7", "what villages want of manufactures", VillageShop.SPEC, "VillageShop.want"),
          new Step("7", "what they want ahead of need", Hoarding.SPEC, "Hoarding.plan"),
          new Step("8", "towns buy bread, other food and services", TownLife.SPEC, "TownLife.buy"),
          new Step("8", "towns buy manufactures", TownLife.SPEC, "TownLife.shop"),
          new Step("8", "the price of other farm products", FarmMarket.SPEC, "FarmMarket.price"),
          new Step(
              "8",
              "grain leaves the traders for towns, mills and other regions",
              wired("month.grain", "TR-1"),
              "GrainMonth.afterSettling"),
          new Step(
              "8",
              "traders' accounts are balanced",
              wired("month.money", "TR-5"),
              "MoneyMonth.grainTraders"),
          new Step("9", "villages buy manufactures", VillageShop.SPEC, "VillageShop.sell"),
          new Step("9", "herds", Herds.SPEC, "Herds.step"),
          new Step("9", "slaughter for fear", HerdFear.SPEC, "Herds.fear"),
          new Step("9", "bodies, deaths, births", Bodies.SPEC, "Bodies.step"),
          new Step("9", "fear and grievance", Fear.SPEC, "Fear.step"),
          new Step("9", "expectations", Expectations.SPEC, "Expectations.step"),
          new Step("10", "trusts make goods", Production.SPEC, "Production.output"),
          new Step(
              "10 under orders",
              "the plan says what is to be made",
              PlanTargets.SPEC,
              "PlanTargets.wished"),
          new Step("10 under orders", "plant runs longer", Shifts.SPEC, "Shifts.next"),
          new Step("10", "hands limit what a department makes", Labour.SPEC, "Labour.canMake"),
          new Step(
              "10 under orders",
              "hands, fuel, metal and fibre go where the plan puts them first",
              Materials.SPEC,
              "Materials.divide"),
          new Step(
              "10",
              "who runs factories, fuel and materials limit output",
              Management.SPEC,
              "Management.output"),
          new Step(
              "10 in civil war",
              "fuel, materials and idle capacity",
              Supplies.SPEC,
              "Supplies.most"),
          new Step("10", "what was made is remembered", PlanTargets.SPEC, "PlanTargets.base"),
          new Step("10", "trade orders and pays", wired("month.goods", "TR-7"), "GoodsMonth.order"),
          new Step("10", "list prices", TrustPricing.SPEC, "TrustPricing.next"),
          new Step(
              "10 under orders",
              "machines and materials limit what is built",
              Construction.SPEC,
              "Construction.met"),
          new Step("10", "capital is restored, built, worn", Capacity.SPEC, "Capacity.step"),
          new Step("10 in civil war", "railways wear", Transport.SPEC, "Transport.next"),
          new Step("11", "towns eat, are born, die", TownLife.SPEC, "TownLife.live"),
          new Step("11", "who came to town founds a household", Moves.SPEC, "TownMoves.arrive"),
          new Step("11", "unrest of towns", UrbanUnrest.SPEC, "UrbanUnrest.next"),
          new Step("11", "the peasant war", PeasantWar.SPEC, "PeasantWar.next"),
          new Step(
              "11",
              "tenure and consciousness of workers",
              ClassFormation.SPEC,
              "ClassFormation.consciousness"),
          new Step("11", "what officials live by", Officials.SPEC, "Officials.privilege"),
          new Step("11", "private share of trade", PrivateTrade.SPEC, "PrivateTrade.next"),
          new Step("11", "output of artisans", FarmMarket.SPEC, "FarmMarket.artisans"),
          new Step("11", "the slow price of grain", GrainMarketing.SPEC, "GrainMonth.end"),
          new Step(
              "11", "export brings gold", wired("month.state", "TR-4"), "StateMonth.foreignTrade"),
          new Step("11", "gold buys machines and materials", ImportPlan.SPEC, "ImportPlan.bought"),
          new Step("11", "foreign debt is served", ForeignDebt.SPEC, "ForeignDebt.paid"),
          new Step(
              "11 October",
              "the statistical office sees the harvest",
              StatisticalOffice.SPEC,
              "StatisticalOffice.reported"),
          new Step("11 October", "officials report it", Reporters.SPEC, "Reporters.reported"),
          new Step(
              "11 October",
              "the centre weighs the reports against a second voice",
              Planner.SPEC,
              "Planner.taken"),
          new Step(
              "11 October",
              "the state believes",
              StatisticalOffice.SPEC,
              "StatisticalOffice.believed"),
          new Step("11", "what is feared for animals", HerdFear.SPEC, "HerdMonth.end"),
          new Step("11 while paper", "the rate of the paper unit", Money.SPEC, "Money.change"),
          new Step("11", "the books close", wired("month.books", "TR-5"), "Books.close"),
          new Step(
              "11",
              "national accounts are drawn up, which decide nothing",
              NationalAccounts.SPEC,
              "NationalAccounts.flow"));

  private MonthSteps() {}

  /// A step of the month itself, which wires mechanisms together and stands in no sector.
  private static MechanismSpec wired(String name, String equations) {
    return MechanismSpec.of(name, equations);
  }
}
