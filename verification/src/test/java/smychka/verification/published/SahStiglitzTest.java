package smychka.verification.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import smychka.engine.Table;
import smychka.model.countryside.GrainMarketing;
import smychka.model.month.ModelParameters;
import smychka.model.people.TownLife;
import smychka.model.tables.Townsfolk;
import smychka.model.trade.GrainMarket;
import smychka.verification.country.Told;

/// R. K. Sah and J. E. Stiglitz, The economics of price scissors, American Economic Review 74
/// (1984): in a closed economy whose food market clears, worse terms of trade for the village raise
/// the accumulation of the state (R1) and make both peasants and workers lose (R2). With a fixed
/// wage and rationed food neither follows (the comments of 1986 by Carter and Blomqvist; J.-M.
/// Baland, European Economic Review 37, 1993).
///
/// A frictionless case of the model's own functions: a household of peasants that divides its free
/// grain between own use and goods (CS-4.3), and a household of workers that buys bread (PO-6.1).
/// Manufactures are the numeraire, p is the price of grain, 1 at the prices of 1913; output Y is
/// given; accumulation is what neither peasants nor workers get of it, I = Y − w.
class SahStiglitzTest {
  private static final ModelParameters P = Told.historical().parameters();
  private static final double BEFORE = 1, AFTER = .8;

  /// Kopeks of 1913 that a kilogram costs at p = 1.
  private static final double KOPEKS_1913 = 5;

  private static final double WAGE_BEFORE = 3000;

  /// Grain the peasants have beyond seed, feed and stores: so much that the market clears at p = 1.
  private static final double FREE_KG =
      demand(BEFORE, WAGE_BEFORE) / GrainMarketing.soldShare(P.marketing(), BEFORE);

  private static double supply(double p) {
    return FREE_KG * GrainMarketing.soldShare(P.marketing(), p);
  }

  /// Bread that a worker who lives alone, his store full, buys at p and a wage [kg a month].
  private static double demand(double p, double wage) {
    Table town = Townsfolk.table();
    town.resize(1);
    town.byteColumn("earners")[0] = 1;
    town.floatColumn("monthlyIncome")[0] = (float) wage;
    town.intColumn("grainKg")[0] =
        (int) Math.round(P.townLife().stockMonths() * P.townLife().normKg());
    double[][] wanted = new double[1][1];
    TownLife.table(
        P.townLife(),
        town.view(TownLife.Columns.class),
        P.townLife().stockMonths(),
        0,
        new double[][] {{p * KOPEKS_1913}},
        wanted);
    return wanted[0][0];
  }

  /// The wage at which workers buy what peasants sell at p.
  private static double clearingWage(double p) {
    double low = 1;
    double high = 1e6;
    for (int step = 0; step < 80; step++) {
      double middle = (low + high) / 2;
      if (demand(p, middle) < supply(p)) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }

  /// Manufactures workers buy beside bread [1913 kopek].
  private static double goodsOfWorkers(double p, double wage, double kg) {
    return wage - p * KOPEKS_1913 * kg;
  }

  /// R1. Measured at p = .8: the wage halves (.50), by more than the price of bread.
  @Test
  void worseTermsForTheVillageRaiseAccumulation() {
    double before = clearingWage(BEFORE);
    double after = clearingWage(AFTER);
    assertThat(before).isCloseTo(WAGE_BEFORE, within(5.0));
    assertThat(after).isLessThan(before * AFTER);
  }

  /// R2, the village: what it keeps and buys after the squeeze it could have had before and left
  /// something over. Measured: 23 percent fewer goods for 4 percent less grain sold.
  @Test
  void thePeasantsLose() {
    double kept = FREE_KG - supply(AFTER);
    double goods = AFTER * KOPEKS_1913 * supply(AFTER);
    assertThat(goods).isLessThan(BEFORE * KOPEKS_1913 * supply(BEFORE));
    assertThat(BEFORE * KOPEKS_1913 * kept + goods)
        .isLessThan(.99 * BEFORE * KOPEKS_1913 * FREE_KG);
  }

  /// R2, the town: there is less bread, and the wage at which so little is bought leaves less for
  /// goods too, though bread is cheaper. Measured: 4 percent less bread, 51 percent fewer goods.
  @Test
  void theWorkersLoseToo() {
    double breadBefore = demand(BEFORE, clearingWage(BEFORE));
    double breadAfter = demand(AFTER, clearingWage(AFTER));
    assertThat(breadAfter).isCloseTo(supply(AFTER), within(1e-3)).isLessThan(.99 * breadBefore);
    assertThat(goodsOfWorkers(AFTER, clearingWage(AFTER), breadAfter))
        .isLessThan(.9 * goodsOfWorkers(BEFORE, clearingWage(BEFORE), breadBefore));
    assertThat(clearingWage(AFTER) / AFTER).isLessThan(clearingWage(BEFORE) / BEFORE);
  }

  /// The failure of R1: at a fixed wage what peasants do not get of goods workers do.
  @Test
  void underAFixedWageAndARationAccumulationStays() {
    double ration = supply(AFTER);
    double toPeasants = AFTER * KOPEKS_1913 * ration;
    double toWorkers = goodsOfWorkers(AFTER, WAGE_BEFORE, ration);
    assertThat(toPeasants + toWorkers).isCloseTo(WAGE_BEFORE, within(1e-9));
    assertThat(toWorkers)
        .isGreaterThan(goodsOfWorkers(BEFORE, WAGE_BEFORE, demand(BEFORE, WAGE_BEFORE)));
  }

  /// The failure of R2: workers eat less bread but keep money over, which finds no bread at p and
  /// drives up the price beside the ration. The shortfall is theirs, or that of whoever holds the
  /// money: the regime decides who pays. Measured: 5 percent more bread wanted than there is; the
  /// price that would clear is 1.61, twice that of the ration.
  @Test
  void underARationMoneyIsLeftOverAndBreadIsDearBesideIt() {
    double ration = supply(AFTER);
    double wanted = demand(AFTER, WAGE_BEFORE);
    assertThat(ration).isLessThan(demand(BEFORE, WAGE_BEFORE));
    assertThat(wanted).isGreaterThan(ration);
    double[] log = new double[41];
    double[] sold = new double[41];
    double[] bought = new double[41];
    for (int k = 0; k < log.length; k++) {
      log[k] = -1 + .05 * k;
      sold[k] = ration;
      bought[k] = demand(Math.exp(log[k]), WAGE_BEFORE);
    }
    double free = Math.exp(GrainMarket.clearing(new GrainMarket.Sides(log, sold, bought)));
    assertThat(free).isGreaterThan(BEFORE);
  }

  /// Where the village does not answer to the price, the squeeze costs the workers nothing.
  @Test
  void withoutAnAnswerOfTheVillageOnlyThePeasantsPay() {
    double before = clearingWage(BEFORE);
    double real = before / BEFORE;
    double bread = supply(BEFORE);
    assertThat(demand(AFTER, real * AFTER)).isCloseTo(bread, within(1e-3));
  }
}
