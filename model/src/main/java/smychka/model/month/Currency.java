package smychka.model.month;

import smychka.engine.Ledger;
import smychka.model.tables.Region;

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
    for (long[] column :
        new long[][] {s.households.longColumn("money"), s.regions.longColumn("traderMoney")}) {
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
    Ledger ledger = s.books.ledger();
    Counts.census(layout);
    for (int r = 0; r < Region.COUNT; r++) {
      ledger.open(s.books.villageMoney, r, layout.of(r, Layout.COUNT + Census.MONEY));
      ledger.open(s.books.traderMoney, r, s.regions.longColumn("traderMoney")[r]);
    }
  }
}
