package smychka.model.countryside;

/// What one household offers and wants, as the equations have it; [PriceTable] must have the same
/// for many, to the bit.
final class OneHousehold {
  private OneHousehold() {}

  /// (CS-4.4)-(CS-4.7) what one household offers this month. Money and income in gold kopeks.
  static double offer(
      GrainMarketing.Parameters p,
      GrainMarketing.Season s,
      GrainMarketing.Quote q,
      double discretionary,
      double year,
      double grainKg,
      double needKg,
      double cash,
      double tax,
      double outlay,
      double income) {
    double free = Math.max(0, discretionary);
    double n = s.monthsLeft() + 1;
    double perKg = 1 / q.netKopeksPerKg();
    double balance = p.cashWantedShareOfOutlay() * outlay;
    double shortOfCash = (tax + balance - cash - n * income) * perKg;
    double over = Math.max(0, cash - balance - tax + n * income);
    double chosen =
        GrainMarketing.chosen(
            p.cesIncomeWeight(), q.soldShare(), perKg, free, year, over, shortOfCash);
    double forCash = shortOfCash + n * outlay * perKg + .5 * free * Math.min(1, s.expectedFill());
    double sales =
        GrainMarketing.sales(
            s.accessWeight(), GrainMarketing.withoutGoods(p, s), free, chosen, forCash);
    double forced =
        Math.min(.5 * Math.max(0, grainKg - .5 * needKg), Math.max(0, tax - cash) * perKg);
    double total = Math.max(sales, forced);
    return Math.min(total * Math.min(p.monthlyShareMax(), q.releaseShare()), .6 * grainKg);
  }

  /// (CS-4.8) what one household short of bread wants to buy this month.
  static double want(
      GrainMarketing.Parameters p,
      GrainMarketing.Season s,
      GrainMarketing.Quote q,
      double gapKg,
      double foodKgMonth,
      double cash) {
    double monthly = Math.min(gapKg / Math.max(1, s.monthsLeft()) * 1.1, .9 * foodKgMonth);
    double dear = q.buyKopeksPerKg() / (p.buyerAffordability() * s.buyerKopeksPerKg());
    return Math.max(0, Math.min(monthly * 1.1 / (1 + dear), .5 * cash / q.buyKopeksPerKg()));
  }
}
