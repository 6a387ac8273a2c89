package smychka.model;

import smychka.model.coercion.Camps;
import smychka.model.coercion.Dekulakisation;
import smychka.model.coercion.Elimination;
import smychka.model.coercion.Exile;
import smychka.model.coercion.Fear;
import smychka.model.coercion.PoliticalCases;
import smychka.model.coercion.Revolt;
import smychka.model.coercion.SecurityOrgan;
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
import smychka.model.countryside.Sowing;
import smychka.model.countryside.TaxList;
import smychka.model.countryside.VillageAssembly;
import smychka.model.industry.Capacity;
import smychka.model.industry.Labour;
import smychka.model.industry.Production;
import smychka.model.industry.TrustPricing;
import smychka.model.people.Bodies;
import smychka.model.people.ClassFormation;
import smychka.model.people.Flight;
import smychka.model.people.Moves;
import smychka.model.people.TownLife;
import smychka.model.reports.Planner;
import smychka.model.reports.Reporters;
import smychka.model.reports.StatisticalOffice;
import smychka.model.state.Officials;
import smychka.model.state.ProcurementPlan;
import smychka.model.state.QuotaPlan;
import smychka.model.state.StateGrain;
import smychka.model.trade.FarmMarket;
import smychka.model.trade.GrainMarket;
import smychka.model.trade.Hoarding;
import smychka.model.trade.Money;
import smychka.model.trade.PrivateTrade;
import smychka.model.trade.VillageShop;
import smychka.model.world.Revolution;

/// Parameters of tests: near those of the data, round enough to work with by hand.
public final class Ordinary {
  private static final double[] SEASON = {
    .03, .1, .13, .16, .15, .12, .1, .08, .05, .035, .025, .02
  };

  private Ordinary() {}

  /// A worker gives 90 days times consumers per worker; 30 days and a quarter horse a hectare.
  public static Sowing.Parameters sowing() {
    return sowing(.8);
  }

  /// Sowing with a market part of its own.
  public static Sowing.Parameters sowing(double marketBase) {
    return new Sowing.Parameters(
        90, 1, 30, 4, .5, .1, .25, .5, .4, marketBase, .6, .2, .9, .8, -1, .3, 10, .5, .8);
  }

  /// 5 % lost at threshing, .35 in July.
  public static Harvest.Parameters harvest(double luckSd) {
    return new Harvest.Parameters(luckSd, .05, .35, .25, .3, .75, .5);
  }

  /// 20 kg of food a consumer and month, 30 kg of feed a horse, 10 kg a cow.
  public static HouseholdUse.Parameters use() {
    return new HouseholdUse.Parameters(
        240, .5, 360, 120, 180, 12, .5, 1.4, .7, 1.1, .01, 100, .4, .2, .5, 1.25);
  }

  /// κ = .5, σ = 2.
  public static GrainMarketing.Parameters marketing() {
    return new GrainMarketing.Parameters(
        2, .5, .5, .5, .25, 60, .6, .5, .5, 1, .5, .8, 2, 0, 1.5, .35, .1, .3, .01, 1500, .6, .2,
        .2, .2, .8, .3, .1, 8, .35, .3, .03, 1, SEASON);
  }

  /// Round numbers of the tax in kind.
  public static Deliveries.Parameters deliveries() {
    return new Deliveries.Parameters(
        100, 10, new double[] {0, .1, .2, .3, .4, .5, .6, .7, .8, .9, 1, 1}, .5, .6);
  }

  /// A tenth hidden, and half of what is feared to be lost; half of it is opened by full fear.
  public static ForcedDelivery.Parameters forced() {
    return new ForcedDelivery.Parameters(
        .1, .5, .4, .02, .5, .2, .5, .8, .5, .1, .6, .3, .2, .4, .3, 5, .5);
  }

  /// Half of the mean is left out; a cow for 50 gold roubles, half of that at auction.
  public static VillageAssembly.Parameters assembly() {
    return new VillageAssembly.Parameters(.5, 5000, .5);
  }

  /// Half of the farms promise a tenth, a fifth of it is advanced, the premium is a tenth.
  public static Contracts.Parameters contracts() {
    return new Contracts.Parameters(.5, .1, .2, .1);
  }

