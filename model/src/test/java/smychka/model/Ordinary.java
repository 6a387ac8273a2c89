package smychka.model;

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
import smychka.model.state.StateGrain;
import smychka.model.trade.GrainMarket;
import smychka.model.trade.VillageShop;

/// Parameters of tests: near those of the data, round enough to work with by hand.
public final class Ordinary {
  private Ordinary() {}

  /// A worker gives 90 days times consumers per worker; 30 days and a quarter horse a hectare.
  public static Sowing.Parameters sowing() {
    return sowing(.8);
  }

  /// Sowing with a market part of its own.
  public static Sowing.Parameters sowing(double marketBase) {
    return new Sowing.Parameters(
        90, 1, 30, 4, .5, .1, .25, .5, .4, marketBase, .6, .2, .9, .8, -1, .3, 10, .5);
  }

  /// 5 % lost at threshing, .35 in July.
  public static Harvest.Parameters harvest(double luckSd) {
    return new Harvest.Parameters(luckSd, .05, .35, .25, .3, .75);
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
        .2, .2, .8);
  }

  /// A tenth hidden, and half of what is usually taken.
  public static Deliveries.Parameters deliveries() {
    return new Deliveries.Parameters(.1, .5, .4, 100, 10, .5, .2);
  }

  /// Six months a season; bad news .6, good news .3 a season.
  public static Expectations.Parameters expectations() {
    return new Expectations.Parameters(.6, .3, 6, .05, 2, .5);
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

  /// Half of each gap is met; horses always change hands; half of the land is redivided.
  public static Commune.Parameters commune() {
    return new Commune.Parameters(.8, .5, .5, .5, .8, .5, 1, 2, 6000, 8, .5, 1, 5, .006);
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
        225, 1.2, 10, 24, 7000, .5, 800, 120_000, 3, 2.5, 4, .5, .1, .2, .3, .4);
  }

  /// Half of free cash is spent.
  public static VillageShop.Parameters shop() {
    return new VillageShop.Parameters(.5, .2, .25, 4, .1, .4, 2, .1, 3, .8);
  }

  /// Towns are covered to .6.
  public static StateGrain.Parameters stateGrain() {
    return new StateGrain.Parameters(.6, 500, 9, .1, 1.05, .25, 1.5, .6, 1);
  }

  /// .12 is hidden and .12 is added again; reports without error.
  public static StatisticalOffice.Parameters office() {
    return new StatisticalOffice.Parameters(.12, 0, .12, .25, 2);
  }
}
