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
  private static final double WORTHLESS_ABOVE = 1e5;
  private static final long TEN = 10;

  /// Divides all money by a decreed `divisor`, in tens as far as a unit stays below a gold kopek,
  /// so that what households buy and earn can still be counted where little paper was issued; what
  /// is left waits for the next change.
  static void convert(CountryState s, Layout layout, long divisor) {
    double[] parts = s.nation.doubleColumn("unitParts");
    double rate = s.nation.doubleColumn("unitsPerGoldKopek")[0];
    double due = divisor * parts[0];
    long over = 1;
    while (Math.rint(due) % (TEN * over) == 0 && due >= TEN * over && rate / (TEN * over) >= 1) {
      over *= TEN;
    }
    if (over > 1) {
      convert(s, layout, 1, over);
    }
    parts[0] = due / over;
  }

  /// Counts money in thousands of units where a unit is worth next to nothing, so that sums of the
  /// country stay whole numbers; what it is called stays as decreed.
  static void lighten(CountryState s, Layout layout) {
    if (s.nation.doubleColumn("unitsPerGoldKopek")[0] > WORTHLESS_ABOVE) {
      convert(s, layout, 1, PARTS);
      s.nation.doubleColumn("unitParts")[0] /= PARTS;
    }
  }

  /// Redeems the paper unit at the rate that rules, to a thousandth where it is small: a unit is a
  /// gold kopek after.
  static void redeem(CountryState s, Layout layout) {
    double rate = s.nation.doubleColumn("unitsPerGoldKopek")[0];
    long parts = rate > WHOLE_ABOVE ? 1 : PARTS;
    convert(s, layout, parts, Math.max(1, Math.round(parts * rate)));
    s.nation.doubleColumn("unitParts")[0] = 1;
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