  /// A fifth of the lever is ordinary; a visit takes between .3 and .9.
  public static Visits.Parameters visits() {
    return new Visits.Parameters(.2, .5, .5, .3, .5, .9, .5, .4, .4, .6, .0018);
  }

  /// Ten cases a month at full force, half of them against who has most.
  public static SecurityOrgan.Parameters organ() {
    return new SecurityOrgan.Parameters(10, .5, .5);
  }

  /// Round paces; eta 3 percent against 2 tolerated without threat, as in the published example.
  public static Elimination.Parameters elimination() {
    return new Elimination.Parameters(.03, .01, .1, .02, .5, .7, .01, .5);
  }

  /// Two cases a member of the staff at most, a tenth of it by itself.
  public static PoliticalCases.Parameters cases() {
    return new PoliticalCases.Parameters(2, .2, .1, .4, .6, .6, .3, 2, .001);
  }

  /// Four years served, 4 percent dead in an ordinary year.
  public static Camps.Parameters camps() {
    return new Camps.Parameters(48, .04, 10, 2, .75, .6);
  }

  /// Quarters of what is administered.
  public static Officials.Parameters officials() {
    return new Officials.Parameters(.25, .25, .25, .25, .5, 2, .6, .5, .35, .5);
  }

  /// Workers of five years' standing, newcomers half as conscious.
  public static ClassFormation.Parameters workers() {
    return new ClassFormation.Parameters(60, .5, .03, .25, 36, .01, .01, .05, .1, .01, .3);
  }

  /// Round coefficients; two countries.
  public static Revolution.Parameters revolution() {
    return new Revolution.Parameters(
        -10, 6, 2, .5, 2, 1, .5, new double[] {1, .2}, .005, .03, 120, 100, .6, .3, .5, 24, 2);
  }

  /// Round shocks and rates.
  public static Fear.Parameters fear() {
    return new Fear.Parameters(.2, .1, .05, .1, .5, .3, .04, 1, .5, .02);
  }

  /// Six months a season; bad news .6, good news .3 a season.
  public static Expectations.Parameters expectations() {
    return new Expectations.Parameters(.6, .3, 6, .05, 2, .5, 2);
  }

  /// Round rates of animals.
  public static Herds.Parameters herds() {
    return herds(.05);
  }

  /// Herds with a slope of deaths for want of feed of their own.
  public static Herds.Parameters herds(double slope) {
    return new Herds.Parameters(
        new double[] {.01, .02, .05, .04},
        new double[] {slope, slope, 2 * slope, slope},
        new double[] {.1, .25, 1, .5},
        new double[] {150, 100, 50, 20},
        .2,
        .95,
        2);
  }

  /// Round weights of what is seen; worth kept 5 at no risk, 1 slaughtered.
  public static HerdFear.Parameters herdFear() {
    return new HerdFear.Parameters(
        .1,
        .2,
        .05,
        .5,
        .2,
        .04,
        .05,
        .5,
        .25,
        .5,
        3,
        .1,
        .98,
        1,
        10,
        .5,
        new double[] {.1, .2, .4, .3});
  }

  /// Half of effort is given without reason; horses of collective farms die at .1 and are neglected
  /// at .02.
  public static Kolkhoz.Parameters kolkhoz() {
    return new Kolkhoz.Parameters(
        .5, .3, .8, 200, .1, .1, .3, 200, .2, 24, 60, .05, 250, .5, 10, .15, .8, 0, 1, .1, .5, .5,
        .02, .9, .6, .1, 1, .5, 1.5);
  }

  /// A tenth a month of what is left, half of what is seen; a tenth is hidden.
  public static KolkhozDelivery.Parameters kolkhozDelivery() {
    double[] pace = new double[12];
    java.util.Arrays.fill(pace, .1);
    return new KolkhozDelivery.Parameters(pace, .5, .1, 0, .8, .1, .5, .5, .5, .5, 200);
  }

  /// A third heals; a tenth is lost for each tenth of want, nine tenths of it end by learning.
  public static FieldCondition.Parameters fields() {
    return new FieldCondition.Parameters(.33, .9, 1, .5, .5, .4);
  }

