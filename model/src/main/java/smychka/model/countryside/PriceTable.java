package smychka.model.countryside;

import smychka.engine.Draws;
import smychka.engine.Rounding;

/// Supply and demand of a block's households at any price (CS-4.4)-(CS-4.8): what does not depend
/// on the price, packed for those who may sell and for those who are short of bread, so that each
/// price costs a few short loops. To the bit what each would offer by itself.
public final class PriceTable {
  private final double[] free;
  private final double[] over;
  private final double[] year;
  private final double[] lacking;
  private final double[] outlayAhead;
  private final double[] halfFree;
  private final double[] forcedMost;
  private final double[] taxLacking;
  private final double[] most;
  private final double[] bread;
  private final double[] means;
  private final double[] chosen;
  private final double[] kg;
  private final int[] seller;
  private final int[] buyer;
  private int sellers;
  private int buyers;

  /// Room for `rows` households.
  public PriceTable(int rows) {
    free = new double[rows];
    over = new double[rows];
    year = new double[rows];
    lacking = new double[rows];
    outlayAhead = new double[rows];
    halfFree = new double[rows];
    forcedMost = new double[rows];
    taxLacking = new double[rows];
    most = new double[rows];
    bread = new double[rows];
    means = new double[rows];
    chosen = new double[rows];
    kg = new double[rows];
    seller = new int[rows];
    buyer = new int[rows];
  }

  /// Households there is room for.
  public int rows() {
    return free.length;
  }

  /// Takes in rows `[from, to)`, whose positions are `h`.
  void fill(
      GrainMarketing.Parameters p,
      GrainMarketing.Season s,
      GrainMarketing.Columns c,
      GrainMarketing.Positions h,
      int from,
      int to) {
    sellers = 0;
    buyers = 0;
    for (int i = from; i < to; i++) {
      int at = i - from;
      double tax = c.moneyTaxDueKopeks()[i];
      if (h.free[at] > 0 || tax > h.cash[at]) {
        seller(p, s, c, h, i, at, tax);
      }
      if (h.gap[at] > 0) {
        double monthly = Math.min(h.gap[at] / Math.max(1, s.monthsLeft()) * 1.1, .9 * h.food[at]);
        buyer[buyers] = at;
        bread[buyers] = monthly * 1.1;
        means[buyers++] = .5 * h.cash[at];
      }
    }
  }

  private void seller(
      GrainMarketing.Parameters p,
      GrainMarketing.Season s,
      GrainMarketing.Columns c,
      GrainMarketing.Positions h,
      int i,
      int at,
      double tax) {
    double n = s.monthsLeft() + 1;
    double cash = h.cash[at];
    double spare = Math.max(0, h.free[at]);
    double outlay = c.monthlyOutlay()[i];
    double income = c.monthlyOtherIncome()[i];
    double balance = p.cashWantedShareOfOutlay() * outlay;
    seller[sellers] = at;
    free[sellers] = spare;
    year[sellers] = h.year[at];
    over[sellers] = Math.max(0, cash - balance - tax + n * income);
    lacking[sellers] = tax + balance - cash - n * income;
    outlayAhead[sellers] = n * outlay;
    halfFree[sellers] = .5 * spare * Math.min(1, s.expectedFill());
    forcedMost[sellers] = .5 * Math.max(0, c.grainKg()[i] - .5 * h.need[at]);
    taxLacking[sellers] = Math.max(0, tax - cash);
    most[sellers++] = .6 * c.grainKg()[i];
  }

  /// What is offered at a price, each household's offer to the nearest kilogram.
  long supplyKg(GrainMarketing.Parameters p, GrainMarketing.Season s, GrainMarketing.Quote q) {
    supply(p, s, q);
    return wholeSum(sellers);
  }

  /// Sets the offers of rows from `from` on and returns their sum.
  long offer(
      GrainMarketing.Parameters p,
      GrainMarketing.Season s,
      GrainMarketing.Quote q,
      long key,
      GrainMarketing.Columns c,
      int from) {
    supply(p, s, q);
    long sum = 0;
    for (int j = 0; j < sellers; j++) {
      int i = from + seller[j];
      int drawn = Rounding.stochasticCount(kg[j], Draws.bits(key, c.id()[i]));
      int offer = Math.min(c.grainKg()[i], drawn);
      c.offerKg()[i] = offer;
      sum += offer;
    }
    return sum;
  }

  /// Sets the wants of rows from `from` on and returns their sum.
  long want(
      GrainMarketing.Parameters p,
      GrainMarketing.Season s,
      GrainMarketing.Quote q,
      long key,
      GrainMarketing.Columns c,
      int from) {
    demand(p, s, q);
    long sum = 0;
    for (int j = 0; j < buyers; j++) {
      int i = from + buyer[j];
      int want = Rounding.stochasticCount(kg[j], Draws.bits(key, c.id()[i]));
      c.wantKg()[i] = want;
      sum += want;
    }
    return sum;
  }

  private void supply(
      GrainMarketing.Parameters p, GrainMarketing.Season s, GrainMarketing.Quote q) {
    double perKg = 1 / q.netKopeksPerKg();
    double w = p.cesIncomeWeight();
    double sold = q.soldShare();
    for (int j = 0; j < sellers; j++) {
      chosen[j] =
          GrainMarketing.chosen(w, sold, perKg, free[j], year[j], over[j], lacking[j] * perKg);
    }
    double access = s.accessWeight();
    double g = GrainMarketing.withoutGoods(p, s);
    for (int j = 0; j < sellers; j++) {
      kg[j] = lacking[j] * perKg + outlayAhead[j] * perKg + halfFree[j];
    }
    for (int j = 0; j < sellers; j++) {
      kg[j] = GrainMarketing.sales(access, g, free[j], chosen[j], kg[j]);
    }
    double share = Math.min(p.monthlyShareMax(), q.releaseShare());
    for (int j = 0; j < sellers; j++) {
      double forced = Math.min(forcedMost[j], taxLacking[j] * perKg);
      kg[j] = Math.min(Math.max(kg[j], forced) * share, most[j]);
    }
  }

  /// What is wanted at a price, each household's want to the nearest kilogram.
  long demandKg(GrainMarketing.Parameters p, GrainMarketing.Season s, GrainMarketing.Quote q) {
    demand(p, s, q);
    return wholeSum(buyers);
  }

  private void demand(
      GrainMarketing.Parameters p, GrainMarketing.Season s, GrainMarketing.Quote q) {
    double price = q.buyKopeksPerKg();
    double dear = price / (p.buyerAffordability() * s.buyerKopeksPerKg());
    for (int j = 0; j < buyers; j++) {
      kg[j] = Math.max(0, Math.min(bread[j] / (1 + dear), means[j] / price));
    }
  }

  private long wholeSum(int n) {
    long sum = 0;
    for (int j = 0; j < n; j++) {
      sum += (int) (kg[j] + .5);
    }
    return sum;
  }
}
