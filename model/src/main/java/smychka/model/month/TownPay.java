package smychka.model.month;

import java.util.Arrays;
import smychka.engine.Month;
import smychka.model.people.Employment;
import smychka.model.people.TownLife;
import smychka.model.people.TownRows;
import smychka.model.tables.Region;
import smychka.model.tables.Trade;

/// What the towns' earners are paid in a month, by whom, and what is taken from it.
///
/// Tariffs with their drift for those the trusts and the treasury pay; what their pools hold for
/// services, traders and artisans; a dole and casual work for those without.
final class TownPay {
  private static final double LEVY_MAX = .3;

  private final MonthSchedule s;
  private final MonthInputs in;
  private final Employment.Count count;
  private final int n = Region.COUNT;
  private final double unit;
  private final double dole;
  private final double casual;

  TownPay(MonthSchedule schedule, MonthInputs inputs, Employment.Count count) {
    this.s = schedule;
    this.in = inputs;
    this.count = count;
    this.unit = s.unit();
    this.dole =
        s.industryMonth().workersEarnings()
            * in.industry().unemploymentBenefit()
            * s.p.town().benefitCover();
    this.casual =
        Math.min(
            s.p.town().casualShare() * s.industryMonth().earnings(Trade.OTHER),
            s.p.town().casualShareOfServices()
                * s.townMonth().pool("servicesMoney")
                / Math.max(1, idle()));
  }

  /// Pays the rows of `c` and posts it; returns the wages paid [currency units].
  double pay(TownLife.Columns c, Month month) {
    double[][] units = units();
    double[] benefit = new double[n];
    Arrays.fill(benefit, (dole + casual) * unit);
    long[][] paid = new long[Trade.COUNT + 1][n];
    long[] levied = new long[n];
    long key = s.key("pay", month);
    double levy = levy(units);
    TownRows[] rows = s.townMonth().rows();
    s.townMonth()
        .each((r, worker) ->
            TownLife.pay(
                s.p.townLife(), c, rows[r], 1 / unit, units, benefit, levy, key, paid, levied));
    return post(paid, levied);
  }

  /// Units for an earner at work, by trade and region.
  private double[][] units() {
    double[][] units = new double[Trade.COUNT][n];
    double inKind = in.upheaval().payInKindShare();
    double moneyShare =
        inKind > 0 ? 1 - inKind : 1 - s.p.town().kindShareOfWages() * in.money().paidInKindShare();
    for (int t = 0; t < Trade.UNEMPLOYED; t++) {
      double each = each(t) * unit;
      Arrays.fill(units[t], t < Trade.WAGED - 1 ? each * moneyShare : each);
    }
    return units;
  }

  /// What an earner of a trade gets [gold kopek].
  private double each(int trade) {
    double working = Math.max(1, sum(count.working()[trade]));
    boolean waged = trade < Trade.WAGED && trade != Trade.OTHER;
    return waged
        ? s.industryMonth().earnings(trade)
        : s.townMonth().pool(MoneyMonth.payer(trade)) / working;
  }

  /// Share of pay taken as tax, dues and loans.
  private double levy(double[][] units) {
    double waged = 0;
    for (int t = 0; t < Trade.WAGED; t++) {
      for (int r = 0; r < n; r++) {
        waged += units[t][r] * count.working()[t][r];
      }
    }
    double free = s.p.town().loansTaken();
    double taken = free + (1 - free) * s.p.stateTrade().pressed(in.labourOrders().loanCompulsion());
    double loans = s.scaled(in.money().loansKopeksYear()) / 12 * unit * taken;
    return Math.min(LEVY_MAX, s.p.town().incomeTaxShare() + loans / Math.max(1, waged));
  }

  private double post(long[][] paid, long[] levied) {
    MoneyMonth money = s.moneyMonth();
    double wages = 0;
    for (int t = 0; t < Trade.UNEMPLOYED; t++) {
      for (int r = 0; r < n; r++) {
        money.households(MoneyMonth.payer(t), s.state.books.wages[t], r, paid[t][r], true);
        wages += t < Trade.WAGED ? paid[t][r] : 0;
      }
    }
    for (int r = 0; r < n; r++) {
      long out = paid[Trade.COUNT][r];
      long state = Math.round(out * dole / Math.max(1e-9, dole + casual));
      money.households("treasury", s.state.books.benefits, r, state, true);
      money.households("servicesMoney", s.state.books.casualWages, r, out - state, true);
      money.households("treasury", s.state.books.townTax, r, levied[r], false);
    }
    return wages;
  }

  private double idle() {
    double idle = 0;
    for (long[] row : count.idle()) {
      idle += sum(row);
    }
    return idle;
  }

  private static double sum(long[] values) {
    double sum = 0;
    for (long value : values) {
      sum += value;
    }
    return sum;
  }
}