  /// A fifth may lack; of what lacks beyond as much is lost, half of it ends by learning.
  public static HarvestWork.Parameters harvestWork() {
    return new HarvestWork.Parameters(.3, .75, .2, 1, .5, .4);
  }

  /// Boards from .2, half of houses searched, a tenth out of sight, half of seed taken.
  public static HouseSearch.Parameters houseSearch() {
    return new HouseSearch.Parameters(.2, .5, .1, .5);
  }

  /// Four fifths are milled; a tenth of the levy doubled goes to hand querns.
  public static MillingLevy.Parameters milling() {
    return new MillingLevy.Parameters(.8, 2);
  }

  /// Half of a gap is bought ahead from half of the cash; alarm from .5, two months at 1.
  public static Hoarding.Parameters hoarding() {
    return new Hoarding.Parameters(.5, .5, 2, .5, .5, .25);
  }

  /// Half of each gap is met; horses always change hands; half of the land is redivided.
  public static Commune.Parameters commune() {
    return new Commune.Parameters(.8, .5, .5, .5, .8, .5, 1, 2, 6000, 0, 8, .5, 1, 5, .006);
  }

  /// 70 ares a horse, 50 a cow, 30 free for each mouth.
  public static TaxList.Parameters taxList() {
    return new TaxList.Parameters(70, 50, 30);
  }

  /// Half of the way to the body of a month's food; no deaths but of hunger, no births.
  public static Bodies.Parameters still() {
    return bodies(0, 0, 0);
  }

  /// Bodies with rates of their own.
  public static Bodies.Parameters bodies(double workersYear, double childrenYear, double births) {
    return new Bodies.Parameters(
        .8,
        240,
        .05,
        .1,
        .4,
        .02,
        .03,
        .06,
        1.05,
        .5,
        .35,
        .9,
        .1,
        workersYear,
        childrenYear,
        births,
        .75,
        0,
        0);
  }

  /// 24 kg a head and year of other use at 7000 kopeks a tonne.
  public static GrainMarket.Parameters market() {
    return new GrainMarket.Parameters(
        10, 24, 7000, .9, 2, .5, 800, 120_000, 3, 1, 10, 2.5, 4, .5, .1, .2, .3, .4, .04, 0, .4,
        .5);
  }

  /// Half of free cash is spent.
  public static VillageShop.Parameters shop() {
    return new VillageShop.Parameters(.5, .2, .25, 4, .1, .4, 2, .1, .1, 3, .25, .5, 2, 4);
  }

  /// Towns are covered to .6.
  public static StateGrain.Parameters stateGrain() {
    return new StateGrain.Parameters(
        .6,
        500,
        9,
        .1,
        1.05,
        1.5,
        1.5,
        .25,
        .6,
        .9,
        new double[10],
        new double[12],
        40,
        new double[10],
        150,
        new double[] {.4, .1, .1, .1, .1, .1, .1, 0, 0, 0},
        100,
        .5,
        9,
        12,
        .01,
        .05,
        1.6,
        .3,
        .7,
        .1,
        1,
        .95,
        .6,
        100,
        .5,
        .02,
        .5);
  }

  /// .12 is hidden and .12 is added again; reports without error.
  public static StatisticalOffice.Parameters office() {
    return new StatisticalOffice.Parameters(.12, 0, .12, .25, .25, 0, 2);
  }

  /// The values of the prototype: padding to a fifth, no expected rise, a fifth of standing crop.
  public static Reporters.Parameters reporters() {
    return new Reporters.Parameters(.6, .25, .25, 0, .2, 5, 2.05, 3, .15, .5, .25, .2);
  }

  /// Half of the messengers fall silent at .5; the second voice weighs half.
  public static Planner.Parameters planner() {
    return new Planner.Parameters(6, .5, .5, .15, 4, .6, .4);
  }

  /// 200 kg a head, 50 a head of cattle, 100 a hectare; shares by surplus alone, no ratchet.
  public static QuotaPlan.Parameters quotas() {
    return new QuotaPlan.Parameters(200, 50, 100, 1, 0, 0);
  }

