package smychka.model.month;

import java.util.ArrayList;
import java.util.List;
import smychka.model.tables.Nation;

/// The change of the unit of account: every account converts exactly, what does not divide goes to
/// the account `rounding` (thousandths of the unit of its day, cumulated).
final class Currency {
  private Currency() {}

  /// Parts of an old unit that a redeemed rate is counted in, and the rate above which whole units
  /// will do.
  static final long PARTS = 1000;

  private static final double WHOLE_ABOVE = 1e4;

  /// Divides all money by a decreed `divisor`.
  static void convert(CountryState s, Layout layout, long divisor) {
    convert(s, layout, 1, divisor);
  }

  /// Redeems the paper unit at the rate that rules, to a thousandth where it is small: a unit is a
  /// gold kopek after.
  static void redeem(CountryState s, Layout layout) {
    double rate = s.nation.doubleColumn("unitsPerGoldKopek")[0];
    long parts = rate > WHOLE_ABOVE ? 1 : PARTS;
    convert(s, layout, parts, Math.max(1, Math.round(parts * rate)));
  }

  /// Multiplies all money by `times` over `over`. The sum before in parts equals the sum after and
  /// what went to rounding; anything else is an `IllegalStateException`.
  private static void convert(CountryState s, Layout layout, long times, long over) {
    long before = 0;
    long after = 0;
    long rest = 0;
    for (long[] column : columns(s)) {
      for (int i = 0; i < column.length; i++) {
        long parts = Math.multiplyExact(column[i], times);
        before = Math.addExact(before, parts);
        rest += parts % over;
        column[i] = parts / over;
        after += column[i];
      }
    }
    if (Math.addExact(Math.multiplyExact(after, over), rest) != before) {
      throw new IllegalStateException("money did not convert exactly at " + s.month);
    }
    s.rounding = Math.addExact(s.rounding, Math.multiplyExact(rest, PARTS / times));
    s.nation.doubleColumn("unitsPerGoldKopek")[0] *= (double) times / over;
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
