package smychka.model.month;

import java.util.ArrayList;
import java.util.List;
import smychka.model.tables.Nation;

/// The change of the unit of account: every account converts exactly, what does not divide goes to
/// the account `rounding` (kept in the old unit, cumulated).
final class Currency {
  private Currency() {}

  /// Divides all money by `divisor`. The sum before equals the sum after times the divisor plus
  /// what went to rounding; anything else is an `IllegalStateException`.
  static void convert(CountryState s, Layout layout, long divisor) {
    long before = 0;
    long after = 0;
    long rest = 0;
    for (long[] column : columns(s)) {
      for (int i = 0; i < column.length; i++) {
        before = Math.addExact(before, column[i]);
        rest += column[i] % divisor;
        column[i] /= divisor;
        after += column[i];
      }
    }
    if (Math.addExact(Math.multiplyExact(after, divisor), rest) != before) {
      throw new IllegalStateException("money did not convert exactly at " + s.month);
    }
    s.rounding += rest;
    double[] rate = s.nation.doubleColumn("unitsPerGoldKopek");
    rate[0] /= divisor;
    Counts.census(layout);
    Counts.each(
        s, layout, (account, region, amount) -> s.books.ledger().open(account, region, amount));
  }

  private static List<long[]> columns(CountryState s) {
    List<long[]> columns = new ArrayList<>();
    columns.add(s.households.longColumn("money"));
    columns.add(s.townsfolk.longColumn("money"));
    columns.add(s.regions.longColumn("traderMoney"));
    Nation.MONEY.forEach(account -> columns.add(s.nation.longColumn(account)));
    return columns;
  }
}
