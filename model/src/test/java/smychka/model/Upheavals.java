package smychka.model;

import smychka.model.coercion.PeasantWar;
import smychka.model.coercion.UrbanUnrest;
import smychka.model.industry.Supplies;
import smychka.model.industry.Transport;
import smychka.model.people.Bagmen;
import smychka.model.people.TownFlight;

/// Parameters of the civil war for a test.
final class Upheavals {
  private Upheavals() {}

  static Transport.Parameters transport() {
    return new Transport.Parameters(.018, .004, .004, .03, .25, .72);
  }

  static Supplies.Parameters supplies() {
    return new Supplies.Parameters(
        .03, .12, .09, .62, .09, .07, .03, .14, .12, .22, .03, .03, .09, .4, .3, .3, .3, .04, .72,
        .75, .045, .945, 2.6, .25, 90, .65, .9, .27, .3, .55, 2);
  }

  static Bagmen.Parameters bagmen() {
    return new Bagmen.Parameters(.44, .47, .62, .9, 3, 1.25, .02, .25, .45);
  }

  static TownFlight.Parameters flight() {
    return new TownFlight.Parameters(.975, 2.4, .6, .92, .965);
  }

  static UrbanUnrest.Parameters unrest() {
    return new UrbanUnrest.Parameters(.55, 1.6, .72, 2.2, .04, .1, .85, .5);
  }

  static PeasantWar.Parameters peasantWar() {
    return new PeasantWar.Parameters(
        .95,
        .4,
        .5,
        100,
        1.33,
        .9,
        .8,
        .01,
        .006,
        .5,
        .04,
        .0001,
        .75,
        .35,
        .06,
        9,
        .006,
        .15,
        .0001,
        .14,
        .35,
        new double[] {1});
  }
}