  /// 10 days a hectare, 100 a worker (200 without a farm); a kilogram a day.
  public static HireAndLease.Parameters hire() {
    return new HireAndLease.Parameters(10, 100, 1, 5, 1, .2, 200, .5, 100, 80, 10, 20, 200, 50);
  }

  /// A month's output costs 2 months of it to restore, 20 to build in 10 months; 12 % wear.
  public static Capacity.Parameters capacity() {
    return new Capacity.Parameters(2400, 1200, 2, 20, .1, .05, 10, .12, .4, .4, .2, new double[11]);
  }

  /// Half by orders; two months of stock, four on credit, mended in two.
  public static Production.Parameters production() {
    return new Production.Parameters(.5, 2, 2, 2, .1, .05, .04, .5, 1, .25);
  }

  /// A unit costs .5 in wages, .4 in materials, .2 in overhead at full use.
  public static TrustPricing.Parameters pricing() {
    return new TrustPricing.Parameters(
        .5, .4, .2, .5, 3000, 2, .1, .5, .2, .3, .05, .1, -.5, -.1, .08, .1);
  }

  /// 100 overhead hands for a million roubles a year, 1200 roubles a hand.
  public static Labour.Parameters labour() {
    return new Labour.Parameters(
        100, 1200, .1, .05, .5, .5, .6, 1.1, .1, 10, .5, 1, 2, .1, 1.2, .5, .25, 2);
  }

  /// 100 mn roubles a month at an index of 1.5.
  public static FarmMarket.Parameters farmMarket() {
    return new FarmMarket.Parameters(
        100, 1.5, 2, .5, 50, .5, .8, 600, .5, 600, .1, 100, .1, .1, 150);
  }

  /// A month's payments are held as cash where no depreciation is expected.
  public static Money.Parameters money() {
    return new Money.Parameters(1, 2, .5, .25, -.1, .8, .5);
  }

  /// Round weights of private trade.
  public static PrivateTrade.Parameters privateTrade() {
    return new PrivateTrade.Parameters(.1, .2, .5, .05, .1, -5, 2);
  }

  /// 12 kg a head and month, a month of stock, a quarter for other food, a quarter for services; a
  /// tenth of other food lacking is a tenth less of its energy and a twentieth more bread.
  public static TownLife.Parameters townLife() {
    return new TownLife.Parameters(
        144, 1, .5, 2, .5, .5, .25, .25, .5, .6, .12, .12, .01, .01, .5, .5, 1);
  }

  /// A hundredth leaves in a year at par.
  public static Moves.Parameters moves() {
    return new Moves.Parameters(.012, 2, 2, .12, 120, .1, .02, .1);
  }

  /// 300 kg a head are needed; a quarter of the plan can be paid in a month.
  public static ProcurementPlan.Parameters plan() {
    return new ProcurementPlan.Parameters(300, .1, .25, .5, 10, 5, 10, .5, .5, .4);
  }

  /// Brigades in full strength; no machines.
  public static Collectivisation.Parameters collectivisation() {
    return new Collectivisation.Parameters(
        2, .15, .3, .5, .25, 1, .2, 2, .45, .3, .1, .35, .8, .25);
  }

  /// A fifth more than the quota; noise of half a log unit.
  public static Dekulakisation.Parameters dekulakisation() {
    return new Dekulakisation.Parameters(.2, 1, .7, .5, .5, 30, .3, .15, .12, .1, .5);
  }

  /// A tenth dies in the first year.
  public static Exile.Parameters exile() {
    return new Exile.Parameters(.4, .3, .1, .12, .03, 2, .8, .97, .024, .12, .06, .012, 10, .2);
  }

  /// Thresholds at 2 with a spread of .5 in the village and between villages.
  public static Revolt.Parameters revolt() {
    return new Revolt.Parameters(
        .03, .05, .3, .2, .04, .05, .05, 2.5, 2, .5, .3, 2, .4, .4, 2, .5, .5, .3, .8, .01, 8, .5,
        .8, .3, .1, .05);
  }

  /// A twentieth of the hungry households flees in a month.
  public static Flight.Parameters flight() {
    return new Flight.Parameters(.4, .9, .7, .05);
  }
}
